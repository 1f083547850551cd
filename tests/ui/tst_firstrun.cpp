// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrunpage.h"
#include "support/desk.h"
#include "support/typing.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestFirstRun final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_tree = Testing::TestDesk::readUnits(); }
    void init() { Testing::failOnWarningInWindows(); }

    void makesAWorkspaceByKeyboard()
    {
        Testing::FakePrompts prompts;
        prompts.saveTo = u"/somewhere/mine"_s;
        FirstRunPage page(*m_tree, {2020, 12, 31}, prompts);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *make = page.findChild<QPushButton *>(u"makeWorkspace"_s);
        QVERIFY(!make->isEnabled());
        auto *line = page.findChild<QLineEdit *>(u"unitLine"_s);
        QTest::keyClicks(line, u"tuy phuoc"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!make->isEnabled());
        Testing::typeWords(page.findChild<QLineEdit *>(u"person"_s), u"Bình"_s);
        page.findChild<QRadioButton *>(u"role.1"_s)->click();
        QVERIFY(make->isEnabled());
        QSignalSpy made(&page, &FirstRunPage::makeWanted);
        QTest::keyClick(make, Qt::Key_Space);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().at(0).toString(), u"/somewhere/mine.pholuat"_s);
        const auto identity = made.first().at(1).value<Identity>();
        QCOMPARE(identity.unit.value, u"d550"_s);
        QCOMPARE(identity.role, Role::Official);
        QCOMPARE(identity.person, u"Bình"_s);
        QCOMPARE(prompts.suggestedName.endsWith(u".pholuat"_s), true);
        QVERIFY(QByteArrayView(prompts.suggestedName.toUtf8()).isValidUtf8());
    }

    void turningAwayMakesNothing()
    {
        Testing::FakePrompts prompts;
        FirstRunPage page(*m_tree, {2020, 12, 31}, prompts);
        page.show();
        const QSignalSpy opened(&page, &FirstRunPage::openWanted);
        QTest::mouseClick(page.findChild<QPushButton *>(u"openWorkspace"_s), Qt::LeftButton);
        QCOMPARE(prompts.asked.size(), 1);
        QCOMPARE(opened.size(), 0);
    }

    void recentFilesOpen()
    {
        Testing::FakePrompts prompts;
        FirstRunPage page(*m_tree, {2020, 12, 31}, prompts);
        page.setRecent({u"/a/one.pholuat"_s, u"/b/two.pholuat"_s});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy opened(&page, &FirstRunPage::openWanted);
        auto *recent = page.findChild<QTreeWidget *>(u"recentFiles"_s);
        recent->setCurrentItem(recent->topLevelItem(1));
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"/b/two.pholuat"_s);
    }

    void theDemonstrationIsOneClickAway()
    {
        Testing::FakePrompts prompts;
        FirstRunPage page(*m_tree, {2020, 12, 31}, prompts);
        page.show();
        const QSignalSpy wanted(&page, &FirstRunPage::demonstrationWanted);
        QTest::mouseClick(page.findChild<QPushButton *>(u"demonstration"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void anUnsignedWorkspaceAsksOnlyWho()
    {
        Testing::FakePrompts prompts;
        FirstRunPage page(*m_tree, {2020, 12, 31}, prompts);
        page.show();
        page.askWhoOnly(u"ours.pholuat"_s);
        QVERIFY(!page.findChild<QPushButton *>(u"openWorkspace"_s)->isVisible());
        auto *line = page.findChild<QLineEdit *>(u"unitLine"_s);
        QTest::keyClicks(line, u"tuy phuoc"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"person"_s), u"An"_s);
        const QSignalSpy given(&page, &FirstRunPage::identityGiven);
        QTest::mouseClick(page.findChild<QPushButton *>(u"makeWorkspace"_s), Qt::LeftButton);
        QCOMPARE(given.size(), 1);
        QVERIFY(prompts.asked.isEmpty());
    }

private:
    std::shared_ptr<const UnitTree> m_tree;
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
