// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxpage.h"

#include "support/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

/// The sources of the inbox in the window: added, looked at, paused and removed without any dialog but the last.
class TestIntakeView final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void aFolderIsAddedLookedAtPausedAndRemoved()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const QString folder = desk.folder.filePath(u"share"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile bad(folder + u"/bad.zip"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("PK no zip at all") > 0);
        bad.close();
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr, &desk.secrets);
        page.resize(1280, 720);
        page.show();
        QVERIFY(page.go(u"sources"_s));
        auto *keep = page.findChild<QPushButton *>(u"saveSource"_s);
        QVERIFY(!keep->isEnabled());
        page.findChild<QLineEdit *>(u"sourceName"_s)->setText(u"Ổ dùng chung"_s);
        desk.prompts.folderPath = folder;
        page.findChild<QPushButton *>(u"browseSource"_s)->click();
        QVERIFY(keep->isEnabled());
        keep->click();
        const auto *list = page.findChild<QListWidget *>(u"inboxSources"_s);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->currentRow(), 0);
        const auto *troubles = page.findChild<QTreeWidget *>(u"sourceTroubles"_s);
        QTRY_COMPARE_WITH_TIMEOUT(troubles->topLevelItemCount(), 1, 30000);
        QCOMPARE(troubles->topLevelItem(0)->text(0), u"bad.zip"_s);
        QVERIFY(!troubles->topLevelItem(0)->text(1).isEmpty());
        QVERIFY(bad.exists());

        auto *pause = page.findChild<QPushButton *>(u"pauseSource"_s);
        pause->click();
        QTRY_COMPARE(list->item(0)->text(), u"Ổ dùng chung (paused)"_s);
        QCOMPARE(pause->text(), u"Resume"_s);

        desk.prompts.agrees = false;
        page.findChild<QPushButton *>(u"removeSource"_s)->click();
        QCOMPARE(list->count(), 1);
        desk.prompts.agrees = true;
        page.findChild<QPushButton *>(u"removeSource"_s)->click();
        QTRY_COMPARE(list->count(), 0);
    }

    void aPasswordIsNoSetting()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr, &desk.secrets);
        page.show();
        QVERIFY(page.go(u"sources"_s));
        auto *kind = page.findChild<QComboBox *>(u"sourceKind"_s);
        kind->setCurrentIndex(1);
        QVERIFY(page.findChild<QLineEdit *>(u"sourceAddress"_s)->isVisible());
        QVERIFY(!page.findChild<QLineEdit *>(u"sourceFolder"_s)->isVisible());
        page.findChild<QLineEdit *>(u"sourceName"_s)->setText(u"Cổng"_s);
        page.findChild<QLineEdit *>(u"sourceAddress"_s)->setText(u"http://127.0.0.1:1/"_s);
        page.findChild<QLineEdit *>(u"sourceUser"_s)->setText(u"u"_s);
        page.findChild<QLineEdit *>(u"field.password"_s)->setText(u"geheim-123"_s);
        page.findChild<QPushButton *>(u"saveSource"_s)->click();
        const auto *list = page.findChild<QListWidget *>(u"inboxSources"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 30000);
        const auto kept = desk.ask<QString>([](Stores &stores) { return stores.settings.value(u"inbox.sources"_s); });
        VERIFY_RESULT(kept);
        QVERIFY(kept->contains(u"127.0.0.1"_s));
        QVERIFY(!kept->contains(u"geheim"_s));
        // A plain address elsewhere is refused with a sentence.
        const QSignalSpy errors(&page, &Page::errorRaised);
        page.findChild<QLineEdit *>(u"sourceAddress"_s)->setText(u"http://dav.example/"_s);
        page.findChild<QPushButton *>(u"saveSource"_s)->click();
        QTRY_COMPARE(errors.size(), 1);
    }
};

QTEST_MAIN(TestIntakeView)
#include "tst_intakeview.moc"
