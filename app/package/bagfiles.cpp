// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bagfiles.h"

#include "base/nfc.h"
#include "package/reasons.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

class ZippedBag final : public BagFiles {
public:
    explicit ZippedBag(ZipReader reader) : m_reader(std::move(reader)) {}

    Result<> index()
    {
        const bool root = std::ranges::contains(m_reader.entries(), u"bagit.txt"_s, &ArchiveEntry::name);
        for (const ArchiveEntry &entry : m_reader.entries()) {
            if (entry.name.startsWith("META-INF/"_L1) && !entry.isFolder && !root)
                return std::unexpected(refusal(u"bag.asic"_s, QCoreApplication::translate("PhoLuat", "it is a signed container of another kind (ASiC), whose signatures are not checked here, so nothing is said of them")));
        }
        if (!root) {
            for (const ArchiveEntry &entry : m_reader.entries()) {
                const QString top = entry.name.section(u'/', 0, 0) + u'/';
                if (m_top.isEmpty())
                    m_top = top;
                if (top != m_top || (!entry.isFolder && !entry.name.contains(u'/'))) {
                    return std::unexpected(refusal(u"bag.top"_s, QCoreApplication::translate("PhoLuat", "\"%1\" lies beside its one folder").arg(entry.name)));
                }
            }
        }
        m_hasTopFolder = !root;
        for (const ArchiveEntry &entry : m_reader.entries()) {
            const QString name = entry.name.mid(m_top.size());
            m_hasDataFolder = m_hasDataFolder || name.startsWith("data/"_L1);
            if (entry.isFolder)
                continue;
            m_byName.insert(name, m_files.size());
            m_files.append({name, entry.size});
        }
        m_findings = m_reader.findings();
        return {};
    }

    using BagFiles::read;
    [[nodiscard]] Result<> read(const QString &name, const std::function<bool(QByteArrayView)> &sink) const override
    {
        return m_reader.read(m_top + name, sink);
    }

private:
    ZipReader m_reader;
    QString m_top;
};

class FolderBag final : public BagFiles {
public:
    explicit FolderBag(const QString &folder) : m_folder(folder) {}

    Result<> index(const ArchiveLimits &limits)
    {
        qint64 total = 0;
        // Without the flag FollowSymlinks: a link is met as itself.
        QDirIterator walk(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo about = walk.nextFileInfo();
            const QString raw = QDir(m_folder).relativeFilePath(about.filePath());
            const QString name = nfc(raw);
            if (about.isSymLink())
                return std::unexpected(refusal(u"bag.link"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is a link to another file, which may lie outside").arg(name)));
            if (about.isDir()) {
                m_hasDataFolder = m_hasDataFolder || name == "data"_L1;
                continue;
            }
            if (!about.isFile())
                return std::unexpected(refusal(u"bag.special"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is a device or another special file").arg(name)));
            if (auto trouble = troubleWithEntryName(name, limits))
                return std::unexpected(*trouble);
            if (m_byName.contains(name))
                return std::unexpected(refusal(u"bag.duplicate"_s, QCoreApplication::translate("PhoLuat", "two files are called \"%1\"").arg(name)));
            total += about.size();
            if (m_files.size() >= limits.entries || about.size() > limits.entryBytes || total > limits.totalBytes)
                return std::unexpected(refusal(u"bag.limit"_s, QCoreApplication::translate("PhoLuat", "it holds more or larger files than a bag may")));
            m_byName.insert(name, m_files.size());
            m_paths.insert(name, about.filePath());
            m_files.append({name, about.size()});
        }
        return {};
    }

    using BagFiles::read;
    [[nodiscard]] Result<> read(const QString &name, const std::function<bool(QByteArrayView)> &sink) const override
    {
        QFile file(m_paths.value(name));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failure(ErrorKind::Unreachable,
                           QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be opened. %2. Check that it is still there and may be read.")
                               .arg(name, file.errorString()),
                           name, u"file.open"_s);
        }
        QByteArray block(blockSize, Qt::Uninitialized);
        while (true) {
            const qint64 got = file.read(block.data(), block.size());
            if (got < 0) {
                return failure(ErrorKind::Unreachable,
                               QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be read to its end. %2. Copy it to another disk and try again.")
                                   .arg(name, file.errorString()),
                               name, u"file.read"_s);
            }
            if (got == 0)
                return {};
            if (!sink(QByteArrayView(block.constData(), got)))
                return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Stopped, as you asked."), {}, u"stopped"_s);
        }
    }

private:
    QString m_folder;
    QHash<QString, QString> m_paths;
};

} // namespace

const BagFile *BagFiles::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_files.at(*found);
}

Result<QByteArray> BagFiles::read(const QString &name, qint64 limit) const
{
    const BagFile *file = find(name);
    if (!file)
        return std::unexpected(refusal(u"bag.missing"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is missing").arg(name)));
    const Error tooLarge = refusal(u"bag.limit"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is larger than %2 KiB, more than a file of its kind may be").arg(name).arg(limit >> 10));
    if (file->size > limit)
        return std::unexpected(tooLarge);
    QByteArray bytes;
    bytes.reserve(file->size);
    const auto done = read(name, [&bytes, limit](QByteArrayView part) {
        bytes.append(part);
        return bytes.size() <= limit;
    });
    if (!done)
        return std::unexpected(bytes.size() > limit ? tooLarge : done.error());
    return bytes;
}

Result<std::unique_ptr<BagFiles>> openBagFiles(const QString &path, const ArchiveLimits &limits)
{
    if (QFileInfo(path).isDir()) {
        auto folder = std::make_unique<FolderBag>(path);
        if (const auto indexed = folder->index(limits); !indexed)
            return std::unexpected(indexed.error());
        return folder;
    }
    auto reader = ZipReader::open(path, limits);
    if (!reader)
        return std::unexpected(reader.error());
    auto zipped = std::make_unique<ZippedBag>(*std::move(reader));
    if (const auto indexed = zipped->index(); !indexed)
        return std::unexpected(indexed.error());
    return zipped;
}

} // namespace PhoLuat
