// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace PhoLuat {

/// Where an office keeps its workspace on a PostgreSQL server. Everything but the password, which is asked for each
/// time and stands nowhere but in the open connection.
struct OfficeDatabase {
    QString host = {};
    int port = 5432;
    QString database = {};
    QString user = {};
    QString tls = {};       ///< libpq's sslmode; empty: what defaultTls() says
    QString authority = {}; ///< file with the certificate of who vouches for the server; empty: the computer's own

    bool operator==(const OfficeDatabase &) const = default;

    /// A server on this computer is reached without a network; every other one must prove who it is.
    [[nodiscard]] static QString defaultTls(const QString &host);
    /// From "postgresql:host=… dbname=…"; a password in it is dropped. Nothing when it is a file.
    [[nodiscard]] static std::optional<OfficeDatabase> fromPlace(const QString &place);
    [[nodiscard]] QString place() const; ///< for the list of what was opened lately
    [[nodiscard]] QString name() const;  ///< "pholuat @ db.example.vn"
    [[nodiscard]] bool isComplete() const { return !host.isEmpty() && !database.isEmpty() && !user.isEmpty(); }
    [[nodiscard]] DatabaseLocation location(const QString &password) const;
};

/// What a person answered: the place, her password, and whether an empty database is to be filled.
struct OfficeLogin {
    OfficeDatabase database;
    QString password;
    bool create = false;
};

} // namespace PhoLuat
