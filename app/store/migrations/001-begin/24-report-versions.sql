-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- every version that was sealed, as it was sealed
create table report_versions (
    report text not null,
    version bigint not null,
    sealed_at text not null,
    proof text not null,
    content text not null,
    primary key (report, version)
)
