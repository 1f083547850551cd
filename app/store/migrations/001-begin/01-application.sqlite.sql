-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- "PhLu": what this file is, for `file` and for us
pragma application_id = 1349012597
