// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How FormModel answers views; what it does to the sheet is in formmodel.cpp.
#include "reports/formmodel.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->rows().size());
}

int FormModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->columns().size());
}

QString FormModel::toolTip(const CellRef &ref) const
{
    QStringList lines;
    const Cell cell = m_sheet->cell(ref);
    for (const Finding &finding : m_findings.values(ref))
        lines.append(finding.text);
    if (m_sheet->isNotApplicable(ref))
        lines.append(tr("Not applicable: the form has no figure here."));
    else if (cell.overwritten)
        lines.append(tr("This sum was overwritten; the formula gives %1. Delete brings it back.").arg(cellText(m_sheet->computed(ref), readersLanguage())));
    else if (m_sheet->isComputed(ref))
        lines.append(tr("Computed by the form. It may be overwritten, and then stays marked."));
    if (!cell.estimate.isBlank())
        lines.append(tr("Of which estimated: %1").arg(cellText(cell.estimate, readersLanguage())));
    if (const auto previous = m_previous.find(ref); previous != m_previous.end())
        lines.append(tr("Same period last year: %1").arg(cellText(*previous, readersLanguage())));
    if (!cell.explanation.isEmpty())
        lines.append(tr("Explanation: %1").arg(cell.explanation));
    return lines.join(u'\n');
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!m_sheet || !index.isValid())
        return {};
    const CellRef ref = refAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(m_sheet->cell(ref).value, readersLanguage());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((m_sheet->isNotApplicable(ref) ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return toolTip(ref);
    case Qt::AccessibleTextRole: {
        const QString value = cellText(m_sheet->cell(ref).value, readersLanguage());
        return tr("%1: %2").arg(placeWords(ref.text()), value.isEmpty() ? tr("blank") : value);
    }
    case Qt::AccessibleDescriptionRole:
        return toolTip(ref);
    case ComputedRole:
        return m_sheet->isComputed(ref);
    case NotApplicableRole:
        return m_sheet->isNotApplicable(ref);
    case OverwrittenRole:
        return m_sheet->cell(ref).overwritten;
    case ExplanationRole:
        return m_sheet->cell(ref).explanation;
    case PreviousRole:
        return m_previous.contains(ref) ? cellText(m_previous.value(ref), readersLanguage()) : QString();
    case SeverityRole: {
        int worst = -1;
        for (const Finding &finding : m_findings.values(ref)) {
            if (!finding.explained)
                worst = std::max(worst, static_cast<int>(finding.severity));
        }
        return worst;
    }
    default:
        return {};
    }
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    if (!m_sheet || !index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_isReadOnly && !m_sheet->isNotApplicable(refAt(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const FormColumn &column = m_sheet->columns().at(section);
        const QString title = column.title.in(readersLanguage());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return title;
        if (role == Qt::ToolTipRole)
            return column.unit.in(readersLanguage()).isEmpty() ? title : tr("%1 (%2)").arg(title, column.unit.in(readersLanguage()));
        return {};
    }
    const LaidRow &row = m_sheet->rows().at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return row.title;
    if (role == DepthRole)
        return row.depth;
    if (role == ComputedRole)
        return !row.spec->formula.isEmpty();
    return {};
}

} // namespace PhoLuat
