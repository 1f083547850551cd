-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 1 MiB each, the last one shorter
create table blob_chunks (
    sha256 text not null references blobs (sha256) on delete cascade,
    number bigint not null,
    bytes bytea not null,
    primary key (sha256, number)
)
