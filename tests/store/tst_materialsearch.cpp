// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestMaterialSearch : public QObject {
    Q_OBJECT
    Engines m_engines;

    static QStringList titles(const Result<QList<MaterialSummary>> &found)
    {
        if (!found)
            return {u"error: "_s + found.error().text + found.error().detail};
        QStringList all;
        for (const MaterialSummary &one : *found)
            all.append(one.title);
        return all;
    }
    Result<> fill(Database &database)
    {
        MaterialStore store(database);
        Material law = leaflet(u"Nghị định 30"_s, u"Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư."_s);
        law.kind = u"HOIDAP"_s;
        law.bases = {{u"Luật số 14/2012/QH13"_s, LawStatus::InForce, {}}};
        Material peace = leaflet(u"Hòa giải"_s, u"Hòa giải ở cơ sở theo đúng Luật đất đai."_s);
        Material flower = leaflet(u"Hoa kiểng"_s, u"Trồng hoa và cây giải khát."_s);
        Material scan = leaflet(u"Bản quét"_s, u"không có gì"_s);
        scan.attachments = {{{u"a"_s}, u"tuyên truyền.pdf"_s, u"application/pdf"_s, 1, QString(64, u'd'), 1, u"Phòng chống bưởi hợp đồng"_s, {}}};
        scan.state = MaterialState::Published;
        for (const Material &material : {law, peace, flower, scan}) {
            m_engines.now = m_engines.now.addSecs(1);
            if (auto saved = store.save(material, u"Hà"_s); !saved)
                return std::unexpected(saved.error());
        }
        return {};
    }

private slots:
    void init() { failOnAnyWarning(); }

    void finds_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const QList<std::pair<QString, QStringList>> cases{
            {u"hoa giai"_s, {u"Hoa kiểng"_s, u"Hòa giải"_s}},
            {u"hòa giải"_s, {u"Hòa giải"_s, u"Hoa kiểng"_s}},
            {u"hoà giải"_s, {u"Hòa giải"_s, u"Hoa kiểng"_s}},
            {u"HÒA GIẢI"_s, {u"Hòa giải"_s, u"Hoa kiểng"_s}},
            {u"giai hoa"_s, {u"Hoa kiểng"_s, u"Hòa giải"_s}},
            {u"dat dai"_s, {u"Hòa giải"_s}},
            {u"đất đai"_s, {u"Hòa giải"_s}},
            {u"dat"_s, {u"Hòa giải"_s}},
            {u"at dai"_s, {}},
            {u"30/2020/NĐ"_s, {u"Nghị định 30"_s}},
            {u"30/2020/nd-cp"_s, {u"Nghị định 30"_s}},
            {u"ND-CP"_s, {u"Nghị định 30"_s}},
            {u"4/2012/QH"_s, {u"Nghị định 30"_s}},
            {u"31/2020"_s, {}},
            {u"hop dong buoi"_s, {u"Bản quét"_s}},
            {u"hop* OR dong"_s, {}},
            {u"\"hop dong"_s, {u"Bản quét"_s}},
            {u"100% _ \\"_s, {}},
            {u"'; drop table materials; --"_s, {}},
            {u"///"_s, {}},
            {u"…"_s, {}},
        };
        for (const bool onServer : {false, true}) {
            for (const auto &[typed, expected] : cases)
                QTest::addRow("%s %s", onServer ? "postgresql" : "sqlite", qPrintable(typed)) << onServer << typed << expected;
        }
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        QFETCH(bool, onServer);
        // One workspace an engine: nothing is written after it is filled.
        auto &kept = m_filled[onServer ? 1 : 0];
        if (!kept) {
            const DatabaseLocation place = m_engines.newPlace();
            if (place.file.isEmpty() && place.postgres.isEmpty())
                QSKIP(qPrintable(m_engines.trouble()));
            auto opened = m_engines.open(place);
            VERIFY_RESULT(opened);
            DO(fill(**opened));
            kept = std::move(*opened);
        }
        QCOMPARE(titles(MaterialStore(*kept).search({.text = typed})), expected);
    }

    void filtersAndOrder_data() { m_engines.rows(); }
    void filtersAndOrder()
    {
        OPEN_WORKSPACE(database);
        DO(fill(database));
        MaterialStore store(database);
        QCOMPARE(titles(store.search({})), QStringList({u"Bản quét"_s, u"Hoa kiểng"_s, u"Hòa giải"_s, u"Nghị định 30"_s}));
        QCOMPARE(titles(store.search({.limit = 2})), QStringList({u"Bản quét"_s, u"Hoa kiểng"_s}));
        QCOMPARE(titles(store.search({.kind = u"HOIDAP"_s})), QStringList({u"Nghị định 30"_s}));
        QCOMPARE(titles(store.search({.state = MaterialState::Published})), QStringList({u"Bản quét"_s}));
        QCOMPARE(titles(store.search({.text = u"hoa"_s, .kind = u"HOIDAP"_s})), QStringList());
        QCOMPARE(titles(store.search({.text = u"hoa"_s, .limit = 1})), QStringList({u"Hoa kiểng"_s}));
        QCOMPARE(store.search({.state = MaterialState::Published})->first().attachments, 1);
    }

    void aChangedTextIsFoundByItsNewWordsOnly_data() { m_engines.rows(); }
    void aChangedTextIsFoundByItsNewWordsOnly()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        Result<Material> saved = store.save(leaflet(u"Một"_s, u"lũ lụt"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        saved->body.blocks.first().text.first().text = u"hạn hán"_s;
        DO(store.save(*saved, u"Hà"_s));
        QCOMPARE(titles(store.search({.text = u"lu lut"_s})), QStringList());
        QCOMPARE(titles(store.search({.text = u"han han"_s})), QStringList({u"Một"_s}));
    }

    void snippetsMarkRealText_data() { m_engines.rows(); }
    void snippetsMarkRealText()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        const QString filler = u"từ ngữ khác nhau "_s.repeated(40);
        DO(store.save(leaflet(u"X"_s, filler + u"về việc Điều khoản và điều kiện, số 30/2020/NĐ-CP. "_s + filler), u"Hà"_s));
        auto found = store.search({.text = u"dieu"_s});
        VERIFY_RESULT(found);
        QString snippet = found->first().snippet;
        QVERIFY2(snippet.contains(u"\uE000Điều\uE001 khoản và \uE000điều\uE001 kiện"_s), qPrintable(snippet));
        QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
        QVERIFY(snippet.size() < 260);
        found = store.search({.text = u"30/2020/nd"_s});
        VERIFY_RESULT(found);
        snippet = found->first().snippet;
        QVERIFY2(snippet.contains(u"\uE00030/2020/NĐ\uE001-CP"_s), qPrintable(snippet));
    }

    void aLongTextIsTaken_data() { m_engines.rows(); }
    void aLongTextIsTaken()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        Material material = leaflet(u"Dài"_s, u"đầu"_s);
        QString text;
        for (int i = 0; i < 200'000; ++i)
            text += u"chữ%1 "_s.arg(i);
        material.attachments = {{{u"a"_s}, u"x.pdf"_s, u"application/pdf"_s, 1, QString(64, u'd'), 1, text, {}}};
        DO(store.save(material, u"Hà"_s));
        QCOMPARE(titles(store.search({.text = u"chu199999"_s})), QStringList({u"Dài"_s}));
    }

private:
    std::unique_ptr<Database> m_filled[2];
};

QTEST_GUILESS_MAIN(TestMaterialSearch)
#include "tst_materialsearch.moc"
