// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formtable.h"

#include "reports/formdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence fillDownKey(int(Qt::CTRL) | Qt::Key_D);
const QKeySequence fillRightKey(int(Qt::CTRL) | Qt::Key_R);
const QKeySequence takeKey(int(Qt::CTRL) | Qt::Key_Return);
const QKeySequence reasonKey(int(Qt::SHIFT) | Qt::Key_F2);

bool isKey(const QKeyEvent *event, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    return event->key() == key && (event->modifiers() & ~Qt::KeypadModifier) == modifiers;
}

bool isTake(const QKeyEvent *event)
{
    return isKey(event, Qt::Key_Return, Qt::ControlModifier) || isKey(event, Qt::Key_Enter, Qt::ControlModifier);
}

/// As another program computes with it: no separators.
QString plain(const CellValue &value)
{
    return value.isNumber() ? QString::number(value.number(), 'g', 15) : value.isNotApplicable() ? u"-"_s : QString();
}

} // namespace

FormTable::FormTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
}

FormTable::~FormTable() = default;

FormModel *FormTable::form() const
{
    return qobject_cast<FormModel *>(model());
}

void FormTable::go(int rows, int columns)
{
    QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    int row = index.row() + rows;
    int column = index.column() + columns;
    if (column >= model()->columnCount()) {
        column = 0;
        ++row;
    } else if (column < 0) {
        column = model()->columnCount() - 1;
        --row;
    }
    if (row < 0 || row >= model()->rowCount())
        return;
    chooseOnly(model()->index(row, column));
}

void FormTable::chooseOnly(const QModelIndex &index)
{
    // Not by setCurrentIndex(): with Shift held it would choose everything on the way. Nor does the view know by itself
    // where a later Shift begins.
    m_jumpedTo = index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void FormTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (m_jumpedTo.isValid() && command.testFlag(QItemSelectionModel::Current))
        QTableView::setSelection({visualRect(m_jumpedTo).center(), visualRect(currentIndex()).center()}, command);
    else
        QTableView::setSelection(rect, command);
}

void FormTable::mousePressEvent(QMouseEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_jumpedTo = QPersistentModelIndex();
    QTableView::mousePressEvent(event);
}

bool FormTable::isOurs(const QKeyEvent *event) const
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Cut) || event->matches(QKeySequence::SelectAll)
        || event->key() == Qt::Key_Delete || isTake(event) || isKey(event, Qt::Key_D, Qt::ControlModifier) || isKey(event, Qt::Key_R, Qt::ControlModifier)
        || isKey(event, Qt::Key_F2, Qt::ShiftModifier);
}

bool FormTable::event(QEvent *event)
{
    // These keys belong to the table even where the window has actions with them.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void FormTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        clear();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (isKey(event, Qt::Key_D, Qt::ControlModifier)) {
        fill(FormModel::Fill::Down);
    } else if (isKey(event, Qt::Key_R, Qt::ControlModifier)) {
        fill(FormModel::Fill::Right);
    } else if (isTake(event)) {
        takeSuggestions();
    } else if (isKey(event, Qt::Key_F2, Qt::ShiftModifier)) {
        emit reasonWanted();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clear();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (form()->isReadOnly())
            emit activated(currentIndex());
        else
            go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    } else {
        const QModelIndex before = currentIndex();
        QTableView::keyPressEvent(event);
        if (currentIndex() != before && !event->modifiers().testFlag(Qt::ShiftModifier))
            m_jumpedTo = QPersistentModelIndex();
    }
}

void FormTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // The amber corner is what asks; a click on it answers.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(FormModel::UnexplainedRole).toBool()) {
        const QPoint within = event->position().toPoint() - visualRect(index).topLeft();
        if (within.x() < FormDelegate::cornerEdge && within.y() < FormDelegate::cornerEdge)
            emit reasonWanted();
    }
}

void FormTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    const bool isOpen = !form()->isReadOnly();
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    const auto add = [&menu](const QString &text, const QKeySequence &key, bool isEnabled, auto work) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, action, work);
    };
    const bool hasSum = std::ranges::any_of(chosen, [](const QModelIndex &index) { return index.data(FormModel::OverwrittenRole).toBool(); });
    const bool hasSuggestion = std::ranges::any_of(chosen, [](const QModelIndex &index) {
        return !index.data(FormModel::SuggestionRole).toString().isEmpty() || index.data(FormModel::DiffersRole).toBool();
    });
    add(tr("&Copy"), QKeySequence::Copy, true, [this] { copy(); });
    add(tr("&Paste"), QKeySequence::Paste, isOpen, [this] { paste(); });
    add(tr("Fill &down"), fillDownKey, isOpen, [this] { fill(FormModel::Fill::Down); });
    add(tr("Fill &right"), fillRightKey, isOpen, [this] { fill(FormModel::Fill::Right); });
    menu.addSeparator();
    add(tr("&Take suggested figures"), takeKey, isOpen && hasSuggestion, [this] { takeSuggestions(); });
    add(hasSum ? tr("&Give the sum back") : tr("C&lear"), QKeySequence(Qt::Key_Delete), isOpen, [this] { clear(); });
    add(tr("&Explain or note…"), reasonKey, true, [this] { emit reasonWanted(); });
    menu.exec(event->globalPos());
}

void FormTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Whatever takes the focus away, a text that is no figure stays where it was typed until it is put right or Esc is pressed.
    if (hint != QAbstractItemDelegate::RevertModelCache) {
        if (const QString sentence = FormDelegate::refusal(editor); !sentence.isEmpty()) {
            emit refused(sentence);
            return;
        }
    }
    emit refused({});
    QTableView::closeEditor(editor, hint);
}

void FormTable::clear()
{
    form()->blank(selectionModel()->selectedIndexes());
}

void FormTable::copy() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() || !form()->sheet())
        return;
    std::ranges::sort(indexes, [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    QString html = u"<table><tr>"_s;
    int row = -1;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const QString figure = plain(form()->sheet()->cell(form()->refAt(index)).value);
        if (row >= 0 && index.row() != row)
            html += u"</tr><tr>"_s;
        if (row >= 0)
            text += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        text += figure;
        html += u"<td>"_s + figure + u"</td>"_s;
    }
    auto block = std::make_unique<QMimeData>();
    block->setText(text);
    block->setHtml(html + u"</tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(block.release());
}

void FormTable::paste()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() || form()->isReadOnly())
        return;
    QModelIndex at = selected.first();
    for (const QModelIndex &index : selected) {
        if (index.row() <= at.row() && index.column() <= at.column())
            at = index;
    }
    const QString block = QGuiApplication::clipboard()->text();
    if (block.isEmpty()) {
        emit refused(tr("The clipboard holds no text, so nothing was pasted. Copy cells of a spreadsheet first."));
        return;
    }
    const FormModel::Outcome outcome = form()->paste(at, block);
    emit worked(tr("%n cell(s) pasted.", nullptr, outcome.taken), outcome.notTaken);
}

void FormTable::fill(FormModel::Fill direction)
{
    const FormModel::Outcome outcome = form()->fill(selectionModel()->selectedIndexes(), direction);
    emit worked(outcome.taken > 0 ? tr("%n cell(s) filled.", nullptr, outcome.taken) : QString(), outcome.notTaken);
}

void FormTable::takeSuggestions()
{
    const FormModel::Outcome outcome = form()->takeSuggestions(selectionModel()->selectedIndexes());
    emit worked(outcome.taken > 0 ? tr("%n suggested figure(s) taken.", nullptr, outcome.taken) : QString(), outcome.notTaken);
}

} // namespace PhoLuat
