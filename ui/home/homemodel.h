// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statelabel.h"

#include <QAbstractItemModel>
#include <QList>

namespace PhoLuat {

/// One line of today's work.
struct HomeLine {
    QString text;
    QString state;
    StateLabel::State look = StateLabel::State::Plain;
    QString when;
    QString place;  ///< where it opens
    QString iconName;
};

struct HomeGroup {
    QString title;
    QList<HomeLine> lines;
};

/// Today's work in groups; two levels.
class HomeModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeModel)
public:
    enum Column { TextColumn, StateColumn, WhenColumn, ColumnCount };
    enum Role { PlaceRole = Qt::UserRole };

    explicit HomeModel(QObject *parent = nullptr);
    ~HomeModel() override;
    /// Groups without lines are left out.
    void setGroups(const QList<HomeGroup> &groups);
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HomeGroup> m_groups;
};

} // namespace PhoLuat
