// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events: listed, changed, undone.
#include "work/activities.h"

#include "base/nfc.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPointer>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAnnouncedSingly = 20;

Change::Kind kindOf(const ActivityChange &change)
{
    return !change.before ? Change::Kind::Added : change.after ? Change::Kind::Changed : Change::Kind::Removed;
}

void announceAll(Workspace &workspace, const QList<ActivityChange> &changes)
{
    if (changes.size() > mostAnnouncedSingly) {
        workspace.announce({Change::Kind::Changed, Change::What::Activity, {}});
        return;
    }
    for (const ActivityChange &change : changes)
        workspace.announce({kindOf(change), Change::What::Activity, change.id().value});
}

QFuture<Result<>> store(Workspace &workspace, const QList<ActivityChange> &changes)
{
    const Steps<void> steps(&workspace);
    Workspace *const work = &workspace;
    const auto stored = workspace.ask<void>([changes, who = workspace.identity().person](Stores &stores) -> Result<> {
        const Result<QList<Activity>> changed = ActivityStore(stores.database).change(changes, who);
        return changed ? Result<>() : std::unexpected(changed.error());
    });
    steps.after(stored, [steps, work, changes] {
        announceAll(*work, changes);
        steps.end({});
    });
    return steps.future();
}

/// One step of the undo stack. The first time it was stored already.
class ActivityStep final : public QUndoCommand {
public:
    ActivityStep(Workspace &workspace, QList<ActivityChange> changes, const QString &text)
        : QUndoCommand(text), m_workspace(&workspace), m_changes(std::move(changes)) {}

    /// It was never stored: nothing is left to undo, and it goes when it is next come by.
    void drop()
    {
        m_changes.clear();
        setObsolete(true);
    }

    void redo() override
    {
        if (!std::exchange(m_isStored, false))
            run(m_changes);
    }

    void undo() override
    {
        QList<ActivityChange> back;
        for (const ActivityChange &change : std::as_const(m_changes))
            back.prepend(change.reversed());
        run(back);
    }

private:
    void run(const QList<ActivityChange> &changes)
    {
        if (!m_workspace || changes.isEmpty())
            return;
        Workspace *const work = m_workspace;
        whenDone(store(*work, changes), work, [work, changes](const Result<> &done) {
            if (done)
                return;
            emit work->saveFailed(done.error());
            announceAll(*work, changes); // the pages show again what is stored
        });
    }

    QPointer<Workspace> m_workspace;
    QList<ActivityChange> m_changes;
    bool m_isStored = true;
};

} // namespace

QFuture<Result<QList<Activity>>> listActivities(Workspace &workspace, const ActivityQuery &query)
{
    return workspace.ask<QList<Activity>>([query](Stores &stores) { return ActivityStore(stores.database).list(query); });
}

QFuture<Result<>> changeActivities(Workspace &workspace, const QList<ActivityChange> &changes, const QString &text)
{
    const Steps<void> steps(&workspace);
    QList<ActivityChange> whole;
    for (ActivityChange change : changes) {
        if (change.before && change.after && isSameActivity(*change.before, *change.after))
            continue;
        if (change.after) {
            if (change.after->id.isNull())
                change.after->id = ActivityId::make();
            if (change.after->unit.isNull())
                change.after->unit = workspace.identity().unit;
        }
        whole.append(change);
    }
    if (whole.isEmpty()) {
        steps.end({});
        return steps.future();
    }
    if (workspace.isReadOnly()) {
        steps.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The workspace is read only, so nothing can be added to the log. Open it where it may be written, or copy it.")));
        return steps.future();
    }
    // Pushed at once, so that steps of fast typing stand in the order they were made; taken back when it cannot be stored.
    auto *step = new ActivityStep(workspace, whole, text);
    workspace.undoStack().push(step);
    Workspace *const work = &workspace;
    whenDone(store(workspace, whole), work, [steps, work, whole, step](const Result<> &done) {
        if (!done) {
            QUndoStack &stack = work->undoStack();
            for (int i = 0; i < stack.count(); ++i) {
                if (stack.command(i) == step)
                    step->drop();
            }
            announceAll(*work, whole);
        }
        steps.end(done);
    });
    return steps.future();
}

QFuture<Result<>> attachEvidence(Workspace &workspace, const ActivityId &activity, const QStringList &files)
{
    const Steps<void> steps(&workspace);
    Workspace *const work = &workspace;
    const auto taken = workspace.askLong<QList<Attachment>>([files](Stores &stores) -> Result<QList<Attachment>> {
        QList<Attachment> attachments;
        for (const QString &file : files) {
            const QFileInfo info(file);
            const Result<QString> digest = stores.blobs.add(file);
            if (!digest)
                return std::unexpected(digest.error());
            const QString type = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
            attachments.append({AttachmentId::make(), nfc(info.fileName()), type, info.size(), *digest});
        }
        return attachments;
    });
    steps.after(taken, [=](const QList<Attachment> &attachments) {
        const auto found = work->ask<Activity>([activity](Stores &stores) { return ActivityStore(stores.database).find(activity); });
        steps.after(found, [=](const Activity &before) {
            Activity after = before;
            for (const Attachment &attachment : attachments) {
                if (!std::ranges::contains(before.evidence, attachment.sha256, &Attachment::sha256))
                    after.evidence.append(attachment);
            }
            const QString text = QCoreApplication::translate("PhoLuat", "Add evidence");
            steps.after(changeActivities(*work, {{before, after}}, text), [steps] { steps.end({}); });
        });
    });
    return steps.future();
}

} // namespace PhoLuat
