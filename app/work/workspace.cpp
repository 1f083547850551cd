// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, the database's thread, closing.
#include "store/connectionwords.h"
#include "work/workfolder.h"
#include "work/workspaceparts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(const DatabaseLocation &location, bool create, const Needs &needs)
{
    using Opened = Result<std::shared_ptr<Workspace>>;
    auto promise = std::make_shared<QPromise<Opened>>();
    QFuture<Opened> future = promise->future();
    promise->start();

    auto parts = std::make_unique<Parts>();
    parts->location = location;
    parts->needs = needs;
    std::shared_ptr<Workspace> workspace(new Workspace(std::move(parts)));
    Workspace *raw = workspace.get();

    raw->m_parts->line.post(Urgency::Ordinary, [promise = std::move(promise), workspace = std::move(workspace), raw, create]() mutable {
        Result<> outcome = raw->openStores(create);
        // Back to the window's thread: the Workspace must end there, never on its own database thread. The promise
        // goes along: it will hold the Workspace, and must not outlive everything else on this side.
        QMetaObject::invokeMethod(raw, [promise = std::move(promise), workspace = std::move(workspace), outcome = std::move(outcome)] {
            if (outcome)
                promise->addResult(Opened(workspace));
            else
                promise->addResult(Opened(std::unexpected(outcome.error())));
            promise->finish();
        }, Qt::QueuedConnection);
    });
    return future;
}

/// On the database's thread.
Result<> Workspace::openStores(bool create)
{
    Parts &p = *m_parts;
    const auto pause = [&p]() -> Result<> {
        if (p.line.pause())
            return {};
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This was stopped because the workspace is being closed. Nothing of it was kept; do it again when it is open."), {}, u"work.stopped"_s);
    };
    auto opened = Database::open(p.location, {.create = create, .proveLater = p.needs.proveAfterMs > 0, .clock = p.needs.clock,
                                              .fault = p.needs.fault, .pause = pause});
    if (!opened)
        return std::unexpected(opened.error());
    p.database = std::move(*opened);
    p.stores = std::make_unique<Stores>(*p.database);
    p.isReadOnly = p.database->isReadOnly();
    const auto identity = p.stores->settings.identity();
    if (!identity)
        return std::unexpected(identity.error());
    if (*identity)
        p.identity = **identity;
    return beginIdleWork();
}

/// What an earlier run left behind, and the proofs that opening had no time for: when nobody wants anything else.
Result<> Workspace::beginIdleWork()
{
    Parts &p = *m_parts;
    const auto unfinished = p.stores->blobs.hasUnfinished();
    if (!unfinished)
        return std::unexpected(unfinished.error());
    if (*unfinished && !p.isReadOnly)
        post(Urgency::Idle, [](Stores &stores) { (void)stores.blobs.sweepUnfinished(); }); // what stays is swept next time
    if (p.database->hasUnproved()) {
        // Late enough for what the first page asks to stand before it in the line.
        QMetaObject::invokeMethod(this, [this] { QTimer::singleShot(m_parts->needs.proveAfterMs, this, &Workspace::proveRest); }, Qt::QueuedConnection);
    }
    post(Urgency::Idle, [location = p.location](Stores &) { sweepWorkFolders(location); });
    return {};
}

void Workspace::proveRest()
{
    post(Urgency::Idle, [this](Stores &stores) {
        if (auto proved = stores.database.proveRest(); !proved && proved.error().kind == ErrorKind::Damaged)
            QMetaObject::invokeMethod(this, [this, error = proved.error()] { tellDamage(error); }, Qt::QueuedConnection);
    });
}

void Workspace::tellDamage(const Error &error)
{
    m_parts->damage = error;
    emit damageFound(error);
}

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    m_parts->autosave.setSingleShot(true);
    connect(&m_parts->autosave, &QTimer::timeout, this, &Workspace::savePending);
}

Workspace::~Workspace()
{
    m_parts->autosave.stop();
    savePending();
    m_parts->line.close([parts = m_parts.get()] {
        parts->stores.reset();
        parts->database.reset();
    });
}

void Workspace::post(Urgency urgency, std::function<void(Stores &)> work)
{
    m_parts->line.post(urgency, [parts = m_parts.get(), work = std::move(work)] {
        if (parts->stores)
            work(*parts->stores);
    });
}

QString Workspace::name() const
{
    if (!m_parts->location.file.isEmpty())
        return QFileInfo(m_parts->location.file).fileName();
    const QMap<QString, QString> words = connectionWords(m_parts->location.postgres);
    return words.value(u"dbname"_s) + u" @ "_s + words.value(u"host"_s, u"localhost"_s);
}

DatabaseLocation Workspace::location() const { return m_parts->location; }
bool Workspace::isReadOnly() const { return m_parts->isReadOnly; }
const UnitTree &Workspace::units() const { return *m_parts->needs.units; }
const Clock &Workspace::clock() const { return m_parts->needs.clock; }
const Identity &Workspace::identity() const { return m_parts->identity; }
QUndoStack &Workspace::undoStack() { return m_parts->undoStack; }
QDateTime Workspace::savedAt() const { return m_parts->savedAt; }
std::optional<Error> Workspace::damage() const { return m_parts->damage; }

void Workspace::announce(const Change &change)
{
    emit changed(change);
}

QFuture<Result<>> Workspace::setIdentity(const Identity &identity)
{
    m_parts->identity = identity;
    auto stored = ask<void>([identity](Stores &stores) { return stores.settings.setIdentity(identity); });
    announce({Change::Kind::Changed, Change::What::Identity, {}});
    return stored;
}

void Workspace::hold(const QList<MaterialId> &materials, const QList<ReportId> &reports)
{
    for (const MaterialId &id : materials)
        ++m_parts->held[id.value];
    for (const ReportId &id : reports)
        ++m_parts->held[id.value];
}

void Workspace::unhold(const QList<MaterialId> &materials, const QList<ReportId> &reports)
{
    const auto release = [this](const QString &id) {
        if (--m_parts->held[id] <= 0)
            m_parts->held.remove(id);
    };
    for (const MaterialId &id : materials)
        release(id.value);
    for (const ReportId &id : reports)
        release(id.value);
}

bool Workspace::claim(const QString &work)
{
    if (m_parts->claimed.contains(work))
        return false;
    m_parts->claimed.insert(work);
    return true;
}

void Workspace::unclaim(const QString &work)
{
    m_parts->claimed.remove(work);
}

} // namespace PhoLuat
