// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sendingmaterials.h"

#include "archive/zip.h"
#include "package/names.h"
#include "package/package.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// What stands between <body> and </body>.
QString bodyHtml(const Material &material)
{
    const QString page = toXhtml(material.body, material.title, material.language.left(2));
    const qsizetype opening = page.indexOf("<body"_L1);
    const qsizetype from = page.indexOf(u'>', opening) + 1;
    const qsizetype until = page.lastIndexOf("</body>"_L1);
    return opening < 0 || until < from ? QString() : page.mid(from, until - from).trimmed();
}

Result<> extract(const ZipReader &zip, const QString &entry, const QString &path)
{
    QFile file(path);
    const auto broken = [&] {
        return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "A file of the package could not be prepared for sending: %1. Free some space, then send again.").arg(file.errorString()), entry);
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return broken();
    bool isWritten = true;
    const auto read = zip.read(entry, [&](QByteArrayView block) {
        isWritten = file.write(block.data(), block.size()) == block.size();
        return isWritten;
    });
    if (!isWritten || !file.flush())
        return broken();
    return read;
}

} // namespace

Result<QList<PublishedMaterial>> materialsForPublishing(const QString &package, const QString &folder)
{
    const auto opened = openPackage(package);
    if (!opened)
        return std::unexpected(opened.error());
    const auto zip = ZipReader::open(package);
    if (!zip)
        return std::unexpected(zip.error());
    const QList<ArchiveEntry> &entries = zip->entries();
    const QString top = entries.isEmpty() ? QString() : entries.first().name.section(u'/', 0, 0) + u'/';

    QList<PublishedMaterial> materials;
    int number = 0;
    for (const Material &material : opened->content.materials) {
        PublishedMaterial published{material.id.value, material.title, material.summary, material.kind, material.fields.value(0), bodyHtml(material), {}};
        const auto take = [&](const QString &entry, const QString &name, const QString &mediaType) -> Result<> {
            const QString file = QDir(folder).filePath(QString::number(++number));
            if (auto taken = extract(*zip, entry, file); !taken)
                return taken;
            published.files.append({file, name, mediaType});
            return {};
        };
        const QString pdf = top + materialFolder(material) + u"/body.pdf"_s;
        if (std::ranges::find(entries, pdf, &ArchiveEntry::name) != entries.end()) {
            if (auto taken = take(pdf, materialFolder(material).section(u'/', -1) + u".pdf"_s, u"application/pdf"_s); !taken)
                return std::unexpected(taken.error());
        }
        for (const Attachment &attachment : material.attachments) {
            if (auto taken = take(top + attachmentEntry(attachment), attachment.name, attachment.mediaType); !taken)
                return std::unexpected(taken.error());
        }
        materials.append(published);
    }
    return materials;
}

} // namespace PhoLuat
