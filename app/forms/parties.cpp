// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parties.h"

#include "domain/periodname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

QString nameOf(const UnitTree &tree, const UnitId &id)
{
    const std::optional<Unit> unit = tree.find(id);
    return unit ? unit->name : id.value;
}

} // namespace

Findings checkParties(const FormSpec &spec, const UnitTree &tree, const UnitId &reporter, const UnitId &receiver, const Period &period)
{
    Findings findings;
    const auto find = [&](const QString &place, const QString &text) { findings.append({Severity::Error, u"V9"_s, text, place}); };
    const QDate day = period.until();
    const std::optional<Unit> filer = tree.find(reporter, day);
    if (!filer) {
        find(u"reporter"_s, QCoreApplication::translate("PhoLuat", "%1 did not stand on the last day of %2, so it cannot report for it. Choose the unit that took its place, or the right period.")
                                .arg(nameOf(tree, reporter), periodName(period)));
        return findings;
    }
    const bool forProvince = spec.level == UnitLevel::Province && filer->level == UnitLevel::Department;
    if (filer->level != spec.level && !forProvince)
        find(u"reporter"_s, QCoreApplication::translate("PhoLuat", "The form %1 is for another level than that of %2. Choose the form of this unit's level.").arg(spec.code, filer->name));
    if (spec.level == UnitLevel::Province)
        return findings;
    const std::optional<Unit> target = tree.find(receiver, day);
    if (!target) {
        find(u"receiver"_s, QCoreApplication::translate("PhoLuat", "The receiver %1 did not stand on the last day of %2. Choose the office that %3 reported to then.")
                                .arg(nameOf(tree, receiver), periodName(period), filer->name));
        return findings;
    }
    // Districts, departments and, since 1 July 2025, communes report to an office of their province: its parent is theirs.
    const bool isAbove = target->id == filer->parent;
    const bool isOfficeAbove = target->level == UnitLevel::Department && target->parent == filer->parent && target->id != filer->id;
    if (!isAbove && !isOfficeAbove)
        find(u"receiver"_s, QCoreApplication::translate("PhoLuat", "%1 did not report to %2 on the last day of %3. Choose the office above it.").arg(filer->name, target->name, periodName(period)));
    return findings;
}

} // namespace PhoLuat
