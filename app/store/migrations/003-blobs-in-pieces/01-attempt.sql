-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- '' once all chunks are there; before, the mark of whoever is putting them: such a blob is not to be seen yet
alter table blobs add column attempt text not null default ''
