// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formspec.h"

#include "base/nfc.h"
#include "base/strictjson.h"
#include "forms/formdraft.h"
#include "forms/formlayout.h"
#include "forms/formplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr int deepestGroup = 6;
constexpr qsizetype mostColumns = 500;
constexpr qsizetype mostRows = 2000;
constexpr qsizetype mostRules = 500;
constexpr qsizetype mostProblems = 100; // nobody reads more of them at once

QString say(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

/// What is wrong in a file, with its place ("/columns/4/parts/1/key").
struct Problem {
    QString place;
    QString why;
    QString detail; ///< of a formula: the character's column
};

/// Takes a form file apart. Every key of every object must be known: a misspelt one would silently change a form.
class Reader final {
public:
    enum class Wants { First, All }; ///< of what is wrong: the first is enough to refuse a file, a draft shows all

    explicit Reader(Wants wants) : m_wants(wants) {}

    /// What could be read, also of a file that is refused.
    FormSpec read(const QJsonValue &root)
    {
        FormSpec spec;
        const QJsonObject object = objectAt(root, {},
                                            {"id", "edition", "name", "code", "title", "regulation", "unitOfMeasure", "certainty", "source", "complete",
                                             "from", "to", "level", "indicator", "totalRow", "periods", "columns", "rows", "rules", "takeovers", "note"});
        spec.id = text(object, {}, u"id"_s, true);
        spec.edition = number(object, {}, u"edition"_s);
        spec.name = text(object, {}, u"name"_s, false);
        if (object.contains(u"name"_s) && (!isFormulaName(spec.name) || isFormulaWord(spec.name)))
            refuse(u"/name"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "the name is a letter followed by letters and digits, and no word of formulas")));
        spec.code = text(object, {}, u"code"_s, true);
        spec.title = texts(object, {}, u"title"_s, true);
        spec.regulation = texts(object, {}, u"regulation"_s, true);
        spec.unitOfMeasure = texts(object, {}, u"unitOfMeasure"_s, false);
        spec.certainty = m_certainty = choice(object, {}, u"certainty"_s, certainties) == 0 ? Certainty::Confirmed : Certainty::Unconfirmed;
        spec.source = text(object, {}, u"source"_s, false);
        spec.complete = yes(object, {}, u"complete"_s, true);
        spec.note = text(object, {}, u"note"_s, false);
        spec.from = date(object, u"from"_s, true);
        spec.to = date(object, u"to"_s, false);
        if (spec.to.isValid() && spec.to <= spec.from)
            refuse(u"/to"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "the form ends before it begins")));
        const std::optional<UnitLevel> level = levelFromWord(text(object, {}, u"level"_s, true));
        if (!level)
            refuse(u"/level"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "this is no level; country, province, district, commune and department are")));
        spec.level = level.value_or(UnitLevel::Province);
        spec.indicator = text(object, {}, u"indicator"_s, true);
        spec.totalRow = text(object, {}, u"totalRow"_s, true);
        periods(spec, object);
        spec.columns = columns(array(object, {}, u"columns"_s, true), u"/columns"_s, 1);
        rows(spec, array(object, {}, u"rows"_s, true));
        rules(spec, array(object, {}, u"rules"_s, false));
        takeovers(spec, array(object, {}, u"takeovers"_s, false));
        if (m_problems.isEmpty() || m_wants == Wants::All)
            checkSize(spec);
        if (m_problems.isEmpty() || (m_wants == Wants::All && !m_isTooLarge))
            checkNames(spec);
        if (m_problems.isEmpty() || (m_wants == Wants::All && !m_isTooLarge))
            checkFormulas(spec);
        if (m_problems.isEmpty())
            checkOrder(spec);
        return spec;
    }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    const QStringList certainties{u"confirmed"_s, u"unconfirmed"_s};
    Wants m_wants;
    QList<Problem> m_problems;
    bool m_isTooLarge = false;
    QHash<QString, QString> m_places; ///< where a row or column is, by key
    QSet<QString> m_withoutCells;
    Certainty m_certainty = Certainty::Unconfirmed;

    void refuse(const QString &place, QString why, const QString &detail = {})
    {
        if (m_problems.size() >= (m_wants == Wants::First ? 1 : mostProblems))
            return;
        if (std::any_of(m_problems.begin(), m_problems.end(), [&place](const Problem &problem) { return problem.place == place; }))
            return; // one thing at a time
        if (why.endsWith(u'.'))
            why.chop(1);
        m_problems.append({place, why, detail});
    }

    /// A step further down in a JSON Pointer (RFC 6901).
    static QString join(const QString &place, QString key)
    {
        return place + u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }

    QJsonObject objectAt(const QJsonValue &value, const QString &place, std::initializer_list<const char *> known)
    {
        if (!value.isObject()) {
            refuse(place.isEmpty() ? u"/"_s : place, say(QT_TRANSLATE_NOOP("PhoLuat", "an object in braces was expected")));
            return {};
        }
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            bool found = false;
            for (const char *candidate : known)
                found = found || key == QLatin1StringView(candidate);
            if (!found)
                refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "forms have nothing of this name")));
        }
        return object;
    }

    QString text(const QJsonObject &object, const QString &place, const QString &key, bool needed)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isString() || (needed && value.toString().trimmed().isEmpty())) {
            refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "a text was expected")));
            return {};
        }
        return nfc(value.toString());
    }

    FormText texts(const QJsonObject &object, const QString &place, const QString &key, bool needed)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !needed)
            return {};
        const QString here = join(place, key);
        const QJsonObject both = objectAt(value, here, {"vi", "en"});
        return {text(both, here, u"vi"_s, true), text(both, here, u"en"_s, false)};
    }

    bool yes(const QJsonObject &object, const QString &place, const QString &key, bool otherwise)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "true or false was expected")));
        return value.toBool(otherwise);
    }

    Certainty certainty(const QJsonObject &object, const QString &place)
    {
        if (!object.contains(u"certainty"_s))
            return m_certainty;
        return choice(object, place, u"certainty"_s, certainties) == 0 ? Certainty::Confirmed : Certainty::Unconfirmed;
    }

    int number(const QJsonObject &object, const QString &place, const QString &key)
    {
        const double value = object.value(key).toDouble(-1);
        if (value < 1 || value > 9999 || value != std::floor(value)) {
            refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "a whole number from 1 was expected")));
            return 1;
        }
        return static_cast<int>(value);
    }

    QDate date(const QJsonObject &object, const QString &key, bool needed)
    {
        const QString written = text(object, {}, key, needed || object.contains(key));
        if (written.isEmpty())
            return {};
        const QDate day = QDate::fromString(written, u"yyyy-MM-dd"_s);
        if (!day.isValid())
            refuse(join({}, key), say(QT_TRANSLATE_NOOP("PhoLuat", "a day such as 2020-12-31 was expected")));
        return day;
    }

    qsizetype choice(const QJsonObject &object, const QString &place, const QString &key, const QStringList &words)
    {
        const qsizetype index = words.indexOf(text(object, place, key, true));
        if (index < 0)
            refuse(join(place, key), QCoreApplication::translate("PhoLuat", "one of these was expected: %1").arg(words.join(u", "_s)));
        return index;
    }

    QJsonArray array(const QJsonObject &object, const QString &place, const QString &key, bool needed)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isArray() || (needed && value.toArray().isEmpty()))
            refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "a list in brackets was expected")));
        return value.toArray();
    }

    QStringList words(const QJsonObject &object, const QString &place, const QString &key)
    {
        QStringList list;
        for (const QJsonValue &value : array(object, place, key, false)) {
            if (!value.isString() || list.contains(value.toString()))
                refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "different texts were expected")));
            list.append(value.toString());
        }
        return list;
    }

    QString newKey(const QJsonObject &object, const QString &place)
    {
        const QString key = text(object, place, u"key"_s, true);
        if (!isFormulaName(key) || isFormulaWord(key))
            refuse(join(place, u"key"_s), say(QT_TRANSLATE_NOOP("PhoLuat", "a key is a letter followed by letters and digits, and no word of formulas")));
        if (m_places.contains(key))
            refuse(join(place, u"key"_s), QCoreApplication::translate("PhoLuat", "“%1” already is the key of another row or column").arg(key));
        m_places.insert(key, place);
        return key;
    }

    void periods(FormSpec &spec, const QJsonObject &object)
    {
        const QStringList all = {u"6m"_s, u"y"_s, u"official"_s};
        for (const QString &word : words(object, {}, u"periods"_s)) {
            const qsizetype index = all.indexOf(word);
            if (index < 0)
                refuse(u"/periods"_s, QCoreApplication::translate("PhoLuat", "one of these was expected: %1").arg(all.join(u", "_s)));
            else
                spec.periods.append(static_cast<Period::Kind>(index));
        }
        if (spec.periods.isEmpty())
            refuse(u"/periods"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "a form is filed for at least one kind of period")));
    }

    QList<FormColumn> columns(const QJsonArray &items, const QString &place, int depth)
    {
        QList<FormColumn> list;
        if (depth > deepestGroup) {
            refuse(place, say(QT_TRANSLATE_NOOP("PhoLuat", "groups of columns are nested too deeply")));
            return list;
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString here = place + u"/%1"_s.arg(i);
            FormColumn column;
            if (items[i].toObject().contains(u"parts"_s)) {
                const QJsonObject group = objectAt(items[i], here, {"title", "parts", "certainty"});
                column.title = texts(group, here, u"title"_s, true);
                column.parts = columns(array(group, here, u"parts"_s, true), here + u"/parts"_s, depth + 1);
            } else {
                const QJsonObject leaf = objectAt(items[i], here, {"key", "number", "title", "unit", "formula", "estimate", "cumulative", "certainty"});
                column.key = newKey(leaf, here);
                column.number = text(leaf, here, u"number"_s, true);
                column.title = texts(leaf, here, u"title"_s, true);
                column.unit = texts(leaf, here, u"unit"_s, false);
                column.formula = text(leaf, here, u"formula"_s, false);
                column.estimate = yes(leaf, here, u"estimate"_s, false);
                column.cumulative = yes(leaf, here, u"cumulative"_s, true);
            }
            column.certainty = certainty(items[i].toObject(), here);
            list.append(column);
        }
        return list;
    }

    void rows(FormSpec &spec, const QJsonArray &items)
    {
        QSet<QString> above;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString here = u"/rows/%1"_s.arg(i);
            const QJsonObject object = objectAt(items[i], here, {"key", "parent", "title", "formula", "repeat", "unitKinds", "exceptNames", "notApplicable", "certainty"});
            FormRow row;
            row.key = newKey(object, here);
            row.parent = text(object, here, u"parent"_s, false);
            if (!row.parent.isEmpty() && !above.contains(row.parent))
                refuse(here + u"/parent"_s, QCoreApplication::translate("PhoLuat", "no row “%1” stands above this one").arg(row.parent));
            above.insert(row.key);
            row.title = texts(object, here, u"title"_s, true);
            row.formula = text(object, here, u"formula"_s, false);
            row.notApplicable = words(object, here, u"notApplicable"_s);
            row.unitKinds = words(object, here, u"unitKinds"_s);
            row.exceptNames = words(object, here, u"exceptNames"_s);
            if (object.contains(u"repeat"_s)) {
                choice(object, here, u"repeat"_s, {u"unit"_s});
                row.repeat = FormRow::Repeat::PerUnit;
            }
            if ((row.repeat == FormRow::Repeat::PerUnit) == row.unitKinds.isEmpty())
                refuse(here + u"/unitKinds"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "levels of units belong to repeated rows, and only to them")));
            for (const QString &kind : std::as_const(row.unitKinds)) {
                if (!levelFromWord(kind))
                    refuse(here + u"/unitKinds"_s, QCoreApplication::translate("PhoLuat", "“%1” is no level of units").arg(kind));
            }
            row.certainty = certainty(object, here);
            spec.rows.append(row);
        }
    }

    void rules(FormSpec &spec, const QJsonArray &items)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString here = u"/rules/%1"_s.arg(i);
            const QJsonObject object = objectAt(items[i], here, {"code", "severity", "condition", "message", "certainty"});
            FormRule rule;
            rule.code = text(object, here, u"code"_s, true);
            rule.severity = static_cast<Severity>(std::max<qsizetype>(0, choice(object, here, u"severity"_s, {u"information"_s, u"warning"_s, u"error"_s})));
            rule.condition = text(object, here, u"condition"_s, true);
            rule.message = texts(object, here, u"message"_s, true);
            rule.certainty = certainty(object, here);
            spec.rules.append(rule);
        }
    }

    QMap<QString, QString> textsByName(const QJsonObject &object, const QString &place, const QString &key)
    {
        QMap<QString, QString> map;
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return map;
        if (!value.isObject())
            refuse(join(place, key), say(QT_TRANSLATE_NOOP("PhoLuat", "an object in braces was expected")));
        const QJsonObject inner = value.toObject();
        for (const QString &name : inner.keys())
            map.insert(name, text(inner, join(place, key), name, true));
        return map;
    }

    void takeovers(FormSpec &spec, const QJsonArray &items)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString here = u"/takeovers/%1"_s.arg(i);
            const QJsonObject object = objectAt(items[i], here, {"form", "edition", "columns", "rows", "note"});
            FormTakeover takeover;
            takeover.form = text(object, here, u"form"_s, true);
            takeover.edition = number(object, here, u"edition"_s);
            takeover.columns = textsByName(object, here, u"columns"_s);
            takeover.rows = textsByName(object, here, u"rows"_s);
            takeover.note = text(object, here, u"note"_s, false);
            if (takeover.columns.isEmpty())
                refuse(join(here, u"columns"_s), say(QT_TRANSLATE_NOOP("PhoLuat", "at least one column is taken over")));
            if (spec.takeover(takeover.form, takeover.edition))
                refuse(join(here, u"form"_s), say(QT_TRANSLATE_NOOP("PhoLuat", "this edition is taken over twice")));
            if (takeover.form == spec.id && takeover.edition == spec.edition)
                refuse(join(here, u"form"_s), say(QT_TRANSLATE_NOOP("PhoLuat", "a form does not take over itself")));
            spec.takeovers.append(takeover);
        }
    }

    /// No form is of such a size; whoever reads a file must not be kept waiting by it.
    void checkSize(const FormSpec &spec)
    {
        const auto most = [&](const QString &place, qsizetype found, qsizetype allowed) {
            m_isTooLarge = m_isTooLarge || found > allowed;
            if (found > allowed)
                refuse(place, QCoreApplication::translate("PhoLuat", "there are %1 of them; at most %2 can be used").arg(found).arg(allowed));
        };
        most(u"/columns"_s, spec.leafColumns().size(), mostColumns);
        most(u"/rows"_s, spec.rows.size(), mostRows);
        most(u"/rules"_s, spec.rules.size(), mostRules);
        most(u"/takeovers"_s, spec.takeovers.size(), mostRules);
    }

    void checkNames(const FormSpec &spec)
    {
        const FormulaNames names = formulaNames(spec);
        if (!names.rows.contains(spec.totalRow))
            refuse(u"/totalRow"_s, QCoreApplication::translate("PhoLuat", "the form has no row “%1”").arg(spec.totalRow));
        for (qsizetype i = 0; i < spec.rows.size(); ++i) {
            for (const QString &column : spec.rows[i].notApplicable) {
                if (!names.columns.contains(column))
                    refuse(u"/rows/%1/notApplicable"_s.arg(i), QCoreApplication::translate("PhoLuat", "the form has no column “%1”").arg(column));
            }
            if (spec.rows[i].key == spec.totalRow && spec.rows[i].repeat == FormRow::Repeat::PerUnit && spec.rows[i].formula.isEmpty())
                refuse(u"/totalRow"_s, QCoreApplication::translate("PhoLuat", "row “%1” has no cells of its own").arg(spec.totalRow));
        }
    }

    std::optional<Formula> checkFormula(const QString &text, FormulaType type, const FormulaNames &names, const QString &place)
    {
        if (text.isEmpty())
            return std::nullopt;
        Result<Formula> formula = parseFormula(text, type, names);
        if (formula) {
            checkRows(formula->root, place);
            return *std::move(formula);
        }
        refuse(place, formula.error().text, formula.error().detail);
        return std::nullopt;
    }

    /// A repeated row without a formula has only its units' rows: it cannot be read itself.
    void checkRows(const FormulaNode &node, const QString &place)
    {
        const bool isCell = node.op == FormulaOp::Reference || node.op == FormulaOp::Previous || node.op == FormulaOp::OtherPeriod;
        if (isCell && m_withoutCells.contains(node.row))
            refuse(place, QCoreApplication::translate("PhoLuat", "row “%1” has no cells of its own").arg(node.row), QString::number(node.at));
        for (const FormulaNode &part : node.parts)
            checkRows(part, place);
    }

    /// A rule is tried in whole rows, so all that it reads of the form must name a column.
    void checkColumns(const FormulaNode &node, const QString &place)
    {
        const bool isCell = node.op == FormulaOp::Reference || node.op == FormulaOp::Children || node.op == FormulaOp::Previous || node.op == FormulaOp::OtherPeriod;
        if (isCell && node.column.isEmpty())
            refuse(place, QCoreApplication::translate("PhoLuat", "the condition reads row “%1” without a column; it is tried in whole rows; write row.column").arg(node.row),
                   QString::number(node.at));
        for (const FormulaNode &part : node.parts)
            checkColumns(part, place);
    }

    void checkFormulas(const FormSpec &spec)
    {
        const FormulaNames names = formulaNames(spec);
        for (const FormRow &row : spec.rows) {
            if (row.repeat == FormRow::Repeat::PerUnit && row.formula.isEmpty())
                m_withoutCells.insert(row.key);
        }
        for (const FormColumn &column : spec.leafColumns())
            (void)checkFormula(column.formula, FormulaType::Number, names, m_places.value(column.key) + u"/formula"_s);
        for (const FormRow &row : spec.rows)
            (void)checkFormula(row.formula, FormulaType::Number, names, m_places.value(row.key) + u"/formula"_s);
        for (qsizetype i = 0; i < spec.rules.size(); ++i) {
            const QString place = u"/rules/%1/condition"_s.arg(i);
            if (const std::optional<Formula> formula = checkFormula(spec.rules[i].condition, FormulaType::Truth, names, place))
                checkColumns(formula->root, place);
        }
        FormulaNames theirs;
        theirs.anyColumn = true; // the other form is not at hand; checkFormsTogether() looks at the names
        for (qsizetype i = 0; i < spec.takeovers.size(); ++i) {
            const FormTakeover &takeover = spec.takeovers[i];
            const QString place = u"/takeovers/%1"_s.arg(i);
            for (auto it = takeover.columns.begin(); it != takeover.columns.end(); ++it) {
                const QString here = join(place + u"/columns"_s, it.key());
                if (!names.columns.contains(it.key()))
                    refuse(here, QCoreApplication::translate("PhoLuat", "the form has no column “%1”").arg(it.key()));
                (void)checkFormula(it.value(), FormulaType::Number, theirs, here);
            }
            for (auto it = takeover.rows.begin(); it != takeover.rows.end(); ++it) {
                if (!names.rows.contains(it.value()))
                    refuse(join(place + u"/rows"_s, it.key()), QCoreApplication::translate("PhoLuat", "the form has no row “%1”").arg(it.value()));
            }
        }
    }

    /// Lays the form out with two made-up units of every kind and looks for what then cannot be computed.
    void checkOrder(const FormSpec &spec)
    {
        const Result<std::shared_ptr<const FormPlan>> plan = FormPlan::make(std::make_shared<const FormSpec>(spec), sampleUnits(spec));
        if (plan)
            return;
        refuse(plan.error().detail.isEmpty() ? u"/rows"_s : circlePlace(spec, plan.error().detail.section(u' ', 0, 0)), plan.error().text, plan.error().detail);
    }

    /// The place of the formula that computes a cell: its column's before its row's.
    [[nodiscard]] QString circlePlace(const FormSpec &spec, const QString &cell) const
    {
        const std::optional<CellRef> ref = CellRef::fromText(cell);
        if (!ref)
            return u"/rows"_s;
        for (const FormColumn &column : spec.leafColumns()) {
            if (column.key == ref->column && !column.formula.isEmpty())
                return m_places.value(column.key) + u"/formula"_s;
        }
        return m_places.value(ref->row.section(u'.', 0, 0)) + u"/formula"_s;
    }
};

} // namespace

Result<FormSpec> readFormSpec(const QByteArray &json)
{
    const Result<QJsonValue> root = readStrictJson(json);
    if (!root)
        return std::unexpected(root.error());
    Reader reader(Reader::Wants::First);
    FormSpec spec = reader.read(*root);
    if (reader.problems().isEmpty())
        return spec;
    const Problem &problem = reader.problems().first();
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("PhoLuat", "This form cannot be used: at %1: %2. Correct the form's file or get it again.").arg(problem.place, problem.why),
                   problem.detail.isEmpty() ? problem.place : problem.place + u": "_s + problem.detail, u"form"_s);
}

Result<FormSpec> readFormDraft(const QByteArray &json)
{
    const Result<QJsonValue> root = readStrictJson(json);
    if (!root)
        return std::unexpected(root.error());
    if (!root->isObject())
        return failure(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "This file holds no form: an object in braces was expected. Choose the file of a form."));
    return Reader(Reader::Wants::All).read(*root);
}

Findings formProblems(const FormSpec &spec)
{
    const Result<QJsonValue> root = readStrictJson(writeFormSpec(spec));
    if (!root)
        return {{Severity::Error, u"form"_s, root.error().text}};
    Reader reader(Reader::Wants::All);
    (void)reader.read(*root);
    Findings findings;
    for (const Problem &problem : reader.problems()) {
        const QString text = problem.why.left(1).toUpper() + problem.why.sliced(1) + u'.';
        findings.append({Severity::Error, u"form"_s, text, problem.detail.isEmpty() ? problem.place : problem.place + u": "_s + problem.detail});
    }
    return findings;
}

} // namespace PhoLuat
