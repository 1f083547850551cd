// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/http.h"

namespace PhoLuat {

/// Reads one HTTP/1.1 answer (RFC 9112) from bytes as they come, within bounds. Knows no socket.
class AnswerReader final {
public:
    enum class State { Head, Body, Done, TooLarge, Broken, Stopped };

    AnswerReader(bool hasNoBody, qint64 limit, std::function<bool(QByteArrayView)> sink);

    void feed(QByteArrayView bytes);
    /// The connection ended: a body without a length is whole by that, everything else is broken.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isContinued() const { return m_isContinued; } ///< "100 Continue" came
    [[nodiscard]] bool hasHead() const { return m_status != 0; }
    void moveTo(HttpAnswer &answer);

private:
    enum class Framing { None, Length, Chunks, UntilClose };
    enum class ChunkPart { Size, Bytes, LineEnd, Trailer };

    void readHead();
    void readBody();
    void readChunks();
    [[nodiscard]] bool takeLine(QByteArray &line);
    void takeBytes(qint64 most);
    void choseFraming();

    bool m_hasNoBody = false;
    qint64 m_limit = 0;
    std::function<bool(QByteArrayView)> m_sink;
    State m_state = State::Head;
    Framing m_framing = Framing::None;
    ChunkPart m_chunkPart = ChunkPart::Size;
    bool m_isContinued = false;
    QByteArray m_buffer;
    qint64 m_left = 0;
    qint64 m_taken = 0;
    qint64 m_trailerBytes = 0;
    int m_status = 0;
    QByteArray m_reason;
    HttpHeaders m_headers;
    QByteArray m_body;
};

} // namespace PhoLuat
