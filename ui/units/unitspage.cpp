// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitspage.h"

#include "units/unittreemodel.h"
#include "widgets/look.h"
#include "widgets/unitpicker.h"
#include "widgets/words.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

UnitsPage::UnitsPage(Workspace &workspace, Tools, Prompts &, QWidget *parent)
    : Page(parent), m_units(workspace.units()), m_line(new QLineEdit(this)),
      m_day(new QDateEdit(workspace.clock()().toLocalTime().date(), this)), m_left(new QStackedWidget(this)), m_tree(new QTreeView(this)),
      m_treeModel(new UnitTreeModel(m_units, m_day->date(), this)), m_found(new QListView(this)),
      m_foundModel(new UnitListModel(m_units, this)), m_name(Look::heading({}, this)), m_facts(Look::paragraph({}, this)),
      m_succession(new QTreeWidget(this)), m_noSuccession(Look::paragraph({}, this))
{
    m_line->setObjectName(u"unitSearch"_s);
    m_line->setAccessibleName(tr("Find a unit"));
    m_line->setPlaceholderText(tr("Find among all units; accents optional"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(Look::rowHeight(this));
    m_day->setObjectName(u"unitsDay"_s);
    m_day->setAccessibleName(tr("The tree of units as of"));
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumHeight(Look::rowHeight(this));
    m_tree->setObjectName(u"unitTree"_s);
    m_tree->setAccessibleName(tr("Tree of units"));
    m_tree->setModel(m_treeModel);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(UnitTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(UnitTreeModel::LevelColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(UnitTreeModel::CodeColumn, QHeaderView::ResizeToContents);
    m_found->setObjectName(u"unitsFound"_s);
    m_found->setAccessibleName(tr("Units found"));
    m_found->setModel(m_foundModel);
    m_found->setUniformItemSizes(true);
    m_left->addWidget(m_tree);
    m_left->addWidget(m_found);
    m_succession->setObjectName(u"succession"_s);
    m_succession->setAccessibleName(tr("What it came from and what became of it"));
    m_succession->setHeaderLabels({tr("Unit"), tr("Day"), tr("How")});
    m_succession->setRootIsDecorated(true);
    m_succession->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_succession->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_succession->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_succession->header()->setStretchLastSection(false);

    QAction *find = addPageAction(MenuPlace::Edit, u"findUnit"_s, u"edit-find"_s, tr("&Find a unit"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });

    auto *asOf = new QLabel(tr("as of"), this);
    asOf->setBuddy(m_day);
    auto *top = new QHBoxLayout;
    top->setSpacing(Look::inside);
    top->addWidget(m_line, 1);
    top->addWidget(asOf);
    top->addWidget(m_day);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(Look::inside);
    leftLayout->addLayout(top);
    leftLayout->addWidget(m_left, 1);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Look::inside, 0, 0, 0);
    rightLayout->setSpacing(Look::inside);
    rightLayout->addWidget(m_name);
    rightLayout->addWidget(m_facts);
    rightLayout->addWidget(Look::heading(tr("Succession"), right));
    rightLayout->addWidget(m_noSuccession);
    rightLayout->addWidget(m_succession, 1);
    rightLayout->addStretch(0);
    m_name->setWordWrap(true);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"units"_s);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::edge, Look::edge, Look::edge);
    layout->addWidget(splitter);

    connect(m_line, &QLineEdit::textChanged, this, &UnitsPage::search);
    connect(m_line, &QLineEdit::returnPressed, m_found, [this] {
        if (m_left->currentWidget() == m_found)
            m_found->setFocus();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &UnitsPage::setDay);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showUnit({index.data(UnitTreeModel::UnitIdRole).toString()}); });
    connect(m_found->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showUnit({index.data(UnitListModel::UnitIdRole).toString()}); });
    connect(m_found, &QListView::activated, this, [this](const QModelIndex &index) {
        go(index.data(UnitListModel::UnitIdRole).toString());
    });
    connect(m_succession, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QDate day = item->data(0, Qt::UserRole + 1).toDate();
        if (day.isValid())
            m_day->setDate(day);
        go(item->data(0, Qt::UserRole).toString());
    });
    if (!go(workspace.identity().unit.value))
        showUnit({});
}

UnitsPage::~UnitsPage() = default;

QString UnitsPage::key() const
{
    return u"units"_s;
}

QString UnitsPage::title() const
{
    return tr("Units");
}

QString UnitsPage::iconName() const
{
    return u"view-list-tree"_s;
}

QString UnitsPage::subject() const
{
    return tr("as of %1").arg(dateWords(m_day->date()));
}

QString UnitsPage::help() const
{
    return tr("All units of the country with their dates. Type some letters, accents are optional; choose a day to see the tree as it "
              "stood then. At the right you see what a unit came from and what became of it.");
}

bool UnitsPage::go(const QString &place)
{
    if (place.isEmpty())
        return true;
    const QModelIndex index = m_treeModel->find({place});
    if (!index.isValid()) {
        const std::optional<Unit> known = m_units.find({place});
        if (known)
            showUnit(known->id);
        return known.has_value();
    }
    m_line->clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

QList<QWidget *> UnitsPage::panes() const
{
    return {m_line, m_left->currentWidget(), m_succession};
}

void UnitsPage::search()
{
    const QString query = m_line->text().trimmed();
    if (query.isEmpty()) {
        m_left->setCurrentWidget(m_tree);
        return;
    }
    m_foundModel->setUnits(m_units.search(query, m_day->date(), 200), m_day->date());
    m_left->setCurrentWidget(m_found);
    m_found->setCurrentIndex(m_foundModel->index(0));
}

void UnitsPage::setDay(QDate day)
{
    const QString shown = m_tree->currentIndex().data(UnitTreeModel::UnitIdRole).toString();
    m_treeModel->setDay(day);
    search();
    if (!shown.isEmpty())
        go(shown);
    emit headingChanged();
}

void UnitsPage::showUnit(const UnitId &id)
{
    const QDate day = m_day->date();
    std::optional<Unit> unit = m_units.find(id, day);
    const bool stands = unit.has_value();
    if (!stands)
        unit = m_units.find(id);
    if (!unit) {
        m_name->setText(tr("No unit is chosen"));
        m_facts->setText(tr("Choose a unit at the left to see its facts and its succession."));
        m_succession->clear();
        m_succession->hide();
        m_noSuccession->clear();
        return;
    }
    m_name->setText(unit->name);
    QStringList facts{unitWords(m_units, *unit, stands ? day : unit->from), tr("Level: %1").arg(shownLevel(unit->level))};
    if (!unit->code.isEmpty())
        facts.append(tr("Code in the official list: %1").arg(unit->code));
    facts.append(unit->to.isNull() ? tr("Stands since %1 (first list that shows it)").arg(dateWords(unit->from))
                                   : tr("Stood from %1 until before %2").arg(dateWords(unit->from), dateWords(unit->to)));
    if (!stands)
        facts.append(tr("It did not stand on %1.").arg(dateWords(day)));
    if (unit->certainty == Certainty::Unconfirmed)
        facts.append(tr("Not confirmed by an official list."));
    const qsizetype below = m_units.children(unit->id, day).size();
    if (below > 0)
        facts.append(tr("%n unit(s) directly below", nullptr, static_cast<int>(below)));
    m_facts->setText(facts.join(u'\n'));
    fillSuccession(unit->id);
}

void UnitsPage::fillSuccession(const UnitId &id)
{
    m_succession->clear();
    const auto add = [this](const QString &title, const QString &iconName, const QList<UnitSuccession> &all, bool after) {
        if (all.isEmpty())
            return;
        auto *group = new QTreeWidgetItem(m_succession, {title});
        group->setIcon(0, Look::icon(iconName));
        for (const UnitSuccession &one : all) {
            const UnitId other = after ? one.after : one.before;
            const QDate then = after ? one.on : one.on.addDays(-1);
            const std::optional<Unit> unit = m_units.find(other, then) ? m_units.find(other, then) : m_units.find(other);
            auto *item = new QTreeWidgetItem(group, {unit ? unitWords(m_units, *unit, then) : other.value, dateWords(one.on), one.note});
            item->setData(0, Qt::UserRole, other.value);
            item->setData(0, Qt::UserRole + 1, then);
            item->setToolTip(0, item->text(0));
        }
        group->setExpanded(true);
    };
    add(tr("Became"), u"go-next"_s, m_units.successors(id), true);
    add(tr("Came from"), u"go-previous"_s, m_units.predecessors(id), false);
    const bool none = m_succession->topLevelItemCount() == 0;
    m_succession->setVisible(!none);
    m_noSuccession->setVisible(none);
    m_noSuccession->setText(none ? tr("No merge, split or renaming of this unit is on record.") : QString());
}

} // namespace PhoLuat
