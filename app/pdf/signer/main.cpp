// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signer/signaturereader.h"

#include <poppler-qt6.h>

#include <QVariant>

using namespace PhoLuat;
using namespace Qt::StringLiterals;
using PdfWire::Kind;

int main()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    PdfChannel::begin();
    openTrust();
    PdfChannel::greet(PdfSandbox::close(PdfSandbox::Purpose::Signatures));

    QByteArray document;
    QByteArray before;
    while (auto message = PdfChannel::next([&] { document = before = {}; })) {
        const quint32 request = message->header.request;
        switch (message->header.kind) {
        case Kind::Open: document = std::move(message->payload); break;
        case Kind::OpenBefore: before = std::move(message->payload); break;
        case Kind::SelfTest: PdfChannel::answerSelfTest(request); break;
        case Kind::Signatures: {
            const bool isCompared = PdfWire::Reader(message->payload).flag();
            const auto packed = packedSignatures(document, isCompared ? &before : nullptr);
            if (packed)
                PdfChannel::answer(Kind::Signatures, request, *packed);
            else
                PdfChannel::answer(request, packed.error());
            break;
        }
        default: PdfChannel::answer(request, Refusal{u"pdf.worker"_s, u"not a request"_s});
        }
    }
    PdfChannel::end(true);
}
