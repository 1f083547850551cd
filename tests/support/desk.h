// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"
#include "support/fakeprompts.h"
#include "support/uitesting.h"
#include "transfer/secrets.h"
#include "widgets/appearance.h"
#include "work/flows.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

namespace PhoLuat::Testing {

/// Everything a page is handed, with a workspace in a folder that goes away, on a fixed day.
class TestDesk final {
public:
    explicit TestDesk(Role role = Role::Justice)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), appearance(settings),
          forms(FormLibrary::read({.forms = QStringLiteral(":/forms"), .periods = QStringLiteral(":/periods"), .local = folder.filePath(QStringLiteral("forms"))}).value_or(FormLibrary())), pdf(program(QStringLiteral("pholuat-pdf-render")), 1),
          registry({QStringLiteral(PHOLUAT_BINARY_DIR "/plugins")}, QStringLiteral("en")), units(readUnits()),
          identity{.unit = {QStringLiteral("bd-stp")}, .role = role, .person = QStringLiteral("Nguyễn Thị Hà")}
    {
    }
    TestDesk(const TestDesk &) = delete;
    TestDesk &operator=(const TestDesk &) = delete;
    ~TestDesk()
    {
        workspace.reset();
        secrets.close();
        pool.waitForDone();
    }

    /// Opens a new workspace with somebody at the desk; false with a QTest message otherwise.
    [[nodiscard]] bool open(bool signIn = true)
    {
        auto opened = Workspace::open({.file = file()}, true, needs());
        if (!wait(opened) || !opened.result())
            return false;
        workspace = *opened.result();
        if (!signIn)
            return true;
        auto signedIn = workspace->setIdentity(identity);
        return wait(signedIn) && signedIn.result().has_value();
    }
    /// Opens the demonstration: materials, a report, packages that came in.
    [[nodiscard]] bool openDemonstration(Role role = Role::Justice)
    {
        if (!open(false))
            return false;
        auto made = makeDemonstration(*workspace, tools(), role);
        return wait(made) && made.result().has_value();
    }
    /// Asks the database and waits.
    template<class T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(Stores &)> work)
    {
        auto future = workspace->ask<T>(std::move(work));
        if (!wait(future))
            return failure(ErrorKind::Broken, QStringLiteral("timed out"));
        return future.result();
    }
    template<class T>
    [[nodiscard]] static bool wait(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30000) && future.resultCount() > 0;
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("test.pholuat")); }
    [[nodiscard]] Tools tools()
    {
        return {.forms = forms, .pdf = pdf, .registry = registry, .pool = pool,
                .secret = [this](const QString &destination, const QString &field) { return secrets.readNow(destination, field); }};
    }
    [[nodiscard]] Workspace::Needs needs() const
    {
        return {.clock = fixedClock(QDateTime({2021, 1, 12}, {3, 0}, QTimeZone::UTC)), .units = units};
    }

    QTemporaryDir folder;
    /// The keychain of whoever runs the tests is left alone: there is no bus to find it on.
    bool hasNoBus = qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(folder.filePath(QStringLiteral("no-bus"))));
    QSettings settings;
    Appearance appearance;
    FormLibrary forms;
    PdfDoor pdf;
    Registry registry;
    SecretStore secrets;
    QThreadPool pool;
    FakePrompts prompts;
    std::shared_ptr<const UnitTree> units;
    Identity identity;
    std::shared_ptr<Workspace> workspace;

    [[nodiscard]] static std::shared_ptr<const UnitTree> readUnits()
    {
        return std::make_shared<const UnitTree>(UnitTree::open(QStringLiteral(":/units/units.image")).value_or(UnitTree()));
    }
};

} // namespace PhoLuat::Testing
