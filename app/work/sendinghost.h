// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/sendingcontrol.h"
#include "work/workspace.h"

#include <QPointer>

namespace PhoLuat {

/// Lets a pool thread wait for the workspace's database. The workspace may end at any moment: then, and once the sending is
/// given up because the program closes, it answers false.
class DatabaseWait final {
public:
    /// On the thread of the workspace.
    DatabaseWait(Workspace &workspace, std::shared_ptr<SendingControl> control)
        : m_workspace(&workspace), m_there(new QObject, [](QObject *there) { there->deleteLater(); }), m_control(std::move(control))
    {
    }
    [[nodiscard]] bool carryOut(std::function<Result<>(Stores &)> work) const;

private:
    QPointer<Workspace> m_workspace; ///< looked at only on its thread
    std::shared_ptr<QObject> m_there; ///< carries calls to that thread; the workspace may be gone by then
    std::shared_ptr<SendingControl> m_control;
};

/// Text from a destination as it may be kept: without secrets, without characters a database cannot hold, bounded.
[[nodiscard]] QString keepable(QString text, const QStringList &secrets);

/// What a plugin is given during its calls; on the pool thread.
class SendingHost final : public DeliveryHost {
public:
    struct Needs {
        DeliveryRef ref;
        QString holder; ///< of the claim
        std::shared_ptr<SendingControl> control;
        DatabaseWait database;
        qint64 bytesPerSecond = 0;
        QStringList secrets;
        std::function<bool()> isCancelled; ///< beside the control; on any thread
    };
    explicit SendingHost(Needs needs) : m_needs(std::move(needs)), m_bandwidth(m_needs.bytesPerSecond) { m_clock.start(); }

    [[nodiscard]] bool goOn(qint64 bytes) override;
    [[nodiscard]] bool remember(const QString &memory) override;
    void note(const QString &request, const QString &answer) override;

    /// What was last remembered in these calls; nothing: nothing was.
    [[nodiscard]] const std::optional<QString> &memory() const { return m_memory; }
    [[nodiscard]] bool isStopped() const;

private:
    Needs m_needs;
    Bandwidth m_bandwidth;
    QElapsedTimer m_clock;
    std::optional<QString> m_memory;
};

} // namespace PhoLuat
