// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deposit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace Sword {

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using State = DeliveryOutcome::State;

namespace {

constexpr auto packagingBase = "http://purl.org/net/sword/package/"_L1;
constexpr auto errorBase = "http://purl.org/net/sword/error/"_L1;
constexpr int mostPages = 50;

DeliveryOutcome held(const QString &trouble)
{
    return {State::Held, {}, trouble};
}

HttpPeer peerOf(const QMap<QString, QString> &settings)
{
    HttpPeer peer;
    peer.origin = QUrl(settings.value(u"address"_s).trimmed(), QUrl::StrictMode);
    peer.user = settings.value(u"user"_s);
    peer.password = settings.value(u"password"_s);
    peer.caFile = settings.value(u"caFile"_s);
    return peer;
}

} // namespace

Deposit::Deposit(const DeliveryJob &job, DeliveryHost *host)
    : m_job(job), m_host(host), m_address(peerOf(job.settings).origin), m_door(peerOf(job.settings)), m_memory(QJsonDocument::fromJson(job.memory.toUtf8()).object())
{
}

QString Deposit::slug() const
{
    return u"pl-"_s + QString::fromLatin1(QCryptographicHash::hash(m_job.key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QString Deposit::packaging() const
{
    return packagingBase + (m_job.settings.value(u"packaging"_s) == "Binary"_L1 ? "Binary"_L1 : "SimpleZip"_L1);
}

HttpAnswer Deposit::exchange(HttpRequest request) const
{
    request.patience = std::chrono::seconds(std::clamp(m_job.settings.value(u"patience"_s, u"60"_s).toInt(), 1, 3600));
    request.answerPatience = request.patience;
    request.answerLimit = 4 * 1024 * 1024;
    if (m_host && !request.goOn)
        request.goOn = [this](qint64) { return m_host->goOn(m_out); };
    const HttpAnswer answer = m_door.exchange(request);
    if (m_host) {
        const auto [asked, answered] = m_door.exchangeText(request, answer);
        m_host->note(asked, answered);
    }
    return answer;
}

HttpAnswer Deposit::get(const QString &href, const QByteArray &accept) const
{
    return exchange({"GET", m_address.resolved(QUrl(href)), {{"Accept", accept}}});
}

DeliveryOutcome Deposit::judged(const HttpAnswer &answer, HttpStep step) const
{
    DeliveryOutcome outcome = outcomeOf<DeliveryOutcome>(judge(answer, step, QDateTime::currentDateTimeUtc()));
    const std::optional<ErrorDocument> error = answer.end == HttpEnd::Answered && answer.status >= 400 ? readError(answer.body) : std::nullopt;
    if (!error)
        return outcome;
    if (!error->words.isEmpty())
        outcome.trouble = QCoreApplication::translate("PhoLuat", "%1 answered with error %2. Its own words: “%3”. Do what they say, or ask the people who run it.")
                              .arg(repository()).arg(answer.status).arg(m_door.withoutSecrets(error->words));
    const QString kind = error->href.startsWith(errorBase) ? error->href.sliced(errorBase.size()) : QString();
    if (kind == "ErrorChecksumMismatch"_L1)
        outcome.state = State::Unreachable; // damaged on the way and dropped
    else if (kind == "ErrorContent"_L1 || kind == "MaxUploadSizeExceeded"_L1)
        outcome.state = State::Refused;
    else if (kind == "MediationNotAllowed"_L1 || kind == "TargetOwnerUnknown"_L1 || kind == "MethodNotAllowed"_L1)
        outcome.state = State::Held;
    return outcome;
}

Reply<Collection> Deposit::chooseCollection()
{
    const bool isLocal = m_address.scheme() == "http"_L1 && isThisMachine(m_address.host());
    if (!m_address.isValid() || m_address.host().isEmpty() || (m_address.scheme() != "https"_L1 && !isLocal))
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "The address of the repository's service document must begin with https://. Write it in the destination's settings.")));
    const HttpAnswer answer = get(m_address.toString(), "application/atomsvc+xml");
    const std::optional<Service> service = answer.isSuccess() && !answer.isHtml() ? readService(answer.body) : std::nullopt;
    if (!service) {
        DeliveryOutcome outcome = judged(answer, HttpStep::Ask);
        if (outcome.state == State::Absent)
            outcome.state = State::Held;
        return std::unexpected(outcome);
    }
    if (!service->version.startsWith(u'2'))
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "%1 does not speak SWORD version 2. Ask the people who run it for the address of that interface.").arg(repository())));
    m_mostBytes = service->mostBytes;
    const QString wanted = m_job.settings.value(u"collection"_s).trimmed();
    QStringList titles;
    for (const Collection &collection : service->collections) {
        titles.append(collection.title);
        if (wanted.isEmpty() ? service->collections.size() > 1 : collection.title.compare(wanted, Qt::CaseInsensitive) != 0 && collection.href != wanted)
            continue;
        if (!collection.packaging.isEmpty() && !collection.packaging.contains(packaging()))
            return std::unexpected(held(QCoreApplication::translate("PhoLuat", "The collection “%1” does not take the packaging %2. Choose another packaging or collection in the settings.").arg(collection.title, packaging())));
        return collection;
    }
    return std::unexpected(held(QCoreApplication::translate("PhoLuat", "It is not clear which collection is meant. %1 has: %2. Write one of them in the settings.").arg(repository(), titles.join(u"; "_s))));
}

DeliveryOutcome Deposit::ask()
{
    const QString state = m_memory["state"_L1].toString();
    if (state == "there"_L1) {
        const HttpAnswer answer = get(m_memory["edit"_L1].toString(), "application/atom+xml;type=entry");
        const std::optional<Entry> entry = answer.isSuccess() ? readEntry(answer.body) : std::nullopt;
        if (entry)
            return delivered(*entry, m_door.exchangeText({"GET", answer.url}, answer).second);
        DeliveryOutcome outcome = judged(answer, HttpStep::Ask);
        if (outcome.state == State::Absent)
            outcome = held(QCoreApplication::translate("PhoLuat", "The package was deposited at %1 and has been taken away there since. Ask the people who run it before it is sent again.").arg(repository()));
        return outcome;
    }
    QString href = m_memory["collection"_L1].toString();
    if (href.isEmpty()) {
        const auto collection = chooseCollection();
        if (!collection)
            return collection.error();
        href = collection->href;
    }
    return askFeed(href, state == "sending"_L1);
}

DeliveryOutcome Deposit::askFeed(const QString &collection, bool mayBeThere)
{
    bool listsOthers = false;
    QString page = collection;
    for (int pages = 0; pages < mostPages && !page.isEmpty(); ++pages) {
        const HttpAnswer answer = get(page, "application/atom+xml;type=feed");
        const std::optional<Feed> feed = answer.isSuccess() ? readFeed(answer.body) : std::nullopt;
        if (!feed) {
            const bool knowsNoFeed = answer.end == HttpEnd::Answered && !answer.isHtml() && (answer.isSuccess() || answer.status == 404 || answer.status == 405 || answer.status == 501);
            if (!knowsNoFeed)
                return judged(answer, HttpStep::Ask);
            break;
        }
        for (const Entry &entry : feed->entries) {
            if (std::ranges::any_of(entry.texts, [this](const QString &text) { return text.contains(slug()); }))
                return delivered(entry, m_door.exchangeText({"GET", answer.url}, answer).second);
        }
        listsOthers = listsOthers || !feed->entries.isEmpty();
        page = feed->next;
    }
    if (!mayBeThere || (listsOthers && page.isEmpty()))
        return {State::Absent};
    return {State::Unclear, {}, QCoreApplication::translate("PhoLuat", "An earlier deposit at %1 ended without an answer, and the repository does not list what it holds. Nothing is sent again by itself. "
                                                                       "Look there for the name %2: if it is there, mark it as delivered; if not, send it anew.").arg(repository(), slug())};
}

DeliveryOutcome Deposit::send()
{
    if (m_memory["state"_L1].toString() == "there"_L1)
        return ask();
    const auto collection = chooseCollection();
    if (!collection)
        return collection.error();
    if (m_mostBytes > 0 && m_job.bytes > m_mostBytes)
        return {State::Refused, {}, QCoreApplication::translate("PhoLuat", "The package is larger than %1 takes (%2 MiB). Make a smaller one, or ask the people who run it.").arg(repository()).arg(m_mostBytes / (1024 * 1024))};
    QFile file(m_job.file);
    QCryptographicHash md5(QCryptographicHash::Md5);
    if (!file.open(QIODevice::ReadOnly) || !md5.addData(&file))
        return {State::Unreachable, {}, QCoreApplication::translate("PhoLuat", "The file to send could not be read. Nothing was delivered; check the disk and send again.")};
    // Sent before without an answer: only the feed tells, and this asks it once more.
    if (m_memory["state"_L1].toString() == "sending"_L1) {
        if (DeliveryOutcome there = askFeed(collection->href, true); there.state != State::Absent)
            return there;
    }
    if (!keep(u"sending"_s, collection->href))
        return {State::Stopped, {}, QCoreApplication::translate("PhoLuat", "How far the sending is could not be written to this computer's disk, so nothing was sent. Make room on the disk and send again.")};

    const HttpAnswer answer = exchange(depositRequest(*collection, md5.result().toHex()));
    if (answer.isSuccess() && !answer.isHtml() && (answer.status == 201 || answer.status == 202 || answer.status == 200)) {
        std::optional<Entry> entry = readEntry(answer.body);
        if (!entry && !answer.header("location").isEmpty()) {
            const HttpAnswer there = get(QString::fromLatin1(answer.header("location")), "application/atom+xml;type=entry");
            entry = there.isSuccess() ? readEntry(there.body) : std::nullopt;
        }
        if (entry) {
            if (entry->edit.isEmpty())
                entry->edit = QString::fromLatin1(answer.header("location"));
            return delivered(*entry, m_door.exchangeText({"POST", answer.url}, answer).second);
        }
    }
    DeliveryOutcome outcome = judged(answer, HttpStep::Create);
    if (answer.status == 409 || (answer.end == HttpEnd::RedirectRefused && answer.allSent))
        outcome.state = State::Unclear;
    const bool mayBeThere = outcome.state == State::Unclear || (answer.end == HttpEnd::Stopped && answer.allSent);
    if (!mayBeThere && !keep(u"none"_s, collection->href))
        outcome.state = State::Stopped;
    return outcome;
}

HttpRequest Deposit::depositRequest(const Collection &collection, const QByteArray &md5) const
{
    HttpRequest request{"POST", m_address.resolved(QUrl(collection.href))};
    request.headers = {{"Content-Type", "application/zip"},
                       {"Content-Disposition", "attachment; filename=" + m_job.name.toLatin1()},
                       {"Content-MD5", md5}, // hexadecimal, as SWORD's own clients and servers have it
                       {"Packaging", packaging().toLatin1()},
                       {"Slug", slug().toLatin1()},
                       {"In-Progress", "false"}};
    if (const QString other = m_job.settings.value(u"onBehalfOf"_s).trimmed(); !other.isEmpty())
        request.headers.emplaceBack("On-Behalf-Of", other.toUtf8());
    request.body.append(HttpPiece{.file = m_job.file, .length = m_job.bytes});
    if (m_host)
        request.goOn = [this](qint64 out) {
            m_out = out;
            return m_host->goOn(out);
        };
    return request;
}

DeliveryOutcome Deposit::delivered(const Entry &entry, const QString &words)
{
    QString state;
    if (!entry.statement.isEmpty()) {
        // What becomes of it there is good to know; that it arrived is known without.
        if (const HttpAnswer answer = get(entry.statement, "application/atom+xml;type=feed, application/rdf+xml"); answer.isSuccess())
            state = readState(answer.body);
    }
    (void)keep(u"there"_s, m_memory["collection"_L1].toString(), entry);
    const QString receipt = u"sword: %1\nid: %2\nedit: %3\nmedia: %4\nstatement: %5\nstate: %6\ntreatment: %7\nupdated: %8\nkey: %9\nsha256: "_s
                                .arg(repository(), entry.id, entry.edit, entry.editMedia, entry.statement, state, entry.treatment, entry.updated, m_job.key)
        + m_job.sha256 + u"\nat: "_s + QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u"\n\n"_s;
    return {State::Delivered, m_door.withoutSecrets(receipt) + words, {}, m_job.bytes};
}

bool Deposit::keep(const QString &state, const QString &collection, const Entry &entry) const
{
    // Without an address to ask at later, the feed is asked.
    const QJsonObject memory{{"state"_L1, state == "there"_L1 && entry.edit.isEmpty() ? u"sending"_s : state}, {"collection"_L1, collection}, {"edit"_L1, entry.edit}, {"statement"_L1, entry.statement}};
    return !m_host || m_host->remember(QString::fromUtf8(QJsonDocument(memory).toJson(QJsonDocument::Compact)));
}

} // namespace Sword
