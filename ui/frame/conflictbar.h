// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/workspace.h"

#include <QWidget>

class QPushButton;

namespace PhoLuat {

class StateLabel;

/// Stays above the page while somebody else's change stands against one's own, and offers the two ways out.
/// Several conflicts are asked about one after the other.
class ConflictBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictBar)
public:
    explicit ConflictBar(Workspace &workspace, QWidget *parent = nullptr);
    ~ConflictBar() override;
    [[nodiscard]] bool isAsking() const { return !m_conflicts.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Conflict {
        Change where;
        QString text;
    };
    void add(const Change &where, const Error &error);
    void resolve(bool keepMine);
    void showFirst();
    QPushButton *addButton(const QString &name, const QString &text, const QString &what);

    Workspace &m_workspace;
    QList<Conflict> m_conflicts;
    StateLabel *m_label;
};

} // namespace PhoLuat
