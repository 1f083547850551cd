-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table settings (
    name text not null primary key,
    value text not null,
    proof text not null
)
