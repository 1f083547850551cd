// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tusmemory.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString TusMemory::toText() const
{
    QJsonObject object{{u"upload"_s, upload.toString(QUrl::FullyEncoded)}, {u"stage"_s, int(stage)}};
    if (!checksum.isEmpty())
        object.insert(u"checksum"_s, QString::fromLatin1(checksum));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TusMemory TusMemory::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TusMemory memory;
    memory.upload = QUrl(object["upload"_L1].toString(), QUrl::StrictMode);
    memory.checksum = object["checksum"_L1].toString().toLatin1();
    memory.stage = Stage(std::clamp(object["stage"_L1].toInt(), 0, int(Stage::Last)));
    return memory;
}
