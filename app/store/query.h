// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/parts.h"

#include <QSqlQuery>
#include <QVariant>

class QSqlError;

namespace PhoLuat {

/// One row of an answer; columns count from 0.
class Row final {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    const QSqlQuery &m_query;
};

/// Runs one statement; values are bound to its `?` in order. Answers how many rows it touched.
/// Errors: Damaged (the file), Unreachable (the server is gone), Refused (read-only), Conflict (a key is there already), Broken.
Result<int> execute(Database::Parts &parts, const QString &sql, const QVariantList &values = {});
/// Calls `take` for each row until it answers an Error.
Result<> eachRow(Database::Parts &parts, const QString &sql, const QVariantList &values,
                 const std::function<Result<>(const Row &)> &take);
/// The first column of the first row, nothing when there is no row.
[[nodiscard]] Result<std::optional<QString>> oneText(Database::Parts &parts, const QString &sql, const QVariantList &values = {});
[[nodiscard]] Result<qint64> oneNumber(Database::Parts &parts, const QString &sql, const QVariantList &values = {});

[[nodiscard]] Error sqlError(const Database::Parts &parts, const QSqlError &error, const QString &sql);

} // namespace PhoLuat
