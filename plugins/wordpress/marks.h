// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace WordPress {

/// The slug by which a material's post is found again, in every version.
[[nodiscard]] QString postSlug(const QString &materialId);
/// The slug by which an equal file is found again.
[[nodiscard]] QString mediaSlug(const QString &sha256);

/// A post's content with its marks: classes, because the editors of WordPress and the filter for accounts that may not write
/// every HTML (wp_kses) keep them. One tells the package, one its version, one a digest of title and text, so that a person's
/// change is seen.
[[nodiscard]] QString markedContent(const QString &title, const QString &html, const QString &packageKey, int version);
[[nodiscard]] bool isFromPackage(const QString &content, const QString &packageKey);
/// The package's version by the marks; 0: none is told.
[[nodiscard]] int versionOf(const QString &content);
/// Whether title and text still are what was written with the marks. Blind to spaces, to how letters are escaped and to
/// mark-up, but not to links.
[[nodiscard]] bool isAsWritten(const QString &title, const QString &content);

/// A name that survives in addresses and on old servers: "Tờ gấp.pdf" becomes "To-gap.pdf".
[[nodiscard]] QString plainFileName(const QString &name);

} // namespace WordPress
