// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/answers.h"

#include "base/nfc.h"
#include "pdf/errors.h"
#include "pdf/wire.h"

#include <QStringDecoder>

#include <QTimeZone>

#include <memory>
#include <utility>

namespace PhoLuat::PdfAnswers {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notAsAgreed(const char *part)
{
    return std::unexpected(PdfErrors::error(u"pdf.worker"_s, u"answer not as agreed: "_s + QLatin1StringView(part)));
}

/// A name that shows as what it is: no control characters, no marks that turn the direction of writing.
QString harmless(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
}

} // namespace

Result<PdfFacts> facts(const QByteArray &payload)
{
    PdfWire::Reader reader(payload);
    PdfFacts facts;
    facts.state = reader.text(20);
    facts.pages = reader.number();
    const double width = reader.real();
    const double height = reader.real();
    facts.firstPage = QSizeF(width, height);
    facts.version = reader.text(16);
    facts.isEncrypted = reader.flag();
    facts.needsPassword = reader.flag();
    facts.hasJavaScript = reader.flag();
    facts.hasForm = reader.flag();
    facts.hasEmbeddedFiles = reader.flag();
    facts.signatures = reader.number();
    const int count = reader.number();
    if (!reader.isGood() || facts.pages < 0 || facts.signatures < 0 || count < 0 || count > PdfWire::findingLimit)
        return notAsAgreed("facts");
    if (facts.state != "ok"_L1 && facts.state != "protected"_L1 && facts.state != "unreadable"_L1)
        return notAsAgreed("state");
    for (int i = 0; i < count; ++i) {
        const QString code = reader.text(40);
        const QString place = harmless(reader.text(64));
        const QString subject = harmless(reader.text(255));
        if (const auto finding = PdfErrors::finding(code, place, subject))
            facts.findings += *finding;
    }
    if (!reader.isWhole())
        return notAsAgreed("findings");
    return facts;
}

Result<QImage> image(const QByteArray &payload, int longest)
{
    PdfWire::Reader reader(payload);
    const int width = reader.number();
    const int height = reader.number();
    if (!reader.isGood() || width < 1 || height < 1 || width > longest || height > longest)
        return notAsAgreed("image size");
    const qint64 row = qint64(width) * 4;
    if (qint64(width) * height > PdfWire::pixelLimit || row * height != payload.size() - 8)
        return notAsAgreed("image bytes");
    // The image keeps the payload and shows its rows in place: a page is megabytes, and is not copied once more.
    auto kept = std::make_unique<QByteArray>(payload);
    const auto *rows = reinterpret_cast<const uchar *>(kept->constData()) + 8;
    const auto release = [](void *bytes) { const std::unique_ptr<QByteArray> owner(static_cast<QByteArray *>(bytes)); };
    return QImage(rows, width, height, row, QImage::Format_RGB32, release, kept.release());
}

Result<QString> text(const QByteArray &payload, qsizetype limit)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = nfc(decoder(payload));
    if (decoder.hasError())
        return notAsAgreed("text");
    return text.left(limit);
}

Result<QList<PdfTextBox>> boxes(const QByteArray &payload)
{
    PdfWire::Reader reader(payload);
    const int count = reader.number();
    if (count < 0 || count > PdfWire::boxLimit)
        return notAsAgreed("boxes");
    QList<PdfTextBox> boxes;
    for (int i = 0; i < count && reader.isGood(); ++i) {
        const double x = reader.real();
        const double y = reader.real();
        const double width = reader.real();
        const double height = reader.real();
        boxes += PdfTextBox{QRectF(x, y, width, height), reader.text(PdfWire::boxTextLimit)};
    }
    if (!reader.isWhole())
        return notAsAgreed("boxes");
    return boxes;
}

Result<QStringList> names(const QByteArray &payload)
{
    PdfWire::Reader reader(payload);
    const int count = reader.number();
    QStringList names;
    for (int i = 0; i < count && reader.isGood(); ++i)
        names += reader.text(100);
    if (!reader.isWhole())
        return notAsAgreed("names");
    return names;
}

Result<std::pair<PdfSignatures, QStringList>> signatures(const QByteArray &payload)
{
    PdfWire::Reader reader(payload);
    PdfSignatures found;
    const int count = reader.number();
    if (count < 0 || count > PdfWire::signatureLimit)
        return notAsAgreed("signatures");
    for (int i = 0; i < count && reader.isGood(); ++i) {
        PdfSignature signature;
        for (QString *text : {&signature.field, &signature.signer, &signature.subject, &signature.reason, &signature.place})
            *text = harmless(reader.text(255));
        const qint64 at = reader.large();
        constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
        if (at >= 0 && at <= lastSecond)
            signature.at = QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC);
        const int cryptography = reader.number();
        const int coverage = reader.number();
        const int chain = reader.number();
        if (cryptography < 0 || cryptography > std::to_underlying(PdfSignature::Cryptography::Unknown) || coverage < 0
            || coverage > std::to_underlying(PdfSignature::Coverage::Odd) || chain < 0 || chain > std::to_underlying(PdfSignature::Chain::Unproved))
            return notAsAgreed("signature");
        signature.cryptography = static_cast<PdfSignature::Cryptography>(cryptography);
        signature.coverage = static_cast<PdfSignature::Coverage>(coverage);
        signature.chain = static_cast<PdfSignature::Chain>(chain);
        found.signatures.append(signature);
    }
    const int changes = reader.number();
    QStringList codes;
    for (int i = 0; i < changes && reader.isGood(); ++i)
        codes += reader.text(40);
    if (!reader.isWhole() || changes < 0)
        return notAsAgreed("changes");
    return std::pair(found, codes);
}

} // namespace PhoLuat::PdfAnswers
