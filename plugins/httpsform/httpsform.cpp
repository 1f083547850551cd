// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsform.h"

#include "portal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace HttpsForm;
using namespace PhoLuat;
using State = DeliveryOutcome::State;

namespace {

/// What is on disk between the calls.
struct UploadMemory {
    enum class Upload { None, UnderWay, Done };
    Upload upload = Upload::None;
    qint64 since = 0; ///< seconds since 1970, of the last upload begun
    QString receipt = {};

    static UploadMemory read(const QString &text)
    {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        const QString upload = object["upload"_L1].toString();
        return {upload == "under way"_L1 ? Upload::UnderWay : upload == "done"_L1 ? Upload::Done : Upload::None,
                object["since"_L1].toInteger(), object["receipt"_L1].toString()};
    }

    [[nodiscard]] bool write(DeliveryHost &host) const
    {
        const QString word = upload == Upload::UnderWay ? u"under way"_s : upload == Upload::Done ? u"done"_s : u"none"_s;
        const QJsonObject object{{"upload"_L1, word}, {"since"_L1, since}, {"receipt"_L1, receipt}};
        return host.remember(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
};

DeliveryOutcome notKept()
{
    return {State::Stopped, {}, QCoreApplication::translate("PhoLuat", "How far the sending is could not be written to this computer's disk, so nothing was sent. Make room on the disk and send again.")};
}

DeliveryOutcome lookYourself(const Description &description)
{
    return {State::Unclear, {}, QCoreApplication::translate("PhoLuat", "An earlier sending to %1 ended without an answer, and this portal cannot be asked what arrived. Nothing is sent again by itself. "
                                                                       "Look there: %2 If it is there, mark it as delivered; if not, send it anew.").arg(description.name, description.howToLook)};
}

/// 404, 410: an address that is not there says nothing about the package, unless the description says so.
DeliveryOutcome withoutGuess(DeliveryOutcome outcome, const Description &description)
{
    if (outcome.state == State::Absent) {
        outcome.state = State::Held;
        outcome.trouble = QCoreApplication::translate("PhoLuat", "%1 does not answer the question whether the package is there as its description says. Check the address, or ask for a newer description.").arg(description.name);
    }
    return outcome;
}

/// Asks a portal that knows the question; the session is open.
DeliveryOutcome asked(Portal &portal, const Description &description, const DeliveryJob &job, const UploadMemory &memory)
{
    const Step &step = *description.ask;
    const HttpAnswer answer = portal.exchange(step);
    if (portal.isThere(step, answer))
        return {State::Delivered, portal.receipt(step, answer), {}, job.bytes};
    if (portal.isAbsent(step, answer)) {
        const qint64 passed = QDateTime::currentSecsSinceEpoch() - memory.since;
        if (memory.upload == UploadMemory::Upload::UnderWay && passed >= 0 && passed < description.settleSeconds)
            return {State::Unclear, {}, QCoreApplication::translate("PhoLuat", "%1 does not show the package yet; it may still be taking it in. It will be asked again before anything is sent.").arg(description.name),
                    0, int(description.settleSeconds - passed)};
        return {State::Absent};
    }
    return withoutGuess(portal.judged(step, answer, HttpStep::Ask), description);
}

DeliveryOutcome notUploaded(const Portal &portal, const Description &description, const HttpAnswer &answer)
{
    DeliveryOutcome outcome = portal.judged(description.upload, answer, HttpStep::Create);
    // Often the package is there already; and after a POST many portals point to a page with the receipt.
    const bool mayBeThere = answer.status == 409 || (answer.end == HttpEnd::RedirectRefused && answer.allSent);
    const bool isRuled = std::ranges::any_of(description.upload.otherwise, [&](const auto &one) { return holds(one.first, answer, portal.words()); });
    if (mayBeThere && !isRuled)
        outcome.state = State::Unclear;
    if (outcome.state == State::Unclear && description.isRepeatable)
        outcome.state = State::Unreachable;
    else if (outcome.state == State::Unclear && !description.ask)
        outcome.trouble += u' ' + QCoreApplication::translate("PhoLuat", "This portal cannot be asked what arrived. Look there: %1").arg(description.howToLook);
    return outcome;
}

} // namespace

QString HttpsFormPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    const auto description = readDescription(settings);
    if (!description)
        return description.error();
    DeliveryJob job;
    job.settings = settings;
    job.key = u"pholuat-connection-test"_s;
    job.name = u"pholuat-connection-test.zip"_s;
    job.sha256 = QString(64, u'0');
    Portal portal(*description, job, nullptr);
    if (const auto trouble = portal.logIn())
        return trouble->trouble;
    if (description->ask) {
        const DeliveryOutcome outcome = asked(portal, *description, job, {});
        return outcome.state == State::Absent || outcome.state == State::Delivered ? QString() : outcome.trouble;
    }
    if (!description->login.isEmpty())
        return {};
    // Nothing can be asked, so only whether somebody with the right certificate is there.
    const HttpAnswer answer = portal.exchange(Step{.method = "HEAD", .url = u"."_s});
    return answer.end == HttpEnd::Answered || answer.end == HttpEnd::RedirectRefused ? QString() : answer.trouble;
}

DeliveryOutcome HttpsFormPlugin::ask(const DeliveryJob &job, DeliveryHost &host)
{
    const auto description = readDescription(job.settings);
    if (!description)
        return {State::Held, {}, description.error()};
    const UploadMemory memory = UploadMemory::read(job.memory);
    if (memory.upload == UploadMemory::Upload::Done)
        return {State::Delivered, memory.receipt, {}, job.bytes};
    if (!description->ask) {
        const bool isAbsent = memory.upload == UploadMemory::Upload::None || description->isRepeatable;
        return isAbsent ? DeliveryOutcome{State::Absent} : lookYourself(*description);
    }
    Portal portal(*description, job, &host);
    if (const auto trouble = portal.logIn())
        return *trouble;
    return asked(portal, *description, job, memory);
}

DeliveryOutcome HttpsFormPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    const auto description = readDescription(job.settings);
    if (!description)
        return {State::Held, {}, description.error()};
    UploadMemory memory = UploadMemory::read(job.memory);
    if (memory.upload == UploadMemory::Upload::Done)
        return {State::Delivered, memory.receipt, {}, job.bytes};
    if (memory.upload == UploadMemory::Upload::UnderWay && !description->ask && !description->isRepeatable)
        return lookYourself(*description);
    Portal portal(*description, job, &host);
    if (auto trouble = portal.logIn())
        return *trouble;

    memory = {UploadMemory::Upload::UnderWay, QDateTime::currentSecsSinceEpoch()};
    if (!memory.write(host))
        return notKept();
    const HttpAnswer answer = portal.exchange(description->upload);
    if (portal.isThere(description->upload, answer) && answer.allSent) {
        memory = {UploadMemory::Upload::Done, memory.since, portal.receipt(description->upload, answer)};
        (void)memory.write(host); // the receipt goes back in the outcome as well
        return {State::Delivered, memory.receipt, {}, job.bytes};
    }
    const DeliveryOutcome outcome = notUploaded(portal, *description, answer);
    const bool mayBeThere = outcome.state == State::Unclear || (answer.end == HttpEnd::Stopped && answer.allSent);
    if (!mayBeThere && !UploadMemory{}.write(host))
        return notKept();
    return outcome;
}
