// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/packing.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QFuture<Result<Delivery>> deliver(Workspace &workspace, Tools tools, const PackageKey &package, const QString &destination)
{
    Workspace *const work = &workspace;
    const QString sendingOf = u"deliver %1/%2 %3 %4"_s.arg(package.id.value).arg(package.version).arg(package.digest, destination);
    if (!workspace.claim(sendingOf)) {
        const Steps<Delivery> refused(&workspace);
        refused.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This package is being sent there already, so it was not sent a second time. Wait until that is done.")));
        return refused.future();
    }
    const Steps<Delivery> steps(&workspace, [work, sendingOf] { work->unclaim(sendingOf); });
    Registry *const registry = &tools.registry;
    QThreadPool *const pool = &tools.pool;
    const QString who = workspace.identity().person;
    const auto folder = folderFor(workspace.location());

    struct Order {
        PackageRecord record;
        Destination destination;
        QString file;
        std::optional<Delivery> done; ///< it is there already, with its receipt
    };

    // The state is in the database before the first byte leaves: a kill in the middle is seen at the next start.
    const auto begin = [=](Stores &stores) -> Result<Order> {
        auto record = stores.packages.find(package);
        if (!record)
            return std::unexpected(record.error());
        auto all = stores.packages.destinations();
        if (!all)
            return std::unexpected(all.error());
        const auto chosen = std::ranges::find(*all, destination, &Destination::id);
        if (chosen == all->end())
            return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" any more, so nothing was sent. Choose another in the settings.").arg(destination));
        // Exactly once: a receipt is never put at risk by sending again.
        auto deliveries = stores.packages.deliveries();
        if (!deliveries)
            return std::unexpected(deliveries.error());
        for (const Delivery &known : std::as_const(*deliveries)) {
            if (known.key == package && known.destination == destination && known.state == Delivery::State::Delivered)
                return Order{*record, *chosen, {}, known};
        }
        const QString file = folder->filePath(record->fileName);
        if (auto copied = stores.blobs.copyTo(record->sha256, file); !copied)
            return std::unexpected(copied.error());
        const Delivery sending{.key = package, .destination = destination, .state = Delivery::State::Sending, .at = work->clock()()};
        if (auto saved = stores.packages.saveDelivery(sending, who); !saved)
            return std::unexpected(saved.error());
        return Order{*record, *chosen, file, {}};
    };

    // From here on it is said how it ended: a cancellation reaches the plugin, not the book-keeping.
    steps.inAnyCaseAfter(workspace.ask<Order>(begin), [=](const Order &order) {
        if (order.done) {
            steps.end(*order.done);
            return;
        }
        const auto plugin = registry->destination(order.destination.plugin);
        work->announce({Change::Kind::Changed, Change::What::Delivery, package.id.value});
        const auto send = [=](QPromise<Result<DeliveryOutcome>> &) -> Result<DeliveryOutcome> {
            if (steps.isCancelled())
                return DeliveryOutcome{DeliveryOutcome::State::Stopped, {}, QCoreApplication::translate("PhoLuat", "Stopped as asked before anything was sent. Send it again when it suits you.")};
            if (!plugin)
                return DeliveryOutcome{DeliveryOutcome::State::Unreachable, {}, plugin.error().text};
            struct Host final : DeliveryHost {
                explicit Host(const Steps<Delivery> &flow) : steps(flow) {}
                bool goOn(qint64) override { return !steps.isCancelled(); }
                bool remember(const QString &) override { return true; }
                void note(const QString &, const QString &) override {}
                Steps<Delivery> steps;
            } host(steps);
            return (*plugin)->send({order.destination.settings, order.file, order.record.fileName, order.record.sha256, order.record.size,
                                    package.digest + u'@' + destination, {}, {}, {}}, host);
        };
        steps.inAnyCaseAfter(inBackground<DeliveryOutcome>(*pool, send), [=](const DeliveryOutcome &outcome) {
            Delivery done{.key = package, .destination = destination, .state = Delivery::State::Waiting, .offset = outcome.bytes,
                          .receipt = outcome.receipt, .trouble = outcome.trouble, .at = work->clock()()};
            if (outcome.state == DeliveryOutcome::State::Delivered)
                done.state = Delivery::State::Delivered;
            else if (outcome.state == DeliveryOutcome::State::Refused)
                done.state = Delivery::State::Refused;
            const QList<ReportId> reports = order.record.info.reports;
            const auto keep = [=](Stores &stores) -> Result<> {
                return stores.database.transaction<void>([&]() -> Result<> {
                    if (auto saved = stores.packages.saveDelivery(done, who); !saved)
                        return saved;
                    for (const Report &sent : order.record.reports) {
                        auto report = stores.reports.find(sent.id);
                        if (!report && report.error().kind != ErrorKind::NotFound)
                            return std::unexpected(report.error());
                        if (!report || report->version != sent.version || report->state != ReportState::Sealed || done.state != Delivery::State::Delivered)
                            continue;
                        report->state = ReportState::Sent;
                        if (auto saved = stores.reports.save(*report, who); !saved)
                            return std::unexpected(saved.error());
                    }
                    return {};
                });
            };
            steps.inAnyCaseAfter(work->ask<void>(keep), [=] {
                folder->isValid(); // keeps the file until here
                work->reload({}, reports);
                work->announce({Change::Kind::Changed, Change::What::Delivery, package.id.value});
                steps.end(done);
            });
        });
    });
    return steps.future();
}

} // namespace PhoLuat
