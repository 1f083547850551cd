// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/coversigning.h"

#include "archive/zip.h"
#include "work/steps.h"
#include "work/workfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCover = 64LL * 1024 * 1024;
constexpr qsizetype mostKept = 50;

QString settingKey()
{
    return u"sealing.covers"_s;
}

template<class Id>
QStringList sorted(const QList<Id> &ids)
{
    QStringList words;
    for (const Id &id : ids)
        words.append(id.value);
    words.sort();
    return words;
}

template<class Id>
QList<Id> idsFrom(const QJsonValue &value)
{
    QList<Id> ids;
    for (const QJsonValue &word : value.toArray())
        ids.append(Id{word.toString()});
    return ids;
}

QJsonObject toJson(const PreparedCover &cover)
{
    return {{u"id"_s, cover.id.value}, {u"made"_s, cover.made.toUTC().toString(Qt::ISODateWithMs)}, {u"size"_s, cover.size}, {u"sha256"_s, cover.sha256},
            {u"materials"_s, QJsonArray::fromStringList(sorted(cover.request.materials))}, {u"reports"_s, QJsonArray::fromStringList(sorted(cover.request.reports))},
            {u"receiver"_s, cover.request.receiver.value}, {u"destinations"_s, QJsonArray::fromStringList(cover.request.destinations)}};
}

PreparedCover fromJson(const QJsonObject &object)
{
    PreparedCover cover{{object["id"_L1].toString()}, QDateTime::fromString(object["made"_L1].toString(), Qt::ISODateWithMs), object["size"_L1].toInteger(), object["sha256"_L1].toString()};
    cover.request.materials = idsFrom<MaterialId>(object["materials"_L1]);
    cover.request.reports = idsFrom<ReportId>(object["reports"_L1]);
    cover.request.receiver = {object["receiver"_L1].toString()};
    for (const QJsonValue &id : object["destinations"_L1].toArray())
        cover.request.destinations.append(id.toString());
    return cover;
}

Result<QList<PreparedCover>> prepared(Stores &stores)
{
    const auto text = stores.settings.value(settingKey());
    if (!text)
        return std::unexpected(text.error());
    QList<PreparedCover> covers;
    for (const QJsonValue &one : QJsonDocument::fromJson(text->toUtf8()).array())
        covers.append(fromJson(one.toObject()));
    return covers;
}

Result<> put(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush())
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the signed cover could not be copied. Free some space on the drive of the workspace, then try again."), file.errorString(), u"file.write"_s);
}

/// On the database thread.
Result<SignedCover> lookedUp(Stores &stores, const QString &path, const QString &folder)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the signed cover \"%1\" could not be opened. Check that it is still there and may be read.").arg(path),
                       file.errorString(), u"file.open"_s);
    }
    const QByteArray bytes = file.read(largestCover + 1);
    if (bytes.size() > largestCover)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the signed cover is larger than 64 MiB, which no signature needs. Sign the cover that was handed out, and bring it back."), {}, u"cover.large"_s);
    const auto known = prepared(stores);
    if (!known)
        return std::unexpected(known.error());
    const auto found = std::ranges::find_if(*known, [&bytes](const PreparedCover &cover) {
        return cover.size > 0 && cover.size <= bytes.size() && sha256(QByteArrayView(bytes).first(cover.size)) == cover.sha256;
    });
    if (found == known->end()) {
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the file is not a cover that this workspace handed out, or it was changed while signing. Make the cover again, sign that one without changing it, and bring it back."),
                       {}, u"cover.unknown"_s);
    }
    SignedCover cover{*found, folder + u"/cover-original.pdf"_s, folder + u"/cover-signed.pdf"_s};
    if (auto written = put(cover.original, QByteArrayView(bytes).first(found->size)); !written)
        return std::unexpected(written.error());
    if (auto written = put(cover.copy, bytes); !written)
        return std::unexpected(written.error());
    return cover;
}

} // namespace

Result<> keepPrepared(Stores &stores, const PreparedCover &cover)
{
    const auto known = prepared(stores);
    if (!known)
        return std::unexpected(known.error());
    QJsonArray array{toJson(cover)};
    for (const PreparedCover &one : *known) {
        if (array.size() < mostKept && one != cover)
            array.append(toJson(one));
    }
    return stores.settings.setValue(settingKey(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

bool isSameRequest(const SealRequest &one, const SealRequest &two)
{
    return sorted(one.materials) == sorted(two.materials) && sorted(one.reports) == sorted(two.reports) && one.receiver == two.receiver
        && QSet<QString>(one.destinations.cbegin(), one.destinations.cend()) == QSet<QString>(two.destinations.cbegin(), two.destinations.cend());
}

Result<SignedCover> findPrepared(Stores &stores, const SealRequest &request, const QString &folder)
{
    auto cover = lookedUp(stores, request.signedCover, folder);
    if (cover && !isSameRequest(cover->prepared.request, request)) {
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the signed cover was made for other contents, another receiver or other destinations. Choose the same as when the cover was made, or make and sign a new one."),
                       {}, u"cover.contents"_s);
    }
    return cover;
}

QFuture<Result<ReturnedCover>> takeBackCover(Workspace &workspace, Tools tools, const QString &file)
{
    const Steps<ReturnedCover> steps(&workspace);
    const auto folder = folderFor(workspace.location()); // goes when the last step is done
    PdfDoor *const pdf = &tools.pdf;
    const auto find = [file, folder](Stores &stores) { return lookedUp(stores, file, folder->path()); };
    steps.after(workspace.askLong<SignedCover>(find), [steps, pdf, folder](const SignedCover &cover) {
        steps.after(pdf->signedCopy(cover.original, cover.copy), [steps, folder, prepared = cover.prepared](const PdfSignatures &signatures) {
            steps.end(ReturnedCover{prepared, signatures});
        });
    });
    return steps.future();
}

} // namespace PhoLuat
