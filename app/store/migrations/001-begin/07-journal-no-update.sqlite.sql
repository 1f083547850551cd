-- SPDX-FileCopyrightText: 2026 The Phổ Luật authors
-- SPDX-License-Identifier: GPL-3.0-or-later
create trigger journal_no_update before update on journal
begin
    select raise(abort, 'the journal is append-only');
end
