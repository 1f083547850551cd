// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"
#include "materials/vocabulary.h"

#include <QAbstractListModel>

namespace PhoLuat {

/// The rows of the materials list.
class MaterialsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaterialsModel)
public:
    enum Role {
        IdRole = Qt::UserRole,
        LineRole,    ///< kind · state · date
        SnippetRole, ///< hits between U+E000 and U+E001
        StateRole,   ///< int of MaterialState
    };
    enum class Sort { Best, Title, Kind, Newest };

    explicit MaterialsModel(const Vocabulary &vocabulary, QObject *parent = nullptr);
    ~MaterialsModel() override;

    /// Resets only when other rows or another order come out.
    void setMaterials(const QList<MaterialSummary> &materials, const QDateTime &now);
    void setSort(Sort sort);
    [[nodiscard]] QModelIndex indexOf(const MaterialId &id) const;
    [[nodiscard]] MaterialId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void order(QList<MaterialSummary> &materials) const;

    Vocabulary m_vocabulary;
    QList<MaterialSummary> m_found; ///< in the order they were found
    QList<MaterialSummary> m_rows;
    QDateTime m_now;
    Sort m_sort = Sort::Best;
};

} // namespace PhoLuat
