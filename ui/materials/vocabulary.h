// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

namespace PhoLuat {

/// The lists that codes of a material come from.
struct Vocabulary {
    QList<Term> kinds;
    QList<Term> fields;
    QList<Term> audiences;
    QList<Term> languages;

    /// A list that cannot be read is empty: its codes are then shown as they are.
    [[nodiscard]] static Vocabulary read(const QString &folder = QStringLiteral(":/vocabularies"));
    /// The words for a code in the window's language; the code itself when the list does not know it.
    [[nodiscard]] static QString text(const QList<Term> &terms, const QString &code);
    [[nodiscard]] static QString text(const Term &term);
};

} // namespace PhoLuat
