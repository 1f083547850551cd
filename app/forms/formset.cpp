// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formset.h"

#include "forms/formlayout.h"
#include "forms/formplan.h"
#include "forms/takeover.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

QString columnPlace(const QList<FormColumn> &columns, const QString &key, const QString &place)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString here = place + u'/' + QString::number(i);
        if (columns[i].key == key)
            return here;
        if (const QString inside = columnPlace(columns[i].parts, key, here + u"/parts"_s); !inside.isEmpty())
            return inside;
    }
    return {};
}

/// Where the formula stands that computes a cell: its column's before its row's.
QString formulaPlace(const FormSpec &spec, const QString &row, const QString &column)
{
    for (const FormColumn &leaf : spec.leafColumns()) {
        if (leaf.key == column && !leaf.formula.isEmpty())
            return columnPlace(spec.columns, column, u"/columns"_s) + u"/formula"_s;
    }
    for (qsizetype i = 0; i < spec.rows.size(); ++i) {
        if (spec.rows[i].key == row)
            return u"/rows/%1/formula"_s.arg(i);
    }
    return {};
}

/// Both may stand in one report: filed at one level, valid on a common day.
bool meet(const FormSpec &a, const FormSpec &b)
{
    return a.level == b.level && (a.to.isNull() || b.from < a.to) && (b.to.isNull() || a.from < b.to);
}

class Together final {
public:
    explicit Together(const QList<FormSpec> &forms) : m_forms(forms) {}

    Findings run()
    {
        for (const FormSpec &form : m_forms) {
            const auto plan = FormPlan::make(std::make_shared<const FormSpec>(form), sampleUnits(form));
            m_plans.append(plan ? *plan : nullptr);
            if (!plan)
                find(Severity::Error, form, {}, plan.error().text);
        }
        doubles();
        for (qsizetype i = 0; i < m_forms.size(); ++i) {
            names(i);
            takeovers(m_forms[i]);
        }
        circles();
        return m_findings;
    }

private:
    using Node = std::pair<qsizetype, int>; // form, cell
    const QList<FormSpec> &m_forms;
    QList<std::shared_ptr<const FormPlan>> m_plans;
    Findings m_findings;

    void find(Severity severity, const FormSpec &form, const QString &pointer, const QString &text)
    {
        const Finding finding{severity, u"form"_s, text, u"%1#%2%3"_s.arg(form.id).arg(form.edition).arg(pointer)};
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    void doubles()
    {
        for (qsizetype i = 0; i < m_forms.size(); ++i) {
            for (qsizetype j = i + 1; j < m_forms.size(); ++j) {
                const FormSpec &a = m_forms[i];
                const FormSpec &b = m_forms[j];
                if (a.id == b.id && a.edition == b.edition)
                    find(Severity::Error, b, u"/id"_s, QCoreApplication::translate("PhoLuat", "Two forms are %1, edition %2. Which one is meant could not be told. Give one of them another edition.").arg(a.id).arg(a.edition));
                else if (!a.name.isEmpty() && a.name == b.name && a.indicator != b.indicator && meet(a, b))
                    find(Severity::Error, b, u"/name"_s,
                         QCoreApplication::translate("PhoLuat", "%1 and %2 are both called “%3” and may stand in one report. A formula could mean either. Give one of them another name.").arg(a.id, b.id, a.name));
            }
        }
    }

    [[nodiscard]] QList<qsizetype> called(const FormSpec &reader, const QString &name) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_forms.size(); ++i) {
            if (m_forms[i].name == name && meet(reader, m_forms[i]))
                found.append(i);
        }
        return found;
    }

    void names(qsizetype at)
    {
        const FormSpec &form = m_forms[at];
        const auto look = [&](const BoundFormula &formula, const QString &pointer) {
            for (const OutsideRead &read : formula.outsideReads(0, 0)) {
                if (read.op != FormulaOp::OtherForm)
                    continue;
                const QList<qsizetype> others = called(form, read.source);
                const QString place = pointer + u": %1"_s.arg(read.at);
                if (others.isEmpty())
                    find(Severity::Warning, form, place,
                         QCoreApplication::translate("PhoLuat", "%1, character %2: no form of this level is called “%3”, so its figures are absent. Add that form or correct the name.").arg(form.id).arg(read.at).arg(read.source));
                for (const qsizetype other : others) {
                    const FormulaNames theirs = formulaNames(m_forms[other]);
                    if (!theirs.columns.contains(read.columnKey) || (!read.rowKey.isEmpty() && !theirs.rows.contains(read.rowKey)))
                        find(Severity::Error, form, place,
                             QCoreApplication::translate("PhoLuat", "%1, character %2: the form %3 has no cell “%4”. Correct the formula.")
                                 .arg(form.id).arg(read.at).arg(m_forms[other].id, read.rowKey.isEmpty() ? read.columnKey : read.rowKey + u'.' + read.columnKey));
                }
            }
        };
        const std::shared_ptr<const FormPlan> &plan = m_plans[at];
        if (!plan)
            return;
        for (qsizetype i = 0; i < plan->columns.size(); ++i)
            look(plan->byColumn[i], columnPlace(form.columns, plan->columns[i].key, u"/columns"_s) + u"/formula"_s);
        for (qsizetype i = 0; i < plan->layout.rows.size(); ++i)
            look(plan->byRow[i], formulaPlace(form, plan->layout.rows[i].spec->key, {}));
        for (size_t i = 0; i < plan->rules.size(); ++i)
            look(plan->rules[i].condition, u"/rules/%1/condition"_s.arg(i));
    }

    void takeovers(const FormSpec &form)
    {
        for (qsizetype i = 0; i < form.takeovers.size(); ++i) {
            const FormTakeover &takeover = form.takeovers[i];
            const auto from = std::find_if(m_forms.begin(), m_forms.end(), [&](const FormSpec &one) { return one.id == takeover.form && one.edition == takeover.edition; });
            if (from == m_forms.end())
                continue; // not installed here: nothing of it can come in
            if (const Result<TakeoverRules> rules = TakeoverRules::make(takeover, *from, form); !rules)
                find(Severity::Error, form, u"/takeovers/%1/columns"_s.arg(i), rules.error().text);
            const FormulaNames theirs = formulaNames(*from);
            for (const QString &row : takeover.rows.keys()) {
                if (!theirs.rows.contains(row))
                    find(Severity::Error, form, u"/takeovers/%1/rows/%2"_s.arg(i).arg(row),
                         QCoreApplication::translate("PhoLuat", "%1 takes over a row “%2” that %3 does not have. Correct the takeover.").arg(form.id, row, from->id));
            }
        }
    }

    [[nodiscard]] QList<Node> reads(const Node &node) const
    {
        const FormPlan &plan = *m_plans[node.first];
        QList<Node> list;
        for (const int cell : plan.reads(node.second))
            list.append({node.first, cell});
        const BoundFormula *formula = plan.formula(node.second);
        if (!formula)
            return list;
        for (const OutsideRead &read : formula->outsideReads(plan.rowOf(node.second), plan.columnOf(node.second))) {
            if (read.op != FormulaOp::OtherForm)
                continue;
            for (const qsizetype other : called(m_forms[node.first], read.source)) {
                if (!m_plans[other])
                    continue;
                const int cell = m_plans[other]->index({read.rowKey.isEmpty() ? m_forms[other].totalRow : read.rowKey, read.columnKey});
                if (cell >= 0)
                    list.append({other, cell});
            }
        }
        return list;
    }

    /// Walks from every cell that reads another form; a cell met again on the way closes a circle.
    void circles()
    {
        QSet<Node> done;
        for (qsizetype form = 0; form < m_forms.size(); ++form) {
            if (!m_plans[form])
                continue;
            for (const int cell : m_plans[form]->readOutside) {
                QList<std::pair<Node, QList<Node>>> path{{{form, cell}, reads({form, cell})}};
                while (!path.isEmpty()) {
                    if (path.last().second.isEmpty()) {
                        done.insert(path.takeLast().first);
                        continue;
                    }
                    const Node next = path.last().second.takeLast();
                    const auto again = std::find_if(path.begin(), path.end(), [&](const auto &step) { return step.first == next; });
                    if (again != path.end()) {
                        report(path.sliced(again - path.begin()));
                        path.clear();
                        done.insert({form, cell});
                        break;
                    }
                    if (!done.contains(next))
                        path.append({next, reads(next)});
                }
            }
        }
    }

    void report(const QList<std::pair<Node, QList<Node>>> &circle)
    {
        QStringList cells;
        for (const auto &[node, rest] : circle)
            cells.append(m_forms[node.first].id + u' ' + m_plans[node.first]->ref(node.second).text());
        cells.append(cells.first());
        const auto [form, cell] = circle.first().first;
        const CellRef ref = m_plans[form]->ref(cell);
        find(Severity::Error, m_forms[form], formulaPlace(m_forms[form], ref.row.section(u'.', 0, 0), ref.column),
             QCoreApplication::translate("PhoLuat", "Formulas of several forms go in a circle: %1. None of these cells can be computed. Correct one of the forms.").arg(cells.join(u" \u2190 "_s)));
    }
};

} // namespace

Findings checkFormsTogether(const QList<FormSpec> &forms)
{
    return Together(forms).run();
}

QList<FormSpec> withLocalForms(QList<FormSpec> shipped, const QList<FormSpec> &local)
{
    for (const FormSpec &form : local) {
        const auto same = std::find_if(shipped.begin(), shipped.end(), [&](const FormSpec &one) { return one.id == form.id && one.edition == form.edition; });
        if (same == shipped.end())
            shipped.append(form);
        else
            *same = form;
    }
    return shipped;
}

} // namespace PhoLuat
