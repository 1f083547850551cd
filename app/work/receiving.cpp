// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intakequeue.h"
#include "work/steps.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Takes the files one after another; each is judged on a pool thread and stored on the database's.
class Receiving final : public std::enable_shared_from_this<Receiving> {
public:
    Receiving(Workspace &workspace, QThreadPool &pool, const QStringList &paths)
        : m_workspace(workspace), m_pool(pool), m_queue(std::make_shared<IntakeQueue>(paths, workspace.location())), m_steps(&workspace)
    {
    }

    [[nodiscard]] QFuture<Result<QList<ReceiveOutcome>>> start()
    {
        next();
        return m_steps.future();
    }

private:
    void next()
    {
        if (m_steps.isCancelled()) {
            end();
            return;
        }
        const auto judge = [queue = m_queue](QPromise<Result<std::optional<Judged>>> &) { return Result<std::optional<Judged>>(queue->next()); };
        // Cancelled or not: what was taken in before is announced.
        m_steps.inAnyCaseAfter(inBackground<std::optional<Judged>>(m_pool, judge), [self = shared_from_this()](const std::optional<Judged> &result) {
            if (result)
                self->store(*result);
            else
                self->end();
        });
    }

    void end()
    {
        m_workspace.announce({Change::Kind::Added, Change::What::Package, {}});
        m_steps.end(m_outcomes);
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
        whenDone(m_workspace.askLong<Intake>(work), &m_workspace, [self = shared_from_this(), outcome](const Result<Intake> &intake) mutable {
            if (intake) {
                outcome.taken = intake->taken;
                self->m_workspace.reload(intake->reopened, intake->answered);
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
    std::shared_ptr<IntakeQueue> m_queue;
    QList<ReceiveOutcome> m_outcomes;
    Steps<QList<ReceiveOutcome>> m_steps;
};

} // namespace

QFuture<Result<QList<ReceiveOutcome>>> receive(Workspace &workspace, Tools tools, const QStringList &files)
{
    return std::make_shared<Receiving>(workspace, tools.pool, files)->start();
}

} // namespace PhoLuat
