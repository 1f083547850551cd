// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/livevalues.h"
#include "work/workline.h"

#include <QSet>
#include <QTimer>

namespace PhoLuat {

/// What a Workspace holds; seen only by its own files.
struct Workspace::Parts {
    DatabaseLocation location;
    Needs needs;
    Identity identity;
    bool isReadOnly = false;
    QDateTime savedAt;
    std::optional<Error> damage;
    QUndoStack undoStack;
    std::optional<int> place; ///< of the undo stack before a step that was refused
    bool isKeepingPlace = false;
    QTimer autosave;
    LiveValues<Material> materials;
    LiveValues<Report> reports;
    QHash<QString, int> held; ///< by id: how many flows want it unchanged
    QSet<QString> claimed;

    WorkLine line;
    std::unique_ptr<Database> database; ///< touched on the line's thread only
    std::unique_ptr<Stores> stores;     ///< likewise
    /// What this workspace last wrote of a Value; touched on the thread only. Saves queue up faster than their answers
    /// come back, and each must follow the one before it.
    QHash<QString, qint64> revisions;

    template<class Value>
    LiveValues<Value> &live()
    {
        if constexpr (std::is_same_v<Value, Material>)
            return materials;
        else
            return reports;
    }
};

} // namespace PhoLuat
