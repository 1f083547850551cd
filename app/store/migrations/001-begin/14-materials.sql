-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- content: JSON without the body and the texts of attachments; list_proof over the columns of the list, proof over all
create table materials (
    id text not null primary key,
    number bigint not null unique,
    revision bigint not null,
    title text not null,
    kind text not null,
    state text not null,
    changed_at text not null,
    attachments bigint not null,
    list_proof text not null,
    proof text not null,
    content text not null,
    body text not null
)
