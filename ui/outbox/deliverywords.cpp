// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliverywords.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using Shown = StateLabel::State;

namespace {

/// What a cell has room for: the first sentence, and not all of a long one.
QString firstSentence(const QString &text)
{
    constexpr qsizetype most = 36;
    QString line = text.section(u'\n', 0, 0).trimmed();
    if (const qsizetype end = line.indexOf(u". "_s); end > 0)
        line.truncate(end + 1);
    if (line.size() <= most)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', most - 1);
    return line.first(blank > most / 2 ? blank : most - 1) + u'…';
}

/// Why it is not its turn, in a few words; empty when that says nothing.
QString waitWords(OutboxWait wait)
{
    switch (wait) {
    case OutboxWait::Version: return QCoreApplication::translate("PhoLuat", "waits for the version before it");
    case OutboxWait::Hours: return QCoreApplication::translate("PhoLuat", "waits for its hours");
    case OutboxWait::Network: return QCoreApplication::translate("PhoLuat", "waits for its network");
    case OutboxWait::Person: return QCoreApplication::translate("PhoLuat", "waits until its destination is put right");
    case OutboxWait::Secret: return QCoreApplication::translate("PhoLuat", "waits for a desk that has the password");
    case OutboxWait::Turn: return QCoreApplication::translate("PhoLuat", "waits its turn");
    case OutboxWait::Nothing:
    case OutboxWait::Time:
    case OutboxWait::Paused:
    case OutboxWait::Destination: break;
    }
    return {};
}

QString timeLeftWords(qint64 seconds)
{
    if (seconds < 60)
        return QCoreApplication::translate("PhoLuat", "less than a minute left");
    const int minutes = static_cast<int>(std::min<qint64>((seconds + 59) / 60, 100 * 60));
    if (minutes < 60)
        return QCoreApplication::translate("PhoLuat", "%n minute(s) left", nullptr, minutes);
    return QCoreApplication::translate("PhoLuat", "%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

bool isOpen(const Delivery &delivery)
{
    return delivery.state != Delivery::State::Delivered && delivery.state != Delivery::State::Refused;
}

bool isPaused(const Delivery &delivery, const DeliveryStanding &standing)
{
    return isOpen(delivery) && (delivery.isPaused || standing.wait == OutboxWait::Paused);
}

DeliveryWords deliveryWords(const Delivery &delivery, const DeliveryStanding &standing, const QDateTime &now)
{
    const QString at = momentWords(delivery.at, now);
    if (delivery.state == Delivery::State::Delivered)
        return {QCoreApplication::translate("PhoLuat", "received"), at, Shown::Done};
    if (delivery.state == Delivery::State::Refused)
        return {QCoreApplication::translate("PhoLuat", "refused"), at, Shown::Wrong};
    if (standing.progress)
        return {QCoreApplication::translate("PhoLuat", "sending, %1 %").arg(percentOf(*standing.progress)), {}, Shown::Information};
    if (isPaused(delivery, standing))
        return {QCoreApplication::translate("PhoLuat", "paused"), at, Shown::Look};
    if (standing.wait == OutboxWait::Destination)
        return {QCoreApplication::translate("PhoLuat", "its destination is gone"), at, Shown::Wrong};
    const bool isLater = delivery.nextAt.isValid() && delivery.nextAt > now;
    const QString next = momentWords(delivery.nextAt, now);
    switch (delivery.state) {
    case Delivery::State::Held:
        return {QCoreApplication::translate("PhoLuat", "needs you: %1").arg(firstSentence(delivery.trouble)), at, Shown::Look};
    case Delivery::State::Unclear:
        if (isLater)
            return {QCoreApplication::translate("PhoLuat", "unclear, asked about at %1").arg(next), {}, Shown::Look};
        return {QCoreApplication::translate("PhoLuat", "unclear, asked about next"), at, Shown::Look};
    case Delivery::State::Sending:
        // Not by this program: another desk is at it, or it was cut off.
        return {QCoreApplication::translate("PhoLuat", "begun, it is asked how far it came"), at, Shown::Information};
    default:
        break;
    }
    if (const QString why = waitWords(standing.wait); !why.isEmpty())
        return {why, at, Shown::Information};
    if (delivery.state == Delivery::State::Queued)
        return {QCoreApplication::translate("PhoLuat", "queued"), at, Shown::Information};
    if (isLater)
        return {QCoreApplication::translate("PhoLuat", "waiting, next try at %1").arg(next), {}, Shown::Look};
    return {QCoreApplication::translate("PhoLuat", "waiting"), at, Shown::Look};
}

int percentOf(const SendingProgress &progress)
{
    return progress.total <= 0 ? 0 : static_cast<int>(std::clamp<qint64>(progress.bytes * 100 / progress.total, 0, 100));
}

QString progressWords(const SendingProgress &progress)
{
    QStringList words{QCoreApplication::translate("PhoLuat", "%1 of %2").arg(sizeWords(progress.bytes), sizeWords(progress.total))};
    if (progress.bytesPerSecond > 0)
        words.append(QCoreApplication::translate("PhoLuat", "%1 per second").arg(sizeWords(progress.bytesPerSecond)));
    if (progress.secondsLeft >= 0)
        words.append(timeLeftWords(progress.secondsLeft));
    return words.join(u" · "_s);
}

QString policyWords(const SendingPolicy &policy)
{
    QStringList words;
    if (policy.start == SendingPolicy::Start::AskMe)
        words.append(QCoreApplication::translate("PhoLuat", "asks you first"));
    if (policy.from.isValid() && policy.to.isValid())
        words.append(u"%1–%2"_s.arg(policy.from.toString(u"HH:mm"_s), policy.to.toString(u"HH:mm"_s)));
    if (!policy.network.isEmpty())
        words.append(policy.network);
    return words.join(u" · "_s);
}

} // namespace PhoLuat
