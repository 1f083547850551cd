// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "support/desk.h"
#include "support/typing.h"
#include "widgets/statelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestSettingsPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void identityIsKept()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        SettingsPage page(*desk.workspace, desk.tools(), desk.prompts, desk.appearance, nullptr);
        page.show();
        auto *keep = page.findChild<QPushButton *>(u"saveIdentity"_s);
        QVERIFY(!keep->isEnabled());
        auto *person = page.findChild<QLineEdit *>(u"identityPerson"_s);
        person->clear();
        QVERIFY(!keep->isEnabled());
        Testing::typeWords(person, u"Trần Văn Bình"_s);
        QVERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE(desk.workspace->identity().person, u"Trần Văn Bình"_s);
    }

    void aFolderDestinationIsDrawnTriedKeptAndRemoved()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        if (desk.registry.cards().isEmpty())
            QSKIP("the folder plugin is not built");
        SettingsPage page(*desk.workspace, desk.tools(), desk.prompts, desk.appearance, nullptr);
        page.resize(1100, 700);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        auto *keep = page.findChild<QPushButton *>(u"saveDestination"_s);
        QVERIFY(!keep->isEnabled());
        QTest::keyClicks(page.findChild<QLineEdit *>(u"destinationName"_s), u"Stick"_s);
        QVERIFY(!keep->isEnabled());
        desk.prompts.folderPath = desk.folder.path();
        auto *choose = page.findChild<QToolButton *>(u"choose.folder"_s);
        QVERIFY(choose);
        QTest::mouseClick(choose, Qt::LeftButton);
        QVERIFY(keep->isEnabled());
        auto *verdict = page.findChild<StateLabel *>(u"connectionVerdict"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"tryConnection"_s), Qt::LeftButton);
        QTRY_COMPARE(verdict->state(), StateLabel::State::Done);
        QTest::mouseClick(keep, Qt::LeftButton);
        auto *list = page.findChild<QListWidget *>(u"destinations"_s);
        QTRY_COMPARE(list->count(), 1);
        const auto kept = desk.ask<QList<Destination>>([](Stores &stores) { return stores.packages.destinations(); });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->first().settings.value(u"folder"_s), QDir::toNativeSeparators(desk.folder.path()));

        auto *remove = page.findChild<QPushButton *>(u"removeDestination"_s);
        QTRY_VERIFY(remove->isEnabled());
        desk.prompts.agrees = false;
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(list->count(), 1);
        desk.prompts.agrees = true;
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
    }

    void aDestinationThatCannotBeReachedSaysSo()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        if (desk.registry.cards().isEmpty())
            QSKIP("the folder plugin is not built");
        SettingsPage page(*desk.workspace, desk.tools(), desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        page.findChild<QLineEdit *>(u"destinationName"_s)->setText(u"Nowhere"_s);
        page.findChild<QLineEdit *>(u"field.folder"_s)->setText(desk.folder.filePath(u"absent/deep"_s));
        QTest::mouseClick(page.findChild<QPushButton *>(u"tryConnection"_s), Qt::LeftButton);
        QTRY_COMPARE(page.findChild<StateLabel *>(u"connectionVerdict"_s)->state(), StateLabel::State::Wrong);
    }

    void coloursAndLanguageReachTheAppearance()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        SettingsPage page(*desk.workspace, desk.tools(), desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"appearance"_s));
        page.findChild<QRadioButton *>(u"theme.2"_s)->click();
        QCOMPARE(desk.appearance.theme(), Theme::Dark);
        auto *language = page.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->currentText(), u"Tiếng Việt"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTRY_COMPARE(desk.appearance.language(), u"en"_s);
        const Appearance again(desk.settings);
        QCOMPARE(again.theme(), Theme::Dark);
        QCOMPARE(again.language(), u"en"_s);
    }

    void aBackupOpensLikeAnyWorkspace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        SettingsPage page(*desk.workspace, desk.tools(), desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"backups"_s));
        desk.prompts.saveTo = desk.folder.filePath(u"copy.pholuat"_s);
        const QSignalSpy said(&page, &Page::informationRaised);
        QTest::mouseClick(page.findChild<QPushButton *>(u"makeBackup"_s), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        auto opened = Workspace::open({.file = desk.prompts.saveTo}, false, desk.needs());
        QVERIFY(Testing::TestDesk::wait(opened));
        VERIFY_RESULT(opened.result());
        QCOMPARE((*opened.result())->identity(), desk.identity);
    }

    void unknownPartsAreNoPlace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        SettingsPage page(*desk.workspace, desk.tools(), desk.prompts, desk.appearance, nullptr);
        QVERIFY(page.go(u"about"_s));
        QVERIFY(!page.go(u"nowhere"_s));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
