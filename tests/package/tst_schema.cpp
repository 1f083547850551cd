// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/schema.h"

#include "support/testing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

QJsonObject good()
{
    return {{u"format"_s, u"pholuat-package-1"_s}, {u"id"_s, u"6f1c1e0e-0000-4000-8000-000000000001"_s}, {u"version"_s, 1}, {u"kind"_s, u"submission"_s},
            {u"sender"_s, u"h-tuyphuoc"_s}, {u"senderName"_s, u"huyện Tuy Phước"_s}, {u"receiver"_s, u"stp"_s}, {u"receiverName"_s, u"Sở Tư pháp"_s},
            {u"period"_s, u"2020-y"_s}, {u"replaces"_s, QString()}, {u"createdAt"_s, u"2020-12-14T08:00:00.000Z"_s}, {u"program"_s, u"pholuat 0.1.0"_s},
            {u"materials"_s, QJsonArray{}}, {u"reports"_s, QJsonArray{u"r1"_s}}};
}

} // namespace

class TestSchema final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void takesGood()
    {
        const auto schema = packageSchema();
        VERIFY_RESULT(schema);
        const auto fits = checkSchema(*schema, good());
        VERIFY_RESULT(fits);
        QJsonObject newer = good();
        newer.insert(u"addedLater"_s, 5);
        QVERIFY(checkSchema(*schema, newer));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        for (const QString &key : good().keys())
            QTest::newRow(qPrintable(key + u" missing"_s)) << key << QJsonValue(QJsonValue::Undefined);
        const auto row = [](const char *name, const QString &key, const QJsonValue &value) { QTest::newRow(name) << key << value; };
        row("other format", u"format"_s, u"pholuat-package-2"_s);
        row("id with path", u"id"_s, u"../x"_s);
        row("id empty", u"id"_s, QString());
        row("id of a megabyte", u"id"_s, QString(1'000'000, u'a'));
        row("version zero", u"version"_s, 0);
        row("version negative", u"version"_s, -1);
        row("version text", u"version"_s, u"1"_s);
        row("version fraction", u"version"_s, 1.5);
        row("kind", u"kind"_s, u"order"_s);
        row("sender empty", u"sender"_s, QString());
        row("period", u"period"_s, u"2020"_s);
        row("replaces", u"replaces"_s, u"abc"_s);
        row("replaces upper case", u"replaces"_s, QString(64, u'A'));
        row("reports no list", u"reports"_s, u"r1"_s);
        row("report no text", u"reports"_s, QJsonArray{1});
        row("remark no text", u"remark"_s, QJsonArray{});
    }

    void refuses()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        const auto schema = packageSchema();
        VERIFY_RESULT(schema);
        QJsonObject object = good();
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        const auto fits = checkSchema(*schema, object);
        QVERIFY(!fits);
        QCOMPARE(fits.error().code, u"schema"_s);
        QCOMPARE(fits.error().kind, ErrorKind::Refused);
    }

    void badSchemaIsOurFault()
    {
        const auto fits = checkSchema({{u"type"_s, 5}}, good());
        QVERIFY(!fits);
        QCOMPARE(fits.error().kind, ErrorKind::Broken);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
