// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/identity.h"
#include "domain/report.h"

#include <QJsonArray>

namespace PhoLuat {

/// Where a remark belongs in the package it is about.
struct RemarkPlace {
    enum class Kind { Package, Cell, Paragraph };

    Kind kind = Kind::Package;
    ReportId report = {};     ///< Cell
    QString form = {};        ///< Cell: id of the form within the report
    CellRef cell = {};        ///< Cell
    MaterialId material = {}; ///< Paragraph
    int paragraph = 0;        ///< Paragraph: number of the block in the body, from 1
    QString quotation = {};   ///< Paragraph: how the block began, so that it is found again after edits

    /// "c:<report>:<form>:R2/c5", "p:<material>:3", "": where to jump, as the place of a Finding.
    [[nodiscard]] QString text() const;
    friend bool operator==(const RemarkPlace &, const RemarkPlace &) = default;
};

/// What is to be put right in a returned package. The unit that says it is the sender of the return; of the person only
/// the role is told.
struct Remark {
    RemarkPlace place = {};
    QString text;
    Role by = Role::Justice;
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// A remark that came with a return, as its author keeps it.
struct ReceivedRemark {
    QString about;  ///< digest of the package that was returned
    QString answer; ///< digest of the return that brought it
    int number = 0; ///< within the return, from 1; 0 is the remark on the whole
    Remark remark;
    bool isSettled = false; ///< somebody said so
    friend bool operator==(const ReceivedRemark &, const ReceivedRemark &) = default;
};

/// Bounds of the remarks of one return; together they stay below what data/package.json may be.
struct RemarkLimits {
    static constexpr qsizetype remarks = 500;
    static constexpr qsizetype text = 2'000;      ///< characters of one
    static constexpr qsizetype whole = 10'000;    ///< of the remark on the whole package
    static constexpr qsizetype texts = 150'000;   ///< of all together
    static constexpr qsizetype quotation = 120;
};

/// What was typed, as it is sent: NFC, line feeds only, no other control characters and none that turn the direction of
/// writing, no blanks around it.
[[nodiscard]] QString tidiedRemark(const QString &text);
/// That remarks may be sent: not empty, within the bounds, tidied. Errors: Refused, naming the first that is not.
[[nodiscard]] Result<> checkRemarks(const QList<Remark> &remarks);
/// The remark on the whole for a return that only has remarks on places: programs that know no others read it, too.
/// Vietnamese, because it goes to another office.
[[nodiscard]] QString remarkOnTheWhole(const QList<Remark> &remarks);

/// The words of a block in one line; how they begin.
[[nodiscard]] QString paragraphWords(const Block &block);
[[nodiscard]] QString quotationOf(const Block &block);
/// The block (from 0) a remark means in a body that may have been edited since: the nearest that begins as quoted, else
/// the one that shares most of its words, else the one of that number; -1 when the body is shorter.
[[nodiscard]] int findParagraph(const Body &body, const RemarkPlace &place);

[[nodiscard]] QJsonObject toJson(const Remark &remark);
/// Errors: Damaged, naming the field below `path`.
[[nodiscard]] Result<Remark> remarkFromJson(const QJsonObject &object, const QString &path = QStringLiteral("remark"));
[[nodiscard]] QJsonArray toJson(const QList<Remark> &remarks);
[[nodiscard]] Result<QList<Remark>> remarksFromJson(const QJsonArray &array);

} // namespace PhoLuat
