-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- titles, numbers and citations, folded, for pieces such as "30/2020/nd"
create virtual table material_heads using fts5 (
    heads, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
)
