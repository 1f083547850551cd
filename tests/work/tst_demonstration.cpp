// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "work/rendering.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestDemonstration final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

private slots:
    void init() { failOnAnyWarning(); }

    void everyRoleFindsWork_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qsizetype>("packages");
        QTest::newRow("officer") << Role::Officer << u"bd-stttt"_s << qsizetype(0);
        QTest::newRow("official") << Role::Official << u"d550"_s << qsizetype(0);
        QTest::newRow("justice") << Role::Justice << u"bd-stp"_s << demonstrationUnits().size();
    }
    void everyRoleFindsWork()
    {
        QFETCH(Role, role);
        QFETCH(QString, unit);
        QFETCH(qsizetype, packages);
        Desk desk(m_house);
        DO(desk.open());
        DO(wait(makeDemonstration(*desk.workspace, m_house.tools(), role)));
        QCOMPARE(desk.workspace->identity().role, role);
        QCOMPARE(desk.workspace->identity().unit.value, unit);
        QVERIFY(m_house.units->find({unit}, demonstrationPeriod().until()));
        QVERIFY(!desk.workspace->undoStack().canUndo());

        QList<Material> materials;
        int attachments = 0;
        const auto summaries = desk.ask<QList<MaterialSummary>>([](Stores &stores) { return stores.materials.search({}); });
        VERIFY_RESULT(summaries);
        QCOMPARE(summaries->size(), 3);
        for (const MaterialSummary &summary : *summaries) {
            const auto material = desk.stored(summary.id);
            VERIFY_RESULT(material);
            QVERIFY(!material->title.isEmpty() && !material->body.isEmpty());
            for (const Attachment &attachment : material->attachments) {
                QVERIFY2(attachment.trouble.isEmpty(), qPrintable(attachment.trouble));
                QVERIFY(attachment.pages > 0);
                ++attachments;
            }
            QCOMPARE(material->changedAt, desk.now); // the clock that was handed in, not the machine's
            materials << *material;
        }
        QCOMPARE(attachments, 1);
        const auto reports = desk.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); });
        VERIFY_RESULT(reports);
        QCOMPARE(reports->size(), 1);
        const Findings findings = checkBeforeSealing(*desk.workspace, m_house.tools(), materials, *reports);
        for (const Finding &finding : findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.code + u' ' + finding.text + u' ' + finding.place));

        const auto records = desk.packages(PackageRecord::Direction::Received);
        VERIFY_RESULT(records);
        QCOMPARE(records->size(), packages);
        QCOMPARE(std::ranges::count(*records, PackageRecord::Decision::None, &PackageRecord::decision), packages == 0 ? 0 : 2);
        for (const PackageRecord &record : *records)
            QVERIFY(m_house.units->find(record.info.sender, demonstrationPeriod().until()));
    }

    void theSameSeedGivesTheSameFigures()
    {
        for (const UnitId &unit : demonstrationUnits()) {
            const auto one = demonstrationReport(m_house.forms, *m_house.units, unit, demonstrationPeriod(), 4);
            const auto two = demonstrationReport(m_house.forms, *m_house.units, unit, demonstrationPeriod(), 4);
            const auto other = demonstrationReport(m_house.forms, *m_house.units, unit, demonstrationPeriod(), 5);
            VERIFY_RESULT(one);
            VERIFY_RESULT(two);
            VERIFY_RESULT(other);
            QCOMPARE(one->forms, two->forms);
            QVERIFY(one->forms != other->forms);
            const auto sheet = sheetFor(*one, one->forms.first(), m_house.forms, *m_house.units);
            VERIFY_RESULT(sheet);
            QVERIFY(isAcceptable(sheet->check(one->period.kind)));
        }
        const auto nobody = demonstrationReport(m_house.forms, *m_house.units, {u"no-such"_s}, demonstrationPeriod(), 1);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    }

    void aPackageOfAnotherUnitIsValid()
    {
        const auto file = demonstrationPackage(m_house.forms, *m_house.units, {u"d540"_s}, demonstrationPeriod(), 9, QDateTime({2021, 1, 12}, {3, 0}, QTimeZone::UTC), m_files.path());
        VERIFY_RESULT(file);
        const auto opened = openPackage(*file);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->judgement.verdict, Verdict::Valid);
        QCOMPARE(opened->content.info.sender.value, u"d540"_s);
        QVERIFY(!opened->content.info.senderName.isEmpty());
    }
};

QTEST_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
