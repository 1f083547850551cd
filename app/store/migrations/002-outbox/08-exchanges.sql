-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- append-only: each request to a destination and its answer, word for word
create table exchanges (
    id text not null,
    version bigint not null,
    digest text not null,
    destination text not null,
    number bigint not null,
    happened_at text not null,
    request text not null,
    answer text not null,
    proof text not null,
    primary key (id, version, digest, destination, number)
)
