// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestMaterialStore : public QObject {
    Q_OBJECT
    Engines m_engines;

private slots:
    void init() { failOnAnyWarning(); }

    void comesBackEqual_data() { m_engines.rows(); }
    void comesBackEqual()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        Material material = leaflet(u"Hòa giải ở cơ sở"_s, u"Điều 1. Phạm vi điều chỉnh <&>"_s);
        material.attachments = {{{u"a1"_s}, u"bản ký.pdf"_s, u"application/pdf"_s, 12, QString(64, u'b'), 3, u"chữ trong PDF"_s, {}}};
        const Result<Material> saved = store.save(material, u"Hà"_s);
        VERIFY_RESULT(saved);
        QCOMPARE(saved->revision, 1);
        QCOMPARE(saved->changedAt, m_engines.now);
        QCOMPARE(*saved, asStored(material, *saved));
        const Result<Material> found = store.find(material.id);
        VERIFY_RESULT(found);
        QCOMPARE(*found, *saved);

        Material changed = *found;
        changed.title = u"Tên mới"_s;
        changed.state = MaterialState::Checked;
        const Result<Material> again = store.save(changed, u"Hà"_s);
        VERIFY_RESULT(again);
        QCOMPARE(again->revision, 2);
        const Result<Material> foundAgain = store.find(material.id);
        VERIFY_RESULT(foundAgain);
        QCOMPARE(*foundAgain, *again);
    }

    void lastsOverReopening_data() { m_engines.rows(); }
    void lastsOverReopening()
    {
        OPEN_WORKSPACE(database);
        const Result<Material> saved = MaterialStore(database).save(leaflet(u"A"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        databaseOpened->reset();
        auto reopened = m_engines.open(databasePlace, false);
        VERIFY_RESULT(reopened);
        const Result<Material> found = MaterialStore(**reopened).find(saved->id);
        VERIFY_RESULT(found);
        QCOMPARE(*found, *saved);
    }

    void lostRaceIsAConflict_data() { m_engines.rows(); }
    void lostRaceIsAConflict()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        const Result<Material> first = store.save(leaflet(u"A"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(first);
        Material mine = *first;
        Material theirs = *first;
        theirs.title = u"của họ"_s;
        mine.title = u"của tôi"_s;
        DO(store.save(theirs, u"Bình"_s));
        const Result<Material> lost = store.save(mine, u"Hà"_s);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Conflict);
        const Result<Material> found = store.find(first->id);
        VERIFY_RESULT(found);
        QCOMPARE(found->title, u"của họ"_s);
    }

    void twoDesksOnAServer()
    {
        const DatabaseLocation place{.postgres = m_engines.server().newDatabase()};
        if (place.postgres.isEmpty())
            QSKIP(qPrintable(m_engines.trouble()));
        auto one = m_engines.open(place);
        VERIFY_RESULT(one);
        auto other = m_engines.open(place);
        VERIFY_RESULT(other);
        const Result<Material> saved = MaterialStore(**one).save(leaflet(u"A"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        Result<Material> there = MaterialStore(**other).find(saved->id);
        VERIFY_RESULT(there);
        there->title = u"sửa ở bàn kia"_s;
        DO(MaterialStore(**other).save(*there, u"Bình"_s));
        QCOMPARE(MaterialStore(**one).save(*saved, u"Hà"_s).error().kind, ErrorKind::Conflict);
        DO((*one)->checkJournal());
    }

    void aRestartedServerIsFoundAgain()
    {
        const DatabaseLocation place{.postgres = m_engines.server().newDatabase()};
        if (place.postgres.isEmpty())
            QSKIP(qPrintable(m_engines.trouble()));
        auto opened = m_engines.open(place);
        VERIFY_RESULT(opened);
        MaterialStore store(**opened);
        const Result<Material> saved = store.save(leaflet(u"A"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        m_engines.server().restart();
        DO(store.find(saved->id));
        m_engines.server().restart();
        DO(store.save(*saved, u"Hà"_s));
    }

    void unknownIsNotFound_data() { m_engines.rows(); }
    void unknownIsNotFound()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        QCOMPARE(store.find({u"none"_s}).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.remove({u"none"_s}, u"Hà"_s).error().kind, ErrorKind::NotFound);
    }

    void removedAndBroughtBack_data() { m_engines.rows(); }
    void removedAndBroughtBack()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        const Result<Material> saved = store.save(leaflet(u"A"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        DO(store.remove(saved->id, u"Hà"_s));
        QCOMPARE(store.find(saved->id).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.search({})->size(), 0);
        const Result<Material> back = store.save(*saved, u"Hà"_s);
        VERIFY_RESULT(back);
        QCOMPARE(back->revision, 2);
        DO(store.find(saved->id));
    }

    void oneRevisionAMinuteAndTheNewest_data() { m_engines.rows(); }
    void oneRevisionAMinuteAndTheNewest()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        Material material = leaflet(u"bản 0"_s, u"b"_s);
        for (int second = 0; second <= 150; second += 10) {
            material.title = u"bản %1"_s.arg(second);
            const Result<Material> saved = store.save(material, u"Hà"_s);
            VERIFY_RESULT(saved);
            material = *saved;
            m_engines.now = m_engines.now.addSecs(10);
        }
        Result<QList<MaterialRevision>> revisions = store.revisions(material.id);
        VERIFY_RESULT(revisions);
        QStringList titles;
        for (const MaterialRevision &one : *revisions)
            titles.append(one.material.title);
        QCOMPARE(titles, QStringList({u"bản 150"_s, u"bản 120"_s, u"bản 60"_s, u"bản 0"_s}));
        QCOMPARE(revisions->first().material, material);

        // Another person's revision never makes room, nor makes room.
        const Result<Material> other = store.save(material, u"Bình"_s);
        VERIFY_RESULT(other);
        DO(store.save(*other, u"Hà"_s));
        revisions = store.revisions(material.id);
        VERIFY_RESULT(revisions);
        QCOMPARE(revisions->size(), 6);
        QCOMPARE(revisions->at(1).who, u"Bình"_s);
    }

    void everyFailingStatementLeavesNothing_data() { m_engines.rows(); }
    void everyFailingStatementLeavesNothing()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        Material material = leaflet(u"Đất đai"_s, u"b"_s);
        material.attachments = {{{u"a1"_s}, u"x.pdf"_s, u"application/pdf"_s, 3, QString(64, u'c'), 1, u"chữ"_s, {}}};
        const Result<Material> first = store.save(material, u"Hà"_s);
        VERIFY_RESULT(first);
        Material next = *first;
        next.title = u"Biển đảo"_s;
        const auto flow = [&]() -> std::optional<Error> {
            const Result<Material> saved = store.save(next, u"Hà"_s);
            return saved ? std::nullopt : std::optional(saved.error());
        };
        const auto look = [&] {
            return std::tuple(store.find(first->id)->title, store.search({.text = u"bien dao"_s})->size(), store.search({.text = u"dat dai"_s})->size(),
                              JournalStore(database).entries().value().size(), store.revisions(first->id)->size());
        };
        const int failed = failAtEachStatement(m_engines.faults, flow, look);
        QVERIFY(failed > 10);
        DO(database.checkJournal());
        QCOMPARE(store.find(first->id)->title, u"Biển đảo"_s);
        QCOMPARE(store.search({.text = u"dat dai"_s})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMaterialStore)
#include "tst_materialstore.moc"
