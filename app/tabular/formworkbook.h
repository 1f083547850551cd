// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "forms/formsheet.h"
#include "tabular/table.h"

namespace PhoLuat {

/// What a workbook that goes out to be filled in says of itself on a hidden sheet, so that it finds its way back.
struct WorkbookIdentity {
    QString form = {}; ///< empty: only its printed head was read
    int edition = 0;   ///< likewise 0
    QString code = {}; ///< as printed
    UnitId unit = {};
    QString unitName = {};
    std::optional<Period> period = {};
    ReportId report = {};
    int version = 0;                            ///< of the report
    QMap<CellRef, CellValue> figures = {};      ///< as they stood when it was written
    QMap<QString, CellValue> estimates = {};    ///< by column, of the total row
    [[nodiscard]] bool isOurs() const { return !form.isEmpty(); }
    friend bool operator==(const WorkbookIdentity &, const WorkbookIdentity &) = default;
};

/// The words by which the writer of a workbook and its reader know it.
namespace WorkbookWords {
inline constexpr QStringView sheet = u"_pholuat";           ///< the hidden sheet
inline constexpr QStringView mark = u"pholuat-form";        ///< in its first cell
inline constexpr QStringView estimateKey = u"#estimate";    ///< key of the row of estimates
inline constexpr QStringView estimateTitle = u"Ước tính trong tổng số";
} // namespace WorkbookWords

/// The rows of the hidden sheet: words, figures and blanks.
[[nodiscard]] QList<QList<CellValue>> identityFigures(const WorkbookIdentity &identity, const FormSheet &sheet);
[[nodiscard]] QList<QStringList> identityWords(const WorkbookIdentity &identity, const FormSheet &sheet);

/// From the hidden sheet, else from the printed head ("Biểu số", "Đơn vị báo cáo", "Kỳ báo cáo"); nothing when it has neither.
[[nodiscard]] std::optional<WorkbookIdentity> identityOf(const TableBook &book);

/// The report that a workbook is held against; its form is that of the sheet.
struct WorkbookTarget {
    UnitId unit;
    QString unitName;
    Period period;
};

/// One cell in which a workbook and the report differ, or that could not be read.
struct WorkbookCell {
    CellRef cell = {};
    bool isEstimate = false; ///< the estimate of the total row's cell
    QString place = {};      ///< "Sheet!C7"
    QString read = {};       ///< what stands there, as text
    CellValue was = {};
    CellValue wouldBe = {};
    std::optional<Finding> finding = {};
    bool canBeTaken = true;
    bool isProposed = true;  ///< nothing speaks against it; still only taken when a person says so
    friend bool operator==(const WorkbookCell &, const WorkbookCell &) = default;
};

/// What a filled-in workbook would change. Findings name a place in the workbook:
/// W1 says not what it is · W2 rows and columns · W3 no figure · W4 formula without result · W5 merged cells · W6 no count ·
/// W7 a sum · W8 "-" and what does not apply · W9 changed on both sides · W10 emptied.
struct WorkbookDifference {
    std::optional<WorkbookIdentity> identity = {};
    QList<WorkbookCell> cells = {}; ///< in the order of the form
    Findings findings = {};         ///< of the workbook as a whole, its rows and columns
    int same = 0;                   ///< cells that are equal
    [[nodiscard]] int proposed() const;
    [[nodiscard]] int troubles() const; ///< cells that cannot be taken
};

/// Holds a workbook against a report's form. Tolerant of moved rows and columns, which are found by their keys, titles and
/// numbers; pure, takes nothing in. Texts in the program's language.
/// Errors: Refused, "workbook.unknown" (no such table in it), "workbook.form", "workbook.edition", "workbook.unit", "workbook.period".
[[nodiscard]] Result<WorkbookDifference> compareWorkbook(const TableBook &book, const FormSheet &sheet, const WorkbookTarget &target);

/// Likewise for a workbook of another edition, whose figures come over as the form says: `edition` is that edition laid out
/// for the same unit, empty. Errors: as compareWorkbook() and takeOver().
[[nodiscard]] Result<WorkbookDifference> compareTakenOver(const TableBook &book, const FormSheet &edition, const FormSheet &sheet, const WorkbookTarget &target);

/// The form's figures with these cells of a workbook in them; whatever else was entered stays.
[[nodiscard]] FormData takenFromWorkbook(const FormSheet &sheet, const QList<WorkbookCell> &cells);

} // namespace PhoLuat
