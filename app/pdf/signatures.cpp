// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signatures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const PdfSignature &signature)
{
    using Cryptography = PdfSignature::Cryptography;
    using Coverage = PdfSignature::Coverage;
    using Chain = PdfSignature::Chain;
    switch (signature.cryptography) {
    case Cryptography::Changed: return QCoreApplication::translate("PhoLuat", "The content was changed after signing, so the signature no longer holds. Do not rely on the file; ask the signer for the signed original.");
    case Cryptography::Broken: return QCoreApplication::translate("PhoLuat", "The signature is damaged or forged: its cryptography does not hold. Do not rely on the file; ask the signer for the signed original.");
    case Cryptography::Unknown: return QCoreApplication::translate("PhoLuat", "The signature is of a kind that cannot be checked here, so nothing is said of it. Check the file with the program that signed it.");
    case Cryptography::Weak:
    case Cryptography::Valid: break;
    }
    if (signature.coverage == Coverage::Odd)
        return QCoreApplication::translate("PhoLuat", "The signature leaves out parts of the file, so they could be anything. Do not rely on the file; ask the signer for the signed original.");
    if (signature.coverage == Coverage::Earlier)
        return QCoreApplication::translate("PhoLuat", "The signature covers an earlier state of the file; something was changed or added afterwards. Do not rely on what is shown; ask the signer for the signed original.");
    if (signature.cryptography == Cryptography::Weak)
        return QCoreApplication::translate("PhoLuat", "Nothing was changed by accident, but the signature rests on SHA-1 or MD5, which can be forged. Ask the signer to sign again with a newer tool when it matters.");
    switch (signature.chain) {
    case Chain::Trusted: return QCoreApplication::translate("PhoLuat", "The signature is good: the whole file is unchanged since signing, and the certificate leads to an authority that this computer trusts.");
    case Chain::Revoked: return QCoreApplication::translate("PhoLuat", "The signer's certificate was revoked by its authority, so the signature does not count. Ask the signer to sign again.");
    case Chain::Expired: return QCoreApplication::translate("PhoLuat", "The whole file is unchanged since signing, but the certificate was not valid at that time, or is no longer. Who signed is not proved; ask the signer when in doubt.");
    case Chain::UnknownIssuer: return QCoreApplication::translate("PhoLuat", "The whole file is unchanged since signing, but this computer does not know the authority behind the certificate. Who signed is not proved; install the authority's certificate, or ask the signer.");
    case Chain::UntrustedIssuer: return QCoreApplication::translate("PhoLuat", "The whole file is unchanged since signing, but this computer does not trust the authority behind the certificate. Who signed is not proved; ask the signer.");
    case Chain::Unproved: break;
    }
    return QCoreApplication::translate("PhoLuat", "The whole file is unchanged since signing, but whether the certificate is still good could not be asked without a network. Who signed is not proved; ask the signer when in doubt.");
}

QString changeSentence(const QString &code)
{
    if (code == "prefix"_L1)
        return QCoreApplication::translate("PhoLuat", "it is not the cover that was handed out, but another file");
    if (code == "pages"_L1)
        return QCoreApplication::translate("PhoLuat", "pages were added, taken away or put in another order");
    if (code == "page"_L1 || code == "content"_L1)
        return QCoreApplication::translate("PhoLuat", "the content of a page was changed");
    if (code == "annotation"_L1)
        return QCoreApplication::translate("PhoLuat", "a note, link or stamp was added or changed");
    if (code == "form"_L1)
        return QCoreApplication::translate("PhoLuat", "a form field was added, filled in or changed");
    if (code == "looks"_L1)
        return QCoreApplication::translate("PhoLuat", "a page looks different outside the signature");
    if (code == "covers"_L1)
        return QCoreApplication::translate("PhoLuat", "the picture of the signature covers too much of a page");
    if (code == "metadata"_L1)
        return QCoreApplication::translate("PhoLuat", "its title or other details were changed");
    if (code == "none"_L1)
        return QCoreApplication::translate("PhoLuat", "no signature was added");
    if (code == "damaged"_L1)
        return QCoreApplication::translate("PhoLuat", "it is damaged");
    return QCoreApplication::translate("PhoLuat", "something beside the signature was changed (%1)").arg(code);
}

Error refusedCopy(const QString &code, const QString &what)
{
    return {ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The signed cover is not taken: %1. Only a signature may be added to it. Sign the cover that was handed out, without changing it, and bring it back; nothing was sealed.").arg(what),
            {}, u"cover."_s + code};
}

} // namespace

QString signatureWord(SignatureState state)
{
    switch (state) {
    case SignatureState::Good: return u"good"_s;
    case SignatureState::Unproved: return u"unproved"_s;
    case SignatureState::Changed: return u"changed"_s;
    case SignatureState::Broken: return u"broken"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

SignatureState PdfSignature::state() const
{
    if (cryptography == Cryptography::Changed)
        return SignatureState::Changed;
    if (cryptography == Cryptography::Broken || cryptography == Cryptography::Unknown)
        return SignatureState::Broken;
    if (coverage == Coverage::Odd || coverage == Coverage::Earlier)
        return SignatureState::Changed;
    if (chain == Chain::Revoked)
        return SignatureState::Broken;
    return chain == Chain::Trusted && cryptography == Cryptography::Valid ? SignatureState::Good : SignatureState::Unproved;
}

Finding PdfSignature::finding() const
{
    const SignatureState verdict = state();
    const QString who = signer.isEmpty() ? QCoreApplication::translate("PhoLuat", "unknown") : signer;
    const QString when = at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QCoreApplication::translate("PhoLuat", "unknown");
    return {verdict == SignatureState::Good ? Severity::Information : Severity::Warning, u"pdf.signature."_s + signatureWord(verdict),
            QCoreApplication::translate("PhoLuat", "Signed by %1, at %2 by the signer's clock. %3").arg(who, when, sentence(*this)), field};
}

SignatureState PdfSignatures::state() const
{
    SignatureState worst = SignatureState::Good;
    for (const PdfSignature &signature : signatures)
        worst = std::max(worst, signature.state());
    return worst;
}

Findings PdfSignatures::findings() const
{
    Findings findings;
    for (const PdfSignature &signature : signatures)
        findings.append(signature.finding());
    return findings;
}

std::optional<Error> troubleWithSignedCopy(const QStringList &changes, const PdfSignatures &signatures)
{
    if (!changes.isEmpty()) {
        Error error = refusedCopy(changes.first(), changeSentence(changes.first()));
        error.detail = changes.join(u' ');
        return error;
    }
    if (signatures.signatures.isEmpty())
        return refusedCopy(u"none"_s, changeSentence(u"none"_s));
    const bool isWhole = std::ranges::any_of(signatures.signatures, [](const PdfSignature &signature) { return signature.coverage == PdfSignature::Coverage::Whole; });
    if (!isWhole)
        return refusedCopy(u"coverage"_s, QCoreApplication::translate("PhoLuat", "its last signature does not cover the whole file"));
    for (const PdfSignature &signature : signatures.signatures) {
        if (signature.state() == SignatureState::Good || signature.state() == SignatureState::Unproved)
            continue;
        Error error = refusedCopy(u"signature"_s, QCoreApplication::translate("PhoLuat", "a signature on it does not hold"));
        error.detail = signature.finding().text;
        return error;
    }
    return std::nullopt;
}

} // namespace PhoLuat
