-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create table blobs (
    sha256 text not null primary key,
    size bigint not null,
    added_at text not null
)
