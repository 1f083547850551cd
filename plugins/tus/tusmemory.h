// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

/// What must outlive the program for an upload to go on. On disk before the first byte leaves.
struct TusMemory {
    enum class Stage {
        Sending, ///< the server cannot have it all
        Last,    ///< the piece that makes it whole may have arrived: only the server or a person tells
    };

    QUrl upload;         ///< empty: none was begun
    QByteArray checksum; ///< "sha256" or "sha1" when the server checks pieces
    Stage stage = Stage::Sending;

    [[nodiscard]] QString toText() const;
    /// Anything unreadable is no upload.
    [[nodiscard]] static TusMemory fromText(const QString &text);
};
