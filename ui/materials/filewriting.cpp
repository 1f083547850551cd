// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/filewriting.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace PhoLuat {

QFuture<Result<>> writeInBackground(QThreadPool &pool, const QString &file, std::function<Result<QByteArray>()> make)
{
    return inBackground<void>(pool, [file, make = std::move(make)](QPromise<Result<>> &) -> Result<> {
        const Result<QByteArray> bytes = make();
        if (!bytes)
            return std::unexpected(bytes.error());
        QSaveFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(*bytes) != bytes->size() || !target.commit())
            return failure(ErrorKind::Unreachable,
                QCoreApplication::translate("PhoLuat", "“%1” could not be written: %2. Choose another folder, or close the program that has the file open.").arg(file, target.errorString()));
        return {};
    });
}

} // namespace PhoLuat
