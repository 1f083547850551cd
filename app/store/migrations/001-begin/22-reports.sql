-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table reports (
    id text not null primary key,
    revision bigint not null,
    version bigint not null,
    unit text not null,
    period text not null,
    state text not null,
    changed_at text not null,
    proof text not null,
    content text not null
)
