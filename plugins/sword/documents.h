// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sword {

/// A place to deposit in (RFC 5023, 8.3.3, with SWORD's extensions).
struct Collection {
    QString title;
    QString href;
    QStringList packaging; ///< accepted formats; empty: not said
};

struct Service {
    QString version;
    qint64 mostBytes = 0; ///< 0: not said
    QList<Collection> collections;
};

/// A deposit receipt, or an entry of a collection's feed.
struct Entry {
    QString id;
    QString title;
    QString updated;
    QString edit;
    QString editMedia;
    QString statement;
    QString treatment;
    QStringList texts; ///< all that could name it: id, title, links, identifiers
};

struct Feed {
    QList<Entry> entries;
    QString next;
};

struct ErrorDocument {
    QString href; ///< which error, a fixed address of the specification
    QString words;
};

// Readers of what servers send: no DTD, no entities, nothing when it is not that document.
[[nodiscard]] std::optional<Service> readService(const QByteArray &xml);
[[nodiscard]] std::optional<Entry> readEntry(const QByteArray &xml);
[[nodiscard]] std::optional<Feed> readFeed(const QByteArray &xml);
[[nodiscard]] std::optional<ErrorDocument> readError(const QByteArray &xml);
/// The state a statement tells, from its Atom or RDF form: "archived: Stored for good".
[[nodiscard]] QString readState(const QByteArray &xml);

} // namespace Sword
