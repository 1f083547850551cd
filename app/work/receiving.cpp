// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"
#include "work/packing.h"
#include "work/steps.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Folders are walked for packages, without following links.
QStringList packageFilesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator iterator(path, {u"*.zip"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            found.append(iterator.next());
        found.sort();
        files.append(found);
    }
    return files;
}

/// Takes the files one after another; each is judged on a pool thread and stored on the database's.
class Receiving final : public std::enable_shared_from_this<Receiving> {
public:
    Receiving(Workspace &workspace, QThreadPool &pool) : m_workspace(workspace), m_pool(pool), m_steps(&workspace) {}

    [[nodiscard]] QFuture<Result<QList<ReceiveOutcome>>> start(const QStringList &paths)
    {
        auto walked = inBackground<QStringList>(m_pool, [paths](QPromise<Result<QStringList>> &) { return Result<QStringList>(packageFilesIn(paths)); });
        m_steps.after(walked, [self = shared_from_this()](const QStringList &files) {
            self->m_files = files;
            self->next();
        });
        return m_steps.future();
    }

private:
    void next()
    {
        if (m_files.isEmpty() || m_steps.isCancelled()) {
            m_workspace.announce({Change::Kind::Added, Change::What::Package, {}});
            m_steps.end(m_outcomes);
            return;
        }
        const QString file = m_files.takeFirst();
        const auto judge = [file, location = m_workspace.location()](QPromise<Result<Judged>> &) { return Result<Judged>(judgeFile(file, folderFor(location))); };
        // Cancelled or not: what was taken in before is announced.
        m_steps.inAnyCaseAfter(inBackground<Judged>(m_pool, judge), [self = shared_from_this()](const Judged &result) { self->store(result); });
    }

    void store(const Judged &judged)
    {
        ReceiveOutcome outcome{judged.file, PackageStore::Taken::New, judged.judgement};
        if (!judged.package || m_steps.isCancelled()) {
            m_outcomes.append(outcome);
            next();
            return;
        }
        outcome.key = judged.package->key;
        const auto work = [judged, at = m_workspace.clock()(), who = m_workspace.identity().person](Stores &stores) { return takeIn(stores, judged, at, who); };
        whenDone(m_workspace.ask<Intake>(work), &m_workspace, [self = shared_from_this(), outcome](const Result<Intake> &intake) mutable {
            if (intake) {
                outcome.taken = intake->taken;
                self->m_workspace.reload({}, intake->answered);
            } else {
                outcome.judgement.verdict = Verdict::Unreadable;
                outcome.judgement.reasons.append({Severity::Error, u"receive.store"_s, intake.error().text});
            }
            self->m_outcomes.append(outcome);
            self->next();
        });
    }

    Workspace &m_workspace;
    QThreadPool &m_pool;
    QStringList m_files;
    QList<ReceiveOutcome> m_outcomes;
    Steps<QList<ReceiveOutcome>> m_steps;
};

} // namespace

QFuture<Result<QList<ReceiveOutcome>>> receive(Workspace &workspace, Tools tools, const QStringList &files)
{
    return std::make_shared<Receiving>(workspace, tools.pool)->start(files);
}

} // namespace PhoLuat
