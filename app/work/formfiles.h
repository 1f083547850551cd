// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formset.h"
#include "work/flows.h"

namespace PhoLuat {

/// Reading of the files behind a FormLibrary. All of a folder and the folders in it, in the order of their names.

/// Errors: Damaged, Unreachable, naming the file.
[[nodiscard]] Result<QList<FormSpec>> readShippedForms(const QString &folder);
[[nodiscard]] Result<> readShippedTerms(const QString &folder, ReportingRules &rules);

/// One form's file. Errors: Damaged with the place, Unreachable, Refused when it is larger than any form.
[[nodiscard]] Result<FormSpec> readFormFile(const QString &path);
/// Its bytes. Errors: Unreachable, Refused.
[[nodiscard]] Result<QByteArray> readFormBytes(const QString &path);
/// The form files of an office's folder, as they stand there: without what local terms say of their codes and days.
[[nodiscard]] QStringList localFormFiles(const QString &folder);

struct LocalForms {
    QList<FormSpec> forms = {}; ///< those that may be used beside the shipped ones
    Findings troubles = {};     ///< the others; the place is the file and, after "#", a JSON Pointer
};
/// A file that is wrong by itself or beside the other forms (two of one id and edition, a circle through several forms) is
/// left out and named; all others are used.
[[nodiscard]] LocalForms readLocalForms(const QString &folder, const QList<FormSpec> &shipped);
/// Likewise for the terms in the folder's "periods".
void readLocalTerms(const QString &folder, ReportingRules &rules, Findings &troubles);

} // namespace PhoLuat
