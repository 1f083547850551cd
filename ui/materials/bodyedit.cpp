// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodyedit.h"

#include "materials/bodyclean.h"
#include "materials/bodyformat.h"
#include "materials/bodyreader.h"
#include "widgets/look.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QUrl>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int settleMs = 300;
constexpr int pauseMs = 1500; ///< a pause so long begins a new step of undo
constexpr int documentMargin = 40;
constexpr int paperWidth = int(160 * BodyFormat::pixelsPerMillimetre) + 2 * documentMargin;

QPixmap imagePlaceholder(const QPalette &palette)
{
    QPixmap pixmap(320, 120);
    pixmap.fill(palette.color(QPalette::AlternateBase));
    QPainter painter(&pixmap);
    painter.setPen(Look::quiet(palette));
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.drawText(pixmap.rect(), Qt::AlignCenter, BodyEdit::tr("Image"));
    return pixmap;
}
}

BodyEdit::BodyEdit(QWidget *parent) : QTextEdit(parent), m_body(new BodyDocument(document(), this))
{
    QFont paper;
    paper.setFamilies({u"Times New Roman"_s, u"Liberation Serif"_s, u"Noto Serif"_s});
    paper.setPointSizeF(14);
    document()->setDefaultFont(paper);
    document()->setDocumentMargin(documentMargin);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Text of the material"));
    document()->addResource(QTextDocument::ImageResource, QUrl(u"pholuat:image"_s), imagePlaceholder(palette()));

    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &BodyEdit::flush);
    connect(document(), &QTextDocument::contentsChange, this, [this] {
        // Not started anew by every key: nobody types so fast that the text waits longer than this.
        if (!m_isApplying && !m_isPending) {
            m_isPending = true;
            m_settle.start();
        }
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &BodyEdit::shapeChanged);
}

BodyEdit::~BodyEdit() = default;

void BodyEdit::showBody(const Body &body)
{
    m_settle.stop();
    m_isPending = false;
    m_isApplying = true;
    m_body->setBody(body);
    document()->addResource(QTextDocument::ImageResource, QUrl(u"pholuat:image"_s), imagePlaceholder(palette()));
    m_isApplying = false;
    m_shown = m_body->body();
    endGesture();
    moveCursor(QTextCursor::Start);
    emit shapeChanged();
}

void BodyEdit::applyBody(const Body &body)
{
    if (body == m_shown)
        return;
    m_settle.stop();
    m_isPending = false;
    m_isApplying = true;
    const int scrolled = verticalScrollBar()->value();
    const int position = m_body->applyBody(body);
    m_isApplying = false;
    m_shown = m_body->body();
    endGesture();
    verticalScrollBar()->setValue(scrolled);
    if (position >= 0) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
    emit shapeChanged();
}

void BodyEdit::flush()
{
    if (!std::exchange(m_isPending, false))
        return;
    m_settle.stop();
    const Body body = m_body->body();
    if (body == m_shown)
        return;
    m_shown = body;
    if (m_lastTold.isValid() && m_lastTold.elapsed() > pauseMs)
        ++m_gesture;
    m_lastTold.start();
    emit bodyEdited(m_shown, u"body/%1"_s.arg(m_gesture));
}

void BodyEdit::endGesture()
{
    ++m_gesture;
}

void BodyEdit::changeByCommand(const std::function<void()> &change)
{
    flush();
    endGesture();
    change();
    flush();
    endGesture();
    emit shapeChanged();
}

Block BodyEdit::currentShape() const
{
    return BodyFormat::shapeOf(textCursor().blockFormat());
}

Inline BodyEdit::currentMeaning() const
{
    return BodyFormat::meaningOf(textCursor().charFormat());
}

bool BodyEdit::isInTable() const
{
    return textCursor().currentTable() != nullptr;
}

void BodyEdit::setShape(const Block &shape)
{
    changeByCommand([&] { BodyDocument::restyle(textCursor(), shape); });
}

void BodyEdit::setStrong(bool strong)
{
    changeByCommand([&] {
        QTextCursor cursor = textCursor();
        BodyDocument::mark(cursor, [strong](Inline &part) { part.strong = strong; });
        setTextCursor(cursor);
    });
}

void BodyEdit::setEmphasis(bool emphasis)
{
    changeByCommand([&] {
        QTextCursor cursor = textCursor();
        BodyDocument::mark(cursor, [emphasis](Inline &part) { part.emphasis = emphasis; });
        setTextCursor(cursor);
    });
}

void BodyEdit::setLink(const QString &target)
{
    changeByCommand([&] {
        QTextCursor cursor = textCursor();
        if (!cursor.hasSelection() && !target.isEmpty()) {
            const int from = cursor.position();
            cursor.insertText(target);
            cursor.setPosition(from, QTextCursor::KeepAnchor);
        }
        BodyDocument::mark(cursor, [&target](Inline &part) {
            part.kind = target.isEmpty() ? Inline::Kind::Text : Inline::Kind::Link;
            part.target = target;
        });
        setTextCursor(cursor);
    });
}

void BodyEdit::insertBlocks(const Body &body)
{
    changeByCommand([&] {
        QTextCursor cursor = textCursor();
        BodyDocument::insert(cursor, body);
        setTextCursor(cursor);
    });
    ensureCursorVisible();
}

void BodyEdit::insertTable(int rows, int columns)
{
    if (isInTable())
        return;
    Block table;
    table.kind = Block::Kind::Table;
    table.headerRows = 1;
    table.rows = QList<QList<TableCell>>(rows, QList<TableCell>(columns));
    const int from = textCursor().position();
    insertBlocks({{table}});
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        if (QTextCursor inside(block); inside.currentTable()) {
            setTextCursor(inside.currentTable()->cellAt(0, 0).firstCursorPosition());
            return;
        }
    }
}

void BodyEdit::changeTable(TableChange change)
{
    QTextTable *table = textCursor().currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(textCursor());
    changeByCommand([&] {
        switch (change) {
        case TableChange::RowBelow:
            table->insertRows(cell.row() + 1, 1);
            break;
        case TableChange::ColumnRight:
            table->insertColumns(cell.column() + cell.columnSpan(), 1);
            break;
        case TableChange::RemoveRow:
            table->removeRows(cell.row(), 1);
            break;
        case TableChange::RemoveColumn:
            table->removeColumns(cell.column(), 1);
            break;
        case TableChange::ToggleHeader: {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(format.headerRowCount() > 0 ? 0 : 1);
            table->setFormat(format);
            break;
        }
        }
    });
}

int BodyEdit::currentBlock() const
{
    const QList<PlacedBlock> placed = readDocument(*document());
    const int position = textCursor().position();
    for (int i = 0; i < placed.size(); ++i) {
        if (position <= placed.at(i).until)
            return i;
    }
    return int(placed.size()) - 1;
}

bool BodyEdit::goToBlock(int block)
{
    const QList<PlacedBlock> placed = readDocument(*document());
    if (block < 0 || block >= placed.size())
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(placed.at(block).from);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
    return true;
}

void BodyEdit::setRemarked(const QList<int> &blocks)
{
    QList<ExtraSelection> marks;
    const QList<PlacedBlock> placed = blocks.isEmpty() ? QList<PlacedBlock>() : readDocument(*document());
    for (const int block : blocks) {
        if (block < 0 || block >= placed.size())
            continue;
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(placed.at(block).from);
        mark.cursor.setPosition(std::min(placed.at(block).until, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        mark.format.setBackground(Look::tint(palette(), Look::look(palette())));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || source->hasHtml() || source->hasText();
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList files;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        emit filesDropped(files);
    else
        insertBlocks(bodyFromMime(*source));
}

QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    return mimeFromSelection(textCursor().selection());
}

bool BodyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const int desk = std::max(0, (width() - paperWidth) / 2);
        setViewportMargins(desk, 0, desk, 0);
    }
    return QTextEdit::event(event);
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    flush();
    endGesture();
    QTextEdit::focusOutEvent(event);
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    // Kinds that plain looks do not tell apart get a word in the margin.
    QPainter painter(viewport());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(Look::quiet(palette()));
    for (QTextBlock block = cursorForPosition({0, event->rect().top()}).block(); block.isValid(); block = block.next()) {
        const QRect line = cursorRect(QTextCursor(block));
        if (line.top() > event->rect().bottom())
            break;
        const QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(BodyFormat::BlockKind) || QTextCursor(block).currentTable())
            continue;
        QString word;
        switch (const Block shape = BodyFormat::shapeOf(format); shape.kind) {
        case Block::Kind::Question:
            word = tr("Q", "question, in the margin");
            break;
        case Block::Kind::Answer:
            word = tr("A", "answer, in the margin");
            break;
        case Block::Kind::Quotation:
            word = u"§"_s;
            break;
        case Block::Kind::PageBreak:
            word = u"⤓"_s;
            break;
        case Block::Kind::Heading:
            word = QString::number(shape.level);
            break;
        default:
            break;
        }
        if (!word.isEmpty())
            painter.drawText(QRect(0, line.top(), documentMargin - Look::inside, line.height()), Qt::AlignRight | Qt::AlignVCenter, word);
    }
    // What was remarked on has a bar beside it: its ground alone would be colour alone.
    const QList<ExtraSelection> marks = extraSelections();
    for (const ExtraSelection &mark : marks) {
        QTextCursor from(mark.cursor);
        from.setPosition(mark.cursor.selectionStart());
        QTextCursor until(mark.cursor);
        until.setPosition(mark.cursor.selectionEnd());
        const int top = cursorRect(from).top();
        painter.fillRect(QRect(documentMargin - Look::inside / 2, top, Look::step - 1, cursorRect(until).bottom() - top), Look::look(palette()));
    }
}

} // namespace PhoLuat
