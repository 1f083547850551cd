// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace PhoLuat {

/// By what a file is known to be the one that was read before.
struct DocumentKey {
    QString path;
    qint64 bytes = -1;
    qint64 modified = 0; ///< milliseconds since 1970

    friend bool operator==(const DocumentKey &, const DocumentKey &) = default;
};

struct DocumentFile {
    DocumentKey key;
    QByteArray bytes = {}; ///< empty when the file is still the known one
    bool isKnown = false;
};

/// Reads a file of at most PdfWire::documentLimit bytes, unless it is `known` already; gives up when `stop` is set.
/// Errors: NotFound, Unreachable, Refused (too large).
[[nodiscard]] Result<DocumentFile> readDocument(const QString &path, const DocumentKey &known, const std::atomic_bool &stop);

} // namespace PhoLuat
