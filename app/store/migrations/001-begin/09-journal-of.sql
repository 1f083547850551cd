-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create index journal_of on journal (what, id, number)
