// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal.h"

#include "transfer/withoutsecrets.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>

namespace HttpsForm {

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using State = DeliveryOutcome::State;

namespace {

QByteArray newBoundary()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return "pholuat" + QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

/// A name or file name within quotes (WHATWG HTML, multipart/form-data encoding algorithm).
QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22") + '"';
}

QJsonValue filledJson(const QJsonValue &value, const Words &words)
{
    if (value.isString())
        return filled(value.toString(), words, Place::Plain);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(filledJson(one, words));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = filledJson(*member, words);
        return object;
    }
    return value;
}

QByteArray jsonText(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

Portal::Portal(const Description &description, const DeliveryJob &job, DeliveryHost *host)
    : m_description(description), m_job(job), m_host(host), m_words(wordsOf(job))
{
    m_secrets = {job.settings.value(u"password"_s), job.settings.value(u"token"_s)};
}

std::optional<DeliveryOutcome> Portal::logIn()
{
    for (const Step &step : m_description.login) {
        const HttpAnswer answer = exchange(step);
        keepCookies(answer);
        if (!(step.success.isEmpty() ? answer.isSuccess() : isThere(step, answer))) {
            DeliveryOutcome outcome = judged(step, answer, HttpStep::Ask);
            if (outcome.state == State::Absent)
                outcome.state = State::Held; // the log-in's own address is wrong
            return outcome;
        }
        for (const auto &[word, finder] : step.keep) {
            const std::optional<QString> value = found(finder, answer);
            if (!value || value->isEmpty())
                return DeliveryOutcome{State::Held, {}, QCoreApplication::translate("PhoLuat", "%1 let us in, but its answer lacks what the description calls {%2}. "
                                                                                              "Ask for a newer description of the upload.").arg(m_description.name, word)};
            m_words.insert(word, *value);
            m_secrets.append(*value);
        }
    }
    return {};
}

HttpAnswer Portal::exchange(const Step &step)
{
    const HttpDoor now = door();
    HttpRequest request = requestOf(step);
    if (m_host)
        request.goOn = [this, carries = step.body == Step::Body::Multipart || step.body == Step::Body::Raw, before = request.body.value(0).bytes.size()](qint64 out) {
            if (carries)
                m_out = std::clamp<qint64>(out - before, 0, m_job.bytes);
            return m_host->goOn(m_out);
        };
    const HttpAnswer answer = now.exchange(request);
    if (m_host) {
        // The session an answer opens is secret from its first note on.
        QStringList known = m_secrets;
        for (const auto &[word, finder] : step.keep)
            known.append(found(finder, answer).value_or(QString()));
        const auto [asked, answered] = now.exchangeText(request, answer);
        m_host->note(withoutSecrets(asked, known), withoutSecrets(answered, known));
    }
    return answer;
}

bool Portal::isThere(const Step &step, const HttpAnswer &answer) const
{
    const bool pointsAway = answer.end == HttpEnd::RedirectRefused && !door().isOwn(answer.url.resolved(QUrl::fromEncoded(answer.header("location"))));
    return !pointsAway && anyHolds(step.success, answer, m_words);
}

DeliveryOutcome Portal::judged(const Step &step, const HttpAnswer &answer, HttpStep at) const
{
    const QString words = serversWords(step, answer);
    const auto said = std::ranges::find_if(step.otherwise, [&](const auto &one) { return holds(one.first, answer, m_words); });
    if (said != step.otherwise.end()) {
        const QString quote = words.isEmpty() ? u"%1"_s.arg(answer.status) : words;
        const int wait = retryAfter(answer, QDateTime::currentDateTimeUtc());
        switch (said->second) {
        case Meaning::There:
            return {State::Delivered, receipt(step, answer), {}, m_job.bytes};
        case Meaning::Refused:
            return {State::Refused, {}, QCoreApplication::translate("PhoLuat", "%1 does not take this package. Its own words: “%2”. Put right what they name, and seal anew.").arg(m_description.name, quote)};
        case Meaning::Held:
            return {State::Held, {}, QCoreApplication::translate("PhoLuat", "%1 wants something done first. Its own words: “%2”. Do that, then let it be sent again.").arg(m_description.name, quote)};
        case Meaning::Again:
            return {State::Unreachable, {}, QCoreApplication::translate("PhoLuat", "%1 cannot take it now; it will be tried again. Its own words: “%2”.").arg(m_description.name, quote), 0, wait};
        }
    }
    HttpVerdict verdict = judge(answer, at, QDateTime::currentDateTimeUtc());
    if (!words.isEmpty() && !verdict.trouble.contains(words))
        verdict.trouble += QCoreApplication::translate("PhoLuat", " Its own words: “%1”").arg(words);
    return outcomeOf<DeliveryOutcome>(verdict);
}

QString Portal::receipt(const Step &step, const HttpAnswer &answer) const
{
    const QString number = step.receipt ? found(*step.receipt, answer).value_or(QString()) : QString();
    QString text = u"https form: %1\n"_s.arg(m_description.name);
    if (!number.isEmpty())
        text += u"receipt number: %1\n"_s.arg(number.simplified());
    text += u"address: %1\nkey: %2\nsha256: %3\nbytes: %4\nat: %5\n\n"_s
                .arg(answer.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo), m_job.key, m_job.sha256)
                .arg(m_job.bytes).arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return door().withoutSecrets(text) + door().exchangeText(requestOf(step), answer).second;
}

HttpDoor Portal::door() const
{
    HttpPeer peer;
    peer.origin = m_description.address;
    peer.caFile = m_job.settings.value(u"caFile"_s);
    peer.secrets = m_secrets;
    for (const QByteArray &cookie : m_cookies)
        peer.secrets.append(QString::fromUtf8(cookie));
    if (m_description.authorization == Description::Authorization::Basic) {
        peer.user = m_words.value(u"user"_s);
        peer.password = m_words.value(u"password"_s);
    } else if (m_description.authorization == Description::Authorization::Bearer) {
        peer.bearer = m_words.value(u"token"_s);
    }
    return HttpDoor(peer);
}

QUrl Portal::urlOf(const Step &step) const
{
    return m_description.address.resolved(QUrl::fromEncoded(filled(step.url, m_words, Place::Address).toUtf8()));
}

HttpRequest Portal::requestOf(const Step &step) const
{
    HttpRequest request{step.method, urlOf(step)};
    request.patience = std::chrono::seconds(std::clamp(m_job.settings.value(u"patience"_s, u"30"_s).toInt(), 1, 3600));
    request.answerPatience = request.patience;
    for (const auto &[name, value] : step.headers)
        request.headers.append({name.toUtf8(), filled(value, m_words, Place::Plain).toUtf8()});
    if (!m_cookies.isEmpty()) {
        QByteArrayList cookies;
        for (auto cookie = m_cookies.begin(); cookie != m_cookies.end(); ++cookie)
            cookies.append(cookie.key() + '=' + cookie.value());
        request.headers.emplaceBack("Cookie", cookies.join("; "));
    }
    switch (step.body) {
    case Step::Body::None:
        return request;
    case Step::Body::Form: {
        QStringList fields;
        for (const auto &[name, value] : step.fields)
            fields.append(QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(filled(value, m_words, Place::Plain))));
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        request.body.append(HttpPiece{.bytes = fields.join(u'&').toLatin1()});
        return request;
    }
    case Step::Body::Json:
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body.append(HttpPiece{.bytes = jsonText(filledJson(step.json, m_words))});
        return request;
    case Step::Body::Multipart: {
        const QByteArray boundary = newBoundary();
        QByteArray head;
        for (const auto &[name, value] : step.fields)
            head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n" + filled(value, m_words, Place::Plain).toUtf8() + "\r\n";
        head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(step.fileField)
            + "; filename=" + quoted(filled(step.fileName, m_words, Place::Plain)) + "\r\nContent-Type: " + step.mediaType.toUtf8() + "\r\n\r\n";
        request.headers.emplaceBack("Content-Type", "multipart/form-data; boundary=" + boundary);
        request.body = QList<HttpPiece>{{.bytes = head}, {.file = m_job.file, .length = m_job.bytes}, {.bytes = "\r\n--" + boundary + "--\r\n"}};
        break;
    }
    case Step::Body::Raw:
        request.headers.emplaceBack("Content-Type", step.mediaType.toUtf8());
        request.body.append(HttpPiece{.file = m_job.file, .length = m_job.bytes});
        break;
    }
    return request;
}

void Portal::keepCookies(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0 || m_cookies.size() >= 20)
            continue;
        const QByteArray pair = value.first(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed();
        if (const qsizetype equals = pair.indexOf('='); equals > 0 && pair.size() < 4096)
            m_cookies.insert(pair.first(equals), pair.sliced(equals + 1));
    }
}

QString Portal::serversWords(const Step &step, const HttpAnswer &answer) const
{
    static const QRegularExpression marks(u"[\\p{Cc}\\p{Cf}\\s]+"_s);
    if (!step.trouble)
        return {};
    return door().withoutSecrets(found(*step.trouble, answer).value_or(QString()).replace(marks, u" "_s).trimmed().left(300));
}

} // namespace HttpsForm
