-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- words: folded (no marks, đ as d); exact: with marks; both already cut into words by us
create virtual table material_words using fts5 (
    words, exact, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
)
