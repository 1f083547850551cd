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
    endResetModel();
}

void FormModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    m_findings.clear();
    m_previous.clear();
    endResetModel();
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
    m_isReadOnly = readOnly;
    changeAll();
}

void FormModel::setFindings(const Findings &findings)
{
    m_findings.clear();
    for (const Finding &finding : findings) {
        if (const std::optional<CellRef> ref = CellRef::fromText(finding.place))
            m_findings.insert(*ref, finding);
    }
    changeAll();
}

void FormModel::setPrevious(const QMap<CellRef, CellValue> &previous)
{
    m_previous = previous;
    changeAll();
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
    if (!m_sheet)
        return {};
    const auto row = std::ranges::find(m_sheet->rows(), ref.row, &LaidRow::key);
    const auto column = std::ranges::find(m_sheet->columns(), ref.column, &FormColumn::key);
    if (row == m_sheet->rows().end() || column == m_sheet->columns().end())
        return {};
    return index(int(row - m_sheet->rows().begin()), int(column - m_sheet->columns().begin()));
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
    Cell cell = m_sheet->cell(ref);
    cell.value = value;
    if (m_sheet->isComputed(ref) && value.isBlank())
        cell.value = m_sheet->computed(ref);
    return cell;
}

void FormModel::put(const QList<std::pair<CellRef, Cell>> &cells, const QString &text, const QString &gesture)
{
    QSet<CellRef> changed;
    const FormData before = m_sheet->data();
    for (const auto &[ref, cell] : cells) {
        changed.unite(m_sheet->setCell(ref, cell));
        changed.insert(ref);
    }
    for (const CellRef &ref : std::as_const(changed)) {
        if (const QModelIndex where = indexOf(ref); where.isValid())
            emit dataChanged(where, where);
    }
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

QString FormModel::paste(const QModelIndex &at, const QString &lines)
{
    if (!m_sheet || !at.isValid() || m_isReadOnly)
        return {};
    QList<std::pair<CellRef, Cell>> cells;
    QStringList rows = QString(lines).remove(u'\r').split(u'\n');
    if (rows.size() > 1 && rows.last().isEmpty())
        rows.removeLast();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList texts = rows.at(row).split(u'\t');
        for (qsizetype column = 0; column < texts.size(); ++column) {
            const QModelIndex where = index(at.row() + int(row), at.column() + int(column));
            const QString text = texts.at(column).trimmed();
            if (!where.isValid())
                return tr("The copied block is larger than what is left of the form here. Begin further up or to the left.");
            const CellRef ref = refAt(where);
            if (m_sheet->isNotApplicable(ref) && (text.isEmpty() || text == u"-"_s))
                continue;
            if (const QString trouble = refusal(where, text); !trouble.isEmpty())
                return tr("Nothing was put in, because of “%1” for %2: %3").arg(text, placeWords(ref.text()), trouble);
            cells.append({ref, cellWith(ref, *cellFromText(text))});
        }
    }
    // Sums last, so that a pasted sum equal to its formula is not taken for an overwritten one.
    std::ranges::stable_partition(cells, [this](const auto &cell) { return !m_sheet->isComputed(cell.first); });
    put(cells, tr("Paste"), {});
    return {};
}

void FormModel::blank(const QModelIndexList &indexes)
{
    if (!m_sheet || m_isReadOnly)
        return;
    QList<std::pair<CellRef, Cell>> cells;
    for (const QModelIndex &index : indexes) {
        const CellRef ref = refAt(index);
        if (!m_sheet->isNotApplicable(ref))
            cells.append({ref, cellWith(ref, {})});
    }
    put(cells, tr("Clear cells"), {});
}

void FormModel::setExplanation(const CellRef &ref, const QString &explanation)
{
    if (!m_sheet || m_isReadOnly || !indexOf(ref).isValid())
        return;
    Cell cell = m_sheet->cell(ref);
    cell.explanation = explanation;
    put({{ref, cell}}, tr("Explain figure"), u"explanation/"_s + ref.text());
}

void FormModel::setEstimate(const CellRef &ref, const CellValue &estimate)
{
    if (!m_sheet || m_isReadOnly || !indexOf(ref).isValid())
        return;
    Cell cell = m_sheet->cell(ref);
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

} // namespace PhoLuat
