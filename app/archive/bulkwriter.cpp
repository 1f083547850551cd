// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bulk.h"

#include "archive/entryname.h"
#include "archive/foldersync.h"

#include <KCompressionDevice>
#include <KTar>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

std::unexpected<Error> unwritten(const QString &path, const QString &detail)
{
    return failure(ErrorKind::Broken,
                   QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be written. %2. Free some space or choose another place, then try again; nothing was changed.").arg(path, detail),
                   path, u"file.write"_s);
}

Result<qint64> checkSources(const QList<BulkSource> &sources)
{
    const ArchiveLimits limits = bulkLimits();
    const auto tooLarge = [](const QString &code, const QString &what) {
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The packages do not fit into one archive: %1. Nothing was written. Make two archives of them.").arg(what), {}, code);
    };
    if (sources.isEmpty())
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "There is nothing to pack. Choose at least one file."), {}, u"tar.empty"_s);
    if (sources.size() > limits.entries)
        return tooLarge(u"tar.limit.entries"_s, QCoreApplication::translate("PhoLuat", "there are more than %1 of them").arg(limits.entries));
    qint64 total = 0;
    QSet<QString> keys;
    for (const BulkSource &source : sources) {
        if (auto trouble = troubleWithEntryName(source.name, limits)) {
            trouble->kind = ErrorKind::Refused;
            return std::unexpected(*trouble);
        }
        const QString key = collisionKey(source.name);
        if (keys.contains(key) || source.name.endsWith(u'/')) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "The name \"%1\" stands twice in the package; two files cannot share one name. Rename one of them.").arg(shownName(source.name)),
                           source.name, u"tar.duplicate"_s);
        }
        keys.insert(key);
        const QFileInfo about(source.file);
        if (!about.isFile()) {
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be read. %2. Check that it is still there, then try again; nothing was written.").arg(source.file, QCoreApplication::translate("PhoLuat", "It is not an ordinary file")),
                           source.file, u"file.read"_s);
        }
        if (about.size() > limits.entryBytes)
            return tooLarge(u"tar.limit.entry"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is larger than %2 MiB").arg(shownName(source.name)).arg(limits.entryBytes >> 20));
        total += about.size();
    }
    if (total > limits.totalBytes)
        return tooLarge(u"tar.limit.total"_s, QCoreApplication::translate("PhoLuat", "together they are larger than %1 MiB").arg(limits.totalBytes >> 20));
    return total;
}

class BulkWriting final {
public:
    BulkWriting(QString path, qint64 total, const std::function<bool(qint64, qint64)> &progress)
        : m_path(std::move(path)), m_total(total), m_progress(progress), m_file(m_path), m_packed(&m_file, false, KCompressionDevice::Zstd), m_tar(&m_packed)
    {
    }

    Result<> run(const QList<BulkSource> &sources)
    {
        // A rename would put a file in the place of a device or folder.
        const bool isOther = QFileInfo::exists(m_path) && !QFileInfo(m_path).isFile();
        if (isOther || !m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be made. %2. Choose another folder.").arg(m_path, isOther ? QCoreApplication::translate("PhoLuat", "It is not an ordinary file") : m_file.errorString()),
                           m_path, u"file.open"_s);
        }
        if (!m_packed.open(QIODevice::WriteOnly) || !m_tar.open(QIODevice::WriteOnly))
            return unwritten(m_path, m_tar.errorString());
        for (const BulkSource &source : sources) {
            if (auto added = add(source); !added)
                return added;
        }
        // KTar leaves the end mark out (POSIX.1-2017, pax, ustar: two empty blocks).
        const QByteArray mark(1024, '\0');
        if (m_packed.write(mark) != mark.size())
            return unwritten(m_path, m_packed.errorString());
        m_packed.close();
        if (m_packed.error() != QFileDevice::NoError || m_file.error() != QFileDevice::NoError)
            return unwritten(m_path, m_file.errorString());
        const ArchiveLimits limits = bulkLimits();
        if (m_total > limits.ratioFrom && m_total / std::max<qint64>(m_file.size(), 1) >= limits.ratio) {
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The packages are so much alike that the archive would look like one made to fill a disk, and no receiver would take it. Nothing was written. Send them one by one."),
                           {}, u"tar.bomb.ratio"_s);
        }
        if (!m_file.commit())
            return unwritten(m_path, m_file.errorString());
        syncFolder(QFileInfo(m_path).absolutePath());
        return {};
    }

private:
    Result<> add(const BulkSource &source)
    {
        // The first moment of the ZIP calendar, as in the packages themselves.
        static const QDateTime fixedTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
        QFile file(source.file);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be read. %2. Check that it is still there, then try again; nothing was written.").arg(source.file, file.errorString()),
                           source.file, u"file.read"_s);
        }
        const qint64 size = file.size();
        if (!m_tar.prepareWriting(source.name, QString(), QString(), size, 0100644, fixedTime, fixedTime, fixedTime))
            return unwritten(m_path, m_tar.errorString());
        qint64 done = 0;
        QByteArray piece(std::min(pieceSize, size + 1), Qt::Uninitialized);
        while (true) {
            const qint64 got = file.read(piece.data(), piece.size());
            if (got < 0 || done + got > size || (got == 0 && done < size)) {
                return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "\"%1\" is no longer what it was: its content changed. Attach it again, then try once more; nothing was written.").arg(source.name),
                               source.file, u"file.changed"_s);
            }
            if (got == 0)
                break;
            if (!m_tar.writeData(piece.constData(), got) || m_file.error() != QFileDevice::NoError)
                return unwritten(m_path, m_file.errorString());
            done += got;
            m_done += got;
            if (m_progress && !m_progress(m_done, m_total))
                return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Stopped, as you asked. Nothing was written."), {}, u"stopped"_s);
        }
        if (!m_tar.finishWriting(size))
            return unwritten(m_path, m_tar.errorString());
        return {};
    }

    QString m_path;
    qint64 m_total;
    qint64 m_done = 0;
    const std::function<bool(qint64, qint64)> &m_progress;
    QSaveFile m_file;
    KCompressionDevice m_packed;
    KTar m_tar;
};

} // namespace

Result<> writeBulk(const QString &path, QList<BulkSource> sources, const std::function<bool(qint64, qint64)> &progress)
{
    const auto total = checkSources(sources);
    if (!total)
        return std::unexpected(total.error());
    std::ranges::sort(sources, {}, &BulkSource::name);
    return BulkWriting(path, *total, progress).run(sources);
}

} // namespace PhoLuat
