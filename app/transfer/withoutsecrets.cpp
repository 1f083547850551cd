// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/withoutsecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString withoutSecrets(QString text, const QStringList &secrets)
{
    constexpr qsizetype shortestSecret = 4;
    QStringList forms;
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QByteArray json = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
        const QByteArray base64 = secret.toUtf8().toBase64();
        forms += {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)), QString::fromLatin1(base64),
                  QString::fromLatin1(secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals)),
                  QString::fromUtf8(json.sliced(2, json.size() - 4))}; // without [" and "]
    }
    // The longest first, or a shorter one inside it leaves the rest to be seen.
    std::ranges::sort(forms, std::greater{}, &QString::size);
    for (const QString &form : std::as_const(forms))
        text.replace(form, u"•••"_s);
    return text;
}

} // namespace PhoLuat
