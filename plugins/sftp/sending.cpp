// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

namespace Sftp {

using namespace Qt::StringLiterals;

namespace {

/// A request in one line: sftp has no text of its own to keep word for word.
QString transcript(const char *verb, const QString &what)
{
    return QLatin1StringView(verb) + u' ' + what;
}

QString shortHash(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(12));
}

bool isRight(QFile &source, const PhoLuat::DeliveryJob &job, bool alsoContent)
{
    if (source.size() != job.bytes)
        return false;
    if (!alsoContent)
        return true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&source) && QString::fromLatin1(hash.result().toHex()) == job.sha256;
}

} // namespace

Sending::Sending(const PhoLuat::DeliveryJob &job, const Endpoint &endpoint, Connection &connection, PhoLuat::DeliveryHost &host)
    : m_job(job)
    , m_endpoint(endpoint)
    , m_connection(connection)
    , m_host(host)
    , m_folder(connection, endpoint.folder)
    , m_part(u"%1.%2.part"_s.arg(job.name, shortHash(job.key)))
{
    m_host.note(transcript("connect", endpoint.name()), u"%1, host key %2"_s.arg(connection.banner(), connection.hostKey()));
}

DeliveryOutcome Sending::ask()
{
    if (const auto there = m_folder.isThere(); !there)
        return there.error();
    const auto isThere = isDelivered();
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return delivered();
    const auto part = m_folder.look(m_part);
    if (!part)
        return part.error();
    DeliveryOutcome absent{DeliveryOutcome::State::Absent};
    if (*part && (*part)->bytes <= quint64(m_job.bytes))
        absent.bytes = qint64((*part)->bytes);
    return absent;
}

DeliveryOutcome Sending::send()
{
    QFile source(m_job.file);
    if (!source.open(QIODevice::ReadOnly) || !isRight(source, m_job, !m_endpoint.readsBack))
        return unreachable(QCoreApplication::translate("PhoLuat", "The package's file cannot be read or is no longer what was sealed. Nothing was sent; check the disk and send again.")).error();
    if (const auto there = m_folder.isThere(); !there)
        return there.error();
    const auto isThere = isDelivered();
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return delivered();
    return broughtOver(source);
}

DeliveryOutcome Sending::broughtOver(QFile &source)
{
    // The second time only when what was there before turns out wrong as a whole.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (const auto done = upload(source); !done)
            return done.error();
        const auto part = m_folder.look(m_part);
        if (!part)
            return part.error();
        if (!*part || (*part)->bytes != quint64(m_job.bytes)) { // another desk has just delivered the same package, or the server loses bytes
            m_folder.remove(m_part);
            const auto isOurs = isDelivered();
            if (!isOurs || *isOurs)
                return isOurs ? delivered() : isOurs.error();
            continue;
        }
        if (m_endpoint.readsBack) {
            const auto isEqual = equals(m_part);
            if (!isEqual)
                return isEqual.error();
            m_host.note(transcript("read back", m_folder.path(m_part)), *isEqual ? u"equal"_s : u"different"_s);
            if (!*isEqual) {
                m_folder.remove(m_part);
                continue;
            }
        }
        const auto isNamed = m_folder.rename(m_part, m_job.name);
        m_host.note(transcript("rename", m_folder.path(m_part) + u" to "_s + m_folder.path(m_job.name)),
                    isNamed ? (*isNamed ? u"done"_s : u"the name is taken"_s) : u"no answer"_s);
        if (!isNamed)
            return isNamed.error();
        if (*isNamed)
            return delivered();
        const auto isOurs = isDelivered();
        return isOurs ? (*isOurs ? delivered() : unreachable(m_connection.words()).error()) : isOurs.error();
    }
    return unreachable(QCoreApplication::translate("PhoLuat", "Read back, the file on the server differs from the original, twice: its disk or the package here may be damaged. Nothing was delivered; "
                                                              "check the package and tell the portal's operator."))
        .error();
}

Step<bool> Sending::isDelivered()
{
    const auto file = m_folder.look(m_job.name);
    if (!file)
        return std::unexpected(file.error());
    if (!*file)
        return false;
    if ((*file)->isPlain && (*file)->bytes == quint64(m_job.bytes)) {
        const auto isEqual = equals(m_job.name);
        if (!isEqual || *isEqual)
            return isEqual;
    }
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Refused, {},
                                           QCoreApplication::translate("PhoLuat", "The server already holds %1 with other content; it was left alone and nothing was sent. Ask the portal's operator, or choose another folder.")
                                               .arg(m_folder.path(m_job.name))});
}

Step<bool> Sending::equals(const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 had = 0;
    const auto done = m_folder.read(name, 0, m_job.bytes, [&](QByteArrayView data) {
        hash.addData(data);
        had += data.size();
        return m_host.goOn(m_job.bytes);
    });
    if (!done)
        return std::unexpected(done.error());
    return had == m_job.bytes && QString::fromLatin1(hash.result().toHex()) == m_job.sha256;
}

/// How many bytes of an earlier attempt are worth keeping: all, or none. Its last block is compared, for there a cut
/// leaves its traces; the whole is compared before it gets its name.
Step<qint64> Sending::usablePart(QFile &source)
{
    const auto part = m_folder.look(m_part);
    if (!part)
        return std::unexpected(part.error());
    if (!*part)
        return -1;
    const bool canBe = (*part)->isPlain && (*part)->bytes <= quint64(m_job.bytes);
    const qint64 bytes = canBe ? qint64((*part)->bytes) : 0;
    const qint64 tail = std::min(bytes, RemoteFolder::block);
    QByteArray there;
    if (canBe) {
        const auto read = m_folder.read(m_part, bytes - tail, tail, [&](QByteArrayView data) {
            there.append(data);
            return m_host.goOn(bytes);
        });
        if (!read)
            return std::unexpected(read.error());
    }
    if (canBe && source.seek(bytes - tail) && source.read(tail) == there)
        return bytes;
    m_host.note(transcript("compare", m_folder.path(m_part)), u"not the beginning of this package; begun afresh"_s);
    m_folder.remove(m_part);
    return -1;
}

Step<> Sending::upload(QFile &source)
{
    const auto kept = usablePart(source);
    if (!kept)
        return std::unexpected(kept.error());
    const qint64 from = std::max<qint64>(*kept, 0);
    const auto free = m_folder.space();
    if (free && *free < quint64(m_job.bytes - from))
        return unreachable(noSpace(quint64(m_job.bytes - from), *free));
    if (!m_host.goOn(from))
        return stopped();
    const auto done = m_folder.write(m_part, source, from, *kept < 0, [this](qint64 there) { return m_host.goOn(there); });
    m_host.note(transcript("put", u"%1, bytes %2 to %3"_s.arg(m_folder.path(m_part)).arg(from).arg(m_job.bytes)), done ? u"taken"_s : done.error().trouble);
    return done;
}

DeliveryOutcome Sending::delivered()
{
    // The name it had on the way is left over when the last answer of an earlier attempt was lost.
    if (const auto part = m_folder.look(m_part); part && *part)
        m_folder.remove(m_part);
    const QString receipt = u"sftp\nserver: %1 (%2)\nhost key: %3\npath: %4\nbytes: %5\nsha256: %6\nread back: %7\nat: %8"_s
                                .arg(m_endpoint.name(), m_connection.banner(), m_connection.hostKey(), m_folder.path(m_job.name))
                                .arg(m_job.bytes)
                                .arg(m_job.sha256, m_endpoint.readsBack ? u"equal"_s : u"not asked for"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return {DeliveryOutcome::State::Delivered, receipt, {}, m_job.bytes};
}

} // namespace Sftp
