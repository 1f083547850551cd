// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inboxsource.h"
#include "work/flows.h"

#include <QMap>
#include <QTemporaryDir>

#include <atomic>

namespace PhoLuat {

/// What is known of a source's files, kept in the workspace: a file that was judged once is not opened again as long as
/// it stays as it is.
struct SourceMemory {
    struct Entry {
        QString stamp;       ///< size, time and the like; another one means another content
        QString trouble = {}; ///< why it was refused; empty: it was taken in, or was here already
        QDateTime at = {};   ///< when it was judged

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    QMap<QString, Entry> files = {}; ///< by name

    [[nodiscard]] QString text() const;
    /// What cannot be read is forgotten: the packages are judged again and known again.
    [[nodiscard]] static SourceMemory from(const QString &text);
    /// Drops the oldest of what is no longer there, beyond so many.
    void bound(const QSet<QString> &listed, qsizetype most = 40'000);
};
/// The setting that keeps it.
[[nodiscard]] QString sourceMemorySetting(const QString &source);

/// A file seen in a source.
struct SeenFile {
    QString name;   ///< within the source
    QString stamp;
    qint64 bytes = -1;
    QString place;  ///< a path, or an encoded address
    QByteArray etag = {};
};

/// What lies in a source now.
struct SourceListing {
    QList<SeenFile> files = {}; ///< packages and bulk archives by their names
    qsizetype leftOut = 0;      ///< entries that point outside
};
/// Lists a folder and those below it; links are not followed and hidden files are not seen. Errors: Unreachable, Refused
/// ("inbox.many": more than 50,000 files).
[[nodiscard]] Result<SourceListing> listFolder(const QString &path);
/// By its name: *.zip, *.tar.zst, *.tar.gz.
[[nodiscard]] bool isPackageName(const QString &name);

/// Since when a file has been as it is, on a steady clock.
struct Stillness {
    QString stamp;
    qint64 sinceMs = 0;
};

struct LookPlan {
    QList<SeenFile> take;
    QHash<QString, Stillness> waiting; ///< what has to be seen unchanged once more: it may still be written
};
/// Takes what is neither known nor young. Pure.
[[nodiscard]] LookPlan planLook(const SourceListing &listing, const SourceMemory &memory, const QHash<QString, Stillness> &before, qint64 nowMs, std::chrono::milliseconds still);

/// How one look ended.
struct LookEnd {
    int taken = 0;
    int known = 0;     ///< were here already
    int conflicts = 0; ///< another content under the same id and version
    int refused = 0;
    int later = 0;     ///< could not be read now; tried again at the next look
    qsizetype leftOut = 0;
    QString trouble = {}; ///< why it is not all; empty: it is
    bool needsPerson = false; ///< the trouble does not pass by itself
    QHash<QString, Stillness> waiting = {};
    SourceMemory memory = {};
    QDateTime at = {};
};

struct LookOrder {
    InboxSource source;
    QHash<QString, Stillness> waiting = {};
    qint64 nowMs = 0;
    std::chrono::milliseconds still = std::chrono::seconds(2);
    std::shared_ptr<std::atomic_bool> isStopped = std::make_shared<std::atomic_bool>(false); ///< ends it at the next step
    std::shared_ptr<QTemporaryDir> downloads = {}; ///< where what is fetched lies; parts stay there for the next look
};

/// Looks at a source once and takes in what is new: listed and fetched on a pool thread, judged and stored as receive() does.
/// What was judged is remembered from time to time, so a program that was killed goes on; the source is only read. A
/// source that cannot be looked at is an end with its trouble, not an Error.
[[nodiscard]] QFuture<Result<LookEnd>> lookAtSource(Workspace &workspace, Tools tools, const LookOrder &order);

} // namespace PhoLuat
