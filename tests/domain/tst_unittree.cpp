// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unittree.h"
#include "support/testing.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray unitsHeader = "id\tlevel\tkind\tname\tcode\tparent\tfrom\tto\tcertainty\n";
const QByteArray successionsHeader = "before\tafter\ton\tnote\n";

Result<UnitTree> readTables(QByteArray units, QByteArray successions)
{
    QBuffer first(&units);
    QBuffer second(&successions);
    return UnitTree::read(first, second);
}

Result<UnitTree> readShippedTables()
{
    QFile units(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/units/units.tsv"));
    QFile successions(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/units/successions.tsv"));
    return UnitTree::read(units, successions);
}

QStringList names(const QList<Unit> &units)
{
    QStringList list;
    for (const Unit &unit : units)
        list.append(unit.name);
    return list;
}

const QDate june2020(2020, 6, 30);
const QDate december2020(2020, 12, 31);
const QDate july2025(2025, 7, 1);

} // namespace

class TestUnitTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<UnitTree> tree = UnitTree::open(u":/units/units.image"_s);
        VERIFY_RESULT(tree);
        m_tree = *tree;
    }
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void everyListIsWhole()
    {
        const auto count = [this](QDate day, UnitLevel level) {
            return std::ranges::count(m_tree.on(day), level, &Unit::level);
        };
        QCOMPARE(count({2020, 3, 1}, UnitLevel::Province), 63);
        QCOMPARE(count({2020, 3, 1}, UnitLevel::District), 707);
        QCOMPARE(count({2020, 3, 1}, UnitLevel::Commune), 10767);
        QCOMPARE(count({2021, 2, 3}, UnitLevel::District), 705);
        QCOMPARE(count({2021, 2, 3}, UnitLevel::Commune), 10603);
        QCOMPARE(count({2025, 1, 4}, UnitLevel::District), 696);
        QCOMPARE(count({2025, 1, 4}, UnitLevel::Commune), 10051);
        QCOMPARE(count(july2025, UnitLevel::Province), 34);
        QCOMPARE(count(july2025, UnitLevel::District), 0);
        QCOMPARE(count(july2025, UnitLevel::Commune), 3321);
    }

    void parentsComeBeforeChildrenAndStand()
    {
        for (const QDate day : {june2020, QDate(2021, 2, 3), QDate(2025, 2, 1), july2025}) {
            QSet<QString> seen;
            for (const Unit &unit : m_tree.on(day)) {
                QVERIFY(unit.standsOn(day));
                QVERIFY2(unit.parent.isNull() ? unit.level == UnitLevel::Province : seen.contains(unit.parent.value), qPrintable(unit.name));
                QVERIFY2(!seen.contains(unit.id.value), qPrintable(unit.id.value));
                seen.insert(unit.id.value);
            }
        }
    }

    void binhDinhIn2020()
    {
        const QList<Unit> below = m_tree.children({u"p52"_s}, december2020);
        QStringList districts;
        qsizetype firstDepartment = -1;
        for (qsizetype i = 0; i < below.size(); ++i) {
            if (below[i].level == UnitLevel::District) {
                QCOMPARE(firstDepartment, -1);
                districts.append(below[i].code);
            } else {
                QCOMPARE(below[i].level, UnitLevel::Department);
                QCOMPARE(below[i].certainty, Certainty::Unconfirmed);
                if (firstDepartment < 0)
                    firstDepartment = i;
            }
        }
        QCOMPARE(districts, QStringList({u"540"_s, u"542"_s, u"543"_s, u"544"_s, u"545"_s, u"546"_s, u"547"_s, u"548"_s, u"549"_s, u"550"_s, u"551"_s}));
        QCOMPARE(firstDepartment, 11);
        QVERIFY(names(below).contains(u"Sở Tư pháp tỉnh Bình Định"_s));
        int communes = 0;
        for (const Unit &district : below)
            communes += int(m_tree.children(district.id, december2020).size());
        QCOMPARE(communes, 159);
    }

    void aChangeOfKindKeepsTheUnit()
    {
        const UnitId hoaiNhon{u"d543"_s};
        QCOMPARE(m_tree.find(hoaiNhon, {2020, 5, 31})->kind, u"huyện"_s);
        QCOMPARE(m_tree.find(hoaiNhon, {2020, 6, 1})->name, u"Thị xã Hoài Nhơn"_s);
        QCOMPARE(m_tree.find(hoaiNhon, {2020, 6, 1})->certainty, Certainty::Unconfirmed);
        QCOMPARE(m_tree.find(hoaiNhon, {2021, 2, 3})->certainty, Certainty::Confirmed);
        QVERIFY(!m_tree.find(hoaiNhon, july2025));
        QCOMPARE(m_tree.find(hoaiNhon)->name, u"Thị xã Hoài Nhơn"_s);
    }

    void aReusedCodeIsAnotherUnit()
    {
        QCOMPARE(m_tree.find({u"c21994"_s})->name, u"Thị trấn Vân Canh"_s);
        QCOMPARE(m_tree.find({u"c21994-2507"_s})->name, u"Xã Vân Canh"_s);
        QCOMPARE(m_tree.find({u"p52"_s}, {2025, 6, 30})->name, u"Tỉnh Bình Định"_s);
        QVERIFY(!m_tree.find({u"p52"_s}, july2025));
        QCOMPARE(m_tree.find({u"p52-2507"_s})->name, u"Tỉnh Gia Lai"_s);
        QCOMPARE(m_tree.children({u"p52-2507"_s}, july2025).size(), 135);
    }

    void ancestryFollowsTheDay()
    {
        QCOMPARE(names(m_tree.ancestry({u"c21952"_s}, june2020)),
                 QStringList({u"Thị trấn Tuy Phước"_s, u"Huyện Tuy Phước"_s, u"Tỉnh Bình Định"_s}));
        QCOMPARE(names(m_tree.ancestry({u"c21952-2507"_s}, july2025)), QStringList({u"Xã Tuy Phước"_s, u"Tỉnh Gia Lai"_s}));
        QVERIFY(m_tree.ancestry({u"c21952"_s}, july2025).isEmpty());
        QVERIFY(m_tree.ancestry({u"nobody"_s}, june2020).isEmpty());
    }

    void successionsSayWhatIsPartial()
    {
        const QList<UnitSuccession> canhLien = m_tree.successors({u"c21997"_s});
        QCOMPARE(canhLien.size(), 2);
        QVERIFY(std::ranges::all_of(canhLien, &UnitSuccession::isPartial));
        const QList<UnitSuccession> into = m_tree.predecessors({u"c21994-2507"_s});
        QCOMPARE(into.size(), 4);
        QCOMPARE(std::ranges::count_if(into, &UnitSuccession::isPartial), 1);
        QCOMPARE(m_tree.predecessors({u"p52-2507"_s}).size(), 2);
        QVERIFY(m_tree.successors({u"nobody"_s}).isEmpty());
    }

    void searchFindsTheLikeliestFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("first");
        QTest::newRow("no marks") << u"tuy phuoc"_s << december2020 << u"Huyện Tuy Phước"_s;
        QTest::newRow("with kind") << u"huyen tuy phuoc"_s << december2020 << u"Huyện Tuy Phước"_s;
        QTest::newRow("with marks") << u"Tuy Phước"_s << december2020 << u"Huyện Tuy Phước"_s;
        QTest::newRow("decomposed") << u"Tuy Phước"_s.normalized(QString::NormalizationForm_D) << december2020 << u"Huyện Tuy Phước"_s;
        QTest::newRow("d finds đ") << u"dong da"_s << december2020 << u"Quận Đống Đa"_s;
        QTest::newRow("two levels") << u"tuy phuoc"_s << july2025 << u"Xã Tuy Phước"_s;
        QTest::newRow("i for y") << u"quy nhon"_s << december2020 << u"Thành phố Qui Nhơn"_s;
        QTest::newRow("province") << u"binh dinh"_s << december2020 << u"Tỉnh Bình Định"_s;
        QTest::newRow("department") << u"so tu phap"_s << december2020 << u"Sở Tư pháp tỉnh Bình Định"_s;
        QTest::newRow("old tone place") << u"Hoà Hiệp Bắc"_s << december2020 << u"Phường Hòa Hiệp Bắc"_s;
        QTest::newRow("marks decide") << u"Hà Nam"_s << december2020 << u"Tỉnh Hà Nam"_s;
        QTest::newRow("words in any order") << u"phuoc tuy huyen"_s << december2020 << u"Huyện Tuy Phước"_s;
    }
    void searchFindsTheLikeliestFirst()
    {
        QFETCH(QString, query);
        QFETCH(QDate, day);
        QFETCH(QString, first);
        const QList<Unit> found = m_tree.search(query, day);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().name, first);
        QVERIFY(found.size() <= 50);
        for (const Unit &unit : found)
            QVERIFY(unit.standsOn(day));
    }

    void searchKnowsItsLimits()
    {
        QVERIFY(m_tree.search(u" \t "_s, june2020).isEmpty());
        QVERIFY(m_tree.search(u"qwertyuiop"_s, june2020).isEmpty());
        QCOMPARE(m_tree.search(u"xã"_s, june2020, 7).size(), 7);
        QVERIFY(m_tree.search(u"tuy phuoc"_s, {1900, 1, 1}).isEmpty());
        QVERIFY(m_tree.search(u"tuy phuoc"_s, june2020, 0).isEmpty());
    }

    void refusesBrokenTables_data()
    {
        QTest::addColumn<QByteArray>("units");
        QTest::addColumn<QByteArray>("successions");
        QTest::addColumn<QString>("place");
        const QByteArray good = unitsHeader + "p1\tprovince\ttỉnh\tTỉnh Một\t01\t\t2020-01-01\t\tconfirmed\n";
        QTest::newRow("empty") << QByteArray() << successionsHeader << u"line 1"_s;
        QTest::newRow("other header") << QByteArray("id\tname\n") << successionsHeader << u"line 1"_s;
        QTest::newRow("columns") << good + "p2\tprovince\n" << successionsHeader << u"line 3"_s;
        QTest::newRow("level") << unitsHeader + "p1\tplanet\ttỉnh\tA\t01\t\t2020-01-01\t\tconfirmed\n" << successionsHeader << u"line 2"_s;
        QTest::newRow("id") << unitsHeader + "p/1\tprovince\ttỉnh\tA\t01\t\t2020-01-01\t\tconfirmed\n" << successionsHeader << u"line 2"_s;
        QTest::newRow("day") << unitsHeader + "p1\tprovince\ttỉnh\tA\t01\t\t2020-02-30\t\tconfirmed\n" << successionsHeader << u"line 2"_s;
        QTest::newRow("backwards") << unitsHeader + "p1\tprovince\ttỉnh\tA\t01\t\t2020-02-03\t2020-02-03\tconfirmed\n" << successionsHeader << u"line 2"_s;
        QTest::newRow("certainty") << unitsHeader + "p1\tprovince\ttỉnh\tA\t01\t\t2020-02-03\t\tperhaps\n" << successionsHeader << u"line 2"_s;
        QTest::newRow("utf-8") << unitsHeader + "p1\tprovince\t\xff\tA\t01\t\t2020-02-03\t\tconfirmed\n" << successionsHeader << u"line 2"_s;
        QTest::newRow("no parent") << good + "d1\tdistrict\thuyện\tA\t01\tp9\t2020-01-01\t\tconfirmed\n" << successionsHeader << u"line 3"_s;
        QTest::newRow("own parent") << good + "d1\tdistrict\thuyện\tA\t01\td1\t2020-01-01\t\tconfirmed\n" << successionsHeader << u"line 3"_s;
        QTest::newRow("overlap") << good + "p1\tprovince\ttỉnh\tTỉnh Một\t01\t\t2021-01-01\t\tconfirmed\n" << successionsHeader << u"line 3"_s;
        QTest::newRow("succession of nobody") << good << successionsHeader + "p1\tp2\t2020-01-01\tx\n" << u"line 2"_s;
        QTest::newRow("succession day") << good << successionsHeader + "p1\tp1\tsoon\tx\n" << u"line 2"_s;
    }
    void refusesBrokenTables()
    {
        QFETCH(QByteArray, units);
        QFETCH(QByteArray, successions);
        QFETCH(QString, place);
        const Result<UnitTree> tree = readTables(units, successions);
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, ErrorKind::Damaged);
        QVERIFY2(tree.error().text.contains(place), qPrintable(tree.error().text));
    }

    void readsWindowsLineEnds()
    {
        QByteArray units = unitsHeader + "p1\tprovince\ttỉnh\tTỉnh Một\t01\t\t2020-01-01\t\tconfirmed\n";
        const Result<UnitTree> tree = readTables(units.replace("\n", "\r\n"), successionsHeader);
        VERIFY_RESULT(tree);
        QCOMPARE(tree->size(), 1);
        QCOMPARE(tree->find({u"p1"_s})->certainty, Certainty::Confirmed);
    }

    void theImageIsWhatTheTablesSay()
    {
        const Result<UnitTree> read = readShippedTables();
        VERIFY_RESULT(read);
        QCOMPARE(m_tree.size(), 16929);
        QCOMPARE(read->size(), m_tree.size());
        QVERIFY(read->image() == m_tree.image());
        int spans = 0;
        QFile table(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/units/units.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        (void)table.readLine();
        while (!table.atEnd()) {
            const QStringList fields = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
            const QDate first = QDate::fromString(fields.at(6), Qt::ISODate);
            const std::optional<Unit> unit = m_tree.find({fields.at(0)}, first);
            QVERIFY2(unit, qPrintable(fields.at(0)));
            QCOMPARE(unit->id.value, fields.at(0));
            QCOMPARE(unit->kind, fields.at(2));
            QCOMPARE(unit->name, fields.at(3));
            QCOMPARE(unit->code, fields.at(4));
            QCOMPARE(unit->parent.value, fields.at(5));
            QCOMPARE(unit->from, first);
            QCOMPARE(unit->to, QDate::fromString(fields.at(7), Qt::ISODate));
            QCOMPARE(unit->certainty == Certainty::Confirmed, fields.at(8) == u"confirmed"_s);
            ++spans;
        }
        QCOMPARE(spans, m_tree.size());
    }

    void refusesWhatIsNoImage()
    {
        const QTemporaryDir folder;
        const QByteArray whole = m_tree.image();
        QByteArray other = whole;
        other[0] = char(other.at(0) + 1);
        for (const QByteArray &bytes : {QByteArray(), whole.first(20), whole.chopped(1), whole + 'x', other}) {
            QFile file(folder.filePath(u"units.image"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            QVERIFY(!UnitTree::open(file.fileName()));
        }
        QVERIFY(!UnitTree::open(folder.filePath(u"absent"_s)));
    }

    void emptyTreeAnswersNothing()
    {
        const UnitTree none;
        QVERIFY(none.on(june2020).isEmpty());
        QVERIFY(none.provinces(june2020).isEmpty());
        QVERIFY(!none.find({u"p52"_s}));
        QVERIFY(none.search(u"an"_s, june2020).isEmpty());
    }

    void readingSpeed()
    {
        QBENCHMARK_ONCE {
            VERIFY_RESULT(readShippedTables());
        }
    }

    void searchSpeed()
    {
        QBENCHMARK {
            QVERIFY(!m_tree.search(u"an"_s, december2020).isEmpty());
        }
    }

private:
    UnitTree m_tree;
};

QTEST_GUILESS_MAIN(TestUnitTree)
#include "tst_unittree.moc"
