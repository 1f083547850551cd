-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table deliveries (
    id text not null,
    version bigint not null,
    digest text not null,
    destination text not null,
    state text not null,
    position bigint not null,
    receipt text not null,
    trouble text not null,
    happened_at text not null,
    proof text not null,
    primary key (id, version, digest, destination)
)
