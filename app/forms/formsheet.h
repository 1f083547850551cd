// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "forms/formspec.h"

#include <QSet>

#include <memory>

namespace PhoLuat {

/// What formulas and rules read outside of the form. What is not given is absent, as a blank is.
struct OutsideFigures {
    /// Another form of the same report.
    struct Form {
        QString totalRow;
        QMap<CellRef, CellValue> cells;
        friend bool operator==(const Form &, const Form &) = default;
    };
    QMap<CellRef, CellValue> lastYear = {};                  ///< the same period one year before: prev(c1), V3
    QMap<QString, QMap<CellRef, CellValue>> periods = {};    ///< the same year's other periods by "6m", "y", "official": V6, V7
    QMap<QString, Form> forms = {};                          ///< by FormSpec::name
    friend bool operator==(const OutsideFigures &, const OutsideFigures &) = default;
};

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
    /// Only what a person put into it: no sum, and no estimate that was summed up.
    [[nodiscard]] Cell entered(const CellRef &ref) const;
    /// What the formula gives, also when overwritten; blank for inputs.
    [[nodiscard]] CellValue computed(const CellRef &ref) const;
    [[nodiscard]] bool isComputed(const CellRef &ref) const;
    [[nodiscard]] bool isNotApplicable(const CellRef &ref) const;
    /// Puts a cell in and recomputes what depends on it; answers the cells whose shown value changed.
    /// A computed cell becomes overwritten unless its value is what the formula gives.
    QSet<CellRef> setCell(const CellRef &ref, const Cell &cell);
    /// The same for many cells at once, in any order: a sum that comes along and is right in the end is no overwriting.
    QSet<CellRef> setCells(const QMap<CellRef, Cell> &cells);
    /// Takes the figures of other periods and forms and recomputes what reads them; answers as setCell().
    QSet<CellRef> setOutside(const OutsideFigures &figures);
    [[nodiscard]] const OutsideFigures &outside() const;
    /// Every cell as it is shown, for the formulas of other forms and periods.
    [[nodiscard]] QMap<CellRef, CellValue> shownValues() const;
    /// How many formulas were evaluated since the sheet was made: what is left alone costs nothing.
    [[nodiscard]] qint64 evaluations() const;
    /// The inputs that a computed cell is made of, directly.
    [[nodiscard]] QList<CellRef> sources(const CellRef &ref) const;

    /// All rules: V1, V2 (sums), V3 (changes), V5 (estimates), V6 (year and half-year), V7 (official and first year),
    /// V8 (filled, "-"), V10 (whole, non-negative), and the form's own (V4).
    /// `sameLastYear` gives last year's values for V3; when empty, those of outside() count. Texts in `language`.
    [[nodiscard]] Findings check(Period::Kind period, const QMap<CellRef, CellValue> &sameLastYear = {},
                                 const QString &language = QStringLiteral("vi")) const;

private:
    friend class FormChecker;
    friend class FindingSorter;
    struct Parts;
    FormSheet(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Reads what a person typed or pasted: "1.234", "1 234", "0", "-", "". Errors: Refused, with what was expected.
/// Thousands separators `.`, blank or `,` only in groups of three; decimals by `,`, or by `.` after groups with `,`.
/// Full-width digits and signs are read as their plain ones.
[[nodiscard]] Result<CellValue> cellFromText(const QString &text);
/// "1.234", "-", "" as a Vietnamese (or English) reader writes it.
[[nodiscard]] QString cellText(const CellValue &value, const QString &language = QStringLiteral("vi"));

} // namespace PhoLuat
