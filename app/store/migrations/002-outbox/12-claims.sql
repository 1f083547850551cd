-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- which desk of an office is sending what; `beat` goes on while it does
create table delivery_claims (
    id text not null,
    version bigint not null,
    digest text not null,
    destination text not null,
    holder text not null,
    beat bigint not null,
    primary key (id, version, digest, destination)
)
