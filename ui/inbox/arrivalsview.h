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
    QString m_wanted;
};

} // namespace PhoLuat
