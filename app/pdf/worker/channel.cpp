// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/worker/channel.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace PhoLuat::PdfChannel {

using namespace Qt::StringLiterals;
using PdfWire::Kind;

namespace {

constexpr int requestSeconds = 10;
constexpr double lifeSeconds = 120; ///< of processor time; then a fresh process takes over

bool readExactly(char *to, qsizetype count)
{
    return std::fread(to, 1, static_cast<size_t>(count), stdin) == static_cast<size_t>(count);
}

} // namespace

void begin()
{
#ifdef Q_OS_WIN
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    PdfSandbox::widenPipes();
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::setvbuf(stdout, nullptr, _IOFBF, 256 * 1024);
}

void greet(const PdfSandbox::State &state)
{
    const QStringList open = state.isClosed ? PdfSandbox::openActs() : QStringList();
    PdfWire::Writer writer;
    writer.text(state.name).flag(state.mayWork).number(state.landlockVersion).number(state.allowedCalls);
    writer.number(PdfSandbox::actCount()).text(state.problem).number(static_cast<qint32>(open.size()));
    for (const QString &act : open)
        writer.text(act);
    answer(Kind::Hello, 0, writer.bytes());
    if (!state.mayWork)
        end(false);
}

std::optional<Message> next(const std::function<void()> &release)
{
    std::array<char, PdfWire::headerBytes> buffer{};
    if (!readExactly(buffer.data(), PdfWire::headerBytes))
        return std::nullopt;
    const auto header = PdfWire::unpackedHeader(buffer);
    if (!header)
        end(false);
    if (header->kind == Kind::Open)
        release();
    Message message{*header, QByteArray(header->length, Qt::Uninitialized)};
    if (!readExactly(message.payload.data(), message.payload.size()))
        return std::nullopt;
    PdfSandbox::grantProcessorTime(requestSeconds);
    return message;
}

void put(QByteArrayView bytes)
{
    if (std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout) != static_cast<size_t>(bytes.size()))
        end(false); // nobody listens any more
}

void putHeader(Kind kind, quint32 request, qsizetype length)
{
    const bool isLast = PdfSandbox::usedProcessorTime() > lifeSeconds;
    put(PdfWire::packedHeader({kind, isLast ? PdfWire::farewell : quint8(0), request, static_cast<quint32>(length)}));
}

void flush()
{
    std::fflush(stdout);
}

void answer(Kind kind, quint32 request, QByteArrayView payload)
{
    putHeader(kind, request, payload.size());
    put(payload);
    flush();
}

void answer(quint32 request, const Refusal &refusal)
{
    answer(Kind::Failure, request, PdfWire::Writer().text(refusal.code).text(refusal.detail.left(500)).bytes());
}

void answerSelfTest(quint32 request)
{
    const QStringList open = PdfSandbox::openActs();
    PdfWire::Writer writer;
    writer.number(static_cast<qint32>(open.size()));
    for (const QString &act : open)
        writer.text(act);
    answer(Kind::SelfTest, request, writer.bytes());
}

void end(bool isGood)
{
    std::_Exit(isGood ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace PhoLuat::PdfChannel
