// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "forms/formspec.h"

#include <QSet>

#include <memory>

namespace PhoLuat {

/// A form laid out for a unit and ready to compute: formulas are parsed, the dependency graph is known.
/// A plain class without threads; a grid keeps one a form.
class FormSheet final {
public:
    /// `units` are the units that per-unit rows repeat for, in the order to show.
    /// Errors: Damaged when a formula does not parse, names an unknown cell, or goes in a circle.
    [[nodiscard]] static Result<FormSheet> make(std::shared_ptr<const FormSpec> spec, const QList<Unit> &units);

    FormSheet(const FormSheet &other);
    FormSheet(FormSheet &&) noexcept;
    FormSheet &operator=(FormSheet other) noexcept;
    ~FormSheet();

    [[nodiscard]] const FormSpec &spec() const;
    [[nodiscard]] const QList<LaidRow> &rows() const;
    [[nodiscard]] const QList<FormColumn> &columns() const; ///< leaves

    /// Replaces everything entered and computes all.
    void setData(const FormData &data);
    /// Only what was entered or overwritten, as it is stored.
    [[nodiscard]] FormData data() const;
    /// The cell as it is shown: entered, computed or "-".
    [[nodiscard]] Cell cell(const CellRef &ref) const;
    /// What the formula gives, also when overwritten; blank for inputs.
    [[nodiscard]] CellValue computed(const CellRef &ref) const;
    [[nodiscard]] bool isComputed(const CellRef &ref) const;
    [[nodiscard]] bool isNotApplicable(const CellRef &ref) const;
    /// Puts a cell in and recomputes what depends on it; answers the cells whose shown value changed.
    /// A computed cell becomes overwritten unless its value is what the formula gives.
    QSet<CellRef> setCell(const CellRef &ref, const Cell &cell);
    /// The inputs that a computed cell is made of, directly.
    [[nodiscard]] QList<CellRef> sources(const CellRef &ref) const;

    /// All rules: V1, V2 (sums), V5 (estimates), V8 (filled, "-"), V10 (whole, non-negative), and the form's own.
    /// `sameLastYear` gives last year's values for V3 when there are any; texts in `language`.
    [[nodiscard]] Findings check(Period::Kind period, const QMap<CellRef, CellValue> &sameLastYear = {},
                                 const QString &language = QStringLiteral("vi")) const;

private:
    friend class FormChecker;
    struct Parts;
    FormSheet(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Reads what a person typed: "1.234", "1 234", "0", "-", "". Errors: Refused, with what was expected.
/// Thousands separators `.`, blank or `,` only in groups of three; decimals by `,`.
[[nodiscard]] Result<CellValue> cellFromText(const QString &text);
/// "1.234", "-", "" as a Vietnamese (or English) reader writes it.
[[nodiscard]] QString cellText(const CellValue &value, const QString &language = QStringLiteral("vi"));

} // namespace PhoLuat
