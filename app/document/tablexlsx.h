// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace PhoLuat {

/// A plain table for a spreadsheet: a head that stays in sight and can be filtered, and rows of text. What looks like a
/// formula is text all the same.
struct TextTable {
    QString title;
    QStringList head;
    QList<QStringList> rows;
};

/// The table as an XLSX file. Texts beyond what a cell may hold (32,767 letters) end in "…". Errors: Refused (more rows than a sheet may have), Broken.
[[nodiscard]] Result<QByteArray> tableXlsx(const TextTable &table, const QDateTime &made);

} // namespace PhoLuat
