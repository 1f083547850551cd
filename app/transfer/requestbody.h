// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/http.h"

#include <QFile>

#include <optional>

namespace PhoLuat {

/// The pieces of a request's body, read one after another while they are sent.
class RequestBody final {
public:
    explicit RequestBody(QList<HttpPiece> pieces);

    /// Whole length; negative when a file is shorter than its piece says.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 given() const { return m_given; }
    [[nodiscard]] bool isAllGiven() const { return m_given == m_bytes; }
    /// Up to `most` next bytes into `to`; 0 at the end, -1 when a file could not be read.
    [[nodiscard]] qint64 read(char *to, qint64 most);

private:
    QList<HttpPiece> m_pieces;
    std::optional<QFile> m_file;
    qsizetype m_piece = 0;
    qint64 m_inPiece = 0;
    qint64 m_bytes = 0;
    qint64 m_given = 0;
};

} // namespace PhoLuat
