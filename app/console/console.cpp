// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "console/await.h"
#include "vietnamese/fold.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

std::optional<Arguments> Arguments::parse(const QStringList &words, const QStringList &valued, const QStringList &switches, QString &unknown)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            arguments.words.append(words.mid(i + 1));
            break;
        }
        if (!word.startsWith("--"_L1)) {
            arguments.words.append(word);
            continue;
        }
        const QString option = word.mid(2).section(u'=', 0, 0);
        if (switches.contains(option) && !word.contains(u'=')) {
            arguments.options[option];
        } else if (valued.contains(option) && word.contains(u'=')) {
            arguments.options[option].append(word.section(u'=', 1));
        } else if (valued.contains(option) && i + 1 < words.size() && !words[i + 1].startsWith("--"_L1)) {
            arguments.options[option].append(words[++i]);
        } else {
            unknown = word;
            return std::nullopt;
        }
    }
    return arguments;
}

namespace {

/// A file, or "postgresql:host=… dbname=… user=…" for the database of an office. A password does not belong on a
/// command line; PostgreSQL's own PGPASSFILE or PGPASSWORD brings it.
DatabaseLocation locationFrom(const QString &words)
{
    static const QString prefix = u"postgresql:"_s;
    return words.startsWith(prefix) ? DatabaseLocation{.postgres = words.mid(prefix.size())} : DatabaseLocation{.file = words};
}

} // namespace

std::shared_ptr<Workspace> Console::open(const QString &file, bool create) const
{
    const auto opened = await(Workspace::open(locationFrom(file), create, {.clock = clock, .units = units}));
    if (opened)
        return *opened;
    out.failed(opened.error(), file);
    return nullptr;
}

std::optional<QDate> Console::day(const Arguments &arguments) const
{
    if (!arguments.has(u"on"_s))
        return clock().date();
    const QDate day = QDate::fromString(arguments.value(u"on"_s), Qt::ISODate);
    if (day.isValid())
        return day;
    out.usage(QCoreApplication::translate("PhoLuat", "Write the day as 2020-12-31."));
    return std::nullopt;
}

std::optional<Unit> Console::unit(const QString &words, QDate day) const
{
    if (words.trimmed().isEmpty()) {
        out.usage(QCoreApplication::translate("PhoLuat", "The unit is missing. Name it, or look it up: pholuat-console units WORDS"));
        return std::nullopt;
    }
    if (const auto byId = units->find(UnitId{words}, day))
        return byId;
    const QList<Unit> found = units->search(words, day, 6);
    if (found.isEmpty()) {
        out.usage(QCoreApplication::translate("PhoLuat", "No unit is called \"%1\" on %2. Look it up: pholuat-console units WORDS").arg(words, day.toString(Qt::ISODate)));
        return std::nullopt;
    }
    const auto isExact = [&](const Unit &unit) { return vnFold(unit.name) == vnFold(words); };
    if (found.size() > 1 && !isExact(found.first())) {
        out.usage(QCoreApplication::translate("PhoLuat", "\"%1\" may be several units; name one by its id:").arg(words));
        for (const Unit &unit : found)
            out.usage(u"  "_s + unit.id.value + u"  "_s + unit.name);
        return std::nullopt;
    }
    return found.first();
}

} // namespace PhoLuat
