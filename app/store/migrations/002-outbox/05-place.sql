-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- the order in which they were put into the outbox; no proof counts it
alter table deliveries add column place bigint not null default 0
