// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace PhoLuat {

/// One entry of a list in resources/vocabularies.
struct Term {
    QString code;         ///< stable; stored in materials
    QString vi;
    QString en;
    bool special = false; ///< audiences: one of the six groups of Luật 14/2012/QH13
    friend bool operator==(const Term &, const Term &) = default;

    /// The name in an interface language ("vi", "en_US" …).
    [[nodiscard]] QString name(const QString &language) const { return language.startsWith(u"en") && !en.isEmpty() ? en : vi; }
};

/// Reads the content of a file of resources/vocabularies, in display order.
/// Errors: Damaged (not JSON, no terms, a term without code or name, a code twice).
[[nodiscard]] Result<QList<Term>> readVocabulary(const QByteArray &json);

} // namespace PhoLuat
