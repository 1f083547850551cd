// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace PhoLuat {

/// Blank, zero, a number and "-" (not applicable) are four different things, everywhere (design.md 4).
class CellValue final {
public:
    enum class State { Blank, Number, NotApplicable };

    CellValue() = default;
    explicit CellValue(double number) : m_state(State::Number), m_number(number) {}
    [[nodiscard]] static CellValue notApplicable() { CellValue value; value.m_state = State::NotApplicable; return value; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBlank() const { return m_state == State::Blank; }
    [[nodiscard]] bool isNumber() const { return m_state == State::Number; }
    [[nodiscard]] bool isNotApplicable() const { return m_state == State::NotApplicable; }
    /// The number; 0 for the two states without one.
    [[nodiscard]] double number() const { return m_number; }

    friend bool operator==(const CellValue &, const CellValue &) = default;

private:
    State m_state = State::Blank;
    double m_number = 0;
};

/// Where a cell is: row key ("T", "R1", "R2.<unit id>") and column key ("c5").
struct CellRef {
    QString row;
    QString column;

    /// "R2.u550/c5", the place of a Finding and the path in files.
    [[nodiscard]] QString text() const { return row + u'/' + column; }
    [[nodiscard]] static std::optional<CellRef> fromText(const QString &text)
    {
        const qsizetype slash = text.lastIndexOf(u'/');
        if (slash <= 0 || slash + 1 == text.size())
            return std::nullopt;
        return CellRef{text.left(slash), text.mid(slash + 1)};
    }
    friend bool operator==(const CellRef &, const CellRef &) = default;
    friend auto operator<=>(const CellRef &a, const CellRef &b)
    {
        if (const int byRow = QString::compare(a.row, b.row); byRow != 0)
            return byRow <=> 0;
        return QString::compare(a.column, b.column) <=> 0;
    }
    friend size_t qHash(const CellRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.row, ref.column); }
};

/// What stands in a cell of a report and what is said about it.
struct Cell {
    CellValue value;
    bool overwritten = false;      ///< a computed cell that a person changed; stays marked
    QString explanation = {};      ///< thuyết minh
    CellValue estimate = {};       ///< of which estimated (footnote of the form), for the period's last months
    QString note = {};             ///< whatever else a person wants to remember of it; asked for by no rule
    friend bool operator==(const Cell &, const Cell &) = default;
};

} // namespace PhoLuat
