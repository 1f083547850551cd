// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

namespace PhoLuat {

/// An office's own forms as files: what is put into use goes into the folder that the library reads, what is not yet finished is
/// kept beside it under names that the library does not read. Files are written beside and renamed. Short enough for any
/// thread, but they read and write.

/// A form that is being made. The name is that of its file and stays while id and edition change.
struct KeptDraft {
    QString name = {};
    FormSpec spec = {};
    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

/// A new name for a draft.
[[nodiscard]] QString newDraftName();
/// Errors: Unreachable when the folder cannot be written.
[[nodiscard]] Result<> keepDraft(const QString &folder, const KeptDraft &draft);
/// Those that can be read, the youngest first; the others are named.
[[nodiscard]] QList<KeptDraft> keptDrafts(const QString &folder, Findings *troubles = nullptr);
[[nodiscard]] Result<> dropDraft(const QString &folder, const QString &name);

/// What keeps a form from being used here: by itself, and beside the library's other forms. The place is a JSON Pointer into
/// the form. Warnings do not keep it from being used.
[[nodiscard]] Findings judgeForm(const FormSpec &spec, const FormLibrary &library);

/// The form as it stands in the office's own file; nothing when the office has none.
[[nodiscard]] std::optional<FormSpec> ownForm(const FormLibrary &library, const QString &id, int edition);
/// The lowest edition of this form that neither ships nor is the office's.
[[nodiscard]] int freeEdition(const FormLibrary &library, const QString &id);
/// Puts a form into the office's folder, in the place of the office's own one of the same id and edition, and reads the library
/// again. Answers the file. Errors: Damaged with the first thing that is wrong; Conflict when that edition ships with the
/// program; NotFound without a folder; Unreachable when it cannot be written.
[[nodiscard]] Result<QString> putIntoUse(const FormLibrary &library, const FormSpec &spec);
/// Errors: NotFound when it is not the office's own.
[[nodiscard]] Result<> takeOutOfUse(const FormLibrary &library, const QString &id, int edition);

/// A file of somebody else's. Errors: as readFormFile(), judgeForm() and putIntoUse(); Conflict when the library has another
/// content under the same id and edition, with the code "form.clash". Nothing is changed then; the same content once more is fine.
[[nodiscard]] Result<FormSpec> importForm(const FormLibrary &library, const QString &file);

} // namespace PhoLuat
