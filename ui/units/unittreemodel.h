// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unittree.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace PhoLuat {

/// The country's units as they stood on a day, filled only where somebody looks.
class UnitTreeModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnitTreeModel)
public:
    enum Column { NameColumn, LevelColumn, CodeColumn, ColumnCount };
    enum Role { UnitIdRole = Qt::UserRole };

    explicit UnitTreeModel(const UnitTree &tree, QDate day, QObject *parent = nullptr);
    ~UnitTreeModel() override;

    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// Where a unit stands; fills the way to it. Invalid when it did not stand that day.
    [[nodiscard]] QModelIndex find(const UnitId &id);
    [[nodiscard]] std::optional<Unit> unit(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        Unit unit;
        Node *parent = nullptr;
        int row = 0;
        bool isFilled = false;
        std::vector<std::unique_ptr<Node>> children = {};
    };
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QList<Unit> unitsUnder(const Node &node) const;
    void fillRoot();

    const UnitTree &m_tree;
    QDate m_day;
    std::unique_ptr<Node> m_root;
};

} // namespace PhoLuat
