// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consolidation.h"
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
