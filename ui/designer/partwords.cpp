// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/partwords.h"

#include "reports/formmodel.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("PhoLuat", text); }

struct FieldWord {
    QLatin1StringView field;
    const char *word;
};
constexpr FieldWord fieldWords[] = {
    {"id"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Identifier")},
    {"edition"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Edition")},
    {"name"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Name in formulas")},
    {"code"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Code")},
    {"title"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Title")},
    {"regulation"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Regulation")},
    {"unitOfMeasure"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Unit of measure")},
    {"certainty"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Certainty")},
    {"source"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Source")},
    {"complete"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Complete")},
    {"from"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Valid from")},
    {"to"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Valid until")},
    {"level"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Filed by")},
    {"indicator"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Indicator")},
    {"totalRow"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Total row")},
    {"periods"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Filed for")},
    {"note"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Note")},
    {"key"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Key")},
    {"number"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Number")},
    {"unit"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Counted in")},
    {"formula"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Formula")},
    {"estimate"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Footnote")},
    {"cumulative"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Counting")},
    {"parent"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Belongs under")},
    {"unitKinds"_L1, QT_TRANSLATE_NOOP("PhoLuat", "A row for each")},
    {"exceptNames"_L1, QT_TRANSLATE_NOOP("PhoLuat", "But not for")},
    {"notApplicable"_L1, QT_TRANSLATE_NOOP("PhoLuat", "“-” in columns")},
    {"severity"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Severity")},
    {"condition"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Condition")},
    {"message"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Message")},
    {"columns"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Columns")},
    {"rows"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Rows")},
    {"rules"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Rules")},
    {"parts"_L1, QT_TRANSLATE_NOOP("PhoLuat", "Columns of the group")},
};

QString orNameless(const QString &words)
{
    return words.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("PhoLuat", "(no words yet)")) : words;
}

} // namespace

QString fieldWord(const QString &field)
{
    for (const FieldWord &known : fieldWords) {
        if (field == known.field)
            return say(known.word);
    }
    return field;
}

QString partWords(const FormSpec &spec, const FormPart &part)
{
    using Kind = FormPart::Kind;
    const QString language = readersLanguage();
    if (const FormColumn *column = columnAt(spec, part))
        return column->parts.isEmpty() ? u"(%1) %2"_s.arg(column->number, orNameless(column->title.in(language))) : orNameless(column->title.in(language));
    if (const FormRow *row = rowAt(spec, part))
        return u"%1 · %2"_s.arg(row->key, orNameless(row->title.in(language)));
    if (const FormRule *rule = ruleAt(spec, part))
        return u"%1 · %2"_s.arg(rule->code, orNameless(rule->condition));
    switch (part.kind) {
    case Kind::Columns: return say(QT_TRANSLATE_NOOP("PhoLuat", "Columns"));
    case Kind::Rows: return say(QT_TRANSLATE_NOOP("PhoLuat", "Rows"));
    case Kind::Rules: return say(QT_TRANSLATE_NOOP("PhoLuat", "Rules"));
    case Kind::Takeover: {
        const FormTakeover takeover = spec.takeovers.value(part.path.value(0, -1));
        return QCoreApplication::translate("PhoLuat", "Taken over from %1, edition %2").arg(takeover.form).arg(takeover.edition);
    }
    default: return say(QT_TRANSLATE_NOOP("PhoLuat", "The form"));
    }
}

QString placeWords(const FormSpec &spec, const QString &place)
{
    const FormPlace found = FormPlace::fromPointer(place);
    QStringList words{partWords(spec, found.part)};
    if (words.first().size() > 40)
        words.first() = words.first().left(39) + u'…';
    if (!found.field.isEmpty())
        words.append(fieldWord(found.field).toLower());
    if (found.part.kind == FormPart::Kind::Takeover && !found.name.isEmpty())
        words.append(found.name);
    if (found.character > 0)
        words.append(QCoreApplication::translate("PhoLuat", "character %1").arg(found.character));
    return words.join(u", "_s);
}

} // namespace PhoLuat
