-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create trigger exchanges_no_change before update or delete or truncate on exchanges
for each statement execute function exchanges_are_append_only()
