// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/suggestedcells.h"
#include "work/flows.h"

#include <functional>

namespace PhoLuat {

/// One place that figures for a form may come from. Asked on the workspace's thread; answers nothing for cells it knows
/// nothing of.
using SuggestionSource = std::function<QFuture<Result<SuggestedCells>>(Workspace &, Tools, const Report &, std::shared_ptr<const FormSpec>)>;

/// The totals of the units below, from packages that were accepted, for their rows.
[[nodiscard]] QFuture<Result<SuggestedCells>> suggestFromBelow(Workspace &workspace, Tools tools, const Report &report, std::shared_ptr<const FormSpec> spec);
/// For the official year: the figures of the year's first report.
[[nodiscard]] QFuture<Result<SuggestedCells>> suggestFromFirstYear(Workspace &workspace, Tools tools, const Report &report, std::shared_ptr<const FormSpec> spec);

/// What all `sources` know of a form; of two that know a cell the earlier one counts. A source that fails ends it.
[[nodiscard]] QFuture<Result<SuggestedCells>> suggestCells(Workspace &workspace, Tools tools, const Report &report, qsizetype form,
                                                           const QList<SuggestionSource> &sources);
/// Those that the program has, in the order in which they count.
[[nodiscard]] QList<SuggestionSource> suggestionSources();

} // namespace PhoLuat
