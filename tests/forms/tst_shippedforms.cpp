// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consolidation.h"
#include "forms/findinggroups.h"
#include "forms/formsheet.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QDirIterator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// Every form that ships, with the units that ship, for Bình Định in 2020.
class TestShippedForms final : public QObject {
    Q_OBJECT

    UnitTree m_tree;
    const Period m_year{Period::Kind::Year, 2020};

    static QStringList files()
    {
        QStringList found;
        QDirIterator it(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms"), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next().section(u"/resources/forms/"_s, 1));
        return found;
    }
    [[nodiscard]] static UnitId filer(UnitLevel level)
    {
        switch (level) {
        case UnitLevel::Province: return {u"p52"_s};
        case UnitLevel::District: return {u"d550"_s};
        case UnitLevel::Department: return {u"bd-syt"_s};
        default: return {u"c21952"_s};
        }
    }

private slots:
    void initTestCase()
    {
        QFile units(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/units/units.tsv"));
        QFile successions(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/units/successions.tsv"));
        QVERIFY(units.open(QIODevice::ReadOnly) && successions.open(QIODevice::ReadOnly));
        auto tree = UnitTree::read(units, successions);
        VERIFY_RESULT(tree);
        m_tree = *std::move(tree);
    }
    void init() { failOnAnyWarning(); }

    void laysOut_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : files())
            QTest::newRow(qPrintable(file)) << file;
    }
    void laysOut()
    {
        QFETCH(QString, file);
        const auto spec = readFormSpec(shippedForm(file));
        VERIFY_RESULT(spec);
        QCOMPARE(spec->id + u".json"_s, file);
        const UnitId unit = filer(spec->level);
        QVERIFY(m_tree.find(unit, m_year.until()).has_value());
        const QList<Unit> units = unitsForForm(*spec, m_tree, unit, m_year);
        auto made = sheet(*spec, units);
        VERIFY_RESULT(made);
        QVERIFY(!made->rows().isEmpty());
        QVERIFY(!made->columns().isEmpty());
        for (const FormColumn &column : made->columns())
            QVERIFY2(!column.title.vi.isEmpty() && !column.title.en.isEmpty() && !column.unit.vi.isEmpty(), qPrintable(column.key));
        for (const FormRow &row : spec->rows)
            QVERIFY2(!row.title.en.isEmpty(), qPrintable(row.key));
        // filled with zeros it is a form without findings; blank it is not
        QVERIFY(!isAcceptable(made->check(m_year.kind)));
        for (const LaidRow &row : made->rows()) {
            for (const FormColumn &column : made->columns()) {
                const CellRef at{row.key, column.key};
                if (!made->isComputed(at) && !made->isNotApplicable(at))
                    made->setCell(at, figure(0));
            }
        }
        QCOMPARE(made->check(m_year.kind), Findings());
    }

    void theProvincesFormHasTheProvincesUnits()
    {
        const auto spec = readFormSpec(shippedForm(u"tt20-2013/10d.json"_s));
        VERIFY_RESULT(spec);
        const QList<Unit> units = unitsForForm(*spec, m_tree, {u"p52"_s}, m_year);
        const auto count = [&](UnitLevel level) {
            return std::count_if(units.begin(), units.end(), [level](const Unit &unit) { return unit.level == level; });
        };
        QCOMPARE(count(UnitLevel::District), 11);
        QVERIFY(count(UnitLevel::Department) > 30);
        QCOMPARE(count(UnitLevel::Commune), 0);
        for (const Unit &unit : units)
            QVERIFY(!unit.name.startsWith(u"Sở Tư pháp"_s)); // it has row R1
        const auto made = sheet(*spec, units);
        VERIFY_RESULT(made);
        for (const LaidRow &row : made->rows()) {
            const bool isDepartment = row.key.startsWith(u"R3"_s);
            QCOMPARE(made->isNotApplicable({row.key, u"c9"_s}), isDepartment || row.key == u"R1"_s);
        }
        QStringList estimates;
        for (const FormColumn &column : made->columns()) {
            if (column.estimate)
                estimates.append(column.number);
        }
        QCOMPARE(estimates, (QStringList{u"1"_s, u"3"_s, u"5"_s, u"9"_s, u"10"_s}));
    }

    void theDistrictsFormHasItsCommunes()
    {
        const auto spec = readFormSpec(shippedForm(u"tt20-2013/10c.json"_s));
        VERIFY_RESULT(spec);
        const QList<Unit> units = unitsForForm(*spec, m_tree, {u"d550"_s}, m_year); // Tuy Phước: 11 xã and 2 thị trấn
        QCOMPARE(units.size(), 13);
    }

    void rulesOfTheFormsOfPeople_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<double>>("good"); // the inputs from column 1 on, computed ones left out
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("number");
        QTest::addColumn<QStringList>("findings");
        const QList<double> mediation{10, 10, /* c3 */ 30, 20, 45, 5, 3, 7, 40, 12};
        QTest::newRow("mediators") << u"tt20-2013/11a.json"_s << mediation << u"T/c1"_s << 10.0 << QStringList{};
        QTest::newRow("mediators by sex") << u"tt20-2013/11a.json"_s << mediation << u"T/c3"_s << 51.0 << QStringList{u"V1 T/c3"_s, u"V1 T/c3"_s, u"V1 T/c3"_s};
        QTest::newRow("mediators by ethnicity") << u"tt20-2013/11a.json"_s << mediation << u"T/c7"_s << 6.0 << QStringList{u"V1 T/c3"_s};
        QTest::newRow("mediators by qualification") << u"tt20-2013/11a.json"_s << mediation << u"T/c9"_s << 8.0 << QStringList{u"V1 T/c3"_s};
        QTest::newRow("more trained than there are") << u"tt20-2013/11a.json"_s << mediation << u"T/c11"_s << 51.0 << QStringList{u"V4 T/c11"_s};
        const QList<double> staff{6, 4, 9, 1, 5, 5, 10, 60, 40, 90, 10, 30, 70, 0};
        QTest::newRow("staff") << u"tt20-2013/09a.json"_s << staff << u"T/c8"_s << 10.0 << QStringList{};
        QTest::newRow("reporters by ethnicity") << u"tt20-2013/09a.json"_s << staff << u"T/c4"_s << 8.0 << QStringList{u"V1 T/c1"_s};
        QTest::newRow("reporters by qualification") << u"tt20-2013/09a.json"_s << staff << u"T/c7"_s << 6.0 << QStringList{u"V1 T/c1"_s};
        QTest::newRow("propagandists by ethnicity") << u"tt20-2013/09a.json"_s << staff << u"T/c13"_s << 11.0 << QStringList{u"V1 T/c9"_s};
        QTest::newRow("more reporters trained") << u"tt20-2013/09a.json"_s << staff << u"T/c8"_s << 11.0 << QStringList{u"V4 T/c8"_s};
    }
    void rulesOfTheFormsOfPeople()
    {
        QFETCH(QString, file);
        QFETCH(QList<double>, good);
        QFETCH(QString, cell);
        QFETCH(double, number);
        QFETCH(QStringList, findings);
        const auto spec = readFormSpec(shippedForm(file));
        VERIFY_RESULT(spec);
        auto made = sheet(*spec);
        VERIFY_RESULT(made);
        qsizetype next = 0;
        for (const FormColumn &column : made->columns()) {
            const CellRef at{u"T"_s, column.key};
            if (!made->isComputed(at))
                made->setCell(at, figure(good[next++]));
        }
        QCOMPARE(next, good.size());
        QCOMPARE(made->check(Period::Kind::Year), Findings());
        made->setCell(ref(cell), figure(number));
        const auto places = [&] {
            QStringList found;
            for (const Finding &finding : made->check(Period::Kind::Year))
                found.append(finding.code + u' ' + finding.place);
            return found;
        };
        QCOMPARE(places(), findings);
        // a blank in a breakdown is the cause, the sum that it leaves wrong goes with it
        made->setCell(ref(cell), {});
        const QList<FindingGroup> groups = groupFindings(*made, made->check(Period::Kind::Year));
        for (const FindingGroup &group : groups)
            QVERIFY2(group.cause.code == u"V8"_s, qPrintable(group.cause.code + group.cause.place));
    }

    void rulesOfFormR()
    {
        const auto spec = readFormSpec(shippedForm(u"tt20-2013/10a.json"_s));
        VERIFY_RESULT(spec);
        auto made = sheet(*spec);
        VERIFY_RESULT(made);
        const auto codes = [&](double sessions, double attendances) {
            made->setCell(ref(u"T/c1"_s), figure(sessions));
            made->setCell(ref(u"T/c2"_s), figure(attendances));
            QStringList list;
            for (const Finding &finding : made->check(Period::Kind::Year)) {
                if (finding.code == u"V4"_s)
                    list.append(finding.place);
            }
            return list;
        };
        QCOMPARE(codes(0, 0), QStringList{});
        QCOMPARE(codes(2, 2), QStringList{});
        QCOMPARE(codes(2, 90), QStringList{});
        QCOMPARE(codes(2, 1), QStringList{u"T/c1"_s});
        QCOMPARE(codes(2, 0), QStringList{u"T/c1"_s});
        QCOMPARE(codes(0, 5), QStringList{u"T/c1"_s});
    }
};

QTEST_GUILESS_MAIN(TestShippedForms)
#include "tst_shippedforms.moc"
