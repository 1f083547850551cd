// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How FormModel answers views; what it does to the sheet is in formmodel.cpp.
#include "reports/formmodel.h"

#include "widgets/remarkspane.h"

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
    for (const QString &remark : m_remarks.value(ref))
        lines.append(tr("Remark: %1").arg(remark));
    for (const Finding &finding : m_findings.value(ref))
        lines.append(finding.text);
    if (m_sheet->isNotApplicable(ref))
        lines.append(tr("Not applicable: the form has no figure here."));
    else if (cell.overwritten)
        lines.append(tr("This sum was overwritten; the formula gives %1. Delete brings it back.").arg(cellText(m_sheet->computed(ref), readersLanguage())));
    else if (m_sheet->isComputed(ref))
        lines.append(tr("Computed by the form. It may be overwritten, and then stays marked."));
    const auto suggested = m_suggestions.constFind(ref);
    if (suggested != m_suggestions.constEnd() && isInput(ref) && suggested->value != cell.value)
        lines.append(tr("Suggested: %1, from %2. Ctrl+Enter takes it.").arg(cellText(suggested->value, readersLanguage()), suggested->source));
    if (!cell.estimate.isBlank())
        lines.append(tr("Of which estimated: %1").arg(cellText(cell.estimate, readersLanguage())));
    if (const auto previous = m_previous.find(ref); previous != m_previous.end())
        lines.append(tr("Same period last year: %1").arg(cellText(*previous, readersLanguage())));
    if (!cell.explanation.isEmpty())
        lines.append(tr("Explanation: %1").arg(cell.explanation));
    if (!cell.note.isEmpty())
        lines.append(tr("Note: %1").arg(cell.note));
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
        return plainToolTip(toolTip(ref));
    case Qt::AccessibleDescriptionRole:
        return toolTip(ref);
    case Qt::AccessibleTextRole: {
        const QString value = cellText(m_sheet->cell(ref).value, readersLanguage());
        const QString suggestion = data(index, SuggestionRole).toString();
        return tr("%1: %2").arg(placeWords(ref.text()), !value.isEmpty() ? value : suggestion.isEmpty() ? tr("blank") : tr("blank, %1 suggested").arg(suggestion));
    }
    case RemarkRole:
        return m_remarks.value(ref).join(u'\n');
    case ComputedRole:
        return m_sheet->isComputed(ref);
    case NotApplicableRole:
        return m_sheet->isNotApplicable(ref);
    case OverwrittenRole:
        return m_sheet->cell(ref).overwritten;
    case ExplanationRole:
        return m_sheet->cell(ref).explanation;
    case NoteRole:
        return m_sheet->cell(ref).note;
    case PreviousRole:
        return m_previous.contains(ref) ? cellText(m_previous.value(ref), readersLanguage()) : QString();
    case SuggestionRole: {
        const auto suggested = m_suggestions.constFind(ref);
        return suggested != m_suggestions.constEnd() && isInput(ref) && m_sheet->cell(ref).value.isBlank() ? cellText(suggested->value, readersLanguage()) : QString();
    }
    case DiffersRole: {
        const auto suggested = m_suggestions.constFind(ref);
        return suggested != m_suggestions.constEnd() && isInput(ref) && m_sheet->cell(ref).value.isNumber() && m_sheet->cell(ref).value != suggested->value;
    }
    case UnexplainedRole:
        return std::ranges::any_of(m_findings.value(ref), [](const Finding &finding) { return (finding.code == "V3"_L1 || finding.code == "V7"_L1) && !finding.explained && finding.severity != Severity::Information; });
    case SeverityRole: {
        int worst = -1;
        for (const Finding &finding : m_findings.value(ref)) {
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
