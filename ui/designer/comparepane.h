// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formspec.h"
#include "work/flows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace PhoLuat {

class FormDrafting;
class TakeoverTables;

/// The open form beside another edition: what is different, and how the other one's figures come over.
class ComparePane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePane)
public:
    ComparePane(FormDrafting &work, const FormLibrary &forms, QWidget *parent = nullptr);
    ~ComparePane() override;

    /// Chooses the other edition; false when it is not known.
    bool compareWith(const QString &id, int edition);

signals:
    void refused(const PhoLuat::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void offer();
    void compare();

    FormDrafting &m_work;
    const FormLibrary &m_forms;
    QComboBox *m_other;
    QLabel *m_verdict;
    QTreeWidget *m_differences;
    TakeoverTables *m_takeover;
    bool m_isStale = true;    ///< another form is open
    bool m_isChanged = false; ///< the open one is different
};

} // namespace PhoLuat
