// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/activityimport.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QTreeWidget;

namespace PhoLuat {

class FindingsView;
class ImportModel;

/// A table on its way into the log: which column means what, what would be taken, and what is wrong. Nothing is stored
/// before the button is pressed.
class ImportView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportView)
public:
    ImportView(Workspace &workspace, Tools tools, ActivityWords words, QWidget *parent = nullptr);
    ~ImportView() override;
    void begin(const QString &file);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void finished(int taken);
    void leaveWanted();
    void errorRaised(const PhoLuat::Error &error);
    void jobStarted(const QString &text, const QFuture<void> &job);

private:
    [[nodiscard]] QWidget *makeMapping();
    [[nodiscard]] QWidget *makePreview();
    void setTable(const ActivityTable &table);
    void fillColumns();
    void takeMapping();
    void preview();
    void setRows(const QList<ActivityRow> &rows);
    void showCounts();
    void import();

    Workspace &m_workspace;
    Tools m_tools;
    ActivityWords m_words;
    ActivityTable m_table;
    ImportModel *m_model;
    QTimer m_settle;
    int m_asked = 0; ///< of previews: only the last one counts
    bool m_isFilling = false;
    QLabel *m_title;
    QLabel *m_facts;
    QComboBox *m_sheet;
    QSpinBox *m_header;
    QComboBox *m_kind;
    QTreeWidget *m_columns;
    QTableView *m_rows;
    FindingsView *m_findings;
    QPushButton *m_import;
    QPushButton *m_leave;
};

} // namespace PhoLuat
