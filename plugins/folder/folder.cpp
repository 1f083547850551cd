// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "sync.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using PhoLuat::DeliveryOutcome;

namespace {

constexpr qint64 blockBytes = 1024 * 1024;

/// A plugin brings its own words: it cannot reach the program's translations.
QString say(const QString &language, const QString &vi, const QString &en)
{
    return language.startsWith("vi"_L1) ? vi : en;
}

DeliveryOutcome unreachable(const QString &trouble)
{
    return {DeliveryOutcome::State::Unreachable, {}, trouble, 0};
}

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

QString receiptFor(const QString &path, qint64 bytes, const QString &sha256)
{
    return u"folder\npath: %1\nbytes: %2\nsha256: %3\nread back: equal\nat: %4"_s
        .arg(QDir::toNativeSeparators(path)).arg(bytes).arg(sha256, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

/// Copies and hands every block to the disk; answers the trouble, empty when the whole file is there.
QString copyInto(QFile &source, QFile &target, const QString &language, const std::function<bool(qint64)> &progress)
{
    qint64 done = 0;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty() || target.write(block) != block.size())
            return say(language, u"Ghi dở dang thì dừng: %1. Chưa có gì được gửi; kiểm tra ổ đĩa rồi gửi lại."_s,
                       u"Writing stopped half way: %1. Nothing was delivered; check the drive and send again."_s)
                .arg(block.isEmpty() ? source.errorString() : target.errorString());
        done += block.size();
        if (progress && !progress(done))
            return say(language, u"Đã dừng theo yêu cầu; chưa có gì được gửi."_s, u"Stopped as asked; nothing was delivered."_s);
    }
    return {};
}

} // namespace

QString FolderPlugin::tryConnection(const QMap<QString, QString> &settings, const QString &language)
{
    const QString folder = settings.value(u"folder"_s);
    if (folder.isEmpty())
        return say(language, u"Chưa chọn thư mục nhận. Chọn một thư mục trong Thiết đặt."_s,
                   u"No receiving folder is chosen. Choose one in the settings."_s);
    if (!QFileInfo(folder).isDir())
        return say(language, u"Không thấy thư mục %1: có thể USB chưa cắm hoặc mạng đang mất. Cắm lại rồi thử."_s,
                   u"The folder %1 is not there: the stick may be out or the share offline. Plug it in and try again."_s)
            .arg(QDir::toNativeSeparators(folder));
    // Permissions alone lie on many sticks and shares; only writing proves it.
    QTemporaryFile probe(QDir(folder).filePath(u".pholuat-XXXXXX"_s));
    if (!probe.open())
        return say(language, u"Không ghi được vào %1: %2. Chọn thư mục khác hoặc xin quyền ghi."_s,
                   u"The folder %1 cannot be written: %2. Choose another or ask for permission."_s)
            .arg(QDir::toNativeSeparators(folder), probe.errorString());
    return {};
}

DeliveryOutcome FolderPlugin::deliver(const QMap<QString, QString> &settings, const QString &file, const QString &name,
                                      const QString &sha256, const QString &language,
                                      const std::function<bool(qint64)> &progress)
{
    if (const QString trouble = tryConnection(settings, language); !trouble.isEmpty())
        return unreachable(trouble);

    const QDir folder(settings.value(u"folder"_s));
    const QString target = folder.filePath(name);
    const qint64 bytes = QFileInfo(file).size();
    if (QFileInfo::exists(target)) {
        if (digestOf(target) == sha256)
            return {DeliveryOutcome::State::Delivered, receiptFor(target, bytes, sha256), {}, bytes};
        return {DeliveryOutcome::State::Refused, {},
                say(language, u"Trong thư mục đã có tệp %1 với nội dung khác; tệp ấy được giữ nguyên. Đổi tên nó hoặc chọn thư mục khác."_s,
                    u"The folder already holds %1 with other content; it was left alone. Rename it or choose another folder."_s).arg(name), 0};
    }

    const qint64 spare = settings.value(u"spare"_s, u"16"_s).toLongLong() * blockBytes;
    const QStorageInfo storage(folder.path());
    if (storage.isValid() && storage.bytesAvailable() < bytes + spare)
        return unreachable(say(language, u"Không đủ chỗ: cần %1 MiB, còn %2 MiB. Xóa bớt rồi gửi lại."_s,
                               u"Not enough space: %1 MiB are needed, %2 MiB are free. Make room and send again."_s)
                               .arg((bytes + spare) / blockBytes + 1).arg(storage.bytesAvailable() / blockBytes));

    QFile source(file);
    QTemporaryFile part(folder.filePath(name + u".XXXXXX.part"_s));
    if (!source.open(QIODevice::ReadOnly) || !part.open())
        return unreachable(say(language, u"Không mở được tệp để gửi: %1."_s, u"The file could not be opened for sending: %1."_s)
                               .arg(source.isOpen() ? part.errorString() : source.errorString()));
    if (const QString trouble = copyInto(source, part, language, progress); !trouble.isEmpty())
        return unreachable(trouble);
    // Others must be able to open it on a share, whatever the temporary file's own rights.
    part.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!syncFile(part))
        return unreachable(say(language, u"Ổ đĩa báo lỗi khi ghi: %1. Chưa có gì được gửi; kiểm tra ổ đĩa rồi gửi lại."_s,
                               u"The drive reported an error while writing: %1. Nothing was delivered; check the drive and send again."_s)
                               .arg(part.errorString()));
    part.close(); // QTemporaryFile keeps the name and removes it unless it is renamed

    if (digestOf(part.fileName()) != sha256)
        return unreachable(say(language, u"Đọc lại thấy khác bản gốc: ổ đĩa có thể hỏng. Chưa có gì được gửi; dùng USB khác."_s,
                               u"Read back, it differs from the original: the drive may be failing. Nothing was delivered; use another."_s));
    // rename() of Qt does not replace a file that appeared meanwhile.
    if (!part.rename(target))
        return unreachable(say(language, u"Không đặt được tên cho tệp trong thư mục nhận: %1. Gửi lại."_s,
                               u"The file could not be given its name in the folder: %1. Send again."_s).arg(part.errorString()));
    part.setAutoRemove(false);
    if (!syncFolder(folder.path()))
        return unreachable(say(language, u"Tệp đã ghi nhưng ổ đĩa không xác nhận; chờ một lát rồi gửi lại để kiểm tra."_s,
                               u"The file was written, but the drive does not confirm it; wait a moment and send again to make sure."_s));
    return {DeliveryOutcome::State::Delivered, receiptFor(target, bytes, sha256), {}, bytes};
}
