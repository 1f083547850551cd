// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"
#include "work/flows.h"

#include <QWidget>

class QPushButton;

namespace PhoLuat {

class FindingsView;
class FormDrafting;
class FormGridView;
class StateLabel;

/// The open form filled in as a report would be: sums and rules at work, with the units of one's own province or district.
/// What is typed here goes nowhere.
class TryPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TryPane)
public:
    TryPane(FormDrafting &work, Workspace &workspace, Tools tools, QWidget *parent = nullptr);
    ~TryPane() override;

    /// The last usable state of the form with the figures of now; nothing before there was one.
    [[nodiscard]] std::optional<FormSheet> sheet();
    [[nodiscard]] FormGridView *grid() const { return m_grid; }
    [[nodiscard]] Period period() const;

signals:
    /// sheet() answers something else now.
    void sheetChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void judge();
    void fill();

    FormDrafting &m_work;
    Workspace &m_workspace;
    Tools m_tools;
    StateLabel *m_state;
    FormGridView *m_grid;
    FindingsView *m_findings;
    QPushButton *m_fill;
    QPushButton *m_clear;
    FormData m_data;
    quint32 m_seed = 0;
    bool m_isStale = true; ///< the form was changed since; nobody looked
};

} // namespace PhoLuat
