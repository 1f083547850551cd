// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "work/activityimport.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace PhoLuat {

class ActivityDetails;
class ActivityFilter;
class ActivityModel;
class EntryRow;
class ImportView;
class MonthCalendar;
class Prompts;

/// The log of events: a table with an entry row on top, a month beside it, what the shown rows add up to below.
class ActivitiesPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivitiesPage)
public:
    ActivitiesPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
    ~ActivitiesPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_newAction; }
    /// An event's id; or the place of a cell (placeOfCell()), which shows the events behind its figure.
    bool go(const QString &place) override;
    void commit() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeSide();
    void refresh();
    void refreshOne(const ActivityId &id);
    void changed(const Change &change);
    void take(const Activity &before, const Activity &after);
    void add(const Activity &activity);
    void removeChosen();
    void importFile(const QString &file);
    void addEvidence(const QStringList &files);
    void saveCopy(const Attachment &attachment);
    void showCurrent();
    void showTotals();
    void filterDays(QDate from, QDate until);
    void showCell(const ActivitiesOfCell &cell);
    void clearFilters();
    void say(const QString &text);
    [[nodiscard]] QList<Activity> chosen() const;

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    ActivityModel *m_model;
    ActivityFilter *m_filter;
    QAction *m_newAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_findAction = nullptr;
    QStackedWidget *m_stack;   ///< the log, or a table on its way in
    QStackedWidget *m_list;    ///< the table, or what an empty log says
    QLineEdit *m_find;
    QComboBox *m_kinds;
    QToolButton *m_month;      ///< only the month that is shown
    QPushButton *m_chip;       ///< the day or figure that is shown; a click takes it away
    QTableView *m_table;
    EntryRow *m_entry;
    QLabel *m_trouble;         ///< why what was typed is not taken
    QLabel *m_totals;
    MonthCalendar *m_calendar;
    ActivityDetails *m_details;
    ImportView *m_import;
    ActivityId m_wanted;       ///< to choose once it is there
    QString m_cellName;        ///< whose events are shown
    QHash<ActivityId, int> m_pending; ///< changes on their way; what is read meanwhile is older than what is shown
    bool m_isLoaded = false;
};

} // namespace PhoLuat
