// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intakequeue.h"

#include "package/reasons.h"
#include "work/workfolder.h"

#include <QDirIterator>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QStringList packagesIn(const QString &folder)
{
    QStringList found;
    QDirIterator walk(folder, {u"*.zip"_s, u"*.tar.zst"_s, u"*.tar.gz"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(walk.next());
    found.sort();
    return found;
}

Judged refusedBulk(const QString &file, const Error &error)
{
    Judged judged{file};
    judged.judgement.kind = u"bulk"_s;
    conclude(judged.judgement, error);
    return judged;
}

} // namespace

Judged IntakeQueue::fromBulk()
{
    const ArchiveEntry entry = m_bulk->entries().at(m_bulk->place());
    const auto folder = folderFor(m_location);
    Judged judged{m_bulkFile + u'/' + entry.name, folder->filePath(QFileInfo(entry.name).fileName()), folder, {}, {}};
    if (const auto extracted = m_bulk->extractNext(judged.copy); !extracted) {
        m_bulk.reset(); // what follows cannot be found any more
        Judged refused = refusedBulk(m_bulkFile, extracted.error());
        refused.file = judged.file;
        return refused;
    }
    judgeCopy(judged);
    return judged;
}

std::optional<Judged> IntakeQueue::next()
{
    while (true) {
        if (m_bulk && m_bulk->hasNext())
            return fromBulk();
        m_bulk.reset();
        if (m_files.isEmpty()) {
            if (m_paths.isEmpty())
                return std::nullopt;
            const QString path = m_paths.takeFirst();
            m_files = QFileInfo(path).isDir() ? packagesIn(path) : QStringList{path};
            continue;
        }
        const QString file = m_files.takeFirst();
        if (bulkKind(file) == BulkKind::None)
            return judgeFile(file, folderFor(m_location));
        auto bulk = BulkReader::open(file);
        if (!bulk)
            return refusedBulk(file, bulk.error());
        m_bulk.emplace(*std::move(bulk));
        m_bulkFile = file;
    }
}

} // namespace PhoLuat
