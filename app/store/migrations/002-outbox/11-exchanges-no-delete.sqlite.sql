-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create trigger exchanges_no_delete before delete on exchanges
begin
    select raise(abort, 'what was said to a destination is append-only');
end
