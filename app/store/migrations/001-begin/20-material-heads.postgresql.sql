-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table material_heads (
    rowid bigint not null primary key,
    heads text not null
)
