// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sealpanel.h"

#include "support/desk.h"
#include "widgets/findingsview.h"
#include "widgets/statelabel.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestSealPanel final : public QObject {
    Q_OBJECT

private:
    static QTreeWidgetItem *named(const QTreeWidget *list, const QString &words)
    {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(0) == words)
                return list->topLevelItem(i);
        }
        return nullptr;
    }
    static bool anyNames(const FindingsView *view, const QString &destination)
    {
        return std::ranges::any_of(view->findings(), [&destination](const Finding &one) { return one.severity == Severity::Error && one.text.contains(destination); });
    }

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void whatADestinationDoesNotTakeIsSaidAsTicksChange()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        const auto kept = desk.ask<void>([](Stores &stores) -> Result<> {
            for (const Destination &one : {Destination{.id = u"column"_s, .plugin = u"folder"_s, .name = u"Our web column"_s, .profile = u"web-column"_s},
                                           Destination{.id = u"lost"_s, .plugin = u"folder"_s, .name = u"Lost"_s, .profile = u"nobody-knows"_s},
                                           Destination{.id = u"stick"_s, .plugin = u"folder"_s, .name = u"USB"_s,
                                                       .policy = {.start = SendingPolicy::Start::AskMe, .from = {17, 0}, .to = {6, 0}}}}) {
                if (auto saved = stores.packages.saveDestination(one, u"x"_s); !saved)
                    return saved;
            }
            return {};
        });
        VERIFY_RESULT(kept);
        SealPanel panel(*desk.workspace, desk.tools(), desk.prompts);
        panel.resize(500, 700);
        panel.show();
        panel.begin();
        const auto *contents = panel.findChild<QTreeWidget *>(u"sealContents"_s);
        const auto *places = panel.findChild<QTreeWidget *>(u"sealDestinations"_s);
        const auto *findings = panel.findChild<FindingsView *>();
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        QCOMPARE(places->topLevelItemCount(), 3);
        QCOMPARE(named(places, u"USB"_s)->text(1), u"asks you first · 17:00–06:00"_s);
        // The column publishes materials and knows no reports.
        contents->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(anyNames(findings, u"Our web column"_s));
        QVERIFY(anyNames(findings, u"nobody-knows"_s));
        QVERIFY(!panel.findChild<QPushButton *>(u"sealNow"_s)->isEnabled());
        named(places, u"Our web column"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!anyNames(findings, u"Our web column"_s));
        named(places, u"Lost"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!anyNames(findings, u"nobody-knows"_s));
        named(places, u"Our web column"_s)->setCheckState(0, Qt::Checked);
        QVERIFY(anyNames(findings, u"Our web column"_s));
    }

    void whatIsSealedIsMeantForWhatIsTicked()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        const auto kept = desk.ask<void>([](Stores &stores) -> Result<> {
            for (const QString &id : {u"one"_s, u"two"_s}) {
                if (auto saved = stores.packages.saveDestination({.id = id, .plugin = u"folder"_s, .name = id}, u"x"_s); !saved)
                    return saved;
            }
            return {};
        });
        VERIFY_RESULT(kept);
        SealPanel panel(*desk.workspace, desk.tools(), desk.prompts);
        panel.show();
        const QSignalSpy sealedSpy(&panel, &SealPanel::sealedDone);
        panel.begin();
        const auto *contents = panel.findChild<QTreeWidget *>(u"sealContents"_s);
        const auto *places = panel.findChild<QTreeWidget *>(u"sealDestinations"_s);
        auto *seal = panel.findChild<QPushButton *>(u"sealNow"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        contents->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
        named(places, u"one"_s)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(seal->isEnabled());
        QCOMPARE(seal->text(), u"Se&al and send"_s);
        seal->click();
        QTRY_COMPARE_WITH_TIMEOUT(sealedSpy.size(), 1, 60000);
        QCOMPARE(sealedSpy.first().at(1).toStringList(), QStringList{u"two"_s});
        named(places, u"two"_s)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(seal->text(), u"Se&al"_s);
    }

    void theCoverIsSignedOutsideAndTakenBack()
    {
        for (const QString &tool : {u"certutil"_s, u"pdfsig"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("certutil and pdfsig are not installed.");
        }
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        VERIFY_RESULT(desk.ask<void>([](Stores &stores) { return stores.packages.saveDestination({.id = u"one"_s, .plugin = u"folder"_s, .name = u"one"_s}, u"x"_s); }));
        const auto run = [&desk](const QString &command) {
            QProcess process;
            process.setWorkingDirectory(desk.folder.path());
            process.setStandardErrorFile(QProcess::nullDevice());
            process.setStandardOutputFile(QProcess::nullDevice());
            process.start(u"/bin/sh"_s, {u"-c"_s, command});
            return process.waitForFinished(60'000) && process.exitCode() == 0;
        };
        QVERIFY(run(u"mkdir keys && head -c 2000 /dev/urandom > noise && certutil -N -d sql:keys --empty-password && certutil -S -d sql:keys -n signer -s CN=Chief -x -t u,u,u -k rsa -g 2048 -v 60 -z noise --keyUsage digitalSignature,nonRepudiation"_s));
        SealPanel panel(*desk.workspace, desk.tools(), desk.prompts);
        panel.show();
        const QSignalSpy sealedSpy(&panel, &SealPanel::sealedDone);
        panel.begin();
        const auto *contents = panel.findChild<QTreeWidget *>(u"sealContents"_s);
        auto *save = panel.findChild<QPushButton *>(u"saveCover"_s);
        auto *take = panel.findChild<QPushButton *>(u"takeCover"_s);
        auto *seal = panel.findChild<QPushButton *>(u"sealNow"_s);
        const auto *state = panel.findChild<StateLabel *>(u"coverState"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        QVERIFY(!save->isEnabled()); // nothing is ticked
        QVERIFY(state->isHidden());
        QTreeWidgetItem *first = contents->topLevelItem(1)->child(0);
        QTreeWidgetItem *second = contents->topLevelItem(1)->child(1);
        first->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(save->isEnabled());
        desk.prompts.saveTo = desk.folder.filePath(u"cover.pdf"_s);
        save->click();
        QTRY_VERIFY_WITH_TIMEOUT(!state->isHidden(), 30000);
        QCOMPARE(state->state(), StateLabel::State::Information);
        QVERIFY(QFile::exists(desk.prompts.saveTo));
        QTRY_VERIFY(save->isEnabled());

        // Not signed, and not ours at all.
        desk.prompts.files = {desk.prompts.saveTo};
        take->click();
        QTRY_COMPARE_WITH_TIMEOUT(state->state(), StateLabel::State::Wrong, 30000);
        QVERIFY(state->text().contains(u"sign"_s));
        QTRY_VERIFY(take->isEnabled());

        QVERIFY(run(u"pdfsig -nssdir sql:keys -add-signature -nick signer cover.pdf signed.pdf; test -s signed.pdf"_s));
        desk.prompts.files = {desk.folder.filePath(u"signed.pdf"_s)};
        // On another day other things are ticked: the cover knows what it was made for.
        first->setCheckState(0, Qt::Unchecked);
        second->setCheckState(0, Qt::Checked);
        take->click();
        QTRY_COMPARE_WITH_TIMEOUT(state->state(), StateLabel::State::Look, 30000); // nobody here knows who certified the signer
        QVERIFY2(state->text().contains(u"Chief"_s), qPrintable(state->text()));
        QCOMPARE(first->checkState(0), Qt::Checked);
        QCOMPARE(second->checkState(0), Qt::Unchecked);
        // Something else ticked: it does not fit any more, and says so.
        second->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(state->text().contains(u"other contents"_s));
        QTRY_VERIFY(take->isEnabled());
        take->click();
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"Chief"_s), 30000);
        QCOMPARE(second->checkState(0), Qt::Unchecked);
        QTRY_VERIFY(seal->isEnabled());
        seal->click();
        QTRY_COMPARE_WITH_TIMEOUT(sealedSpy.size(), 1, 60000);
        const auto record = sealedSpy.first().first().value<PackageRecord>();
        QCOMPARE(record.materials.size(), 1);
        QVERIFY(state->isHidden());
        // What was signed lies in the package.
        const QString package = desk.folder.filePath(u"package.zip"_s);
        VERIFY_RESULT(desk.ask<void>([&record, package](Stores &stores) { return stores.blobs.copyTo(record.sha256, package); }));
        QVERIFY(run(u"unzip -q package.zip -d out && cmp signed.pdf out/*/data/cover.pdf"_s));
    }
};

QTEST_MAIN(TestSealPanel)
#include "tst_sealpanel.moc"
