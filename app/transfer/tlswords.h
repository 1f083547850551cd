// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace PhoLuat {

/// Why a certificate was not accepted, in words for a person: which certificate, what is wrong, what to do. A clock that
/// cannot be right is told apart from a certificate that ran out.
[[nodiscard]] QString tlsTrouble(const QString &host, const QList<QSslError> &errors, const QSslCertificate &certificate, const QString &libraryWords);

/// TLS 1.2 or newer, the server always verified; the roots of `caFile` (PEM) are trusted beside the system's. Nothing when
/// the file holds no certificate.
[[nodiscard]] std::optional<QSslConfiguration> tlsConfiguration(const QString &caFile);

} // namespace PhoLuat
