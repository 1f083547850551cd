// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/materialrow.h"

#include "domain/jsonfields.h"
#include "domain/valuejson.h"
#include "store/check.h"
#include "store/query.h"
#include "store/texts.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString listProofOf(const MaterialSummary &summary)
{
    return proofOf({summary.id.value, summary.title, summary.kind, materialStateWord(summary.state), jsonMoment(summary.changedAt),
                    QString::number(summary.attachments)});
}

QString revisionProofOf(const QString &id, qint64 revision, const QString &at, const QString &who, const QString &content, const QString &body)
{
    return proofOf({id, QString::number(revision), at, who, content, body});
}

MaterialRow materialRow(const Material &material)
{
    Material bare = material;
    for (Attachment &attachment : bare.attachments)
        attachment.text.clear();
    MaterialRow row;
    row.content = jsonText(toJson(bare));
    row.body = material.body.isEmpty() ? u""_s : toXhtml(material.body, material.title);
    row.listProof = listProofOf({material.id, material.title, material.kind, material.state, material.changedAt, {},
                                 int(material.attachments.size())});
    QStringList fields{row.content, row.body};
    for (const Attachment &attachment : material.attachments)
        fields.append(attachment.text);
    row.proof = proofOf(fields);
    return row;
}

Result<Material> materialFromRow(Database::Parts &parts, const QString &content, const QString &body)
{
    Result<Material> material = materialFromJson(objectOf(content));
    if (!material)
        return material;
    if (!body.isEmpty()) {
        Result<Body> read = bodyFromXhtml(body.toUtf8());
        if (!read)
            return std::unexpected(read.error());
        material->body = *read;
    }
    if (material->attachments.isEmpty())
        return material;
    const Result<> filled = eachRow(parts, u"select attachment, words from attachment_texts where material = ?"_s, {material->id.value},
                                    [&material](const Row &row) -> Result<> {
        for (Attachment &attachment : material->attachments) {
            if (attachment.id.value == row.text(0))
                attachment.text = row.text(1);
        }
        return {};
    });
    if (!filled)
        return std::unexpected(filled.error());
    return material;
}

} // namespace PhoLuat
