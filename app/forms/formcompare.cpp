// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formcompare.h"

#include "forms/formlayout.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// What can be said of one part, in a fixed order.
struct Part {
    QString key;
    QString name;
    QList<std::pair<QString, QString>> fields = {};
    QString sameness = {}; ///< what tells it when its key is another; empty: nothing does
    QString label = {};    ///< the key as a person reads it
};

QString say(const char *text) { return QCoreApplication::translate("PhoLuat", text); }
QString yes(bool is) { return is ? say(QT_TRANSLATE_NOOP("PhoLuat", "yes")) : say(QT_TRANSLATE_NOOP("PhoLuat", "no")); }
QString sure(Certainty certainty) { return certainty == Certainty::Confirmed ? say(QT_TRANSLATE_NOOP("PhoLuat", "confirmed")) : say(QT_TRANSLATE_NOOP("PhoLuat", "unconfirmed")); }

QString grave(Severity severity)
{
    switch (severity) {
    case Severity::Error: return say(QT_TRANSLATE_NOOP("PhoLuat", "error"));
    case Severity::Warning: return say(QT_TRANSLATE_NOOP("PhoLuat", "warning"));
    case Severity::Information: break;
    }
    return say(QT_TRANSLATE_NOOP("PhoLuat", "information"));
}

class Describer final {
public:
    explicit Describer(const QString &language) : m_language(language) {}

    Part form(const FormSpec &spec) const
    {
        return {{}, say(QT_TRANSLATE_NOOP("PhoLuat", "the form")),
                {{say(QT_TRANSLATE_NOOP("PhoLuat", "code")), spec.code},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "title")), spec.title.in(m_language)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "regulation")), spec.regulation.in(m_language)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "unit of measure")), spec.unitOfMeasure.in(m_language)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "first day")), spec.from.toString(Qt::ISODate)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "first day no longer")), spec.to.toString(Qt::ISODate)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "level")), levelWord(spec.level)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "total row")), spec.totalRow},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "certainty")), sure(spec.certainty)},
                 {say(QT_TRANSLATE_NOOP("PhoLuat", "complete")), yes(spec.complete)}}};
    }

    QList<Part> columns(const QList<FormColumn> &list, const QString &group = {}) const
    {
        QList<Part> parts;
        for (const FormColumn &column : list) {
            if (!column.parts.isEmpty()) {
                const QString title = column.title.in(m_language);
                parts += columns(column.parts, group.isEmpty() ? title : group + u" / "_s + title);
                continue;
            }
            parts.append({column.key, QCoreApplication::translate("PhoLuat", "column %1").arg(column.key),
                          {{say(QT_TRANSLATE_NOOP("PhoLuat", "number")), column.number},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "group")), group},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "title")), column.title.in(m_language)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "unit of measure")), column.unit.in(m_language)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "formula")), column.formula},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "estimate")), yes(column.estimate)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "adds up over time")), yes(column.cumulative)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "certainty")), sure(column.certainty)}},
                          column.title.vi.isEmpty() ? QString() : group + u'\n' + column.title.vi + u'\n' + column.unit.vi, column.key});
        }
        return parts;
    }

    QList<Part> rows(const FormSpec &spec) const
    {
        QList<Part> parts;
        for (const FormRow &row : spec.rows) {
            parts.append({row.key, QCoreApplication::translate("PhoLuat", "row %1").arg(row.key),
                          {{say(QT_TRANSLATE_NOOP("PhoLuat", "title")), row.title.in(m_language)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "belongs under")), row.parent},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "formula")), row.formula},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "a row for each")), row.unitKinds.join(u", "_s)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "but not for")), row.exceptNames.join(u", "_s)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "does not apply in")), row.notApplicable.join(u", "_s)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "certainty")), sure(row.certainty)}},
                          row.title.vi, row.key});
        }
        return parts;
    }

    QList<Part> rules(const FormSpec &spec) const
    {
        QList<Part> parts;
        for (const FormRule &rule : spec.rules) {
            parts.append({rule.code + u' ' + rule.condition, QCoreApplication::translate("PhoLuat", "rule %1").arg(rule.code + u": "_s + rule.condition),
                          {{say(QT_TRANSLATE_NOOP("PhoLuat", "severity")), grave(rule.severity)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "message")), rule.message.in(m_language)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "condition")), rule.condition}},
                          rule.message.vi.isEmpty() ? QString() : rule.code + u'\n' + rule.message.vi, rule.code});
        }
        return parts;
    }

private:
    QString m_language;
};

void changes(const Part &before, const Part &after, QList<FormDifference> &differences)
{
    for (qsizetype i = 0; i < after.fields.size(); ++i) {
        if (before.fields[i].second != after.fields[i].second)
            differences.append({FormDifference::Kind::Changed, after.name, after.fields[i].first, before.fields[i].second, after.fields[i].second});
    }
}

/// Whose order is another: those outside the longest run that kept its order.
QSet<qsizetype> movedAmong(const QList<qsizetype> &places)
{
    QList<qsizetype> length(places.size(), 1);
    QList<qsizetype> previous(places.size(), -1);
    qsizetype last = places.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (places[j] < places[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (length[i] > length[last])
            last = i;
    }
    QSet<qsizetype> moved;
    for (qsizetype i = 0; i < places.size(); ++i)
        moved.insert(i);
    for (; last >= 0; last = previous[last])
        moved.remove(last);
    return moved;
}

void lists(const QList<Part> &before, const QList<Part> &after, QList<FormDifference> &differences)
{
    const auto place = [](const QList<Part> &list, auto matches) { return std::find_if(list.begin(), list.end(), matches) - list.begin(); };
    const auto has = [&place](const QList<Part> &list, const QString &key) { return place(list, [&](const Part &part) { return part.key == key; }) < list.size(); };
    QList<qsizetype> common;  ///< of `after`: those with a partner
    QList<qsizetype> places;  ///< of the partners in `before`
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Part &part = after[i];
        qsizetype old = place(before, [&](const Part &other) { return other.key == part.key; });
        if (old == before.size()) {
            old = place(before, [&](const Part &other) { return !part.sameness.isEmpty() && other.sameness == part.sameness && !has(after, other.key) && !places.contains(&other - before.data()); });
            if (old < before.size() && before[old].label != part.label)
                differences.append({FormDifference::Kind::Renamed, part.name, {}, before[old].label, part.label});
        }
        if (old == before.size()) {
            differences.append({FormDifference::Kind::Added, part.name, {}});
            continue;
        }
        changes(before[old], part, differences);
        common.append(i);
        places.append(old);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!places.contains(i))
            differences.append({FormDifference::Kind::Removed, before[i].name, {}});
    }
    const QSet<qsizetype> moved = movedAmong(places);
    for (qsizetype i = 0; i < common.size(); ++i) {
        if (moved.contains(i))
            differences.append({FormDifference::Kind::Moved, after[common[i]].name, {}, places[i] > 0 ? before[places[i] - 1].label : QString(),
                                common[i] > 0 ? after[common[i] - 1].label : QString()});
    }
}

} // namespace

QList<FormDifference> compareForms(const FormSpec &before, const FormSpec &after, const QString &language)
{
    const Describer describer(language);
    QList<FormDifference> differences;
    changes(describer.form(before), describer.form(after), differences);
    lists(describer.columns(before.columns), describer.columns(after.columns), differences);
    lists(describer.rows(before), describer.rows(after), differences);
    lists(describer.rules(before), describer.rules(after), differences);
    return differences;
}

} // namespace PhoLuat
