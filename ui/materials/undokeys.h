// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;
class QWidget;

namespace PhoLuat {

/// Fields have an undo of their own that knows nothing of the rest. On the fields it watches, Ctrl+Z and Ctrl+Y go to
/// the Workspace's stack instead, so undo is one thing across everything.
class UndoKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoKeys)
public:
    explicit UndoKeys(QUndoStack &stack, QObject *parent = nullptr);
    ~UndoKeys() override;

    /// The field, or every field inside a panel as it is now.
    void watch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QUndoStack &m_stack;
};

} // namespace PhoLuat
