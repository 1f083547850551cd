// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and input methods do in a BodyEdit.
#include "base/nfc.h"
#include "materials/bodyedit.h"
#include "materials/bodyformat.h"
#include "materials/bodywriter.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextTable>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Block shapeOfKind(Block::Kind kind)
{
    Block shape;
    shape.kind = kind;
    return shape;
}

/// What a block is followed by when Enter is pressed at its end.
Block shapeAfter(const Block &shape)
{
    switch (shape.kind) {
    case Block::Kind::Question:
        return shapeOfKind(Block::Kind::Answer);
    case Block::Kind::Heading:
    case Block::Kind::Image:
    case Block::Kind::PageBreak:
    case Block::Kind::Table:
        return {};
    default:
        return shape;
    }
}

bool isAtEndOfInline(const QTextCursor &cursor)
{
    const QTextCharFormat here = cursor.charFormat();
    if (!here.hasProperty(BodyFormat::InlineKind) && !here.boolProperty(BodyFormat::Speaker))
        return false;
    if (here.boolProperty(BodyFormat::StandIn) || cursor.atBlockEnd())
        return true;
    QTextCursor next = cursor;
    next.setPosition(cursor.selectionEnd());
    next.movePosition(QTextCursor::NextCharacter);
    return next.charFormat().property(BodyFormat::InlineKind) != here.property(BodyFormat::InlineKind)
        || next.charFormat().property(BodyFormat::InlineTarget) != here.property(BodyFormat::InlineTarget)
        || next.charFormat().boolProperty(BodyFormat::Speaker) != here.boolProperty(BodyFormat::Speaker);
}

} // namespace

void BodyEdit::leaveInline()
{
    QTextCursor cursor = textCursor();
    if (!isAtEndOfInline(cursor))
        return;
    // Inside a speaker's name ("Lan" before ": ") typing still belongs to it.
    if (cursor.charFormat().boolProperty(BodyFormat::Speaker) && !cursor.block().text().left(cursor.positionInBlock()).endsWith(u' '))
        return;
    setCurrentCharFormat(BodyFormat::charFormat(currentShape(), BodyFormat::plainMeaning(cursor.charFormat())));
}

bool BodyEdit::pressEnter(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        insertBlocks({{shapeOfKind(Block::Kind::PageBreak)}});
        return true;
    }
    if (isInTable()) {
        textCursor().insertText(QString(QChar::LineSeparator));
        return true;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return false;
    flush();
    endGesture();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const Block shape = currentShape();
    if (shape.kind == Block::Kind::ListItem && cursor.block().length() <= 1) {
        // Enter on an empty item goes one step out, in the end out of the list.
        Block out = shape;
        --out.level;
        BodyDocument::restyle(cursor, shape.level > 1 ? out : Block());
    } else {
        const Block next = cursor.atBlockEnd() ? shapeAfter(shape) : shape;
        cursor.insertBlock();
        if (next != shape || cursor.blockFormat().boolProperty(BodyFormat::Filler))
            BodyDocument::restyle(cursor, next);
        cursor.setCharFormat(BodyFormat::charFormat(next, {}));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool BodyEdit::pressBackspace()
{
    const QTextCursor cursor = textCursor();
    const Block shape = currentShape();
    if (cursor.hasSelection() || !cursor.atBlockStart() || isInTable() || shape.kind == Block::Kind::Paragraph)
        return false;
    setShape({});
    return true;
}

bool BodyEdit::pressTab(bool back)
{
    QTextCursor cursor = textCursor();
    if (QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(cursor);
        const int next = cell.row() * table->columns() + cell.column() + (back ? -1 : cell.columnSpan());
        if (next >= table->rows() * table->columns())
            changeTable(TableChange::RowBelow);
        if (next >= 0)
            setTextCursor(table->cellAt(next / table->columns(), next % table->columns()).firstCursorPosition());
        return true;
    }
    Block shape = currentShape();
    if (shape.kind != Block::Kind::ListItem)
        return false;
    shape.level = std::clamp(shape.level + (back ? -1 : 1), 1, 6);
    setShape(shape);
    return true;
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        flush();
        emit undoWanted();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        flush();
        emit redoWanted();
        return;
    }
    bool isDone = false;
    if (!isReadOnly()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            isDone = pressEnter(event);
            break;
        case Qt::Key_Backspace:
            isDone = event->modifiers() == Qt::NoModifier && pressBackspace();
            break;
        case Qt::Key_Tab:
            isDone = event->modifiers() == Qt::NoModifier && pressTab(false);
            break;
        case Qt::Key_Backtab:
            isDone = pressTab(true);
            break;
        default:
            if (!event->text().isEmpty() && event->text().at(0).isPrint())
                leaveInline();
        }
    }
    if (!isDone)
        QTextEdit::keyPressEvent(event);
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty()) {
        QTextEdit::inputMethodEvent(event);
        return;
    }
    leaveInline();
    QString commit = event->commitString();
    int from = event->replacementStart();
    int length = event->replacementLength();
    // A tone that comes by itself joins the letter before it.
    if (commit.at(0).isMark() && length == 0 && !textCursor().hasSelection() && !textCursor().atBlockStart()) {
        const QString before = textCursor().block().text().mid(textCursor().positionInBlock() - 1, 1);
        commit.prepend(before);
        from = -1;
        length = 1;
    }
    QInputMethodEvent clean(event->preeditString(), event->attributes());
    clean.setCommitString(nfc(commit), from, length);
    QTextEdit::inputMethodEvent(&clean);
}

} // namespace PhoLuat
