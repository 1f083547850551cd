// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "firstrun/firstrunpage.h"
#include "frame/deskview.h"
#include "frame/gotobox.h"
#include "frame/jobstrip.h"
#include "frame/messagebar.h"
#include "frame/sidebar.h"
#include "support/desk.h"
#include "support/typing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QString toyTitle(const QString &key)
{
    return key == u"one"_s ? u"Điều một"_s : u"Page "_s + key;
}

/// A page that remembers what was asked of it.
class ToyPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToyPage)
public:
    ToyPage(QString key, QWidget *parent) : Page(parent), m_key(std::move(key)), m_line(new QLineEdit(this))
    {
        m_line->setAccessibleName(m_key);
        m_line->move(20, 20);
        m_action = addPageAction(MenuPlace::Report, m_key + u"Action"_s, u"document-new"_s, u"Make a "_s + m_key, QKeySequence::New);
        connect(m_action, &QAction::triggered, this, [this] { ++made; });
    }
    ~ToyPage() override = default;
    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override { return toyTitle(m_key); }
    [[nodiscard]] QString iconName() const override { return u"go-home"_s; }
    [[nodiscard]] QString help() const override { return u"help of "_s + m_key; }
    [[nodiscard]] QAction *primaryAction() const override { return m_action; }
    [[nodiscard]] QList<QWidget *> panes() const override { return {m_line}; }
    bool go(const QString &place) override
    {
        if (!place.isEmpty())
            places.append(place);
        return place != u"nowhere"_s;
    }
    void count(int items) { setBadge(items); }
    QStringList places;
    int made = 0;

private:
    QString m_key;
    QLineEdit *m_line;
    QAction *m_action;
};

QList<PageCard> toyPages(Role, Appearance &)
{
    QList<PageCard> cards;
    for (const QString &key : {u"one"_s, u"two"_s, u"settings"_s})
        cards.append({key, toyTitle(key), u"go-home"_s, [key](Workspace &, Tools, Sending, Prompts &, QWidget *parent) { return new ToyPage(key, parent); }});
    return cards;
}

MainWindow::Needs needs(Testing::TestDesk &desk)
{
    return {.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
            .workspace = desk.needs(), .demonstrationFile = desk.folder.filePath(u"demonstration.pholuat"_s), .pages = toyPages};
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void startsWithTheFirstRunPage()
    {
        Testing::TestDesk desk;
        MainWindow window(needs(desk));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.firstRun()->isVisible());
        QCOMPARE(window.desk(), nullptr);
        QCOMPARE(window.menuBar()->actions().size(), 6);
    }

    void aWindowThatOpensAWorkspaceShowsNoFirstRunPage()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const QString file = desk.workspace->location().file;
        desk.workspace.reset();
        MainWindow window(needs(desk));
        window.openFile(file);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.findChild<FirstRunPage *>(), nullptr);
        QTRY_VERIFY(window.desk());
        QCOMPARE(window.findChild<FirstRunPage *>(), nullptr);
        window.closeWorkspace();
        QVERIFY(window.findChild<FirstRunPage *>()->isVisible());
    }

    void aFailedStartShowsTheFirstRunPage()
    {
        Testing::TestDesk desk;
        MainWindow window(needs(desk));
        window.openFile(desk.folder.filePath(u"absent.pholuat"_s));
        window.show();
        QTRY_VERIFY(window.findChild<FirstRunPage *>());
        QVERIFY(window.firstRun()->isVisible());
        QVERIFY(window.firstRun()->isEnabled());
        QVERIFY(!window.firstRun()->findChild<MessageBar *>()->text().isEmpty());
    }

    void pagesAreMadeWhenTheyAreWanted()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        QCOMPARE(window.desk()->madePages().size(), 1);
        QCOMPARE(window.desk()->cards().size(), 3);
        QVERIFY(window.desk()->go(u"settings"_s));
        QCOMPARE(window.desk()->madePages().size(), 2);
        QTRY_COMPARE(window.desk()->madePages().size(), 3); // by themselves, when there is nothing else to do
        QCOMPARE(window.desk()->currentPage()->key(), u"settings"_s);
        for (Page *page : window.desk()->pages())
            QCOMPARE(window.desk()->page(page->key()), page);
        QCOMPARE(window.desk()->page(u"absent"_s), nullptr);
    }

    void cardsSayWhatThePagesSay()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        for (const Role role : {Role::Official, Role::Justice}) {
            QWidget parent;
            const QList<PageCard> cards = standardPages(role, desk.appearance);
            QCOMPARE(cards.size(), 9);
            for (const PageCard &card : cards) {
                const Page *page = card.make(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, &parent);
                QCOMPARE(page->key(), card.key);
                QCOMPARE(page->title(), card.title);
                QCOMPARE(page->iconName(), card.iconName);
            }
        }
    }

    void makesAWorkspaceAndShowsItsPages()
    {
        Testing::TestDesk desk;
        desk.prompts.saveTo = desk.folder.filePath(u"new.pholuat"_s);
        MainWindow window(needs(desk));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QSignalSpy shown(&window, &MainWindow::workspaceShown);
        auto *line = window.firstRun()->findChild<QLineEdit *>(u"unitLine"_s);
        QTest::keyClicks(line, u"so tu phap binh dinh"_s);
        QTest::keyClick(line, Qt::Key_Return);
        Testing::typeWords(window.firstRun()->findChild<QLineEdit *>(u"person"_s), u"Hà"_s);
        QTest::mouseClick(window.firstRun()->findChild<QPushButton *>(u"makeWorkspace"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(window.desk());
        QCOMPARE(window.desk()->pages().size(), 3);
        QVERIFY(window.findChild<QLabel *>(u"statusWhere"_s)->text().contains(u"new.pholuat"_s));
        QCOMPARE(desk.settings.value(u"recent/files"_s).toStringList().size(), 1);

        window.closeWorkspace();
        QVERIFY(window.firstRun()->isVisible());
        window.openFile(desk.prompts.saveTo);
        QTRY_COMPARE(shown.size(), 2);
    }

    void oneOpeningAtATime()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        desk.workspace.reset();
        const QString copy = desk.folder.filePath(u"copy.pholuat"_s);
        QVERIFY(QFile::copy(desk.file(), copy));
        MainWindow window(needs(desk));
        window.show();
        const QSignalSpy shown(&window, &MainWindow::workspaceShown);
        const auto canOpen = [&window] { return window.findChild<QAction *>(u"open"_s)->isEnabled(); };
        QVERIFY(canOpen());
        window.openFile(desk.file());
        QVERIFY(!canOpen());
        window.openFile(copy);
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(canOpen());
        QCOMPARE(window.workspace()->location().file, desk.file());
        window.openFile(copy);
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(window.workspace()->location().file, copy);
    }

    void damageIsToldOnEveryPage()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        emit desk.workspace->damageFound({ErrorKind::Damaged, u"Row 7 is damaged."_s});
        const auto *banner = window.desk()->findChild<MessageBar *>(u"banner"_s);
        for (const QString &page : {u"two"_s, u"one"_s}) {
            QVERIFY(window.desk()->go(page));
            QVERIFY(banner->isVisible());
            QVERIFY(banner->text().contains(u"Row 7"_s));
        }
    }

    void aFileThatIsNoneSaysWhy()
    {
        Testing::TestDesk desk;
        MainWindow window(needs(desk));
        window.show();
        window.openFile(desk.folder.filePath(u"absent.pholuat"_s));
        auto *bar = window.firstRun()->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
        QCOMPARE(window.desk(), nullptr);
    }

    void keysChangePages()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.desk()->currentPage()->key(), u"one"_s);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.desk()->currentPage()->key(), u"two"_s);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.desk()->currentPage()->key(), u"one"_s);
        // Ctrl+N is the shown page's own.
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        auto *one = qobject_cast<ToyPage *>(window.desk()->page(u"one"_s));
        auto *two = qobject_cast<ToyPage *>(window.desk()->page(u"two"_s));
        QCOMPARE(one->made, 1);
        QCOMPARE(two->made, 0);
    }

    void f6WalksThePanes()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.desk()->focusNextPane();
        const bool inBar = window.desk()->sideBar()->isAncestorOf(QApplication::focusWidget());
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(window.desk()->sideBar()->isAncestorOf(QApplication::focusWidget()) != inBar);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.desk()->sideBar()->isAncestorOf(QApplication::focusWidget()), inBar);
    }

    void ctrlKGoesToAnythingWithoutAccents()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.desk()->go(u"two"_s);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *line = window.findChild<QLineEdit *>(u"goToLine"_s);
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, u"dieu mot"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(window.desk()->currentPage()->key(), u"one"_s);
        QVERIFY(!line->isVisible());

        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(line, u"make a two"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(qobject_cast<ToyPage *>(window.desk()->page(u"two"_s))->made, 1);

        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(line, u"huyen tuy"_s);
        const auto *list = window.findChild<QListView *>(u"goToList"_s);
        QVERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void badgesAndPlaces()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        auto *two = qobject_cast<ToyPage *>(window.desk()->page(u"two"_s));
        two->count(7);
        auto *entry = window.findChild<QWidget *>(u"page.two"_s);
        QCOMPARE(entry->accessibleDescription(), u"7"_s);
        QVERIFY(window.desk()->go(u"two/a/b"_s));
        QCOMPARE(two->places, QStringList{u"a/b"_s});
        QVERIFY(!window.desk()->go(u"two/nowhere"_s));
        QVERIFY(!window.desk()->go(u"absent/x"_s));
        emit two->placeWanted(u"one/z"_s);
        QCOMPARE(window.desk()->currentPage()->key(), u"one"_s);
    }

    void aFailedSaveStaysUntilItIsSaved()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        emit desk.workspace->saveFailed({ErrorKind::Broken, u"The disk is full."_s});
        const auto *bar = window.desk()->messages();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"disk"_s));
        QVERIFY(!bar->findChild<QWidget *>(u"closeMessage"_s)->isVisible());
        emit desk.workspace->saved(desk.workspace->clock()());
        QVERIFY(!bar->isVisible());
    }

    void pagesSpeakThroughTheMessageBar()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        emit window.desk()->currentPage()->errorRaised({ErrorKind::Damaged, u"It broke."_s});
        QCOMPARE(window.desk()->messages()->text(), u"It broke."_s);
        window.findChild<QAction *>(u"help"_s)->trigger();
        QCOMPARE(window.desk()->messages()->text(), u"help of one"_s);
    }

    void jobsShowAndEnd()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        QPromise<void> promise;
        promise.start();
        emit window.desk()->currentPage()->jobStarted(u"Counting"_s, promise.future());
        auto *strip = window.findChild<JobStrip *>();
        QCOMPARE(strip->count(), 1);
        const auto labels = [strip] {
            const QList<QLabel *> all = strip->findChildren<QLabel *>();
            return std::ranges::any_of(all, [](const QLabel *label) { return label->isVisible() && label->text() == u"Counting"_s; });
        };
        QTRY_VERIFY(labels());
        promise.finish();
        QTRY_COMPARE(strip->count(), 0);
    }

    void theWindowComesBackAsItWas()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        {
            MainWindow window(needs(desk));
            window.show();
            window.setWorkspace(desk.workspace);
            window.desk()->sideBar()->setCollapsed(true);
            window.desk()->go(u"two"_s);
            window.close();
        }
        MainWindow again(needs(desk));
        again.show();
        again.setWorkspace(desk.workspace);
        QVERIFY(again.desk()->sideBar()->isCollapsed());
        QCOMPARE(again.desk()->currentPage()->key(), u"two"_s);
    }

    void retranslatingKeepsTheWork()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        window.desk()->go(u"two"_s);
        window.retranslate();
        QVERIFY(window.desk());
        QCOMPARE(window.desk()->currentPage()->key(), u"two"_s);
        QCOMPARE(window.workspace(), desk.workspace.get());
    }

    void menusShowTheActionsOfTheShownPage()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        const auto texts = [&window] {
            QStringList all;
            const QList<QAction *> actions = window.findChild<QMenu *>(u"reportMenu"_s)->actions();
            for (const QAction *action : actions)
                all.append(action->text());
            return all;
        };
        QVERIFY(texts().contains(u"Make a one"_s));
        window.desk()->go(u"two"_s);
        QVERIFY(!texts().contains(u"Make a one"_s));
        QVERIFY(texts().contains(u"Make a two"_s));
    }

    void goToModelKeepsItsPromises()
    {
        GoToModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{u"a"_s, u"page"_s, {}, u"one"_s, {}}});
        model.append({{u"b"_s, {}, {}, u"two"_s, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"b"_s);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
