// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What others stored meanwhile, beside what is being typed here.
#include "work/workspaceparts.h"

#include <QCoreApplication>

namespace PhoLuat {

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

} // namespace PhoLuat
