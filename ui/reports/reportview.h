// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/comparing.h"
#include "work/suggesting.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;

namespace PhoLuat {

class EstimatesStrip;
class FindingsView;
class FormGridView;
class ReportRemarks;
class SignersPanel;
class StateLabel;
class UndoKeys;
class WorkbookView;

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
    [[nodiscard]] ReportRemarks *remarks() const { return m_remarks; }
    /// The differences of a filled-in workbook, below the grid.
    [[nodiscard]] WorkbookView *workbook() const { return m_workbook; }
    /// Runs all rules and shows what they found; answers how many errors are left. Before the first time, what is typed is
    /// judged as well, but blanks are not held against a form that is being filled in.
    int check();
    bool jumpTo(const CellRef &ref);
    /// Lets the person write why the current figure is as it is.
    void askReason();
    /// Where suggested figures come from; suggestionSources() unless others are handed in.
    void setSuggestionSources(const QList<SuggestionSource> &sources);

signals:
    /// A workbook was dropped on the form.
    void workbookDropped(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    void fetchCompared(const Report &report);
    void fetchSuggestions(const Report &report);
    void judge();
    void showTerms(const Report &report, const FormSpec &spec);
    void placePanels();
    void edit(const std::function<void(Report &)> &change, const QString &text, const QString &gesture);
    void showExplanation(const CellRef &ref);
    void showStatus();
    QWidget *makeRight();

    Workspace &m_workspace;
    Tools m_tools;
    ReportId m_id;
    int m_form = 0;
    CellRef m_explained;
    QList<SuggestionSource> m_sources = suggestionSources();
    int m_question = 0; ///< the suggestions asked for last; answers to earlier questions come too late
    QTimer m_resuggest; ///< events and packages come in many at once
    QTimer m_recheck; ///< findings follow the figures after a moment
    bool m_isChecked = false; ///< blanks count as well

    UndoKeys *m_undoKeys;
    FormGridView *m_grid;
    QLabel *m_title;
    QLabel *m_terms;          ///< window, cut-off and deadline of the period
    StateLabel *m_certainty;  ///< that the form is not the official one
    StateLabel *m_state;
    QSplitter *m_split;
    QWidget *m_right;
    QLabel *m_status;
    EstimatesStrip *m_estimates;
    SignersPanel *m_signers;
    FindingsView *m_findings;
    ReportRemarks *m_remarks;
    WorkbookView *m_workbook;
    QBoxLayout *m_lists;
    QLabel *m_explanationPlace;
    QPlainTextEdit *m_explanation;
    QLineEdit *m_note;
};

} // namespace PhoLuat
