// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "davtalk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QUrl folderUrl(const QString &address)
{
    QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        url = QUrl(address.trimmed());
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment(QString());
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

/// "{unit}/{period}" with the package's own facts; each part a plain name.
QStringList subfoldersOf(QString pattern, const QMap<QString, QString> &facts)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\p{Cc}]+"_s);
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        pattern.replace(u'{' + fact.key() + u'}', QString(*fact).replace(unfit, u"-"_s));
    QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part == "."_L1 || part == ".."_L1; });
    return parts;
}

} // namespace

DavTalk::DavTalk(const QMap<QString, QString> &settings, const QMap<QString, QString> &facts, DeliveryHost *host)
    : m_host(host), m_folder(folderUrl(settings.value(u"url"_s))), m_subfolders(subfoldersOf(settings.value(u"subfolder"_s), facts)),
      m_door({.origin = m_folder, .user = settings.value(u"user"_s), .password = settings.value(u"password"_s), .caFile = settings.value(u"ca"_s)}),
      m_patience(std::max(200, int(settings.value(u"patience"_s, u"30"_s).toDouble() * 1000)))
{
}

QUrl DavTalk::urlOf(const QString &name) const
{
    QUrl url = m_folder;
    QString path = url.path(QUrl::FullyDecoded);
    for (const QString &part : m_subfolders)
        path += part + u'/';
    url.setPath(path + name, QUrl::DecodedMode);
    return url;
}

HttpAnswer DavTalk::say(HttpRequest request, qint64 done, bool isNoted)
{
    request.patience = m_patience;
    request.answerPatience = m_patience;
    if (m_host != nullptr)
        request.goOn = [this, done, counts = request.method == "PUT"](qint64 bytes) { return m_host->goOn(counts ? done + bytes : done); };
    HttpAnswer answer = m_door.exchange(request);
    if (m_host != nullptr && (isNoted || !answer.isSuccess())) {
        const auto [asked, answered] = m_door.exchangeText(request, answer);
        m_host->note(asked, answered);
    }
    return answer;
}

DavResult<DavThing> DavTalk::look(const QUrl &url, HttpStep step, qint64 done)
{
    const HttpAnswer answer = say({.method = "PROPFIND", .url = url, .headers = {{"Depth", "0"}, {"Content-Type", "application/xml; charset=utf-8"}},
                                   .body = {{.bytes = R"(<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getcontentlength/><getetag/><resourcetype/></prop></propfind>)"}}}, done);
    if (answer.end == HttpEnd::Answered && (answer.status == 404 || answer.status == 410))
        return DavThing();
    if (answer.isSuccess() && answer.status == 207) {
        if (const auto thing = davThingFrom(answer.body))
            return *thing;
    }
    return std::unexpected(outcome(answer, step));
}

DavResult<QByteArray> DavTalk::digest(const QUrl &url, qint64 bytes, HttpStep step)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    const auto take = [&](QByteArrayView part) {
        hash.addData(part);
        read += part.size();
        return true;
    };
    const HttpAnswer answer = say({.method = "GET", .url = url, .sink = take, .answerLimit = bytes}, bytes);
    // Of another length than the server itself says, it is not the file but somebody's page.
    if (answer.isSuccess() && answer.status == 200 && read == bytes)
        return hash.result().toHex();
    return std::unexpected(outcome(answer, step));
}

HttpAnswer DavTalk::put(const DeliveryJob &job, const QUrl &url, qint64 from, qint64 length, bool isRange, bool onlyIfAbsent)
{
    HttpRequest request{.method = "PUT", .url = url, .headers = {{"Content-Type", "application/zip"}}, .body = {{.file = job.file, .from = from, .length = length}},
                        .expectContinue = true};
    if (isRange)
        request.headers.emplaceBack("Content-Range", u"bytes %1-%2/%3"_s.arg(from).arg(from + length - 1).arg(job.bytes).toLatin1());
    if (onlyIfAbsent)
        request.headers.emplaceBack("If-None-Match", "*");
    return say(request, from, !isRange || from + length == job.bytes);
}

HttpAnswer DavTalk::move(const QUrl &from, const QUrl &to, qint64 done)
{
    HttpRequest request{.method = "MOVE", .url = from, .headers = {{"Destination", to.toEncoded()}, {"Overwrite", "F"}}};
    HttpAnswer answer = say(request, done);
    if (answer.end == HttpEnd::Answered && answer.status == 502) {
        // Behind a proxy that ends TLS, a server knows itself under another scheme; a path (RFC 4918, 8.3) has none.
        request.headers[0].second = to.path(QUrl::FullyEncoded).toLatin1();
        answer = say(request, done);
    }
    return answer;
}

void DavTalk::remove(const QUrl &url)
{
    (void)say({.method = "DELETE", .url = url}, 0);
}

DavResult<void> DavTalk::makeFolders()
{
    QString path = m_folder.path(QUrl::FullyDecoded);
    for (const QString &part : std::as_const(m_subfolders)) {
        path += part + u'/';
        QUrl url = m_folder;
        url.setPath(path, QUrl::DecodedMode);
        const HttpAnswer answer = say({.method = "MKCOL", .url = url}, 0);
        const bool isThereNow = answer.end == HttpEnd::Answered && (answer.status == 201 || answer.status == 405); // 405: it was there before
        if (!isThereNow)
            return std::unexpected(outcome(answer, HttpStep::Create));
    }
    return {};
}

DeliveryOutcome DavTalk::outcome(const HttpAnswer &answer, HttpStep step)
{
    if (answer.end == HttpEnd::Answered && answer.status == 207) { // Apache tells of a locked folder so
        HttpAnswer failed = answer;
        failed.status = davFailureFrom(answer.body);
        if (failed.status != 0)
            return outcomeOf<DeliveryOutcome>(judge(failed, step, QDateTime::currentDateTimeUtc()));
    }
    return outcomeOf<DeliveryOutcome>(judge(answer, step, QDateTime::currentDateTimeUtc()));
}

bool DavTalk::isStored(const HttpAnswer &answer)
{
    // Apache says 201 and 204 with a page; only 200 with one smells of a log-in page.
    return answer.isSuccess() && (answer.status == 201 || answer.status == 204 || (answer.status == 200 && !answer.isHtml()));
}
