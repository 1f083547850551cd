-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- number: the order in which they came; content: reports and materials as JSON
create table packages (
    direction text not null,
    id text not null,
    version bigint not null,
    digest text not null,
    number bigint not null unique,
    decision text not null,
    file_name text not null,
    sha256 text not null,
    size bigint not null,
    happened_at text not null,
    remark text not null,
    info text not null,
    head_proof text not null,
    content_proof text not null,
    content text not null,
    primary key (direction, id, version, digest)
)
