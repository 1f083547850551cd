// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallportal.h"

#include <QCryptographicHash>
#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

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

QHttpServerResponse page(const QByteArray &text, Status status = Status::Ok)
{
    return QHttpServerResponse("text/html; charset=utf-8", "<!DOCTYPE html><html><body>" + text + "</body></html>", status);
}

QHttpServerResponse json(const QJsonObject &object, Status status = Status::Ok)
{
    return QHttpServerResponse(object, status);
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QMap<QString, std::pair<QString, QByteArray>> partsOf(const QByteArray &contentType, const QByteArray &body)
{
    QMap<QString, std::pair<QString, QByteArray>> parts;
    const QByteArray mark = "--" + contentType.sliced(contentType.indexOf("boundary=") + 9);
    static const QRegularExpression name(u"[; ]name=\"([^\"]*)\""_s);
    static const QRegularExpression fileName(u"filename=\"([^\"]*)\""_s);
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        const qsizetype next = body.indexOf("\r\n" + mark, at);
        const qsizetype text = body.indexOf("\r\n\r\n", at);
        if (next < 0 || text < 0)
            break;
        const QString head = QString::fromUtf8(body.sliced(at, text - at));
        parts.insert(name.match(head).captured(1), {fileName.match(head).captured(1), body.sliced(text + 4, next - text - 4)});
        at = next + 2;
    }
    return parts;
}

SmallPortal::SmallPortal()
{
    makeApi();
    makeWeb();
    m_server.setMissingHandler(&m_server, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        paths.append(request.url().path(QUrl::FullyEncoded).toLatin1());
        responder.sendResponse(page("Không có trang này", Status::NotFound));
    });
    auto listener = std::make_unique<QTcpServer>();
    if (listener->listen(QHostAddress::LocalHost) && m_server.bind(listener.get()))
        m_port = listener.release()->serverPort();
}

std::optional<QHttpServerResponse> SmallPortal::moody() const
{
    switch (mood) {
    case Mood::Well:
        break;
    case Mood::Full:
        return json({{u"message"_s, u"Kho đã đầy"_s}}, Status::InsufficientStorage);
    case Mood::TooLarge:
        return json({{u"message"_s, u"Tệp quá 10 MB"_s}}, Status::PayloadTooLarge);
    case Mood::Closed:
        return withHeader(page("Đang bảo trì", Status::ServiceUnavailable), "Retry-After", "1800");
    case Mood::Page:
        return page("Đăng nhập mạng để tiếp tục");
    case Mood::Elsewhere:
        return withHeader(QHttpServerResponse(Status::Found), "Location", "https://khac.example/nhan");
    case Mood::Refusing:
        return json({{u"code"_s, u"WRONG_PERIOD"_s}, {u"message"_s, u"Kỳ báo cáo đã khóa"_s}});
    }
    return {};
}

QHttpServerResponse SmallPortal::take(const QHttpServerRequest &request)
{
    const auto parts = partsOf(request.value("content-type"), request.body());
    const auto file = parts.value(u"package"_s);
    TakenPackage package{QString::fromUtf8(parts.value(u"key"_s).second), QString::fromUtf8(parts.value(u"title"_s).second), file.first, digestOf(file.second), file.second.size(), int(1000 + taken.size())};
    taken.append(package);
    return json({{u"sha256"_s, package.sha256}, {u"receiptNumber"_s, package.number}}, Status::Created);
}

void SmallPortal::makeApi()
{
    m_server.route(u"/api/login"_s, Method::Post, [this](const QHttpServerRequest &request) {
        paths.append("login");
        if (mood == Mood::Page)
            return *moody();
        const QJsonObject who = QJsonDocument::fromJson(request.body()).object();
        if (who["username"_L1] != u"can.bo"_s || who["password"_L1] != u"mật-khẩu-thử"_s)
            return json({{u"message"_s, u"Sai mật khẩu"_s}}, Status::Unauthorized);
        return json({{u"token"_s, u"tok-4711-bi-mat"_s}});
    });
    const auto isKnown = [](const QHttpServerRequest &request) { return request.value("authorization") == "Bearer tok-4711-bi-mat"; };
    m_server.route(u"/api/packages"_s, Method::Post, [this, isKnown](const QHttpServerRequest &request) {
        paths.append(request.url().toEncoded());
        if (auto answer = moody())
            return std::move(*answer);
        return isKnown(request) ? take(request) : json({{u"message"_s, u"Chưa đăng nhập"_s}}, Status::Unauthorized);
    });
    m_server.route(u"/api/packages/<arg>"_s, Method::Get, [this, isKnown](const QString &key, const QHttpServerRequest &request) {
        if (!isKnown(request))
            return json({{u"message"_s, u"Chưa đăng nhập"_s}}, Status::Unauthorized);
        const auto there = std::ranges::find(taken, key, &TakenPackage::key);
        if (there == taken.end())
            return json({{u"code"_s, u"NO_SUCH_PACKAGE"_s}}, Status::NotFound);
        return json({{u"sha256"_s, there->sha256}, {u"receiptNumber"_s, there->number}});
    });
    m_server.route(u"/files/<arg>"_s, Method::Put, [this](const QString &name, const QHttpServerRequest &request) {
        paths.append(request.url().toEncoded());
        places.insert(name, request.body());
        return json({{u"sha256"_s, digestOf(request.body())}}, Status::Created);
    });
}

void SmallPortal::makeWeb()
{
    m_server.route(u"/web/login"_s, Method::Get, [] {
        return withHeader(page("<form method=post><input type=hidden name=\"csrf\" value=\"c5f-88aa\"></form>"), "Set-Cookie", "before=1; Path=/; HttpOnly");
    });
    m_server.route(u"/web/login"_s, Method::Post, [](const QHttpServerRequest &request) {
        const QUrlQuery fields(QString::fromUtf8(request.body()));
        const bool isRight = fields.queryItemValue(u"pass"_s, QUrl::FullyDecoded) == "mật-khẩu-thử"_L1 || fields.queryItemValue(u"pass"_s, QUrl::FullyDecoded) == u"mật-khẩu-thử"_s;
        if (!isRight || fields.queryItemValue(u"csrf"_s) != "c5f-88aa"_L1 || request.value("cookie") != "before=1")
            return page("Sai tên hoặc mật khẩu");
        return withHeader(withHeader(QHttpServerResponse(Status::Found), "Location", "/web/home"), "Set-Cookie", "session=s3ss10n-b1-mat; Path=/; HttpOnly");
    });
    m_server.route(u"/web/upload"_s, Method::Post, [this](const QHttpServerRequest &request) {
        if (!request.value("cookie").contains("session=s3ss10n-b1-mat"))
            return page("Hãy đăng nhập");
        if (mood == Mood::Page)
            return page("Máy chủ bận, hãy thử lại");
        (void)take(request);
        return page("Đã nhận hồ sơ số <b>HS-" + QByteArray::number(taken.last().number) + "</b>");
    });
}

} // namespace PhoLuat::Testing
