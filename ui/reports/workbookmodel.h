// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/formexchange.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// The differences between a workbook and a report, each with a tick for whether to take it.
class WorkbookModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkbookModel)
public:
    enum Column { Place, Was, WouldBe, Why, ColumnCount };

    explicit WorkbookModel(QObject *parent = nullptr);
    ~WorkbookModel() override;

    /// `placeWords` says a cell in the words of the form.
    void setDifference(const WorkbookDifference &difference, const std::function<QString(const WorkbookCell &)> &placeWords);
    [[nodiscard]] const QList<WorkbookCell> &cells() const { return m_cells; }
    [[nodiscard]] QList<WorkbookCell> ticked() const;
    /// Ticks or unticks all that can be taken.
    void tickAll(bool tick);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    QList<WorkbookCell> m_cells;
    QStringList m_places;
    QList<bool> m_ticks;
};

} // namespace PhoLuat
