// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/documentfile.h"

#include "pdf/errors.h"
#include "pdf/wire.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<DocumentFile> readDocument(const QString &path, const DocumentKey &known, const std::atomic_bool &stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(PdfErrors::error(u"pdf.not-found"_s, path));
    if (!info.isFile()) // a pipe or a device would never end
        return std::unexpected(PdfErrors::error(u"pdf.unreachable"_s, path + u": not a file"_s));
    DocumentFile document{.key = {path, info.size(), info.lastModified().toMSecsSinceEpoch()}};
    if (document.key == known) {
        document.isKnown = true;
        return document;
    }
    if (document.key.bytes > PdfWire::documentLimit)
        return std::unexpected(PdfErrors::error(u"pdf.too-large"_s, u"%1 bytes"_s.arg(document.key.bytes)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(PdfErrors::error(u"pdf.unreachable"_s, file.errorString()));
    constexpr qint64 chunk = 4 * 1024 * 1024;
    document.bytes.resize(document.key.bytes);
    qint64 filled = 0;
    while (filled < document.bytes.size() && !stop) {
        const qint64 got = file.read(document.bytes.data() + filled, std::min(chunk, document.bytes.size() - filled));
        if (got < 0)
            return std::unexpected(PdfErrors::error(u"pdf.unreachable"_s, file.errorString()));
        if (got == 0)
            break; // it became shorter
        filled += got;
    }
    document.bytes.truncate(filled);
    document.key.bytes = filled;
    return document;
}

} // namespace PhoLuat
