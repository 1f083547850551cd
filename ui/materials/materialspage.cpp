// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialspage.h"

#include "document/render.h"
#include "materials/filewriting.h"
#include "materials/materialeditor.h"
#include "materials/materialslist.h"
#include "materials/textpane.h"
#include "vietnamese/slug.h"
#include "widgets/emptyhint.h"
#include "widgets/prompts.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>

namespace PhoLuat {

using namespace Qt::StringLiterals;

MaterialsPage::MaterialsPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_vocabulary(Vocabulary::read()),
      m_stack(new QStackedWidget), m_list(new MaterialsList(workspace, m_vocabulary))
{
    setObjectName(u"materialsPage"_s);
    addActions();
    m_stack->addWidget(emptyHint(tr("Leaflets, questions and answers, skits, scripts"),
        tr("Here the office writes what explains the law to people. Choose a material at the left, or write the first one."), m_new, m_stack));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"materialsSplit"_s);
    split->addWidget(m_list);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({260, 1000});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);

    connect(m_list, &MaterialsList::chosen, this, &MaterialsPage::open);
    connect(m_list, &MaterialsList::errorRaised, this, &Page::errorRaised);
    connect(m_list, &MaterialsList::listed, this, [this](int count, bool isFiltered) {
        if (!isFiltered)
            setBadge(count);
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what != Change::What::Material || change.id != m_shown.value)
            return;
        if (change.kind == Change::Kind::Removed) {
            m_shown = {};
            showWhatIsThere();
        }
        emit headingChanged();
    });
    showWhatIsThere();
}

MaterialsPage::~MaterialsPage() = default;

MaterialEditor *MaterialsPage::editor()
{
    if (m_editor == nullptr) {
        m_editor = new MaterialEditor(m_workspace, m_tools, m_prompts, m_vocabulary);
        m_stack->addWidget(m_editor);
        connect(m_editor, &MaterialEditor::errorRaised, this, &Page::errorRaised);
        connect(m_editor, &MaterialEditor::jobStarted, this, &Page::jobStarted);
        emit partMade(m_editor);
    }
    return m_editor;
}

void MaterialsPage::addActions()
{
    m_new = addPageAction(MenuPlace::File, u"newMaterial"_s, u"document-new"_s, tr("&New material"), QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &MaterialsPage::addNew);
    QAction *find = addPageAction(MenuPlace::Edit, u"findMaterial"_s, u"edit-find"_s, tr("&Find a material"), QKeySequence::Find);
    connect(find, &QAction::triggered, m_list, &MaterialsList::focusSearch);
    QAction *edit = addPageAction(MenuPlace::Edit, u"editText"_s, u"document-edit"_s, tr("Go to the te&xt"), Qt::Key_F2);
    connect(edit, &QAction::triggered, this, [this] { editor()->text()->edit()->setFocus(); });
    QAction *attach = addPageAction(MenuPlace::Edit, u"attachPdf"_s, u"mail-attachment"_s, tr("&Attach PDF…"), {});
    connect(attach, &QAction::triggered, this, [this] { editor()->askForAttachments(); });
    QAction *pdf = addPageAction(MenuPlace::File, u"exportPdf"_s, u"application-pdf"_s, tr("Export as &PDF (Decree 30)…"), QKeySequence(int(Qt::CTRL) | Qt::Key_P));
    connect(pdf, &QAction::triggered, this, &MaterialsPage::exportPdf);
    QAction *docx = addPageAction(MenuPlace::File, u"exportDocx"_s, u"x-office-document"_s, tr("Export as &DOCX (Decree 30)…"), {});
    connect(docx, &QAction::triggered, this, &MaterialsPage::exportDocx);
    QAction *xhtml = addPageAction(MenuPlace::File, u"exportXhtml"_s, u"text-html"_s, tr("Export as &web page…"), {});
    connect(xhtml, &QAction::triggered, this, &MaterialsPage::exportXhtml);
    QAction *remove = addPageAction(MenuPlace::Edit, u"removeMaterial"_s, u"edit-delete"_s, tr("&Delete material…"), {});
    connect(remove, &QAction::triggered, this, &MaterialsPage::removeCurrent);
    m_needMaterial = {edit, attach, pdf, docx, xhtml, remove};
}

QString MaterialsPage::subject() const
{
    const std::optional<Material> material = m_workspace.material(m_shown);
    return material ? material->title : QString();
}

QString MaterialsPage::help() const
{
    return tr("Type in the search field to find a material by any word in it, with or without accents.\n"
              "The text knows kinds of paragraphs instead of fonts: choose them in the style box. Enter goes on, Shift+Enter breaks the line, Backspace at the start makes a plain paragraph.\n"
              "Everything is saved by itself; Ctrl+Z takes back whatever was done last.");
}

QList<QWidget *> MaterialsPage::panes() const
{
    if (m_editor == nullptr)
        return {m_list->view()};
    return {m_list->view(), m_editor->text()->outline(), m_editor->text()->edit(), m_editor->inspector()};
}

void MaterialsPage::showWhatIsThere()
{
    const bool isShown = !m_shown.isNull();
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    for (QAction *action : std::as_const(m_needMaterial))
        action->setEnabled(isShown);
    emit headingChanged();
}

void MaterialsPage::commit()
{
    if (m_editor != nullptr)
        m_editor->flush();
}

bool MaterialsPage::go(const QString &place)
{
    if (place.isEmpty())
        return true;
    const MaterialId id{place.section(u'/', 0, 0)};
    m_list->select(id);
    open(id);
    return true;
}

void MaterialsPage::open(const MaterialId &id)
{
    commit();
    whenDone(m_workspace.openMaterial(id), this, [this, id](const Result<Material> &material) {
        if (!material) {
            emit errorRaised(material.error());
            return;
        }
        m_shown = id;
        editor()->show(id);
        m_list->select(id);
        showWhatIsThere();
        if (std::exchange(m_isWanted, false)) {
            m_editor->inspector()->setCurrentIndex(0);
            if (auto *title = m_editor->findChild<QWidget *>(u"title"_s))
                title->setFocus();
        }
    });
}

void MaterialsPage::addNew()
{
    Material material;
    material.id = MaterialId::make();
    material.kind = u"TOGAP"_s;
    material.unit = m_workspace.identity().unit;
    material.author = m_workspace.identity().person;
    whenDone(m_workspace.addMaterial(material), this, [this](const Result<Material> &added) {
        if (!added) {
            emit errorRaised(added.error());
            return;
        }
        m_isWanted = true;
        open(added->id);
    });
}

void MaterialsPage::removeCurrent()
{
    const std::optional<Material> material = m_workspace.material(m_shown);
    if (!material || !m_prompts.confirm(tr("Delete material"),
            tr("“%1” goes with its text, attachments and history. This cannot be undone.").arg(material->title), tr("Delete")))
        return;
    commit();
    whenDone(m_workspace.removeMaterial(material->id), this, [this](const Result<> &removed) {
        if (!removed)
            emit errorRaised(removed.error());
    });
}

void MaterialsPage::exportPdf()
{
    commit();
    const std::optional<Material> material = m_workspace.material(m_shown);
    if (!material)
        return;
    const QString file = m_prompts.saveFile(tr("Export as PDF"), asciiSlug(material->title) + u".pdf"_s, tr("PDF (*.pdf)"));
    write(file, tr("Laying out the PDF"), [material = *material, made = m_workspace.clock()()] { return nd30Pdf(material, made); });
}

void MaterialsPage::exportDocx()
{
    commit();
    const std::optional<Material> material = m_workspace.material(m_shown);
    if (!material)
        return;
    const QString file = m_prompts.saveFile(tr("Export as DOCX"), asciiSlug(material->title) + u".docx"_s, tr("Word document (*.docx)"));
    write(file, tr("Writing the DOCX"), [material = *material, made = m_workspace.clock()()] { return nd30Docx(material, made); });
}

void MaterialsPage::exportXhtml()
{
    commit();
    const std::optional<Material> material = m_workspace.material(m_shown);
    if (!material)
        return;
    const QString file = m_prompts.saveFile(tr("Export as web page"), asciiSlug(material->title) + u".xhtml"_s, tr("Web page (*.xhtml)"));
    write(file, tr("Writing the web page"), [material = *material]() -> Result<QByteArray> {
        return toXhtml(material.body, material.title, material.language == "vi"_L1 ? u"vi"_s : u"und"_s).toUtf8();
    });
}

void MaterialsPage::write(const QString &file, const QString &text, std::function<Result<QByteArray>()> make)
{
    if (file.isEmpty())
        return;
    const QFuture<Result<>> job = writeInBackground(m_tools.pool, file, std::move(make));
    emit jobStarted(text, QFuture<void>(job));
    whenDone(job, this, [this, file](const Result<> &written) {
        if (!written)
            emit errorRaised(written.error());
        else
            emit informationRaised(tr("Written: %1").arg(file));
    });
}

} // namespace PhoLuat
