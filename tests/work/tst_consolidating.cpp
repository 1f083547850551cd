// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/rendering.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;

/// Many reports into one, every figure with its sources.
class TestConsolidating final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

private slots:
    void init() { failOnAnyWarning(); }

    void everyTotalCanBeQuestioned()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        QStringList files;
        int seed = 1;
        for (const QString &unit : {u"d550"_s, u"d540"_s, u"bd-sgddt"_s}) {
            const auto file = package(m_house, m_files.filePath(u"in"_s), PackageId::make(), ++seed, unit);
            VERIFY_RESULT(file);
            files << *file;
        }
        const auto outcomes = take(justice, {m_files.filePath(u"in"_s)});
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), 3);
        const auto consolidated = [&](bool withUndecided) { return wait(consolidateInbox(*justice.workspace, m_house.tools(), u"pbgdpl-results"_s, demonstrationPeriod(), withUndecided)); };
        const auto none = consolidated(false);
        VERIFY_RESULT(none);
        QVERIFY(none->sources.isEmpty() || std::ranges::all_of(none->sources, &QList<CellSource>::isEmpty));

        const auto all = consolidated(true);
        VERIFY_RESULT(all);
        Report total;
        total.unit = consolidatedUnit(*m_house.units, justice.identity.unit, demonstrationPeriod().until());
        total.period = demonstrationPeriod();
        const auto sheet = sheetFor(total, all->data, m_house.forms, *m_house.units);
        VERIFY_RESULT(sheet);
        const auto records = justice.packages(Direction::Received);
        VERIFY_RESULT(records);
        QMap<QString, FormSheet> below;
        for (const PackageRecord &record : *records) {
            const auto one = sheetFor(record.reports.first(), record.reports.first().forms.first(), m_house.forms, *m_house.units);
            VERIFY_RESULT(one);
            below.insert(record.key.digest, *one);
        }
        int questioned = 0;
        for (auto cell = all->sources.cbegin(); cell != all->sources.cend(); ++cell) {
            double sum = 0;
            for (const CellSource &source : *cell) {
                QVERIFY(below.contains(source.package.digest));
                QCOMPARE(source.value, below.value(source.package.digest, *sheet).cell(source.cell).value);
                sum += source.value.number();
            }
            if (!cell->isEmpty()) {
                QCOMPARE(sheet->cell(cell.key()).value.number(), sum);
                ++questioned;
            }
        }
        QVERIFY(questioned > 10);
        QVERIFY(all->standings.size() > 3);
        QCOMPARE(std::ranges::count(all->standings, UnitProgress::Missing, &UnitStanding::progress), all->standings.size() - 3);

        for (const PackageRecord &record : *records)
            DO(wait(answer(*justice.workspace, m_house.tools(), record.key, true, {})));
        const auto accepted = consolidated(false);
        VERIFY_RESULT(accepted);
        QCOMPARE(accepted->data, all->data);
        QCOMPARE(accepted->sources, all->sources);

        Desk nobody(m_house, u"no-such-unit"_s);
        DO(nobody.open());
        const auto refused = wait(consolidateInbox(*nobody.workspace, m_house.tools(), u"pbgdpl-results"_s, demonstrationPeriod(), true));
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    }
};

QTEST_MAIN(TestConsolidating)
#include "tst_consolidating.moc"
