// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QWidget>

class QHBoxLayout;

namespace PhoLuat {

/// Running work at the right of the status line: text, progress, a way to cancel. Shows itself after 200 ms only.
class JobStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobStrip)
public:
    explicit JobStrip(QWidget *parent = nullptr);
    ~JobStrip() override;
    void add(const QString &text, const QFuture<void> &job);
    [[nodiscard]] int count() const { return m_count; }

signals:
    void idle(); ///< the last one ended

private:
    QHBoxLayout *m_layout;
    int m_count = 0;
};

} // namespace PhoLuat
