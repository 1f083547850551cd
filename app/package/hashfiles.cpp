// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bagreading.h"

#include <QMutex>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace PhoLuat {

Result<QHash<QString, QHash<DigestKind, QString>>> hashFiles(const BagFiles &files, const QList<HashTask> &tasks)
{
    struct Shared {
        QMutex mutex;
        QHash<QString, QHash<DigestKind, QString>> digests;
        std::optional<Error> trouble;
        std::atomic<qsizetype> next = 0;
        std::atomic<bool> stop = false;
    } shared;

    // Largest first, so that no core is left with a long one at the end; all small ones cost no thread.
    QList<HashTask> order = tasks;
    std::ranges::stable_sort(order, std::greater{}, [&files](const HashTask &task) {
        const BagFile *file = files.find(task.name);
        return file ? file->size : 0;
    });
    const auto work = [&files, &order, &shared] {
        while (!shared.stop) {
            const qsizetype at = shared.next++;
            if (at >= order.size())
                return;
            const HashTask &task = order.at(at);
            std::vector<Digest> running;
            for (const DigestKind kind : task.kinds)
                running.emplace_back(kind);
            const auto done = files.read(task.name, [&running, &shared](QByteArrayView part) {
                for (Digest &digest : running)
                    digest.add(part);
                return !shared.stop.load();
            });
            const QMutexLocker lock(&shared.mutex);
            if (!done) {
                if (!shared.trouble)
                    shared.trouble = done.error();
                shared.stop = true;
                return;
            }
            for (Digest &digest : running)
                shared.digests[task.name].insert(digest.kind(), digest.hex());
        }
    };
    QThreadPool pool;
    const qsizetype workers = std::min<qsizetype>({QThread::idealThreadCount(), order.size(), 8});
    pool.setMaxThreadCount(static_cast<int>(std::max<qsizetype>(workers - 1, 1)));
    for (qsizetype i = 1; i < workers; ++i)
        pool.start(work);
    work(); // this thread helps
    pool.waitForDone();
    if (shared.trouble)
        return std::unexpected(*shared.trouble);
    return std::move(shared.digests);
}

} // namespace PhoLuat
