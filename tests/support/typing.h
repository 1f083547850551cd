// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace PhoLuat::Testing {

/// Types Vietnamese as an input method does: composed letters, committed. QTest::keyClicks knows Latin-1 only.
inline void typeWords(QWidget *widget, const QString &words)
{
    widget->setFocus();
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace PhoLuat::Testing
