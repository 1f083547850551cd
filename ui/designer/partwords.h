// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdraft.h"

namespace PhoLuat {

/// A part as the tree names it: "5 · Tổng số", "R2 · 2. Kết quả tại địa bàn huyện".
[[nodiscard]] QString partWords(const FormSpec &spec, const FormPart &part);
/// The place of a finding as a reader finds it: "column 5, formula, character 6".
[[nodiscard]] QString placeWords(const FormSpec &spec, const QString &place);
/// The caption of a field by its name in the form's file: "formula" → "Formula".
[[nodiscard]] QString fieldWord(const QString &field);

} // namespace PhoLuat
