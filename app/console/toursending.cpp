// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/toursending.h"

#include "console/await.h"
#include "document/receiptpdf.h"
#include "work/ledger.h"
#include "work/outbox.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

const Destination stick{.id = u"stick-2"_s, .plugin = u"folder"_s, .name = u"USB"_s};
const Destination portal{.id = u"share"_s, .plugin = u"folder"_s, .name = u"Thư mục chia sẻ của tỉnh"_s};

/// One run of the program: opens the workspace and lets the outbox do what it can now.
class Run final {
public:
    static Result<Run> begin(Console &console, const QString &file)
    {
        auto opened = await(Workspace::open({.file = file}, false, {.clock = console.clock, .units = console.units}));
        if (!opened)
            return std::unexpected(opened.error());
        return Run(*opened, std::make_unique<Outbox>(**opened, console.tools));
    }

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] Outbox &outbox() const { return *m_outbox; }

    void untilItRests() const
    {
        QEventLoop loop;
        QObject::connect(m_outbox.get(), &Outbox::settled, &loop, [this, &loop] {
            if (m_outbox->status().running == 0)
                loop.quit();
        });
        m_outbox->start();
        loop.exec();
    }

    [[nodiscard]] Result<Delivery::State> stateAt(const PackageKey &key, const QString &destination) const
    {
        return await(m_workspace->ask<Delivery::State>([=](Stores &stores) -> Result<Delivery::State> {
            const auto delivery = stores.packages.delivery(key, destination);
            if (!delivery)
                return std::unexpected(delivery.error());
            return *delivery ? (*delivery)->state : Delivery::State::Queued;
        }));
    }

private:
    Run(std::shared_ptr<Workspace> workspace, std::unique_ptr<Outbox> outbox) : m_workspace(std::move(workspace)), m_outbox(std::move(outbox)) {}
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Outbox> m_outbox; ///< ends before the workspace
};

std::unexpected<Error> notSo(const QString &what)
{
    return failure(ErrorKind::Broken, u"tour, sending: "_s + what);
}

Result<> writeInto(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QSaveFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "%1 could not be written: %2. Choose another folder.").arg(name, file.errorString()));
}

/// While the share is down: the stick has it, the share waits.
Result<PackageRecord> firstRun(Console &console, const QDir &folder, const QString &file)
{
    const auto run = Run::begin(console, file);
    if (!run)
        return std::unexpected(run.error());
    auto record = await(run->workspace().ask<PackageRecord>([folder](Stores &stores) -> Result<PackageRecord> {
        for (const auto &[destination, name] : {std::pair{stick, u"stick-2"_s}, std::pair{portal, u"portal"_s}}) {
            Destination made = destination;
            made.settings = {{u"folder"_s, folder.filePath(name)}};
            if (auto saved = stores.packages.saveDestination(made, {}); !saved)
                return std::unexpected(saved.error());
        }
        auto sealed = stores.packages.all(PackageRecord::Direction::Sealed);
        if (!sealed)
            return std::unexpected(sealed.error());
        return sealed->isEmpty() ? Result<PackageRecord>(notSo(u"nothing was sealed"_s)) : sealed->first();
    }));
    if (!record)
        return record;
    for (const Destination &destination : {stick, portal}) {
        if (auto queued = await(run->outbox().enqueue(record->key, destination.id)); !queued)
            return std::unexpected(queued.error());
    }
    run->untilItRests();
    const auto there = run->stateAt(record->key, stick.id);
    const auto waiting = run->stateAt(record->key, portal.id);
    if (!there || !waiting || *there != Delivery::State::Delivered || *waiting != Delivery::State::Waiting)
        return notSo(u"the stick should have it and the share wait"_s);
    return record;
}

} // namespace

Result<TourStep> sendToTwoPlaces(Console &console, const QDir &folder, const QString &workspaceFile)
{
    for (const QString &name : {u"portal"_s, u"stick-2"_s, u"sent"_s})
        QDir(folder.filePath(name)).removeRecursively();
    if (!folder.mkpath(u"stick-2"_s) || !folder.mkpath(u"sent"_s))
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The folder %1 cannot be written. Choose another.").arg(folder.path()));
    const auto record = firstRun(console, folder, workspaceFile);
    if (!record)
        return std::unexpected(record.error());

    // The program was ended; now the share is there again.
    if (!folder.mkpath(u"portal"_s))
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The folder %1 cannot be written. Choose another.").arg(folder.path()));
    const auto run = Run::begin(console, workspaceFile);
    if (!run)
        return std::unexpected(run.error());
    if (auto now = await(run->outbox().sendNow(record->key, portal.id)); !now)
        return std::unexpected(now.error());
    run->untilItRests();
    if (const auto state = run->stateAt(record->key, portal.id); !state || *state != Delivery::State::Delivered)
        return notSo(u"the share should have it by now"_s);
    for (const QString &name : {u"portal"_s, u"stick-2"_s}) {
        if (QDir(folder.filePath(name)).entryList(QDir::Files | QDir::Hidden) != QStringList{record->fileName})
            return notSo(name + u" should hold exactly one package"_s);
    }

    const auto ledger = await(ledgerOf(run->workspace()));
    if (!ledger)
        return std::unexpected(ledger.error());
    if (auto written = writeInto(folder, u"sent/ledger.csv"_s, ledgerCsv(*ledger)); !written)
        return std::unexpected(written.error());
    const auto receipt = await(run->workspace().ask<QByteArray>([key = record->key, record = *record, made = console.clock()](Stores &stores) -> Result<QByteArray> {
        const auto delivery = stores.packages.delivery(key, portal.id);
        const auto exchanges = stores.packages.exchanges(key, portal.id);
        if (!delivery || !exchanges)
            return std::unexpected(!delivery ? delivery.error() : exchanges.error());
        return receiptPdf(record, portal, delivery->value_or(Delivery()), *exchanges, made);
    }));
    if (!receipt)
        return std::unexpected(receipt.error());
    if (auto written = writeInto(folder, u"sent/receipt.pdf"_s, *receipt); !written)
        return std::unexpected(written.error());
    return TourStep{QCoreApplication::translate("PhoLuat", "One package, two destinations, one of them down"),
                    QCoreApplication::translate("PhoLuat", "The stick had it at once, the province's share waited. The program was ended and begun again: both hold exactly one. The ledger tells the whole story, the receipt is a PDF."),
                    {u"stick-2/"_s + record->fileName, u"portal/"_s + record->fileName, u"sent/ledger.csv"_s, u"sent/receipt.pdf"_s}};
}

} // namespace PhoLuat
