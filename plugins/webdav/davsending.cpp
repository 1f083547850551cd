// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "davsending.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 probeBytes = 1024;

/// Only this package's attempts at this destination write here.
QString partName(const DeliveryJob &job)
{
    const QByteArray own = QCryptographicHash::hash((job.key + u'\n' + job.sha256).toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return u"%1.%2.part"_s.arg(job.name, QString::fromLatin1(own));
}

DeliveryOutcome unreachable(const QString &trouble)
{
    return {DeliveryOutcome::State::Unreachable, {}, trouble};
}

} // namespace

DavSending::DavSending(const DeliveryJob &job, DeliveryHost &host)
    : m_job(job), m_host(host), m_talk(job.settings, job.facts, &host), m_final(m_talk.urlOf(job.name)), m_part(m_talk.urlOf(partName(job))),
      m_chunk(std::max<qint64>(2 * probeBytes, qint64(job.settings.value(u"chunk"_s, u"16"_s).toDouble() * 1024 * 1024))),
      m_readsBack(job.settings.value(u"readBack"_s, u"true"_s) != "false"_L1),
      m_ranges(job.memory == "ranges: yes"_L1  ? Ranges::Yes
                   : job.memory == "ranges: no"_L1 ? Ranges::No
                                               : Ranges::Unknown)
{
}

DeliveryOutcome DavSending::ask()
{
    const auto there = m_talk.look(m_final, HttpStep::Ask, 0);
    if (!there)
        return there.error();
    if (there->isThere)
        return compare(*there);
    DeliveryOutcome absent{DeliveryOutcome::State::Absent};
    if (m_ranges == Ranges::Yes) {
        const auto part = m_talk.look(m_part, HttpStep::Ask, 0);
        if (!part)
            return part.error();
        absent.bytes = std::clamp<qint64>(part->bytes, 0, m_job.bytes);
    }
    return absent;
}

DeliveryOutcome DavSending::send()
{
    const auto there = m_talk.look(m_final, HttpStep::Ask, 0);
    if (!there)
        return there.error();
    if (there->isThere)
        return compare(*there);
    if (const auto sent = upload(); !sent)
        return sent.error();
    if (const auto good = check(); !good)
        return good.error();
    return finish();
}

DavResult<void> DavSending::upload()
{
    const auto part = m_talk.look(m_part, HttpStep::Ask, 0);
    if (!part)
        return std::unexpected(part.error());
    const bool isWhole = part->isThere && part->bytes == m_job.bytes;
    if (isWhole) { // the answer to its last byte was lost; the check tells whether it is right
        m_isPieced = true;
        return {};
    }
    if (m_job.bytes <= m_chunk)
        return uploadWhole(part->isThere);
    qint64 from = part->isThere && m_ranges == Ranges::Yes && part->bytes < m_job.bytes ? std::max<qint64>(0, part->bytes) : 0;
    if (m_ranges == Ranges::Unknown || (m_ranges == Ranges::Yes && from < 2 * probeBytes)) {
        const auto probed = probe();
        if (!probed)
            return std::unexpected(probed.error());
        from = 2 * probeBytes;
        if (const auto kept = keep(*probed); !kept)
            return kept;
    }
    return m_ranges == Ranges::Yes ? uploadInPieces(from) : uploadWhole(true);
}

/// The package's first bytes as a small file, the next ones as a range: the size then tells what the server made of it.
DavResult<DavSending::Ranges> DavSending::probe()
{
    if (const auto first = putOrExplain(0, probeBytes, false, false); !first)
        return std::unexpected(first.error());
    const HttpAnswer answer = m_talk.put(m_job, m_part, probeBytes, probeBytes, true, false);
    if (answer.end == HttpEnd::Answered && (answer.status == 400 || answer.status == 405 || answer.status == 415 || answer.status == 416 || answer.status == 501))
        return Ranges::No;
    if (!DavTalk::isStored(answer))
        return std::unexpected(DavTalk::outcome(answer, HttpStep::Send));
    const auto part = m_talk.look(m_part, HttpStep::Verify, 2 * probeBytes);
    if (!part)
        return std::unexpected(part.error());
    return part->isThere && part->bytes == 2 * probeBytes ? Ranges::Yes : Ranges::No;
}

DavResult<void> DavSending::uploadInPieces(qint64 from)
{
    m_isPieced = true;
    while (from < m_job.bytes) {
        const qint64 length = std::min(m_chunk, m_job.bytes - from);
        if (const auto stored = putOrExplain(from, length, true, false); !stored)
            return stored;
        from += length;
    }
    return {};
}

DavResult<void> DavSending::uploadWhole(bool isPartThere)
{
    return putOrExplain(0, m_job.bytes, false, !isPartThere);
}

DavResult<void> DavSending::putOrExplain(qint64 from, qint64 length, bool isRange, bool onlyIfAbsent)
{
    HttpAnswer answer = m_talk.put(m_job, m_part, from, length, isRange, onlyIfAbsent);
    const bool lacksFolder = answer.end == HttpEnd::Answered && from == 0 && (answer.status == 404 || answer.status == 409);
    if (lacksFolder && m_talk.hasSubfolder()) {
        if (const auto made = m_talk.makeFolders(); !made)
            return made;
        answer = m_talk.put(m_job, m_part, from, length, isRange, onlyIfAbsent);
    }
    if (DavTalk::isStored(answer))
        return {};
    return std::unexpected(DavTalk::outcome(answer, lacksFolder ? HttpStep::Create : HttpStep::Send));
}

DavResult<void> DavSending::check()
{
    const auto part = m_talk.look(m_part, HttpStep::Verify, m_job.bytes);
    if (!part)
        return std::unexpected(part.error());
    bool isRight = part->isThere && part->bytes == m_job.bytes;
    if (isRight && (m_readsBack || m_isPieced)) {
        const auto digest = m_talk.digest(m_part, m_job.bytes, HttpStep::Verify);
        if (!digest)
            return std::unexpected(digest.error());
        isRight = QString::fromLatin1(*digest) == m_job.sha256;
    }
    if (isRight)
        return {};
    m_talk.remove(m_part);
    if (m_isPieced) { // what it made of the pieces is not the package: next time in one
        if (const auto kept = keep(Ranges::No); !kept)
            return kept;
    }
    return std::unexpected(unreachable(QCoreApplication::translate("PhoLuat", "Read back from the destination, it differs from the original, so it was taken away again. It will be sent anew.")));
}

DeliveryOutcome DavSending::finish()
{
    const HttpAnswer answer = m_talk.move(m_part, m_final, m_job.bytes);
    const bool isNameTaken = answer.end == HttpEnd::Answered && answer.status == 412;
    if (!isNameTaken && !DavTalk::isStored(answer))
        return DavTalk::outcome(answer, HttpStep::Finish);
    const auto there = m_talk.look(m_final, HttpStep::Verify, m_job.bytes);
    if (!there)
        return there.error();
    if (isNameTaken && there->isThere)
        return compare(*there);
    if (there->isThere && there->bytes == m_job.bytes)
        return delivered(*there, m_readsBack || m_isPieced);
    return {DeliveryOutcome::State::Unclear, {},
            QCoreApplication::translate("PhoLuat", "The destination says it has the package, but does not show it. It will be asked again before anything is sent.")};
}

DeliveryOutcome DavSending::compare(const DavThing &there)
{
    bool isSame = there.bytes == m_job.bytes && !there.isFolder;
    if (isSame && m_readsBack) {
        const auto digest = m_talk.digest(m_final, m_job.bytes, HttpStep::Ask);
        if (!digest)
            return digest.error();
        isSame = QString::fromLatin1(*digest) == m_job.sha256;
    }
    if (isSame)
        return delivered(there, m_readsBack);
    return {DeliveryOutcome::State::Refused, {},
            QCoreApplication::translate("PhoLuat", "The folder already holds %1 with other content; it was left alone. Ask whose it is, or choose another folder.").arg(m_job.name)};
}

DeliveryOutcome DavSending::delivered(const DavThing &there, bool isReadBack) const
{
    const QString receipt = u"webdav\nurl: %1\nbytes: %2\nsha256: %3\nread back: %4\netag: %5\nat: %6"_s.arg(m_final.toString(QUrl::FullyEncoded)).arg(m_job.bytes)
                                .arg(m_job.sha256, isReadBack ? u"equal"_s : u"size only"_s, QString::fromUtf8(there.etag),
                                     QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return {DeliveryOutcome::State::Delivered, receipt, {}, m_job.bytes};
}

DavResult<void> DavSending::keep(Ranges ranges)
{
    m_ranges = ranges;
    if (m_host.remember(ranges == Ranges::Yes ? u"ranges: yes"_s : u"ranges: no"_s))
        return {};
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Stopped, {},
                                           QCoreApplication::translate("PhoLuat", "Where the sending stands could not be kept in the workspace, so it was stopped. Check the disk.")});
}
