// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/partfields.h"

#include "designer/partwords.h"
#include "forms/formlayout.h"
#include "reports/formmodel.h"
#include "widgets/findingsview.h"
#include "widgets/words.h"
#include "work/formdrafting.h"

#include <QLabel>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Where a Value of each kind stands in a form and in a draft.
struct TheForm {
    using Value = FormSpec;
    static const Value *in(const FormSpec &spec, const FormPart &) { return &spec; }
    static Value *in(FormDraft &draft, const FormPart &) { return &draft.form(); }
};
struct TheColumn {
    using Value = FormColumn;
    static const Value *in(const FormSpec &spec, const FormPart &part) { return columnAt(spec, part); }
    static Value *in(FormDraft &draft, const FormPart &part) { return draft.column(part); }
};
struct TheRow {
    using Value = FormRow;
    static const Value *in(const FormSpec &spec, const FormPart &part) { return rowAt(spec, part); }
    static Value *in(FormDraft &draft, const FormPart &part) { return draft.row(part); }
};
struct TheRule {
    using Value = FormRule;
    static const Value *in(const FormSpec &spec, const FormPart &part) { return ruleAt(spec, part); }
    static Value *in(FormDraft &draft, const FormPart &part) { return draft.rule(part); }
};

template<class Kind, class Field, class Read, class Write>
PartFields::Access<Field> access(const FormPart &part, Read read, Write write)
{
    return {[part, read](const FormSpec &spec) {
                const auto *value = Kind::in(spec, part);
                return value ? Field(read(*value)) : Field();
            },
            [part, write](FormDraft &draft, const Field &field) {
                if (auto *value = Kind::in(draft, part))
                    write(*value, field);
            }};
}

template<class Kind, class Field>
PartFields::Access<Field> member(const FormPart &part, Field Kind::Value::*which)
{
    return access<Kind, Field>(part, [which](const auto &value) { return value.*which; }, [which](auto &value, const Field &field) { value.*which = field; });
}

template<class Kind>
PartFields::Access<QString> words(const FormPart &part, FormText Kind::Value::*which, QString FormText::*language)
{
    return access<Kind, QString>(part, [=](const auto &value) { return value.*which.*language; }, [=](auto &value, const QString &text) { value.*which.*language = text; });
}

template<class Kind>
PartFields::Access<QString> certaintyOf(const FormPart &part)
{
    return access<Kind, QString>(part, [](const auto &value) { return value.certainty == Certainty::Confirmed ? u"confirmed"_s : u"unconfirmed"_s; },
                                 [](auto &value, const QString &word) { value.certainty = word == "confirmed"_L1 ? Certainty::Confirmed : Certainty::Unconfirmed; });
}

PartFields::Choices certainties()
{
    return [](const FormSpec &) {
        return QList<std::pair<QString, QString>>{{u"confirmed"_s, PartFields::tr("as printed in the regulation")}, {u"unconfirmed"_s, PartFields::tr("not confirmed")}};
    };
}

constexpr UnitLevel allLevels[] = {UnitLevel::Country, UnitLevel::Province, UnitLevel::District, UnitLevel::Commune, UnitLevel::Department};

PartFields::Choices levelChoices()
{
    return [](const FormSpec &) {
        QList<std::pair<QString, QString>> list;
        for (const UnitLevel level : allLevels)
            list.append({levelWord(level), shownLevel(level)});
        return list;
    };
}

} // namespace

void PartFields::addTexts(const QString &field, const Access<QString> &vietnamese, const Access<QString> &english, bool isLong)
{
    const auto one = [&](const Access<QString> &access, const QString &caption, const QString &language) {
        isLong ? addLong(field, caption, access) : addLine(field, caption, access);
        QWidget *editor = m_fields.last().editor;
        editor->setObjectName(u"field.%1.%2"_s.arg(field, language));
        m_fields.last().trouble->setObjectName(u"trouble."_s + editor->objectName());
    };
    one(vietnamese, tr("%1, Vietnamese").arg(fieldWord(field)), u"vi"_s);
    one(english, tr("%1, English").arg(fieldWord(field)), u"en"_s);
}

void PartFields::addFields()
{
    if (m_part.kind == FormPart::Kind::Row)
        addRowFields();
    else if (m_part.kind == FormPart::Kind::Rule)
        addRuleFields();
    else if (const FormColumn *column = columnAt(m_work.spec(), m_part))
        addColumnFields(!column->parts.isEmpty());
    else
        addFormFields();
}

void PartFields::addFormFields()
{
    const auto texts = [this](const QString &field, FormText FormSpec::*which, bool isLong = false) {
        addTexts(field, words<TheForm>(m_part, which, &FormText::vi), words<TheForm>(m_part, which, &FormText::en), isLong);
    };
    addLine(u"code"_s, fieldWord(u"code"_s), member<TheForm>(m_part, &FormSpec::code), u"10d/BTP/PBGDPL"_s);
    texts(u"title"_s, &FormSpec::title, true);
    texts(u"regulation"_s, &FormSpec::regulation);
    texts(u"unitOfMeasure"_s, &FormSpec::unitOfMeasure);
    addDay(u"from"_s, member<TheForm>(m_part, &FormSpec::from));
    // The file says the first day on which it no longer is valid; people say the last day.
    addDay(u"to"_s, access<TheForm, QDate>(m_part, [](const FormSpec &spec) { return spec.to.isValid() ? spec.to.addDays(-1) : QDate(); },
                                           [](FormSpec &spec, QDate day) { spec.to = day.isValid() ? day.addDays(1) : QDate(); }), tr("only until a day"));
    addChecks(u"periods"_s, [](const FormSpec &) {
        return QList<std::pair<QString, QString>>{{u"0"_s, tr("six months")}, {u"1"_s, tr("the year")}, {u"2"_s, tr("the official year")}};
    }, access<TheForm, QStringList>(m_part, [](const FormSpec &spec) {
        QStringList list;
        for (const Period::Kind kind : spec.periods)
            list.append(QString::number(static_cast<int>(kind)));
        return list;
    }, [](FormSpec &spec, const QStringList &list) {
        spec.periods.clear();
        for (const QString &word : list)
            spec.periods.append(static_cast<Period::Kind>(word.toInt()));
    }));
    addChoice(u"level"_s, levelChoices(), access<TheForm, QString>(m_part, [](const FormSpec &spec) { return levelWord(spec.level); },
                                                                    [](FormSpec &spec, const QString &word) { spec.level = levelFromWord(word).value_or(spec.level); }));
    addChoice(u"totalRow"_s, [](const FormSpec &spec) {
        QList<std::pair<QString, QString>> list;
        for (const FormRow &row : spec.rows)
            list.append({row.key, u"%1 · %2"_s.arg(row.key, row.title.in(readersLanguage()))});
        return list;
    }, member<TheForm>(m_part, &FormSpec::totalRow));
    addLine(u"id"_s, fieldWord(u"id"_s), member<TheForm>(m_part, &FormSpec::id), u"tt20-2013/10d"_s);
    addNumber(u"edition"_s, member<TheForm>(m_part, &FormSpec::edition));
    addLine(u"indicator"_s, fieldWord(u"indicator"_s), member<TheForm>(m_part, &FormSpec::indicator), tr("forms of one indicator add up into each other"));
    addLine(u"name"_s, fieldWord(u"name"_s), member<TheForm>(m_part, &FormSpec::name), tr("S, as in form(\"S\").c3; may stay empty"));
    addChoice(u"certainty"_s, certainties(), certaintyOf<TheForm>(m_part));
    addCheck(u"complete"_s, tr("everything of the official form is known"), member<TheForm>(m_part, &FormSpec::complete));
    addLong(u"source"_s, fieldWord(u"source"_s), member<TheForm>(m_part, &FormSpec::source));
    addLong(u"note"_s, fieldWord(u"note"_s), member<TheForm>(m_part, &FormSpec::note));
}

void PartFields::addColumnFields(bool isGroup)
{
    if (!isGroup) {
        addKey();
        addLine(u"number"_s, fieldWord(u"number"_s), member<TheColumn>(m_part, &FormColumn::number));
    }
    addTexts(u"title"_s, words<TheColumn>(m_part, &FormColumn::title, &FormText::vi), words<TheColumn>(m_part, &FormColumn::title, &FormText::en), true);
    if (!isGroup) {
        addTexts(u"unit"_s, words<TheColumn>(m_part, &FormColumn::unit, &FormText::vi), words<TheColumn>(m_part, &FormColumn::unit, &FormText::en));
        addLine(u"formula"_s, fieldWord(u"formula"_s), member<TheColumn>(m_part, &FormColumn::formula), tr("empty: typed in; else c6 + c7 + c8"), true);
        addCheck(u"estimate"_s, tr("of which estimated, in a footnote"), member<TheColumn>(m_part, &FormColumn::estimate));
        addCheck(u"cumulative"_s, tr("what happened in the period, not what there is on its last day"), member<TheColumn>(m_part, &FormColumn::cumulative));
    }
    addChoice(u"certainty"_s, certainties(), certaintyOf<TheColumn>(m_part));
}

void PartFields::addRowFields()
{
    addKey();
    addTexts(u"title"_s, words<TheRow>(m_part, &FormRow::title, &FormText::vi), words<TheRow>(m_part, &FormRow::title, &FormText::en), true);
    addLine(u"formula"_s, fieldWord(u"formula"_s), member<TheRow>(m_part, &FormRow::formula), tr("empty: typed in; else R1 + R2, sum(R2.*)"), true);
    addChoice(u"parent"_s, [part = m_part](const FormSpec &spec) {
        QList<std::pair<QString, QString>> list{{QString(), tr("no other row")}};
        for (const FormRow &row : spec.rows.first(std::min<qsizetype>(part.path.value(0), spec.rows.size())))
            list.append({row.key, u"%1 · %2"_s.arg(row.key, row.title.in(readersLanguage()))});
        return list;
    }, member<TheRow>(m_part, &FormRow::parent));
    addChecks(u"unitKinds"_s, levelChoices(), access<TheRow, QStringList>(m_part, [](const FormRow &row) { return row.unitKinds; }, [](FormRow &row, const QStringList &kinds) {
        row.unitKinds = kinds;
        row.repeat = kinds.isEmpty() ? FormRow::Repeat::None : FormRow::Repeat::PerUnit;
    }));
    addLine(u"exceptNames"_s, fieldWord(u"exceptNames"_s), access<TheRow, QString>(m_part, [](const FormRow &row) { return row.exceptNames.join(u"; "_s); }, [](FormRow &row, const QString &text) {
        row.exceptNames.clear();
        for (const QString &name : text.split(u';')) {
            if (const QString trimmed = name.trimmed(); !trimmed.isEmpty() && !row.exceptNames.contains(trimmed))
                row.exceptNames.append(trimmed);
        }
    }), tr("units whose names begin so, with ; between them"));
    addChecks(u"notApplicable"_s, [](const FormSpec &spec) {
        QList<std::pair<QString, QString>> list;
        for (const FormColumn &column : spec.leafColumns())
            list.append({column.key, u"(%1) %2"_s.arg(column.number, column.title.in(readersLanguage()))});
        return list;
    }, member<TheRow>(m_part, &FormRow::notApplicable));
    addChoice(u"certainty"_s, certainties(), certaintyOf<TheRow>(m_part));
}

void PartFields::addRuleFields()
{
    addLine(u"code"_s, fieldWord(u"code"_s), member<TheRule>(m_part, &FormRule::code), u"V4"_s);
    addChoice(u"severity"_s, [](const FormSpec &) {
        QList<std::pair<QString, QString>> list;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Information})
            list.append({QString::number(static_cast<int>(severity)), severityWord(severity)});
        return list;
    }, access<TheRule, QString>(m_part, [](const FormRule &rule) { return QString::number(static_cast<int>(rule.severity)); },
                                [](FormRule &rule, const QString &number) { rule.severity = static_cast<Severity>(number.toInt()); }));
    addLine(u"condition"_s, fieldWord(u"condition"_s), member<TheRule>(m_part, &FormRule::condition), tr("what must hold in every row: c2 >= c1"), true);
    addTexts(u"message"_s, words<TheRule>(m_part, &FormRule::message, &FormText::vi), words<TheRule>(m_part, &FormRule::message, &FormText::en), true);
    addChoice(u"certainty"_s, certainties(), certaintyOf<TheRule>(m_part));
}

} // namespace PhoLuat
