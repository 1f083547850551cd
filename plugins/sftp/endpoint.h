// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <expected>

namespace Sftp {

using PhoLuat::DeliveryOutcome;

/// A step on the way: its result, or what the whole call answers.
template<class T = void>
using Step = std::expected<T, DeliveryOutcome>;

[[nodiscard]] std::unexpected<DeliveryOutcome> held(const QString &trouble);
[[nodiscard]] std::unexpected<DeliveryOutcome> unreachable(const QString &trouble);
[[nodiscard]] std::unexpected<DeliveryOutcome> stopped();

/// The settings, understood.
struct Endpoint {
    QString host;
    int port = 22;
    QString user;
    QString password;
    QString keyFile;
    QString passphrase;
    QString folder;       ///< as the server names it; empty: where the user lands
    QStringList hostKeys; ///< fingerprints a person has confirmed, "SHA256:" and 43 letters; empty: none yet
    bool readsBack = true;
    std::chrono::seconds patience{30};

    /// Held when something needed is missing or cannot be what it should be.
    [[nodiscard]] static Step<Endpoint> from(const QMap<QString, QString> &settings);
    /// "host:port", for people and proofs.
    [[nodiscard]] QString name() const;
};

} // namespace Sftp
