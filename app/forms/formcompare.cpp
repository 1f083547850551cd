// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formcompare.h"

#include "forms/formlayout.h"

#include <QCoreApplication>
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
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "certainty")), sure(column.certainty)}}});
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
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "certainty")), sure(row.certainty)}}});
        }
        return parts;
    }

    QList<Part> rules(const FormSpec &spec) const
    {
        QList<Part> parts;
        for (const FormRule &rule : spec.rules) {
            parts.append({rule.code + u' ' + rule.condition, QCoreApplication::translate("PhoLuat", "rule %1").arg(rule.code + u": "_s + rule.condition),
                          {{say(QT_TRANSLATE_NOOP("PhoLuat", "severity")), grave(rule.severity)},
                           {say(QT_TRANSLATE_NOOP("PhoLuat", "message")), rule.message.in(m_language)}}});
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

void lists(const QList<Part> &before, const QList<Part> &after, QList<FormDifference> &differences)
{
    const auto find = [](const QList<Part> &list, const QString &key) { return std::find_if(list.begin(), list.end(), [&](const Part &part) { return part.key == key; }); };
    for (const Part &part : after) {
        if (const auto old = find(before, part.key); old != before.end())
            changes(*old, part, differences);
        else
            differences.append({FormDifference::Kind::Added, part.name, {}});
    }
    for (const Part &part : before) {
        if (find(after, part.key) == after.end())
            differences.append({FormDifference::Kind::Removed, part.name, {}});
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
