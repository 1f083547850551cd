// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QObject>

/// Deposits packages by SWORD v2 (an AtomPub profile, swordapp.org): one binary deposit a package, its receipt and state kept.
/// Tested against a server of our own that follows the specification, since none is packaged.
class SwordPlugin final : public QObject, public PhoLuat::DestinationPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "vn.pholuat.DestinationPlugin/2.0" FILE "sword.json")
    Q_INTERFACES(PhoLuat::DestinationPlugin)
public:
    QString tryConnection(const QMap<QString, QString> &settings) override;
    PhoLuat::DeliveryOutcome ask(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
    PhoLuat::DeliveryOutcome send(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
};
