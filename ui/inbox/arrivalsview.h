// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace PhoLuat {

class FindingsView;
class RemarksPane;
class ReviewView;
class InboxModel;
class StateLabel;

/// The first view of the inbox: what came in, what it holds, and the decision on it.
class ArrivalsView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrivalsView)
public:
    ArrivalsView(Workspace &workspace, Tools tools, QAction *addAction, QWidget *parent = nullptr);
    ~ArrivalsView() override;

    void refresh();
    /// Takes packages in; folders are searched for ZIPs.
    void take(const QStringList &paths);
    bool select(const QString &digest);
    [[nodiscard]] QTreeView *list() const { return m_list; }

signals:
    void jobStarted(const QString &text, const QFuture<void> &job);
    void errorRaised(const PhoLuat::Error &error);
    void informationRaised(const QString &text);
    void waitingChanged(int count); ///< packages that wait for a decision
    void recordsChanged(const QList<PhoLuat::PackageRecord> &records);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReview();
    void setRecords(const QList<PackageRecord> &records);
    void received(const QList<ReceiveOutcome> &outcomes);
    void showCurrent();
    void showRecord(const PackageRecord &record);
    void showRefused(const ReceiveOutcome &outcome);
    void fillFigures(const PackageRecord &record);
    void decide(bool accept);
    void showRemark();
    [[nodiscard]] QWidget *makeRemarkEditor(QWidget *part);
    [[nodiscard]] const PackageRecord *current() const;
    /// Whether the current package waits for a decision.
    [[nodiscard]] bool isOpen() const;
    void openReview();
    void closeReview();
    void fetchRemarks(const PackageRecord &record);
    void showRemarks(const QList<Remark> &remarks);
    void beginRemark(const RemarkPlace &place);
    void addRemark();
    void endRemark();

    Workspace &m_workspace;
    Tools m_tools;
    InboxModel *m_model;
    QStackedWidget *m_left;
    QTreeView *m_list;
    QWidget *m_review;
    QLabel *m_title;
    QLabel *m_facts;
    StateLabel *m_state;
    FindingsView *m_findings;
    QTreeWidget *m_contents;
    QLabel *m_remarkWord;
    QPlainTextEdit *m_remark;
    QPushButton *m_accept;
    QPushButton *m_return;
    QPushButton *m_open;
    ReviewView *m_reading;
    RemarksPane *m_remarks;
    QWidget *m_editor;       ///< of the remark on the place below
    QLabel *m_editorPlace;
    QPlainTextEdit *m_editorText;
    QPushButton *m_add;
    RemarkPlace m_place;
    QList<Remark> m_prepared; ///< of the package that is shown
    QString m_shown;          ///< its digest
    QString m_wanted;
};

} // namespace PhoLuat
