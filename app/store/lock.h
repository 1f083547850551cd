// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace PhoLuat {

/// "One holder at a time" for a workspace file: a file beside it that names host, process and program. One left
/// behind by a killed program is taken over only when it was made on this host and its process is gone.
class WorkspaceLock final {
public:
    enum class Answer { Taken, Impossible };

    /// Impossible: nothing can be written beside the file. Errors: Refused, the text says who holds it and since when.
    [[nodiscard]] Result<Answer> take(const QString &file);
    [[nodiscard]] static QString lockFileOf(const QString &file) { return file + QStringLiteral(".lock"); }

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace PhoLuat
