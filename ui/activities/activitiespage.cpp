// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/activitiespage.h"

#include "activities/activitydelegate.h"
#include "activities/activitydetails.h"
#include "activities/activityfilter.h"
#include "activities/entryrow.h"
#include "activities/importview.h"
#include "activities/monthcalendar.h"
#include "materials/vocabulary.h"
#include "reports/formmodel.h"
#include "vietnamese/numbers.h"
#include "widgets/emptyhint.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

bool isTable(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == "xlsx"_L1 || ending == "xlsm"_L1 || ending == "csv"_L1 || ending == "tsv"_L1 || ending == "txt"_L1;
}

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ActivitiesPage::ActivitiesPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_model(new ActivityModel(shippedActivityWords(), this)),
      m_filter(new ActivityFilter(*m_model, this)), m_stack(new QStackedWidget(this)), m_list(new QStackedWidget(this))
{
    setAcceptDrops(true);
    m_model->setReadOnly(workspace.isReadOnly());
    makeActions();
    auto *log = new QWidget(this);
    auto *splitter = new QSplitter(log);
    splitter->setObjectName(u"activities"_s);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *logLayout = new QVBoxLayout(log);
    logLayout->setContentsMargins(0, 0, 0, 0);
    logLayout->setSpacing(Look::inside);
    logLayout->addWidget(makeFilters());
    logLayout->addWidget(splitter, 1);
    m_import = new ImportView(workspace, tools, m_model->words(), this);
    m_stack->addWidget(log);
    m_stack->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::edge, Look::edge, Look::edge);
    layout->addWidget(m_stack);

    connect(m_model, &ActivityModel::edited, this, &ActivitiesPage::take);
    connect(m_model, &ActivityModel::refused, this, &ActivitiesPage::say);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ActivitiesPage::showTotals);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ActivitiesPage::showTotals);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &ActivitiesPage::showTotals);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Page::headingChanged);
    connect(m_import, &ImportView::leaveWanted, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_import, &ImportView::errorRaised, this, &Page::errorRaised);
    connect(m_import, &ImportView::jobStarted, this, &Page::jobStarted);
    connect(m_import, &ImportView::finished, this, [this](int taken) {
        m_stack->setCurrentIndex(0);
        emit informationRaised(tr("%n event(s) were taken in. Undo takes them out again, all at once.", nullptr, taken));
    });
    connect(&workspace, &Workspace::changed, this, &ActivitiesPage::changed);
    showCurrent();
    refresh();
}

ActivitiesPage::~ActivitiesPage()
{
    // The models go with the other children, and would tell a page that is half gone.
    m_table->removeEventFilter(this);
    m_filter->disconnect(this);
    m_model->disconnect(this);
}

QString ActivitiesPage::key() const { return u"activities"_s; }
QString ActivitiesPage::title() const { return tr("Activities"); }
QString ActivitiesPage::iconName() const { return u"view-calendar-list"_s; }

QString ActivitiesPage::subject() const
{
    return m_stack->currentIndex() == 1 ? tr("a table on its way into the log") : QString();
}

QString ActivitiesPage::help() const
{
    return tr("Every event of legal education stands here with its day, so that each report can cut its own period out of them. Type into the row on top of "
              "the table: Tab goes from field to field, Enter adds. A cell of the table is changed with F2. Figures by group, language and counter, money and evidence "
              "stand at the right. A table kept in Excel is taken in by Ctrl+Shift+I or by dropping it here; a row that is here already is pointed out. "
              "Reports suggest their figures from the log and show the events behind each.");
}

void ActivitiesPage::makeActions()
{
    m_newAction = addPageAction(MenuPlace::File, u"newActivity"_s, u"list-add"_s, tr("&New event"), QKeySequence::New);
    connect(m_newAction, &QAction::triggered, this, [this] {
        m_stack->setCurrentIndex(0);
        m_list->setCurrentIndex(0);
        m_entry->begin();
    });
    m_importAction = addPageAction(MenuPlace::File, u"importActivities"_s, u"document-import"_s, tr("Take in a ta&ble…"), QKeySequence(u"Ctrl+Shift+I"_s));
    connect(m_importAction, &QAction::triggered, this, [this] {
        const QString file = m_prompts.openFile(tr("Take in a table of events"), tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)"));
        if (!file.isEmpty())
            importFile(file);
    });
    m_removeAction = addPageAction(MenuPlace::Edit, u"removeActivities"_s, u"edit-delete"_s, tr("&Delete the chosen events"), QKeySequence(u"Ctrl+Del"_s));
    connect(m_removeAction, &QAction::triggered, this, &ActivitiesPage::removeChosen);
    m_findAction = addPageAction(MenuPlace::Edit, u"findActivities"_s, u"edit-find"_s, tr("&Find an event"), QKeySequence::Find);
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    for (QAction *action : {m_newAction, m_importAction})
        action->setEnabled(!m_workspace.isReadOnly());
}

QWidget *ActivitiesPage::makeFilters()
{
    auto *part = new QWidget(this);
    m_find = new QLineEdit(part);
    m_find->setObjectName(u"findActivity"_s);
    m_find->setAccessibleName(tr("Find events; accents are optional"));
    m_find->setPlaceholderText(tr("Find topic, place or note…"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(Look::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_kinds = new QComboBox(part);
    m_kinds->setObjectName(u"activityKinds"_s);
    m_kinds->setAccessibleName(tr("Kind of events"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(16);
    m_kinds->addItem(tr("All kinds"), QString());
    for (const Term &term : m_model->words().kinds)
        m_kinds->addItem(Vocabulary::text(term), term.code);
    m_month = new QToolButton(part);
    m_month->setObjectName(u"onlyMonth"_s);
    m_month->setText(tr("This &month only"));
    m_month->setAccessibleName(tr("Only events of the month that the calendar shows"));
    m_month->setCheckable(true);
    m_month->setMinimumHeight(Look::rowHeight(this));
    m_chip = new QPushButton(Look::icon(u"window-close"_s), {}, part);
    m_chip->setObjectName(u"activityChip"_s);
    m_chip->setToolTip(tr("Show all events again"));
    m_chip->setMinimumHeight(Look::rowHeight(this));
    m_chip->hide();
    auto *importButton = new QPushButton(m_importAction->icon(), m_importAction->text(), part);
    importButton->setObjectName(u"importTable"_s);
    importButton->setAccessibleName(tr("Take in a table of events"));
    importButton->setMinimumHeight(Look::rowHeight(this));
    importButton->setEnabled(m_importAction->isEnabled());
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_find, 2);
    layout->addWidget(m_kinds);
    layout->addWidget(m_month);
    layout->addWidget(m_chip);
    layout->addStretch(1);
    layout->addWidget(importButton);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showTotals();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setKind(m_kinds->currentData().toString());
        showTotals();
    });
    connect(m_month, &QToolButton::toggled, this, [this](bool isOnly) {
        const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
        filterDays(isOnly ? first : QDate(), isOnly ? first.addMonths(1).addDays(-1) : QDate());
    });
    connect(m_chip, &QPushButton::clicked, this, &ActivitiesPage::clearFilters);
    connect(importButton, &QPushButton::clicked, m_importAction, &QAction::trigger);
    return part;
}

QWidget *ActivitiesPage::makeTable()
{
    auto *part = new QWidget(this);
    m_table = new QTableView(part);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ActivityDelegate(m_model->words().kinds, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActivityModel::DayColumn, Qt::DescendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Look::rowHeight(this));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        header->resizeSection(column, std::max(letter * 7, fontMetrics().horizontalAdvance(ActivityModel::columnTitle(column)) + Look::between));
    header->resizeSection(ActivityModel::DayColumn, letter * 12);
    header->resizeSection(ActivityModel::KindColumn, letter * 18);
    header->resizeSection(ActivityModel::PlaceColumn, letter * 15);
    header->resizeSection(ActivityModel::CostColumn, letter * 11);
    header->setSectionResizeMode(ActivityModel::TopicColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(letter * 5);
    m_table->installEventFilter(this);
    m_entry = new EntryRow(*m_model, *header, m_workspace.clock()().toLocalTime().date(), part);
    m_entry->setEnabled(!m_workspace.isReadOnly());
    m_trouble = Look::paragraph({}, part);
    m_trouble->setObjectName(u"activityTrouble"_s);
    QPalette wrong = m_trouble->palette();
    wrong.setColor(QPalette::WindowText, Look::wrong(palette()));
    m_trouble->setPalette(wrong);
    m_trouble->hide();
    m_totals = Look::paragraph({}, part);
    m_totals->setObjectName(u"activityTotals"_s);
    m_list->addWidget(m_table);
    m_list->addWidget(emptyHint(tr("Nothing was logged yet"), tr("Write each conference, contest, broadcast or hand-out down on its day in the row above: what reports ask for later is then "
                                                                 "added up by itself. A table kept in Excel is taken in as it is."), m_importAction, this));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::step);
    layout->addWidget(m_entry);
    layout->addWidget(m_trouble);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_totals);
    connect(m_entry, &EntryRow::entered, this, &ActivitiesPage::add);
    connect(m_entry, &EntryRow::refused, this, &ActivitiesPage::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivitiesPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_removeAction->setEnabled(m_table->selectionModel()->hasSelection() && !m_workspace.isReadOnly());
    });
    return part;
}

QWidget *ActivitiesPage::makeSide()
{
    auto *part = new QWidget(this);
    m_calendar = new MonthCalendar(part);
    m_calendar->setObjectName(u"activityCalendar"_s);
    m_calendar->setAccessibleName(tr("Month with the number of events on each day"));
    m_calendar->setSelectedDate(m_workspace.clock()().toLocalTime().date());
    m_details = new ActivityDetails(m_model->words(), part);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(Look::inside, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_calendar);
    layout->addWidget(m_details, 1);
    part->setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 34, m_calendar->minimumSizeHint().width() + Look::inside));
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](QDate day) {
        filterDays(day, day);
        m_entry->setDay(day);
    });
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        filterDays(day, day);
        m_entry->setDay(day);
        m_entry->begin();
    });
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, [this](int year, int month) {
        if (m_month->isChecked())
            filterDays({year, month, 1}, QDate(year, month, 1).addMonths(1).addDays(-1));
    });
    connect(m_details, &ActivityDetails::edited, this, [this](const Activity &before, const Activity &after) {
        m_model->setActivity(after.id, after);
        take(before, after);
    });
    connect(m_details, &ActivityDetails::refused, this, &ActivitiesPage::say);
    connect(m_details, &ActivityDetails::copyWanted, this, &ActivitiesPage::saveCopy);
    connect(m_details, &ActivityDetails::evidenceDropped, this, &ActivitiesPage::addEvidence);
    connect(m_details, &ActivityDetails::evidenceWanted, this, [this] {
        addEvidence(m_prompts.openFiles(tr("Evidence of the event"), tr("All files (*)")));
    });
    return part;
}

/// In a narrow window the counters stand at the right only, so that topics can be read.
bool ActivitiesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        QHeaderView *header = m_table->horizontalHeader();
        const bool isNarrow = m_table->width() < fontMetrics().averageCharWidth() * 140;
        for (const int column : {int(ActivityModel::BroadcastsColumn), int(ActivityModel::ItemsColumn)}) {
            if (header->isSectionHidden(column) != isNarrow)
                header->setSectionHidden(column, isNarrow);
        }
    }
    return Page::eventFilter(watched, event);
}

QList<QWidget *> ActivitiesPage::panes() const
{
    if (m_stack->currentIndex() == 1)
        return m_import->panes();
    return {m_entry->fields().first(), m_table, m_calendar, m_details->findChild<QWidget *>(u"activityFigures"_s)};
}

void ActivitiesPage::commit()
{
    m_details->commit();
}

void ActivitiesPage::say(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void ActivitiesPage::refresh()
{
    whenDone(listActivities(m_workspace), this, [this](const Result<QList<Activity>> &activities) {
        if (!activities) {
            emit errorRaised(activities.error());
            return;
        }
        const ActivityId current = m_details->activity() ? m_details->activity()->id : ActivityId();
        m_model->setActivities(*activities);
        if (!std::exchange(m_isLoaded, true) && !activities->isEmpty()) {
            const QDate newest = activities->first().date;
            m_calendar->setCurrentPage(newest.year(), newest.month());
        }
        const ActivityId wanted = m_wanted.isNull() ? current : std::exchange(m_wanted, {});
        if (const QModelIndex index = m_filter->indexOf(wanted); index.isValid())
            m_table->setCurrentIndex(index);
        else if (m_filter->rowCount() > 0)
            m_table->setCurrentIndex(m_filter->index(0, 0));
        showCurrent();
        showTotals();
    });
}

void ActivitiesPage::changed(const Change &change)
{
    if (change.what != Change::What::Activity)
        return;
    if (change.id.isEmpty())
        refresh();
    else
        refreshOne({change.id});
}

void ActivitiesPage::refreshOne(const ActivityId &id)
{
    const auto asked = m_workspace.ask<std::optional<Activity>>([id](Stores &stores) -> Result<std::optional<Activity>> {
        Result<Activity> found = ActivityStore(stores.database).find(id);
        if (found)
            return std::optional(*std::move(found));
        if (found.error().kind == ErrorKind::NotFound)
            return std::optional<Activity>();
        return std::unexpected(found.error());
    });
    whenDone(asked, this, [this, id](const Result<std::optional<Activity>> &now) {
        if (!now) {
            emit errorRaised(now.error());
            return;
        }
        if (m_pending.value(id) > 0)
            return; // a newer one follows
        m_model->setActivity(id, *now);
        if (id == m_wanted) {
            m_wanted = {};
            if (const QModelIndex index = m_filter->indexOf(id); index.isValid()) {
                m_table->setCurrentIndex(index);
                m_table->scrollTo(index);
            }
        }
        if (m_details->activity() && m_details->activity()->id == id)
            showCurrent();
        showTotals();
    });
}

void ActivitiesPage::take(const Activity &before, const Activity &after)
{
    say({});
    ++m_pending[after.id];
    whenDone(changeActivities(m_workspace, {{before, after}}, tr("Change an event")), this, [this, id = after.id](const Result<> &done) {
        if (--m_pending[id] == 0)
            m_pending.remove(id);
        if (!done) {
            emit errorRaised(done.error());
            refreshOne(id); // shows what is stored
        }
    });
    showCurrent();
}

void ActivitiesPage::add(const Activity &activity)
{
    say({});
    Activity fresh = activity;
    fresh.id = ActivityId::make();
    m_wanted = fresh.id;
    m_list->setCurrentIndex(0);
    whenDone(changeActivities(m_workspace, {{.after = fresh}}, tr("Add an event")), this, [this](const Result<> &done) {
        if (!done)
            emit errorRaised(done.error());
    });
}

QList<Activity> ActivitiesPage::chosen() const
{
    QList<Activity> activities;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        activities.append(m_filter->at(index.row()));
    return activities;
}

void ActivitiesPage::removeChosen()
{
    m_details->commit();
    QList<ActivityChange> changes;
    for (const Activity &activity : chosen())
        changes.append({.before = activity});
    const int count = int(changes.size());
    whenDone(changeActivities(m_workspace, changes, tr("Delete %n event(s)", nullptr, count)), this, [this, count](const Result<> &done) {
        if (!done)
            emit errorRaised(done.error());
        else if (count > 0)
            emit informationRaised(tr("%n event(s) were deleted. Undo brings them back.", nullptr, count));
    });
}

void ActivitiesPage::importFile(const QString &file)
{
    m_details->commit();
    m_stack->setCurrentIndex(1);
    m_import->begin(file);
}

void ActivitiesPage::addEvidence(const QStringList &files)
{
    if (!m_details->activity() || files.isEmpty())
        return;
    m_details->commit();
    const auto adding = attachEvidence(m_workspace, m_details->activity()->id, files);
    emit jobStarted(tr("Add evidence"), QFuture<void>(adding));
    whenDone(adding, this, [this](const Result<> &done) {
        if (!done)
            emit errorRaised(done.error());
    });
}

void ActivitiesPage::saveCopy(const Attachment &attachment)
{
    const QString file = m_prompts.saveFile(tr("Save a copy"), attachment.name, tr("All files (*)"));
    if (file.isEmpty())
        return;
    const auto saving = m_workspace.askLong<void>([file, digest = attachment.sha256](Stores &stores) { return stores.blobs.copyTo(digest, file); });
    whenDone(saving, this, [this, file](const Result<> &done) {
        if (done)
            emit informationRaised(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
        else
            emit errorRaised(done.error());
    });
}

void ActivitiesPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setActivity(current.isValid() ? std::optional(m_filter->at(current.row())) : std::nullopt, m_workspace.isReadOnly());
    m_removeAction->setEnabled(m_table->selectionModel()->hasSelection() && !m_workspace.isReadOnly());
}

void ActivitiesPage::showTotals()
{
    if (!m_isLoaded)
        return;
    m_list->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const ActivityTotals totals = m_filter->totals();
    QStringList parts{m_filter->isFiltering() ? tr("%1 of %n event(s) shown", nullptr, m_model->rowCount()).arg(formatNumber(qint64(totals.events)))
                                              : tr("%n event(s)", nullptr, m_model->rowCount())};
    const auto add = [&parts](qint64 figure, const QString &words) {
        if (figure > 0)
            parts.append(words.arg(formatNumber(figure)));
    };
    add(totals.sessions, tr("%1 sessions"));
    add(totals.attendances, tr("%1 attendances"));
    add(totals.copies, tr("%1 copies"));
    add(totals.broadcasts, tr("%1 broadcasts"));
    add(totals.items, tr("%1 items"));
    add(totals.cost, tr("%1 đồng"));
    m_totals->setText(parts.join(u" · "_s));
    QHash<QDate, int> counts;
    for (const Activity &activity : m_model->activities())
        ++counts[activity.date];
    m_calendar->setCounts(counts);
}

void ActivitiesPage::filterDays(QDate from, QDate until)
{
    m_filter->setOnly({});
    m_filter->setDays(from, until);
    m_cellName.clear();
    m_chip->setVisible(from.isValid());
    m_chip->setText(from == until ? fieldDate(from) : u"%1 – %2"_s.arg(fieldDate(from), fieldDate(until)));
    m_chip->setAccessibleName(tr("Shown: %1. Show all again").arg(m_chip->text()));
    showTotals();
}

void ActivitiesPage::clearFilters()
{
    const QSignalBlocker blocker(m_month);
    m_month->setChecked(false);
    m_find->clear();
    m_kinds->setCurrentIndex(0);
    filterDays({}, {});
}

void ActivitiesPage::showCell(const ActivitiesOfCell &cell)
{
    clearFilters();
    QSet<ActivityId> only(cell.figure.sources.cbegin(), cell.figure.sources.cend());
    for (const ActivityId &id : cell.figure.withoutFigure)
        only.insert(id);
    m_filter->setOnly(only);
    m_cellName = cell.cell.text();
    m_chip->setText(tr("%1 = %2 · %3 – %4").arg(cell.columnTitle.isEmpty() ? m_cellName : cell.columnTitle, formatNumber(cell.figure.number, 0), fieldDate(cell.from), fieldDate(cell.until)));
    m_chip->setAccessibleName(tr("Shown: %1. Show all again").arg(m_chip->text()));
    m_chip->show();
    m_stack->setCurrentIndex(0);
    showTotals();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_table->setFocus();
}

bool ActivitiesPage::go(const QString &place)
{
    if (place.isEmpty())
        return true;
    if (place.contains(u'#')) {
        whenDone(activitiesOfPlace(m_workspace, m_tools, u"activities/"_s + place, readersLanguage()), this, [this](const Result<ActivitiesOfCell> &cell) {
            if (cell)
                showCell(*cell);
            else
                emit errorRaised(cell.error());
        });
        return true;
    }
    m_stack->setCurrentIndex(0);
    const ActivityId id{place};
    if (m_isLoaded && m_model->rowOf(id) < 0)
        return false;
    clearFilters();
    m_wanted = id;
    if (m_isLoaded)
        refreshOne(id);
    return true;
}

void ActivitiesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = filesOf(*event->mimeData());
    if (!m_workspace.isReadOnly() && files.size() == 1 && isTable(files.first()))
        event->acceptProposedAction();
}

void ActivitiesPage::dropEvent(QDropEvent *event)
{
    importFile(filesOf(*event->mimeData()).value(0));
    event->acceptProposedAction();
}

} // namespace PhoLuat
