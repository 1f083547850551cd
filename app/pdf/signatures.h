// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PhoLuat {

/// The one verdict on a signature: cryptography, coverage of the whole file and chain together, never the first alone.
enum class SignatureState {
    Good,     ///< unchanged, the whole file, a chain to a root that this machine trusts
    Unproved, ///< unchanged and the whole file, but who signed could not be proved here
    Changed,  ///< the file was changed, or more than signatures was added, after signing
    Broken,   ///< the signature itself is wrong, revoked, or cannot be read
};
/// "good", "unproved", "changed", "broken": the words of the console's --json.
[[nodiscard]] QString signatureWord(SignatureState state);

/// One signature of a PDF, as the worker read it.
struct PdfSignature {
    enum class Cryptography { Valid, Weak, Changed, Broken, Unknown }; ///< Weak: by MD5 or SHA-1
    /// Whole: to the file's last byte. Followed: only further signatures come after
    /// it, of which one goes to the last byte. Earlier: something else comes
    /// after it. Odd: its ranges leave out more than the signature itself.
    enum class Coverage { Whole, Followed, Earlier, Odd };
    enum class Chain { Trusted, UnknownIssuer, UntrustedIssuer, Revoked, Expired, Unproved };

    QString field;
    QString signer;    ///< the certificate's name; empty unless the cryptography holds
    QString subject;   ///< its distinguished name
    QString reason;
    QString place;
    QDateTime at = {}; ///< UTC, by the signer's own clock
    Cryptography cryptography = Cryptography::Unknown;
    Coverage coverage = Coverage::Odd;
    Chain chain = Chain::Unproved;

    [[nodiscard]] SignatureState state() const;
    /// The verdict as a sentence with what it rests on and what to do.
    [[nodiscard]] Finding finding() const;
};

struct PdfSignatures {
    QList<PdfSignature> signatures;

    /// The worst of all; only to be asked when there is one.
    [[nodiscard]] SignatureState state() const;
    [[nodiscard]] Findings findings() const;
};

/// What a signed copy changed of the original beside adding signatures: a Refused Error naming it, or nothing.
/// `changes` are the worker's codes ("page", "content", "form" …), `signatures` those of the copy.
[[nodiscard]] std::optional<Error> troubleWithSignedCopy(const QStringList &changes, const PdfSignatures &signatures);

} // namespace PhoLuat
