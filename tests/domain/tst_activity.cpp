// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity.h"

#include "domain/vocabulary.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestActivity final : public QObject {
    Q_OBJECT

    static Activity full()
    {
        Activity one;
        one.id = {u"a1"_s};
        one.revision = 3;
        one.unit = {u"u550"_s};
        one.date = {2020, 3, 1};
        one.until = {2020, 3, 2};
        one.kind = u"TRUCTIEP"_s;
        one.how = Activity::How::Online;
        one.place = u"Xã Phước Hưng"_s;
        one.topic = u"Luật Đất đai"_s;
        one.sessions = 2;
        one.attendances = {{u"NHANDAN"_s, 45}, {u"CANBO"_s, 0}};
        one.copies = {{u"vi"_s, 60}, {u"dtts:Ba Na"_s, 5}};
        one.counts = {{u"items"_s, 1}};
        one.cost = 0;
        one.moneySource = u"NSDP"_s;
        one.note = u"x"_s;
        one.evidence = {{.id = {u"e1"_s}, .name = u"ảnh.jpg"_s, .mediaType = u"image/jpeg"_s, .size = 3, .sha256 = QString(64, u'a')}};
        one.origin = u"k"_s;
        one.changedAt = QDateTime::fromString(u"2020-03-05T01:02:03.004Z"_s, Qt::ISODateWithMs);
        return one;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void readsBackEqual()
    {
        const auto read = activityFromJson(toJson(full()));
        VERIFY_RESULT(read);
        QCOMPARE(*read, full());
    }

    void blankIsNotZero()
    {
        Activity blank = full();
        blank.cost.reset();
        blank.sessions.reset();
        blank.attendances.clear();
        const auto read = activityFromJson(toJson(blank));
        VERIFY_RESULT(read);
        QCOMPARE(*read, blank);
        QVERIFY(!read->cost);
        QVERIFY(!sumOf(read->attendances));
        QCOMPARE(full().cost, std::optional<qint64>(0));
        QCOMPARE(sumOf(full().attendances), std::optional<qint64>(45));
        QCOMPARE(read->sessionCount(), 1);
    }

    void badJsonIsDamaged_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << u"id"_s << QJsonValue(u""_s);
        QTest::newRow("date") << u"date"_s << QJsonValue(u"31/02/2020"_s);
        QTest::newRow("negative") << u"cost"_s << QJsonValue(-1);
        QTest::newRow("fraction") << u"sessions"_s << QJsonValue(1.5);
        QTest::newRow("text") << u"cost"_s << QJsonValue(u"12"_s);
        QTest::newRow("map of texts") << u"copies"_s << QJsonValue(QJsonObject{{u"vi"_s, u"x"_s}});
        QTest::newRow("too large") << u"counts"_s << QJsonValue(QJsonObject{{u"items"_s, 2e12}});
        QTest::newRow("how") << u"how"_s << QJsonValue(u"sometimes"_s);
    }
    void badJsonIsDamaged()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(full());
        object.insert(field, value);
        const auto read = activityFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
    }

    void whatCannotBeKeptIsSaid()
    {
        QVERIFY(checkActivity(full()).isEmpty());
        const auto places = [](const Activity &activity) {
            QStringList found;
            for (const Finding &finding : checkActivity(activity))
                found.append(finding.place);
            return found;
        };
        QCOMPARE(places({}), QStringList({u"date"_s, u"kind"_s}));
        Activity odd = full();
        odd.until = {2020, 2, 1};
        odd.copies.insert(u"vi"_s, -4);
        odd.date = {2020, 3, 1};
        QCOMPARE(places(odd), QStringList({u"until"_s, u"copies"_s}));
        odd = full();
        odd.date = {202, 3, 1};
        odd.until = {};
        QCOMPARE(places(odd), QStringList({u"date"_s}));
    }

    void theSameRowHasTheSameKey()
    {
        Activity again = full();
        again.id = {u"other"_s};
        again.revision = 0;
        again.place = u"XÃ  PHƯỚC HƯNG "_s;
        again.note = u"another note"_s;
        QCOMPARE(importKey(again), importKey(full()));
        again.copies.insert(u"vi"_s, 61);
        QVERIFY(importKey(again) != importKey(full()));
    }

    void vocabulariesAreWhole()
    {
        for (const QString &name : {u"activity-kinds"_s, u"activity-groups"_s, u"activity-counts"_s, u"money-sources"_s}) {
            QFile file(u":/vocabularies/%1.json"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto terms = readVocabulary(file.readAll());
            VERIFY_RESULT(terms);
            for (const Term &term : *terms)
                QVERIFY2(!term.en.isEmpty(), qPrintable(term.code));
        }
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
