-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- about: digest of the package; answer: digest of the return that brought it, empty while it is prepared here
create table remarks (
    about text not null,
    answer text not null,
    number bigint not null,
    settled bigint not null,
    remark text not null,
    proof text not null,
    primary key (about, answer, number)
)
