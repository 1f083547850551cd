-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- append-only; chain = SHA-256 over the chain of the row before and all fields
create table journal (
    number bigint not null primary key,
    happened_at text not null,
    who text not null,
    what text not null,
    id text not null,
    action text not null,
    value_before text not null,
    value_after text not null,
    chain text not null
)
