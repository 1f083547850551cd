// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QObject>

/// Uploads to a portal that a settings file describes, without a line of code for it: resources/uploadforms/example.json.
/// Remembers whether an upload is under way, so that a portal that cannot be asked is never sent to twice blindly.
class HttpsFormPlugin final : public QObject, public PhoLuat::DestinationPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "vn.pholuat.DestinationPlugin/2.0" FILE "httpsform.json")
    Q_INTERFACES(PhoLuat::DestinationPlugin)
public:
    QString tryConnection(const QMap<QString, QString> &settings) override;
    PhoLuat::DeliveryOutcome ask(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
    PhoLuat::DeliveryOutcome send(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host) override;
};
