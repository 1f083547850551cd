// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reportingrules.h"

#include "base/nfc.h"
#include "base/strictjson.h"
#include "forms/formlayout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

/// Takes one file apart; the first failure is kept with its place.
class ReportingRulesReader final {
public:
    using Entry = ReportingRules::Entry;

    ReportingRulesReader(const ReportingRules &before, ReportingRules::Origin origin) : rules(before), m_isLocal(origin == ReportingRules::Origin::Local) {}

    ReportingRules rules;

    Result<> read(const QJsonValue &root)
    {
        const QJsonObject file = object(root, {}, m_isLocal ? QStringList{u"overrides"_s, u"source"_s, u"certainty"_s, u"periods"_s, u"deadlines"_s, u"forms"_s, u"note"_s}
                                                            : QStringList{u"regulation"_s, u"use"_s, u"title"_s, u"source"_s, u"certainty"_s, u"from"_s, u"to"_s, u"periods"_s, u"deadlines"_s, u"note"_s});
        m_source = text(file, {}, u"source"_s, false);
        m_certainty = certainty(file, {});
        m_regulation = text(file, {}, m_isLocal ? u"overrides"_s : u"regulation"_s, !m_isLocal || file.contains(u"periods"_s) || file.contains(u"deadlines"_s));
        const bool isKnown = std::any_of(rules.m_regulations.begin(), rules.m_regulations.end(), [&](const auto &one) { return one.id == m_regulation; });
        if (!m_isLocal)
            regulation(file, isKnown);
        else if (!m_regulation.isEmpty() && !isKnown)
            refuse(u"/overrides"_s, QCoreApplication::translate("PhoLuat", "no regulation is called “%1”").arg(m_regulation));
        entries(file, u"periods"_s, {u"kind"_s, u"year"_s, u"name"_s, u"from"_s, u"until"_s, u"actualUntil"_s, u"certainty"_s, u"source"_s, u"note"_s});
        entries(file, u"deadlines"_s, {u"level"_s, u"kind"_s, u"year"_s, u"day"_s, u"certainty"_s, u"source"_s, u"note"_s});
        changes(file);
        if (!m_error.text.isEmpty())
            return std::unexpected(m_error);
        return {};
    }

private:
    bool m_isLocal;
    QString m_regulation;
    QString m_source;
    Certainty m_certainty = Certainty::Unconfirmed;
    Error m_error = {};

    void refuse(const QString &place, const QString &why)
    {
        if (m_error.text.isEmpty())
            m_error = {ErrorKind::Damaged,
                       QCoreApplication::translate("PhoLuat", "This file of periods and deadlines cannot be used: at %1: %2. Correct the file or take it away.").arg(place.isEmpty() ? u"/"_s : place, why),
                       place, u"periods"_s};
    }

    QJsonObject object(const QJsonValue &value, const QString &place, const QStringList &known)
    {
        if (!value.isObject())
            refuse(place, QCoreApplication::translate("PhoLuat", "an object in braces was expected"));
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                refuse(place + u'/' + key, QCoreApplication::translate("PhoLuat", "nothing of this name is known here"));
        }
        return object;
    }

    QString text(const QJsonObject &object, const QString &place, const QString &key, bool needed)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isString() || value.toString().trimmed().isEmpty())
            refuse(place + u'/' + key, QCoreApplication::translate("PhoLuat", "a text was expected"));
        return nfc(value.toString());
    }

    FormText texts(const QJsonObject &in, const QString &place, const QString &key)
    {
        if (!in.contains(key))
            return {};
        const QJsonObject both = object(in.value(key), place + u'/' + key, {u"vi"_s, u"en"_s});
        return {text(both, place + u'/' + key, u"vi"_s, true), text(both, place + u'/' + key, u"en"_s, false)};
    }

    Certainty certainty(const QJsonObject &object, const QString &place)
    {
        const QString word = text(object, place, u"certainty"_s, false);
        if (!word.isEmpty() && word != u"confirmed"_s && word != u"unconfirmed"_s)
            refuse(place + u"/certainty"_s, QCoreApplication::translate("PhoLuat", "one of these was expected: %1").arg(u"confirmed, unconfirmed"_s));
        return word.isEmpty() ? m_certainty : word == u"confirmed"_s ? Certainty::Confirmed : Certainty::Unconfirmed;
    }

    QDate date(const QJsonObject &object, const QString &place, const QString &key, bool needed)
    {
        const QString written = text(object, place, key, needed);
        const QDate day = QDate::fromString(written, u"yyyy-MM-dd"_s);
        if (!written.isEmpty() && !day.isValid())
            refuse(place + u'/' + key, QCoreApplication::translate("PhoLuat", "a day such as 2020-12-31 was expected"));
        return day;
    }

    /// "06-30", "-1/12-15", "+1/01-20". 29 February is no day of every year.
    ReportingRules::Day day(const QJsonObject &object, const QString &place, const QString &key, bool needed)
    {
        static const QRegularExpression pattern(u"^(?:([+-]1)/)?([0-9]{2})-([0-9]{2})$"_s);
        const QString written = text(object, place, key, needed);
        if (written.isEmpty())
            return {};
        const QRegularExpressionMatch match = pattern.match(written);
        const ReportingRules::Day day{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
        if (!match.hasMatch() || !QDate::isValid(2021, day.month, day.day))
            refuse(place + u'/' + key, QCoreApplication::translate("PhoLuat", "a day of the year was expected, such as 06-30, of the year before -1/12-15, of the year after +1/01-20"));
        return day;
    }

    void regulation(const QJsonObject &file, bool isKnown)
    {
        if (isKnown)
            refuse(u"/regulation"_s, QCoreApplication::translate("PhoLuat", "“%1” was read already").arg(m_regulation));
        const QString use = text(file, {}, u"use"_s, true);
        if (use != u"statistics"_s && use != u"narrative"_s)
            refuse(u"/use"_s, QCoreApplication::translate("PhoLuat", "one of these was expected: %1").arg(u"statistics, narrative"_s));
        (void)texts(file, {}, u"title"_s);
        ReportingRules::Regulation regulation{m_regulation, use == u"narrative"_s ? ReportingRules::Use::Narrative : ReportingRules::Use::Statistics, date(file, {}, u"from"_s, true), date(file, {}, u"to"_s, false)};
        if (regulation.to.isValid() && regulation.to <= regulation.from)
            refuse(u"/to"_s, QCoreApplication::translate("PhoLuat", "it ends before it begins"));
        rules.m_regulations.append(regulation);
    }

    void entries(const QJsonObject &file, const QString &list, const QStringList &known)
    {
        const bool isPeriod = list == u"periods"_s;
        const QJsonValue items = file.value(list);
        if (!items.isUndefined() && !items.isArray())
            refuse(u'/' + list, QCoreApplication::translate("PhoLuat", "a list in brackets was expected"));
        const QJsonArray array = items.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString here = u"/%1/%2"_s.arg(list).arg(i);
            const QJsonObject item = object(array[i], here, known);
            Entry entry;
            entry.regulation = m_regulation;
            entry.isLocal = m_isLocal;
            const qsizetype kind = QStringList{u"6m"_s, u"y"_s, u"official"_s}.indexOf(text(item, here, u"kind"_s, true));
            if (kind < 0)
                refuse(here + u"/kind"_s, QCoreApplication::translate("PhoLuat", "one of these was expected: %1").arg(u"6m, y, official"_s));
            entry.kind = static_cast<Period::Kind>(std::max<qsizetype>(kind, 0));
            if (item.contains(u"year"_s)) {
                const int year = item.value(u"year"_s).toInt(0);
                if (year < 2000 || year > 2100)
                    refuse(here + u"/year"_s, QCoreApplication::translate("PhoLuat", "a year such as 2021 was expected"));
                entry.year = year;
            }
            if (item.contains(u"level"_s)) {
                entry.level = levelFromWord(text(item, here, u"level"_s, true));
                if (!entry.level)
                    refuse(here + u"/level"_s, QCoreApplication::translate("PhoLuat", "this is no level; country, province, district, commune and department are"));
            }
            entry.certainty = certainty(item, here);
            entry.source = item.contains(u"source"_s) ? text(item, here, u"source"_s, true) : m_source;
            if (isPeriod) {
                entry.name = texts(item, here, u"name"_s);
                entry.from = day(item, here, u"from"_s, !m_isLocal);
                entry.until = day(item, here, u"until"_s, !m_isLocal);
                entry.actualUntil = day(item, here, u"actualUntil"_s, false);
                if (!m_isLocal && entry.name.vi.isEmpty())
                    refuse(here + u"/name"_s, QCoreApplication::translate("PhoLuat", "a text was expected"));
                const QDate from = entry.from.in(2021);
                const QDate until = entry.until.in(2021);
                if (from.isValid() && until.isValid() && until < from)
                    refuse(here + u"/until"_s, QCoreApplication::translate("PhoLuat", "it ends before it begins"));
            } else {
                entry.deadline = day(item, here, u"day"_s, true);
            }
            rules.m_entries.append(entry);
        }
    }

    void changes(const QJsonObject &file)
    {
        const QJsonValue items = file.value(u"forms"_s);
        if (!items.isUndefined() && !items.isArray())
            refuse(u"/forms"_s, QCoreApplication::translate("PhoLuat", "a list in brackets was expected"));
        const QJsonArray array = items.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString here = u"/forms/%1"_s.arg(i);
            const QJsonObject item = object(array[i], here, {u"form"_s, u"edition"_s, u"code"_s, u"title"_s, u"from"_s, u"to"_s, u"note"_s});
            ReportingRules::FormChange change{.form = text(item, here, u"form"_s, true), .edition = item.value(u"edition"_s).toInt(0), .code = text(item, here, u"code"_s, false),
                                              .title = texts(item, here, u"title"_s), .from = date(item, here, u"from"_s, false), .to = date(item, here, u"to"_s, false)};
            if (change.edition < 1)
                refuse(here + u"/edition"_s, QCoreApplication::translate("PhoLuat", "a whole number from 1 was expected"));
            rules.m_changes.append(change);
        }
    }
};

Result<> ReportingRules::add(const QByteArray &json, Origin origin)
{
    const Result<QJsonValue> root = readStrictJson(json);
    if (!root)
        return std::unexpected(root.error());
    ReportingRulesReader reader(*this, origin);
    if (Result<> read = reader.read(*root); !read)
        return read;
    *this = reader.rules;
    return {};
}

std::optional<PeriodTerms> ReportingRules::terms(const Period &period, UnitLevel level, Use use) const
{
    const Regulation *regulation = nullptr;
    const QDate last = period.until();
    for (const Regulation &one : m_regulations) {
        const bool stands = one.use == use && one.from <= last && (one.to.isNull() || last < one.to);
        if (stands && (!regulation || regulation->from <= one.from))
            regulation = &one;
    }
    if (!regulation)
        return std::nullopt;
    // Local before shipped, then the one that says more about whom and when it is for, then the last one.
    const auto weight = [](const Entry &entry) { return (entry.isLocal ? 4 : 0) + (entry.year ? 2 : 0) + (entry.level ? 1 : 0); };
    PeriodTerms terms;
    terms.regulation = regulation->id;
    const auto best = [&](auto &&has) {
        const Entry *found = nullptr;
        for (const Entry &entry : m_entries) {
            const bool fits = entry.regulation == regulation->id && entry.kind == period.kind && (!entry.level || entry.level == level) && (!entry.year || entry.year == period.year);
            if (fits && has(entry) && (!found || weight(*found) <= weight(entry)))
                found = &entry;
        }
        terms.isLocal = terms.isLocal || (found && found->isLocal);
        return found;
    };
    const Entry *const window = best([](const Entry &entry) { return entry.from.month != 0; });
    if (!window)
        return std::nullopt; // the regulation does not know this kind
    const Entry *const end = best([](const Entry &entry) { return entry.until.month != 0; });
    const Entry *const name = best([](const Entry &entry) { return !entry.name.vi.isEmpty(); });
    const Entry *const actual = best([](const Entry &entry) { return entry.actualUntil.month != 0; });
    const Entry *const due = best([](const Entry &entry) { return entry.deadline.month != 0; });
    terms.from = window->from.in(period.year);
    terms.until = end ? end->until.in(period.year) : QDate();
    terms.name = name ? name->name : FormText{};
    terms.actualUntil = actual ? actual->actualUntil.in(period.year) : QDate();
    terms.deadline = due ? due->deadline.in(period.year) : QDate();
    terms.certainty = due ? due->certainty : window->certainty;
    terms.source = due ? due->source : window->source;
    return terms;
}

QList<FormSpec> ReportingRules::applied(QList<FormSpec> forms) const
{
    for (const FormChange &change : m_changes) {
        for (FormSpec &form : forms) {
            if (form.id != change.form || form.edition != change.edition)
                continue;
            if (!change.code.isEmpty())
                form.code = change.code;
            if (!change.title.vi.isEmpty())
                form.title = change.title;
            if (change.from.isValid())
                form.from = change.from;
            if (change.to.isValid())
                form.to = change.to;
        }
    }
    return forms;
}

} // namespace PhoLuat
