// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialsmodel.h"

#include "widgets/words.h"

#include <QCollator>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
bool isSameRow(const MaterialSummary &a, const MaterialSummary &b)
{
    return a.id == b.id && a.title == b.title && a.kind == b.kind && a.state == b.state && a.changedAt == b.changedAt && a.snippet == b.snippet
        && a.attachments == b.attachments;
}
}

MaterialsModel::MaterialsModel(const Vocabulary &vocabulary, QObject *parent) : QAbstractListModel(parent), m_vocabulary(vocabulary) {}

MaterialsModel::~MaterialsModel() = default;

void MaterialsModel::order(QList<MaterialSummary> &materials) const
{
    QCollator collator(QLocale(QLocale::Vietnamese));
    collator.setNumericMode(true);
    switch (m_sort) {
    case Sort::Best:
        break;
    case Sort::Title:
        std::ranges::stable_sort(materials, [&](const auto &a, const auto &b) { return collator.compare(a.title, b.title) < 0; });
        break;
    case Sort::Kind:
        std::ranges::stable_sort(materials, [&](const auto &a, const auto &b) {
            return collator.compare(Vocabulary::text(m_vocabulary.kinds, a.kind), Vocabulary::text(m_vocabulary.kinds, b.kind)) < 0;
        });
        break;
    case Sort::Newest:
        std::ranges::stable_sort(materials, std::greater(), &MaterialSummary::changedAt);
        break;
    }
}

void MaterialsModel::setMaterials(const QList<MaterialSummary> &materials, const QDateTime &now)
{
    m_now = now;
    m_found = materials;
    QList<MaterialSummary> rows = materials;
    order(rows);
    if (std::ranges::equal(rows, m_rows, {}, &MaterialSummary::id, &MaterialSummary::id)) {
        for (int row = 0; row < rows.size(); ++row) {
            if (isSameRow(rows.at(row), m_rows.at(row)))
                continue;
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void MaterialsModel::setSort(Sort sort)
{
    m_sort = sort;
    setMaterials(m_found, m_now);
}

QModelIndex MaterialsModel::indexOf(const MaterialId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &MaterialSummary::id);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

MaterialId MaterialsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).id : MaterialId();
}

int MaterialsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MaterialsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MaterialSummary &material = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return material.title.isEmpty() ? tr("(no title yet)") : material.title;
    case Qt::ToolTipRole:
        return material.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(data(index, Qt::DisplayRole).toString(), data(index, LineRole).toString());
    case IdRole:
        return material.id.value;
    case StateRole:
        return static_cast<int>(material.state);
    case LineRole: {
        QStringList parts;
        if (!material.kind.isEmpty())
            parts.append(Vocabulary::text(m_vocabulary.kinds, material.kind));
        parts.append(stateWords(material.state).text);
        parts.append(momentWords(material.changedAt, m_now));
        if (material.attachments > 0)
            parts.append(tr("%n attachment(s)", nullptr, material.attachments));
        return parts.join(u" · "_s);
    }
    case SnippetRole:
        return material.snippet;
    default:
        return {};
    }
}

} // namespace PhoLuat
