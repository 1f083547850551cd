// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotefolder.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <fcntl.h>

#include <deque>
#include <vector>

namespace Sftp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype piece = 16 * 1024; // at 1 KiB/s an answer still comes within the standard patience
constexpr auto longestSync = 300s;     // a slow disk may need so long to take a whole package
constexpr mode_t readableForAll = 0644;

struct FileEnd {
    void operator()(sftp_file file) const { sftp_close(file); }
};
using File = std::unique_ptr<sftp_file_struct, FileEnd>;

struct AttributesEnd {
    void operator()(sftp_attributes attributes) const { sftp_attributes_free(attributes); }
};
using Attributes = std::unique_ptr<sftp_attributes_struct, AttributesEnd>;

/// Requests under way; their answers come in the order they were sent.
struct Requests {
    Requests() = default;
    Requests(const Requests &) = delete;
    Requests &operator=(const Requests &) = delete;
    ~Requests()
    {
        for (const auto &[aio, bytes] : waiting)
            sftp_aio_free(aio);
    }
    void add(sftp_aio aio, qint64 bytes)
    {
        waiting.emplace_back(aio, bytes);
        underWay += bytes;
    }
    sftp_aio takeFirst()
    {
        const auto [aio, bytes] = waiting.front();
        waiting.pop_front();
        underWay -= bytes;
        return aio;
    }
    std::deque<std::pair<sftp_aio, qint64>> waiting;
    qint64 underWay = 0;
};

bool isAbsent(int error)
{
    return error == SSH_FX_NO_SUCH_FILE || error == SSH_FX_NO_SUCH_PATH;
}

} // namespace

RemoteFolder::RemoteFolder(Connection &connection, QString folder)
    : m_connection(connection)
    , m_folder(std::move(folder))
{
}

QString RemoteFolder::path(const QString &name) const
{
    if (m_folder.isEmpty())
        return name;
    return m_folder.endsWith(u'/') ? m_folder + name : m_folder + u'/' + name;
}

std::unexpected<DeliveryOutcome> RemoteFolder::failure(const QString &name)
{
    const int error = sftp_get_error(m_connection.sftp());
    if (m_connection.isBroken())
        return m_connection.broken();
    if (error == SSH_FX_PERMISSION_DENIED || error == SSH_FX_WRITE_PROTECT)
        return held(QCoreApplication::translate("PhoLuat", "The server does not allow this user to read or write %1. Nothing was delivered; choose another folder in the settings or ask the portal's operator for the right.")
                        .arg(path(name)));
    return unreachable(QCoreApplication::translate("PhoLuat", "The server could not do what was asked with %1: %2. Nothing was delivered; it is tried again later.").arg(path(name), m_connection.words()));
}

Step<> RemoteFolder::isThere()
{
    const QByteArray place = (m_folder.isEmpty() ? u"."_s : m_folder).toUtf8();
    const Attributes attributes(sftp_stat(m_connection.sftp(), place.constData()));
    m_connection.watch().alive();
    if (attributes && (attributes->type == SSH_FILEXFER_TYPE_DIRECTORY || attributes->type == SSH_FILEXFER_TYPE_UNKNOWN))
        return {};
    if (!attributes && !isAbsent(sftp_get_error(m_connection.sftp())))
        return failure({});
    return held(QCoreApplication::translate("PhoLuat", "There is no folder %1 on the server, so nothing was sent. Put its name right in the settings, or ask the portal's operator to make it.")
                    .arg(m_folder));
}

Step<> RemoteFolder::isWritable()
{
    const QString probe = u".pholuat-"_s + QString::number(QRandomGenerator::system()->generate64(), 16);
    const File file(sftp_open(m_connection.sftp(), path(probe).toUtf8().constData(), O_WRONLY | O_CREAT | O_EXCL, readableForAll));
    if (!file)
        return failure(probe);
    m_connection.watch().alive();
    remove(probe);
    return {};
}

Step<std::optional<RemoteFile>> RemoteFolder::look(const QString &name)
{
    const Attributes attributes(sftp_lstat(m_connection.sftp(), path(name).toUtf8().constData()));
    m_connection.watch().alive();
    if (!attributes) {
        if (isAbsent(sftp_get_error(m_connection.sftp())) && !m_connection.isBroken())
            return std::optional<RemoteFile>();
        return failure(name);
    }
    return RemoteFile{attributes->size, attributes->type == SSH_FILEXFER_TYPE_REGULAR || attributes->type == SSH_FILEXFER_TYPE_UNKNOWN};
}

Step<> RemoteFolder::read(const QString &name, qint64 from, qint64 bytes, const std::function<bool(QByteArrayView)> &take)
{
    const File file(sftp_open(m_connection.sftp(), path(name).toUtf8().constData(), O_RDONLY, 0));
    if (!file)
        return failure(name);
    m_connection.watch().alive();
    sftp_seek64(file.get(), static_cast<uint64_t>(from));
    Requests requests;
    std::vector<char> buffer(size_t{piece});
    qint64 asked = 0;
    qint64 had = 0;
    while (had < bytes) {
        while (asked < bytes && requests.underWay < block) {
            sftp_aio aio = nullptr;
            const auto begun = sftp_aio_begin_read(file.get(), size_t(std::min<qint64>(piece, bytes - asked)), &aio);
            if (begun <= 0)
                return failure(name);
            requests.add(aio, begun);
            asked += begun;
        }
        const qint64 wanted = requests.waiting.front().second;
        sftp_aio first = requests.takeFirst();
        const auto got = sftp_aio_wait_read(&first, buffer.data(), buffer.size());
        if (got < 0)
            return failure(name);
        if (got == 0)
            return {};
        had += got;
        m_connection.watch().allow(24h); // the taker may wait, to keep to a bandwidth
        const bool goesOn = take(QByteArrayView(buffer.data(), got));
        m_connection.watch().alive();
        if (!goesOn) {
            m_connection.cut();
            return stopped();
        }
        if (got < wanted) {
            // A server may give less than asked; what was asked after it lies behind a gap.
            while (!requests.waiting.empty()) {
                sftp_aio next = requests.takeFirst();
                if (sftp_aio_wait_read(&next, buffer.data(), buffer.size()) < 0)
                    return failure(name);
                m_connection.watch().alive();
            }
            asked = had;
            sftp_seek64(file.get(), static_cast<uint64_t>(from + had));
        }
    }
    return {};
}

Step<> RemoteFolder::write(const QString &name, QFile &source, qint64 from, bool isNew, const std::function<bool(qint64)> &goOn)
{
    const File file(sftp_open(m_connection.sftp(), path(name).toUtf8().constData(), isNew ? O_WRONLY | O_CREAT | O_EXCL : O_WRONLY, readableForAll));
    if (!file)
        return failure(name);
    m_connection.watch().alive();
    sftp_seek64(file.get(), static_cast<uint64_t>(from));
    const qint64 bytes = source.size();
    if (!source.seek(from))
        return unreachable(QCoreApplication::translate("PhoLuat", "The package could not be read: %1. Nothing was delivered; it is tried again later.").arg(source.errorString()));
    Requests requests;
    QByteArray rest; // read from the source, not yet handed over
    qint64 sent = from;
    qint64 there = from;
    while (there < bytes) {
        while (sent < bytes && requests.underWay < block) {
            if (rest.isEmpty())
                rest = source.read(piece);
            if (rest.isEmpty()) {
                m_connection.cut();
                return unreachable(QCoreApplication::translate("PhoLuat", "The package could not be read: %1. Nothing was delivered; it is tried again later.").arg(source.errorString()));
            }
            sftp_aio aio = nullptr;
            const auto begun = sftp_aio_begin_write(file.get(), rest.constData(), size_t(rest.size()), &aio);
            if (begun <= 0)
                return failure(name);
            requests.add(aio, begun);
            rest.remove(0, begun);
            sent += begun;
        }
        sftp_aio first = requests.takeFirst();
        const auto taken = sftp_aio_wait_write(&first);
        if (taken < 0) {
            const auto trouble = writingFailed(name, bytes - there);
            m_connection.cut();
            return trouble;
        }
        there += taken;
        m_connection.watch().allow(24h); // the host may wait, to keep to a bandwidth
        const bool goesOn = goOn(there);
        m_connection.watch().alive();
        if (!goesOn) {
            m_connection.cut();
            return stopped();
        }
    }
    return toDisk(file.get(), name);
}

Step<> RemoteFolder::toDisk(sftp_file file, const QString &name)
{
    if (!sftp_extension_supported(m_connection.sftp(), "fsync@openssh.com", "1"))
        return {};
    m_connection.watch().allow(longestSync);
    const int synced = sftp_fsync(file);
    m_connection.watch().alive();
    if (synced == SSH_OK || sftp_get_error(m_connection.sftp()) == SSH_FX_OP_UNSUPPORTED)
        return {};
    return writingFailed(name, 0);
}

std::unexpected<DeliveryOutcome> RemoteFolder::writingFailed(const QString &name, qint64 left)
{
    auto trouble = failure(name);
    if (m_connection.isBroken() || trouble.error().state == DeliveryOutcome::State::Held)
        return trouble;
    const auto free = space(); // asked now: the server's own answer to a full disk is the one word "Failure"
    if (free && *free < static_cast<quint64>(std::max<qint64>(left, block)))
        trouble.error().trouble = noSpace(static_cast<quint64>(left), *free);
    else if (!m_connection.isBroken())
        trouble.error().trouble = QCoreApplication::translate("PhoLuat", "The server stopped writing (%1): its disk or the user's share of it may be full. Nothing was delivered; ask the portal's operator, it is tried again later.")
                                      .arg(m_connection.words());
    return trouble;
}

Step<bool> RemoteFolder::rename(const QString &from, const QString &to)
{
    const QByteArray old = path(from).toUtf8();
    const QByteArray final = path(to).toUtf8();
    const auto unclear = [this] {
        DeliveryOutcome outcome = m_connection.broken().error();
        outcome.state = DeliveryOutcome::State::Unclear;
        return std::unexpected(outcome);
    };
    // A second name is never given over an existing one; libssh's renaming replaces where the server can.
    if (sftp_extension_supported(m_connection.sftp(), "hardlink@openssh.com", "1")) {
        const int linked = sftp_hardlink(m_connection.sftp(), old.constData(), final.constData());
        m_connection.watch().alive();
        if (linked == SSH_OK) {
            remove(from);
            return true;
        }
        if (m_connection.isBroken())
            return unclear();
    }
    // Disks without second names, and servers that know none: looked at first.
    const auto taken = look(to);
    if (!taken)
        return std::unexpected(taken.error());
    if (taken->has_value())
        return false;
    const int renamed = sftp_rename(m_connection.sftp(), old.constData(), final.constData());
    m_connection.watch().alive();
    if (renamed == SSH_OK)
        return true;
    if (m_connection.isBroken())
        return unclear();
    return failure(to);
}

void RemoteFolder::remove(const QString &name)
{
    (void)sftp_unlink(m_connection.sftp(), path(name).toUtf8().constData());
    m_connection.watch().alive();
}

std::optional<quint64> RemoteFolder::space()
{
    if (!sftp_extension_supported(m_connection.sftp(), "statvfs@openssh.com", "2"))
        return {};
    sftp_statvfs_t answer = sftp_statvfs(m_connection.sftp(), (m_folder.isEmpty() ? u"."_s : m_folder).toUtf8().constData());
    m_connection.watch().alive();
    if (!answer)
        return {};
    const quint64 free = answer->f_bavail * answer->f_frsize;
    sftp_statvfs_free(answer);
    return free;
}

QString noSpace(quint64 needed, quint64 free)
{
    constexpr quint64 mebibyte = 1024 * 1024;
    return QCoreApplication::translate("PhoLuat", "The server's disk is full: %1 MiB are needed, %2 MiB are free. Nothing was delivered; ask the portal's operator to make room, it is tried again later.")
        .arg(needed / mebibyte + 1).arg(free / mebibyte);
}

} // namespace Sftp
