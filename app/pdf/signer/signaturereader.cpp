// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signer/signaturereader.h"

#include "pdf/signatures.h"
#include "pdf/signer/changes.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <QImage>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using Poppler::SignatureValidationInfo;

namespace {

constexpr qsizetype comparedBytes = 32 * 1024 * 1024; ///< larger files would take longer than a request may
constexpr int renderedPages = 200;
constexpr double renderedDpi = 40;

PdfSignature::Cryptography cryptographyOf(const SignatureValidationInfo &info)
{
    using Cryptography = PdfSignature::Cryptography;
    switch (info.signatureStatus()) {
    case SignatureValidationInfo::SignatureValid: break;
    case SignatureValidationInfo::SignatureDigestMismatch: return Cryptography::Changed;
    case SignatureValidationInfo::SignatureInvalid:
    case SignatureValidationInfo::SignatureDecodingError: return Cryptography::Broken;
    default: return Cryptography::Unknown;
    }
    switch (info.hashAlgorithm()) {
    case SignatureValidationInfo::HashAlgorithmSha224:
    case SignatureValidationInfo::HashAlgorithmSha256:
    case SignatureValidationInfo::HashAlgorithmSha384:
    case SignatureValidationInfo::HashAlgorithmSha512: return Cryptography::Valid;
    default: return Cryptography::Weak;
    }
}

PdfSignature::Chain chainOf(SignatureValidationInfo::CertificateStatus status)
{
    using Chain = PdfSignature::Chain;
    switch (status) {
    case SignatureValidationInfo::CertificateTrusted: return Chain::Trusted;
    case SignatureValidationInfo::CertificateUnknownIssuer: return Chain::UnknownIssuer;
    case SignatureValidationInfo::CertificateUntrustedIssuer: return Chain::UntrustedIssuer;
    case SignatureValidationInfo::CertificateRevoked: return Chain::Revoked;
    case SignatureValidationInfo::CertificateExpired: return Chain::Expired;
    default: return Chain::Unproved;
    }
}

/// The signed ranges are all of the file but one hexadecimal string, and nothing follows them (ISO 32000-1, 12.8.1).
PdfSignature::Coverage coverageOf(const QByteArray &bytes, const QList<qint64> &bounds)
{
    using Coverage = PdfSignature::Coverage;
    if (bounds.size() != 4 || bounds[0] != 0 || bounds[1] <= 0 || bounds[2] <= bounds[1] + 1 || bounds[3] <= bounds[2] || bounds[3] > bytes.size())
        return Coverage::Odd;
    const QByteArrayView gap = QByteArrayView(bytes).sliced(bounds[1], bounds[2] - bounds[1]);
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (gap.front() != '<' || gap.back() != '>' || !std::ranges::all_of(gap.sliced(1, gap.size() - 2), isHex))
        return Coverage::Odd;
    if (bounds[3] == bytes.size())
        return Coverage::Whole;
    const bool isFollowed = bytes.size() <= comparedBytes && foreignChanges(QByteArrayView(bytes).first(bounds[3]), bytes).isEmpty();
    return isFollowed ? Coverage::Followed : Coverage::Earlier;
}

PdfSignature read(const Poppler::FormFieldSignature &field, const QByteArray &bytes)
{
    PdfSignature signature;
    signature.field = field.fullyQualifiedName();
    const auto [info, started] = field.validateAsync(Poppler::FormFieldSignature::ValidateVerifyCertificate);
    signature.cryptography = cryptographyOf(info);
    signature.reason = info.reason();
    signature.place = info.location();
    signature.coverage = coverageOf(bytes, info.signedRangeBounds());
    // Without a valid signature the facts of its certificate are not even set.
    if (info.signatureStatus() == SignatureValidationInfo::SignatureValid) {
        signature.chain = chainOf(field.validateResult());
        signature.signer = info.signerName();
        signature.subject = info.signerSubjectDN();
        signature.at = QDateTime::fromSecsSinceEpoch(info.signingTime(), QTimeZone::UTC);
    }
    return signature;
}

QSet<int> signatureIds(const Poppler::Page &page)
{
    QSet<int> ids;
    for (const auto &field : page.formFields()) {
        if (field->type() == Poppler::FormField::FormSignature)
            ids.insert(field->id());
    }
    return ids;
}

QImage picture(const Poppler::Page &page)
{
    return page.renderToImage(renderedDpi, renderedDpi).convertToFormat(QImage::Format_RGB32);
}

void blank(QImage &image, const QRect &area)
{
    const QRect part = area.intersected(image.rect());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill(line + part.left(), line + part.right() + 1, qRgb(255, 255, 255));
    }
}

/// But for the pictures of the signatures that were added.
bool looksTheSame(const Poppler::Document &before, const Poppler::Document &after)
{
    if (before.numPages() != after.numPages())
        return false;
    for (int i = 0; i < std::min(before.numPages(), renderedPages); ++i) {
        const auto one = before.page(i);
        const auto two = after.page(i);
        if (!one || !two || one->pageSizeF() != two->pageSizeF())
            return false;
        const QSet<int> known = signatureIds(*one);
        QImage first = picture(*one);
        QImage second = picture(*two);
        if (first.isNull() || first.size() != second.size())
            return false;
        for (const auto &field : two->formFields()) {
            if (field->type() != Poppler::FormField::FormSignature || known.contains(field->id()))
                continue;
            const QRectF part = field->rect();
            const QRect area = QRectF(part.x() * first.width(), part.y() * first.height(), part.width() * first.width(), part.height() * first.height()).toAlignedRect().adjusted(-2, -2, 2, 2);
            for (QImage *image : {&first, &second})
                blank(*image, area);
        }
        if (first != second)
            return false;
    }
    return true;
}

QStringList changesOf(const QByteArray &before, const QByteArray &after, const Poppler::Document &signedCopy)
{
    if (after.size() > comparedBytes)
        return {u"large"_s};
    QStringList changes = foreignChanges(before, after);
    if (!changes.isEmpty())
        return changes;
    // A second opinion by another reader than the one that compared the objects.
    const auto original = Poppler::Document::loadFromData(before);
    if (!original || original->isLocked())
        return {u"damaged"_s};
    if (!looksTheSame(*original, signedCopy))
        changes.append(u"looks"_s);
    return changes;
}

} // namespace

void openTrust()
{
    Poppler::setActiveCryptoSignBackend(Poppler::CryptoSignBackend::NSS);
    Poppler::setNSSPasswordCallback([](const char *) -> char * { return nullptr; });
    const QString folder = qEnvironmentVariable("PHOLUAT_TRUST");
    Poppler::setNSSDir(folder);
    (void)Poppler::getAvailableSigningCertificates(); // loads what NSS would load with the first signature
}

Reading<QByteArray> packedSignatures(const QByteArray &bytes, const QByteArray *before)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return std::unexpected(Refusal{u"pdf.damaged"_s});
    if (document->isLocked())
        return std::unexpected(Refusal{u"pdf.password"_s});
    QList<PdfSignature> signatures;
    for (const auto &field : document->signatures()) {
        if (field->signatureType() == Poppler::FormFieldSignature::UnsignedSignature)
            continue;
        if (signatures.size() == PdfWire::signatureLimit)
            return std::unexpected(Refusal{u"pdf.too-many-signatures"_s});
        signatures.append(read(*field, bytes));
    }
    // What only follows must itself be signed to the end.
    const bool isClosed = std::ranges::any_of(signatures, [](const PdfSignature &signature) { return signature.coverage == PdfSignature::Coverage::Whole; });
    for (PdfSignature &signature : signatures) {
        if (!isClosed && signature.coverage == PdfSignature::Coverage::Followed)
            signature.coverage = PdfSignature::Coverage::Earlier;
    }
    PdfWire::Writer writer;
    writer.number(static_cast<qint32>(signatures.size()));
    for (const PdfSignature &signature : std::as_const(signatures)) {
        for (const QString &text : {signature.field, signature.signer, signature.subject, signature.reason, signature.place})
            writer.text(text.left(255));
        writer.large(signature.at.isValid() ? signature.at.toSecsSinceEpoch() : -1);
        writer.number(std::to_underlying(signature.cryptography)).number(std::to_underlying(signature.coverage)).number(std::to_underlying(signature.chain));
    }
    const QStringList changes = before ? changesOf(*before, bytes, *document) : QStringList();
    writer.number(static_cast<qint32>(changes.size()));
    for (const QString &code : changes)
        writer.text(code);
    return writer.bytes();
}

} // namespace PhoLuat
