// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/render.h"
#include "work/flows.h"

namespace PhoLuat {

/// The sheet of a report's form, laid out for its unit on the period's last day and filled.
/// Errors: NotFound when the form edition is not in the library.
[[nodiscard]] Result<FormSheet> sheetFor(const Report &report, const FormData &data, const FormLibrary &forms, const UnitTree &tree);

/// What is printed around it.
[[nodiscard]] FormPrintHead printHeadFor(const Report &report, const UnitTree &tree, const UnitId &receiver);

/// Everything printed for a package: PDFs, spreadsheets and tables, by their names inside it. `renditions` are added:
/// "html", a page that stands alone beside each material's body.
[[nodiscard]] Result<QList<Rendering>> renderAll(const QList<Material> &materials, const QList<Report> &reports,
                                                 const FormLibrary &forms, const UnitTree &tree, const UnitId &receiver,
                                                 const QDateTime &made, const QStringList &renditions = {});

} // namespace PhoLuat
