// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dialect.h"

#include <QStringList>

namespace PhoLuat {

/// "PhLu", the application id in the header of every *.pholuat file.
inline constexpr qint64 workspaceApplicationId = 0x50684C75;

/// One statement of a migration: "001-begin/03-materials" and its text.
struct MigrationStep {
    QString name;
    QString sql;
};

/// The steps for an engine, in order: folders of single statements. `03-x.postgresql.sql` stands for `03-x.sql` on
/// PostgreSQL; a step with only an engine's own file is left out on the other.
[[nodiscard]] QList<MigrationStep> migrationSteps(const Dialect &dialect, const QString &folder = QStringLiteral(":/pholuat/store/migrations"));

/// Brings the tables to the newest shape, all missing steps and their marks in one transaction, after a copy of an
/// older file was kept beside it. Errors: Refused (a newer program made it; or older and only readable), and those of SQL.
[[nodiscard]] Result<> migrate(Database &database, const QList<MigrationStep> &steps);

} // namespace PhoLuat
