// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/activityimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace PhoLuat {

/// All of one event that the table has no column for: its last day, attendances by group, copies by language, counters, money, evidence.
class ActivityDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDetails)
public:
    explicit ActivityDetails(ActivityWords words, QWidget *parent = nullptr);
    ~ActivityDetails() override;

    /// Nothing: no event is chosen.
    void setActivity(const std::optional<Activity> &activity, bool isReadOnly);
    [[nodiscard]] const std::optional<Activity> &activity() const { return m_activity; }
    /// Takes over what is typed and not left yet.
    void commit();

signals:
    void edited(const PhoLuat::Activity &before, const PhoLuat::Activity &after);
    void refused(const QString &text);
    void evidenceWanted();
    void evidenceDropped(const QStringList &files);
    void copyWanted(const PhoLuat::Attachment &attachment);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeEvidence();
    void fillFigures();
    void takeFigure(QTreeWidgetItem *item);
    void takeFields();
    void apply(const Activity &after);
    void removeEvidence();

    ActivityWords m_words;
    std::optional<Activity> m_activity;
    bool m_isFilling = false;
    QLabel *m_title;
    QWidget *m_fields;
    QTabWidget *m_tabs;
    QLineEdit *m_until;
    QComboBox *m_how;
    QComboBox *m_source;
    QPlainTextEdit *m_note;
    QTreeWidget *m_figures;
    QListWidget *m_evidence;
    QPushButton *m_addEvidence;
    QPushButton *m_copyEvidence;
    QPushButton *m_removeEvidence;
};

} // namespace PhoLuat
