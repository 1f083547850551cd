// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/reviewview.h"

#include "materials/bodyedit.h"
#include "reports/formgrid.h"
#include "widgets/look.h"
#include "work/remarks.h"
#include "work/rendering.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

ReviewView::ReviewView(Workspace &workspace, Tools tools, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_title(Look::heading({}, this)), m_tabs(new QTabWidget(this)),
      m_remark(new QAction(Look::icon(u"document-edit"_s), tr("&Remark here…"), this))
{
    m_tabs->setObjectName(u"reviewParts"_s);
    m_tabs->setAccessibleName(tr("Forms and texts of the package"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_title->setWordWrap(true);

    auto *back = new QToolButton(this);
    back->setObjectName(u"closeReview"_s);
    back->setIcon(Look::icon(u"go-previous"_s));
    back->setToolTip(tr("Back to the packages (Esc)"));
    back->setAccessibleName(tr("Back to the packages"));
    back->setAutoRaise(true);
    m_remark->setObjectName(u"remarkHere"_s);
    m_remark->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));
    m_remark->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_remark->setToolTip(tr("Write what is to be put right in this cell or paragraph (%1)").arg(m_remark->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_remark);
    auto *write = new QToolButton(this);
    write->setDefaultAction(m_remark);
    write->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *close = new QAction(this);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(close);

    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::inside);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    connect(back, &QToolButton::clicked, this, &ReviewView::closeWanted);
    connect(close, &QAction::triggered, this, &ReviewView::closeWanted);
    connect(m_remark, &QAction::triggered, this, &ReviewView::wantRemark);
}

ReviewView::~ReviewView() = default;

void ReviewView::show(const PackageRecord &record)
{
    if (m_digest == record.key.digest)
        return;
    m_digest = record.key.digest;
    m_title->setText(record.info.senderName.isEmpty() ? record.fileName : record.info.senderName);
    m_parts.clear();
    while (m_tabs->count() > 0) {
        QWidget *part = m_tabs->widget(0);
        m_tabs->removeTab(0);
        part->deleteLater();
    }
    for (const Report &report : record.reports) {
        for (const FormData &filled : report.forms)
            addForm(report, filled);
    }
    for (const Material &material : record.materials)
        addMaterial(material);
}

void ReviewView::addForm(const Report &report, const FormData &filled)
{
    const auto sheet = sheetFor(report, filled, m_tools.forms, m_workspace.units());
    if (!sheet)
        return; // an edition that is not installed here; its figures are in the package's own PDF
    auto *grid = new FormGridView(m_tabs);
    grid->setObjectName(u"reviewForm"_s);
    grid->setSheet(*sheet);
    grid->setReadOnly(true);
    grid->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(grid->table(), &QWidget::customContextMenuRequested, this, [this, grid](const QPoint &at) { showMenu(grid->table(), at); });
    const int tab = m_tabs->addTab(grid, Look::icon(u"view-form-table"_s), sheet->spec().code);
    m_tabs->setTabToolTip(tab, sheet->spec().title.in(readersLanguage()));
    m_parts.append({.report = report.id, .form = filled.form, .title = sheet->spec().code, .grid = grid});
}

void ReviewView::addMaterial(const Material &material)
{
    constexpr qsizetype mostLetters = 30;
    auto *text = new BodyEdit(m_tabs);
    text->setObjectName(u"reviewText"_s);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->showBody(material.body);
    text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(text, &QWidget::customContextMenuRequested, this, [this, text](const QPoint &at) {
        text->setTextCursor(text->cursorForPosition(at));
        showMenu(text, at);
    });
    const QString title = material.title.isEmpty() ? tr("(without a title)") : material.title;
    const QString shortTitle = title.size() > mostLetters ? title.left(mostLetters).trimmed() + u'…' : title;
    m_tabs->addTab(text, Look::icon(u"document-edit"_s), QString(shortTitle).replace(u'&', u"&&"_s));
    m_parts.append({.material = material.id, .title = title, .text = text});
}

const ReviewView::Part *ReviewView::partOf(const RemarkPlace &place) const
{
    const auto found = std::ranges::find_if(m_parts, [&place](const Part &part) {
        return place.kind == RemarkPlace::Kind::Cell        ? part.report == place.report && part.form == place.form && part.grid != nullptr
            : place.kind == RemarkPlace::Kind::Paragraph && part.text != nullptr && part.material == place.material;
    });
    return found == m_parts.end() ? nullptr : &*found;
}

void ReviewView::setRemarks(const QList<Remark> &remarks, bool canAdd)
{
    m_remark->setEnabled(canAdd);
    m_remark->setVisible(canAdd);
    for (const Part &part : std::as_const(m_parts)) {
        QMap<CellRef, QStringList> cells;
        QList<int> paragraphs;
        for (const Remark &remark : remarks) {
            if (partOf(remark.place) != &part)
                continue;
            if (part.grid != nullptr)
                cells[remark.place.cell].append(remark.text);
            else
                paragraphs.append(findParagraph(part.text->body(), remark.place));
        }
        if (part.grid != nullptr)
            part.grid->model().setRemarks(cells);
        else
            part.text->setRemarked(paragraphs);
    }
}

bool ReviewView::jumpTo(const RemarkPlace &place)
{
    const Part *part = partOf(place);
    if (part == nullptr)
        return false;
    m_tabs->setCurrentIndex(int(part - m_parts.constData()));
    if (part->grid != nullptr)
        return part->grid->jumpTo(place.cell);
    return part->text->goToBlock(findParagraph(part->text->body(), place));
}

std::optional<RemarkPlace> ReviewView::currentPlace() const
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0 || tab >= m_parts.size())
        return std::nullopt;
    const Part &part = m_parts.at(tab);
    if (part.grid != nullptr) {
        const CellRef cell = part.grid->currentCell();
        if (cell.row.isEmpty())
            return std::nullopt;
        return RemarkPlace{.kind = RemarkPlace::Kind::Cell, .report = part.report, .form = part.form, .cell = cell};
    }
    const int block = part.text->currentBlock();
    if (block < 0)
        return std::nullopt;
    return RemarkPlace{.kind = RemarkPlace::Kind::Paragraph, .material = part.material, .paragraph = block + 1, .quotation = quotationOf(part.text->body().blocks.at(block))};
}

QString ReviewView::placeWords(const RemarkPlace &place) const
{
    const Part *part = partOf(place);
    if (part == nullptr)
        return PhoLuat::placeWords(place);
    if (part->grid != nullptr)
        return part->title + u" · "_s + part->grid->model().placeWords(place.cell.text());
    return part->title + u" · "_s + PhoLuat::placeWords(place);
}

void ReviewView::wantRemark()
{
    if (const auto place = currentPlace())
        emit remarkWanted(*place);
}

void ReviewView::showMenu(QWidget *view, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *write = menu->addAction(m_remark->icon(), qobject_cast<QTableView *>(view) != nullptr ? tr("&Remark on this cell…") : tr("&Remark on this paragraph…"), this, &ReviewView::wantRemark);
    write->setEnabled(m_remark->isEnabled());
    if (auto *text = qobject_cast<BodyEdit *>(view))
        menu->addAction(tr("&Copy"), text, &QTextEdit::copy);
    const auto *area = qobject_cast<QAbstractScrollArea *>(view);
    menu->popup((area != nullptr ? area->viewport() : view)->mapToGlobal(at));
}

} // namespace PhoLuat
