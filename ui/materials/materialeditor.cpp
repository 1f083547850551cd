// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialeditor.h"

#include "materials/attachmentspanel.h"
#include "materials/basespanel.h"
#include "materials/historypanel.h"
#include "materials/pdfview.h"
#include "materials/propertiespanel.h"
#include "materials/remarkspanel.h"
#include "materials/textpane.h"
#include "materials/undokeys.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

namespace PhoLuat {

using namespace Qt::StringLiterals;

MaterialEditor::MaterialEditor(Workspace &workspace, Tools tools, Prompts &prompts, const Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_files(workspace),
      m_undoKeys(new UndoKeys(workspace.undoStack(), this)), m_split(new QSplitter(Qt::Horizontal, this)), m_text(new TextPane(prompts)),
      m_viewer(new PdfView(m_files, tools.pdf)), m_inspector(new QTabWidget), m_attachments(new AttachmentsPanel(m_files, tools.pdf)),
      m_remarks(new RemarksPanel(workspace, tools, *m_text->edit()))
{
    m_inspector->setObjectName(u"inspector"_s);
    m_inspector->setAccessibleName(tr("Inspector"));
    m_inspector->setDocumentMode(true);
    m_inspector->setMinimumWidth(260);
    m_inspector->setUsesScrollButtons(true);
    addPanel(new PropertiesPanel(vocabulary), tr("Properties"));
    addPanel(new BasesPanel(workspace.clock()().toLocalTime().date()), tr("Legal bases"));
    addPanel(m_attachments, tr("Attachments"));
    addPanel(new HistoryPanel(workspace), tr("History"));
    addPanel(m_remarks, tr("Remarks"));
    m_viewer->setObjectName(u"pdfView"_s);
    m_viewer->setMinimumWidth(280);
    m_viewer->hide();

    m_split->setObjectName(u"editorSplit"_s);
    m_split->addWidget(m_text);
    m_split->addWidget(m_viewer);
    m_split->addWidget(m_inspector);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({640, 400, 300});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);

    connect(m_text->edit(), &BodyEdit::bodyEdited, this, [this](const Body &body, const QString &gesture) {
        change([&body](Material &material) { material.body = body; }, tr("Edit text"), gesture);
    });
    connect(m_text->edit(), &BodyEdit::undoWanted, &workspace.undoStack(), &QUndoStack::undo);
    connect(m_text->edit(), &BodyEdit::redoWanted, &workspace.undoStack(), &QUndoStack::redo);
    connect(m_text->edit(), &BodyEdit::filesDropped, this, &MaterialEditor::attach);
    connect(m_attachments, &AttachmentsPanel::filesDropped, this, &MaterialEditor::attach);
    connect(m_attachments, &AttachmentsPanel::addWanted, this, &MaterialEditor::askForAttachments);
    connect(m_attachments, &AttachmentsPanel::opened, this, [this](const Attachment &attachment) {
        showViewer(true);
        m_viewer->show(attachment);
    });
    connect(m_remarks, &RemarksPanel::errorRaised, this, &MaterialEditor::errorRaised);
    connect(m_remarks, &RemarksPanel::counted, this, [this](int open) {
        const int tab = m_inspector->indexOf(m_remarks);
        const QString words = open > 0 ? tr("Remarks (%1)").arg(open) : tr("Remarks");
        if (m_inspector->tabText(tab) == words)
            return;
        m_inspector->setTabText(tab, words);
        m_inspector->setMinimumWidth(std::max(260, m_inspector->tabBar()->sizeHint().width() + Look::step));
    });
    connect(m_viewer, &PdfView::closeWanted, this, [this] {
        showViewer(false);
        m_attachments->setFocus();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Material && change.kind == Change::Kind::Changed && change.id == m_id.value)
            refresh();
    });
}

MaterialEditor::~MaterialEditor()
{
    flush();
}

void MaterialEditor::addPanel(MaterialPanel *panel, const QString &words)
{
    m_panels.append(panel);
    m_inspector->addTab(panel, words);
    m_undoKeys->watch(panel);
    connect(panel, &MaterialPanel::edited, this, [this](const MaterialChange &edit, const QString &text, const QString &gesture) {
        change(edit, text, gesture);
    });
}

void MaterialEditor::flush()
{
    m_text->edit()->flush();
}

void MaterialEditor::change(const MaterialChange &edit, const QString &text, const QString &gesture)
{
    std::optional<Material> material = m_workspace.material(m_id);
    if (!material)
        return;
    edit(*material);
    m_workspace.editMaterial(*material, text, gesture);
}

void MaterialEditor::show(const MaterialId &id)
{
    flush();
    m_id = id;
    showViewer(false);
    const std::optional<Material> material = m_workspace.material(id);
    if (!material)
        return;
    m_text->edit()->showBody(material->body);
    refresh();
}

void MaterialEditor::showViewer(bool shown)
{
    // Two documents side by side need the room of the outline and the inspector on a small screen.
    const bool isNarrow = width() < 90 * fontMetrics().averageCharWidth() + m_inspector->minimumWidth() + m_viewer->minimumWidth();
    m_viewer->setVisible(shown);
    m_inspector->setVisible(!shown || !isNarrow);
    m_text->outline()->setVisible(!shown || !isNarrow);
    if (shown && isNarrow)
        m_split->setSizes({width() / 2, width() / 2, 0});
}

void MaterialEditor::refresh()
{
    const std::optional<Material> material = m_workspace.material(m_id);
    if (!material)
        return;
    const bool isLocked = m_workspace.isReadOnly() || material->state == MaterialState::Sealed || material->state == MaterialState::Published;
    m_text->edit()->applyBody(material->body);
    m_text->setReadOnly(isLocked);
    m_text->refresh();
    for (MaterialPanel *panel : std::as_const(m_panels)) {
        panel->show(*material);
        panel->setReadOnly(isLocked);
    }
    m_inspector->setTabText(2, material->attachments.isEmpty() ? tr("Attachments") : tr("Attachments (%1)").arg(material->attachments.size()));
    // No tab hides behind an arrow.
    m_inspector->setMinimumWidth(std::max(260, m_inspector->tabBar()->sizeHint().width() + Look::step));
}

void MaterialEditor::askForAttachments()
{
    attach(m_prompts.openFiles(tr("Attach PDF files"), tr("PDF (*.pdf)")));
}

void MaterialEditor::attach(const QStringList &files)
{
    if (m_id.isNull())
        return;
    flush();
    for (const QString &file : files) {
        const QFuture<Result<Attachment>> job = attachPdf(m_workspace, m_tools, m_id, file);
        emit jobStarted(tr("Attaching %1").arg(file.mid(file.lastIndexOf(u'/') + 1)), QFuture<void>(job));
        whenDone(job, this, [this](const Result<Attachment> &attachment) {
            if (!attachment)
                emit errorRaised(attachment.error());
            else
                m_inspector->setCurrentWidget(m_attachments);
        });
    }
}

} // namespace PhoLuat
