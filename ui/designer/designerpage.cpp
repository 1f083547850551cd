// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/designerpage.h"

#include "designer/comparepane.h"
#include "designer/editionslist.h"
#include "designer/partfields.h"
#include "designer/partstree.h"
#include "designer/partwords.h"
#include "designer/printpane.h"
#include "designer/trypane.h"
#include "materials/filewriting.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/statelabel.h"
#include "work/formfiles.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

enum Tab { FormTab, TryTab, PrintTab, CompareTab };
constexpr int widestList = 300;

QString filterWords()
{
    return DesignerPage::tr("Forms (*.json)");
}

} // namespace

DesignerPage::DesignerPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_work(tools), m_undo(m_work.undoStack()), m_editions(new EditionsList(tools.forms, this)), m_tabs(new QTabWidget(this)),
      m_tree(new PartsTree(m_work, this)), m_fields(new PartFields(m_work, m_undo, this)), m_standing(new StateLabel(this)), m_findings(new FindingsView(this)),
      m_try(new TryPane(m_work, workspace, tools, this)), m_print(new PrintPane(*m_try, workspace, tools, prompts, this)), m_compare(new ComparePane(m_work, tools.forms, this))
{
    makeActions();
    m_tabs->setObjectName(u"designerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeForm(), Look::icon(u"insert-table"_s), tr("Form"));
    m_tabs->addTab(m_try, Look::icon(u"document-edit"_s), tr("Try"));
    m_tabs->addTab(m_print, Look::icon(u"document-print-preview"_s), tr("Printed"));
    m_tabs->addTab(m_compare, Look::icon(u"view-split-left-right"_s), tr("Compare"));
    auto *split = new QSplitter(this);
    split->setObjectName(u"designer"_s);
    split->addWidget(m_editions);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({widestList, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::edge, Look::edge, Look::edge);
    layout->addWidget(split);

    connect(m_editions, &EditionsList::formChosen, &m_work, &FormDrafting::open);
    connect(m_editions, &EditionsList::draftChosen, &m_work, &FormDrafting::openDraft);
    connect(m_editions, &EditionsList::left, m_tree, [this] {
        m_tabs->setCurrentIndex(FormTab);
        m_tree->setFocus();
    });
    connect(m_tree, &PartsTree::currentChanged, m_fields, &PartFields::show);
    connect(m_tree, &PartsTree::fieldsWanted, m_fields, [this] { (void)m_fields->focusField(); });
    connect(m_tree, &PartsTree::refused, this, &Page::errorRaised);
    connect(m_fields, &PartFields::refused, this, &Page::errorRaised);
    connect(m_compare, &ComparePane::refused, this, &Page::errorRaised);
    connect(m_print, &PrintPane::errorRaised, this, &Page::errorRaised);
    connect(m_print, &PrintPane::informationRaised, this, &Page::informationRaised);
    connect(m_findings, &FindingsView::jumpTo, this, &DesignerPage::jumpTo);
    connect(&m_work, &FormDrafting::opened, this, &DesignerPage::showStanding);
    connect(&m_work, &FormDrafting::changed, this, &DesignerPage::showStanding);
    connect(&m_work, &FormDrafting::judged, this, &DesignerPage::showStanding);
    connect(&m_work, &FormDrafting::failed, this, &Page::errorRaised);
    connect(&m_work, &FormDrafting::draftsChanged, this, &DesignerPage::listAgain);
    m_undo.watch(this);
    m_editions->reload();
    openFirst();
}

DesignerPage::~DesignerPage() = default;

void DesignerPage::makeActions()
{
    m_use = addPageAction(MenuPlace::Report, u"putFormInUse"_s, u"dialog-ok-apply"_s, tr("&Put the form into use"), QKeySequence(u"Ctrl+Return"_s));
    connect(m_use, &QAction::triggered, this, &DesignerPage::putInUse);
    m_next = addPageAction(MenuPlace::Report, u"nextEdition"_s, u"edit-copy"_s, tr("Make the ne&xt edition of this form"), QKeySequence(u"Ctrl+Shift+N"_s));
    connect(m_next, &QAction::triggered, this, &DesignerPage::nextEdition);
    QAction *fresh = addPageAction(MenuPlace::File, u"newForm"_s, u"document-new"_s, tr("&New form"), QKeySequence::New);
    connect(fresh, &QAction::triggered, this, &DesignerPage::newForm);
    QAction *import = addPageAction(MenuPlace::File, u"importForm"_s, u"document-import"_s, tr("&Import a form…"), QKeySequence(u"Ctrl+I"_s));
    connect(import, &QAction::triggered, this, &DesignerPage::importFile);
    QAction *exports = addPageAction(MenuPlace::File, u"exportForm"_s, u"document-export"_s, tr("&Export the form…"), QKeySequence(u"Ctrl+E"_s));
    connect(exports, &QAction::triggered, this, &DesignerPage::exportFile);
    QAction *exportPdf = addPageAction(MenuPlace::File, u"exportFormPdf"_s, u"application-pdf"_s, tr("Export the form as P&DF…"));
    connect(exportPdf, &QAction::triggered, m_print, &PrintPane::exportPdf);
    m_discard = addPageAction(MenuPlace::Report, u"discardDraft"_s, u"edit-delete"_s, tr("&Discard the draft"));
    connect(m_discard, &QAction::triggered, this, &DesignerPage::discard);
    m_takeOut = addPageAction(MenuPlace::Report, u"takeFormOut"_s, u"edit-delete"_s, tr("&Take the form out of use"));
    connect(m_takeOut, &QAction::triggered, this, &DesignerPage::takeOut);
    QAction *check = addPageAction(MenuPlace::Report, u"checkForm"_s, u"checkmark"_s, tr("&Look at what is wrong"), QKeySequence(Qt::Key_F5));
    connect(check, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(FormTab);
        m_findings->rows()->setFocus();
    });
    QAction *find = addPageAction(MenuPlace::Edit, u"findForm"_s, u"edit-find"_s, tr("&Find a form"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] { m_editions->line()->setFocus(); });
    const std::pair<QString, QString> tabs[] = {{u"showFormParts"_s, tr("Form: parts")}, {u"showFormTry"_s, tr("Form: try")}, {u"showFormPrinted"_s, tr("Form: printed")}, {u"showFormCompare"_s, tr("Form: compare")}};
    for (int tab = 0; tab < 4; ++tab) {
        QAction *action = addPageAction(MenuPlace::View, tabs[tab].first, {}, tabs[tab].second, QKeySequence(u"Alt+%1"_s.arg(tab + 1)));
        connect(action, &QAction::triggered, this, [this, tab] {
            m_tabs->setCurrentIndex(tab);
            m_tabs->currentWidget()->setFocus();
        });
    }
}

QWidget *DesignerPage::makeForm()
{
    auto *whole = new QWidget(this);
    m_standing->setObjectName(u"formStanding"_s);
    m_findings->setObjectName(u"formFindings"_s);
    m_findings->setPlaceWords([this](const QString &place) { return placeWords(m_work.spec(), place); });
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::step);
    bar->addWidget(m_standing, 1);
    QUndoStack &stack = m_work.undoStack();
    const std::tuple<QAction *, QString, QString> steps[] = {{stack.createUndoAction(this, tr("Undo")), u"undoForm"_s, u"edit-undo"_s}, {stack.createRedoAction(this, tr("Redo")), u"redoForm"_s, u"edit-redo"_s}};
    for (const auto &[action, name, icon] : steps) {
        action->setIcon(Look::icon(icon));
        auto *button = new QToolButton(whole);
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setAccessibleName(name == "undoForm"_L1 ? tr("Undo (Ctrl+Z)") : tr("Redo (Ctrl+Y)"));
        button->setAutoRaise(true);
        button->setMinimumSize(28, 28);
        bar->addWidget(button);
    }
    auto *across = new QSplitter(whole);
    across->setObjectName(u"designerParts"_s);
    across->addWidget(m_tree);
    across->addWidget(m_fields);
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 3);
    across->setSizes({320, 480});
    across->setChildrenCollapsible(false);
    auto *down = new QSplitter(Qt::Vertical, whole);
    down->setObjectName(u"designerFindings"_s);
    down->addWidget(across);
    down->addWidget(m_findings);
    down->setStretchFactor(0, 4);
    down->setStretchFactor(1, 1);
    down->setSizes({440, 110});
    down->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, 0);
    layout->setSpacing(Look::inside);
    layout->addLayout(bar);
    layout->addWidget(down, 1);
    whole->setFocusProxy(m_tree);
    return whole;
}

QString DesignerPage::key() const
{
    return u"designer"_s;
}

QString DesignerPage::title() const
{
    return tr("Form designer");
}

QString DesignerPage::iconName() const
{
    return u"insert-table"_s;
}

QString DesignerPage::subject() const
{
    return m_work.isOpen() ? tr("%1, edition %2").arg(m_work.spec().code.isEmpty() ? m_work.spec().id : m_work.spec().code).arg(m_work.spec().edition) : QString();
}

QString DesignerPage::help() const
{
    return tr("Choose a form at the left. Forms that ship are only read: make their next edition, change it, try it, and put it into use; new reports then use it from its first day on. "
              "In the tree Insert adds, Delete removes, Alt with the arrows moves, F2 goes to the fields. Everything can be undone, and a draft stays until you give it up.");
}

QAction *DesignerPage::primaryAction() const
{
    return m_work.isOpen() && m_work.standing() == FormDrafting::Standing::Draft ? m_use : m_next;
}

bool DesignerPage::go(const QString &place)
{
    if (place.isEmpty())
        return true;
    QStringList steps = place.split(u'/');
    const qsizetype tab = QStringList{u"form"_s, u"try"_s, u"print"_s, u"compare"_s}.indexOf(steps.last());
    if (tab >= 0) {
        m_tabs->setCurrentIndex(int(tab));
        steps.removeLast();
        if (steps.isEmpty())
            return true;
    }
    const int edition = steps.takeLast().toInt();
    const QString id = steps.join(u'/');
    if (m_work.isOpen() && m_work.spec().id == id && m_work.spec().edition == edition)
        return true;
    if (!m_editions->select(id, edition))
        return false;
    const auto form = m_tools.forms.find(id, edition);
    QList<KeptDraft> drafts = keptDrafts(m_tools.forms.localFolder());
    const auto draft = std::ranges::find_if(drafts, [&](const KeptDraft &one) { return one.spec.id == id && one.spec.edition == edition; });
    if (draft != drafts.end())
        m_work.openDraft(*draft);
    else if (form)
        m_work.open(*form);
    return draft != drafts.end() || form;
}

void DesignerPage::commit()
{
    m_work.flush();
}

QList<QWidget *> DesignerPage::panes() const
{
    if (m_tabs->currentIndex() == FormTab)
        return {m_editions, m_tree, m_fields, m_findings};
    return {m_editions, m_tabs->currentWidget()};
}

void DesignerPage::showStanding()
{
    using Standing = FormDrafting::Standing;
    const bool isDraft = m_work.isOpen() && m_work.standing() == Standing::Draft;
    if (!m_work.isOpen())
        m_standing->setState(StateLabel::State::Plain, tr("No form is open."));
    else if (m_work.isReadOnly())
        m_standing->setState(StateLabel::State::Information, tr("Ships with the program and is only read. Make its next edition to change it."));
    else if (!isDraft)
        m_standing->setState(StateLabel::State::Done, tr("Your own, in use as it stands here."));
    else
        m_standing->setState(StateLabel::State::Look, tr("Draft: kept, but not in use yet."));
    m_use->setEnabled(isDraft);
    m_next->setEnabled(m_work.isOpen());
    m_discard->setEnabled(isDraft);
    m_takeOut->setEnabled(m_work.isOpen() && !m_work.isReadOnly() && !isDraft);
    if (!m_work.isOpen())
        m_findings->setNotYet(tr("Choose a form at the left."));
    else if (!m_work.isJudged())
        m_findings->setNotYet(tr("Looking at the form…"));
    else if (m_work.findings().isEmpty())
        m_findings->setFindings({}, isDraft ? tr("Nothing is wrong: the form can be put into use.") : tr("Nothing is wrong with this form."));
    else
        m_findings->setFindings(m_work.findings(), m_work.isUsable() ? tr("The form can be used; look at what is listed.") : tr("Not yet a form that can be used: put right what is listed. Enter goes there."));
    emit headingChanged();
}

void DesignerPage::openFirst()
{
    const QList<FormSpec> &forms = m_tools.forms.all();
    if (forms.isEmpty()) {
        m_work.close();
        return;
    }
    // The province's results of today, where there are such: what most people come for.
    const auto usual = m_tools.forms.forLevel(u"pbgdpl-results"_s, UnitLevel::Province, m_workspace.clock()().toLocalTime().date());
    const FormSpec &first = usual ? *usual : forms.first();
    m_work.open(first);
    (void)m_editions->select(first.id, first.edition);
}

void DesignerPage::listAgain()
{
    const bool isDraft = m_work.isOpen() && m_work.standing() == FormDrafting::Standing::Draft;
    m_editions->reload(isDraft ? std::optional(KeptDraft{m_work.draftName(), m_work.spec()}) : std::nullopt);
    if (m_work.isOpen())
        (void)m_editions->select(m_work.spec().id, m_work.spec().edition);
    showStanding();
}

void DesignerPage::jumpTo(const QString &place)
{
    const FormPlace found = FormPlace::fromPointer(place);
    if (found.part.kind == FormPart::Kind::Takeover) {
        const FormTakeover takeover = m_work.spec().takeovers.value(found.part.path.value(0, -1));
        m_tabs->setCurrentIndex(CompareTab);
        (void)m_compare->compareWith(takeover.form, takeover.edition);
        return;
    }
    m_tabs->setCurrentIndex(FormTab);
    (void)m_tree->select(found.part);
    m_fields->show(found.part);
    if (!m_fields->focusField(found.field, found.character))
        m_tree->setFocus();
}

void DesignerPage::newForm()
{
    QString id = u"own/1"_s;
    QStringList taken;
    for (const FormSpec &form : m_tools.forms.all())
        taken.append(form.id);
    for (const KeptDraft &draft : keptDrafts(m_tools.forms.localFolder()))
        taken.append(draft.spec.id);
    for (int number = 2; taken.contains(id); ++number)
        id = u"own/%1"_s.arg(number);
    m_work.begin(FormDraft::fresh(id, QDate(m_workspace.clock()().toLocalTime().date().year() + 1, 1, 1)).spec());
    m_tabs->setCurrentIndex(FormTab);
    (void)m_fields->focusField();
}

void DesignerPage::nextEdition()
{
    if (!m_work.isOpen())
        return;
    const FormSpec of = m_work.spec();
    int edition = std::max(of.edition + 1, freeEdition(m_tools.forms, of.id));
    for (const KeptDraft &draft : keptDrafts(m_tools.forms.localFolder())) {
        if (draft.spec.id == of.id)
            edition = std::max(edition, draft.spec.edition + 1);
    }
    QDate from(m_workspace.clock()().toLocalTime().date().year() + 1, 1, 1);
    if (of.from.isValid() && of.from >= from)
        from = QDate(of.from.year() + 1, 1, 1);
    m_work.begin(FormDraft::nextEdition(of, edition, from).spec());
    m_tabs->setCurrentIndex(FormTab);
    m_tree->setFocus();
}

void DesignerPage::importFile()
{
    const QString file = m_prompts.openFile(tr("Import a form"), filterWords());
    if (file.isEmpty())
        return;
    const Result<FormSpec> form = importForm(m_tools.forms, file);
    if (form) {
        listAgain();
        m_work.open(*form);
        (void)m_editions->select(form->id, form->edition);
        emit informationRaised(tr("%1, edition %2, is in use now.").arg(form->code).arg(form->edition));
        return;
    }
    // A form that is only wrong somewhere is opened as a draft: then every wrong place is listed and can be put right.
    const Result<QByteArray> bytes = form.error().kind == ErrorKind::Damaged ? readFormBytes(file) : Result<QByteArray>(std::unexpected(form.error()));
    const Result<FormSpec> draft = bytes ? readFormDraft(*bytes) : std::unexpected(bytes.error());
    if (!draft || draft->id.isEmpty() || (draft->columns.isEmpty() && draft->rows.isEmpty())) {
        emit errorRaised(form.error());
        return;
    }
    m_work.begin(*draft);
    m_tabs->setCurrentIndex(FormTab);
    emit informationRaised(tr("%1 is not right yet, so it was opened as a draft and nothing of it is in use: %2").arg(QFileInfo(file).fileName(), form.error().text));
}

void DesignerPage::exportFile()
{
    if (!m_work.isOpen())
        return;
    const QString name = QString(m_work.spec().id).replace(u'/', u'-') + u"-%1.json"_s.arg(m_work.spec().edition);
    const QString file = m_prompts.saveFile(tr("Export the form"), name, filterWords());
    if (file.isEmpty())
        return;
    const auto make = [spec = m_work.spec()]() -> Result<QByteArray> { return writeFormSpec(spec); };
    whenDone(writeInBackground(m_tools.pool, file, make), this, [this, file](const Result<> &written) {
        if (written)
            emit informationRaised(tr("The form was written to %1.").arg(file));
        else
            emit errorRaised(written.error());
    });
}

void DesignerPage::putInUse()
{
    const Result<QString> file = m_work.putInUse();
    if (!file) {
        emit errorRaised(file.error());
        if (!file.error().detail.isEmpty())
            jumpTo(file.error().detail);
        return;
    }
    const FormSpec &spec = m_work.spec();
    emit informationRaised(tr("%1, edition %2, is in use: new reports take it from %3 on.").arg(spec.code).arg(spec.edition).arg(QLocale().toString(spec.from, QLocale::ShortFormat)));
}

void DesignerPage::discard()
{
    const QString name = m_work.spec().code.isEmpty() ? m_work.spec().id : m_work.spec().code;
    if (!m_prompts.confirm(tr("Discard the draft"), tr("The draft of %1, edition %2, is lost then. What is in use stays as it is.").arg(name).arg(m_work.spec().edition), tr("Discard")))
        return;
    if (const Result<> gone = m_work.discard(); !gone) {
        emit errorRaised(gone.error());
        return;
    }
    if (!m_work.isOpen())
        openFirst();
}

void DesignerPage::takeOut()
{
    const FormSpec spec = m_work.spec();
    if (!m_prompts.confirm(tr("Take the form out of use"), tr("The file of %1, edition %2, is removed. Reports begun on it cannot be opened without it. Export it first if you may want it back.").arg(spec.code).arg(spec.edition), tr("Remove")))
        return;
    if (const Result<> gone = takeOutOfUse(m_tools.forms, spec.id, spec.edition); !gone) {
        emit errorRaised(gone.error());
        return;
    }
    m_work.close();
    m_editions->reload();
    openFirst();
}

} // namespace PhoLuat
