// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using enum HttpRule;

constexpr std::array<HttpRuleRow, 19> written{{
    {400, {Held, Refused, Refused, Refused, Held}},
    {401, {Held, Held, Held, Held, Held}},
    {403, {Held, Held, Held, Held, Held}},
    {404, {Absent, Held, Afresh, AskFirst, AskFirst}},
    {409, {Again, Held, AskFirst, AskFirst, AskFirst}},
    {410, {Absent, Held, Afresh, AskFirst, AskFirst}},
    {412, {Held, AskFirst, AskFirst, AskFirst, AskFirst}},
    {413, {Held, Refused, Refused, Refused, Held}},
    {415, {Held, Refused, Refused, Refused, Held}},
    {422, {Held, Refused, Refused, Refused, Held}},
    {423, {Again, Again, Again, Again, AskFirst}},
    {425, {Again, Again, Again, Again, AskFirst}},
    {429, {Again, Again, Again, Again, AskFirst}},
    {460, {Again, Again, AskFirst, Afresh, AskFirst}},
    {500, {Again, AskFirst, AskFirst, AskFirst, AskFirst}},
    {502, {Again, AskFirst, AskFirst, AskFirst, AskFirst}},
    {503, {Again, Again, AskFirst, AskFirst, AskFirst}},
    {504, {Again, AskFirst, AskFirst, AskFirst, AskFirst}},
    {507, {Again, Again, Again, Again, Again}},
}};

constexpr std::array heldAlways{405, 411, 417, 426, 428, 431, 501, 505, 511};
constexpr std::array refusedAlways{406, 414, 451};

/// Why, and what to do, for the status at that step; the first sentence of a trouble names the status.
QString advice(int status, HttpStep step, HttpRule rule)
{
    const bool isMaking = step == HttpStep::Create;
    switch (status) {
    case 401:
        return QCoreApplication::translate("PhoLuat", "The user name or password is not accepted. Check them in the destination's settings.");
    case 403:
        return QCoreApplication::translate("PhoLuat", "The account may not do this. Ask the people who run the destination for the right.");
    case 404:
    case 410:
        if (rule == Held)
            return QCoreApplication::translate("PhoLuat", "There is no such place. Check the address in the destination's settings.");
        return rule == Afresh ? QCoreApplication::translate("PhoLuat", "What was begun is no longer there; the sending begins anew.")
                              : QCoreApplication::translate("PhoLuat", "It was not found there; it will be looked for before anything is sent again.");
    case 409:
        return isMaking ? QCoreApplication::translate("PhoLuat", "The folder above it is missing. Make it there, or check the address in the settings.")
                        : QCoreApplication::translate("PhoLuat", "The destination has another state than expected; it will be asked before anything is sent again.");
    case 412:
        return rule == Held ? QCoreApplication::translate("PhoLuat", "The destination speaks another version than this program. Check the kind of destination in the settings.")
                            : QCoreApplication::translate("PhoLuat", "Something of that name may already be there; it will be looked at before anything is sent again.");
    case 413:
        return QCoreApplication::translate("PhoLuat", "The package is larger than the destination takes. Make a smaller one, or ask the people who run it.");
    case 415:
        return QCoreApplication::translate("PhoLuat", "The destination does not take this kind of file. Ask the people who run it which kinds it takes.");
    case 423:
        return QCoreApplication::translate("PhoLuat", "Somebody is working on it there and has locked it. It will be tried again later.");
    case 429:
        return QCoreApplication::translate("PhoLuat", "The destination has too much to do and asks to wait. It will be tried again later.");
    case 460:
        return QCoreApplication::translate("PhoLuat", "The bytes arrived damaged and were dropped there. It will be sent again from the last good byte.");
    case 503:
        return QCoreApplication::translate("PhoLuat", "The destination is closed for a while. It will be tried again later.");
    case 507:
        return QCoreApplication::translate("PhoLuat", "The destination has no space left. Tell the people who run it; it will be tried again later.");
    default:
        break;
    }
    switch (rule) {
    case Refused:
        return QCoreApplication::translate("PhoLuat", "The destination does not take this package as it is. Read its words, put right what they name, and seal anew.");
    case Held:
        return QCoreApplication::translate("PhoLuat", "The destination does not understand the request. Check its address and kind in the settings.");
    case AskFirst:
        return QCoreApplication::translate("PhoLuat", "It is not clear what arrived; the destination will be asked before anything is sent again.");
    default:
        return QCoreApplication::translate("PhoLuat", "The fault lies with the destination. It will be tried again later.");
    }
}

QString plain(QString text)
{
    static const QRegularExpression marks(u"[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+"_s);
    text = text.replace(marks, u" "_s).trimmed();
    constexpr qsizetype most = 300;
    return text.size() > most ? text.first(most - 1) + u'…' : text;
}

QString wordsOfPage(QString page)
{
    static const QRegularExpression unseen(u"<(script|style|head)\\b.*?(</\\1\\s*>|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*(>|$)"_s);
    return withoutEntities(page.remove(unseen).replace(tags, u" "_s));
}

QString letterOf(const QRegularExpressionMatch &entity)
{
    static const QHash<QString, QString> names{{u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"nbsp"_s, u" "_s}, {u"amp"_s, u"&"_s}};
    if (!entity.captured(3).isEmpty())
        return names.value(entity.captured(3));
    const uint code = entity.captured(2).toUInt(nullptr, entity.captured(1).isEmpty() ? 10 : 16);
    const bool isLetter = code > 0 && code < 0x110000 && !QChar::isSurrogate(code);
    const char32_t letter = isLetter ? char32_t(code) : U'?';
    return QString::fromUcs4(&letter, 1);
}

} // namespace

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#(x?)([0-9a-fA-F]{1,6})|(lt|gt|quot|nbsp|amp));"_s);
    QString plainText;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : entity.globalMatch(text)) {
        plainText += QStringView(text).sliced(from, match.capturedStart() - from);
        plainText += letterOf(match);
        from = match.capturedEnd();
    }
    plainText += QStringView(text).sliced(from);
    return plainText;
}

HttpRule httpRule(int status, HttpStep step)
{
    const auto row = std::ranges::find(written, status, &HttpRuleRow::status);
    if (row != written.end())
        return row->rules[size_t(step)];
    if (std::ranges::contains(heldAlways, status))
        return Held;
    if (std::ranges::contains(refusedAlways, status))
        return Refused;
    if (status == 416)
        return step == HttpStep::Ask ? Held : AskFirst;
    if (status == 408)
        return httpRule(503, step);
    return status >= 500 ? httpRule(500, step) : Held;
}

HttpVerdict judge(const HttpAnswer &answer, HttpStep step, const QDateTime &now)
{
    const bool onlyAsks = step == HttpStep::Ask;
    switch (answer.end) {
    case HttpEnd::Answered:
        break;
    case HttpEnd::NotReached:
    case HttpEnd::Cut:
    case HttpEnd::Stalled:
    case HttpEnd::Unreadable:
        return {step == HttpStep::Verify ? AskFirst : Again, answer.trouble};
    case HttpEnd::NoAnswer:
    case HttpEnd::AnswerTooLarge:
        return {onlyAsks ? Again : AskFirst, answer.trouble};
    case HttpEnd::TlsRefused:
    case HttpEnd::ProxyRefused:
    case HttpEnd::NotAllowed:
    case HttpEnd::RedirectRefused:
        return {Held, answer.trouble};
    case HttpEnd::Stopped:
        return {Stopped, answer.trouble};
    }

    if (answer.status < 400 && answer.isHtml())
        return {onlyAsks ? Again : AskFirst,
                QCoreApplication::translate("PhoLuat", "%1 answered with a page for people instead of a receipt, so nothing counts as delivered: often it is the network's log-in page. "
                                                       "Open a browser, log in to the network, and check the address in the settings.").arg(answer.url.host())};
    if (answer.status < 400)
        return {onlyAsks ? Held : AskFirst,
                QCoreApplication::translate("PhoLuat", "%1 answered %2, which means nothing here, so nothing counts as delivered. Check the address and the kind of destination in the settings.")
                    .arg(answer.url.host()).arg(answer.status)};

    const HttpRule rule = httpRule(answer.status, step);
    QString trouble = QCoreApplication::translate("PhoLuat", "%1 answered with error %2. %3").arg(answer.url.host()).arg(answer.status).arg(advice(answer.status, step, rule));
    if (const QString words = serverWords(answer); !words.isEmpty())
        trouble += QCoreApplication::translate("PhoLuat", " Its own words: “%1”").arg(words);
    return {rule, trouble, retryAfter(answer, now)};
}

QString serverWords(const HttpAnswer &answer)
{
    const QString body = QString::fromUtf8(answer.body.first(std::min<qsizetype>(answer.body.size(), 16 * 1024)));
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    for (const auto &key : {"message"_L1, "error"_L1, "detail"_L1, "title"_L1}) {
        if (const QString words = plain(wordsOfPage(object[key].toString())); !words.isEmpty())
            return words;
    }
    const bool isText = answer.isHtml() || answer.header("content-type").startsWith("text/") || answer.header("content-type").contains("xml");
    if (object.isEmpty() && isText) {
        if (const QString words = plain(wordsOfPage(body)); !words.isEmpty())
            return words;
    }
    return plain(QString::fromUtf8(answer.reason));
}

int retryAfter(const HttpAnswer &answer, const QDateTime &now)
{
    constexpr qint64 week = 7 * 24 * 3600;
    const QByteArray value = answer.header("retry-after");
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        moment.setTimeZone(QTimeZone::UTC);
        seconds = moment.isValid() ? now.secsTo(moment) : 0;
    }
    return int(std::clamp<qint64>(seconds, 0, week));
}

} // namespace PhoLuat
