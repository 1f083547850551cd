// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/activityimport.h"

#include <QAbstractTableModel>
#include <QSet>

namespace PhoLuat {

/// The rows of a table as they would be taken, each with a box: ticked for new ones, open for known ones, closed for wrong ones.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)
public:
    enum Column { RowColumn, StateColumn, DayColumn, KindColumn, PlaceColumn, TopicColumn, PeopleColumn, CopiesColumn, OtherColumn, CostColumn, ColumnCount };

    explicit ImportModel(ActivityWords words, QObject *parent = nullptr);
    ~ImportModel() override;
    void setRows(const QList<ActivityRow> &rows);
    [[nodiscard]] const QList<ActivityRow> &rows() const { return m_rows; }
    [[nodiscard]] QList<ActivityRow> ticked() const;
    [[nodiscard]] int countOf(bool (*which)(const ActivityRow &)) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void tickedChanged();

private:
    [[nodiscard]] QString shown(const ActivityRow &row, int column) const;

    ActivityWords m_words;
    QList<ActivityRow> m_rows;
    QSet<int> m_ticked;
};

} // namespace PhoLuat
