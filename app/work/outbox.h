// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"
#include "work/outboxrules.h"

#include <QObject>
#include <QRandomGenerator>

class QTimer;

namespace PhoLuat {

struct SendingEnd;

/// A sending that runs, for a window: read on the thread of the outbox.
struct SendingProgress {
    DeliveryRef ref;
    qint64 bytes = 0;          ///< known to be there
    qint64 total = 0;
    qint64 bytesPerSecond = 0; ///< over the last seconds; 0: not known yet
    qint64 secondsLeft = -1;   ///< -1: not known
};

/// What the outbox is doing, for a status line and for who waits until it is done.
struct OutboxStatus {
    qsizetype open = 0;    ///< neither delivered nor refused
    qsizetype running = 0;
    qsizetype waiting = 0; ///< goes by itself, later
    qsizetype forPerson = 0; ///< held or paused: nothing happens before somebody acts
    std::optional<std::chrono::milliseconds> lookAgain = {};
};

/// The queue over the database: sends what may be sent, tries again, and never sends twice what may have arrived
/// (reliability.md N1–N7). Everything it knows is in the database; killed at any moment it goes on at the next start.
/// Lives on the workspace's thread and must end before the workspace. Pages hear of every change by Workspace::changed.
class Outbox final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)
public:
    /// What a test replaces; what is left empty is the machine's own.
    struct Needs {
        std::function<qint64()> steadyMs = {}; ///< goes on evenly, whatever happens to the clock
        std::function<void(std::chrono::milliseconds, std::function<void()>)> wakeIn = {};
        std::function<QStringList()> addresses = {};
        quint32 seed = QRandomGenerator::securelySeeded().generate();
    };

    Outbox(Workspace &workspace, const Tools &tools, const Needs &needs);
    Outbox(Workspace &workspace, const Tools &tools) : Outbox(workspace, tools, Needs()) {}
    /// What runs is told to stop and writes down where it stopped as long as the workspace is open.
    ~Outbox() override;

    /// Begins; before it nothing is sent. What a killed program left half done is asked about first.
    void start();
    /// Nothing begins any more, and what runs stops at its next safe step and says in the database how far it came;
    /// `settled` tells when. For a program that is about to end.
    void finish();

    /// Puts a sealed package into the queue; what is delivered or waits already stays as it is, what was refused goes again.
    [[nodiscard]] QFuture<Result<Delivery>> enqueue(const PackageKey &package, const QString &destination);
    /// "Send now": the answer to "ask me" and to what was held; hours, network and waiting times do not matter this once.
    [[nodiscard]] QFuture<Result<Delivery>> sendNow(const PackageKey &package, const QString &destination);
    /// A person found that it is not there: what the plugin remembers of it is forgotten, so that it is sent from its start.
    /// Refused while it is being sent.
    [[nodiscard]] QFuture<Result<Delivery>> sendAnew(const PackageKey &package, const QString &destination);
    /// A person found that it is there: delivered, and the receipt says who said so, when, and in which words. Refused
    /// without words, before anything was sent, and while it is being sent.
    [[nodiscard]] QFuture<Result<Delivery>> markDelivered(const PackageKey &package, const QString &destination, const QString &words);
    [[nodiscard]] QFuture<Result<Delivery>> setPaused(const PackageKey &package, const QString &destination, bool paused);
    /// Out of the queue: forgotten when nothing was tried yet, else kept as refused with what is known. What arrived
    /// meanwhile stays delivered.
    [[nodiscard]] QFuture<Result<>> cancel(const PackageKey &package, const QString &destination);
    [[nodiscard]] QFuture<Result<>> setDestinationPaused(const QString &destination, bool paused);
    /// The person put right what held this destination (password, certificate): everything held there is tried again.
    [[nodiscard]] QFuture<Result<>> release(const QString &destination);

    [[nodiscard]] QList<SendingProgress> progress() const;
    [[nodiscard]] OutboxStatus status() const;
    /// Why it is not on its way; Nothing when it is, or is not in the queue.
    [[nodiscard]] OutboxWait waitOf(const DeliveryRef &ref) const;
    [[nodiscard]] bool isPaused(const QString &destination) const;
    /// Nothing runs and nothing is being asked of the database: it sleeps until `status().lookAgain`.
    [[nodiscard]] bool isResting() const;

signals:
    /// Twice a second while something is sent.
    void progressed();
    /// It looked and everything that may go now is going or done; `status()` says how it stands.
    void settled();
    /// The database could not be read or written; it tries again.
    void troubled(const PhoLuat::Error &error);

private:
    struct Parts;
    struct Running;
    void read();
    void look();
    void sleep(std::chrono::milliseconds time);
    void begin(const DeliveryRef &ref);
    void ended(const DeliveryRef &ref, const Result<SendingEnd> &end);
    void beat();
    void measure();
    [[nodiscard]] std::chrono::seconds waitFor(const QString &destination, const Delivery &before, const DeliveryOutcome &outcome);
    [[nodiscard]] QFuture<Result<Delivery>> change(const DeliveryRef &ref, const std::function<Result<>(Delivery &)> &how, const std::function<void()> &first = {});
    template<class T>
    [[nodiscard]] QFuture<Result<T>> ask(const QString &package, std::function<Result<T>(Stores &)> work, const std::function<void()> &first = {});
    void want(const DeliveryRef &ref);
    std::unique_ptr<Parts> m_parts;
};

} // namespace PhoLuat
