// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PhoLuat {

/// A code of a material and the words for it.
struct Term {
    QString code;
    QString vi;
    QString en = {};
    [[nodiscard]] QString text() const; ///< in the window's language
};

/// The lists that codes of a material come from (resources/vocabularies/materials.json).
struct Vocabulary {
    QList<Term> kinds;
    QList<Term> fields;
    QList<Term> audiences;

    /// Empty lists when the file is not there: codes are then shown as they are.
    [[nodiscard]] static Vocabulary read(const QString &file = QStringLiteral(":/vocabularies/materials.json"));
    /// The words for a code; the code itself when the list does not know it.
    [[nodiscard]] static QString text(const QList<Term> &terms, const QString &code);
};

} // namespace PhoLuat
