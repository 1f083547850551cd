// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/swordserver.h"

#include <QCryptographicHash>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace PhoLuat::Testing {

using Status = QHttpServerResponder::StatusCode;
using Method = QHttpServerRequest::Method;
using namespace Qt::StringLiterals;

namespace {

QHttpServerResponse withHeader(QHttpServerResponse response, QByteArrayView name, QByteArrayView value)
{
    QHttpHeaders headers = response.headers();
    headers.append(QLatin1StringView(name), value);
    response.setHeaders(headers);
    return response;
}

QHttpServerResponse error(const QByteArray &kind, const QByteArray &summary, Status status)
{
    return QHttpServerResponse("application/xml",
                               "<?xml version=\"1.0\"?><sword:error xmlns:sword=\"http://purl.org/net/sword/terms/\" xmlns=\"http://www.w3.org/2005/Atom\" href=\"http://purl.org/net/sword/error/" + kind
                                   + "\"><title>ERROR</title><summary>" + summary + "</summary><sword:treatment>Nothing was kept</sword:treatment></sword:error>",
                               status);
}

std::optional<QHttpServerResponse> moody(SwordServer::Mood mood)
{
    switch (mood) {
    case SwordServer::Mood::Well:
        break;
    case SwordServer::Mood::Full:
        return error("ErrorBadRequest", "Kho đã đầy", Status::InsufficientStorage);
    case SwordServer::Mood::TooLarge:
        return error("MaxUploadSizeExceeded", "Lớn hơn 10 MB", Status::PayloadTooLarge);
    case SwordServer::Mood::Closed:
        return withHeader(QHttpServerResponse("text/plain", "closed", Status::ServiceUnavailable), "Retry-After", "1800");
    case SwordServer::Mood::Page:
        return QHttpServerResponse("text/html", "<!DOCTYPE html><html>Log in</html>");
    case SwordServer::Mood::Elsewhere:
        return withHeader(QHttpServerResponse(Status::TemporaryRedirect), "Location", "https://khac.example/col");
    case SwordServer::Mood::WrongContent:
        return error("ErrorContent", "Không nhận loại này", Status::NotAcceptable);
    case SwordServer::Mood::NoMediation:
        return error("MediationNotAllowed", "Không được gửi thay", Status::PreconditionFailed);
    }
    return {};
}

} // namespace

SwordServer::SwordServer()
{
    const auto isKnown = [](const QHttpServerRequest &request) { return request.value("authorization") == "Basic " + QStringLiteral("can.bo:mật-khẩu-kho").toUtf8().toBase64(); };
    const auto stranger = [] { return withHeader(QHttpServerResponse("text/plain", "who are you", Status::Unauthorized), "WWW-Authenticate", "Basic realm=\"kho\""); };
    m_server.route(u"/sd"_s, Method::Get, [this, isKnown, stranger](const QHttpServerRequest &request) {
        if (!isKnown(request))
            return stranger();
        const QByteArray own = "<?xml version=\"1.0\"?><service xmlns=\"http://www.w3.org/2007/app\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:sword=\"http://purl.org/net/sword/terms/\">"
                               "<sword:version>2.0</sword:version><sword:maxUploadSize>16384</sword:maxUploadSize><workspace><atom:title>Kho</atom:title>"
                               "<collection href=\"col/a\"><atom:title>Tài liệu PBGDPL</atom:title><accept>*/*</accept><accept alternate=\"multipart-related\">*/*</accept>"
                               "<sword:acceptPackaging>http://purl.org/net/sword/package/SimpleZip</sword:acceptPackaging></collection>"
                               "<collection href=\"col/b\"><atom:title>Khác</atom:title><sword:acceptPackaging>http://purl.org/net/sword/package/Binary</sword:acceptPackaging></collection></workspace></service>";
        return QHttpServerResponse("application/atomserv+xml", service.isEmpty() ? own : service);
    });
    m_server.route(u"/col/a"_s, Method::Post, [this, isKnown, stranger](const QHttpServerRequest &request) { return isKnown(request) ? deposit(request) : stranger(); });
    m_server.route(u"/col/a"_s, Method::Get, [this, isKnown, stranger](const QHttpServerRequest &request) {
        if (!isKnown(request))
            return stranger();
        if (!hasFeed)
            return QHttpServerResponse("text/plain", "no listing", Status::MethodNotAllowed);
        // Two entries a page, so that readers have to turn it.
        const qsizetype from = request.query().queryItemValue(u"from"_s).toInt();
        QByteArray feed = "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Tài liệu</title>";
        for (qsizetype number = from; number < std::min(from + 2, deposits.size()); ++number)
            feed += entry(number);
        if (from + 2 < deposits.size())
            feed += "<link rel=\"next\" href=\"/col/a?from=" + QByteArray::number(from + 2) + "\"/>";
        return QHttpServerResponse("application/atom+xml;type=feed", feed + "</feed>");
    });
    m_server.route(u"/edit/<arg>"_s, Method::Get, [this](int number) {
        return number < deposits.size() ? QHttpServerResponse("application/atom+xml;type=entry", entry(number)) : QHttpServerResponse("text/plain", "gone", Status::NotFound);
    });
    m_server.route(u"/statement/<arg>"_s, Method::Get, [this](int) {
        if (isRdf)
            return QHttpServerResponse("application/rdf+xml", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:sword=\"http://purl.org/net/sword/terms/\"><rdf:Description rdf:about=\"x\">"
                                                              "<sword:state rdf:resource=\"http://kho.example/state/archived\"/></rdf:Description><rdf:Description rdf:about=\"http://kho.example/state/archived\">"
                                                              "<sword:stateDescription>Đã lưu</sword:stateDescription></rdf:Description></rdf:RDF>");
        return QHttpServerResponse("application/atom+xml;type=feed", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><category scheme=\"http://purl.org/net/sword/terms/state\" "
                                                                     "term=\"http://kho.example/state/review\" label=\"State\">Đang xét</category></feed>");
    });
    auto listener = std::make_unique<QTcpServer>();
    if (listener->listen(QHostAddress::LocalHost) && m_server.bind(listener.get()))
        m_port = listener.release()->serverPort();
}

QByteArray SwordServer::entry(qsizetype number) const
{
    const QByteArray n = QByteArray::number(number);
    return "<entry xmlns=\"http://www.w3.org/2005/Atom\" xmlns:sword=\"http://purl.org/net/sword/terms/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><id>urn:kho:" + n + "</id><title>" + deposits[number].fileName
        + "</title><updated>2026-11-24T00:00:00Z</updated><dcterms:identifier>" + deposits[number].slug + "</dcterms:identifier><author><name>x</name></author><content type=\"application/zip\" src=\"/media/" + n
        + "\"/><link rel=\"edit\" href=\"/edit/" + n + "\"/><link rel=\"edit-media\" href=\"/media/" + n + "\"/><link rel=\"http://purl.org/net/sword/terms/add\" href=\"/edit/" + n
        + "\"/><link rel=\"http://purl.org/net/sword/terms/statement\" href=\"/statement/" + n + "\"/><sword:treatment>Kept as it came</sword:treatment></entry>";
}

QHttpServerResponse SwordServer::deposit(const QHttpServerRequest &request)
{
    if (auto answer = moody(mood))
        return std::move(*answer);
    const QByteArray body = request.body();
    const QByteArray packaging = request.value("packaging");
    if (packaging != "http://purl.org/net/sword/package/SimpleZip" && packaging != "http://purl.org/net/sword/package/Binary")
        return error("ErrorContent", "unknown packaging", Status::UnsupportedMediaType);
    if (request.value("content-md5") != QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex())
        return error("ErrorChecksumMismatch", "checksum differs", Status::PreconditionFailed);
    const QByteArray disposition = request.value("content-disposition");
    if (!disposition.startsWith("attachment; filename=") || request.value("in-progress") != "false")
        return error("ErrorBadRequest", "Content-Disposition or In-Progress", Status::BadRequest);
    deposits.append({request.value("slug"), disposition.sliced(21), packaging, request.value("on-behalf-of"), QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()});
    const QByteArray place = "/edit/" + QByteArray::number(deposits.size() - 1);
    return withHeader(saysEntry ? QHttpServerResponse("application/atom+xml;type=entry", entry(deposits.size() - 1), Status::Created) : QHttpServerResponse(Status::Created), "Location", place);
}

} // namespace PhoLuat::Testing
