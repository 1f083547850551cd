// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag.h"

#include "base/nfc.h"
#include "package/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// The lists grow while the ZIP is written: every file is read once, and what is listed is what went in.
struct Lists {
    std::map<QString, QString> payload;
    std::map<DigestKind, std::map<QString, QString>> more; ///< of the payload, by other digests
    std::map<QString, QString> tags;
    QString digest; ///< of the tag manifest
};

QByteArray manifestText(const std::map<QString, QString> &digests)
{
    QByteArray text;
    for (const auto &[path, digest] : digests)
        text += digest.toLatin1() + "  " + manifestPath(path).toUtf8() + '\n';
    return text;
}

QByteArray infoText(const QList<std::pair<QString, QString>> &info, qint64 bytes, qint64 count)
{
    QByteArray text;
    for (const auto &[label, value] : info) {
        if (!value.isEmpty())
            text += label.toUtf8() + ": " + nfc(value).simplified().toUtf8() + '\n';
    }
    return text + "Payload-Oxum: " + QByteArray::number(bytes) + '.' + QByteArray::number(count) + '\n';
}

} // namespace

Result<QString> writeBag(const QString &path, const QString &name, const QList<ZipSource> &files, const QList<std::pair<QString, QString>> &bagInfo,
                         const std::function<bool(qint64, qint64)> &progress, const QList<DigestKind> &digests)
{
    Lists lists;
    for (const DigestKind kind : digests) {
        if (!isStrong(kind))
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "A list of files with %1 shows no deliberate change, so none is written. Nothing was packed. Choose SHA-512, or leave it out.").arg(digestName(kind)), {}, u"bag.digest.weak"_s);
        if (kind != DigestKind::Sha256)
            lists.more[kind]; // once, in the order of the kinds
    }
    qint64 bytes = 0;
    qint64 count = 0;
    for (const ZipSource &file : files) {
        if (file.name.startsWith("data/"_L1)) {
            bytes += file.file.isEmpty() ? file.bytes.size() : QFileInfo(file.file).size();
            ++count;
        } else if (file.name.startsWith("tagmanifest-"_L1) || file.name.startsWith("manifest-"_L1) || file.name == "bagit.txt"_L1
                   || file.name == "bag-info.txt"_L1 || file.name == "fetch.txt"_L1) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "The name \"%1\" is kept for the package itself. It cannot be packed under it. Give the file another name.").arg(file.name),
                           file.name, u"bag.name"_s);
        }
    }
    if (count == 0)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "There is nothing to pack. A package needs at least one file. Choose one."), {}, u"bag.data"_s);

    const QString top = name + u'/';
    QList<ZipSource> sources;
    const auto add = [&sources, &lists, &top](ZipSource source, bool payload) {
        const QString inside = source.name;
        source.name = top + inside;
        source.written = [&lists, inside, payload](const QString &digest, qint64) { (payload ? lists.payload : lists.tags).insert_or_assign(inside, digest); };
        if (payload) {
            for (const auto &[kind, listed] : lists.more)
                source.digests.append(kind);
            source.digested = [&lists, inside](DigestKind kind, const QString &digest) { lists.more[kind].insert_or_assign(inside, digest); };
        }
        sources.append(std::move(source));
    };
    add({.name = u"bagit.txt"_s, .bytes = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"}, false);
    add({.name = u"bag-info.txt"_s, .bytes = infoText(bagInfo, bytes, count)}, false);
    for (const ZipSource &file : files) {
        if (!file.name.startsWith("data/"_L1))
            add(file, false);
    }
    for (const ZipSource &file : files) {
        if (file.name.startsWith("data/"_L1))
            add(file, true);
    }
    add({.name = u"manifest-sha256.txt"_s, .made = [&lists] { return manifestText(lists.payload); }}, false);
    for (const auto &[kind, listed] : lists.more)
        add({.name = u"manifest-%1.txt"_s.arg(digestName(kind)), .made = [&list = listed] { return manifestText(list); }}, false);
    sources.append({.name = top + u"tagmanifest-sha256.txt"_s,
                    .made = [&lists] { return manifestText(lists.tags); },
                    .written = [&lists](const QString &digest, qint64) { lists.digest = digest; }});
    if (const auto written = writeZip(path, sources, progress); !written)
        return std::unexpected(written.error());
    return lists.digest;
}

} // namespace PhoLuat
