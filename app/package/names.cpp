// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/names.h"

#include "base/nfc.h"
#include "vietnamese/slug.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype longestEntry = 100; // bytes
constexpr qsizetype longestSlug = 40;
constexpr qsizetype shortLength = 8;

/// Cut to whole characters that fit.
QString cut(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString shortId(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() ? sha256(id.toUtf8()).left(shortLength) : uuid.toString(QUuid::WithoutBraces).left(shortLength);
}

QString attachmentEntry(const Attachment &attachment)
{
    QString name;
    for (const char32_t c : nfc(attachment.name).toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        const bool fine = troubleWithEntryName(u"a"_s + one + u"a"_s) == std::nullopt && c != U'/' && c != U'%';
        name += fine ? one : u"-"_s;
    }
    const QString head = u"data/attachments/"_s + attachment.sha256.left(shortLength) + u'-';
    const qsizetype dot = name.lastIndexOf(u'.');
    constexpr qsizetype longestSuffix = 10;
    QString suffix = dot > 0 && name.size() - dot <= longestSuffix ? name.mid(dot) : QString();
    QString stem = cut(name.chopped(suffix.size()), longestEntry - head.toUtf8().size() - suffix.toUtf8().size());
    while (!suffix.isEmpty() && (suffix.endsWith(u'.') || suffix.back().isSpace()))
        suffix.chop(1);
    while (!stem.isEmpty() && suffix.isEmpty() && (stem.endsWith(u'.') || stem.back().isSpace()))
        stem.chop(1);
    return nfc(head + stem + suffix);
}

QString packageFileName(const PackageInfo &info)
{
    QStringList parts{asciiSlug(info.sender.isNull() ? info.senderName : info.sender.value, longestSlug)};
    parts += info.kind == PackageKind::Return ? u"return"_s : info.reports.isEmpty() ? u"material"_s : u"report"_s;
    if (info.period)
        parts += info.period->key();
    parts += shortId(info.id.value);
    if (info.version > 1)
        parts += u'v' + QString::number(info.version);
    return parts.join(u'-') + u".zip"_s;
}

QString packageFolder(const PackageInfo &info)
{
    return packageFileName(info).chopped(4);
}

QString reportFolder(qsizetype index)
{
    return index == 0 ? u"data/report"_s : u"data/report-%1"_s.arg(index + 1);
}

QString formFileStem(const QString &form)
{
    return asciiSlug(form, longestSlug);
}

QString materialFolder(const Material &material)
{
    return u"data/materials/"_s + asciiSlug(material.title, longestSlug) + u'-' + shortId(material.id.value);
}

} // namespace PhoLuat
