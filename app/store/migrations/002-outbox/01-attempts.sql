-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- rows made before have the standing values, and proofs that do not count them
alter table deliveries add column attempts bigint not null default 0
