// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace PhoLuat {

class Page;

/// Title of the page, what it is about, and its one primary action at the right.
class PageHeader final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)
public:
    explicit PageHeader(QWidget *parent = nullptr);
    ~PageHeader() override;
    void show(const Page &page);

private:
    QLabel *m_title;
    QLabel *m_subject;
    QToolButton *m_primary;
};

} // namespace PhoLuat
