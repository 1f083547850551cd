// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sword.h"

#include "deposit.h"

using namespace PhoLuat;

QString SwordPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    DeliveryJob job;
    job.settings = settings;
    const auto collection = Sword::Deposit(job, nullptr).chooseCollection();
    return collection ? QString() : collection.error().trouble;
}

DeliveryOutcome SwordPlugin::ask(const DeliveryJob &job, DeliveryHost &host)
{
    return Sword::Deposit(job, &host).ask();
}

DeliveryOutcome SwordPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    return Sword::Deposit(job, &host).send();
}
