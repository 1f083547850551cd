// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The certificates of authorities whom an office trusts, as files (RFC 7468 text or DER) in a folder it chose.
namespace PhoLuat::PdfTrust {

/// The certificates in the .pem, .crt, .cer and .der files of a folder, as DER. Reads at most 64 files of 256 KiB; what is no
/// certificate is left out.
[[nodiscard]] QList<QByteArray> certificatesIn(const QString &folder);

/// Makes an NSS database in the empty folder `place` that trusts them as signers' authorities, by NSS' own program certutil.
/// Takes a tenth of a second for each; for a pool thread. Errors: Unreachable (certutil is not there, or took none of them).
[[nodiscard]] Result<> makeDatabase(const QList<QByteArray> &certificates, const QString &place);

} // namespace PhoLuat::PdfTrust
