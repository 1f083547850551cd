// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages and decisions; where they were sent is in deliverystore.cpp.
#include "domain/jsonfields.h"
#include "store/journal.h"
#include "store/packagerow.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"
#include "store/uses.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Decision = PackageRecord::Decision;

QString journalId(const PackageKey &key)
{
    return u"%1/%2"_s.arg(key.id.value).arg(key.version);
}

QString noteOf(const PackageRecord &record)
{
    return jsonText({{u"direction"_s, directionWord(record.direction)}, {u"digest"_s, record.key.digest}, {u"sha256"_s, record.sha256},
                     {u"file"_s, record.fileName}, {u"decision"_s, decisionWord(record.decision)}, {u"remark"_s, record.remark}});
}

Result<QList<PackageRecord>> readPackages(Database::Parts &parts, const QString &condition, const QVariantList &values, bool withContent)
{
    QList<PackageRecord> records;
    const QString sql = u"select "_s + packageColumns(withContent) + u" from packages "_s + condition;
    const Result<> read = eachRow(parts, sql, values, [&](const Row &row) -> Result<> {
        Result<PackageRecord> record = packageFromRow(parts, row, withContent);
        if (!record)
            return std::unexpected(record.error());
        records.append(*record);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return records;
}

/// All columns again: the proofs cover the decision too.
Result<> rewrite(Database::Parts &parts, const PackageRecord &record)
{
    const QVariantList values = packageValues(record);
    const auto written = execute(parts, u"update packages set decision = ?, remark = ?, head_proof = ? where direction = ? and id = ? and version = ? and digest = ?"_s,
                                 {values.at(4), values.at(9), values.at(11), values.at(0), values.at(1), values.at(2), values.at(3)});
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<> decideOne(Database::Parts &parts, PackageRecord record, Decision decision, const QString &remark, const QString &who)
{
    const QString before = noteOf(record);
    record.decision = decision;
    record.remark = remark;
    if (Result<> written = rewrite(parts, record); !written)
        return written;
    return addToJournal(parts, {who, u"package"_s, journalId(record.key), u"decide"_s, before, noteOf(record)});
}

QStringList blobsOf(const PackageRecord &record)
{
    QStringList hashes{record.sha256};
    for (const Report &report : record.reports)
        hashes += hashesOf(report.attachments);
    for (const Material &material : record.materials)
        hashes += hashesOf(material.attachments);
    hashes.removeAll(QString());
    hashes.removeDuplicates();
    return hashes;
}

Result<PackageStore::Taken> write(Database::Parts &parts, PackageRecord record, const QString &who)
{
    const QVariantList keyed{directionWord(record.direction), record.key.id.value, record.key.version};
    const Result<QList<PackageRecord>> twins = readPackages(parts, u"where direction = ? and id = ? and version = ?"_s, keyed, true);
    if (!twins)
        return std::unexpected(twins.error());
    for (const PackageRecord &twin : *twins) {
        if (twin.key == record.key)
            return PackageStore::Taken::Known;
    }
    for (const PackageRecord &twin : *twins) {
        // Whichever came first: as long as nobody decided, both are in doubt, so the order they came in does not matter.
        if (twin.decision == Decision::None) {
            if (Result<> marked = decideOne(parts, twin, Decision::Conflict, twin.remark, who); !marked)
                return std::unexpected(marked.error());
        }
        record.decision = Decision::Conflict;
    }
    const Result<qint64> number = oneNumber(parts, u"select coalesce(max(number), 0) + 1 from packages"_s);
    if (!number)
        return std::unexpected(number.error());
    const auto written = execute(parts, u"insert into packages ("_s + packageColumns(true) + u", number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                 packageValues(record) + QVariantList{*number});
    if (!written)
        return std::unexpected(written.error());
    // A digest of its own for each row, so that one of two conflicting packages may be forgotten alone.
    const QString owner = directionWord(record.direction) + u' ' + record.key.digest;
    if (Result<> named = nameBlobs(parts, u"package"_s, owner, 0, blobsOf(record)); !named)
        return std::unexpected(named.error());
    if (Result<> noted = addToJournal(parts, {who, u"package"_s, journalId(record.key), u"add"_s, {}, noteOf(record)}); !noted)
        return std::unexpected(noted.error());
    return twins->isEmpty() ? PackageStore::Taken::New : PackageStore::Taken::Conflict;
}

} // namespace

Result<PackageStore::Taken> PackageStore::add(const PackageRecord &record, const QString &who)
{
    return m_database.transaction<Taken>([&] { return write(m_database.parts(), record, who); });
}

Result<PackageRecord> PackageStore::find(const PackageKey &key)
{
    // A desk that seals and receives the same package has it twice; what was received is what is worked on.
    Result<QList<PackageRecord>> records = readPackages(m_database.parts(), u"where id = ? and version = ? and digest = ? order by direction"_s,
                                                        {key.id.value, key.version, key.digest}, true);
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty())
        return std::unexpected(notHere(key.id.value));
    return records->first();
}

Result<QList<PackageRecord>> PackageStore::all(PackageRecord::Direction direction, Content content)
{
    return readPackages(m_database.parts(), u"where direction = ? order by number desc"_s, {directionWord(direction)}, content == Content::Whole);
}

Result<QList<PackageRecord>> PackageStore::answers(PackageRecord::Direction direction, const QString &digest)
{
    // A digest has no letters that LIKE knows otherwise; what else names it is sorted out below.
    auto records = readPackages(m_database.parts(), u"where direction = ? and info like ? order by digest"_s, {directionWord(direction), u'%' + digest + u'%'}, true);
    if (records)
        records->removeIf([&digest](const PackageRecord &record) { return record.info.kind != PackageKind::Return || record.info.replaces != digest; });
    return records;
}

Result<> PackageStore::decide(const PackageKey &key, PackageRecord::Decision decision, const QString &remark, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const Result<QList<PackageRecord>> records = readPackages(parts, u"where id = ? and version = ? and digest = ?"_s,
                                                                  {key.id.value, key.version, key.digest}, true);
        if (!records)
            return std::unexpected(records.error());
        if (records->isEmpty())
            return std::unexpected(notHere(key.id.value));
        for (const PackageRecord &record : *records) {
            if (Result<> decided = decideOne(parts, record, decision, remark, who); !decided)
                return decided;
        }
        return {};
    });
}

} // namespace PhoLuat
