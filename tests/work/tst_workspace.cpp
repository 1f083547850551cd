// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "store/check.h"
#include "support/postgres.h"

#include <QEventLoop>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// The open work: autosave, undo, conflicts, closing.
class TestWorkspace final : public QObject {
    Q_OBJECT
    House m_house;
    PostgresServer m_server;

    static constexpr int never = 3'600'000; ///< autosave does not come by itself

    /// Another desk writes the row: the Store raises the revision behind the workspace's back.
    static Result<Material> writtenByAnother(Desk &desk, const MaterialId &id, const QString &title)
    {
        return desk.ask<Material>([id, title](Stores &stores) -> Result<Material> {
            auto now = stores.materials.find(id);
            return now ? stores.materials.save(titled(*now, title), u"Người khác"_s) : now;
        });
    }

private slots:
    void init() { failOnAnyWarning(); }

    void aNewFileKnowsNobodyAndKeepsWhoCame()
    {
        Desk desk(m_house);
        const Workspace::Needs needs{.clock = fixedClock(desk.now), .units = m_house.units};
        const auto missing = wait(Workspace::open(desk.location, false, needs));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(desk.location.file));

        auto fresh = wait(Workspace::open(desk.location, true, needs));
        VERIFY_RESULT(fresh);
        QVERIFY((*fresh)->identity().unit.isNull());
        QCOMPARE((*fresh)->name(), u"desk.pholuat"_s);
        QVERIFY(!(*fresh)->isReadOnly());
        DO(wait((*fresh)->setIdentity(desk.identity)));
        fresh->reset();
        auto again = wait(Workspace::open(desk.location, false, needs));
        VERIFY_RESULT(again);
        QCOMPARE((*again)->identity(), desk.identity);
    }

    void itMayBeClosedTheMomentItIsOpen()
    {
        Desk desk(m_house);
        for (int round = 0; round < 40; ++round) {
            // Woken by the answer itself, not by looking now and then: the other thread has hardly let go yet.
            QEventLoop loop;
            bool isOpen = false;
            whenDone(Workspace::open(desk.location, true, {.units = m_house.units}), &loop, [&](const Result<std::shared_ptr<Workspace>> &opened) {
                isOpen = opened.has_value();
                loop.quit();
            });
            loop.exec();
            QVERIFY(isOpen);
        }
    }

    void anEditIsSavedWithoutBeingAsked()
    {
        Desk desk(m_house);
        desk.autosaveMs = 50;
        DO(desk.open());
        const auto added = wait(desk.workspace->addMaterial(leaflet(u"Trước"_s)));
        VERIFY_RESULT(added);
        QSignalSpy saved(desk.workspace.get(), &Workspace::saved);
        QSignalSpy changed(desk.workspace.get(), &Workspace::changed);
        desk.workspace->editMaterial(titled(*added, u"Sau"_s), u"Sửa"_s, {});
        QCOMPARE(changed.size(), 1); // at once
        QCOMPARE(desk.workspace->material(added->id)->title, u"Sau"_s);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(desk.workspace->savedAt().isValid());
        QCOMPARE(desk.stored(added->id)->title, u"Sau"_s);
        QCOMPARE(desk.stored(added->id)->revision, added->revision + 1);
        QCOMPARE(desk.workspace->material(added->id)->revision, added->revision + 1);
    }

    void aTypistWhoNeverPausesIsSavedAllTheSame()
    {
        Desk desk(m_house);
        desk.autosaveMs = 300;
        DO(desk.open());
        const auto added = wait(desk.workspace->addMaterial(leaflet(u"0"_s)));
        VERIFY_RESULT(added);
        QSignalSpy saved(desk.workspace.get(), &Workspace::saved);
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        int typed = 0;
        while (saved.size() < 3 && typed < 2000) {
            desk.workspace->editMaterial(titled(*desk.workspace->material(added->id), QString::number(++typed)), u"Gõ"_s, u"typing"_s);
            QTest::qWait(20);
        }
        QVERIFY2(saved.size() >= 3, qPrintable(u"%1 edits, %2 saves"_s.arg(typed).arg(saved.size())));
        QVERIFY(desk.stored(added->id)->title.toInt() > 0);
        DO(wait(desk.workspace->flush()));
        QCOMPARE(desk.stored(added->id)->title, QString::number(typed));
        QCOMPARE(failed.size(), 0);
    }

    void undoGoesAcrossEverythingWithSavesBetween()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        Workspace &work = *desk.workspace;

        QList<std::pair<QString, Report>> states;
        const auto keep = [&] {
            DO(wait(work.flush()));
            const auto m = desk.stored(material->id);
            const auto r = desk.stored(report->id);
            VERIFY_RESULT(m);
            VERIFY_RESULT(r);
            states.append({m->title, *r});
        };
        keep();
        work.editMaterial(titled(*work.material(material->id), u"B"_s), u"1"_s, {});
        keep();
        work.editReport(figured(*work.report(report->id), 4711), u"2"_s, {});
        keep();
        work.editMaterial(titled(*work.material(material->id), u"C"_s), u"3"_s, {});
        keep();
        QCOMPARE(states.size(), 4);
        QVERIFY(states[1].second.forms != states[2].second.forms);

        const auto look = [&](qsizetype step) {
            DO(wait(work.flush()));
            QCOMPARE(desk.stored(material->id)->title, states[step].first);
            QCOMPARE(desk.stored(report->id)->forms, states[step].second.forms);
            QCOMPARE(work.material(material->id)->revision, desk.stored(material->id)->revision);
            QCOMPARE(work.report(report->id)->revision, desk.stored(report->id)->revision);
        };
        for (qsizetype step = 2; step >= 0; --step) {
            work.undoStack().undo();
            look(step);
        }
        QVERIFY(!work.undoStack().canUndo());
        for (qsizetype step = 1; step <= 3; ++step) {
            work.undoStack().redo();
            look(step);
        }
        QCOMPARE(failed.size(), 0);
    }

    void editsOfOneGestureAreOneStep()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto one = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        const auto two = wait(desk.workspace->addMaterial(leaflet(u"Z"_s)));
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        Workspace &work = *desk.workspace;
        const auto type = [&](const MaterialId &id, const QString &title, const QString &gesture) {
            work.editMaterial(titled(*work.material(id), title), u"Gõ"_s, gesture);
            return work.undoStack().count();
        };
        QCOMPARE(type(one->id, u"Ab"_s, u"title"_s), 1);
        QCOMPARE(type(one->id, u"Abc"_s, u"title"_s), 1);
        QCOMPARE(type(two->id, u"Zy"_s, u"title"_s), 2);  // another value
        QCOMPARE(type(two->id, u"Zyx"_s, u"other"_s), 3); // another gesture
        QCOMPARE(type(two->id, u"Zyxw"_s, {}), 4);        // none
        QCOMPARE(type(two->id, u"Zyxwv"_s, {}), 5);
        QCOMPARE(type(two->id, u"Zyxwv"_s, {}), 5);       // no change is no step
        work.undoStack().clear();
        QCOMPARE(type(one->id, u"Abcd"_s, u"title"_s), 1);
        QCOMPARE(type(one->id, u"Abc"_s, u"title"_s), 0); // back where it began
        QCOMPARE(work.material(one->id)->title, u"Abc"_s);
    }

    void whatIsSealedIsNotEdited()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        Material sealed = leaflet(u"Đã ký"_s);
        sealed.state = MaterialState::Sealed;
        const auto material = wait(desk.workspace->addMaterial(sealed));
        VERIFY_RESULT(material);
        auto report = demonstrationReport(m_house.forms, *m_house.units, desk.identity.unit, demonstrationPeriod(), 1);
        VERIFY_RESULT(report);
        report->state = ReportState::Sent;
        const auto sent = wait(desk.workspace->addReport(*report));
        VERIFY_RESULT(sent);
        QSignalSpy changed(desk.workspace.get(), &Workspace::changed);
        desk.workspace->editMaterial(titled(*material, u"Khác"_s), u"Sửa"_s, {});
        desk.workspace->editReport(figured(*sent, 1), u"Sửa"_s, {});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(desk.workspace->undoStack().count(), 0);
        QCOMPARE(desk.workspace->material(material->id), *material);
        QCOMPARE(desk.workspace->report(sent->id), *sent);
    }

    void undoNeverBringsASealedVersionBack()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        Workspace &work = *desk.workspace;
        work.editReport(figured(*work.report(report->id), 4711), u"Sửa"_s, {});
        DO(wait(work.flush()));
        DO(desk.ask<Report>([id = report->id](Stores &stores) -> Result<Report> {
            auto now = stores.reports.find(id);
            for (const ReportState state : {ReportState::Sealed, ReportState::Returned, ReportState::Draft}) {
                if (!now)
                    return now;
                now->state = state;
                now->version += state == ReportState::Draft ? 1 : 0;
                now = stores.reports.save(*now, {});
            }
            return now;
        }));
        work.reload({}, {report->id});
        QTRY_COMPARE(work.report(report->id)->version, 2);
        work.undoStack().undo();
        QCOMPARE(work.report(report->id)->version, 2);
        QCOMPARE(work.report(report->id)->forms, figured(*report, 4711).forms);
        DO(wait(work.flush()));
        QCOMPARE(desk.stored(report->id)->version, 2);
    }

    void undoOfWhatIsHeldIsRefusedInItsPlace()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        Workspace &work = *desk.workspace;
        QUndoStack &stack = work.undoStack();
        const auto title = [&] { return work.material(material->id)->title; };
        const auto forms = [&] { return work.report(report->id)->forms; };
        const Report changed = figured(*report, 4711);
        work.editMaterial(titled(*material, u"B"_s), u"1"_s, {});
        work.editReport(changed, u"2"_s, {});

        work.hold({}, {report->id}); // it is being sealed
        stack.undo();
        QCOMPARE(forms(), changed.forms);
        QTRY_COMPARE(stack.index(), 2);
        stack.setIndex(0); // both at once, as a list of steps does it
        QTRY_COMPARE(stack.index(), 2);
        QCOMPARE(title(), u"B"_s);
        QCOMPARE(forms(), changed.forms);
        work.unhold({}, {report->id}); // that came to nothing

        stack.undo();
        QCOMPARE(forms(), report->forms);
        work.hold({}, {report->id});
        stack.redo();
        QTRY_COMPARE(stack.index(), 1);
        QCOMPARE(forms(), report->forms);
        stack.undo(); // the other one is free
        QCOMPARE(title(), u"A"_s);
        QCOMPARE(stack.index(), 0);
        stack.redo();
        work.unhold({}, {report->id});
        stack.redo();
        QCOMPARE(title(), u"B"_s);
        QCOMPARE(forms(), changed.forms);
        QCOMPARE(stack.index(), 2);
        DO(wait(work.flush()));
        QCOMPARE(desk.stored(report->id)->forms, changed.forms);
        QCOMPARE(desk.stored(material->id)->title, u"B"_s);
    }

    void closingLosesNothing_data()
    {
        QTest::addColumn<bool>("inFlight");
        QTest::newRow("pending") << false;
        QTest::newRow("a save is in flight") << true;
    }
    void closingLosesNothing()
    {
        QFETCH(bool, inFlight);
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        const auto report = desk.addReport();
        VERIFY_RESULT(material);
        VERIFY_RESULT(report);
        desk.workspace->editMaterial(titled(*material, u"B"_s), u"Sửa"_s, {});
        desk.workspace->editReport(figured(*report, 4711), u"Sửa"_s, {});
        QFuture<Result<>> flushing;
        if (inFlight) {
            flushing = desk.workspace->flush();
            desk.workspace->editMaterial(titled(*desk.workspace->material(material->id), u"C"_s), u"Sửa"_s, {});
        }
        desk.close();
        DO(desk.open());
        QCOMPARE(desk.stored(material->id)->title, inFlight ? u"C"_s : u"B"_s);
        QCOMPARE(desk.stored(report->id)->forms, figured(*report, 4711).forms);
    }

    void anothersChangeIsShownNotOverwritten()
    {
        Desk desk(m_house);
        desk.autosaveMs = 50;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        DO(writtenByAnother(desk, material->id, u"Của người khác"_s));
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        desk.workspace->editMaterial(titled(*material, u"Của tôi"_s), u"Sửa"_s, {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Conflict);
        QCOMPARE(desk.workspace->material(material->id)->title, u"Của tôi"_s);
        QCOMPARE(desk.stored(material->id)->title, u"Của người khác"_s);
        QVERIFY(!wait(desk.workspace->flush()));
        // The person takes theirs; hers can still be had by undoing, and then follows theirs.
        desk.workspace->reload({material->id}, {});
        QTRY_COMPARE(desk.workspace->material(material->id)->title, u"Của người khác"_s);
        DO(wait(desk.workspace->flush()));
        desk.workspace->editMaterial(titled(*desk.workspace->material(material->id), u"Cả hai"_s), u"Sửa"_s, {});
        DO(wait(desk.workspace->flush()));
        QCOMPARE(desk.stored(material->id)->title, u"Cả hai"_s);
    }

    void aConflictIsResolvedByChoosing_data()
    {
        QTest::addColumn<bool>("keepMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void aConflictIsResolvedByChoosing()
    {
        QFETCH(bool, keepMine);
        Desk desk(m_house);
        desk.autosaveMs = 50;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        DO(writtenByAnother(desk, material->id, u"Của người khác"_s));
        QSignalSpy met(desk.workspace.get(), &Workspace::conflicted);
        desk.workspace->editMaterial(titled(*material, u"Của tôi"_s), u"Sửa"_s, {});
        QTRY_COMPARE(met.size(), 1);
        const auto where = met.first().first().value<Change>();
        QCOMPARE(where.what, Change::What::Material);
        QCOMPARE(where.id, material->id.value);
        desk.workspace->resolveConflict(where, keepMine);
        const QString chosen = keepMine ? u"Của tôi"_s : u"Của người khác"_s;
        QTRY_COMPARE(desk.stored(material->id)->title, chosen);
        QTRY_COMPARE(desk.workspace->material(material->id)->title, chosen);
        DO(wait(desk.workspace->flush()));
        QCOMPARE(met.size(), 1);
    }

    void twoDesksOnOneServerNeverOverwrite()
    {
        Desk desk(m_house);
        desk.location = {.postgres = m_server.newDatabase()};
        if (desk.location.postgres.isEmpty())
            QSKIP(qPrintable(m_server.trouble()));
        desk.autosaveMs = never;
        DO(desk.open());
        Desk other(m_house);
        other.location = desk.location;
        other.autosaveMs = never;
        DO(other.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"0"_s)));
        VERIFY_RESULT(material);
        for (int round = 1; round <= 10; ++round) {
            const QString mine = u"A%1"_s.arg(round);
            const QString theirs = u"B%1"_s.arg(round);
            desk.workspace->reload({material->id}, {});
            other.workspace->reload({material->id}, {});
            const QString last = desk.stored(material->id)->title;
            QTRY_VERIFY(other.workspace->material(material->id) && other.workspace->material(material->id)->title == last);
            QTRY_COMPARE(desk.workspace->material(material->id)->title, last);
            desk.workspace->editMaterial(titled(*desk.workspace->material(material->id), mine), u"Sửa"_s, {});
            other.workspace->editMaterial(titled(*other.workspace->material(material->id), theirs), u"Sửa"_s, {});
            DO(wait(desk.workspace->flush()));
            QVERIFY(!wait(other.workspace->flush()));
            QCOMPARE(other.workspace->material(material->id)->title, theirs);
            QCOMPARE(desk.stored(material->id)->title, mine);
        }
    }

    void aSecondOpenerIsToldWhoHoldsIt()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto second = wait(Workspace::open(desk.location, false, {.units = m_house.units}));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        QVERIFY2(second.error().text.contains(u"desk.pholuat"_s), qPrintable(second.error().text));
        // The first goes on undisturbed.
        DO(wait(desk.workspace->addMaterial(leaflet(u"A"_s))));
        desk.close();
        DO(desk.open());
    }

    void whatWasRemovedStaysRemoved()
    {
        Desk desk(m_house);
        desk.autosaveMs = 20;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        desk.workspace->editMaterial(titled(*material, u"B"_s), u"Sửa"_s, {});
        DO(wait(desk.workspace->removeMaterial(material->id)));
        desk.workspace->undoStack().undo();
        desk.workspace->undoStack().redo();
        DO(wait(desk.workspace->flush()));
        QVERIFY(!desk.workspace->material(material->id));
        QCOMPARE(desk.stored(material->id).error().kind, ErrorKind::NotFound);
        desk.close();
        DO(desk.open());
        QCOMPARE(desk.stored(material->id).error().kind, ErrorKind::NotFound);
        QCOMPARE(failed.size(), 0);
    }

    void aRemovalThatFailsKeepsWhatWasTyped()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        desk.workspace->editMaterial(titled(*material, u"B"_s), u"Sửa"_s, {});
        desk.faults.arm(1);
        const auto removed = wait(desk.workspace->removeMaterial(material->id));
        QVERIFY(desk.faults.disarm());
        QVERIFY(!removed);
        QCOMPARE(desk.workspace->material(material->id)->title, u"B"_s);
        DO(wait(desk.workspace->flush()));
        QCOMPARE(desk.stored(material->id)->title, u"B"_s);
    }

    void readingAgainKeepsWhatIsBeingTyped_data()
    {
        QTest::addColumn<bool>("typedBefore");
        QTest::newRow("typed before") << true;
        QTest::newRow("typed while it is read, and saved at once") << false;
    }
    void readingAgainKeepsWhatIsBeingTyped()
    {
        QFETCH(bool, typedBefore);
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        QSignalSpy changed(desk.workspace.get(), &Workspace::changed);
        if (typedBefore)
            desk.workspace->editReport(figured(*report, 4711), u"Sửa"_s, {});
        desk.workspace->reload({}, {report->id});
        QFuture<Result<>> flushing;
        if (!typedBefore) {
            desk.workspace->editReport(figured(*report, 4711), u"Sửa"_s, {});
            flushing = desk.workspace->flush();
        }
        QTRY_COMPARE(changed.size(), 2); // the edit, the reading
        QCOMPARE(desk.workspace->report(report->id)->forms, figured(*report, 4711).forms);
        DO(wait(desk.workspace->flush()));
        QCOMPARE(desk.workspace->report(report->id)->forms, figured(*report, 4711).forms);
        QCOMPARE(desk.stored(report->id)->forms, figured(*report, 4711).forms);
    }

    void whatIsTypedOutlivesASealingElsewhere()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        desk.workspace->editReport(figured(*report, 4711), u"Sửa"_s, {});
        DO(desk.ask<Report>([now = *report](Stores &stores) mutable {
            now.state = ReportState::Sealed;
            return stores.reports.save(now, {});
        }));
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        DO(wait(desk.workspace->reload({}, {report->id})));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.workspace->report(report->id)->forms, figured(*report, 4711).forms);
        QVERIFY(!wait(desk.workspace->flush()));
        QCOMPARE(desk.workspace->report(report->id)->forms, figured(*report, 4711).forms);
        QCOMPARE(desk.stored(report->id)->forms, report->forms);
        // Told now; asked again, the sealed one is shown.
        DO(wait(desk.workspace->reload({}, {report->id})));
        QCOMPARE(desk.workspace->report(report->id)->state, ReportState::Sealed);
    }

    void aBackupIsFoundByItsNameAsItIs()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"Báo cáo [2020].pholuat"_s);
        QCOMPARE(newestBackup(file), QString());
        QVERIFY(writeBytes(folder.filePath(u"Báo cáo 2.pholuat.backup-20210112-030000"_s), "another's"));
        QCOMPARE(newestBackup(file), QString());
        QVERIFY(writeBytes(file + u".backup-20210112-030000"_s, "mine"));
        QCOMPARE(newestBackup(file), file + u".backup-20210112-030000"_s);
    }

    void aSaveThatFailsIsToldAndTriedAgain()
    {
        Desk desk(m_house);
        desk.autosaveMs = 20;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        QSignalSpy saved(desk.workspace.get(), &Workspace::saved);
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        desk.faults.arm(3);
        desk.workspace->editMaterial(titled(*material, u"B"_s), u"Sửa"_s, {});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.faults.disarm());
        QCOMPARE(saved.size(), 0);
        QCOMPARE(desk.stored(material->id)->title, u"A"_s);
        QCOMPARE(desk.workspace->material(material->id)->title, u"B"_s);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000); // by itself
        QCOMPARE(desk.stored(material->id)->title, u"B"_s);
        DO(wait(desk.workspace->flush()));
    }

    void flushSaysWhenNotAllIsSaved()
    {
        Desk desk(m_house);
        desk.autosaveMs = never;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        desk.workspace->editMaterial(titled(*material, u"B"_s), u"Sửa"_s, {});
        desk.faults.arm(1);
        QVERIFY(!wait(desk.workspace->flush()));
        QVERIFY(desk.faults.disarm());
        DO(wait(desk.workspace->flush()));
        QCOMPARE(desk.stored(material->id)->title, u"B"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
