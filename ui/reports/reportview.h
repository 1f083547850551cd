// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"
#include "work/flows.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;

namespace PhoLuat {

class EstimatesStrip;
class FindingsView;
class FormGridView;
class SignersPanel;
class StateLabel;
class UndoKeys;

/// One form of a report: the grid as on paper, footnote and signers below, findings and explanations at the right.
class ReportView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportView)
public:
    ReportView(Workspace &workspace, Tools tools, QWidget *parent = nullptr);
    ~ReportView() override;

    /// Shows a form of a report that is open in the workspace.
    [[nodiscard]] Result<> show(const ReportId &id, int form);
    [[nodiscard]] ReportId id() const { return m_id; }
    [[nodiscard]] std::optional<Report> report() const;
    [[nodiscard]] int form() const { return m_form; }
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] FormGridView *grid() const { return m_grid; }
    [[nodiscard]] FindingsView *findings() const { return m_findings; }
    /// Runs all rules and shows what they found; answers how many errors are left.
    int check();
    bool jumpTo(const CellRef &ref);

private:
    void refresh();
    void fetchPrevious(const Report &report);
    void edit(const std::function<void(Report &)> &change, const QString &text, const QString &gesture);
    void showExplanation(const CellRef &ref);
    void showStatus();
    QWidget *makeRight();

    Workspace &m_workspace;
    Tools m_tools;
    ReportId m_id;
    int m_form = 0;
    CellRef m_explained;
    QMap<CellRef, CellValue> m_previous;
    QTimer m_recheck; ///< findings follow the figures after a moment, once they were asked for
    bool m_isChecked = false;

    UndoKeys *m_undoKeys;
    FormGridView *m_grid;
    QLabel *m_title;
    StateLabel *m_state;
    QLabel *m_status;
    EstimatesStrip *m_estimates;
    SignersPanel *m_signers;
    FindingsView *m_findings;
    QLabel *m_explanationPlace;
    QPlainTextEdit *m_explanation;
};

} // namespace PhoLuat
