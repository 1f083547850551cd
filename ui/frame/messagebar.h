// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "widgets/statelabel.h"

#include <QWidget>

class QToolButton;

namespace PhoLuat {

/// One message above the page that stays until it is closed or overtaken: what happened, why, what to do.
class MessageBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void show(StateLabel::State state, const QString &text);
    /// Shows an error; its kind decides how loud.
    void show(const Error &error);
    [[nodiscard]] QString text() const;
    /// False: the reader cannot close it, it goes when its cause goes.
    void setClosable(bool closable);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StateLabel *m_label;
    QToolButton *m_close;
};

} // namespace PhoLuat
