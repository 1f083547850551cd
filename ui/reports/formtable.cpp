// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formtable.h"

#include "reports/formdelegate.h"
#include "reports/formmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace PhoLuat {

using namespace Qt::StringLiterals;

FormTable::FormTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
}

FormTable::~FormTable() = default;

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
    setCurrentIndex(model()->index(row, column));
}

bool FormTable::event(QEvent *event)
{
    // Ctrl+C and Ctrl+V belong to the table even where the window has actions with these keys.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void FormTable::keyPressEvent(QKeyEvent *event)
{
    auto *form = qobject_cast<FormModel *>(model());
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        form->blank(selectionModel()->selectedIndexes());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (form->isReadOnly())
            emit activated(currentIndex());
        else
            go(1, 0);
    } else {
        QTableView::keyPressEvent(event);
    }
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

void FormTable::copy() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    int row = -1;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (row >= 0)
            text += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        text += index.data(Qt::DisplayRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void FormTable::paste()
{
    auto *form = qobject_cast<FormModel *>(model());
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    QModelIndex at = selected.first();
    for (const QModelIndex &index : selected) {
        if (index.row() <= at.row() && index.column() <= at.column())
            at = index;
    }
    emit refused(form->paste(at, QGuiApplication::clipboard()->text()));
}

} // namespace PhoLuat
