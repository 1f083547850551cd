// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QtPlugin>

#include <functional>

class QIODevice;

namespace PhoLuat {

/// A field of a plugin's settings, from its JSON card ("settings": [...]): the window draws it, so plugins need no widgets.
struct SettingField {
    QString key;
    QString label;    ///< translated by the card: "label": {"vi": …, "en": …}
    QString kind;     ///< "text", "folder", "number", "switch", "secret", "choice"
    QString standard; ///< default value
    QStringList choices = {};
    bool required = false;
};

/// What a destination answers. Plain, so that a plugin links none of our libraries.
struct DeliveryOutcome {
    enum class State { Delivered, Refused, Unreachable };

    State state = State::Unreachable;
    QString receipt; ///< what proves it, word for word; kept for years
    QString trouble; ///< what happened, why, what to do
    qint64 bytes = 0;
};

/// A kind of destination. Called on a background thread; one call at a time for one object.
class DestinationPlugin {
public:
    virtual ~DestinationPlugin() = default;

    /// Tries the settings without sending anything; empty when all is well.
    [[nodiscard]] virtual QString tryConnection(const QMap<QString, QString> &settings, const QString &language) = 0;
    /// Delivers the file under `name`, exactly once: called again after a cut it goes on or finds it done.
    /// `sha256` is the file's; the plugin reads back what it can and compares. `progress(bytes)` answers false to stop.
    [[nodiscard]] virtual DeliveryOutcome deliver(const QMap<QString, QString> &settings, const QString &file,
                                                  const QString &name, const QString &sha256, const QString &language,
                                                  const std::function<bool(qint64)> &progress) = 0;
};

} // namespace PhoLuat

Q_DECLARE_INTERFACE(PhoLuat::DestinationPlugin, "vn.pholuat.DestinationPlugin/1.0")
