// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words.h"

#include "domain/periodname.h"

#include <QCoreApplication>
#include <QLocale>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using State = StateLabel::State;

StateWords stateWords(MaterialState state)
{
    switch (state) {
    case MaterialState::Checked:
        return {QCoreApplication::translate("PhoLuat", "checked"), State::Information};
    case MaterialState::Sealed:
        return {QCoreApplication::translate("PhoLuat", "sealed"), State::Done};
    case MaterialState::Published:
        return {QCoreApplication::translate("PhoLuat", "published"), State::Done};
    case MaterialState::Draft:
        break;
    }
    return {QCoreApplication::translate("PhoLuat", "draft"), State::Plain};
}

StateWords stateWords(ReportState state)
{
    switch (state) {
    case ReportState::Checked:
        return {QCoreApplication::translate("PhoLuat", "checked"), State::Information};
    case ReportState::Sealed:
        return {QCoreApplication::translate("PhoLuat", "sealed"), State::Information};
    case ReportState::Sent:
        return {QCoreApplication::translate("PhoLuat", "sent"), State::Information};
    case ReportState::Accepted:
        return {QCoreApplication::translate("PhoLuat", "accepted"), State::Done};
    case ReportState::Returned:
        return {QCoreApplication::translate("PhoLuat", "returned"), State::Look};
    case ReportState::Draft:
        break;
    }
    return {QCoreApplication::translate("PhoLuat", "draft"), State::Plain};
}

StateWords stateWords(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Queued:
        return {QCoreApplication::translate("PhoLuat", "queued"), State::Information};
    case Delivery::State::Sending:
        return {QCoreApplication::translate("PhoLuat", "sending"), State::Information};
    case Delivery::State::Delivered:
        return {QCoreApplication::translate("PhoLuat", "delivered"), State::Done};
    case Delivery::State::Refused:
        return {QCoreApplication::translate("PhoLuat", "refused"), State::Wrong};
    case Delivery::State::Unclear:
        return {QCoreApplication::translate("PhoLuat", "unclear"), State::Look};
    case Delivery::State::Held:
        return {QCoreApplication::translate("PhoLuat", "needs you"), State::Look};
    case Delivery::State::Waiting:
        break;
    }
    return {QCoreApplication::translate("PhoLuat", "waiting"), State::Look};
}

StateWords stateWords(PackageRecord::Decision decision)
{
    switch (decision) {
    case PackageRecord::Decision::Accepted:
        return {QCoreApplication::translate("PhoLuat", "accepted"), State::Done};
    case PackageRecord::Decision::Returned:
        return {QCoreApplication::translate("PhoLuat", "returned"), State::Look};
    case PackageRecord::Decision::Conflict:
        return {QCoreApplication::translate("PhoLuat", "conflict"), State::Wrong};
    case PackageRecord::Decision::None:
        break;
    }
    return {QCoreApplication::translate("PhoLuat", "waits for a decision"), State::Information};
}

StateWords stateWords(UnitProgress progress)
{
    switch (progress) {
    case UnitProgress::Received:
        return {QCoreApplication::translate("PhoLuat", "received"), State::Information};
    case UnitProgress::Returned:
        return {QCoreApplication::translate("PhoLuat", "returned"), State::Look};
    case UnitProgress::Accepted:
        return {QCoreApplication::translate("PhoLuat", "accepted"), State::Done};
    case UnitProgress::Missing:
        break;
    }
    return {QCoreApplication::translate("PhoLuat", "missing"), State::Wrong};
}

StateWords stateWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return {QCoreApplication::translate("PhoLuat", "valid"), State::Done};
    case Verdict::Warning:
        return {QCoreApplication::translate("PhoLuat", "valid, with remarks"), State::Look};
    case Verdict::Refused:
        return {QCoreApplication::translate("PhoLuat", "refused"), State::Wrong};
    case Verdict::Damaged:
        return {QCoreApplication::translate("PhoLuat", "damaged"), State::Wrong};
    case Verdict::Unreadable:
        break;
    }
    return {QCoreApplication::translate("PhoLuat", "unreadable"), State::Wrong};
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Official:
        return QCoreApplication::translate("PhoLuat", "district or commune official");
    case Role::Justice:
        return QCoreApplication::translate("PhoLuat", "Justice staff");
    case Role::Officer:
        break;
    }
    return QCoreApplication::translate("PhoLuat", "officer of a department");
}

QString shownLevel(UnitLevel level)
{
    switch (level) {
    case UnitLevel::Country:
        return QCoreApplication::translate("PhoLuat", "country");
    case UnitLevel::Province:
        return QCoreApplication::translate("PhoLuat", "province");
    case UnitLevel::District:
        return QCoreApplication::translate("PhoLuat", "district");
    case UnitLevel::Department:
        return QCoreApplication::translate("PhoLuat", "department");
    case UnitLevel::Commune:
        break;
    }
    return QCoreApplication::translate("PhoLuat", "commune");
}

QString shownPeriod(const Period &period)
{
    return periodName(period);
}

QString momentWords(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == now.toLocalTime().date() ? time : dateWords(local.date()) + u' ' + time;
}

QString dateWords(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace PhoLuat
