// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"
#include "domain/valuejson.h"
#include "store/check.h"
#include "store/journal.h"
#include "store/materialrow.h"
#include "store/query.h"
#include "store/searchtext.h"
#include "store/stores.h"
#include "store/texts.h"
#include "store/uses.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 revisionEverySeconds = 60;

struct Stored {
    qint64 number = 0;
    qint64 revision = 0;
    QString title;
    QString state;
    QString proof;
};

Result<std::optional<Stored>> storedOf(Database::Parts &parts, const MaterialId &id)
{
    std::optional<Stored> stored;
    const Result<> read = eachRow(parts, u"select number, revision, title, state, proof from materials where id = ?"_s, {id.value},
                                  [&stored](const Row &row) -> Result<> {
        stored = Stored{row.number(0), row.number(1), row.text(2), row.text(3), row.text(4)};
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return stored;
}

QString noteOf(qint64 revision, const QString &title, const QString &state, const QString &proof)
{
    return jsonText({{u"revision"_s, revision}, {u"title"_s, title}, {u"state"_s, state}, {u"sha256"_s, proof}});
}

/// The words of one material, under the number of its row.
Result<> forgetWords(Database::Parts &parts, qint64 number)
{
    for (const QString &sql : {u"delete from material_words where rowid = ?"_s, u"delete from material_heads where rowid = ?"_s,
                               u"delete from material_plain where number = ?"_s}) {
        if (auto gone = execute(parts, sql, {number}); !gone)
            return std::unexpected(gone.error());
    }
    return {};
}

Result<> addWords(Database::Parts &parts, qint64 number, const Material &material)
{
    const SearchText text = searchText(material);
    if (auto added = execute(parts, u"insert into material_words (rowid, words, exact) values (?, ?, ?)"_s, {number, text.words, text.exact}); !added)
        return std::unexpected(added.error());
    if (auto added = execute(parts, u"insert into material_heads (rowid, heads) values (?, ?)"_s, {number, text.heads}); !added)
        return std::unexpected(added.error());
    if (auto added = execute(parts, u"insert into material_plain (number, plain) values (?, ?)"_s, {number, text.plain}); !added)
        return std::unexpected(added.error());
    return {};
}

Result<> writeTexts(Database::Parts &parts, const Material &material)
{
    for (const Attachment &attachment : material.attachments) {
        const auto written = execute(parts, u"insert into attachment_texts (material, attachment, words) values (?, ?, ?) "
                                            "on conflict (material, attachment) do update set words = excluded.words"_s,
                                     {material.id.value, attachment.id.value, attachment.text});
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

/// While one person types, the revision before the newest makes room when the one before it is younger than a minute.
Result<> thinRevisions(Database::Parts &parts, const MaterialId &id, const QString &who)
{
    struct Kept {
        qint64 revision;
        QDateTime at;
        QString who;
    };
    QList<Kept> newest;
    const Result<> read = eachRow(parts, u"select revision, happened_at, who from material_revisions where material = ? "
                                         "order by revision desc limit 2"_s, {id.value}, [&newest](const Row &row) -> Result<> {
        newest.append({row.number(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2)});
        return {};
    });
    if (!read)
        return read;
    if (newest.size() < 2 || newest[0].who != who || newest[1].who != who
        || std::abs(newest[1].at.secsTo(newest[0].at)) >= revisionEverySeconds)
        return {};
    if (auto gone = execute(parts, u"delete from material_revisions where material = ? and revision = ?"_s, {id.value, newest[0].revision}); !gone)
        return std::unexpected(gone.error());
    return forgetBlobs(parts, u"material"_s, id.value, newest[0].revision);
}

Result<> keepRevision(Database::Parts &parts, const Material &material, const MaterialRow &row, const QString &who)
{
    if (Result<> thinned = thinRevisions(parts, material.id, who); !thinned)
        return thinned;
    const QString at = jsonMoment(material.changedAt);
    const auto kept = execute(parts, u"insert into material_revisions (material, revision, happened_at, who, proof, content, body) "
                                     "values (?, ?, ?, ?, ?, ?, ?)"_s,
                              {material.id.value, material.revision, at, who,
                               revisionProofOf(material.id.value, material.revision, at, who, row.content, row.body), row.content, row.body});
    if (!kept)
        return std::unexpected(kept.error());
    return nameBlobs(parts, u"material"_s, material.id.value, material.revision, hashesOf(material.attachments));
}

Result<Material> write(Database::Parts &parts, Material material, const QString &who)
{
    const Result<std::optional<Stored>> found = storedOf(parts, material.id);
    if (!found)
        return std::unexpected(found.error());
    const std::optional<Stored> &stored = *found;
    if (stored && stored->revision != material.revision)
        return std::unexpected(lostRace(material.title));
    // A removed one may come back (undo) and goes on counting where it stopped.
    const Result<qint64> last = oneNumber(parts, u"select coalesce(max(revision), 0) from material_revisions where material = ?"_s, {material.id.value});
    if (!last)
        return std::unexpected(last.error());
    const Result<qint64> number = oneNumber(parts, u"select coalesce(max(number), 0) + 1 from materials"_s);
    if (!number)
        return std::unexpected(number.error());

    material.revision = std::max(material.revision, *last) + 1;
    material.changedAt = QDateTime::fromString(parts.now(), Qt::ISODateWithMs);
    const MaterialRow row = materialRow(material);
    if (stored) {
        if (Result<> forgotten = forgetWords(parts, stored->number); !forgotten)
            return std::unexpected(forgotten.error());
    }
    const auto written = execute(parts,
        u"insert into materials (id, number, revision, title, kind, state, changed_at, attachments, list_proof, proof, content, body) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set number = excluded.number, revision = excluded.revision, "
        "title = excluded.title, kind = excluded.kind, state = excluded.state, changed_at = excluded.changed_at, "
        "attachments = excluded.attachments, list_proof = excluded.list_proof, proof = excluded.proof, content = excluded.content, body = excluded.body"_s,
        {material.id.value, *number, material.revision, material.title, material.kind, materialStateWord(material.state),
         jsonMoment(material.changedAt), int(material.attachments.size()), row.listProof, row.proof, row.content, row.body});
    if (!written)
        return std::unexpected(written.error());
    if (Result<> done = writeTexts(parts, material); !done)
        return std::unexpected(done.error());
    if (Result<> done = addWords(parts, *number, material); !done)
        return std::unexpected(done.error());
    if (Result<> done = keepRevision(parts, material, row, who); !done)
        return std::unexpected(done.error());
    const QString before = stored ? noteOf(stored->revision, stored->title, stored->state, stored->proof) : QString();
    const QString after = noteOf(material.revision, material.title, materialStateWord(material.state), row.proof);
    if (Result<> noted = addToJournal(parts, {who, u"material"_s, material.id.value, u"save"_s, before, after}); !noted)
        return std::unexpected(noted.error());
    return material;
}

} // namespace

Result<Material> MaterialStore::save(const Material &material, const QString &who)
{
    return m_database.transaction<Material>([&] { return write(m_database.parts(), material, who); });
}

Result<Material> MaterialStore::find(const MaterialId &id)
{
    Database::Parts &parts = m_database.parts();
    std::optional<MaterialRow> row;
    const auto take = [&row](const Row &one) -> Result<> {
        row = MaterialRow{one.text(0), one.text(1), one.text(2), one.text(3)};
        return {};
    };
    if (Result<> read = eachRow(parts, u"select content, body, list_proof, proof from materials where id = ?"_s, {id.value}, take); !read)
        return std::unexpected(read.error());
    if (!row) {
        // Seen without the index, it is there: the index is damaged, not the material gone.
        const auto there = oneText(parts, u"select id from materials where id || '' = ?"_s, {id.value});
        if (!there)
            return std::unexpected(there.error());
        return std::unexpected(*there ? damagedRow(parts, u"material"_s, id.value) : notHere(id.value));
    }
    Result<Material> material = materialFromRow(parts, row->content, row->body);
    if (!material && material.error().kind != ErrorKind::Damaged)
        return material;
    QStringList fields{row->content, row->body};
    if (material) {
        for (const Attachment &attachment : material->attachments)
            fields.append(attachment.text);
    }
    if (!material || material->id != id || proofOf(fields) != row->proof)
        return std::unexpected(damagedRow(parts, u"material"_s, id.value));
    return material;
}

Result<> MaterialStore::remove(const MaterialId &id, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const Result<std::optional<Stored>> stored = storedOf(parts, id);
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored)
            return std::unexpected(notHere(id.value));
        if (Result<> forgotten = forgetWords(parts, (*stored)->number); !forgotten)
            return forgotten;
        if (auto gone = execute(parts, u"delete from materials where id = ?"_s, {id.value}); !gone)
            return std::unexpected(gone.error());
        const Stored &was = **stored;
        return addToJournal(parts, {who, u"material"_s, id.value, u"remove"_s, noteOf(was.revision, was.title, was.state, was.proof), {}});
    });
}

Result<QList<MaterialRevision>> MaterialStore::revisions(const MaterialId &id)
{
    Database::Parts &parts = m_database.parts();
    struct Kept {
        MaterialRevision revision;
        QString content;
        QString body;
    };
    QList<Kept> kept;
    const Result<> read = eachRow(parts, u"select revision, happened_at, who, proof, content, body from material_revisions "
                                         "where material = ? order by revision desc"_s, {id.value}, [&](const Row &row) -> Result<> {
        if (row.text(3) != revisionProofOf(id.value, row.number(0), row.text(1), row.text(2), row.text(4), row.text(5)))
            return std::unexpected(damagedRow(parts, u"material revision"_s, id.value));
        kept.append({{row.number(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2), {}}, row.text(4), row.text(5)});
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    // The newest is always kept: one that cannot be found was lost to damage, not to thinning.
    const Result<qint64> current = oneNumber(parts, u"select coalesce(max(revision), 0) from materials where id = ?"_s, {id.value});
    if (!current)
        return std::unexpected(current.error());
    if (*current > 0 && (kept.isEmpty() || kept.first().revision.revision != *current))
        return std::unexpected(damagedRow(parts, u"material revision"_s, id.value));
    QList<MaterialRevision> revisions;
    for (const Kept &one : std::as_const(kept)) {
        Result<Material> material = materialFromRow(parts, one.content, one.body);
        if (!material)
            return std::unexpected(material.error());
        revisions.append(one.revision);
        revisions.last().material = *material;
    }
    return revisions;
}

} // namespace PhoLuat
