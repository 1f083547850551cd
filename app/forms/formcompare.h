// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formspec.h"

namespace PhoLuat {

/// One difference between two editions of a form, as a person reads it.
struct FormDifference {
    enum class Kind { Added, Removed, Changed, Moved, Renamed };

    Kind kind = Kind::Changed;
    QString part;   ///< what it is of: "column c5", "row R2", "rule V4", "the form"
    QString field;  ///< what changed of it: "title", "formula" …; empty for what was added, removed, moved or renamed
    QString before = {}; ///< Moved: the part it stood behind, empty for the first; Renamed: its key
    QString after = {};
    friend bool operator==(const FormDifference &, const FormDifference &) = default;
};

/// What is different in `after`: the form's own lines first, then columns, rows and rules in the order of `after`, each
/// followed by what `before` alone had and what stands in another order. Columns and rows are the same by their keys, or with
/// another key by all their words; rules by code and condition, or with another condition by code and message. Equal forms
/// have none. Texts in `language`.
[[nodiscard]] QList<FormDifference> compareForms(const FormSpec &before, const FormSpec &after, const QString &language = QStringLiteral("vi"));

} // namespace PhoLuat
