-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create trigger journal_no_change before update or delete or truncate on journal
for each statement execute function journal_is_append_only()
