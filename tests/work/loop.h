// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include "work/packing.h"

namespace PhoLuat::Testing {

/// When everything in these tests happens.
inline const QDateTime theMoment{{2021, 1, 12}, {3, 0}, QTimeZone::UTC};

/// A package as another desk would make it; the same id and version with another seed is another content.
[[nodiscard]] inline Result<QString> package(House &house, const QString &folder, const PackageId &id, int seed, const QString &unit = QStringLiteral("d550"))
{
    auto report = demonstrationReport(house.forms, *house.units, {unit}, demonstrationPeriod(), seed);
    if (!report)
        return std::unexpected(report.error());
    Content content{.package = {}, .folder = std::make_shared<QTemporaryDir>()};
    content.package.info = {.id = id, .sender = {unit}, .senderName = QStringLiteral("Huyện"), .receiver = {QStringLiteral("bd-stp")}, .receiverName = QStringLiteral("Sở Tư pháp"),
                            .period = demonstrationPeriod(), .createdAt = theMoment, .program = QStringLiteral("pholuat test"), .reports = {report->id}};
    content.package.reports = {*report};
    auto sealed = pack(content, house.forms, *house.units, theMoment);
    if (!sealed)
        return std::unexpected(sealed.error());
    QDir().mkpath(folder);
    if (auto copied = copyOut(sealed->file, folder); !copied)
        return std::unexpected(copied.error());
    return folder + u'/' + sealed->record.fileName;
}

[[nodiscard]] inline Result<PackageRecord> sealReport(Desk &desk, const ReportId &report, const QString &file = {})
{
    return wait(seal(*desk.workspace, desk.house.tools(), {.materials = {}, .reports = {report}, .receiver = {QStringLiteral("bd-stp")}, .file = file}));
}

[[nodiscard]] inline Result<QList<ReceiveOutcome>> take(Desk &desk, const QStringList &files)
{
    return wait(receive(*desk.workspace, desk.house.tools(), files));
}

/// Everything the workspace would show, so that two looks can be compared.
[[nodiscard]] inline QStringList look(Desk &desk)
{
    const auto seen = desk.ask<QStringList>([](Stores &stores) -> Result<QStringList> {
        QStringList lines;
        for (const auto direction : {PackageRecord::Direction::Sealed, PackageRecord::Direction::Received}) {
            const auto records = stores.packages.all(direction);
            if (!records)
                return std::unexpected(records.error());
            for (const PackageRecord &record : *records)
                lines << record.key.digest + u' ' + QString::number(int(record.decision)) + u' ' + QString::number(stores.blobs.size(record.sha256).value_or(-1));
        }
        const auto reports = stores.reports.all();
        if (!reports)
            return std::unexpected(reports.error());
        for (const Report &report : *reports)
            lines << QStringLiteral("%1 %2 %3 %4").arg(report.id.value).arg(report.revision).arg(report.version).arg(int(report.state));
        const auto materials = stores.materials.search({});
        if (!materials)
            return std::unexpected(materials.error());
        for (const MaterialSummary &material : *materials)
            lines << QStringLiteral("%1 %2").arg(material.id.value).arg(int(material.state));
        const auto journal = stores.journal.entries({}, {}, 100'000);
        if (!journal)
            return std::unexpected(journal.error());
        lines << QStringLiteral("journal %1").arg(journal->size());
        return lines;
    });
    return seen ? *seen : QStringList{seen.error().text};
}

[[nodiscard]] inline QString blobThere(Desk &desk, const QString &sha256)
{
    const auto size = desk.ask<qint64>([sha256](Stores &stores) { return stores.blobs.size(sha256); });
    return size ? QStringLiteral("there") : QStringLiteral("absent");
}

} // namespace PhoLuat::Testing
