// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QObject>

/// Publishes the materials of a package on a WordPress site: one post a material, its files as media, through REST v2 with an
/// application password. Needs nothing installed there: a post is found again by a slug made from the material's id, a file
/// by one made from its digest, and what was written by classes on the post's outermost element.
class WordPressPlugin final : public QObject, public PhoLuat::DestinationPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "vn.pholuat.DestinationPlugin/2.0" FILE "wordpress.json")
    Q_INTERFACES(PhoLuat::DestinationPlugin)
public:
    QString tryConnection(const QMap<QString, QString> &settings) override;
    PhoLuat::DeliveryOutcome ask(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
    PhoLuat::DeliveryOutcome send(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
};
