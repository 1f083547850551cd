// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/texts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Error lostRace(const QString &name)
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("PhoLuat", "“%1” is not saved: somebody else changed it after you opened it. "
                                                   "Both versions are kept; compare them and choose.").arg(name),
            {}, u"store.conflict"_s};
}

Error notHere(const QString &id)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("PhoLuat", "The entry is not in this workspace: it was removed, or it belongs to another one. "
                                                   "Open the list again to see what is there."),
            id, u"store.missing"_s};
}

} // namespace PhoLuat
