-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create index blob_uses_of on blob_uses (owner, id, revision)
