// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"

#include <QStringList>

namespace PhoLuat {

/// What of a material is searched.
struct SearchText {
    QString plain; ///< as it is read, a line a part
    QString words; ///< folded, cut into words, a blank before and after each
    QString exact; ///< the same with its marks
    QString heads; ///< title, number and citations, folded, with their punctuation
};
[[nodiscard]] SearchText searchText(const Material &material);

/// A text cut into words of letters and digits: " nghi dinh so 30 2020 nd cp ".
[[nodiscard]] QString wordsOf(const QString &key);

/// A search as it was typed, cut at blanks.
struct SearchWords {
    QStringList plain;       ///< folded words that must be there; the last of a search may go on: "gia*"
    struct Piece {
        QString folded;      ///< "30/2020/nd", looked for in heads wherever it begins
        QString phrase;      ///< "30 2020 nd*", looked for in words
    };
    QList<Piece> pieces;     ///< what has digits or punctuation in it
    QStringList exact;       ///< all of it with its marks, in the same way
    [[nodiscard]] bool isEmpty() const { return plain.isEmpty() && pieces.isEmpty(); }
};
[[nodiscard]] SearchWords searchWords(const QString &typed);

/// The stretch around the first hit, hits between U+E000 and U+E001; the beginning of the text when there is none.
[[nodiscard]] QString snippet(const QString &plain, const SearchWords &words);

} // namespace PhoLuat
