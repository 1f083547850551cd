// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace PhoLuat {

/// "1.234.567,89": dots between thousands, a comma before decimals. At most `decimals` of them, without idle zeros.
[[nodiscard]] QString formatNumber(double number, int decimals = 2);
[[nodiscard]] QString formatNumber(qint64 number);
/// Reads what formatNumber writes, also without the dots, with blanks around, and with blanks for dots. Dots must stand
/// at thousands: "1.234" is 1234, "1.5" is nothing. Nothing for empty or other text.
[[nodiscard]] std::optional<double> parseNumber(const QString &text);

/// "ngày 05 tháng 01 năm 2020": days below 10 and the months 1 and 2 with a zero (NĐ 30/2020/NĐ-CP, Phụ lục I).
[[nodiscard]] QString officialDate(QDate date);
/// "05/01/2020", "13/9/2019": the same zeros, for running text.
[[nodiscard]] QString shortDate(QDate date);
/// "05/01/2020", the form of tables and fields.
[[nodiscard]] QString fieldDate(QDate date);
/// Reads d/m/yyyy, d-m-yyyy, d.m.yyyy, "ngày d tháng m năm yyyy" and ISO yyyy-mm-dd; never month first.
[[nodiscard]] std::optional<QDate> parseDate(const QString &text);

/// Words that differ from region to region; the defaults are those of official papers.
struct NumberWordStyle {
    QString gap = QStringLiteral("linh");        ///< or "lẻ"
    QString thousand = QStringLiteral("nghìn");  ///< or "ngàn"
    bool fourAsTu = true;                        ///< 24: "hai mươi tư", else "hai mươi bốn"
    bool fullGroups = true;                      ///< 1.000.005: "một triệu không nghìn không trăm linh năm"
};
/// "một trăm linh năm"; negative: "âm …".
[[nodiscard]] QString numberWords(qint64 number, const NumberWordStyle &style = {});

} // namespace PhoLuat
