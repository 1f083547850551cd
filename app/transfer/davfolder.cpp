// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/davfolder.h"

#include "transfer/rules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostListingBytes = 16 * 1024 * 1024;
constexpr int mostIdleTries = 4; ///< that bring not one byte more

QUrl folderUrl(const QString &address)
{
    QUrl url(address.trimmed(), QUrl::TolerantMode);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment(QString());
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path(QUrl::FullyEncoded) + u'/', QUrl::TolerantMode);
    return url;
}

/// Only a strong validator says that the bytes are the same (RFC 9110, 13.1.5).
bool isStrong(const QByteArray &etag)
{
    return etag.size() > 2 && etag.startsWith('"') && etag.endsWith('"') && !etag.contains('\n') && !etag.contains('\r');
}

Error notWritten(const QString &detail)
{
    return {ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "A package could not be kept while it was fetched. Free some space on the drive of the workspace; it will be tried again."), detail, u"file.write"_s};
}

bool append(const QString &to, const QString &from)
{
    constexpr qint64 blockBytes = 1024 * 1024;
    QFile target(to);
    QFile source(from);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Append) || !source.open(QIODevice::ReadOnly))
        return false;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty() || target.write(block) != block.size())
            return false;
    }
    return target.flush();
}

} // namespace

DavFolder::DavFolder(const Needs &needs)
    : m_folder(folderUrl(needs.address)), m_door({.origin = m_folder, .user = needs.user, .password = needs.password, .caFile = needs.caFile}), m_patience(needs.patience),
      m_goOn(needs.goOn)
{
}

HttpAnswer DavFolder::say(HttpRequest request) const
{
    request.patience = m_patience;
    request.answerPatience = m_patience;
    if (m_goOn)
        request.goOn = [this](qint64) { return m_goOn(); };
    return m_door.exchange(request);
}

Error DavFolder::troubleWith(const HttpAnswer &answer) const
{
    const QString host = m_folder.host();
    switch (answer.end) {
    case HttpEnd::Answered:
        break;
    case HttpEnd::Cut:
    case HttpEnd::Stalled:
    case HttpEnd::NoAnswer:
        return {ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The connection to %1 ended before everything was here. It will be looked at again.").arg(host)};
    case HttpEnd::AnswerTooLarge:
        return {ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The answer of %1 was longer than any honest one, so it was not read to its end. Ask the people who run it.").arg(host), {}, u"dav.large"_s};
    case HttpEnd::NotReached:
    case HttpEnd::Stopped:
        return {ErrorKind::Unreachable, answer.trouble};
    default:
        return {ErrorKind::Refused, answer.trouble};
    }
    if (answer.status == 404 || answer.status == 410)
        return {ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "%1 answers, but what was asked for is not there. Check the address of the folder.").arg(host), {}, u"dav.absent"_s};
    if (answer.status >= 200 && answer.status < 300 && answer.status != 207 && !answer.isHtml())
        return {ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "%1 does not speak WebDAV at this address, so nothing was taken in. Check the address of the folder.").arg(host), {}, u"dav.xml"_s};
    const HttpVerdict verdict = judge(answer, HttpStep::Ask, QDateTime::currentDateTimeUtc());
    return {verdict.rule == HttpRule::Held || verdict.rule == HttpRule::Refused ? ErrorKind::Refused : ErrorKind::Unreachable, verdict.trouble};
}

Result<DavListing> DavFolder::list() const
{
    const HttpAnswer answer = say({.method = "PROPFIND", .url = m_folder, .headers = {{"Depth", "1"}, {"Content-Type", "application/xml; charset=utf-8"}},
                                   .body = {{.bytes = "<?xml version=\"1.0\" encoding=\"utf-8\"?><propfind xmlns=\"DAV:\"><prop><getcontentlength/><getetag/><getlastmodified/><resourcetype/></prop></propfind>"}},
                                   .answerLimit = mostListingBytes});
    if (answer.isSuccess() && answer.status == 207 && !answer.isHtml())
        return davListingFrom(answer.body, answer.url);
    return std::unexpected(troubleWith(answer));
}

Result<> DavFolder::fetch(const DavFile &what, const QString &file, qint64 most) const
{
    if (!m_door.isOwn(what.url))
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "\"%1\" lies on another server than the folder, so it was not fetched.").arg(what.name), {}, u"dav.elsewhere"_s);
    int idle = 0;
    qint64 before = QFile(file).size();
    for (;;) {
        const auto isWhole = fetchMore(what, file, most);
        const qint64 now = QFile(file).size();
        idle = now > before ? 0 : idle + 1;
        before = now;
        if (isWhole && *isWhole)
            return {};
        // What failed for good, or brings nothing more, is left for the next look.
        if (!isWhole && (isWhole.error().kind != ErrorKind::Unreachable || idle >= mostIdleTries || (m_goOn && !m_goOn())))
            return std::unexpected(isWhole.error());
    }
}

/// One request. False: it has to be asked for again.
Result<bool> DavFolder::fetchMore(const DavFile &what, const QString &file, qint64 most) const
{
    const qint64 limit = what.bytes >= 0 ? std::min(what.bytes, most) : most;
    qint64 have = QFile(file).size();
    if (have > 0 && have == what.bytes)
        return true;
    if (!isStrong(what.etag) || have > limit) {
        QFile::remove(file);
        have = 0;
    }
    const QString pieceName = have > 0 ? file + u".piece"_s : file;
    QFile::remove(pieceName);
    QFile piece(pieceName);
    if (!piece.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(notWritten(piece.errorString()));
    QString diskTrouble;
    HttpRequest request{.method = "GET", .url = what.url,
                        .sink = [&](QByteArrayView bytes) {
                            if (piece.write(bytes.data(), bytes.size()) != bytes.size())
                                diskTrouble = piece.errorString();
                            return diskTrouble.isEmpty();
                        },
                        .answerLimit = std::max<qint64>(limit, 1)};
    if (have > 0)
        request.headers = {{"Range", "bytes=" + QByteArray::number(have) + '-'}, {"If-Range", what.etag}};
    const HttpAnswer answer = say(request);
    if (!piece.flush() && diskTrouble.isEmpty())
        diskTrouble = piece.errorString();
    piece.close();
    if (!diskTrouble.isEmpty()) {
        QFile::remove(pieceName);
        return std::unexpected(notWritten(diskTrouble));
    }
    const bool goesOn = have > 0 && answer.status == 206 && answer.header("content-range").startsWith("bytes " + QByteArray::number(have) + '-');
    if (have > 0) {
        bool isKept = true;
        if (goesOn)
            isKept = append(file, pieceName);
        else if (answer.status == 200)
            isKept = QFile::remove(file) && QFile::rename(pieceName, file); // from the beginning: it changed, or the server knows no ranges
        QFile::remove(pieceName);
        if (!isKept) {
            QFile::remove(file);
            return std::unexpected(notWritten(file));
        }
    }
    if (answer.end == HttpEnd::Answered && (answer.status == 416 || (answer.status == 206 && !goesOn))) {
        QFile::remove(file);
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "\"%1\" changed while it was fetched. It will be fetched again.").arg(what.name), {}, u"dav.changed"_s);
    }
    if (answer.end == HttpEnd::AnswerTooLarge) {
        QFile::remove(file);
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "\"%1\" is larger than the listing says or than a package may be, so it was not taken in. Ask the people who put it there.").arg(what.name), {}, u"dav.large"_s);
    }
    if (!answer.isSuccess() || (answer.isHtml() && what.bytes != QFile(file).size()))
        return std::unexpected(troubleWith(answer));
    if (what.bytes >= 0 && QFile(file).size() != what.bytes) {
        QFile::remove(file);
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "\"%1\" changed while it was fetched. It will be fetched again.").arg(what.name), {}, u"dav.changed"_s);
    }
    return true;
}

} // namespace PhoLuat
