// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "firstrun/firstrunpage.h"
#include "firstrun/officedatabase.h"
#include "frame/conflictbar.h"
#include "frame/deskview.h"
#include "frame/gotobox.h"
#include "frame/jobstrip.h"
#include "frame/messagebar.h"
#include "frame/whenended.h"
#include "outbox/sendingstrip.h"
#include "widgets/appearance.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostRecent = 8;
/// What waits to be sent can wait until the first page has asked for what it shows.
constexpr auto beforeSending = 400ms;
/// How long a window that closes waits for what is being sent to stop; a server that hangs may take as long as it likes.
constexpr auto longestEnding = 4s;

} // namespace

MainWindow::MainWindow(const Needs &needs, QWidget *parent)
    : QMainWindow(parent), m_needs(needs), m_whole(new QStackedWidget(this)), m_where(new QLabel(this)), m_saved(new QLabel(this)),
      m_jobs(new JobStrip(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Phổ Luật"_s);
    setWindowIcon(QIcon(u":/icons/pholuat.svg"_s));
    setCentralWidget(m_whole);
    setMinimumSize(960, 600);
    if (!restoreGeometry(m_needs.settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 760);
    makeStatusLine();
    makeMenus();
    showStatus();
}

MainWindow::~MainWindow()
{
    stopSending();
}

void MainWindow::makeStatusLine()
{
    m_where->setObjectName(u"statusWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(u"statusSaved"_s);
    m_saved->setTextFormat(Qt::PlainText);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(Look::inside, 0, Look::inside, 0);
    statusBar()->addWidget(m_where);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_jobs);
    connect(m_jobs, &JobStrip::idle, this, &MainWindow::showStatus);
}

FirstRunPage *MainWindow::firstRun()
{
    if (m_firstRun != nullptr)
        return m_firstRun;
    const QDate today = m_needs.workspace.clock().toLocalTime().date();
    m_firstRun = new FirstRunPage(*m_needs.workspace.units, today, m_needs.prompts, this);
    m_firstRun->setRecent(m_needs.settings.value(u"recent/files"_s).toStringList());
    m_whole->insertWidget(0, m_firstRun);
    connect(m_firstRun, &FirstRunPage::openWanted, this, &MainWindow::openFile);
    connect(m_firstRun, &FirstRunPage::officeWanted, this, [this] { openOffice({}); });
    connect(m_firstRun, &FirstRunPage::makeWanted, this,
            [this](const QString &file, const Identity &identity) { open(file, true, identity); });
    connect(m_firstRun, &FirstRunPage::identityGiven, this, &MainWindow::giveIdentity);
    connect(m_firstRun, &FirstRunPage::demonstrationWanted, this, &MainWindow::openDemonstration);
    m_firstRun->setBusy(m_isOpening);
    return m_firstRun;
}

void MainWindow::showFirstRun()
{
    m_whole->setCurrentWidget(firstRun());
}

void MainWindow::setBusy(bool busy)
{
    m_isOpening = busy;
    allowOpening();
    if (m_firstRun != nullptr)
        m_firstRun->setBusy(busy);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Who starts with a workspace need not wait for the page of those who have none.
    if (m_desk == nullptr && !m_isOpening)
        showFirstRun();
    QMainWindow::showEvent(event);
}

void MainWindow::openFile(const QString &file)
{
    if (const auto office = OfficeDatabase::fromPlace(file))
        openOffice(*office);
    else
        open(file, false, {});
}

void MainWindow::openOffice(const OfficeDatabase &known)
{
    if (m_isOpening)
        return;
    const std::optional<OfficeLogin> login = m_needs.prompts.officeDatabase(known);
    if (login)
        leave([this, login] { begin(login->database.location(login->password), login->database.place(), login->create, {}); });
}

void MainWindow::open(const QString &file, bool create, const Identity &identity)
{
    const QFileInfo info(file);
    if (m_isOpening || (m_workspace && QFileInfo(m_workspace->location().file) == info))
        return;
    leave([this, path = info.absoluteFilePath(), create, identity] { begin({.file = path}, path, create, identity); });
}

void MainWindow::begin(const DatabaseLocation &where, const QString &place, bool create, const Identity &identity)
{
    const auto office = OfficeDatabase::fromPlace(place);
    const QString name = office ? office->name() : QFileInfo(place).fileName();
    if (m_workspace != nullptr || m_firstRun != nullptr)
        closeWorkspace();
    setBusy(true);
    statusBar()->showMessage(tr("Opening %1…").arg(name));
    const auto future = Workspace::open(where, create, m_needs.workspace);
    m_jobs->add(tr("Opening %1").arg(name), QFuture<void>(future));
    whenEnded(future, this, [this, future] {
        statusBar()->clearMessage();
        setBusy(false);
        if (future.isCanceled())
            showFirstRun();
    });
    whenDone(future, this, [this, identity, place](const Result<std::shared_ptr<Workspace>> &result) {
        opened(result, identity, place);
    });
}

void MainWindow::opened(Result<std::shared_ptr<Workspace>> result, const Identity &identity, const QString &file)
{
    if (!result) {
        fail(result.error());
        return;
    }
    const bool isDemonstration = file == QFileInfo(m_needs.demonstrationFile).absoluteFilePath();
    if (!isDemonstration)
        remember(file);
    m_workspace = *result;
    if (!identity.unit.isNull())
        giveIdentity(identity);
    else if (!m_workspace->identity().unit.isNull())
        setWorkspace(m_workspace);
    else if (isDemonstration)
        fillDemonstration();
    else
        askWho();
}

void MainWindow::giveIdentity(const Identity &identity)
{
    whenDone(m_workspace->setIdentity(identity), this, [this, workspace = m_workspace](const Result<> &result) {
        if (m_workspace != workspace)
            return; // closed meanwhile
        if (result)
            setWorkspace(workspace);
        else
            fail(result.error());
    });
}

void MainWindow::askWho()
{
    firstRun()->askWhoOnly(m_workspace->name());
    showFirstRun();
}

void MainWindow::openDemonstration()
{
    QDir().mkpath(QFileInfo(m_needs.demonstrationFile).absolutePath());
    open(m_needs.demonstrationFile, !QFileInfo::exists(m_needs.demonstrationFile), {});
}

void MainWindow::fillDemonstration()
{
    setBusy(true);
    statusBar()->showMessage(tr("Making the demonstration…"));
    const auto future = makeDemonstration(*m_workspace, m_needs.tools, Role::Justice);
    m_jobs->add(tr("Making the demonstration"), QFuture<void>(future));
    whenEnded(future, this, [this, future, workspace = m_workspace] {
        statusBar()->clearMessage();
        setBusy(false);
        if (future.isCanceled() && m_workspace == workspace)
            closeWorkspace(); // what is half made is not shown; choosing it again makes it again
    });
    whenDone(future, this, [this, workspace = m_workspace](const Result<> &result) {
        if (m_workspace != workspace)
            return; // closed meanwhile
        if (result)
            setWorkspace(workspace);
        else
            fail(result.error());
    });
}

void MainWindow::setWorkspace(std::shared_ptr<Workspace> workspace)
{
    dropDesk();
    if (workspace != m_workspace)
        m_outbox.reset();
    m_workspace = std::move(workspace);
    if (m_outbox == nullptr) {
        m_outbox = std::make_unique<Outbox>(*m_workspace, m_needs.tools);
        QTimer::singleShot(beforeSending, m_outbox.get(), &Outbox::start); // it sends only when the workspace may be written
    }
    m_saveTrouble = false;
    if (m_firstRun != nullptr)
        m_firstRun->askAll();
    showDesk();
    emit workspaceShown();
}

void MainWindow::showDesk()
{
    m_desk = new DeskView(this);
    m_desk->setPages(m_needs.pages(m_workspace->identity().role, m_needs.appearance), [this](const PageCard &card, QWidget *parent) {
        return card.make(*m_workspace, m_needs.tools, {*m_outbox, m_needs.secrets}, m_needs.prompts, parent);
    });
    auto *conflicts = new ConflictBar(*m_workspace, m_desk);
    m_desk->addBar(conflicts);
    connect(m_desk, &DeskView::jobStarted, m_jobs, &JobStrip::add);
    connect(m_desk, &DeskView::pageShown, this, [this](const Page *page) { m_menus.showPage(page); });
    connect(m_workspace.get(), &Workspace::saved, m_desk, [this] {
        if (std::exchange(m_saveTrouble, false)) {
            m_desk->messages()->setClosable(true);
            m_desk->messages()->hide();
        }
        showStatus();
    });
    connect(m_workspace.get(), &Workspace::saveFailed, m_desk, [this, conflicts](const Error &error) {
        if (error.kind == ErrorKind::Conflict && conflicts->isAsking())
            return;
        m_saveTrouble = true;
        m_desk->messages()->setClosable(false);
        m_desk->messages()->show(error);
    });
    connect(m_workspace.get(), &Workspace::changed, m_desk, [this](const Change &change) {
        if (change.what == Change::What::Identity)
            showStatus();
    });
    if (m_workspace->isReadOnly())
        m_desk->setBanner(StateLabel::State::Look, tr("This workspace can only be read: the file or its folder may not be written. What you change here is not kept. "
                             "Copy it to a place you may write, or ask for the right to write."));
    // Stays whatever page is shown, and before all else that could be said.
    const auto showDamage = [this](const Error &error) { m_desk->setBanner(StateLabel::State::Wrong, error.text); };
    connect(m_workspace.get(), &Workspace::damageFound, m_desk, showDamage);
    if (m_workspace->damage())
        showDamage(*m_workspace->damage());
    showSending();
    m_whole->addWidget(m_desk);
    m_whole->setCurrentWidget(m_desk);
    makeMenus();
    m_desk->restoreState(m_needs.settings);
    showStatus();
}

void MainWindow::dropDesk()
{
    if (m_desk == nullptr)
        return;
    saveState();
    m_menus.showPage(nullptr);
    delete std::exchange(m_sending, nullptr);
    // Pages refer to the workspace, so they go before it does.
    delete std::exchange(m_desk, nullptr);
    m_goTo = nullptr;
}

void MainWindow::showSending()
{
    m_sending = new SendingStrip(*m_workspace, *m_outbox, this);
    statusBar()->addPermanentWidget(m_sending);
    const auto tell = [this](const Error &error) { m_desk->messages()->show(error); };
    connect(m_sending, &SendingStrip::errorRaised, m_desk, tell);
    connect(m_outbox.get(), &Outbox::troubled, m_desk, tell);
}

void MainWindow::stopSending()
{
    dropDesk();
    m_outbox.reset();
}

void MainWindow::closeWorkspace()
{
    stopSending();
    m_workspace.reset();
    firstRun()->askAll();
    m_firstRun->setRecent(m_needs.settings.value(u"recent/files"_s).toStringList());
    showFirstRun();
    makeMenus();
    showStatus();
}

void MainWindow::retranslate()
{
    const bool hadDesk = m_desk != nullptr;
    dropDesk();
    if (m_firstRun != nullptr) {
        m_whole->removeWidget(m_firstRun);
        std::exchange(m_firstRun, nullptr)->deleteLater();
    }
    if (hadDesk) {
        showDesk();
    } else {
        showFirstRun();
        makeMenus();
    }
    showStatus();
}

void MainWindow::leave(std::function<void()> then)
{
    if (m_workspace == nullptr || m_workspace->isReadOnly()) {
        then();
        return;
    }
    if (std::exchange(m_isLeaving, true))
        return;
    statusBar()->showMessage(tr("Saving…"));
    // A field still being filled in hands its text over when it is left.
    const QPointer<QWidget> focused = focusWidget();
    if (focused)
        focused->clearFocus();
    for (Page *page : m_desk != nullptr ? m_desk->madePages() : QList<Page *>())
        page->commit();
    whenDone(m_workspace->flush(), this, [this, focused, then = std::move(then)](const Result<> &result) {
        m_isLeaving = false;
        statusBar()->clearMessage();
        if (result || m_needs.prompts.confirm(tr("Not everything is saved"), tr("%1\n\nClosing all the same loses the last changes.").arg(result.error().text),
                                              tr("Close and lose them")))
            return endSending(then);
        if (focused)
            focused->setFocus();
        if (m_desk != nullptr)
            m_desk->messages()->show(result.error());
    });
}

void MainWindow::endSending(const std::function<void()> &then)
{
    if (m_outbox == nullptr || m_outbox->status().running == 0) {
        then();
        return;
    }
    m_isLeaving = true;
    statusBar()->showMessage(tr("Sending stops at its next step and goes on at the next start…"));
    // Whoever does not stop in time is asked about at the next start.
    auto *end = new QTimer(this);
    const auto leaveNow = [this, end, then] {
        if (!std::exchange(m_isLeaving, false))
            return;
        end->deleteLater();
        statusBar()->clearMessage();
        then();
    };
    end->setSingleShot(true);
    connect(end, &QTimer::timeout, end, leaveNow);
    // Queued: it is not ended from within its own words.
    connect(m_outbox.get(), &Outbox::settled, end, leaveNow, Qt::QueuedConnection);
    end->start(longestEnding);
    m_outbox->finish();
}

void MainWindow::remember(const QString &file)
{
    QStringList recent = m_needs.settings.value(u"recent/files"_s).toStringList();
    recent.removeAll(file);
    recent.prepend(file);
    m_needs.settings.setValue(u"recent/files"_s, QStringList(recent.first(std::min(recent.size(), mostRecent))));
}

void MainWindow::showStatus()
{
    if (m_desk == nullptr) {
        m_where->setText(tr("No workspace is open"));
        m_saved->clear();
        setWindowTitle(u"Phổ Luật"_s);
        return;
    }
    const Identity &who = m_workspace->identity();
    const std::optional<Unit> unit = m_workspace->units().find(who.unit);
    m_where->setText(u"%1 · %2 · %3"_s.arg(m_workspace->name(), unit ? unit->name : who.unit.value, roleWord(who.role)));
    const QDateTime saved = m_workspace->savedAt();
    m_saved->setText(saved.isValid() ? u"· "_s + tr("saved at %1").arg(saved.toLocalTime().toString(u"HH:mm:ss"_s)) : QString());
    setWindowTitle(u"%1 – Phổ Luật"_s.arg(m_workspace->name()));
}

void MainWindow::fail(const Error &error)
{
    firstRun()->showError(error.text);
    if (m_desk == nullptr)
        showFirstRun();
    emit openFailed(error.text);
}

void MainWindow::askWhere()
{
    if (m_desk == nullptr)
        return;
    QList<GoToEntry> entries;
    for (const PageCard &card : m_desk->cards())
        entries.append({card.title, tr("page"), card.iconName, card.key, {}});
    const QList<Page *> pages = m_desk->pages();
    for (Page *page : pages) {
        const QList<QAction *> actions = page->pageActions();
        for (QAction *action : actions) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            const QString kind = key.isEmpty() ? page->title() : u"%1 · %2"_s.arg(page->title(), key);
            entries.append({action->text().remove(u'&'), kind, action->icon().name(), {}, [this, page, action] {
                                m_desk->go(page->key());
                                action->trigger();
                            }});
        }
    }
    if (m_goTo == nullptr) {
        m_goTo = new GoToBox(*m_workspace, m_needs.tools.forms, m_desk);
        connect(m_goTo, &GoToBox::placeChosen, m_desk, &DeskView::go);
    }
    m_goTo->ask(entries);
}

void MainWindow::showHelp()
{
    if (m_desk == nullptr || m_desk->currentPage() == nullptr)
        return;
    const Page *page = m_desk->currentPage();
    const QString help = page->help();
    m_desk->messages()->show(StateLabel::State::Information, help.isEmpty() ? page->title() : help);
}

void MainWindow::saveState()
{
    m_needs.settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_desk != nullptr)
        m_desk->saveState(m_needs.settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_mayClose || m_workspace == nullptr) {
        QMainWindow::closeEvent(event);
        return;
    }
    // The answer comes from the disk; the window closes when it is there.
    event->ignore();
    leave([this] {
        m_mayClose = true;
        close();
        m_mayClose = false;
    });
}

} // namespace PhoLuat
