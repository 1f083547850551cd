// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/eventfigures.h"

#include "domain/vocabulary.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QSet>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestEventFigures final : public QObject {
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static FormSpec form(const QString &name)
    {
        return readFormSpec(content(u":/forms/"_s + name + u".json"_s)).value_or(FormSpec{});
    }
    static QList<EventRules> shippedRules()
    {
        QList<EventRules> all;
        QDirIterator files(u":/suggestions"_s, {u"*.json"_s});
        while (files.hasNext()) {
            if (const auto rules = readEventRules(content(files.next())))
                all.append(*rules);
        }
        return all;
    }
    static ReportingRules reporting()
    {
        ReportingRules rules;
        for (const QString &name : {u"tt20-2013"_s, u"tt03-2019"_s, u"tt17-2025"_s, u"nd09-2019"_s}) {
            if (!rules.add(content(u":/periods/%1.json"_s.arg(name)), ReportingRules::Origin::Shipped))
                qWarning("period");
        }
        return rules;
    }
    static Activity event(const QString &id, QDate day, const QString &kind)
    {
        Activity one;
        one.id = {id};
        one.unit = {u"u1"_s};
        one.date = day;
        one.kind = kind;
        return one;
    }
    static CellRef cell(const QString &column) { return {u"T"_s, column}; }

private slots:
    void init() { failOnAnyWarning(); }

    void formRFromEvents()
    {
        Activity first = event(u"a"_s, {2020, 3, 1}, u"TRUCTIEP"_s);
        first.attendances = {{u"NHANDAN"_s, 40}, {u"CANBO"_s, 5}};
        first.copies = {{u"vi"_s, 60}, {u"dtts:Ba Na"_s, 7}, {u"dtts:Chăm"_s, 3}};
        Activity second = event(u"b"_s, {2020, 12, 20}, u"TAPHUAN"_s);
        second.sessions = 3;
        second.attendances = {{u"CHUNG"_s, 90}};
        Activity third = event(u"c"_s, {2020, 5, 5}, u"TRUYENTHANH"_s);
        third.counts = {{u"broadcasts"_s, 12}, {u"minutes"_s, 180}};
        third.copies = {{u"vi"_s, 0}};
        Activity silent = event(u"d"_s, {2020, 6, 1}, u"TRUCTIEP"_s); // nobody counted the people
        const auto figures = eventFigures({second, first, third, silent}, {u"u1"_s}, form(u"tt20-2013/10a"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting());
        QVERIFY(figures.has_value());
        QCOMPARE(figures->from, QDate(2020, 1, 1));
        QCOMPARE(figures->until, QDate(2020, 12, 31));
        QCOMPARE(figures->cells.value(cell(u"c1"_s)).number, 5.0);
        QCOMPARE(figures->cells.value(cell(u"c1"_s)).sources, QList<ActivityId>({{u"a"_s}, {u"d"_s}, {u"b"_s}}));
        QCOMPARE(figures->cells.value(cell(u"c1"_s)).afterCutOff, 3.0);
        QCOMPARE(figures->cells.value(cell(u"c2"_s)).number, 135.0);
        QCOMPARE(figures->cells.value(cell(u"c2"_s)).withoutFigure, QList<ActivityId>({{u"d"_s}}));
        QVERIFY(!figures->cells.contains(cell(u"c3"_s)));
        QVERIFY(!figures->cells.contains(cell(u"c5"_s))); // a sum is the form's own
        QCOMPARE(figures->cells.value(cell(u"c6"_s)).number, 60.0);
        QCOMPARE(figures->cells.value(cell(u"c6"_s)).sources.size(), 2); // a zero was given, too
        QCOMPARE(figures->cells.value(cell(u"c7"_s)).number, 10.0);
        QVERIFY(!figures->cells.contains(cell(u"c8"_s)));
        QCOMPARE(figures->cells.value(cell(u"c9"_s)).number, 12.0);
    }

    void theTwoCalendarsDiffer()
    {
        Activity late = event(u"late"_s, {2019, 12, 20}, u"TRUYENTHANH"_s);
        late.counts = {{u"broadcasts"_s, 1}};
        Activity last = event(u"last"_s, {2020, 12, 14}, u"TRUYENTHANH"_s);
        last.counts = {{u"broadcasts"_s, 2}};
        Activity next = event(u"next"_s, {2020, 12, 15}, u"TRUYENTHANH"_s);
        next.counts = {{u"broadcasts"_s, 4}};
        const QList<Activity> all{late, last, next};
        const auto statistics = eventFigures(all, {u"u1"_s}, form(u"tt20-2013/10a"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting());
        QVERIFY(statistics.has_value());
        QCOMPARE(statistics->cells.value(cell(u"c9"_s)).number, 6.0);
        const auto plan = eventFigures(all, {u"u1"_s}, form(u"kh2020-binhdinh/a"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting());
        QVERIFY(plan.has_value());
        QCOMPARE(plan->from, QDate(2019, 12, 15));
        QCOMPARE(plan->until, QDate(2020, 12, 14));
        QCOMPARE(plan->cells.value(cell(u"c13"_s)).number, 3.0);
        const auto half = eventFigures(all, {u"u1"_s}, form(u"kh2020-binhdinh/a"_s), {Period::Kind::HalfYear, 2020}, shippedRules(), reporting());
        QVERIFY(half.has_value());
        QCOMPARE(half->cells.value(cell(u"c13"_s)).sources, QList<ActivityId>({{u"late"_s}}));
    }

    void thousandsAreRoundedOnce()
    {
        QList<Activity> all;
        for (int i = 0; i < 3; ++i) {
            all.append(event(QString::number(i), {2020, 2, 1}, u"SMS"_s));
            all.last().cost = 1'400;
        }
        const auto plan = eventFigures(all, {u"u1"_s}, form(u"kh2020-binhdinh/a"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting());
        QVERIFY(plan.has_value());
        QCOMPARE(plan->cells.value(cell(u"c22"_s)).number, 4.0);
    }

    void howItWasHeldCounts()
    {
        Activity online = event(u"o"_s, {2020, 2, 1}, u"THCNTT"_s);
        online.how = Activity::How::Online;
        online.attendances = {{u"BCV"_s, 30}};
        Activity unsaid = event(u"i"_s, {2020, 2, 1}, u"THCNTT"_s);
        unsaid.attendances = {{u"BCV"_s, 20}};
        const auto plan = eventFigures({online, unsaid}, {u"u1"_s}, form(u"kh2020-binhdinh/a"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting());
        QCOMPARE(plan->cells.value(cell(u"c21"_s)).number, 30.0);
        QCOMPARE(plan->cells.value(cell(u"c20"_s)).number, 20.0);
        QVERIFY(!plan->cells.contains(cell(u"c19"_s)));
    }

    void othersAndUnknownsStayOut()
    {
        Activity one = event(u"a"_s, {2020, 3, 1}, u"TRUYENTHANH"_s);
        one.counts = {{u"broadcasts"_s, 1}};
        QVERIFY(eventFigures({one}, {u"u2"_s}, form(u"tt20-2013/10a"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting())->cells.isEmpty());
        // "-" in that row: offices have no loudspeakers of a commune.
        QVERIFY(eventFigures({one}, {u"u1"_s}, form(u"tt20-2013/10b"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting())->cells.isEmpty());
        QVERIFY(!eventFigures({one}, {u"u1"_s}, form(u"tt20-2013/11c"_s), {Period::Kind::Year, 2020}, shippedRules(), reporting()));
    }

    void badFilesAreDamaged_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("use") << QByteArray("{\"rows\":{\"a\":\"T\"},\"columns\":[]}") << u"/use"_s;
        QTest::newRow("rows") << QByteArray("{\"use\":\"statistics\",\"columns\":[]}") << u"/rows"_s;
        QTest::newRow("measure") << QByteArray("{\"use\":\"statistics\",\"rows\":{\"a\":\"T\"},\"columns\":[{\"column\":\"c1\",\"measure\":\"x\"}]}") << u"/columns/0/measure"_s;
        QTest::newRow("unit") << QByteArray("{\"use\":\"statistics\",\"rows\":{\"a\":\"T\"},\"columns\":[{\"column\":\"c1\",\"measure\":\"cost\",\"unit\":0}]}") << u"/columns/0/unit"_s;
    }
    void badFilesAreDamaged()
    {
        QFETCH(QByteArray, json);
        const auto read = readEventRules(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QTEST(read.error().detail, "place");
    }

    /// Every form, row, column and code that the shipped files name is there.
    void shippedFilesNameWhatExists()
    {
        QSet<QString> kinds;
        QSet<QString> counts;
        for (const Term &term : readVocabulary(content(u":/vocabularies/activity-kinds.json"_s)).value_or(QList<Term>()))
            kinds.insert(term.code);
        for (const Term &term : readVocabulary(content(u":/vocabularies/activity-counts.json"_s)).value_or(QList<Term>()))
            counts.insert(term.code);
        const QList<EventRules> all = shippedRules();
        QCOMPARE(all.size(), 3);
        for (const EventRules &rules : all) {
            QVERIFY(!rules.source.isEmpty());
            for (auto row = rules.rows.cbegin(); row != rules.rows.cend(); ++row) {
                const FormSpec spec = form(row.key());
                QCOMPARE(spec.id, row.key());
                QVERIFY2(std::ranges::any_of(spec.rows, [&row](const FormRow &one) { return one.key == *row && one.formula.isEmpty(); }), qPrintable(row.key()));
                for (const EventColumn &column : rules.columns) {
                    const QList<FormColumn> leaves = spec.leafColumns();
                    QVERIFY2(std::ranges::any_of(leaves, [&column](const FormColumn &leaf) { return leaf.key == column.column && leaf.formula.isEmpty(); }),
                             qPrintable(row.key() + column.column));
                    for (const QString &kind : column.kinds)
                        QVERIFY2(kinds.contains(kind), qPrintable(kind));
                    for (const QString &code : column.of)
                        QVERIFY2(column.measure != EventColumn::Measure::Count || counts.contains(code), qPrintable(code));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEventFigures)
#include "tst_eventfigures.moc"
