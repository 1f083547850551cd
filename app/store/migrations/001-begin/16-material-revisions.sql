-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table material_revisions (
    material text not null,
    revision bigint not null,
    happened_at text not null,
    who text not null,
    proof text not null,
    content text not null,
    body text not null,
    primary key (material, revision)
)
