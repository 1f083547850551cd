// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsheet.h"
#include "forms/formvalues.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr double largestFigure = 1e12;

QString say(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

} // namespace

/// One run of the rules over a sheet. Codes V… are those of the domain's list; F… are of the form engine.
class FormChecker final {
public:
    FormChecker(const FormSheet::Parts &parts, const QString &language)
        : m_parts(parts), m_plan(*parts.plan), m_language(language) {}

    Findings run(Period::Kind period, const QMap<CellRef, CellValue> &given)
    {
        const QMap<CellRef, CellValue> &sameLastYear = given.isEmpty() ? m_parts.outside.lastYear : given;
        const QMap<CellRef, CellValue> none;
        const auto halfYear = m_parts.outside.periods.constFind(u"6m"_s);
        const auto firstYear = m_parts.outside.periods.constFind(u"y"_s);
        const QMap<CellRef, CellValue> &half = period != Period::Kind::HalfYear && halfYear != m_parts.outside.periods.constEnd() ? *halfYear : none;
        const QMap<CellRef, CellValue> &first = period == Period::Kind::OfficialYear && firstYear != m_parts.outside.periods.constEnd() ? *firstYear : none;
        const int rowCount = static_cast<int>(m_plan.layout.rows.size());
        for (int row = 0; row < rowCount; ++row) {
            filled(row);
            for (int column = 0; column < m_plan.columnCount(); ++column) {
                const int cell = m_plan.index(row, column);
                wholeNumbers(cell);
                sums(cell);
                estimates(cell, period);
                change(cell, sameLastYear);
                halfYears(cell, half);
                official(cell, first);
            }
            ownRules(row);
        }
        for (auto it = m_parts.strays.begin(); it != m_parts.strays.end(); ++it) {
            m_findings.append({Severity::Warning, u"F2"_s,
                               QCoreApplication::translate("PhoLuat", "A figure is kept for %1, which this form does not have here. The unit or the edition "
                                                                      "of the form may have changed. Enter it where it belongs, then clear it.").arg(it.key().text()),
                               it.key().text()});
        }
        return m_findings;
    }

private:
    const FormSheet::Parts &m_parts;
    const FormPlan &m_plan;
    QString m_language;
    Findings m_findings;

    [[nodiscard]] QString rowTitle(int row) const
    {
        const LaidRow &laid = m_plan.layout.rows[row];
        return laid.unit.isNull() ? laid.spec->title.in(m_language) : laid.title;
    }
    /// "Row “2. Kết quả …”, column 5", the start of every finding.
    [[nodiscard]] QString where(int cell) const
    {
        return QCoreApplication::translate("PhoLuat", "Row “%1”, column %2").arg(rowTitle(m_plan.rowOf(cell)), m_plan.columns[m_plan.columnOf(cell)].number);
    }
    [[nodiscard]] QString figure(double number) const { return cellText(CellValue(number), m_language); }
    void add(Severity severity, const QString &code, int cell, const QString &text, bool explainable)
    {
        m_findings.append({severity, code, text, m_plan.ref(cell).text(), explainable && !m_parts.entered[cell].explanation.trimmed().isEmpty()});
    }

    /// V8: "-" where it belongs and only there, everything else filled in.
    void filled(int row)
    {
        QList<int> blanks;
        int inputs = 0;
        for (int column = 0; column < m_plan.columnCount(); ++column) {
            const int cell = m_plan.index(row, column);
            const CellValue &shown = m_parts.shown[cell];
            if (m_plan.notApplicable[cell]) {
                if (shown.isNumber())
                    add(Severity::Error, u"V8"_s, cell,
                        QCoreApplication::translate("PhoLuat", "%1: %2 stands here, but this cell does not apply to the row. Clear it, so that it shows “-”.")
                            .arg(where(cell), figure(shown.number())), false);
                continue;
            }
            if (shown.isNotApplicable())
                add(Severity::Error, u"V8"_s, cell,
                    QCoreApplication::translate("PhoLuat", "%1: “-” stands here, but the form asks for a figure. Enter the figure, 0 when there was none.")
                        .arg(where(cell)), false);
            if (m_plan.rank[cell] >= 0)
                continue;
            ++inputs;
            if (shown.isBlank())
                blanks.append(cell);
        }
        if (blanks.size() > 1 && blanks.size() == inputs) {
            add(Severity::Error, u"V8"_s, blanks.first(),
                QCoreApplication::translate("PhoLuat", "Row “%1” is not filled in at all. A blank is not a zero. Enter its figures, 0 where there was nothing.")
                    .arg(rowTitle(row)), false);
            return;
        }
        for (const int cell : std::as_const(blanks)) {
            add(Severity::Error, u"V8"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1 is blank. A blank is not a zero. Enter the figure, 0 when there was none.").arg(where(cell)), false);
        }
    }

    /// V10: whole, not negative, of a size that can be.
    void wholeNumbers(int cell)
    {
        if (m_plan.rank[cell] >= 0 && !m_parts.entered[cell].overwritten)
            return;
        const auto wrong = [](const CellValue &value) {
            return value.isNumber() && (value.number() < 0 || value.number() > largestFigure || value.number() != std::floor(value.number()));
        };
        for (const CellValue &value : {m_parts.entered[cell].value, m_parts.entered[cell].estimate}) {
            if (wrong(value)) {
                add(Severity::Error, u"V10"_s, cell,
                    QCoreApplication::translate("PhoLuat", "%1: %2 cannot be a count. Counts are whole, not negative and at most %3. Correct the figure.")
                        .arg(where(cell), figure(value.number()), figure(largestFigure)), false);
                return;
            }
        }
    }

    /// V1 along the row, V2 down the column: what stands in a total is what its parts give.
    void sums(int cell)
    {
        const CellValue &shown = m_parts.shown[cell];
        if (m_plan.notApplicable[cell])
            return;
        const auto compare = [&](const BoundFormula &formula, const QString &code, const char *text) {
            if (formula.isEmpty())
                return;
            bool dividedByZero = false;
            const FormulaValue sum = m_parts.evaluate(formula, cell, &dividedByZero);
            if (dividedByZero)
                add(Severity::Warning, u"F1"_s, cell,
                    QCoreApplication::translate("PhoLuat", "%1 cannot be computed: its formula divides by zero. Check the figures that it is made of.").arg(where(cell)), true);
            if (sum && shown.isNumber() && *sum != shown.number())
                add(Severity::Error, code, cell, say(text).arg(where(cell), figure(shown.number()), figure(*sum)), true);
        };
        compare(m_plan.byColumn[m_plan.columnOf(cell)], u"V1"_s,
                QT_TRANSLATE_NOOP("PhoLuat", "%1: the total is %2, but its breakdown gives %3. Correct one of them, or explain the difference."));
        compare(m_plan.byRow[m_plan.rowOf(cell)], u"V2"_s,
                QT_TRANSLATE_NOOP("PhoLuat", "%1: %2 stands here, but the rows that belong to it give %3. Correct one of them, or explain the difference."));
    }

    /// V5: an estimate is a part of its figure, and an official year has none.
    void estimates(int cell, Period::Kind period)
    {
        const CellValue &estimate = m_parts.entered[cell].estimate;
        if (!estimate.isNumber())
            return;
        const CellValue &shown = m_parts.shown[cell];
        const QString start = where(cell);
        if (!m_plan.columns[m_plan.columnOf(cell)].estimate)
            add(Severity::Error, u"V5"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1 has an estimate, but the form asks for none in this column. Clear the estimate.").arg(start), false);
        else if (period == Period::Kind::OfficialYear && estimate.number() != 0)
            add(Severity::Error, u"V5"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1 is estimated in part, but the official year holds actual figures only. Replace the estimate by the actual figure.").arg(start), false);
        else if (!shown.isNumber() || estimate.number() < 0 || estimate.number() > shown.number())
            add(Severity::Error, u"V5"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1: the estimate %2 is not between 0 and the reported figure. It is a part of that figure. Correct one of them.")
                    .arg(start, figure(estimate.number())), false);
    }

    /// V3: a change of 20 % or more against last year needs a reason.
    void change(int cell, const QMap<CellRef, CellValue> &sameLastYear)
    {
        if (sameLastYear.isEmpty() || !m_parts.shown[cell].isNumber())
            return;
        const CellValue last = sameLastYear.value(m_plan.ref(cell));
        if (!last.isNumber())
            return;
        const double now = m_parts.shown[cell].number();
        const double before = last.number();
        if (isLarge(now, before))
            add(Severity::Warning, u"V3"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1: %2 this year, %3 in the same period last year. A change of 20 % or more needs a reason. Write the explanation.")
                    .arg(where(cell), figure(now), figure(before)), true);
    }

    [[nodiscard]] static bool isLarge(double now, double before)
    {
        return before == 0 ? now > 0 : std::abs(now - before) * 5 >= std::abs(before);
    }

    /// V6: what was counted in half a year was counted in the year.
    void halfYears(int cell, const QMap<CellRef, CellValue> &half)
    {
        if (half.isEmpty() || !m_parts.shown[cell].isNumber() || !m_plan.columns[m_plan.columnOf(cell)].cumulative)
            return;
        const CellValue before = half.value(m_plan.ref(cell));
        if (before.isNumber() && m_parts.shown[cell].number() < before.number())
            add(Severity::Warning, u"V6"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1: %2 for the year, but the first half-year alone had %3. A year holds its first half. Correct one of them, or explain the difference.")
                    .arg(where(cell), figure(m_parts.shown[cell].number()), figure(before.number())), true);
    }

    /// V7: what the official year changed against the year's first report, which held estimates.
    void official(int cell, const QMap<CellRef, CellValue> &first)
    {
        if (first.isEmpty() || !m_parts.shown[cell].isNumber())
            return;
        const CellValue before = first.value(m_plan.ref(cell));
        const double now = m_parts.shown[cell].number();
        if (!before.isNumber() || before.number() == now)
            return;
        if (isLarge(now, before.number()))
            add(Severity::Warning, u"V7"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1: %2 officially, %3 in the year's first report. A change of 20 % or more needs a reason. Write the explanation.")
                    .arg(where(cell), figure(now), figure(before.number())), true);
        else
            add(Severity::Information, u"V7"_s, cell,
                QCoreApplication::translate("PhoLuat", "%1: %2 officially, %3 in the year's first report. Nothing needs to be done; the difference is shown so that it is known.")
                    .arg(where(cell), figure(now), figure(before.number())), true);
    }

    /// The form's own rules, tried in every row; what is absent leaves a rule open.
    void ownRules(int row)
    {
        for (const FormPlan::Rule &rule : m_plan.rules) {
            const int cell = m_plan.index(row, m_plan.layout.grid.columns.value(rule.column, 0));
            if (m_plan.columnCount() == 0)
                continue;
            const FormulaValue holds = m_parts.evaluate(rule.condition, cell);
            if (holds && *holds == 0)
                add(rule.spec->severity, rule.spec->code, cell,
                    QCoreApplication::translate("PhoLuat", "Row “%1”: %2").arg(rowTitle(row), rule.spec->message.in(m_language)), true);
        }
    }
};

Findings FormSheet::check(Period::Kind period, const QMap<CellRef, CellValue> &sameLastYear, const QString &language) const
{
    return FormChecker(*m_parts, language).run(period, sameLastYear);
}

} // namespace PhoLuat
