// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nfc.h"
#include "domain/vocabulary.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void shippedListsAreGood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("vi");
        QTest::newRow("kinds") << u"material-kinds"_s << 18 << u"TOGAP"_s << u"Tờ gấp, tờ rơi"_s;
        QTest::newRow("fields") << u"legal-fields"_s << 45 << u"11"_s << u"Đất đai"_s;
        QTest::newRow("audiences") << u"audiences"_s << 10 << u"KHUYETTAT"_s << u"Người khuyết tật"_s;
        QTest::newRow("languages") << u"languages"_s << 16 << u"dtts:Ba Na"_s << u"Tiếng Ba Na"_s;
    }
    void shippedListsAreGood()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        QFETCH(QString, code);
        QFETCH(QString, vi);
        QFile resource(u":/vocabularies/"_s + file + u".json"_s);
        QVERIFY(resource.open(QIODevice::ReadOnly));
        const Result<QList<Term>> terms = readVocabulary(resource.readAll());
        VERIFY_RESULT(terms);
        QCOMPARE(terms->size(), count);
        const auto found = std::ranges::find(*terms, code, &Term::code);
        QVERIFY(found != terms->end());
        QCOMPARE(found->vi, vi);
        QCOMPARE(found->name(u"vi"_s), vi);
        for (const Term &term : *terms) {
            QVERIFY2(isNfc(term.vi) && !term.en.isEmpty(), qPrintable(term.code));
            QCOMPARE(term.name(u"en_GB"_s), term.en);
        }
        if (file == u"audiences")
            QCOMPARE(std::ranges::count_if(*terms, &Term::special), 6);
    }

    void brokenListsAreRefused()
    {
        for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{\"terms\":[]}"), QByteArray("{\"terms\":[{\"code\":\"A\"}]}"),
                                       QByteArray("{\"terms\":[{\"vi\":\"A\"}]}"), QByteArray("{\"terms\":[{\"code\":\"A\",\"vi\":\"a\"},{\"code\":\"A\",\"vi\":\"b\"}]}"), QByteArray("{\"terms\":[3]}")}) {
            const Result<QList<Term>> terms = readVocabulary(json);
            QVERIFY2(!terms, json.constData());
            QCOMPARE(terms.error().kind, ErrorKind::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
