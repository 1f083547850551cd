// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workspace.h"

#include "work/edit.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace PhoLuat {

using namespace Qt::StringLiterals;

template<>
struct EditId<Material> {
    static constexpr int value = 1;
};
template<>
struct EditId<Report> {
    static constexpr int value = 2;
};

namespace {

/// A Value that is open for editing.
template<class Value>
struct Live {
    Value value;
    bool isDirty = false;   ///< differs from what was last handed to the Store
    bool hasFailed = false; ///< the last save did not succeed
    int saving = 0;         ///< saves whose answers are on the way
};

template<class Value>
using LiveValues = QHash<decltype(Value::id), Live<Value>>;

constexpr int retryMs = 5000;

Result<Material> storeValue(Stores &stores, const Material &value, const QString &who)
{
    return stores.materials.save(value, who);
}

Result<Report> storeValue(Stores &stores, const Report &value, const QString &who)
{
    return stores.reports.save(value, who);
}

Result<Material> loadValue(Stores &stores, const MaterialId &id)
{
    return stores.materials.find(id);
}

Result<Report> loadValue(Stores &stores, const ReportId &id)
{
    return stores.reports.find(id);
}

constexpr Change::What whatOf(const Material &) { return Change::What::Material; }
constexpr Change::What whatOf(const Report &) { return Change::What::Report; }

/// What left the office stays as it was; corrections are new versions.
bool isLocked(const Material &material) { return material.state == MaterialState::Sealed || material.state == MaterialState::Published; }
bool isLocked(const Report &report) { return report.state != ReportState::Draft && report.state != ReportState::Checked; }

/// Undoing a step made in the version that was sealed would bring that version's figures and number back.
bool isOfAnotherVersion(const Material &, const Material &) { return false; }
bool isOfAnotherVersion(const Report &a, const Report &b) { return a.version != b.version; }

QString nameOf(const Material &material) { return material.title; }
QString nameOf(const Report &report) { return report.unit.value + u' ' + report.period.key(); }

} // namespace

struct Workspace::Parts {
    DatabaseLocation location;
    Needs needs;
    Identity identity;
    bool isReadOnly = false;
    QDateTime savedAt;
    QUndoStack undoStack;
    QTimer autosave;
    LiveValues<Material> materials;
    LiveValues<Report> reports;
    QHash<QString, int> held; ///< by id: how many flows want it unchanged
    QSet<QString> claimed;

    QThread thread;
    /// Lives on the thread; calls queued to it run there in order.
    QObject *home = new QObject;
    std::unique_ptr<Database> database; ///< touched on the thread only
    std::unique_ptr<Stores> stores;     ///< likewise
    /// What this workspace last wrote of a Value; touched on the thread only. Saves queue up faster than their answers
    /// come back, and each must follow the one before it.
    QHash<QString, qint64> revisions;

    template<class Value>
    LiveValues<Value> &live()
    {
        if constexpr (std::is_same_v<Value, Material>)
            return materials;
        else
            return reports;
    }
};

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(const DatabaseLocation &location, bool create, const Needs &needs)
{
    using Opened = Result<std::shared_ptr<Workspace>>;
    auto promise = std::make_shared<QPromise<Opened>>();
    QFuture<Opened> future = promise->future();
    promise->start();

    auto parts = std::make_unique<Parts>();
    parts->location = location;
    parts->needs = needs;
    parts->home->moveToThread(&parts->thread);
    parts->thread.start();
    std::shared_ptr<Workspace> workspace(new Workspace(std::move(parts)));
    Workspace *raw = workspace.get();

    QMetaObject::invokeMethod(raw->m_parts->home, [promise, workspace = std::move(workspace), raw, create]() mutable {
        Parts &p = *raw->m_parts;
        Result<> outcome;
        auto opened = Database::open(p.location, {.create = create, .clock = p.needs.clock, .fault = p.needs.fault});
        if (opened) {
            p.database = std::move(*opened);
            p.stores = std::make_unique<Stores>(*p.database);
            p.isReadOnly = p.database->isReadOnly();
            if (auto identity = p.stores->settings.identity(); !identity)
                outcome = std::unexpected(identity.error());
            else if (*identity)
                p.identity = **identity;
        } else {
            outcome = std::unexpected(opened.error());
        }
        // Back to the window's thread: the Workspace must end there, never on its own database thread. The promise
        // goes along: it will hold the Workspace, and must not outlive everything else on this side.
        QMetaObject::invokeMethod(raw, [promise = std::move(promise), workspace = std::move(workspace), outcome] {
            if (outcome)
                promise->addResult(Opened(workspace));
            else
                promise->addResult(Opened(std::unexpected(outcome.error())));
            promise->finish();
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
    return future;
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
    Parts *parts = m_parts.get();
    // Queued behind everything asked before, so nothing accepted is dropped.
    QMetaObject::invokeMethod(parts->home, [parts] {
        parts->stores.reset();
        parts->database.reset();
        delete std::exchange(parts->home, nullptr);
        parts->thread.quit();
    }, Qt::QueuedConnection);
    parts->thread.wait();
}

void Workspace::post(std::function<void(Stores &)> work)
{
    Parts *parts = m_parts.get();
    QMetaObject::invokeMethod(parts->home, [parts, work = std::move(work)] {
        if (parts->stores)
            work(*parts->stores);
    }, Qt::QueuedConnection);
}

QString Workspace::name() const
{
    return m_parts->location.file.isEmpty() ? u"PostgreSQL"_s : QFileInfo(m_parts->location.file).fileName();
}

DatabaseLocation Workspace::location() const { return m_parts->location; }
bool Workspace::isReadOnly() const { return m_parts->isReadOnly; }
const UnitTree &Workspace::units() const { return *m_parts->needs.units; }
const Clock &Workspace::clock() const { return m_parts->needs.clock; }
const Identity &Workspace::identity() const { return m_parts->identity; }
QUndoStack &Workspace::undoStack() { return m_parts->undoStack; }
QDateTime Workspace::savedAt() const { return m_parts->savedAt; }

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

template<class Value>
void Workspace::edit(const Value &after, const QString &text, const QString &gesture)
{
    const auto live = m_parts->live<Value>().constFind(after.id);
    if (live == m_parts->live<Value>().cend() || m_parts->isReadOnly || isLocked(live->value) || Edit<Value>::isSame(live->value, after))
        return;
    if (m_parts->held.contains(after.id.value)) {
        emit changed({Change::Kind::Changed, whatOf(after), after.id.value}); // the page shows again what is kept
        return;
    }
    m_parts->undoStack.push(new Edit<Value>(live->value, after, text, gesture, [this](const Value &value) { put(value); }));
}

template<class Value>
void Workspace::put(const Value &value)
{
    const auto live = m_parts->live<Value>().find(value.id);
    if (live == m_parts->live<Value>().end() || isLocked(live->value) || isOfAnotherVersion(live->value, value) || m_parts->held.contains(value.id.value))
        return;
    const qint64 revision = live->value.revision;
    live->value = value;
    live->value.revision = revision; // the Store's, whichever step of the undo stack this is
    live->value.changedAt = m_parts->needs.clock();
    live->isDirty = true;
    // Started once, not restarted at every key: a typist who never pauses is saved all the same.
    if (!m_parts->autosave.isActive())
        m_parts->autosave.start(m_parts->needs.autosaveMs);
    emit changed({Change::Kind::Changed, whatOf(value), value.id.value});
}

template<class Value>
void Workspace::save(const decltype(Value::id) &id)
{
    Live<Value> &live = m_parts->live<Value>()[id];
    if (!live.isDirty)
        return;
    live.isDirty = false;
    ++live.saving;
    Parts *parts = m_parts.get();
    auto stored = ask<Value>([parts, value = live.value, who = m_parts->identity.person](Stores &stores) mutable {
        value.revision = std::max(value.revision, parts->revisions.value(value.id.value));
        Result<Value> result = storeValue(stores, value, who);
        if (result)
            parts->revisions[value.id.value] = result->revision;
        return result;
    });
    whenDone(stored, this, [this, id](const Result<Value> &result) {
        const auto found = m_parts->live<Value>().find(id);
        if (found == m_parts->live<Value>().end())
            return;
        found->hasFailed = !result;
        found->saving = std::max(0, found->saving - 1);
        if (result) {
            found->value.revision = result->revision;
            m_parts->savedAt = m_parts->needs.clock();
            emit saved(m_parts->savedAt);
            return;
        }
        found->isDirty = true;
        if (result.error().kind == ErrorKind::Conflict)
            emit conflicted({Change::Kind::Changed, whatOf(found->value), id.value}, result.error());
        emit saveFailed(result.error());
        // Another's change does not go away by waiting; the next edit or a choice of the person tries again.
        // Newer edits that wait already take this one along.
        if (result.error().kind != ErrorKind::Conflict && !m_parts->autosave.isActive())
            m_parts->autosave.start(retryMs);
    });
}

void Workspace::savePending()
{
    const QList<MaterialId> materials = m_parts->materials.keys();
    for (const MaterialId &id : materials)
        save<Material>(id);
    const QList<ReportId> reports = m_parts->reports.keys();
    for (const ReportId &id : reports)
        save<Report>(id);
}

void Workspace::editMaterial(const Material &after, const QString &text, const QString &gesture) { edit(after, text, gesture); }
void Workspace::editReport(const Report &after, const QString &text, const QString &gesture) { edit(after, text, gesture); }

std::optional<Material> Workspace::material(const MaterialId &id) const
{
    const auto live = m_parts->materials.constFind(id);
    return live == m_parts->materials.cend() ? std::nullopt : std::optional(live->value);
}

std::optional<Report> Workspace::report(const ReportId &id) const
{
    const auto live = m_parts->reports.constFind(id);
    return live == m_parts->reports.cend() ? std::nullopt : std::optional(live->value);
}

namespace {

/// Answers what the asked future answers, once the Value is among the live ones.
template<class Value, class Keep>
QFuture<Result<Value>> keepWhenThere(const QFuture<Result<Value>> &asked, QObject *context, Keep keep)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    whenDone(asked, context, [promise, keep](const Result<Value> &result) {
        if (result)
            keep(*result);
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<Result<Material>> Workspace::openMaterial(const MaterialId &id)
{
    if (const auto live = material(id))
        return readyFuture<Material>(*live);
    return keepWhenThere(ask<Material>([id](Stores &stores) { return loadValue(stores, id); }), this, [this](const Material &value) {
        if (!m_parts->materials.contains(value.id))
            m_parts->materials.insert(value.id, {value});
    });
}

QFuture<Result<Report>> Workspace::openReport(const ReportId &id)
{
    if (const auto live = report(id))
        return readyFuture<Report>(*live);
    return keepWhenThere(ask<Report>([id](Stores &stores) { return loadValue(stores, id); }), this, [this](const Report &value) {
        if (!m_parts->reports.contains(value.id))
            m_parts->reports.insert(value.id, {value});
    });
}

QFuture<Result<Material>> Workspace::addMaterial(const Material &material)
{
    Material fresh = material;
    if (fresh.id.isNull())
        fresh.id = MaterialId::make();
    fresh.changedAt = m_parts->needs.clock();
    auto stored = ask<Material>([fresh, who = m_parts->identity.person](Stores &stores) { return storeValue(stores, fresh, who); });
    return keepWhenThere(stored, this, [this](const Material &value) {
        m_parts->materials.insert(value.id, {value});
        announce({Change::Kind::Added, Change::What::Material, value.id.value});
    });
}

QFuture<Result<Report>> Workspace::addReport(const Report &report)
{
    Report fresh = report;
    if (fresh.id.isNull())
        fresh.id = ReportId::make();
    fresh.changedAt = m_parts->needs.clock();
    auto stored = ask<Report>([fresh, who = m_parts->identity.person](Stores &stores) { return storeValue(stores, fresh, who); });
    return keepWhenThere(stored, this, [this](const Report &value) {
        m_parts->reports.insert(value.id, {value});
        announce({Change::Kind::Added, Change::What::Report, value.id.value});
    });
}

QFuture<Result<>> Workspace::removeMaterial(const MaterialId &id)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto live = m_parts->materials.constFind(id);
    const auto kept = live == m_parts->materials.cend() ? std::nullopt : std::optional(*live);
    m_parts->materials.remove(id); // before asking: no autosave may bring it back
    auto removed = ask<void>([id, who = m_parts->identity.person](Stores &stores) { return stores.materials.remove(id, who); });
    whenDone(removed, this, [this, promise, id, kept](const Result<> &result) {
        if (result) {
            announce({Change::Kind::Removed, Change::What::Material, id.value});
        } else if (kept && !m_parts->materials.contains(id)) {
            // Still there, and so is what was typed last.
            m_parts->materials.insert(id, *kept);
            if (kept->isDirty)
                m_parts->autosave.start(m_parts->needs.autosaveMs);
        }
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

template<class Value>
void Workspace::takeStored(const Value &stored)
{
    auto &live = m_parts->live<Value>();
    const auto known = live.constFind(stored.id);
    const bool isAhead = known != live.cend() && (known->isDirty || known->saving > 0) && !Edit<Value>::isSame(stored, known->value);
    // What is being typed stays; saving it tells of another's change. Only after that may theirs take its place.
    const bool isTold = isAhead && known->hasFailed && stored.revision > known->value.revision;
    if (!isAhead || isTold)
        live.insert(stored.id, {stored});
    else if (isLocked(stored))
        emit saveFailed({ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "“%1” was sealed while it was being changed, so the last change is not in it. It is still open here: copy it, then begin a new version to make it again.").arg(nameOf(stored))});
    announce({Change::Kind::Changed, whatOf(stored), stored.id.value});
}

QFuture<Result<>> Workspace::reload(const QList<MaterialId> &materials, const QList<ReportId> &reports)
{
    for (const MaterialId &id : materials) {
        whenDone(ask<Material>([id](Stores &stores) { return loadValue(stores, id); }), this, [this](const Result<Material> &value) {
            if (value)
                takeStored(*value);
        });
    }
    for (const ReportId &id : reports) {
        whenDone(ask<Report>([id](Stores &stores) { return loadValue(stores, id); }), this, [this](const Result<Report> &value) {
            if (value)
                takeStored(*value);
        });
    }
    // Behind those just asked: their answers are here when this one is.
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenDone(ask<void>([](Stores &) { return Result<>(); }), this, [promise](const Result<> &done) {
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
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

template<class Value>
void Workspace::resolve(const decltype(Value::id) &id, bool keepMine)
{
    whenDone(ask<Value>([id](Stores &stores) { return loadValue(stores, id); }), this, [this, id, keepMine](const Result<Value> &stored) {
        const auto live = m_parts->live<Value>().find(id);
        if (live == m_parts->live<Value>().end())
            return;
        const Change where{Change::Kind::Changed, whatOf(live->value), id.value};
        if (!stored) {
            emit conflicted(where, stored.error());
        } else if (!keepMine) {
            *live = {*stored};
            announce(where);
        } else if (isLocked(*stored) || isOfAnotherVersion(*stored, live->value)) {
            emit conflicted(where, {ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "“%1” was sealed meanwhile, so yours cannot take its place. Yours is still open here: copy it, take theirs, then begin a new version.").arg(nameOf(*stored))});
        } else {
            live->value.revision = stored->revision;
            live->isDirty = true;
            save<Value>(id);
        }
    });
}

void Workspace::resolveConflict(const Change &where, bool keepMine)
{
    if (where.what == Change::What::Material)
        resolve<Material>({where.id}, keepMine);
    else if (where.what == Change::What::Report)
        resolve<Report>({where.id}, keepMine);
}

QFuture<Result<>> Workspace::flush()
{
    m_parts->autosave.stop();
    savePending();
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    // Behind the saves just queued; their outcome is known on this thread when this one comes back.
    whenDone(ask<void>([](Stores &) { return Result<>(); }), this, [this, promise](const Result<> &) {
        const auto hasFailed = [](const auto &live) { return live.hasFailed; };
        if (std::ranges::any_of(m_parts->materials, hasFailed) || std::ranges::any_of(m_parts->reports, hasFailed))
            promise->addResult(failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "Not everything could be saved. It is still open here; make room on the disk or close the other program, then try again.")));
        else
            promise->addResult(Result<>());
        promise->finish();
    });
    return promise->future();
}

} // namespace PhoLuat
