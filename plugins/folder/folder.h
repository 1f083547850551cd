// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QObject>

/// Delivers into a folder: a USB stick, a share. Writes beside, reads back, compares, then renames, so that pulling
/// the stick out at any moment leaves either the whole package or nothing under its name.
class FolderPlugin final : public QObject, public PhoLuat::DestinationPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "vn.pholuat.DestinationPlugin/2.0" FILE "folder.json")
    Q_INTERFACES(PhoLuat::DestinationPlugin)
public:
    QString tryConnection(const QMap<QString, QString> &settings) override;
    PhoLuat::DeliveryOutcome ask(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
    PhoLuat::DeliveryOutcome send(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
};
