// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <limits>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestReportStore : public QObject {
    Q_OBJECT
    Engines m_engines;

    static Report report(const QString &unit, int year)
    {
        Report one;
        one.id = ReportId::make();
        one.unit = {unit};
        one.period = {Period::Kind::Year, year};
        one.forms = {{u"tt20-2013/10d"_s, 1, {{{u"T"_s, u"c1"_s}, {CellValue(12)}}, {{u"T"_s, u"c2"_s}, {CellValue(0)}},
                                              {{u"T"_s, u"c3"_s}, {CellValue::notApplicable(), true, u"lý do"_s, CellValue(2)}}}}};
        one.narrative.blocks = {{.text = {{.text = u"Đã tổ chức"_s}}}};
        return one;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void comesBackEqual_data() { m_engines.rows(); }
    void comesBackEqual()
    {
        OPEN_WORKSPACE(database);
        ReportStore store(database);
        Report made = report(u"u550"_s, 2020);
        const auto saved = store.save(made, u"Hà"_s);
        VERIFY_RESULT(saved);
        made.revision = 1;
        made.changedAt = m_engines.now;
        QCOMPARE(*saved, made);
        const auto byId = store.find(made.id);
        VERIFY_RESULT(byId);
        QCOMPARE(*byId, made);
        const auto byPeriod = store.find({u"u550"_s}, {Period::Kind::Year, 2020});
        VERIFY_RESULT(byPeriod);
        QCOMPARE(*byPeriod, made);
        QCOMPARE(store.find({u"u550"_s}, {Period::Kind::HalfYear, 2020}).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.find({u"none"_s}).error().kind, ErrorKind::NotFound);
    }

    void newestPeriodFirst_data() { m_engines.rows(); }
    void newestPeriodFirst()
    {
        OPEN_WORKSPACE(database);
        ReportStore store(database);
        for (const int year : {2019, 2021, 2020})
            DO(store.save(report(u"u550"_s, year), u"Hà"_s));
        const auto all = store.all();
        VERIFY_RESULT(all);
        QList<int> years;
        for (const Report &one : *all)
            years.append(one.period.year);
        QCOMPARE(years, QList<int>({2021, 2020, 2019}));
        DO(store.remove(all->first().id, u"Hà"_s));
        QCOMPARE(store.all()->size(), 2);
    }

    void lostRacesAndTwinsAreConflicts_data() { m_engines.rows(); }
    void lostRacesAndTwinsAreConflicts()
    {
        OPEN_WORKSPACE(database);
        ReportStore store(database);
        const auto saved = store.save(report(u"u550"_s, 2020), u"Hà"_s);
        VERIFY_RESULT(saved);
        DO(store.save(*saved, u"Bình"_s));
        QCOMPARE(store.save(*saved, u"Hà"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(store.save(report(u"u550"_s, 2020), u"Hà"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(store.all()->size(), 1);
    }

    void aSealedVersionNeverChanges_data() { m_engines.rows(); }
    void aSealedVersionNeverChanges()
    {
        OPEN_WORKSPACE(database);
        ReportStore store(database);
        Report made = report(u"u550"_s, 2020);
        made.state = ReportState::Sealed;
        auto sealed = store.save(made, u"Hà"_s);
        VERIFY_RESULT(sealed);
        Report changed = *sealed;
        changed.forms[0].cells[{u"T"_s, u"c1"_s}].value = CellValue(13);
        QCOMPARE(store.save(changed, u"Hà"_s).error().kind, ErrorKind::Refused);
        Report opened = *sealed;
        opened.state = ReportState::Draft;
        QCOMPARE(store.save(opened, u"Hà"_s).error().kind, ErrorKind::Refused);
        sealed->state = ReportState::Sent;
        const auto sent = store.save(*sealed, u"Hà"_s);
        VERIFY_RESULT(sent);

        Report next = *sent;
        next.version = 2;
        next.state = ReportState::Draft;
        next.forms[0].cells[{u"T"_s, u"c1"_s}].value = CellValue(14);
        DO(store.save(next, u"Hà"_s));
        const auto versions = store.versions(made.id);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().forms, made.forms);
    }

    void numbersThatAreNoneAreRefused_data() { m_engines.rows(); }
    void numbersThatAreNoneAreRefused()
    {
        OPEN_WORKSPACE(database);
        Report made = report(u"u550"_s, 2020);
        made.forms[0].cells[{u"T"_s, u"c1"_s}].value = CellValue(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(ReportStore(database).save(made, u"Hà"_s).error().kind, ErrorKind::Refused);
    }

    void theJournalNamesTheCellsThatChanged_data() { m_engines.rows(); }
    void theJournalNamesTheCellsThatChanged()
    {
        OPEN_WORKSPACE(database);
        ReportStore store(database);
        auto saved = store.save(report(u"u550"_s, 2020), u"Hà"_s);
        VERIFY_RESULT(saved);
        saved->forms[0].cells[{u"T"_s, u"c1"_s}].value = CellValue(99);
        DO(store.save(*saved, u"Hà"_s));
        const auto entries = JournalStore(database).entries(u"report"_s);
        VERIFY_RESULT(entries);
        QVERIFY2(entries->first().before.contains(u"T/c1\":\"12"_s), qPrintable(entries->first().before));
        QVERIFY2(entries->first().after.contains(u"T/c1\":\"99"_s), qPrintable(entries->first().after));
        QVERIFY(!entries->first().after.contains(u"T/c2"_s));
    }

    void everyFailingStatementLeavesNothing_data() { m_engines.rows(); }
    void everyFailingStatementLeavesNothing()
    {
        OPEN_WORKSPACE(database);
        ReportStore store(database);
        const auto saved = store.save(report(u"u550"_s, 2020), u"Hà"_s);
        VERIFY_RESULT(saved);
        Report next = *saved;
        next.state = ReportState::Sealed;
        next.attachments = {{AttachmentId::make(), u"x"_s, {}, 5, QString(64, u'a'), -1, {}, {}}};
        const auto flow = [&]() -> std::optional<Error> {
            const auto done = store.save(next, u"Hà"_s);
            return done ? std::nullopt : std::optional(done.error());
        };
        const auto look = [&] { return std::tuple(store.find(saved->id)->revision, store.versions(saved->id)->size(), JournalStore(database).entries()->size()); };
        QVERIFY(failAtEachStatement(m_engines.faults, flow, look) >= 8);
        DO(database.checkJournal());
    }
};

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
