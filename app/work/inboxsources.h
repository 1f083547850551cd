// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/inboxlook.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>

namespace PhoLuat {

/// How a source stands, for a page.
struct SourceStanding {
    bool isLooking = false;
    LookEnd last = {};     ///< the last look in this run of the program; `at` is null before the first
    qsizetype waiting = 0; ///< files that may still be written
};

/// The places the inbox takes packages from by itself. Each is looked at now and again, a folder also when it says that
/// something changed. Lives on the workspace's thread and must end before the workspace.
class InboxSources final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxSources)
public:
    /// What a test makes shorter.
    struct Needs {
        std::chrono::milliseconds still = std::chrono::seconds(2);      ///< a file is taken when it has been as it is for so long
        std::chrono::milliseconds folderEvery = std::chrono::minutes(1); ///< not every share tells of changes
        std::chrono::milliseconds webEvery = std::chrono::minutes(10);
        std::chrono::milliseconds soon = std::chrono::milliseconds(300); ///< after a folder said so
    };
    InboxSources(Workspace &workspace, const Tools &tools, const Needs &needs);
    InboxSources(Workspace &workspace, const Tools &tools) : InboxSources(workspace, tools, Needs()) {}
    ~InboxSources() override;

    /// Reads the list and begins looking; before it only lookNow() looks. Nothing in a workspace that can only be read.
    void start();
    [[nodiscard]] QFuture<Result<QList<InboxSource>>> read();
    [[nodiscard]] const QList<InboxSource> &all() const { return m_sources; }
    /// New, or in place of the one of the same id. Errors: Refused (what is missing).
    [[nodiscard]] QFuture<Result<>> save(const InboxSource &source);
    /// What came from there stays; what is known of its files is forgotten.
    [[nodiscard]] QFuture<Result<>> remove(const QString &id);
    /// Also one that is paused.
    void lookNow(const QString &id);
    [[nodiscard]] SourceStanding standing(const QString &id) const;
    /// No look runs and no file waits to be seen once more.
    [[nodiscard]] bool isResting() const;

signals:
    /// The list, or how one of them stands.
    void changed();
    /// After a look, when isResting().
    void rested();

private:
    struct Place {
        SourceStanding standing = {};
        std::unique_ptr<QTimer> timer = {};
        QHash<QString, Stillness> waiting = {};
        bool again = false; ///< asked for while it was being looked at
        int failures = 0;
    };
    void take(const QList<InboxSource> &sources);
    [[nodiscard]] QFuture<Result<>> change(const std::function<Result<>(QList<InboxSource> &)> &how, const QString &forget);
    void watchFolders();
    void lookIn(const QString &id, std::chrono::milliseconds time);
    void look(const QString &id);
    void ended(const InboxSource &source, const Result<LookEnd> &end);
    [[nodiscard]] std::chrono::milliseconds restOf(const InboxSource &source, const Place &place) const;

    Workspace &m_workspace;
    Tools m_tools;
    Needs m_needs;
    QList<InboxSource> m_sources;
    std::map<QString, Place> m_places;
    QFileSystemWatcher m_watcher;
    QElapsedTimer m_steady;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<QTemporaryDir> m_downloads;
    bool m_isStarted = false;
};

} // namespace PhoLuat
