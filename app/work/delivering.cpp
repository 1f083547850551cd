// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/backoff.h"
#include "work/sending.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

namespace PhoLuat {

QFuture<Result<Delivery>> deliver(Workspace &workspace, Tools tools, const PackageKey &package, const QString &destination)
{
    const Steps<Delivery> steps(&workspace);
    const auto random = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded());
    SendingOrder order{{package, destination}, std::make_shared<SendingControl>(), QUuid::createUuid().toString(QUuid::WithoutBraces)};
    order.evenPaused = true;
    order.wait = [random](const Delivery &before, const DeliveryOutcome &outcome) {
        return waitAfter(before.attempts + 1, std::chrono::seconds(outcome.retryAfter), *random);
    };
    auto future = steps.future();
    // What is cancelled here stops there; what became of it is written all the same.
    auto *watcher = new QFutureWatcher<Result<Delivery>>(&workspace);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, &workspace, [control = order.control] { control->stop(StopReason::Policy); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    steps.inAnyCaseAfter(sendOnce(workspace, tools, order), [steps](const SendingEnd &end) {
        if (end.heldBy.isEmpty())
            steps.end(end.delivery);
        else
            steps.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Another desk of the office is sending this package there now, so it was not sent a second time. Wait until that is done.")));
    });
    return future;
}

} // namespace PhoLuat
