// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdraft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace PhoLuat {

class FormDrafting;

/// How the figures of another edition come into the open form: a formula over its columns for every column here, a row here for
/// every row there.
class TakeoverTables final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TakeoverTables)
public:
    explicit TakeoverTables(FormDrafting &work, QWidget *parent = nullptr);
    ~TakeoverTables() override;

    void setOther(const std::optional<FormSpec> &other);

signals:
    void refused(const PhoLuat::Error &error);

private:
    void fill();
    /// The takeover as it would be; one that says nothing goes away.
    void change(const std::function<void(FormTakeover &)> &work);

    FormDrafting &m_work;
    std::optional<FormSpec> m_other;
    QTableWidget *m_columns;
    QTableWidget *m_rows;
    QLabel *m_unread;
    QPushButton *m_same;
    bool m_isFilling = false;
};

} // namespace PhoLuat
