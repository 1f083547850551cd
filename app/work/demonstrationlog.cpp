// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events of the demonstration are a table, and come in by the door every table takes.
#include "work/activityimport.h"
#include "work/demonstration.h"

#include <QCoreApplication>
#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<QList<Activity>> demonstrationActivities(const UnitId &unit)
{
    QFile file(u":/demonstration/activities.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "A part of the demonstration is missing from the program (%1). Install it again.").arg(u"activities.csv"_s));
    const Result<TableBook> book = readSeparated(file.readAll());
    if (!book)
        return std::unexpected(book.error());
    const ActivityWords words = shippedActivityWords();
    QList<Activity> activities;
    const QList<ActivityRow> rows = activityRows(*book, guessColumns(*book, words), words, unit);
    for (const ActivityRow &row : rows) {
        if (!row.isNew())
            return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "The events of the demonstration are not whole. Install the program again."), row.findings.isEmpty() ? QString::number(row.row) : row.findings.first().text);
        activities.append(row.activity);
        activities.last().id = ActivityId::make();
    }
    return activities;
}

} // namespace PhoLuat
