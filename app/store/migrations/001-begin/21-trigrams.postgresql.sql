-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes searches quick; where the extension may not be had, they are only slower.
do $$ begin
    create extension if not exists pg_trgm;
    create index material_words_words on material_words using gin (words gin_trgm_ops);
    create index material_words_exact on material_words using gin (exact gin_trgm_ops);
    create index material_heads_heads on material_heads using gin (heads gin_trgm_ops);
exception when others then null;
end $$
