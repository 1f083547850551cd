// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace PhoLuat {

/// A state in three ways at once: icon, colour and words.
class StateLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateLabel)
public:
    enum class State { Plain, Wrong, Look, Done, Information };

    explicit StateLabel(QWidget *parent = nullptr);
    ~StateLabel() override;
    void setState(State state, const QString &text);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] static QString iconName(State state);
    [[nodiscard]] static QColor color(const QPalette &palette, State state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintAgain();

    State m_state = State::Plain;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace PhoLuat
