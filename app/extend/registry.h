// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extend/destinationplugin.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QPluginLoader;

namespace PhoLuat {

/// A plugin's JSON card, read before any of its code runs.
struct PluginCard {
    QString id;
    QString name;     ///< in the reader's language
    QString version;
    int api = 0;
    QString file;
    QString trouble = {};       ///< why it could not be loaded: a line in the About page
    QList<SettingField> settings = {};
    QStringList wants = {}; ///< "materials": what is read out of the package for it
};

/// Finds plugins in the given folders. Cards are read at once, code only when a plugin is first used.
class Registry final {
public:
    Registry(const QStringList &folders, const QString &language);
    ~Registry();
    Registry(const Registry &) = delete;
    Registry &operator=(const Registry &) = delete;

    /// One that is part of the program (or of a test); `plugin` must outlive this.
    void add(const PluginCard &card, DestinationPlugin &plugin);

    [[nodiscard]] const QList<PluginCard> &cards() const { return m_cards; }
    /// Loads it when needed. Errors: NotFound, Broken with the loader's words.
    [[nodiscard]] Result<DestinationPlugin *> destination(const QString &id);

private:
    QList<PluginCard> m_cards;
    std::vector<std::unique_ptr<QPluginLoader>> m_loaders; ///< one a card; nothing for those that are part of the program
    QHash<QString, DestinationPlugin *> m_own;
};

} // namespace PhoLuat
