-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what is searched, as it is read: snippets come from here
create table material_plain (
    number bigint not null primary key,
    plain text not null
)
