-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- content: the whole event as JSON; folded: what is searched, without accents; proof over id and content
create table activities (
    id text not null primary key,
    revision bigint not null,
    unit text not null,
    happened_on text not null,
    kind text not null,
    origin text not null,
    folded text not null,
    proof text not null,
    content text not null
)
