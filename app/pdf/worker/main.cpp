// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/worker/channel.h"
#include "pdf/worker/reader.h"

#include <poppler-qt6.h>

#include <QVariant>

using namespace PhoLuat;
using namespace Qt::StringLiterals;
using PdfWire::Kind;

namespace {

void answer(quint32 request, const Reading<QImage> &image)
{
    if (!image)
        return PdfChannel::answer(request, image.error());
    const qsizetype row = qsizetype(image->width()) * 4;
    PdfChannel::putHeader(Kind::Image, request, 8 + row * image->height());
    PdfChannel::put(PdfWire::Writer().number(image->width()).number(image->height()).bytes());
    if (image->bytesPerLine() == row) {
        PdfChannel::put(QByteArrayView(image->constBits(), row * image->height()));
    } else {
        for (int y = 0; y < image->height(); ++y)
            PdfChannel::put(QByteArrayView(image->constScanLine(y), row));
    }
    PdfChannel::flush();
}

void serve(const PdfChannel::Message &message, const DocumentReader *reader)
{
    const quint32 request = message.header.request;
    if (message.header.kind == Kind::SelfTest)
        return PdfChannel::answerSelfTest(request);
    if (reader == nullptr)
        return PdfChannel::answer(request, Refusal{u"pdf.worker"_s, u"no document was opened"_s});

    PdfWire::Reader arguments(message.payload);
    switch (message.header.kind) {
    case Kind::Facts: return PdfChannel::answer(Kind::Facts, request, reader->facts());
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
        return text ? PdfChannel::answer(Kind::Text, request, text->toUtf8()) : PdfChannel::answer(request, text.error());
    }
    case Kind::Boxes: {
        const Reading<QByteArray> boxes = reader->boxes(arguments.number());
        return boxes ? PdfChannel::answer(Kind::Boxes, request, *boxes) : PdfChannel::answer(request, boxes.error());
    }
    default: return PdfChannel::answer(request, Refusal{u"pdf.worker"_s, u"not a request"_s});
    }
}

} // namespace

int main()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    PdfChannel::begin();
    PdfChannel::greet(PdfSandbox::close());

    std::optional<DocumentReader> reader;
    while (auto message = PdfChannel::next([&reader] { reader.reset(); })) {
        if (message->header.kind == Kind::Open)
            reader.emplace(std::move(message->payload));
        else
            serve(*message, reader ? &*reader : nullptr);
    }
    PdfChannel::end(true);
}
