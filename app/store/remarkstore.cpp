// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const ReceivedRemark &remark)
{
    return jsonText(toJson(remark.remark));
}

QString proofOfRemark(const ReceivedRemark &remark, const QString &json)
{
    return proofOf({remark.about, remark.answer, QString::number(remark.number), remark.isSettled ? u"settled"_s : u"open"_s, json});
}

Result<QList<ReceivedRemark>> readRemarks(Database::Parts &parts, const QString &condition, const QVariantList &values)
{
    QList<ReceivedRemark> remarks;
    const QString sql = u"select about, answer, number, settled, remark, proof from remarks "_s + condition + u" order by about, answer, number"_s;
    const Result<> read = eachRow(parts, sql, values, [&](const Row &row) -> Result<> {
        ReceivedRemark remark{row.text(0), row.text(1), int(row.number(2)), {}, row.number(3) != 0};
        if (row.text(5) != proofOfRemark(remark, row.text(4)))
            return std::unexpected(damagedRow(parts, u"remark"_s, remark.about));
        Result<Remark> value = remarkFromJson(objectOf(row.text(4)));
        if (!value)
            return std::unexpected(value.error());
        remark.remark = *value;
        remarks.append(remark);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return remarks;
}

Result<> insertRemark(Database::Parts &parts, const ReceivedRemark &remark)
{
    const QString json = jsonOf(remark);
    const auto written = execute(parts, u"insert into remarks (about, answer, number, settled, remark, proof) values (?, ?, ?, ?, ?, ?)"_s,
                                 {remark.about, remark.answer, remark.number, int(remark.isSettled), json, proofOfRemark(remark, json)});
    if (!written)
        return std::unexpected(written.error());
    return {};
}

QString noteOf(const QList<Remark> &remarks)
{
    return jsonText({{u"remarks"_s, toJson(remarks)}});
}

} // namespace

Result<QList<Remark>> RemarkStore::prepared(const QString &about)
{
    const auto rows = readRemarks(m_database.parts(), u"where about = ? and answer = ''"_s, {about});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Remark> remarks;
    for (const ReceivedRemark &row : *rows)
        remarks.append(row.remark);
    return remarks;
}

Result<> RemarkStore::setPrepared(const QString &about, const QList<Remark> &remarks, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const auto before = prepared(about);
        if (!before)
            return std::unexpected(before.error());
        if (*before == remarks)
            return {};
        if (auto gone = execute(parts, u"delete from remarks where about = ? and answer = ''"_s, {about}); !gone)
            return std::unexpected(gone.error());
        int number = 0;
        for (const Remark &remark : remarks) {
            if (auto written = insertRemark(parts, {about, u""_s, ++number, remark}); !written)
                return written;
        }
        return addToJournal(parts, {who, u"remark"_s, about, u"prepare"_s, noteOf(*before), noteOf(remarks)});
    });
}

Result<> RemarkStore::setReceived(const QString &about, const QList<ReceivedRemark> &remarks, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    const auto isSame = [](const ReceivedRemark &a, const ReceivedRemark &b) { return a.answer == b.answer && a.number == b.number; };
    return m_database.transaction<void>([&]() -> Result<> {
        const auto before = readRemarks(parts, u"where about = ? and answer <> ''"_s, {about});
        if (!before)
            return std::unexpected(before.error());
        for (const ReceivedRemark &old : *before) {
            if (std::ranges::any_of(remarks, [&](const ReceivedRemark &remark) { return isSame(remark, old); }))
                continue;
            if (auto gone = execute(parts, u"delete from remarks where about = ? and answer = ? and number = ?"_s, {about, old.answer, old.number}); !gone)
                return std::unexpected(gone.error());
            if (auto noted = addToJournal(parts, {who, u"remark"_s, about, u"withdraw"_s, jsonOf(old), {}}); !noted)
                return noted;
        }
        for (const ReceivedRemark &remark : remarks) {
            if (std::ranges::any_of(*before, [&](const ReceivedRemark &old) { return isSame(remark, old); }))
                continue;
            if (auto written = insertRemark(parts, remark); !written)
                return written;
            if (auto noted = addToJournal(parts, {who, u"remark"_s, about, u"add"_s, {}, jsonOf(remark)}); !noted)
                return noted;
        }
        return {};
    });
}

Result<QList<ReceivedRemark>> RemarkStore::received()
{
    return readRemarks(m_database.parts(), u"where answer <> ''"_s, {});
}

Result<> RemarkStore::setSettled(const ReceivedRemark &remark, bool isSettled, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        auto found = readRemarks(parts, u"where about = ? and answer = ? and answer <> '' and number = ?"_s, {remark.about, remark.answer, remark.number});
        if (!found)
            return std::unexpected(found.error());
        if (found->isEmpty())
            return std::unexpected(notHere(remark.about.left(8) + u'/' + QString::number(remark.number)));
        ReceivedRemark kept = found->first();
        if (kept.isSettled == isSettled)
            return {};
        kept.isSettled = isSettled;
        const auto written = execute(parts, u"update remarks set settled = ?, proof = ? where about = ? and answer = ? and number = ?"_s,
                                     {int(isSettled), proofOfRemark(kept, jsonOf(kept)), kept.about, kept.answer, kept.number});
        if (!written)
            return std::unexpected(written.error());
        return addToJournal(parts, {who, u"remark"_s, kept.about, isSettled ? u"settle"_s : u"reopen"_s, {}, jsonOf(kept)});
    });
}

} // namespace PhoLuat
