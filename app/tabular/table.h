// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace PhoLuat {

/// A cell of a table that came from outside. Nothing is guessed: what the file calls a text stays one, even "1.234".
struct SheetCell {
    enum class Kind { Blank, Text, Number, Truth, Error };

    Kind kind = Kind::Blank;
    QString text = {};     ///< Text: NFC; Error: the sheet's own sign, "#DIV/0!"; Number: as the file spells it
    double number = 0;     ///< Number; Truth: 0 or 1
    QDateTime moment = {}; ///< a Number that its format shows as a day or time, else null; local, without a zone
    QString formula = {};  ///< without "=", empty when it has none; the rest is then what it last gave
    [[nodiscard]] bool isBlank() const { return kind == Kind::Blank; }
    [[nodiscard]] bool isDate() const { return moment.isValid(); }
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// Cells shown as one; what they hold stands in the first.
struct TableSpan {
    int row = 0; ///< from 0, as everywhere here
    int column = 0;
    int rows = 1;
    int columns = 1;
    [[nodiscard]] bool contains(int aRow, int aColumn) const
    {
        return aRow >= row && aRow < row + rows && aColumn >= column && aColumn < column + columns;
    }
    friend bool operator==(const TableSpan &, const TableSpan &) = default;
};

/// One sheet; only cells that hold something are kept.
struct TableSheet {
    QString name = {};
    bool isHidden = false;
    int rows = 0;    ///< one more than the last row that holds anything
    int columns = 0; ///< likewise
    QHash<std::pair<int, int>, SheetCell> cells = {};
    QList<TableSpan> spans = {};

    /// Blank where nothing stands.
    [[nodiscard]] SheetCell at(int row, int column) const { return cells.value({row, column}); }
    /// The merged cells this one belongs to.
    [[nodiscard]] std::optional<TableSpan> spanAt(int row, int column) const;
    /// What is seen there: of merged cells the first one's content.
    [[nodiscard]] SheetCell shownAt(int row, int column) const;
    void put(int row, int column, SheetCell cell);
    friend bool operator==(const TableSheet &, const TableSheet &) = default;
};

/// A workbook, or a text file with separators as a workbook of one sheet.
struct TableBook {
    QList<TableSheet> sheets = {};
    QString encoding = {};  ///< of a text file: "UTF-8", "TCVN3 (ABC)"; empty for a workbook
    QChar separator = {};   ///< likewise: , ; or tab
    bool isConverted = false; ///< a legacy encoding was read: look at the letters before taking anything over
    Findings findings = {}; ///< what was odd, and what was left out; the place is "Sheet1!B7"
    friend bool operator==(const TableBook &, const TableBook &) = default;
};

/// Bounds for a table from outside (reliability.md 5, P8). Each has a message of its own.
struct TableLimits {
    qint64 fileBytes = 64LL * 1024 * 1024;
    qint64 unpackedBytes = 512LL * 1024 * 1024;
    qint64 partBytes = 256LL * 1024 * 1024; ///< of one part of a workbook
    int sheets = 256;
    int rows = 200'000;
    int columns = 2'000;
    int cells = 2'000'000;
    int spans = 20'000;
    int textLength = 1'000'000; ///< characters of one cell
    int milliseconds = 9'000;   ///< of reading
};

/// Reads a workbook (.xlsx, .xlsm) or a text file with separators, told apart by their content. Values only: macros,
/// links, pictures and external entities are neither run nor followed. Blocks; call it on a pool thread.
/// Errors: Unreachable (cannot be opened), Refused (a limit, another format, a password; code "table.…"),
/// Damaged (the archive's or "table.damaged").
[[nodiscard]] Result<TableBook> readTable(const QString &path, const TableLimits &limits = {});

/// A text file: RFC 4180 with any line ends, separators , ; or tab, quotes; the encoding as previewBytes() finds it.
/// Every cell is a Text; what looks like a formula is one, too.
[[nodiscard]] Result<TableBook> readSeparated(const QByteArray &bytes, const TableLimits &limits = {});

/// "B7": a cell's place in the words of every spreadsheet.
[[nodiscard]] QString cellName(int row, int column);

/// The day and time of a spreadsheet's day number; null outside of 1900 – 9999. Day 60 of the 1900 calendar never was.
[[nodiscard]] QDateTime momentOfSerial(double serial, bool from1904 = false);

} // namespace PhoLuat
