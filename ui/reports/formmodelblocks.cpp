// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many cells of a FormModel at once.
#include "reports/formmodel.h"

#include "forms/pasting.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

FormModel::Outcome FormModel::paste(const QModelIndex &at, const QString &block)
{
    if (!m_sheet || !at.isValid() || m_isReadOnly)
        return {};
    const Pasted pasted = pasteBlock(*m_sheet, refAt(at), block, readersLanguage());
    Outcome outcome{0, pasted.findings};
    QMap<CellRef, Cell> cells;
    for (auto it = pasted.values.begin(); it != pasted.values.end(); ++it) {
        if (it->isNotApplicable())
            outcome.notTaken.append({Severity::Error, u"P1"_s, tr("%1: %2").arg(placeWords(it.key().text()), refusal(indexOf(it.key()), u"-"_s)), it.key().text()});
        else
            cells.insert(it.key(), cellWith(it.key(), *it));
    }
    outcome.taken = int(cells.size());
    put(cells, tr("Paste"), {});
    return outcome;
}

FormModel::Outcome FormModel::fill(const QModelIndexList &indexes, Fill direction)
{
    if (!m_sheet || m_isReadOnly || indexes.isEmpty())
        return {};
    const bool isDown = direction == Fill::Down;
    int firstRow = indexes.first().row();
    int firstColumn = indexes.first().column();
    for (const QModelIndex &index : indexes) {
        firstRow = std::min(firstRow, index.row());
        firstColumn = std::min(firstColumn, index.column());
    }
    Outcome outcome;
    QMap<CellRef, Cell> cells;
    for (const QModelIndex &index : indexes) {
        const QModelIndex from = isDown ? this->index(firstRow, index.column()) : this->index(index.row(), firstColumn);
        const CellRef ref = refAt(index);
        if (from == index || !isInput(ref))
            continue;
        const CellValue value = m_sheet->cell(refAt(from)).value;
        if (value.isNumber())
            cells.insert(ref, cellWith(ref, value));
    }
    outcome.taken = int(cells.size());
    if (cells.isEmpty())
        outcome.notTaken.append({Severity::Information, u"P2"_s, isDown ? tr("Nothing was filled: choose a figure and the blank cells below it, then fill down.")
                                                                         : tr("Nothing was filled: choose a figure and the blank cells to its right, then fill right.")});
    put(cells, isDown ? tr("Fill down") : tr("Fill right"), {});
    return outcome;
}

FormModel::Outcome FormModel::takeSuggestions(const QModelIndexList &indexes)
{
    if (!m_sheet || m_isReadOnly)
        return {};
    Outcome outcome;
    QMap<CellRef, Cell> cells;
    for (const QModelIndex &index : indexes) {
        const CellRef ref = refAt(index);
        const auto found = m_suggestions.constFind(ref);
        if (found != m_suggestions.constEnd() && isInput(ref) && m_sheet->cell(ref).value != found->value)
            cells.insert(ref, cellWith(ref, found->value));
    }
    outcome.taken = int(cells.size());
    if (cells.isEmpty())
        outcome.notTaken.append({Severity::Information, u"P2"_s, tr("Nothing is suggested for these cells. Choose cells with a figure in italics.")});
    put(cells, tr("Take suggested figures"), {});
    return outcome;
}

} // namespace PhoLuat
