// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"
#include "domain/report.h"
#include "forms/consolidation.h"
#include "forms/formsheet.h"

namespace PhoLuat {

/// Page measures of NĐ 30/2020/NĐ-CP, Phụ lục I, in millimetres and points.
struct Nd30Layout {
    double top = 20, bottom = 20, left = 30, right = 20;
    double bodySize = 14;
    double indent = 10;        ///< first line
    double spacing = 6;        ///< pt between paragraphs, at least
    double lineHeight = 1.15;  ///< between single and 1.5
};

/// PDF bytes, with the fonts embedded and the text in NFC. The date of the PDF comes from `made`, so that the same
/// content gives the same bytes.
[[nodiscard]] Result<QByteArray> nd30Pdf(const Material &material, const QDateTime &made, const Nd30Layout &layout = {});

/// The same document as DOCX (ECMA-376, transitional); notes stand after the text. The same content gives the same bytes.
[[nodiscard]] Result<QByteArray> nd30Docx(const Material &material, const QDateTime &made, const Nd30Layout &layout = {});

/// What is printed around a form (domain.md 1.4).
struct FormPrintHead {
    QString reportingUnit;
    QString receivingUnit;
    Period period;
    Signers signers;
    QString unitTitle; ///< the words above the third signature, a line each: "GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
};

[[nodiscard]] Result<QByteArray> formPdf(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made);
/// XLSX with live formulas; numbers as numbers, "-" as text, blank as blank.
[[nodiscard]] Result<QByteArray> formXlsx(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made);

/// Which report a workbook is written from.
struct WorkbookOrigin {
    UnitId unit;
    ReportId report = {};
    int version = 1;
};
/// The same spreadsheet to be filled in: inputs open and checked while they are typed, everything else locked without a
/// password, and a hidden sheet that says what it is, for tabular/formworkbook.h to take it back.
[[nodiscard]] Result<QByteArray> formWorkbook(const FormSheet &sheet, const FormPrintHead &head, const WorkbookOrigin &origin, const QDateTime &made);
/// DOCX (ECMA-376, transitional) that looks like the PDF; the header stands on every page. The same form gives the same bytes.
[[nodiscard]] Result<QByteArray> formDocx(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made);
/// One row a row of the form, UTF-8 with byte order mark, RFC 4180; text that begins with = + - @ is not left to run.
[[nodiscard]] QByteArray formCsv(const FormSheet &sheet);

/// Phiếu gửi: every other data file with its SHA-256, so that a signature on it covers the package.
struct CoverLine {
    QString name;
    qint64 size = 0;
    QString sha256;
};
[[nodiscard]] Result<QByteArray> coverPdf(const PackageInfo &info, const QList<CoverLine> &lines, const QDateTime &made);

} // namespace PhoLuat
