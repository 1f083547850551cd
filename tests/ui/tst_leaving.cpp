// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrunpage.h"
#include "frame/conflictbar.h"
#include "frame/deskview.h"
#include "frame/jobstrip.h"
#include "frame/whenended.h"
#include "mainwindow.h"
#include "materials/bodyedit.h"
#include "support/desk.h"
#include "work/scriptedplugin.h"

#include <QAbstractButton>
#include <QMap>
#include <QSplitter>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

MainWindow::Needs needs(Testing::TestDesk &desk)
{
    return {.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
            .workspace = desk.needs(), .demonstrationFile = desk.folder.filePath(u"demonstration.pholuat"_s),
            .pages = [](Role, Appearance &) { return QList<PageCard>(); }};
}

Material titled(Material material, const QString &title)
{
    material.title = title;
    return material;
}

} // namespace

/// Leaving a workspace: nothing is lost without having been asked.
class TestLeaving final : public QObject {
    Q_OBJECT

private:
    /// Somebody else writes behind the Workspace's back.
    static bool writeAsAnother(Testing::TestDesk &desk, const MaterialId &id)
    {
        return desk.ask<Material>([id](Stores &stores) -> Result<Material> {
            auto stored = stores.materials.find(id);
            return stored ? stores.materials.save(titled(*stored, u"Của người khác"_s), u"Nguyễn Văn Khác"_s) : stored;
        }).has_value();
    }
    static QString storedTitle(Testing::TestDesk &desk, const MaterialId &id)
    {
        const auto stored = desk.ask<Material>([id](Stores &stores) { return stores.materials.find(id); });
        return stored ? stored->title : QString();
    }
    static std::optional<Material> added(Testing::TestDesk &desk)
    {
        const auto future = desk.workspace->addMaterial(titled({}, u"A"_s));
        return desk.wait(future) && future.result() ? std::optional(*future.result()) : std::nullopt;
    }

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void whatIsBeingTypedIsSavedToo()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const auto material = added(desk);
        QVERIFY(material);
        MainWindow::Needs standard = needs(desk);
        standard.pages = standardPages;
        MainWindow window(standard);
        window.show();
        window.setWorkspace(desk.workspace);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.desk()->go(u"materials/"_s + material->id.value));
        BodyEdit *edit = nullptr;
        QTRY_VERIFY((edit = window.desk()->findChild<BodyEdit *>()) != nullptr && edit->isVisible());
        edit->setFocus();
        QTest::keyClicks(edit, u"last words"_s);
        window.close();
        QTRY_VERIFY(!window.isVisible());
        const auto stored = desk.ask<Material>([id = material->id](Stores &stores) { return stores.materials.find(id); });
        VERIFY_RESULT(stored);
        QCOMPARE(plainText(stored->body), u"last words"_s);
    }

    void closingSavesFirst()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const auto material = added(desk);
        QVERIFY(material);
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        desk.workspace->editMaterial(titled(*material, u"B"_s), u"Edit"_s, {});
        window.close();
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(storedTitle(desk, material->id), u"B"_s);
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void whatCannotBeSavedKeepsTheWindowOpen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("kept");
        QTest::newRow("mine") << u"keepMine"_s << u"Của tôi"_s;
        QTest::newRow("theirs") << u"takeTheirs"_s << u"Của người khác"_s;
    }
    void whatCannotBeSavedKeepsTheWindowOpen()
    {
        QFETCH(QString, button);
        QFETCH(QString, kept);
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const auto material = added(desk);
        QVERIFY(material);
        QVERIFY(writeAsAnother(desk, material->id));
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        auto *bar = window.findChild<ConflictBar *>();
        QVERIFY(bar);
        QVERIFY(!bar->isVisible());
        desk.workspace->editMaterial(titled(*material, u"Của tôi"_s), u"Edit"_s, {});
        desk.prompts.agrees = false;
        window.close();
        QTRY_COMPARE(desk.prompts.asked.size(), 1);
        QVERIFY(window.isVisible());
        QVERIFY(bar->isVisible());
        QCOMPARE(storedTitle(desk, material->id), u"Của người khác"_s);

        // The way out is in the window, and then it closes unasked.
        QTest::mouseClick(bar->findChild<QAbstractButton *>(button), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(desk.workspace->material(material->id)->title, kept);
        QTRY_COMPARE(storedTitle(desk, material->id), kept);
        window.close();
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(desk.prompts.asked.size(), 1);
    }

    void whatIsBeingSentStopsIsWrittenDownAndGoesOn()
    {
        using Mood = Testing::ScriptedPlugin::Mood;
        Testing::ScriptedPlugin plugin; // called on threads of the pool, as every plugin is
        Testing::TestDesk desk;
        desk.registry.add(Testing::scriptedCard(), plugin);
        QVERIFY(desk.open());
        const auto key = desk.ask<PackageKey>([](Stores &stores) -> Result<PackageKey> {
            const auto hash = stores.blobs.addBytes("a package");
            if (!hash)
                return std::unexpected(hash.error());
            PackageRecord record;
            record.key = {{u"p"_s}, 1, u"5d41402abc4b2a76b9719d911017c592"_s};
            record.info = {.id = {u"p"_s}, .version = 1, .sender = {u"bd-stp"_s}, .senderName = {}, .receiver = {u"btp"_s}, .receiverName = {}, .period = {}};
            record.fileName = u"p-v1.zip"_s;
            record.sha256 = *hash;
            record.size = 9;
            if (auto added = stores.packages.add(record, {}); !added)
                return std::unexpected(added.error());
            if (auto saved = stores.packages.saveDestination({.id = u"tinh"_s, .plugin = u"scripted"_s, .name = u"Tinh"_s}, {}); !saved)
                return std::unexpected(saved.error());
            const auto queued = stores.packages.saveDelivery({.key = record.key, .destination = u"tinh"_s}, {});
            return queued ? Result<PackageKey>(record.key) : std::unexpected(queued.error());
        });
        VERIFY_RESULT(key);
        const auto row = [&] {
            const auto found = desk.ask<std::optional<Delivery>>([key = *key](Stores &stores) { return stores.packages.delivery(key, u"tinh"_s); });
            return found && *found ? **found : Delivery{};
        };
        plugin.set(Mood::Slow);
        {
            MainWindow window(needs(desk));
            window.show();
            window.setWorkspace(desk.workspace);
            QTRY_COMPARE(row().state, Delivery::State::Sending);
            QTRY_COMPARE(plugin.sends(), 1);
            window.close();
            QVERIFY(window.isVisible()); // it stops first
            QTRY_VERIFY(!window.isVisible());
            // Nothing runs, and the database says so.
            const Delivery stopped = row();
            QCOMPARE(stopped.state, Delivery::State::Waiting);
            QVERIFY(stopped.offset > 0);
            QCOMPARE(stopped.attempts, 1);
            QVERIFY(!stopped.nextAt.isValid());
            QCOMPARE(plugin.packages(), 0);
            QTest::qWait(20);
            QCOMPARE(plugin.sends(), 1); // and nothing begins behind a closed window
        }
        plugin.set(Mood::Up);
        MainWindow next(needs(desk));
        next.show();
        next.setWorkspace(desk.workspace);
        QTRY_COMPARE(row().state, Delivery::State::Delivered);
        QCOMPARE(plugin.asks(), 1); // before it was sent again
        QCOMPARE(plugin.packages(), 1);
        QCOMPARE(plugin.twice(), 0);
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void anotherWorkspaceIsOpenedOnlyWhenThisOneIsSafe()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const auto material = added(desk);
        QVERIFY(material);
        QVERIFY(writeAsAnother(desk, material->id));
        MainWindow window(needs(desk));
        window.show();
        window.setWorkspace(desk.workspace);
        desk.workspace->editMaterial(titled(*material, u"Của tôi"_s), u"Edit"_s, {});
        desk.prompts.agrees = false;
        window.openFile(desk.folder.filePath(u"other.pholuat"_s));
        QTRY_COMPARE(desk.prompts.asked.size(), 1);
        QCOMPARE(window.workspace(), desk.workspace.get());
        QVERIFY(window.desk());
        // Given up, the window goes on.
        desk.prompts.agrees = true;
        window.openFile(desk.folder.filePath(u"other.pholuat"_s));
        QTRY_COMPARE(window.workspace(), nullptr);
        QCOMPARE(desk.prompts.asked.size(), 2);
    }

    void aCancelledDemonstrationLeavesTheFirstPageReady()
    {
        Testing::TestDesk desk;
        MainWindow window(needs(desk));
        window.show();
        window.openDemonstration();
        QVERIFY(!window.firstRun()->isEnabled());
        const auto *jobs = window.findChild<JobStrip *>();
        QTRY_VERIFY(jobs->count() > 0);
        QAbstractButton *cancel = jobs->findChild<QAbstractButton *>();
        QVERIFY(cancel);
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.firstRun()->isEnabled(), 60000);
        QTRY_COMPARE(jobs->count(), 0);
        QCOMPARE(window.desk(), nullptr);
    }

    void splittersComeBackAsTheyWereLeft()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow::Needs standard = needs(desk);
        standard.pages = standardPages;
        MainWindow window(standard);
        window.resize(1280, 760);
        window.show();
        window.setWorkspace(desk.workspace);
        const QList<QSplitter *> all = window.findChildren<QSplitter *>();
        for (const QSplitter *splitter : all)
            QVERIFY(!splitter->objectName().isEmpty());
        const QMap<QString, QString> pages{{u"materials"_s, u"materialsSplit"_s}, {u"reports"_s, u"reportsSplit"_s}};
        QMap<QString, int> left;
        for (const auto &[page, name] : pages.asKeyValueRange()) {
            window.desk()->go(page);
            auto *splitter = window.findChild<QSplitter *>(name);
            QVERIFY(splitter);
            const QList<int> sizes = splitter->sizes();
            splitter->setSizes({sizes.at(0) + 60, sizes.at(1) - 60});
            left[page] = splitter->sizes().at(0);
            QVERIFY(left[page] > sizes.at(0));
        }
        window.setWorkspace(desk.workspace); // all pages anew
        for (const auto &[page, name] : pages.asKeyValueRange()) {
            window.desk()->go(page);
            QCOMPARE(window.findChild<QSplitter *>(name)->sizes().at(0), left[page]);
        }
    }

    void cancelledWorkAlsoEnds()
    {
        int ended = 0;
        int done = 0;
        QPromise<Result<int>> promise;
        promise.start();
        whenEnded(promise.future(), this, [&ended] { ++ended; });
        whenDone(promise.future(), this, [&done](const Result<int> &) { ++done; });
        promise.future().cancel();
        promise.finish();
        QTRY_COMPARE(ended, 1);
        QCOMPARE(done, 0);
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
