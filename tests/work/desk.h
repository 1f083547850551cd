// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/failatnth.h"
#include "support/testing.h"
#include "work/demonstration.h"
#include "work/flows.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>

namespace PhoLuat::Testing {

/// Waits for a flow; what does not come in half a minute is an Error.
template<class T>
[[nodiscard]] Result<T> wait(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return failure(ErrorKind::Broken, QStringLiteral("timed out"));
    if (future.isCanceled() || future.resultCount() == 0)
        return failure(ErrorKind::Broken, QStringLiteral("cancelled"));
    return future.result();
}

/// Carries a flow out and prints its Error when it answers one.
#define DO(expression) \
    do { \
        const auto done = (expression); \
        VERIFY_RESULT(done); \
    } while (false)

inline std::shared_ptr<const UnitTree> readUnits()
{
    const auto tree = UnitTree::open(QStringLiteral(":/units/units.image"));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().text));
    return std::make_shared<const UnitTree>(*tree);
}

/// What every desk of a test program shares; read once.
class House final {
public:
    House()
        : units(readUnits()), forms(FormLibrary::read(QStringLiteral(":/forms")).value_or(FormLibrary())),
          pdf(program(QStringLiteral("pholuat-pdf-render")), 1), registry({QStringLiteral(PHOLUAT_BINARY_DIR "/plugins")}, QStringLiteral("en"))
    {
    }
    House(const House &) = delete;
    House &operator=(const House &) = delete;
    ~House() { pool.waitForDone(); }

    [[nodiscard]] Tools tools() { return {.forms = forms, .pdf = pdf, .registry = registry, .pool = pool}; }

    std::shared_ptr<const UnitTree> units;
    FormLibrary forms;
    PdfDoor pdf;
    Registry registry;
    QThreadPool pool;
};

/// One desk with a workspace in a folder that goes away, on a fixed day.
class Desk final {
public:
    explicit Desk(House &shared, const QString &unit = QStringLiteral("bd-stttt"), Role role = Role::Officer)
        : house(shared), identity{.unit = {unit}, .role = role, .person = QStringLiteral("Lê Thu Trang")}
    {
        location.file = folder.filePath(QStringLiteral("desk.pholuat"));
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    ~Desk() { close(); }

    [[nodiscard]] Result<> open()
    {
        auto opened = wait(Workspace::open(location, true, {.clock = fixedClock(now), .units = house.units, .autosaveMs = autosaveMs, .fault = faults.fault()}));
        if (!opened)
            return std::unexpected(opened.error());
        workspace = *opened;
        return wait(workspace->setIdentity(identity));
    }
    void close() { workspace.reset(); }

    template<class T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(Stores &)> work)
    {
        return wait(workspace->ask<T>(std::move(work)));
    }
    [[nodiscard]] Result<Material> stored(const MaterialId &id)
    {
        return ask<Material>([id](Stores &stores) { return stores.materials.find(id); });
    }
    [[nodiscard]] Result<Report> stored(const ReportId &id)
    {
        return ask<Report>([id](Stores &stores) { return stores.reports.find(id); });
    }
    [[nodiscard]] Result<QList<PackageRecord>> packages(PackageRecord::Direction direction)
    {
        return ask<QList<PackageRecord>>([direction](Stores &stores) { return stores.packages.all(direction); });
    }
    /// The report of the demonstration for this desk's unit, stored.
    [[nodiscard]] Result<Report> addReport(int seed = 1)
    {
        auto report = demonstrationReport(house.forms, *house.units, identity.unit, demonstrationPeriod(), seed);
        if (!report)
            return report;
        return wait(workspace->addReport(*report));
    }

    House &house;
    QTemporaryDir folder;
    DatabaseLocation location;
    Identity identity;
    QDateTime now{{2021, 1, 12}, {3, 0}, QTimeZone::UTC};
    int autosaveMs = 500;
    FailAtNth faults;
    std::shared_ptr<Workspace> workspace;
};

inline Material leaflet(const QString &title)
{
    Material material;
    material.id = MaterialId::make();
    material.title = title;
    material.kind = QStringLiteral("TOGAP");
    material.unit = {QStringLiteral("bd-stttt")};
    material.body.blocks = {{.kind = Block::Kind::Paragraph, .text = {{.text = QStringLiteral("Đã uống rượu, bia thì không lái xe.")}}}};
    return material;
}

inline Material titled(Material material, const QString &title)
{
    material.title = title;
    return material;
}

/// The same report with another figure in its first number.
inline Report figured(Report report, double figure)
{
    for (auto cell = report.forms[0].cells.begin(); cell != report.forms[0].cells.end(); ++cell) {
        if (cell->value.isNumber()) {
            cell->value = CellValue(figure);
            return report;
        }
    }
    qFatal("the report holds no number");
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace PhoLuat::Testing
