// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uses.h"

#include "store/query.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<> forgetBlobs(Database::Parts &parts, const QString &owner, const QString &id, qint64 revision)
{
    const auto gone = execute(parts, u"delete from blob_uses where owner = ? and id = ? and revision = ?"_s, {owner, id, revision});
    if (!gone)
        return std::unexpected(gone.error());
    return {};
}

Result<> nameBlobs(Database::Parts &parts, const QString &owner, const QString &id, qint64 revision, const QStringList &hashes)
{
    if (Result<> forgotten = forgetBlobs(parts, owner, id, revision); !forgotten)
        return forgotten;
    for (const QString &hash : hashes) {
        const auto named = execute(parts, u"insert into blob_uses (sha256, owner, id, revision) values (?, ?, ?, ?) on conflict do nothing"_s,
                                   {hash, owner, id, revision});
        if (!named)
            return std::unexpected(named.error());
    }
    return {};
}

QStringList hashesOf(const QList<Attachment> &attachments)
{
    QStringList hashes;
    for (const Attachment &attachment : attachments) {
        if (!attachment.sha256.isEmpty())
            hashes.append(attachment.sha256);
    }
    hashes.removeDuplicates();
    return hashes;
}

} // namespace PhoLuat
