// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/package.h"

#include <QByteArray>

namespace PhoLuat {

/// "Biên nhận": who sent what to whom, when it was there, with which digests, and what was said to the destination and by it,
/// word for word. Errors: Refused when it is not delivered.
[[nodiscard]] Result<QByteArray> receiptPdf(const PackageRecord &record, const Destination &destination, const Delivery &delivery,
                                            const QList<Exchange> &exchanges, const QDateTime &made);

/// The receipt of a delivery that a person says has arrived: who said so, when (Vietnam's time), and in which words.
[[nodiscard]] QString markedReceipt(const QString &who, const QDateTime &when, const QString &words);
/// Whether a person said so, and not the destination.
[[nodiscard]] bool isMarkedDelivered(const Delivery &delivery);

} // namespace PhoLuat
