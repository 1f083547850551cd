// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>
#include <QMutex>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace PhoLuat {

/// The door to the system's keychain (Secret Service, KWallet, Windows Credential Store, macOS Keychain). Without one that
/// opens, secrets are kept in memory until the program ends, and `lastsOnlyForThisRun()` says so; never in a file.
///
/// Lives on one thread with an event loop, the program's first: the keychain library knows no other. Every call may come
/// from any thread.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    /// A keychain that is silent for longer than `most` (it may be asking a person) is not asked again in this run.
    explicit SecretStore(std::chrono::milliseconds most = std::chrono::minutes(2), QObject *parent = nullptr);
    ~SecretStore() override;

    /// Finds out whether there is a keychain, so that a page can say so before anything is typed.
    [[nodiscard]] QFuture<Result<>> tryOut();
    /// Empty when nothing is kept.
    [[nodiscard]] QFuture<Result<QString>> read(const QString &destination, const QString &field);
    [[nodiscard]] QFuture<Result<>> write(const QString &destination, const QString &field, const QString &secret);
    /// Also when there is none. Errors: Unreachable when the keychain keeps it all the same.
    [[nodiscard]] QFuture<Result<>> remove(const QString &destination, const QString &field);

    /// read(), waited for; not on the thread of the store.
    [[nodiscard]] Result<QString> readNow(const QString &destination, const QString &field);

    /// Whoever waits is told that the program is closing, and so is whoever comes later. On the thread of the store, before
    /// it waits for threads that may be waiting for this.
    void close();

    /// Whether the keychain could not be had when it was last asked.
    [[nodiscard]] bool lastsOnlyForThisRun() const;
    /// That in a sentence for the settings page; empty while there is a keychain.
    [[nodiscard]] QString notice() const;

private:
    void onDesk(std::function<void()> work);
    void ask(QKeychain::Job *job, const QString &key, std::function<void()> then);
    void probe(std::function<void()> then);
    void remember(const QString &key, const QByteArray &secret);
    void forget(const QString &key);
    void judge(const QKeychain::Job *job);

    const std::chrono::milliseconds m_most;
    QMap<QString, QByteArray> m_kept; ///< on the thread of the store
    bool m_isSilent = false;
    bool m_wasOpen = false; ///< when it was last written to
    mutable QMutex m_mutex;
    std::unique_ptr<QObject> m_desk = std::make_unique<QObject>(); ///< what is asked lies on it; gone when closed
    QString m_trouble; ///< why there is no keychain
};

} // namespace PhoLuat
