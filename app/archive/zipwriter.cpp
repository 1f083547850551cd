// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip.h"

#include "archive/entryname.h"
#include "archive/foldersync.h"
#include "archive/zipsources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

// 1980-01-01 00:00, the first moment of the DOS calendar, the same in every time zone.
constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;
constexpr zip_uint32_t plainFile = 0100644U << 16;
constexpr zip_uint32_t deflateLevel = 6;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

bool isPacked(const QString &name)
{
    static const QSet<QString> packed{u"pdf"_s,  u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"mp3"_s, u"mp4"_s,
                                      u"ogg"_s,  u"docx"_s, u"xlsx"_s, u"pptx"_s, u"odt"_s, u"ods"_s, u"epub"_s, u"zip"_s,
                                      u"7z"_s,   u"gz"_s,  u"zst"_s, u"xz"_s};
    return packed.contains(QFileInfo(name).suffix().toLower());
}

/// Readers refuse what unpacks to hundreds of times its size (ArchiveLimits::ratio), so what would is stored: judged by
/// three samples.
bool packsTooWell(const ZipSource &source)
{
    const ArchiveLimits limits;
    constexpr qint64 sampleSize = 64 * 1024;
    QFile file(source.file);
    const bool onDisk = !source.file.isEmpty() && file.open(QIODevice::ReadOnly);
    const qint64 size = onDisk ? file.size() : source.bytes.size();
    if (size <= limits.ratioFrom)
        return false;
    for (const qint64 at : {qint64(0), size / 2, size - sampleSize}) {
        QByteArray sample = source.bytes.mid(at, sampleSize);
        if (onDisk)
            sample = file.seek(at) ? file.read(sampleSize) : QByteArray();
        if (qCompress(sample, 6).size() < sample.size() * 2 / limits.ratio)
            return true;
    }
    return false;
}

Result<> checkNames(const QList<ZipSource> &sources)
{
    QSet<QString> keys;
    for (const ZipSource &source : sources) {
        if (auto trouble = troubleWithEntryName(source.name)) {
            trouble->kind = ErrorKind::Refused;
            return std::unexpected(*trouble);
        }
        const QString key = collisionKey(source.name);
        if (keys.contains(key) || source.name.endsWith(u'/')) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "The name \"%1\" stands twice in the package; two files cannot share one name. Rename one of them.")
                               .arg(shownName(source.name)),
                           source.name, u"zip.duplicate"_s);
        }
        keys.insert(key);
    }
    return {};
}

std::unexpected<Error> broken(const QString &path, const QString &detail)
{
    return failure(ErrorKind::Broken,
                   QCoreApplication::translate("PhoLuat", "The package \"%1\" could not be written. The archive library answered: %2. Try again; if it happens again, report it. Nothing was changed.")
                       .arg(path, detail),
                   detail, u"zip.write"_s);
}

/// Adds one source; libzip owns it afterwards.
bool add(zip_t *archive, const ZipSource &source, WriteRun &run)
{
    zip_source_t *entry = makeEntrySource(source, run, zip_get_error(archive));
    if (!entry)
        return false;
    const zip_int64_t index = zip_file_add(archive, source.name.toUtf8().constData(), entry, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(entry);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const bool packed = isPacked(source.name) || packsTooWell(source);
    return zip_set_file_compression(archive, at, packed ? ZIP_CM_STORE : ZIP_CM_DEFLATE, packed ? 0 : deflateLevel) == 0
        && zip_file_set_dostime(archive, at, fixedTime, fixedDate, 0) == 0
        && zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, plainFile) == 0;
}

} // namespace

Result<> writeZip(const QString &path, const QList<ZipSource> &sources, const std::function<bool(qint64, qint64)> &progress)
{
    if (sources.isEmpty())
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "There is nothing to pack. Choose at least one file."), {}, u"zip.empty"_s);
    if (const auto names = checkNames(sources); !names)
        return names;
    WriteRun run{progress};
    for (const ZipSource &source : sources)
        run.total += source.file.isEmpty() ? source.bytes.size() : QFileInfo(source.file).size();

    QSaveFile file(path);
    // A rename would put a file in the place of a device or folder.
    const bool isOther = QFileInfo::exists(path) && !QFileInfo(path).isFile();
    if (isOther || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be made. %2. Choose another folder.").arg(path, isOther ? QCoreApplication::translate("PhoLuat", "It is not an ordinary file") : file.errorString()),
                       path, u"file.open"_s);
    }
    zip_error_t error;
    zip_error_init(&error);
    const auto words = [&error] { return QString::fromUtf8(zip_error_strerror(&error)); };
    zip_source_t *target = makeWriteSource(file, run, &error);
    Archive archive(target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    if (!archive) {
        if (target)
            zip_source_free(target);
        const auto failed = broken(path, words());
        zip_error_fini(&error);
        return failed;
    }
    zip_error_fini(&error);
    for (const ZipSource &source : sources) {
        if (!add(archive.get(), source, run))
            return broken(path, QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0) {
        if (run.trouble)
            return std::unexpected(*run.trouble);
        return broken(path, QString::fromUtf8(zip_strerror(archive.get())));
    }
    static_cast<void>(archive.release()); // freed by zip_close
    if (run.trouble)
        return std::unexpected(*run.trouble);
    if (!file.commit()) {
        return failure(ErrorKind::Broken,
                       QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be written. %2. Free some space or choose another place, then try again; nothing was changed.")
                           .arg(path, file.errorString()),
                       path, u"file.write"_s);
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace PhoLuat
