// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/answerreader.h"

namespace PhoLuat {

namespace {

constexpr qsizetype mostHeadBytes = 64 * 1024;
constexpr qsizetype mostLineBytes = 4 * 1024; // of chunk sizes and trailers

bool isSpaceOrTab(char letter)
{
    return letter == ' ' || letter == '\t';
}

/// Digits only: toLongLong would take signs and spaces.
qint64 lengthFrom(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 18 || !std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; }))
        return -1;
    return text.toLongLong();
}

qint64 chunkSizeFrom(const QByteArray &line)
{
    const QByteArray digits = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    const bool isHex = !digits.isEmpty() && digits.size() <= 15
        && std::ranges::all_of(digits, [](char letter) { return std::isxdigit(static_cast<unsigned char>(letter)) != 0; });
    return isHex ? digits.toLongLong(nullptr, 16) : -1;
}

} // namespace

AnswerReader::AnswerReader(bool hasNoBody, qint64 limit, std::function<bool(QByteArrayView)> sink)
    : m_hasNoBody(hasNoBody), m_limit(limit), m_sink(std::move(sink))
{
}

void AnswerReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Head && m_state != State::Body)
        return;
    m_buffer.append(bytes);
    while (m_state == State::Head) {
        const qsizetype before = m_buffer.size();
        readHead();
        if (m_buffer.size() == before)
            break;
    }
    if (m_state == State::Body)
        readBody();
}

void AnswerReader::close()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Done;
    else if (m_state == State::Head || m_state == State::Body)
        m_state = State::Broken;
}

void AnswerReader::moveTo(HttpAnswer &answer)
{
    answer.status = m_status;
    answer.reason = std::move(m_reason);
    answer.headers = std::move(m_headers);
    answer.body = std::move(m_body);
}

void AnswerReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > mostHeadBytes)
            m_state = State::TooLarge;
        else if (!QByteArray("HTTP/1.").startsWith(m_buffer.first(std::min<qsizetype>(7, m_buffer.size()))))
            m_state = State::Broken;
        return;
    }
    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    QList<QByteArray> lines = head.split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    const qint64 status = first.size() >= 12 ? lengthFrom(first.sliced(9, 3)) : -1;
    if (!first.startsWith("HTTP/1.") || first[8] != ' ' || status < 100 || status > 599) {
        m_state = State::Broken;
        return;
    }
    if (status < 200) { // an interim answer; the true one follows
        m_isContinued = m_isContinued || status == 100;
        return;
    }
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || isSpaceOrTab(line[0]) || isSpaceOrTab(line[colon - 1])) {
            m_state = State::Broken; // folded or smuggled headers: no honest server sends them
            return;
        }
        m_headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    m_status = int(status);
    m_reason = first.sliced(12).trimmed();
    choseFraming();
}

void AnswerReader::choseFraming()
{
    m_state = State::Body;
    if (m_hasNoBody || m_status == 204 || m_status == 304) {
        m_state = State::Done;
        return;
    }
    m_framing = Framing::UntilClose;
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            if (value.compare("chunked", Qt::CaseInsensitive) != 0) {
                m_state = State::Broken;
                return;
            }
            m_framing = Framing::Chunks;
        } else if (name.compare("content-length", Qt::CaseInsensitive) == 0 && m_framing != Framing::Chunks) {
            const qint64 length = lengthFrom(value);
            if (length < 0 || (m_framing == Framing::Length && length != m_left)) {
                m_state = State::Broken;
                return;
            }
            m_framing = Framing::Length;
            m_left = length;
        }
    }
    if (m_framing == Framing::Chunks)
        m_left = 0;
}

void AnswerReader::readBody()
{
    switch (m_framing) {
    case Framing::None:
        m_state = State::Done;
        break;
    case Framing::Length:
        takeBytes(m_left);
        if (m_state == State::Body && m_left == 0)
            m_state = State::Done;
        break;
    case Framing::Chunks:
        readChunks();
        break;
    case Framing::UntilClose:
        m_left = m_buffer.size();
        takeBytes(m_left);
        break;
    }
}

void AnswerReader::readChunks()
{
    QByteArray line;
    while (m_state == State::Body) {
        if (m_chunkPart == ChunkPart::Bytes) {
            takeBytes(m_left);
            if (m_left > 0)
                return;
            m_chunkPart = ChunkPart::LineEnd;
        }
        if (!takeLine(line))
            return;
        if (m_chunkPart == ChunkPart::LineEnd) {
            if (!line.isEmpty())
                m_state = State::Broken;
            m_chunkPart = ChunkPart::Size;
        } else if (m_chunkPart == ChunkPart::Size) {
            m_left = chunkSizeFrom(line);
            if (m_left < 0)
                m_state = State::Broken;
            m_chunkPart = m_left == 0 ? ChunkPart::Trailer : ChunkPart::Bytes;
        } else if (line.isEmpty()) {
            m_state = State::Done;
        } else if ((m_trailerBytes += line.size()) > mostHeadBytes) {
            m_state = State::TooLarge;
        }
    }
}

bool AnswerReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0) {
        if (m_buffer.size() > mostLineBytes)
            m_state = State::Broken;
        return false;
    }
    line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return true;
}

void AnswerReader::takeBytes(qint64 most)
{
    const qsizetype count = qsizetype(std::min<qint64>(most, m_buffer.size()));
    if (count == 0)
        return;
    m_left -= count;
    m_taken += count;
    if (m_taken > m_limit) {
        m_state = State::TooLarge;
        return;
    }
    const bool goesToSink = m_sink && m_status >= 200 && m_status < 300;
    if (!goesToSink)
        m_body.append(m_buffer.first(count));
    else if (!m_sink(QByteArrayView(m_buffer).first(count)))
        m_state = State::Stopped;
    m_buffer.remove(0, count);
}

} // namespace PhoLuat
