-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create function exchanges_are_append_only() returns trigger language plpgsql as
$$ begin raise exception 'what was said to a destination is append-only'; end $$
