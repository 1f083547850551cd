-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- who names a blob; owner: "material", "report", "package"; revision: of the material, 0 for others
create table blob_uses (
    sha256 text not null,
    owner text not null,
    id text not null,
    revision bigint not null,
    primary key (sha256, owner, id, revision)
)
