// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace PhoLuat {

/// A place that is looked at for packages by the program itself, which only reads there. Its password is a secret of the
/// computer, under secretOwner().
struct InboxSource {
    enum class Kind { Folder, WebDav };

    QString id;
    QString name; ///< the person's word for it
    Kind kind = Kind::Folder;
    QString place;       ///< the folder's path, or the https address of the WebDAV folder
    QString user = {};   ///< WebDAV only
    QString caFile = {}; ///< PEM file of roots trusted beside the system's; WebDAV only
    bool isPaused = false;

    [[nodiscard]] QString secretOwner() const { return QStringLiteral("inbox/") + id; }
    friend bool operator==(const InboxSource &, const InboxSource &) = default;
};

/// The field of the password in the keychain.
[[nodiscard]] QString inboxSecretField();
/// As the workspace keeps them.
[[nodiscard]] QString inboxSourcesText(const QList<InboxSource> &sources);
/// Errors: Damaged naming the field.
[[nodiscard]] Result<QList<InboxSource>> inboxSourcesFrom(const QString &text);

} // namespace PhoLuat
