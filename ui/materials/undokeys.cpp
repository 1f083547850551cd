// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/undokeys.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QWidget>

namespace PhoLuat {

UndoKeys::UndoKeys(QUndoStack &stack, QObject *parent) : QObject(parent), m_stack(stack) {}

UndoKeys::~UndoKeys() = default;

void UndoKeys::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    for (QWidget *child : widget->findChildren<QWidget *>())
        child->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isUndo ? m_stack.undo() : m_stack.redo();
    return true;
}

} // namespace PhoLuat
