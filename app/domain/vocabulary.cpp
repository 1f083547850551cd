// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include "base/nfc.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

std::unexpected<Error> damaged(const QString &why)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("PhoLuat", "A list of words could not be read: %1. Install the program again, or take the list from a fresh copy.").arg(why),
                   {}, u"vocabulary"_s);
}

} // namespace

Result<QList<Term>> readVocabulary(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return damaged(trouble.errorString());
    const QJsonArray entries = document.object().value("terms"_L1).toArray();
    if (entries.isEmpty())
        return damaged(QCoreApplication::translate("PhoLuat", "it holds no terms"));
    QList<Term> terms;
    QSet<QString> codes;
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const Term term{object.value("code"_L1).toString(), nfc(object.value("vi"_L1).toString()), object.value("en"_L1).toString(),
                        object.value("special"_L1).toBool()};
        if (term.code.isEmpty() || term.vi.isEmpty())
            return damaged(QCoreApplication::translate("PhoLuat", "term %1 has no code or name").arg(terms.size() + 1));
        if (codes.contains(term.code))
            return damaged(QCoreApplication::translate("PhoLuat", "the code %1 stands there twice").arg(term.code));
        codes.insert(term.code);
        terms.append(term);
    }
    return terms;
}

} // namespace PhoLuat
