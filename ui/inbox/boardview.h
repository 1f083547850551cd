// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/consolidation.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;
class QTableView;

namespace PhoLuat {

class BoardModel;
class StateLabel;

/// The second view of the inbox: who reported, who did not.
class BoardView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardView)
public:
    explicit BoardView(QWidget *parent = nullptr);
    ~BoardView() override;
    void show(const QStringList &forms, const QList<QList<UnitStanding>> &standings);
    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    void packageWanted(const QString &digest);

private:
    BoardModel *m_model;
    QTableView *m_table;
    StateLabel *m_verdict;
    QProgressBar *m_bar;
    QCheckBox *m_missing;
};

} // namespace PhoLuat
