// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/formworkbook.h"

#include "forms/takeover.h"
#include "tabular/figuretable.h"
#include "tabular/workbookfigure.h"
#include "vietnamese/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString periodName(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::HalfYear: return QCoreApplication::translate("PhoLuat", "the first half of %1").arg(period.year);
    case Period::Kind::Year: return QCoreApplication::translate("PhoLuat", "the year %1").arg(period.year);
    case Period::Kind::OfficialYear: return QCoreApplication::translate("PhoLuat", "the official year %1").arg(period.year);
    }
    return {};
}

QString sumWords(const CellValue &sum)
{
    return QCoreApplication::translate("PhoLuat", "This is a sum, which the form computes as %1. Take it only to write another figure over the sum; it stays marked then.")
        .arg(sum.isBlank() ? QCoreApplication::translate("PhoLuat", "blank") : cellText(sum));
}

std::unexpected<Error> other(const QString &text, const QString &code)
{
    return failure(ErrorKind::Refused, text, {}, code);
}

/// Refuses a workbook of another form, unit or period, and says which it is.
Result<> checkIdentity(const WorkbookIdentity &identity, const FormSpec &form, const WorkbookTarget &target)
{
    const bool isForm = identity.isOurs() ? identity.form == form.id : identity.code.isEmpty() || vnFold(identity.code) == vnFold(form.code);
    if (!isForm)
        return other(QCoreApplication::translate("PhoLuat", "This is a workbook of the form %1, but the form %2 is open. Nothing was taken. Open the form it belongs to, or choose its own workbook.")
                         .arg(identity.isOurs() ? u"%1 (%2)"_s.arg(identity.code, identity.form) : identity.code, u"%1 (%2)"_s.arg(form.code, form.id)), u"workbook.form"_s);
    const bool isUnit = identity.isOurs() ? identity.unit == target.unit : identity.unitName.isEmpty() || vnFold(identity.unitName) == vnFold(target.unitName);
    if (!isUnit)
        return other(QCoreApplication::translate("PhoLuat", "This is the workbook of %1, but the report is that of %2. Nothing was taken. Choose the workbook of this unit.")
                         .arg(identity.unitName.isEmpty() ? identity.unit.value : identity.unitName, target.unitName), u"workbook.unit"_s);
    if (identity.period && *identity.period != target.period)
        return other(QCoreApplication::translate("PhoLuat", "This is a workbook for %1, but the report is for %2. Nothing was taken. Choose the workbook of this period.").arg(periodName(*identity.period), periodName(target.period)),
                     u"workbook.period"_s);
    if (identity.isOurs() && identity.edition != form.edition)
        return other(QCoreApplication::translate("PhoLuat", "This is a workbook of edition %1 of the form %2, but the report is filled in on edition %3. Nothing was taken. Let its figures be taken over into this edition, or write a new workbook from the report.")
                         .arg(identity.edition).arg(form.code).arg(form.edition), u"workbook.edition"_s);
    return {};
}

class Comparer final {
public:
    Comparer(const TableBook &book, const FormSheet &form, FigureTable table, std::optional<WorkbookIdentity> identity)
        : m_sheet(book.sheets.at(table.sheet)), m_form(form), m_after(form), m_table(std::move(table))
    {
        m_difference.identity = std::move(identity);
    }

    WorkbookDifference run()
    {
        m_difference.findings += m_table.findings;
        if (!saysWhatItIs())
            m_difference.findings.append({Severity::Warning, u"W1"_s, QCoreApplication::translate("PhoLuat", "The workbook does not say for which form, unit and period it is. Compare its title with the report before you take anything."), m_sheet.name});
        // What is computed can be judged only after all inputs are known.
        for (const LaidRow &row : m_form.rows()) {
            for (const FormColumn &column : m_form.columns()) {
                if (!m_form.isComputed({row.key, column.key}))
                    takeCell(row, column);
            }
        }
        QMap<CellRef, Cell> proposed;
        for (const WorkbookCell &cell : std::as_const(m_difference.cells)) {
            if (cell.canBeTaken && cell.isProposed && !cell.isEstimate)
                proposed.insert(cell.cell, {.value = cell.wouldBe});
        }
        m_after.setCells(proposed);
        for (const LaidRow &row : m_form.rows()) {
            for (const FormColumn &column : m_form.columns()) {
                if (m_form.isComputed({row.key, column.key}))
                    takeCell(row, column);
            }
        }
        takeEstimates();
        tellSums();
        sort();
        return m_difference;
    }

private:
    const TableSheet &m_sheet;
    const FormSheet &m_form;
    FormSheet m_after; ///< with the inputs that nothing speaks against
    FigureTable m_table;
    WorkbookDifference m_difference;
    int m_otherSums = 0;
    QString m_firstOtherSum;

    [[nodiscard]] QString place(int row, int column) const { return placeInTable(m_sheet, row, column); }
    [[nodiscard]] bool saysWhatItIs() const
    {
        const auto &identity = m_difference.identity;
        return identity && (identity->isOurs() || (!identity->code.isEmpty() && !identity->unitName.isEmpty() && identity->period));
    }

    static void remark(WorkbookCell &cell, Severity severity, const QString &code, const QString &text)
    {
        cell.finding = Finding{severity, code, text, cell.place};
        cell.isProposed = false;
    }

    static void refuse(WorkbookCell &cell, const QString &code, const QString &text)
    {
        remark(cell, Severity::Error, code, text);
        cell.canBeTaken = false;
        cell.wouldBe = {};
    }

    /// How many of the table's cells share the merged cells that this one is in.
    [[nodiscard]] const TableSpan *sharedSpan(int row, int column) const
    {
        for (const TableSpan &span : m_table.spans) {
            if (!span.contains(row, column))
                continue;
            const auto columns = std::ranges::count_if(m_table.columns, [&](int one) { return one >= span.column && one < span.column + span.columns; });
            const auto rows = std::ranges::count_if(m_table.rows, [&](int one) { return one >= span.row && one < span.row + span.rows; });
            return columns * rows > 1 ? &span : nullptr;
        }
        return nullptr;
    }

    [[nodiscard]] SheetCell contentAt(int row, int column) const
    {
        for (const TableSpan &span : m_table.spans) {
            if (span.contains(row, column))
                return m_sheet.at(span.row, span.column);
        }
        return m_sheet.at(row, column);
    }

    void takeCell(const LaidRow &row, const FormColumn &column)
    {
        const auto sheetRow = m_table.rows.constFind(row.key);
        const auto sheetColumn = m_table.columns.constFind(column.key);
        if (sheetRow == m_table.rows.cend() || sheetColumn == m_table.columns.cend())
            return;
        WorkbookCell cell{.cell = {row.key, column.key}, .place = place(*sheetRow, *sheetColumn)};
        cell.was = m_form.cell(cell.cell).value;
        const SheetCell content = contentAt(*sheetRow, *sheetColumn);
        if (const TableSpan *span = sharedSpan(*sheetRow, *sheetColumn)) {
            if (content.isBlank() || m_form.isNotApplicable(cell.cell))
                return;
            cell.read = content.text.left(80);
            refuse(cell, u"W5"_s, QCoreApplication::translate("PhoLuat", "The figure stands in merged cells (%1), so whose it is cannot be known. Undo the merging and write each figure into its own cell.")
                                      .arg(cellName(span->row, span->column) + u':' + cellName(span->row + span->rows - 1, span->column + span->columns - 1)));
            m_difference.cells.append(cell);
            return;
        }
        const WorkbookFigure figure = workbookFigure(content);
        cell.read = figure.read;
        if (m_form.isNotApplicable(cell.cell))
            takeNotApplicable(cell, figure);
        else if (m_form.isComputed(cell.cell))
            takeSum(cell, figure, content);
        else
            takeInput(cell, figure);
    }

    void takeNotApplicable(WorkbookCell cell, const WorkbookFigure &figure)
    {
        if (!figure.trouble && !figure.value.isNumber())
            return;
        refuse(cell, u"W8"_s, QCoreApplication::translate("PhoLuat", "The column does not apply to this row, where “-” stands. Look whether the figure belongs to another row or column."));
        m_difference.cells.append(cell);
    }

    void takeInput(WorkbookCell cell, const WorkbookFigure &figure)
    {
        if (figure.trouble) {
            refuse(cell, figure.trouble->code, figure.trouble->text);
        } else if (figure.value.isNotApplicable() && !cell.was.isNotApplicable()) {
            refuse(cell, u"W8"_s, QCoreApplication::translate("PhoLuat", "“-” stands where a figure belongs. Write 0 if there was nothing to count."));
        } else {
            cell.wouldBe = figure.value;
            if (!judge(cell))
                return;
        }
        m_difference.cells.append(cell);
    }

    /// False when the two are equal. Three figures speak: as the workbook was written, as it is now, as the report is now.
    bool judge(WorkbookCell &cell)
    {
        if (cell.wouldBe == cell.was) {
            ++m_difference.same;
            return false;
        }
        if (const QString doubt = m_table.doubtful.value(cell.cell.row); !doubt.isEmpty())
            remark(cell, Severity::Warning, u"W2"_s, doubt);
        const auto written = writtenValue(cell);
        if (written && *written != cell.was) {
            if (*written == cell.wouldBe)
                remark(cell, Severity::Warning, u"W9"_s, QCoreApplication::translate("PhoLuat", "The report was changed after the workbook was written, which still holds the old figure. Take it only to go back to that."));
            else
                remark(cell, Severity::Warning, u"W9"_s, QCoreApplication::translate("PhoLuat", "Both were changed since the workbook was written, when the figure was %1. Choose one of the two.").arg(written->isBlank() ? QCoreApplication::translate("PhoLuat", "blank") : cellText(*written)));
        } else if (cell.wouldBe.isBlank()) {
            remark(cell, Severity::Information, u"W10"_s, QCoreApplication::translate("PhoLuat", "The cell is blank in the workbook. Take it only if there is no figure any more."));
        }
        return true;
    }

    [[nodiscard]] std::optional<CellValue> writtenValue(const WorkbookCell &cell) const
    {
        if (!m_difference.identity || !m_difference.identity->isOurs())
            return std::nullopt;
        if (cell.isEstimate) {
            const auto found = m_difference.identity->estimates.constFind(cell.cell.column);
            return found == m_difference.identity->estimates.cend() ? std::nullopt : std::optional(*found);
        }
        const auto found = m_difference.identity->figures.constFind(cell.cell);
        return found == m_difference.identity->figures.cend() ? std::nullopt : std::optional(*found);
    }

    void takeSum(WorkbookCell cell, const WorkbookFigure &figure, const SheetCell &content)
    {
        const CellValue sum = m_after.computed(cell.cell);
        const bool isOverwritten = m_form.entered(cell.cell).overwritten;
        if (!content.formula.isEmpty()) {
            if (isOverwritten) {
                remark(cell, Severity::Warning, u"W7"_s, QCoreApplication::translate("PhoLuat", "The report has a figure over this sum; in the workbook the formula stands again. Take it to let the form compute the sum."));
                m_difference.cells.append(cell);
            } else if (!figure.trouble && figure.value.isNumber() && figure.value != sum) {
                ++m_otherSums;
                if (m_firstOtherSum.isEmpty())
                    m_firstOtherSum = cell.place;
            }
            return;
        }
        if (figure.trouble) {
            refuse(cell, figure.trouble->code, figure.trouble->text);
        } else if (figure.value.isBlank() ? !isOverwritten : !isOverwritten && figure.value == sum) {
            ++m_difference.same; // a sum as it is, or nothing said of it
            return;
        } else if (figure.value.isNotApplicable()) {
            refuse(cell, u"W8"_s, QCoreApplication::translate("PhoLuat", "“-” stands where a figure belongs. Write 0 if there was nothing to count."));
        } else {
            cell.wouldBe = figure.value;
            if (!judge(cell))
                return;
            if (!cell.finding && !cell.wouldBe.isBlank())
                remark(cell, Severity::Warning, u"W7"_s, sumWords(sum));
        }
        m_difference.cells.append(cell);
    }

    void takeEstimates()
    {
        if (m_table.estimateRow < 0)
            return;
        for (const FormColumn &column : m_form.columns()) {
            const auto sheetColumn = m_table.columns.constFind(column.key);
            if (!column.estimate || sheetColumn == m_table.columns.cend())
                continue;
            WorkbookCell cell{.cell = {m_form.spec().totalRow, column.key}, .isEstimate = true, .place = place(m_table.estimateRow, *sheetColumn)};
            cell.was = m_form.cell(cell.cell).estimate;
            const WorkbookFigure figure = workbookFigure(contentAt(m_table.estimateRow, *sheetColumn));
            cell.read = figure.read;
            takeInput(cell, figure);
        }
    }

    void tellSums()
    {
        // While some figures are left out, sums cannot agree.
        const bool isWhole = std::ranges::all_of(m_difference.cells, [](const WorkbookCell &cell) { return cell.isProposed; });
        if (m_otherSums > 0 && isWhole)
            m_difference.findings.append({Severity::Warning, u"W7"_s, QCoreApplication::translate("PhoLuat", "%n sum(s) of the workbook differ from what the form computes; a formula may have been changed. The form's own sums count.", nullptr, m_otherSums), m_firstOtherSum});
    }

    void sort()
    {
        QHash<QString, int> rows;
        QHash<QString, int> columns;
        for (const LaidRow &row : m_form.rows())
            rows.insert(row.key, int(rows.size()));
        for (const FormColumn &column : m_form.columns())
            columns.insert(column.key, int(columns.size()));
        std::ranges::stable_sort(m_difference.cells, {}, [&](const WorkbookCell &cell) {
            return std::tuple(cell.isEstimate, rows.value(cell.cell.row), columns.value(cell.cell.column));
        });
    }
};

} // namespace

int WorkbookDifference::proposed() const
{
    return int(std::ranges::count_if(cells, [](const WorkbookCell &cell) { return cell.canBeTaken && cell.isProposed; }));
}

int WorkbookDifference::troubles() const
{
    return int(std::ranges::count_if(cells, [](const WorkbookCell &cell) { return !cell.canBeTaken; }));
}

Result<WorkbookDifference> compareWorkbook(const TableBook &book, const FormSheet &sheet, const WorkbookTarget &target)
{
    const std::optional<WorkbookIdentity> identity = identityOf(book);
    if (identity) {
        if (const auto checked = checkIdentity(*identity, sheet.spec(), target); !checked)
            return std::unexpected(checked.error());
    }
    Result<FigureTable> table = findFigureTable(book, sheet);
    if (!table)
        return std::unexpected(table.error());
    WorkbookDifference difference = Comparer(book, sheet, *std::move(table), identity).run();
    difference.findings = book.findings + difference.findings;
    return difference;
}

Result<WorkbookDifference> compareTakenOver(const TableBook &book, const FormSheet &edition, const FormSheet &sheet, const WorkbookTarget &target)
{
    Result<WorkbookDifference> theirs = compareWorkbook(book, edition, target);
    if (!theirs)
        return theirs;
    WorkbookDifference difference{.identity = theirs->identity, .findings = theirs->findings};
    QMap<CellRef, Cell> figures;
    QHash<CellRef, QString> places;
    for (const WorkbookCell &cell : std::as_const(theirs->cells)) {
        if (!cell.canBeTaken) {
            difference.findings.append(*cell.finding);
            continue;
        }
        places.insert(cell.cell, cell.place);
        // Blank there says nothing; what was changed on both sides is for the person to see against this edition's figure.
        if (cell.isEstimate)
            figures[cell.cell].estimate = cell.wouldBe;
        else
            figures[cell.cell].value = cell.wouldBe;
    }
    FormSheet filled = edition;
    filled.setCells(figures);
    const Result<TakenOver> taken = takeOver(filled, sheet.spec());
    if (!taken)
        return std::unexpected(taken.error());
    const auto compare = [&](const CellRef &ref, const CellValue &was, const CellValue &wouldBe, bool isEstimate) -> WorkbookCell * {
        if (wouldBe.isBlank() || wouldBe.isNotApplicable() || sheet.isNotApplicable(ref))
            return nullptr;
        if (wouldBe == was) {
            ++difference.same;
            return nullptr;
        }
        QString place;
        for (const CellRef &source : taken->sources.value(ref))
            place = place.isEmpty() ? places.value(source) : place;
        difference.cells.append({.cell = ref, .isEstimate = isEstimate, .place = place, .read = cellText(wouldBe), .was = was, .wouldBe = wouldBe});
        return &difference.cells.last();
    };
    QMap<CellRef, Cell> inputs;
    for (auto it = taken->cells.cbegin(); it != taken->cells.cend(); ++it) {
        if (!sheet.isComputed(it.key()) && compare(it.key(), sheet.cell(it.key()).value, it->value, false))
            inputs.insert(it.key(), {.value = it->value});
        if (it.key().row == sheet.spec().totalRow)
            (void)compare(it.key(), sheet.cell(it.key()).estimate, it->estimate, true);
    }
    // A sum of the other edition whose parts did not come along.
    FormSheet after = sheet;
    after.setCells(inputs);
    for (auto it = taken->cells.cbegin(); it != taken->cells.cend(); ++it) {
        if (!sheet.isComputed(it.key()) || it->value == after.computed(it.key()))
            continue;
        if (WorkbookCell *const sum = compare(it.key(), sheet.cell(it.key()).value, it->value, false)) {
            sum->isProposed = false;
            sum->finding = Finding{Severity::Warning, u"W7"_s, sumWords(after.computed(it.key())), sum->place};
        }
    }
    if (!taken->leftOut.isEmpty())
        difference.findings.append({Severity::Warning, u"W2"_s, QCoreApplication::translate("PhoLuat", "%n figure(s) of the workbook have no place in this edition and were not taken over. Compare them with the workbook.", nullptr, int(taken->leftOut.size())),
                                    places.value(taken->leftOut.first())});
    return difference;
}

FormData takenFromWorkbook(const FormSheet &sheet, const QList<WorkbookCell> &cells)
{
    QMap<CellRef, Cell> next;
    for (const WorkbookCell &cell : cells) {
        if (!cell.canBeTaken)
            continue;
        Cell &changed = next.contains(cell.cell) ? next[cell.cell] : *next.insert(cell.cell, sheet.entered(cell.cell));
        if (cell.isEstimate)
            changed.estimate = cell.wouldBe;
        else
            changed.value = cell.wouldBe;
    }
    FormSheet filled = sheet;
    filled.setCells(next);
    return filled.data();
}

} // namespace PhoLuat
