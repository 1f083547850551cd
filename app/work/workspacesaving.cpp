// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed goes to the Stores by itself; nothing waits in front of it.
#include "work/workspaceparts.h"

#include <QCoreApplication>

namespace PhoLuat {

namespace {

constexpr int retryMs = 5000;

} // namespace

template<class Value>
void Workspace::save(const decltype(Value::id) &id)
{
    Live<Value> &live = m_parts->live<Value>()[id];
    if (!live.isDirty)
        return;
    live.isDirty = false;
    ++live.saving;
    Parts *parts = m_parts.get();
    auto stored = askAt<Value>(Urgency::Save, [parts, value = live.value, who = m_parts->identity.person](Stores &stores) mutable {
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

QFuture<Result<>> Workspace::flush()
{
    m_parts->autosave.stop();
    savePending();
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    // Behind the saves just queued; their outcome is known on this thread when this one comes back.
    whenDone(askAt<void>(Urgency::Save, [](Stores &) { return Result<>(); }), this, [this, promise](const Result<> &) {
        const auto hasFailed = [](const auto &live) { return live.hasFailed; };
        if (std::ranges::any_of(m_parts->materials, hasFailed) || std::ranges::any_of(m_parts->reports, hasFailed))
            promise->addResult(failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "Not everything could be saved. It is still open here; make room on the disk or close the other program, then try again.")));
        else
            promise->addResult(Result<>());
        promise->finish();
    });
    return promise->future();
}

template void Workspace::save<Material>(const MaterialId &);
template void Workspace::save<Report>(const ReportId &);

} // namespace PhoLuat
