// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/wire.h"
#include "pdf/worker/reader.h"
#include "pdf/worker/sandbox.h"

#include <poppler-qt6.h>

#include <QVariant>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace PhoLuat;
using namespace Qt::StringLiterals;
using PdfWire::Header;
using PdfWire::Kind;

namespace {

constexpr int requestSeconds = 10;
constexpr double lifeSeconds = 120; ///< of processor time; then a fresh process takes over

bool readExactly(char *to, qsizetype count)
{
    return std::fread(to, 1, static_cast<size_t>(count), stdin) == static_cast<size_t>(count);
}

void put(QByteArrayView bytes)
{
    if (std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout) != static_cast<size_t>(bytes.size()))
        std::_Exit(EXIT_FAILURE); // nobody listens any more
}

void putHeader(Kind kind, quint32 request, qsizetype length)
{
    const bool isLast = PdfSandbox::usedProcessorTime() > lifeSeconds;
    put(PdfWire::packedHeader({kind, isLast ? PdfWire::farewell : quint8(0), request, static_cast<quint32>(length)}));
}

void answer(Kind kind, quint32 request, QByteArrayView payload)
{
    putHeader(kind, request, payload.size());
    put(payload);
    std::fflush(stdout);
}

void answer(quint32 request, const Refusal &refusal)
{
    answer(Kind::Failure, request, PdfWire::Writer().text(refusal.code).text(refusal.detail.left(500)).bytes());
}

void answer(quint32 request, const Reading<QImage> &image)
{
    if (!image)
        return answer(request, image.error());
    const qsizetype row = qsizetype(image->width()) * 4;
    putHeader(Kind::Image, request, 8 + row * image->height());
    put(PdfWire::Writer().number(image->width()).number(image->height()).bytes());
    if (image->bytesPerLine() == row) {
        put(QByteArrayView(image->constBits(), row * image->height()));
    } else {
        for (int y = 0; y < image->height(); ++y)
            put(QByteArrayView(image->constScanLine(y), row));
    }
    std::fflush(stdout);
}

void serve(const Header &header, const QByteArray &payload, const DocumentReader *reader)
{
    const quint32 request = header.request;
    if (header.kind == Kind::SelfTest) {
        const QStringList open = PdfSandbox::openActs();
        PdfWire::Writer writer;
        writer.number(static_cast<qint32>(open.size()));
        for (const QString &act : open)
            writer.text(act);
        return answer(Kind::SelfTest, request, writer.bytes());
    }
    if (reader == nullptr)
        return answer(request, Refusal{u"pdf.worker"_s, u"no document was opened"_s});

    PdfWire::Reader arguments(payload);
    switch (header.kind) {
    case Kind::Facts: return answer(Kind::Facts, request, reader->facts());
    case Kind::Page: {
        const int page = arguments.number();
        return answer(request, reader->page(page, arguments.real()));
    }
    case Kind::Thumbnail: {
        const int page = arguments.number();
        return answer(request, reader->thumbnail(page, arguments.number()));
    }
    case Kind::Text: {
        const Reading<QString> text = reader->text(arguments.large());
        return text ? answer(Kind::Text, request, text->toUtf8()) : answer(request, text.error());
    }
    case Kind::Boxes: {
        const Reading<QByteArray> boxes = reader->boxes(arguments.number());
        return boxes ? answer(Kind::Boxes, request, *boxes) : answer(request, boxes.error());
    }
    default: return answer(request, Refusal{u"pdf.worker"_s, u"not a request"_s});
    }
}

QByteArray hello(const PdfSandbox::State &state)
{
    const QStringList open = state.isClosed ? PdfSandbox::openActs() : QStringList();
    PdfWire::Writer writer;
    writer.text(state.name).flag(state.mayWork).number(state.landlockVersion).number(state.allowedCalls);
    writer.number(PdfSandbox::actCount()).text(state.problem).number(static_cast<qint32>(open.size()));
    for (const QString &act : open)
        writer.text(act);
    return writer.bytes();
}

} // namespace

int main()
{
#ifdef Q_OS_WIN
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    PdfSandbox::widenPipes();
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::setvbuf(stdout, nullptr, _IOFBF, 256 * 1024);
    const PdfSandbox::State state = PdfSandbox::close();
    answer(Kind::Hello, 0, hello(state));
    if (!state.mayWork)
        std::_Exit(EXIT_FAILURE);

    std::optional<DocumentReader> reader;
    std::array<char, PdfWire::headerBytes> buffer{};
    while (readExactly(buffer.data(), PdfWire::headerBytes)) {
        const auto header = PdfWire::unpackedHeader(buffer);
        if (!header)
            std::_Exit(EXIT_FAILURE);
        if (header->kind == Kind::Open)
            reader.reset(); // one document at a time
        QByteArray payload(header->length, Qt::Uninitialized);
        if (!readExactly(payload.data(), payload.size()))
            break;
        PdfSandbox::grantProcessorTime(requestSeconds);
        if (header->kind == Kind::Open)
            reader.emplace(std::move(payload));
        else
            serve(*header, payload, reader ? &*reader : nullptr);
    }
    // No exit handlers: what a hostile document left in memory is not walked through once more.
    std::_Exit(EXIT_SUCCESS);
}
