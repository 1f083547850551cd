-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- number and chain of the last row: cutting off the end is noticed, too
insert into facts (name, value)
values ('journal.end', '0 0000000000000000000000000000000000000000000000000000000000000000')
