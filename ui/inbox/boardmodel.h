// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// The tracking board: units × forms, each cell how far that unit is.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardModel)
public:
    enum Role { DigestRole = Qt::UserRole };

    explicit BoardModel(QObject *parent = nullptr);
    ~BoardModel() override;
    /// One column a form; `forms` are their headings, in the order of `standings`.
    void setStandings(const QStringList &forms, const QList<QList<UnitStanding>> &standings);
    /// Only units that something is missing of.
    void setMissingOnly(bool missingOnly);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Unit unit;
        QList<std::optional<UnitStanding>> cells;
    };
    void build();

    QStringList m_forms;
    QList<QList<UnitStanding>> m_standings;
    QList<Row> m_rows;
    bool m_missingOnly = false;
};

} // namespace PhoLuat
