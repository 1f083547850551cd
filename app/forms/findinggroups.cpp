// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findinggroups.h"

#include "forms/formvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// What a finding is about. A fault of an earlier kind explains one of a later kind in the cells made of its cell.
enum Kind { Figure, Sum, Own, LastYear, HalfYear, FirstYear, KindCount, Other = KindCount };

Kind kindOf(const QString &code)
{
    if (code == u"V8"_s || code == u"V10"_s)
        return Figure; // the cell itself is blank, "-" or no count
    if (code == u"V1"_s || code == u"V2"_s || code == u"F1"_s)
        return Sum;
    if (code == u"V4"_s)
        return Own;
    return code == u"V3"_s ? LastYear : code == u"V6"_s ? HalfYear : code == u"V7"_s ? FirstYear : Other;
}

} // namespace

/// One run over the findings of a sheet. For every cell it knows the first cause of each kind among the cells that it is
/// made of, by the formulas of its column and of its row, however far away.
class FindingSorter final {
public:
    FindingSorter(const FormSheet &sheet, const Findings &findings) : m_parts(*sheet.m_parts), m_plan(*m_parts.plan), m_findings(findings)
    {
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const std::optional<CellRef> ref = CellRef::fromText(findings[i].place);
            const int cell = ref ? m_plan.index(*ref) : -1;
            m_cells.append(cell);
            const Kind kind = kindOf(findings[i].code);
            if (cell >= 0 && kind != Other)
                m_at[kind].emplace(cell, static_cast<int>(i)); // the first one at a cell stands for all
        }
    }

    [[nodiscard]] QList<FindingGroup> sort()
    {
        std::vector<int> cause(m_findings.size(), -1);
        for (qsizetype i = 0; i < m_findings.size(); ++i)
            cause[i] = causeOf(static_cast<int>(i));
        const auto root = [&](int finding) {
            // a cause is looked for below a finding or of an earlier kind at its cell, so this ends
            for (size_t steps = 0; cause[finding] >= 0 && steps <= cause.size(); ++steps)
                finding = cause[finding];
            return finding;
        };
        QList<FindingGroup> groups;
        QHash<int, qsizetype> places;
        for (qsizetype i = 0; i < m_findings.size(); ++i) {
            if (cause[i] < 0) {
                places.insert(static_cast<int>(i), groups.size());
                groups.append({m_findings[i]});
            }
        }
        for (qsizetype i = 0; i < m_findings.size(); ++i) {
            if (cause[i] >= 0)
                groups[places.value(root(static_cast<int>(i)))].followOns.append(m_findings[i]);
        }
        return groups;
    }

private:
    const FormSheet::Parts &m_parts;
    const FormPlan &m_plan;
    const Findings &m_findings;
    QList<int> m_cells;                                   ///< by finding; -1: no cell
    std::array<QHash<int, int>, KindCount> m_at;          ///< findings by cell
    std::array<QHash<int, int>, KindCount> m_below;       ///< the first finding below a cell; -1: none

    /// Both formulas: V1 looks along the row, V2 down the column, whichever of them gives the cell its value.
    [[nodiscard]] QList<int> parts(int cell) const
    {
        QList<int> read;
        const int row = m_plan.rowOf(cell);
        const int column = m_plan.columnOf(cell);
        for (const BoundFormula *formula : {&m_plan.byColumn[column], &m_plan.byRow[row]}) {
            if (!formula->isEmpty())
                formula->visit(row, column, [&](int r, int c) { read.append(m_plan.index(r, c)); });
        }
        return read;
    }

    int below(Kind kind, int cell)
    {
        QHash<int, int> &known = m_below[kind];
        if (const auto found = known.constFind(cell); found != known.constEnd())
            return *found;
        known.insert(cell, -1); // row formulas alone may go in a circle
        int found = -1;
        for (const int part : parts(cell)) {
            found = m_at[kind].value(part, -1);
            if (found < 0)
                found = below(kind, part);
            if (found >= 0)
                break;
        }
        m_below[kind].insert(cell, found);
        return found;
    }

    [[nodiscard]] bool isOverwritten(int cell) const { return m_parts.entered[cell].overwritten; }

    int causeOf(int finding)
    {
        const int cell = m_cells[finding];
        const Kind kind = kindOf(m_findings[finding].code);
        if (cell < 0 || kind == Other || kind == Figure)
            return -1;
        // a figure that is none, in the cells that this one is made of or that the rule looks at
        if (const int fault = firstFault(cell, m_findings[finding].code); fault >= 0)
            return fault;
        if (kind == Sum) {
            // at one cell the first says all; a sum that a person wrote over is nobody's follow-on
            const int here = m_at[Sum].value(cell, -1);
            if (here >= 0 && here != finding)
                return here;
            return isOverwritten(cell) ? -1 : below(Sum, cell);
        }
        if (const int sum = m_at[Sum].value(cell, -1); sum >= 0 && isOverwritten(cell))
            return sum;
        if (const int sum = below(Sum, cell); sum >= 0)
            return sum;
        return below(kind, cell);
    }

    int firstFault(int cell, const QString &code)
    {
        const Kind kind = kindOf(code);
        if (const int here = m_at[Figure].value(cell, -1); here >= 0)
            return here;
        if (const int under = below(Figure, cell); under >= 0 && !(kind == Sum && isOverwritten(cell)))
            return under;
        for (const FormPlan::Rule &rule : m_plan.rules) {
            int fault = -1;
            if (rule.spec->code == code && m_plan.layout.grid.columns.value(rule.column, -1) == m_plan.columnOf(cell)) {
                rule.condition.visit(m_plan.rowOf(cell), m_plan.columnOf(cell), [&](int row, int column) {
                    if (fault < 0)
                        fault = m_at[Figure].value(m_plan.index(row, column), -1);
                });
            }
            if (fault >= 0)
                return fault;
        }
        return -1;
    }
};

namespace {

int rank(const FindingGroup &group)
{
    int best = 3;
    const auto look = [&best](const Finding &finding) {
        if (!finding.explained)
            best = std::min(best, finding.severity == Severity::Error ? 0 : finding.severity == Severity::Warning ? 1 : 2);
    };
    look(group.cause);
    for (const Finding &finding : group.followOns)
        look(finding);
    return best;
}

} // namespace

QList<FindingGroup> groupFindings(const FormSheet &sheet, const Findings &findings)
{
    QList<FindingGroup> groups = FindingSorter(sheet, findings).sort();
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup &a, const FindingGroup &b) { return rank(a) < rank(b); });
    return groups;
}

QString findingsVerdict(const QList<FindingGroup> &groups)
{
    int errors = 0;
    int warnings = 0;
    for (const FindingGroup &group : groups) {
        errors += rank(group) == 0 ? 1 : 0;
        warnings += rank(group) == 1 ? 1 : 0;
    }
    if (errors > 0)
        return QCoreApplication::translate("PhoLuat", "The form cannot be sealed yet: %n thing(s) must be corrected, starting with the first one below.", nullptr, errors);
    if (warnings > 0)
        return QCoreApplication::translate("PhoLuat", "The form adds up; %n thing(s) still need an explanation or a second look.", nullptr, warnings);
    return QCoreApplication::translate("PhoLuat", "The form is complete and adds up.");
}

} // namespace PhoLuat
