-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table destinations (
    id text not null primary key,
    plugin text not null,
    name text not null,
    settings text not null,
    proof text not null
)
