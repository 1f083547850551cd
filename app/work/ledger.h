// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tablexlsx.h"
#include "work/workspace.h"

namespace PhoLuat {

/// One report or material, in one package, at one destination: what was sent where, when, with which digest, and what came
/// back. A package that was never sent anywhere has one line without a destination.
struct LedgerLine {
    enum class Subject { Report, Material, Answer };

    Subject subject = Subject::Report;
    QString id = {};
    QString title = {}; ///< a report's unit and period, a material's title
    int version = 1; ///< of the report; of the package for others
    PackageKey package;
    QString fileName;
    QString sha256; ///< of the file
    QString receiverName;
    QDateTime sealedAt;
    QString destination; ///< its name; its id when it is gone from the settings; empty: never sent
    std::optional<Delivery> delivery = {};
    PackageRecord::Decision decision = PackageRecord::Decision::None; ///< the receiver's
    QString remark = {};
    QDateTime answeredAt = {};   ///< when the answer came in here
    QString answerDigest = {};   ///< of the package that brought it
};
using Ledger = QList<LedgerLine>;

/// Everything sealed here, newest package first. Pure.
[[nodiscard]] Ledger ledgerFrom(const QList<PackageRecord> &sealed, const QList<PackageRecord> &received, const QList<Delivery> &deliveries,
                                const QList<Destination> &destinations);
[[nodiscard]] QFuture<Result<Ledger>> ledgerOf(Workspace &workspace);
/// The ledger as a table of texts, in Vietnamese; times are Vietnam's.
[[nodiscard]] TextTable ledgerTable(const Ledger &ledger);
/// That table as XLSX. Errors: as tableXlsx().
[[nodiscard]] Result<QByteArray> ledgerXlsx(const Ledger &ledger, const QDateTime &made);
/// The same for programs that read CSV: UTF-8 with byte order mark, RFC 4180; text that begins like a formula
/// stays text.
[[nodiscard]] QByteArray ledgerCsv(const Ledger &ledger);
/// "đã nhận", "đang chờ" …
[[nodiscard]] QString stateInVietnamese(Delivery::State state);

} // namespace PhoLuat
