// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/requestbody.h"

#include <QFileInfo>

#include <algorithm>

namespace PhoLuat {

namespace {

qint64 lengthOf(const HttpPiece &piece)
{
    return piece.file.isEmpty() ? piece.bytes.size() : piece.length;
}

} // namespace

RequestBody::RequestBody(QList<HttpPiece> pieces) : m_pieces(std::move(pieces))
{
    for (const HttpPiece &piece : std::as_const(m_pieces)) {
        if (!piece.file.isEmpty() && (piece.from < 0 || piece.length < 0 || QFileInfo(piece.file).size() < piece.from + piece.length)) {
            m_bytes = -1;
            return;
        }
        m_bytes += lengthOf(piece);
    }
}

qint64 RequestBody::read(char *to, qint64 most)
{
    while (m_piece < m_pieces.size()) {
        const HttpPiece &piece = m_pieces[m_piece];
        const qint64 count = std::min(most, lengthOf(piece) - m_inPiece);
        if (count == 0) {
            m_inPiece = 0;
            ++m_piece;
            m_file.reset();
            continue;
        }
        if (piece.file.isEmpty()) {
            std::copy_n(piece.bytes.constData() + m_inPiece, count, to);
        } else {
            if (!m_file) {
                m_file.emplace(piece.file);
                if (!m_file->open(QIODevice::ReadOnly) || !m_file->seek(piece.from))
                    return -1;
            }
            if (m_file->read(to, count) != count)
                return -1;
        }
        m_inPiece += count;
        m_given += count;
        return count;
    }
    return 0;
}

} // namespace PhoLuat
