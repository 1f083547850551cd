// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Values that are open: edited, undone, opened, added, removed.
#include "work/workspaceparts.h"

namespace PhoLuat {

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
    if (live == m_parts->live<Value>().end() || isLocked(live->value) || isOfAnotherVersion(live->value, value) || Edit<Value>::isSame(live->value, value))
        return;
    if (m_parts->held.contains(value.id.value)) {
        keepPlace();
        return;
    }
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

/// A step that is refused must not move the stack: else the next one would undo something else. The stack is where it was
/// until the step is over, and is put back there then.
void Workspace::keepPlace()
{
    if (m_parts->place || m_parts->isKeepingPlace)
        return;
    m_parts->place = m_parts->undoStack.index();
    QMetaObject::invokeMethod(this, [this] {
        m_parts->isKeepingPlace = true;
        m_parts->undoStack.setIndex(*std::exchange(m_parts->place, std::nullopt));
        m_parts->isKeepingPlace = false;
    }, Qt::QueuedConnection);
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

} // namespace PhoLuat
