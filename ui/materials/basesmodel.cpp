// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/basesmodel.h"

#include "base/nfc.h"
#include "materials/propertiespanel.h"
#include "widgets/look.h"

#include <QIcon>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
QString statusIcon(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce:
        return u"dialog-ok"_s;
    case LawStatus::PartlyExpired:
        return u"dialog-warning"_s;
    case LawStatus::Expired:
        return u"dialog-error"_s;
    case LawStatus::Unchecked:
    case LawStatus::Unknown:
        break;
    }
    return u"question"_s;
}
}

QString lawStatusWord(LawStatus status)
{
    switch (status) {
    case LawStatus::Unchecked:
        return BasesModel::tr("Not checked");
    case LawStatus::InForce:
        return BasesModel::tr("In force");
    case LawStatus::PartlyExpired:
        return BasesModel::tr("Partly expired");
    case LawStatus::Expired:
        return BasesModel::tr("Expired");
    case LawStatus::Unknown:
        break;
    }
    return BasesModel::tr("Unknown");
}

BasesModel::BasesModel(QObject *parent) : QAbstractTableModel(parent) {}

BasesModel::~BasesModel() = default;

void BasesModel::setBases(const QList<LegalBasis> &bases)
{
    if (bases == m_bases)
        return;
    if (bases.size() == m_bases.size()) {
        m_bases = bases;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_bases = bases;
    endResetModel();
}

void BasesModel::append(const QString &citation)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_bases.append(LegalBasis{nfc(citation.simplified()), LawStatus::Unchecked, {}});
    endInsertRows();
    emit edited(m_bases);
}

void BasesModel::remove(int row)
{
    if (m_isReadOnly || row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_bases.removeAt(row);
    endRemoveRows();
    emit edited(m_bases);
}

int BasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bases.size());
}

int BasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LegalBasis &basis = m_bases.at(index.row());
    switch (index.column()) {
    case CitationColumn:
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
            return basis.citation;
        break;
    case StatusColumn:
        if (role == Qt::DisplayRole)
            return lawStatusWord(basis.status);
        if (role == Qt::EditRole)
            return static_cast<int>(basis.status);
        if (role == Qt::DecorationRole)
            return Look::icon(statusIcon(basis.status));
        break;
    case CheckedColumn:
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return dateText(basis.checkedOn);
        break;
    default:
        break;
    }
    return {};
}

bool BasesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_isReadOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    LegalBasis basis = m_bases.at(index.row());
    if (index.column() == CitationColumn) {
        basis.citation = nfc(value.toString().simplified());
        if (basis.citation.isEmpty())
            return false;
    } else if (index.column() == StatusColumn) {
        basis.status = static_cast<LawStatus>(value.toInt());
        basis.checkedOn = basis.status == LawStatus::Unchecked ? QDate() : m_today;
    } else {
        const QDate date = dateFromText(value.toString());
        if (!date.isValid() && !value.toString().trimmed().isEmpty())
            return false;
        basis.checkedOn = date;
    }
    if (basis == m_bases.at(index.row()))
        return true;
    m_bases[index.row()] = basis;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited(m_bases);
    return true;
}

Qt::ItemFlags BasesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isReadOnly ? flags : flags | Qt::ItemIsEditable;
}

QVariant BasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CitationColumn:
        return tr("Legal basis");
    case StatusColumn:
        return tr("Validity");
    case CheckedColumn:
        return tr("Checked on");
    default:
        return {};
    }
}

} // namespace PhoLuat
