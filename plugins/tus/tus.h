// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QObject>

/// Delivers to a portal that takes resumable uploads by tus 1.0 (tusd, @tus/server, Uppy's servers).
class TusPlugin final : public QObject, public PhoLuat::DestinationPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "vn.pholuat.DestinationPlugin/2.0" FILE "tus.json")
    Q_INTERFACES(PhoLuat::DestinationPlugin)
public:
    QString tryConnection(const QMap<QString, QString> &settings) override;
    PhoLuat::DeliveryOutcome ask(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
    PhoLuat::DeliveryOutcome send(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
};
