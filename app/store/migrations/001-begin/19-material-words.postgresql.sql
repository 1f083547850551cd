-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- words: folded (no marks, đ as d); exact: with marks; a blank before and after every word
create table material_words (
    rowid bigint not null primary key,
    words text not null,
    exact text not null
)
