// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/partstree.h"

#include "designer/partwords.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/rowdelegate.h"
#include "work/formdrafting.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole;
using Direction = FormDraft::Direction;

QTreeWidgetItem *itemAt(QTreeWidget *tree, const QString &pointer)
{
    for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it) {
        if ((*it)->data(0, placeRole).toString() == pointer)
            return *it;
    }
    return nullptr;
}

} // namespace

PartsTree::PartsTree(FormDrafting &work, QWidget *parent) : QWidget(parent), m_work(work), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(u"formParts"_s);
    m_tree->setAccessibleName(tr("Parts of the form"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setIndentation(Look::between);
    m_tree->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::step);
    QToolButton *more = button(u"addPart"_s, u"list-add"_s, tr("Add (Insert)"));
    auto *menu = new QMenu(more);
    const auto entry = [this, menu](const QString &name, const QString &words, const std::function<Result<FormPart>(FormDraft &, const FormPart &)> &add) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, words, add] { act(words, add); });
    };
    entry(u"addColumn"_s, tr("Add column"), [](FormDraft &draft, const FormPart &at) { return draft.addColumn(at); });
    entry(u"addGroup"_s, tr("Add group of columns"), [](FormDraft &draft, const FormPart &at) { return draft.addGroup(at); });
    entry(u"addRow"_s, tr("Add row"), [](FormDraft &draft, const FormPart &at) { return draft.addRow(at); });
    entry(u"addRowUnder"_s, tr("Add row under this one"), [](FormDraft &draft, const FormPart &at) { return draft.addRow(at, true); });
    entry(u"addRule"_s, tr("Add rule"), [](FormDraft &draft, const FormPart &at) { return draft.addRule(at); });
    menu->addSeparator();
    entry(u"numberColumns"_s, tr("Number the columns anew"), [](FormDraft &draft, const FormPart &at) -> Result<FormPart> {
        draft.numberColumns();
        return at;
    });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    const std::tuple<QString, QString, QString, Direction> moves[] = {{u"movePartUp"_s, u"go-up"_s, tr("Move up (Alt+Up)"), Direction::Up},
                                                                      {u"movePartDown"_s, u"go-down"_s, tr("Move down (Alt+Down)"), Direction::Down},
                                                                      {u"movePartOut"_s, u"format-indent-less"_s, tr("Move out of the group or parent (Alt+Left)"), Direction::Out},
                                                                      {u"movePartIn"_s, u"format-indent-more"_s, tr("Move into the group or under the row above (Alt+Right)"), Direction::In}};
    QToolButton *gone = button(u"removePart"_s, u"list-remove"_s, tr("Remove (Delete)"));
    bar->addWidget(more);
    bar->addWidget(gone);
    for (const auto &[name, icon, words, direction] : moves) {
        QToolButton *one = button(name, icon, words);
        connect(one, &QToolButton::clicked, this, [this, direction] { move(direction); });
        bar->addWidget(one);
    }
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(gone, &QToolButton::clicked, this, [this] { act(tr("Remove part"), [](FormDraft &draft, const FormPart &at) { return draft.remove(at); }); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_isFilling)
            return;
        enable();
        emit currentChanged(current());
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &PartsTree::fieldsWanted);
    connect(&m_work, &FormDrafting::opened, this, [this] {
        m_isFilling = true;
        m_tree->clear(); // another form: its own part comes first
        fill();
        emit currentChanged(current());
    });
    connect(&m_work, &FormDrafting::changed, this, [this](const FormPart &at) {
        const FormPart before = current();
        fill();
        if (!select(at))
            select(before);
    });
    connect(&m_work, &FormDrafting::judged, this, &PartsTree::mark);
    fill();
}

PartsTree::~PartsTree() = default;

QToolButton *PartsTree::button(const QString &name, const QString &icon, const QString &words)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(Look::icon(icon));
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setAutoRaise(true);
    made->setMinimumSize(28, 28);
    m_buttons.append(made);
    return made;
}

FormPart PartsTree::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? FormPlace::fromPointer(item->data(0, placeRole).toString()).part : FormPart{};
}

bool PartsTree::select(const FormPart &part)
{
    QTreeWidgetItem *item = itemAt(m_tree, part.kind == FormPart::Kind::Takeover ? QString() : part.pointer());
    if (item == nullptr)
        return false;
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
    return true;
}

void PartsTree::fill()
{
    m_isFilling = true;
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it) {
        if ((*it)->childCount() > 0 && !(*it)->isExpanded())
            folded.insert((*it)->data(0, placeRole).toString());
    }
    const QString was = current().pointer();
    m_tree->clear();
    const FormSpec &spec = m_work.spec();
    const auto add = [&](QTreeWidgetItem *above, const FormPart &part) {
        auto *item = new QTreeWidgetItem({partWords(spec, part)});
        item->setData(0, placeRole, part.pointer());
        item->setToolTip(0, item->text(0));
        if (above == nullptr)
            m_tree->addTopLevelItem(item);
        else
            above->addChild(item);
        return item;
    };
    using Kind = FormPart::Kind;
    if (m_work.isOpen()) {
        add(nullptr, {});
        QTreeWidgetItem *columns = add(nullptr, {Kind::Columns, {}});
        const std::function<void(QTreeWidgetItem *, const QList<FormColumn> &, const QList<int> &)> addColumns = [&](QTreeWidgetItem *above, const QList<FormColumn> &list, const QList<int> &path) {
            for (int i = 0; i < list.size(); ++i) {
                const FormPart part{Kind::Column, path + QList<int>{i}};
                addColumns(add(above, part), list[i].parts, part.path);
            }
        };
        addColumns(columns, spec.columns, {});
        QTreeWidgetItem *rows = add(nullptr, {Kind::Rows, {}});
        QHash<QString, QTreeWidgetItem *> byKey;
        for (int i = 0; i < spec.rows.size(); ++i) {
            QTreeWidgetItem *item = add(byKey.value(spec.rows[i].parent, rows), {Kind::Row, {i}});
            if (!spec.rows[i].key.isEmpty())
                byKey.insert(spec.rows[i].key, item);
        }
        QTreeWidgetItem *rules = add(nullptr, {Kind::Rules, {}});
        for (int i = 0; i < spec.rules.size(); ++i)
            add(rules, {Kind::Rule, {i}});
    }
    for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it)
        (*it)->setExpanded(!folded.contains((*it)->data(0, placeRole).toString()));
    QTreeWidgetItem *again = itemAt(m_tree, was);
    m_tree->setCurrentItem(again ? again : m_tree->topLevelItem(0));
    m_isFilling = false;
    mark();
    enable();
}

void PartsTree::mark()
{
    // A part with something wrong in it says so with an icon and a word; where it is folded, its parent does.
    QHash<QString, const Finding *> wrong;
    for (const Finding &finding : m_work.findings()) {
        const QString place = FormPlace::fromPointer(finding.place).part.pointer();
        if (const Finding *known = wrong.value(place); known == nullptr || known->severity < finding.severity)
            wrong.insert(place, &finding);
    }
    for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it) {
        const Finding *finding = wrong.value((*it)->data(0, placeRole).toString());
        (*it)->setIcon(0, finding ? Look::icon(severityIconName(finding->severity)) : QIcon());
        (*it)->setData(0, Qt::AccessibleTextRole, finding ? u"%1: %2"_s.arg(severityWord(finding->severity), (*it)->text(0)) : (*it)->text(0));
        (*it)->setToolTip(0, finding ? finding->text : (*it)->text(0));
    }
}

void PartsTree::enable()
{
    for (QToolButton *one : std::as_const(m_buttons))
        one->setEnabled(m_work.isOpen() && !m_work.isReadOnly());
}

void PartsTree::act(const QString &text, const std::function<Result<FormPart>(FormDraft &, const FormPart &)> &work)
{
    const Result<FormPart> at = m_work.change(text, {}, [&](FormDraft &draft) { return work(draft, current()); });
    if (!at)
        emit refused(at.error());
}

void PartsTree::move(Direction direction)
{
    act(tr("Move part"), [direction](FormDraft &draft, const FormPart &at) { return draft.move(at, direction); });
    m_tree->setFocus();
}

void PartsTree::add()
{
    using Kind = FormPart::Kind;
    const Kind kind = current().kind;
    if (kind == Kind::Row || kind == Kind::Rows)
        act(tr("Add row"), [](FormDraft &draft, const FormPart &at) { return draft.addRow(at); });
    else if (kind == Kind::Rule || kind == Kind::Rules)
        act(tr("Add rule"), [](FormDraft &draft, const FormPart &at) { return draft.addRule(at); });
    else
        act(tr("Add column"), [](FormDraft &draft, const FormPart &at) { return draft.addColumn(at); });
}

bool PartsTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress || !m_work.isOpen())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier || key->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    switch (key->key()) {
    case Qt::Key_Insert: add(); return true;
    case Qt::Key_Delete: act(tr("Remove part"), [](FormDraft &draft, const FormPart &at) { return draft.remove(at); }); return true;
    case Qt::Key_F2: emit fieldsWanted(); return true;
    case Qt::Key_Up: case Qt::Key_Down: case Qt::Key_Left: case Qt::Key_Right:
        if (!isAlt)
            break;
        move(key->key() == Qt::Key_Up ? Direction::Up : key->key() == Qt::Key_Down ? Direction::Down : key->key() == Qt::Key_Left ? Direction::Out : Direction::In);
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace PhoLuat
