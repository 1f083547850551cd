// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/activityrows.h"

#include "support/testing.h"
#include "tabular/activityheaders.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestActivityRows final : public QObject {
    Q_OBJECT

    ActivityWords m_words;

    static QList<Term> terms(const QString &name)
    {
        QFile file(u":/vocabularies/%1.json"_s.arg(name));
        return file.open(QIODevice::ReadOnly) ? readVocabulary(file.readAll()).value_or(QList<Term>()) : QList<Term>();
    }
    static TableBook book(const QString &text) { return readSeparated(text.toUtf8()).value_or(TableBook{}); }
    QList<ActivityRow> rows(const TableBook &table) const { return activityRows(table, guessColumns(table, m_words), m_words, {u"u1"_s}); }
    static QStringList troubles(const ActivityRow &row)
    {
        QStringList places;
        for (const Finding &finding : row.findings) {
            if (finding.severity == Severity::Error)
                places.append(finding.place);
        }
        return places;
    }

private slots:
    void initTestCase() { m_words = {terms(u"activity-kinds"_s), terms(u"activity-groups"_s), terms(u"languages"_s), terms(u"activity-counts"_s), terms(u"money-sources"_s)}; }
    void init() { failOnAnyWarning(); }

    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("target");
        const auto add = [](const QString &heading, const QString &target) { QTest::newRow(qPrintable(heading)) << heading << target; };
        add(u"Ngày tháng năm"_s, u"date"_s);
        add(u"NGAY TO CHUC"_s, u"date"_s);
        add(u"Đến ngày"_s, u"until"_s);
        add(u"Địa điểm tổ chức"_s, u"place"_s);
        add(u"Nội dung tuyên truyền"_s, u"topic"_s);
        add(u"Số lượt người tham dự"_s, u"attendances:CHUNG"_s);
        add(u"Học sinh, sinh viên"_s, u"attendances:HOCSINH"_s);
        add(u"Số bản phát hành"_s, u"copies:vi"_s);
        add(u"Tiếng Ba Na"_s, u"copies:dtts:Ba Na"_s);
        add(u"Tiếng dân tộc thiểu số"_s, u"copies:dtts:"_s);
        add(u"Số lần phát sóng"_s, u"counts:broadcasts"_s);
        add(u"Kinh phí (đồng)"_s, u"cost"_s);
        add(u"Nguồn kinh phí"_s, u"moneySource"_s);
        add(u"Hình thức"_s, u"kind"_s);
        add(u"Attendances"_s, u"attendances:CHUNG"_s);
        add(u"Date"_s, u"date"_s);
        add(u"STT"_s, QString());
        add(u"Thiếu gì ghi nấy"_s, QString());
    }
    void headings()
    {
        QFETCH(QString, heading);
        QTEST(targetOfHeading(heading, m_words), "target");
    }

    void aTableAsOfficesKeepIt()
    {
        const TableBook table = book(u"SỔ THEO DÕI HOẠT ĐỘNG PBGDPL;;;;;;;\n;;;;;;;\nSTT;Ngày;Hình thức;Địa điểm;Nội dung;Số người;Số bản;Kinh phí\n"
                                     "1;05/01/2020;Hội nghị;Hội trường UBND xã;Luật Đất đai;1.234;60;2.500.000\n"
                                     "2;2020-03-09;Thi tìm hiểu;Trường THCS;An toàn giao thông;1,200;-;0\n"
                                     "3;43983;loa truyền thanh;;Phòng, chống dịch;;;\n"
                                     ";;;;;;;\nTổng cộng;;;;;2.434;60;2.500.000\n"_s);
        QCOMPARE(guessColumns(table, m_words).headerRow, 2);
        const QList<ActivityRow> read = rows(table);
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0].activity.date, QDate(2020, 1, 5));
        QCOMPARE(read[0].activity.kind, u"TRUCTIEP"_s);
        QCOMPARE(read[0].activity.attendances, (QMap<QString, qint64>{{u"CHUNG"_s, 1234}}));
        QCOMPARE(read[0].activity.cost, std::optional<qint64>(2'500'000));
        QVERIFY(read[0].isNew());
        QCOMPARE(read[1].activity.date, QDate(2020, 3, 9));
        QCOMPARE(read[1].activity.kind, u"THI"_s);
        QCOMPARE(read[1].activity.attendances.value(u"CHUNG"_s), 1200);
        QVERIFY(read[1].activity.copies.isEmpty()); // "-" is not zero
        QCOMPARE(read[1].activity.cost, std::optional<qint64>(0));
        QCOMPARE(read[2].activity.kind, u"TRUYENTHANH"_s);
        QVERIFY(read[2].activity.attendances.isEmpty());
        QVERIFY(!read[2].activity.cost);
        QCOMPARE(troubles(read[2]), QStringList({u"B6"_s})); // a number in a text file is no day
    }

    void realCells()
    {
        TableBook table;
        table.sheets.append(TableSheet{});
        TableSheet &sheet = table.sheets.first();
        const auto text = [](const QString &words) { return SheetCell{.kind = SheetCell::Kind::Text, .text = words}; };
        const auto number = [](double value, const QString &spelled) { return SheetCell{.kind = SheetCell::Kind::Number, .text = spelled, .number = value}; };
        sheet.put(0, 0, text(u"Ngày"_s));
        sheet.put(0, 1, text(u"Loại"_s));
        sheet.put(0, 2, text(u"Số người"_s));
        SheetCell day = number(43831, u"43831"_s);
        day.moment = momentOfSerial(43831);
        sheet.put(1, 0, day);
        sheet.put(1, 1, text(u"Hội nghị, tuyên truyền trực tiếp"_s));
        sheet.put(1, 2, number(45, u"45"_s));
        sheet.spans.append({1, 0, 2, 1}); // one day for two rows
        sheet.put(2, 1, text(u"THI"_s));
        sheet.put(2, 2, number(1.5, u"1.5"_s));
        sheet.put(3, 0, number(43832, u"43832"_s));
        sheet.put(3, 1, text(u"chưa rõ"_s));
        sheet.put(3, 2, {.kind = SheetCell::Kind::Error, .text = u"#DIV/0!"_s, .formula = u"1/0"_s});
        sheet.put(4, 0, day);
        sheet.put(4, 1, text(u"SMS"_s));
        sheet.put(4, 2, day);
        const QList<ActivityRow> read = rows(table);
        QCOMPARE(read.size(), 4);
        QVERIFY(read[0].isNew());
        QCOMPARE(read[0].activity.date, QDate(2020, 1, 1));
        QCOMPARE(read[1].activity.date, QDate(2020, 1, 1));
        QCOMPARE(troubles(read[1]), QStringList({u"C3"_s}));
        QCOMPARE(read[2].activity.date, QDate(2020, 1, 2));
        QCOMPARE(troubles(read[2]), QStringList({u"B4"_s, u"C4"_s}));
        QCOMPARE(troubles(read[3]), QStringList({u"C5"_s}));
    }

    void nonsenseIsSaidAtItsCell()
    {
        const QList<ActivityRow> read = rows(book(u"Ngày,Loại,Số người,Trực tuyến\n31/02/2020,THI,5,\n01/13/2020,THI,5,\n05/01/2020,THI,năm,\n05/01/2020,THI,-3,\n05/01/2020,,3,\n05/01/2020,THI,1000000000001,có thể\n"_s));
        QCOMPARE(read.size(), 6);
        QCOMPARE(troubles(read[0]), QStringList({u"A2"_s}));
        QCOMPARE(troubles(read[1]), QStringList({u"A3"_s}));
        QCOMPARE(troubles(read[2]), QStringList({u"C4"_s}));
        QCOMPARE(troubles(read[3]), QStringList({u"C5"_s}));
        QCOMPARE(troubles(read[4]), QStringList({u"B6"_s}));
        QCOMPARE(troubles(read[5]), QStringList({u"C7"_s}));
        for (const ActivityRow &row : read)
            QVERIFY(!row.isNew());
    }

    void rowsAreNotTakenTwice()
    {
        const TableBook table = book(u"Ngày,Loại,Nội dung\n05/01/2020,THI,Một\n05/01/2020,THI,Hai\n05/01/2020,THI,MỘT\n"_s);
        QList<ActivityRow> read = rows(table);
        QVERIFY(read[2].isTwin);
        QVERIFY(!read[2].isNew());
        Activity stored = read[1].activity;
        stored.topic = u"đổi tên sau đó"_s; // edited after it was imported
        Activity typed = read[0].activity;
        typed.origin.clear();               // typed by hand
        markKnown(read, {stored, typed});
        QVERIFY(read[0].isKnown && read[1].isKnown);
        markKnown(read, {});
        QVERIFY(read[0].isNew() && read[1].isNew());
    }

    void aKindForRowsWithoutOne()
    {
        const TableBook table = book(u"Ngày,Nội dung\n05/01/2020,Một\n"_s);
        ActivityColumns columns = guessColumns(table, m_words);
        QVERIFY(!activityRows(table, columns, m_words, {u"u1"_s}).first().isNew());
        columns.kind = u"TRUCTIEP"_s;
        QVERIFY(activityRows(table, columns, m_words, {u"u1"_s}).first().isNew());
    }

    void theMappingIsRemembered()
    {
        const TableBook table = book(u"Ngày,Nội dung,\n05/01/2020,Một,x\n"_s);
        ActivityColumns columns = guessColumns(table, m_words);
        QCOMPARE(headerSignature(table, columns), u"ngay|noi dung"_s);
        columns.kind = u"THI"_s;
        const ActivityColumns read = activityColumnsFromJson(toJson(columns));
        QCOMPARE(read.targets, columns.targets);
        QCOMPARE(read.kind, u"THI"_s);
    }

    void aTableWithoutHeadings()
    {
        const ActivityColumns columns = guessColumns(book(u"1,2,3\nx,y,z\n"_s), m_words);
        QCOMPARE(columns.headerRow, -1);
        QVERIFY(columns.targets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActivityRows)
#include "tst_activityrows.moc"
