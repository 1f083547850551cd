// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tussending.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostIdlePieces = 3; // pieces in a row that brought nothing further

DeliveryOutcome absent(qint64 bytes)
{
    return {.state = DeliveryOutcome::State::Absent, .bytes = bytes};
}

} // namespace

TusSending::TusSending(const DeliveryJob &job, DeliveryHost &host)
    : m_job(job), m_host(host), m_talk(job.settings, &host), m_memory(TusMemory::fromText(job.memory)),
      m_chunk(std::max<qint64>(1024, qint64(job.settings.value(u"chunk"_s, u"8"_s).toDouble() * 1024 * 1024)))
{
    // An address remembered under other settings is not this server's: its login goes nowhere else.
    if (!m_memory.upload.isEmpty() && !m_talk.isOwn(m_memory.upload))
        m_memory = {};
}

DeliveryOutcome TusSending::ask()
{
    if (m_memory.upload.isEmpty())
        return absent(0);
    const auto there = m_talk.offset(m_memory.upload, m_job, HttpStep::Ask, 0);
    if (!there)
        return there.error();
    if (*there)
        return **there == m_job.bytes ? delivered() : absent(**there);
    if (auto perhaps = mayHaveArrived())
        return *perhaps;
    return absent(0);
}

DeliveryOutcome TusSending::send()
{
    auto from = m_memory.upload.isEmpty() ? begin() : resume();
    if (!from)
        return from.error();
    return sendFrom(*from);
}

TusResult<qint64> TusSending::resume()
{
    const auto there = m_talk.offset(m_memory.upload, m_job, HttpStep::Ask, 0);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return **there;
    if (auto perhaps = mayHaveArrived())
        return std::unexpected(*perhaps);
    return begin();
}

TusResult<qint64> TusSending::begin()
{
    TusServer server;
    (void)m_talk.options(server); // what it does not say here, the next request tells
    if (server.mostBytes >= 0 && server.mostBytes < m_job.bytes)
        return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Refused, {},
                                               QCoreApplication::translate("PhoLuat", "The destination takes at most %1 bytes, the package has %2. Make a smaller one, or ask the people who run it.")
                                                   .arg(server.mostBytes).arg(m_job.bytes)});
    const auto upload = m_talk.create(m_job);
    if (!upload)
        return std::unexpected(upload.error());
    m_memory = {.upload = *upload, .checksum = server.checksum};
    if (const auto kept = keep(); !kept)
        return std::unexpected(kept.error());
    return 0;
}

DeliveryOutcome TusSending::sendFrom(qint64 from)
{
    int idle = 0;
    while (from < m_job.bytes) {
        const auto now = sendPiece(from);
        if (!now)
            return now.error();
        idle = *now > from ? 0 : idle + 1;
        from = *now;
        if (idle == mostIdlePieces)
            return {DeliveryOutcome::State::Unreachable, {},
                    QCoreApplication::translate("PhoLuat", "The destination takes pieces of the package without getting further. It will be tried again later."), from};
    }
    const auto there = m_talk.offset(m_memory.upload, m_job, HttpStep::Verify, m_job.bytes);
    if (!there)
        return there.error();
    if (*there && **there == m_job.bytes)
        return delivered();
    return {DeliveryOutcome::State::Unclear, {},
            QCoreApplication::translate("PhoLuat", "The destination said it has the whole package, but does not say so again. It will be asked before anything is sent.")};
}

TusResult<qint64> TusSending::sendPiece(qint64 from)
{
    const qint64 length = std::min(m_chunk, m_job.bytes - from);
    if (from + length == m_job.bytes && m_memory.stage != TusMemory::Stage::Last) {
        m_memory.stage = TusMemory::Stage::Last;
        if (const auto kept = keep(); !kept)
            return std::unexpected(kept.error());
    }
    const HttpAnswer answer = m_talk.patch(m_memory.upload, m_job, from, length, m_memory.checksum);
    if (answer.isSuccess() && answer.status == 204 && TusTalk::isTus(answer) && TusTalk::count(answer, "Upload-Offset") == from + length)
        return from + length;
    if (!answer.allSent && m_memory.stage == TusMemory::Stage::Last) { // then it cannot have become whole
        m_memory.stage = TusMemory::Stage::Sending;
        if (const auto kept = keep(); !kept)
            return std::unexpected(kept.error());
    }
    const bool standsElsewhere = answer.end == HttpEnd::Answered && (answer.isSuccess() || answer.status == 409 || answer.status == 460);
    if (!standsElsewhere) {
        DeliveryOutcome trouble = TusTalk::outcome(answer, HttpStep::Send);
        trouble.bytes = from;
        return std::unexpected(trouble);
    }
    const auto there = m_talk.offset(m_memory.upload, m_job, HttpStep::Verify, from);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return **there;
    if (auto perhaps = mayHaveArrived())
        return std::unexpected(*perhaps);
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Unreachable, {},
                                           QCoreApplication::translate("PhoLuat", "What was begun is no longer there; the sending begins anew.")});
}

std::optional<DeliveryOutcome> TusSending::mayHaveArrived()
{
    // Upload-Expires does not help: servers forget finished uploads by it too.
    if (m_memory.stage != TusMemory::Stage::Last) {
        m_memory = {};
        return {};
    }
    // However often it is asked: only a person's word, which clears the memory, lets it go again.
    return DeliveryOutcome{DeliveryOutcome::State::Held, {},
                           QCoreApplication::translate("PhoLuat", "Everything was sent, but the destination no longer knows of it: it may have taken the package in, or dropped it. "
                                                                  "Ask the people who run it: if they have it, mark it as delivered; if not, send it anew.")};
}

DeliveryOutcome TusSending::delivered() const
{
    const QString receipt = u"tus\nurl: %1\nbytes: %2\nsha256: %3\noffset: whole\nat: %4"_s.arg(m_memory.upload.toString(QUrl::FullyEncoded)).arg(m_job.bytes)
                                .arg(m_job.sha256, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return {DeliveryOutcome::State::Delivered, receipt, {}, m_job.bytes};
}

TusResult<void> TusSending::keep()
{
    if (m_host.remember(m_memory.toText()))
        return {};
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Stopped, {},
                                           QCoreApplication::translate("PhoLuat", "Where the sending stands could not be kept in the workspace, so it was stopped. Check the disk.")});
}
