// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"
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
    Receiving(Workspace &workspace, QThreadPool &pool, QStringList files)
        : m_workspace(workspace), m_pool(pool), m_files(std::move(files)), m_steps(&workspace) {}

    [[nodiscard]] QFuture<Result<QList<ReceiveOutcome>>> start()
    {
        next();
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
        auto judged = inBackground<Judged>(m_pool, [file](QPromise<Result<Judged>> &) { return Result<Judged>(judgeFile(file)); });
        m_steps.after(judged, [self = shared_from_this()](const Judged &result) { self->store(result); });
    }

    void store(const Judged &judged)
    {
        ReceiveOutcome outcome{judged.file, PackageStore::Taken::New, judged.judgement};
        if (!judged.package) {
            m_outcomes.append(outcome);
            next();
            return;
        }
        outcome.key = judged.package->key;
        const auto work = [judged, at = m_workspace.clock()(), who = m_workspace.identity().person](Stores &stores) { return takeIn(stores, judged, at, who); };
        whenDone(m_workspace.ask<PackageStore::Taken>(work), &m_workspace, [self = shared_from_this(), outcome, judged](const Result<PackageStore::Taken> &taken) mutable {
            if (taken) {
                outcome.taken = *taken;
            } else {
                outcome.judgement.verdict = Verdict::Unreadable;
                outcome.judgement.reasons.append({Severity::Error, u"receive.store"_s, taken.error().text});
            }
            self->m_outcomes.append(outcome);
            if (taken && judged.package->content.info.kind == PackageKind::Return)
                self->m_workspace.reload({}, judged.package->content.info.reports);
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
    return std::make_shared<Receiving>(workspace, tools.pool, packageFilesIn(files))->start();
}

} // namespace PhoLuat
