// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tustalk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QUrl endpointOf(const QString &address)
{
    QUrl url(address.trimmed());
    url.setUserInfo({});
    url.setFragment(QString());
    return url;
}

/// Digest of a piece, base64; empty when it cannot be read.
QByteArray pieceDigest(const QString &path, qint64 from, qint64 length, const QByteArray &algorithm)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return {};
    QCryptographicHash hash(algorithm == "sha1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    while (length > 0) {
        const QByteArray block = file.read(std::min<qint64>(length, 256 * 1024));
        if (block.isEmpty())
            return {};
        hash.addData(block);
        length -= block.size();
    }
    return hash.result().toBase64();
}

DeliveryOutcome held(const QString &trouble)
{
    return {DeliveryOutcome::State::Held, {}, trouble};
}

} // namespace

TusTalk::TusTalk(const QMap<QString, QString> &settings, DeliveryHost *host)
    : m_host(host), m_endpoint(endpointOf(settings.value(u"url"_s))),
      m_door({.origin = m_endpoint, .user = settings.value(u"user"_s), .password = settings.value(u"password"_s), .bearer = settings.value(u"token"_s), .caFile = settings.value(u"ca"_s)}),
      m_patience(std::max(200, int(settings.value(u"patience"_s, u"30"_s).toDouble() * 1000)))
{
}

HttpAnswer TusTalk::say(HttpRequest request, qint64 done, bool isNoted)
{
    request.headers.emplaceBack("Tus-Resumable", "1.0.0");
    request.patience = m_patience;
    request.answerPatience = m_patience;
    if (m_host != nullptr)
        request.goOn = [this, done](qint64 bytes) { return m_host->goOn(done + bytes); };
    HttpAnswer answer = m_door.exchange(request);
    if (m_host != nullptr && (isNoted || !answer.isSuccess())) {
        const auto [asked, answered] = m_door.exchangeText(request, answer);
        m_host->note(asked, answered);
    }
    return answer;
}

HttpAnswer TusTalk::options(TusServer &server)
{
    HttpAnswer answer = say({.method = "OPTIONS", .url = m_endpoint}, 0);
    const auto listed = [&answer](QByteArrayView header) {
        QList<QByteArray> words = answer.header(header).split(',');
        std::ranges::transform(words, words.begin(), [](const QByteArray &word) { return word.trimmed().toLower(); });
        return words;
    };
    if (!answer.isSuccess())
        return answer;
    server.speaksTus = listed("Tus-Version").contains("1.0.0") && listed("Tus-Extension").contains("creation");
    server.mostBytes = count(answer, "Tus-Max-Size");
    if (listed("Tus-Extension").contains("checksum")) {
        const QList<QByteArray> algorithms = listed("Tus-Checksum-Algorithm");
        server.checksum = algorithms.contains("sha256") ? "sha256" : algorithms.contains("sha1") ? "sha1" : "";
    }
    return answer;
}

TusResult<QUrl> TusTalk::create(const DeliveryJob &job)
{
    const auto pair = [](const QByteArray &key, const QString &value) { return key + ' ' + value.toUtf8().toBase64(); };
    const QByteArray metadata = QByteArrayList{pair("filename", job.name), pair("filetype", u"application/zip"_s), pair("sha256", job.sha256), pair("key", job.key)}.join(',');
    const HttpAnswer answer = say({.method = "POST", .url = m_endpoint, .headers = {{"Upload-Length", QByteArray::number(job.bytes)}, {"Upload-Metadata", metadata}}}, 0);
    if (!answer.isSuccess() || answer.status != 201 || !isTus(answer)) {
        // An upload nobody sent a byte to is no delivery: making another one does no harm.
        DeliveryOutcome trouble = outcome(answer, HttpStep::Create);
        if (trouble.state == DeliveryOutcome::State::Unclear)
            trouble.state = DeliveryOutcome::State::Unreachable;
        return std::unexpected(trouble);
    }
    const QByteArray location = answer.header("Location");
    const QUrl url = m_endpoint.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !isOwn(url) || url == m_endpoint)
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "The destination wants the package sent to another place (%1), which was not done. Tell the people who run it that the address it gives is wrong.")
                                        .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))));
    return url;
}

TusResult<std::optional<qint64>> TusTalk::offset(const QUrl &upload, const DeliveryJob &job, HttpStep step, qint64 done)
{
    const HttpAnswer answer = say({.method = "HEAD", .url = upload}, done);
    if (answer.end == HttpEnd::Answered && (answer.status == 404 || answer.status == 410) && isTus(answer))
        return std::nullopt;
    if (!answer.isSuccess() || !isTus(answer)) {
        DeliveryOutcome trouble = outcome(answer, step);
        if (trouble.state == DeliveryOutcome::State::Absent) // somebody on the way said 404, not the portal
            trouble.state = DeliveryOutcome::State::Unreachable;
        return std::unexpected(trouble);
    }
    const qint64 there = count(answer, "Upload-Offset");
    if (there < 0 || there > job.bytes || count(answer, "Upload-Length") != job.bytes)
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "The destination says it has %1 of %2 bytes of a package of %3, which cannot be; nothing counts as delivered. Tell the people who run it.")
                                        .arg(QString::fromLatin1(answer.header("Upload-Offset")), QString::fromLatin1(answer.header("Upload-Length")))
                                        .arg(job.bytes)));
    return there;
}

HttpAnswer TusTalk::patch(const QUrl &upload, const DeliveryJob &job, qint64 from, qint64 length, const QByteArray &checksum)
{
    HttpRequest request{.method = "PATCH", .url = upload, .headers = {{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", QByteArray::number(from)}},
                        .body = {{.file = job.file, .from = from, .length = length}}};
    if (!checksum.isEmpty())
        request.headers.emplaceBack("Upload-Checksum", checksum + ' ' + pieceDigest(job.file, from, length, checksum));
    return say(request, from, from + length == job.bytes);
}

HttpAnswer TusTalk::knock()
{
    QUrl url = m_endpoint;
    url.setPath((url.path().endsWith(u'/') ? url.path() : url.path() + u'/') + u"pholuat-no-such-upload"_s);
    return say({.method = "HEAD", .url = url}, 0);
}

DeliveryOutcome TusTalk::outcome(const HttpAnswer &answer, HttpStep step)
{
    return outcomeOf<DeliveryOutcome>(judge(answer, step, QDateTime::currentDateTimeUtc()));
}

qint64 TusTalk::count(const HttpAnswer &answer, QByteArrayView header)
{
    bool isNumber = false;
    const qint64 value = answer.header(header).toLongLong(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

bool TusTalk::isTus(const HttpAnswer &answer)
{
    return answer.header("Tus-Resumable") == "1.0.0";
}
