-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create function journal_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'the journal is append-only'; end $$
