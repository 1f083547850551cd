// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formmodel.h"

#include <QLocale>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString readersLanguage()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"vi"_s;
}

FormModel::FormModel(QObject *parent) : QAbstractTableModel(parent) {}

FormModel::~FormModel() = default;

void FormModel::setSheet(FormSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_findings.clear();
    m_previous.clear();
    m_suggestions.clear();
    m_remarks.clear();
    keepKeys();
    endResetModel();
}

void FormModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    m_findings.clear();
    m_previous.clear();
    m_suggestions.clear();
    m_remarks.clear();
    keepKeys();
    endResetModel();
}

void FormModel::keepKeys()
{
    m_rows.clear();
    m_columns.clear();
    if (!m_sheet)
        return;
    for (qsizetype row = 0; row < m_sheet->rows().size(); ++row)
        m_rows.insert(m_sheet->rows().at(row).key, int(row));
    for (qsizetype column = 0; column < m_sheet->columns().size(); ++column)
        m_columns.insert(m_sheet->columns().at(column).key, int(column));
}

void FormModel::setFormData(const FormData &data)
{
    if (!m_sheet || m_sheet->data() == data)
        return;
    m_sheet->setData(data);
    changeAll();
}

void FormModel::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    changeAll();
}

void FormModel::setRemarks(const QMap<CellRef, QStringList> &remarks)
{
    if (m_remarks == remarks)
        return;
    m_remarks = remarks;
    changeAll();
}

void FormModel::setFindings(const Findings &findings)
{
    QHash<CellRef, Findings> byCell;
    for (const Finding &finding : findings) {
        if (const std::optional<CellRef> ref = CellRef::fromText(finding.place))
            byCell[*ref].append(finding);
    }
    // Rules run after every figure; only what they say otherwise than before is painted again.
    QSet<CellRef> changed;
    for (auto it = m_findings.cbegin(); it != m_findings.cend(); ++it) {
        if (byCell.value(it.key()) != *it)
            changed.insert(it.key());
    }
    for (auto it = byCell.cbegin(); it != byCell.cend(); ++it) {
        if (!m_findings.contains(it.key()))
            changed.insert(it.key());
    }
    m_findings = std::move(byCell);
    tell(changed);
}

void FormModel::setOutside(const OutsideFigures &figures)
{
    if (!m_sheet)
        return;
    (void)m_sheet->setOutside(figures); // everything is shown anew
    m_previous.clear();
    for (auto it = figures.lastYear.begin(); it != figures.lastYear.end(); ++it) {
        if (it->isNumber())
            m_previous.insert(it.key(), *it);
    }
    changeAll();
}

void FormModel::setSuggestions(const SuggestedCells &suggestions)
{
    QSet<CellRef> changed;
    for (const SuggestedCells &cells : {m_suggestions, suggestions}) {
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (m_suggestions.value(it.key()) != suggestions.value(it.key()))
                changed.insert(it.key());
        }
    }
    m_suggestions = suggestions;
    tell(changed);
}

void FormModel::tell(const QSet<CellRef> &changed)
{
    for (const CellRef &ref : changed) {
        if (const QModelIndex where = indexOf(ref); where.isValid())
            emit dataChanged(where, where);
    }
}

void FormModel::changeAll()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CellRef FormModel::refAt(const QModelIndex &index) const
{
    if (!m_sheet || !index.isValid())
        return {};
    return {m_sheet->rows().at(index.row()).key, m_sheet->columns().at(index.column()).key};
}

QModelIndex FormModel::indexOf(const CellRef &ref) const
{
    const int row = m_rows.value(ref.row, -1);
    const int column = m_columns.value(ref.column, -1);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

QString FormModel::refusal(const QModelIndex &index, const QString &text) const
{
    const Result<CellValue> value = cellFromText(text);
    if (!value)
        return value.error().text;
    if (!m_sheet || !index.isValid())
        return {};
    const bool notApplicable = m_sheet->isNotApplicable(refAt(index));
    if (value->isNotApplicable() && !notApplicable)
        return tr("“-” may stand only where the form says that a figure does not apply. Type 0 when there was nothing.");
    if (value->isNumber() && notApplicable)
        return tr("The form has no figure here: “-” stays.");
    return {};
}

Cell FormModel::cellWith(const CellRef &ref, const CellValue &value) const
{
    Cell cell = m_sheet->entered(ref);
    cell.value = m_sheet->isComputed(ref) && value.isBlank() ? m_sheet->computed(ref) : value;
    return cell;
}

void FormModel::put(const QMap<CellRef, Cell> &cells, const QString &text, const QString &gesture)
{
    const FormData before = m_sheet->data();
    QSet<CellRef> changed = m_sheet->setCells(cells);
    for (auto it = cells.begin(); it != cells.end(); ++it)
        changed.insert(it.key());
    tell(changed);
    if (const FormData after = m_sheet->data(); !(after == before))
        emit edited(after, text, gesture);
}

bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !m_sheet || !(flags(index) & Qt::ItemIsEditable) || !refusal(index, text).isEmpty())
        return false;
    const CellRef ref = refAt(index);
    put({{ref, cellWith(ref, *cellFromText(text))}}, tr("Edit cell"), {});
    return true;
}

void FormModel::blank(const QModelIndexList &indexes)
{
    if (!m_sheet || m_isReadOnly)
        return;
    QMap<CellRef, Cell> cells;
    for (const QModelIndex &index : indexes) {
        const CellRef ref = refAt(index);
        if (!m_sheet->isNotApplicable(ref))
            cells.insert(ref, cellWith(ref, {}));
    }
    put(cells, tr("Clear cells"), {});
}

void FormModel::setExplanation(const CellRef &ref, const QString &explanation)
{
    if (!m_sheet || m_isReadOnly || !indexOf(ref).isValid())
        return;
    Cell cell = cellWith(ref, m_sheet->cell(ref).value);
    cell.explanation = explanation;
    put({{ref, cell}}, tr("Explain figure"), u"explanation/"_s + ref.text());
}

void FormModel::setNote(const CellRef &ref, const QString &note)
{
    if (!m_sheet || m_isReadOnly || !indexOf(ref).isValid())
        return;
    Cell cell = cellWith(ref, m_sheet->cell(ref).value);
    cell.note = note;
    put({{ref, cell}}, tr("Note on figure"), u"note/"_s + ref.text());
}

void FormModel::setEstimate(const CellRef &ref, const CellValue &estimate)
{
    if (!m_sheet || m_isReadOnly || !indexOf(ref).isValid())
        return;
    Cell cell = cellWith(ref, m_sheet->cell(ref).value);
    cell.estimate = estimate;
    put({{ref, cell}}, tr("Edit estimate"), u"estimate/"_s + ref.text());
}

QString FormModel::placeWords(const QString &place) const
{
    const std::optional<CellRef> ref = CellRef::fromText(place);
    const QModelIndex where = ref ? indexOf(*ref) : QModelIndex();
    if (!where.isValid())
        return place;
    return tr("%1 · column %2").arg(m_sheet->rows().at(where.row()).title, m_sheet->columns().at(where.column()).number);
}

QString FormModel::changeWords(const CellRef &ref) const
{
    const auto before = m_previous.constFind(ref);
    if (before == m_previous.constEnd())
        return {};
    const QString figure = cellText(*before, readersLanguage());
    const CellValue now = m_sheet->cell(ref).value;
    if (!now.isNumber() || before->number() == 0)
        return tr("last year %1").arg(figure);
    const double percent = (now.number() - before->number()) / before->number() * 100;
    return tr("last year %1 (%2 %)").arg(figure, (percent > 0 ? u"+"_s : QString()) + QLocale().toString(percent, 'f', std::abs(percent) < 10 ? 1 : 0));
}

} // namespace PhoLuat
