// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>
#include <QVariant>

namespace PhoLuat {

/// What differs between the two engines. Everything else is the SQL both understand: SQLite from 3.43 on, PostgreSQL from 12 on.
class Dialect final {
public:
    explicit Dialect(DatabaseEngine engine) : m_engine(engine) {}

    [[nodiscard]] DatabaseEngine engine() const { return m_engine; }
    /// "sqlite" or "postgresql": the middle of a migration step's file name.
    [[nodiscard]] QString name() const;
    /// Opens a transaction that lets nobody else write until it ends: with one writer at a time the journal is one
    /// chain, and no two desks can wait for each other.
    [[nodiscard]] QStringList begin(bool readOnly) const;
    /// Answers one row when the table is there; its name is bound.
    [[nodiscard]] QString tableExists() const;

    /// A query and the values to bind.
    struct Part {
        QString sql;
        QVariantList values;
    };
    /// Numbers of the materials whose `column` (words, exact) holds every phrase (words joined by one space); the last
    /// word of a phrase that ends in "*" may go on.
    [[nodiscard]] Part withWords(const QString &column, const QStringList &phrases) const;
    /// The same as a condition on `w`, the words table joined to the materials: the engine then walks the hits from the
    /// newest on and stops when it has enough.
    [[nodiscard]] Part joinedWithWords(const QString &column, const QStringList &phrases) const;
    /// Numbers of the materials whose heads (titles, numbers, citations) hold a piece of three letters or more, wherever it begins.
    [[nodiscard]] Part withPiece(const QString &piece) const;

private:
    DatabaseEngine m_engine;
};

} // namespace PhoLuat
