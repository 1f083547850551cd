// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/textpane.h"

#include "materials/bodyformat.h"
#include "materials/outlinemodel.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Block shape(Block::Kind kind, int level = 1, bool ordered = false)
{
    Block block;
    block.kind = kind;
    block.level = level;
    block.ordered = ordered;
    return block;
}

/// One number for each entry of the style box.
int styleKey(const Block &block)
{
    return static_cast<int>(block.kind) * 10 + (block.kind == Block::Kind::Heading ? block.level : block.ordered ? 1 : 0);
}

}

TextPane::TextPane(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_tools(new QToolBar(this)), m_styles(new QComboBox(m_tools)), m_outline(new QTreeView),
      m_headings(new OutlineModel(this)), m_edit(new BodyEdit), m_count(new QLabel(this))
{
    m_tools->setObjectName(u"textTools"_s);
    m_tools->setIconSize({18, 18});
    addStyles();
    addActions();

    m_outline->setObjectName(u"outline"_s);
    m_outline->setAccessibleName(tr("Outline of the text"));
    m_outline->setModel(m_headings);
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setIndentation(14);
    m_edit->setObjectName(u"body"_s);
    m_count->setObjectName(u"count"_s);
    m_count->setContentsMargins(Look::inside, 0, Look::inside, Look::step);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"textSplit"_s);
    split->addWidget(m_outline);
    split->addWidget(m_edit);
    split->setStretchFactor(1, 1);
    split->setCollapsible(1, false);
    split->setSizes({140, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(split, 1);
    layout->addWidget(m_count);

    connect(m_edit, &BodyEdit::shapeChanged, this, &TextPane::showShape);
    connect(m_edit, &BodyEdit::bodyEdited, this, &TextPane::refresh);
    connect(m_outline, &QTreeView::activated, this, [this](const QModelIndex &index) { jumpToHeading(index.data(OutlineModel::NumberRole).toInt()); });
    connect(m_outline, &QTreeView::clicked, this, [this](const QModelIndex &index) { jumpToHeading(index.data(OutlineModel::NumberRole).toInt()); });
}

TextPane::~TextPane() = default;

void TextPane::addStyles()
{
    m_styles->setObjectName(u"style"_s);
    m_styles->setAccessibleName(tr("Style of the paragraph"));
    m_styles->setToolTip(tr("Style of the paragraph"));
    m_styles->setFocusPolicy(Qt::StrongFocus);
    const std::pair<QString, Block> styles[] = {
        {tr("Paragraph"), shape(Block::Kind::Paragraph)},
        {tr("Heading 1"), shape(Block::Kind::Heading, 1)},
        {tr("Heading 2"), shape(Block::Kind::Heading, 2)},
        {tr("Heading 3"), shape(Block::Kind::Heading, 3)},
        {tr("Heading 4"), shape(Block::Kind::Heading, 4)},
        {tr("List"), shape(Block::Kind::ListItem)},
        {tr("Numbered list"), shape(Block::Kind::ListItem, 1, true)},
        {tr("Quotation of law"), shape(Block::Kind::Quotation)},
        {tr("Question"), shape(Block::Kind::Question)},
        {tr("Answer"), shape(Block::Kind::Answer)},
        {tr("Dialogue"), shape(Block::Kind::Dialogue)},
    };
    for (const auto &[words, block] : styles)
        m_styles->addItem(words, styleKey(block));
    m_tools->addWidget(m_styles);
    connect(m_styles, &QComboBox::activated, this, [this](int at) {
        const int key = m_styles->itemData(at).toInt();
        Block chosen = shape(static_cast<Block::Kind>(key / 10));
        if (chosen.kind == Block::Kind::Heading)
            chosen.level = key % 10;
        else
            chosen.ordered = key % 10 == 1;
        m_edit->setShape(chosen);
        m_edit->setFocus();
    });
    // Ctrl+Alt+1 … 4, 0 as in Word.
    for (int level = 0; level <= 4; ++level) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::ALT) | (Qt::Key_0 + level)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, level] {
            m_edit->setShape(level == 0 ? Block() : shape(Block::Kind::Heading, level));
        });
        addAction(action);
    }
}

QAction *TextPane::addTool(const QString &name, const QString &icon, const QString &text, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(Look::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void TextPane::addActions()
{
    m_strong = addTool(u"strong"_s, u"format-text-bold"_s, tr("Bold"), QKeySequence::Bold, [this] { m_edit->setStrong(!m_edit->currentMeaning().strong); });
    m_emphasis = addTool(u"emphasis"_s, u"format-text-italic"_s, tr("Italic"), QKeySequence::Italic, [this] { m_edit->setEmphasis(!m_edit->currentMeaning().emphasis); });
    m_strong->setCheckable(true);
    m_emphasis->setCheckable(true);
    m_tools->addAction(m_strong);
    m_tools->addAction(m_emphasis);
    m_tools->addSeparator();
    m_tools->addAction(addTool(u"link"_s, u"insert-link"_s, tr("Link…"), QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_L), [this] { askLink(); }));

    auto *menu = new QMenu(this);
    menu->addAction(addTool(u"insertTable"_s, u"insert-table"_s, tr("Insert table"), {}, [this] { m_edit->insertTable(3, 3); }));
    using Change = BodyEdit::TableChange;
    const std::tuple<QString, QString, QString, Change> changes[] = {
        {u"addRow"_s, u"edit-table-insert-row-below"_s, tr("Add row below"), Change::RowBelow},
        {u"addColumn"_s, u"edit-table-insert-column-right"_s, tr("Add column at the right"), Change::ColumnRight},
        {u"removeRow"_s, u"edit-table-delete-row"_s, tr("Remove row"), Change::RemoveRow},
        {u"removeColumn"_s, u"edit-table-delete-column"_s, tr("Remove column"), Change::RemoveColumn},
        {u"toggleHeader"_s, u"view-list-details"_s, tr("First row is a heading"), Change::ToggleHeader},
    };
    for (const auto &[name, icon, text, change] : changes) {
        m_tableActions.append(addTool(name, icon, text, {}, [this, change = change] { m_edit->changeTable(change); }));
        menu->addAction(m_tableActions.last());
    }
    auto *table = new QToolButton(m_tools);
    table->setObjectName(u"table"_s);
    table->setIcon(Look::icon(u"insert-table"_s));
    table->setText(tr("Table"));
    table->setToolTip(tr("Table"));
    table->setAccessibleName(tr("Table"));
    table->setPopupMode(QToolButton::InstantPopup);
    table->setMenu(menu);
    table->setFocusPolicy(Qt::TabFocus);
    m_tools->addWidget(table);
    m_tools->addAction(addTool(u"pageBreak"_s, u"insert-page-break"_s, tr("Page break"), QKeySequence(int(Qt::CTRL) | Qt::Key_Return),
                               [this] { m_edit->insertBlocks({{shape(Block::Kind::PageBreak)}}); }));
}

void TextPane::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_tools->setEnabled(!readOnly);
    for (QAction *action : actions())
        action->setEnabled(!readOnly);
}

void TextPane::refresh()
{
    if (m_headings->setBody(m_edit->body()))
        m_outline->expandAll();
    m_count->setText(tr("%1 syllables").arg(QLocale(QLocale::Vietnamese).toString(m_edit->syllables())));
    showShape();
}

void TextPane::showShape()
{
    const Block current = m_edit->currentShape();
    m_styles->setCurrentIndex(m_styles->findData(styleKey(current)));
    m_strong->setChecked(m_edit->currentMeaning().strong);
    m_emphasis->setChecked(m_edit->currentMeaning().emphasis);
    const bool isInTable = m_edit->isInTable();
    m_styles->setEnabled(!isInTable);
    for (QAction *action : std::as_const(m_tableActions))
        action->setEnabled(isInTable && !m_edit->isReadOnly());
}

void TextPane::askLink()
{
    const Inline here = m_edit->currentMeaning();
    if (const std::optional<QString> target = m_prompts.text(tr("Link"), tr("Address (empty: no link)"), here.kind == Inline::Kind::Link ? here.target : QString()))
        m_edit->setLink(target->trimmed());
}

void TextPane::jumpToHeading(int number)
{
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(BodyFormat::BlockKind) && BodyFormat::kindOf(block.blockFormat()) == Block::Kind::Heading && number-- == 0) {
            m_edit->setTextCursor(QTextCursor(block));
            m_edit->setFocus();
            return;
        }
    }
}

} // namespace PhoLuat
