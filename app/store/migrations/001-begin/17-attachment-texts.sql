-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- the text layer of attached PDFs, kept once for all revisions
create table attachment_texts (
    material text not null,
    attachment text not null,
    words text not null,
    primary key (material, attachment)
)
