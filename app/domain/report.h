// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/body.h"
#include "domain/cell.h"
#include "domain/material.h"
#include "domain/unit.h"

#include <QDate>
#include <QDateTime>
#include <QMap>

namespace PhoLuat {

struct ReportTag;
using ReportId = Id<ReportTag>;

/// Reporting period (TT 03/2019/TT-BTP; new names since TT 17/2025/TT-BTP are data of the form).
struct Period {
    enum class Kind { HalfYear, Year, OfficialYear };

    Kind kind = Kind::Year;
    int year = 0;

    [[nodiscard]] QDate from() const { return {year, 1, 1}; }
    [[nodiscard]] QDate until() const { return kind == Kind::HalfYear ? QDate(year, 6, 30) : QDate(year, 12, 31); }
    /// "2020-6m", "2020-y", "2020-official": file names, keys, the console.
    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<Period> fromKey(const QString &key);
    /// The same period one year before.
    [[nodiscard]] Period previous() const { return {kind, year - 1}; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// What is filled in of one form edition.
struct FormData {
    QString form;    ///< id of the FormSpec: "tt20-2013/10d"
    int edition = 1; ///< edition of the FormSpec
    QMap<CellRef, Cell> cells = {}; ///< only what was entered or overwritten; sums are computed
    friend bool operator==(const FormData &, const FormData &) = default;
};

enum class ReportState { Draft, Checked, Sealed, Sent, Accepted, Returned };

struct Signers {
    QString preparer;
    QString checker;
    QString head;
    QString headTitle;
    QString place;
    QDate date;
    friend bool operator==(const Signers &, const Signers &) = default;
};

/// A unit's report for a period. A sealed version never changes; a correction is version + 1 (same id).
struct Report {
    ReportId id;
    qint64 revision = 0;
    int version = 1;
    UnitId unit;
    Period period;
    QList<FormData> forms = {};
    Body narrative = {};
    Signers signers = {};
    QList<Attachment> attachments = {};
    ReportState state = ReportState::Draft;
    QDateTime changedAt = {};
    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace PhoLuat
