// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events as figures of forms, and back from a figure to its events.
#include "work/activities.h"

#include "domain/periodname.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

struct PlacedCell {
    QString form;
    int edition = 1;
    Period period;
    CellRef cell;
};

/// "activities/tt20-2013/10a#1/2020-y/T/c2": the form's id has a slash of its own.
std::optional<PlacedCell> placedCell(const QString &place)
{
    const qsizetype hash = place.indexOf(u'#');
    const QString head = u"activities/"_s;
    const QStringList rest = place.mid(hash + 1).split(u'/');
    if (hash < 0 || !place.startsWith(head) || rest.size() != 4)
        return std::nullopt;
    const std::optional<Period> period = Period::fromKey(rest[1]);
    if (!period || rest[2].isEmpty() || rest[3].isEmpty())
        return std::nullopt;
    return PlacedCell{place.sliced(head.size(), hash - head.size()), rest[0].toInt(), *period, {rest[2], rest[3]}};
}

} // namespace

QString placeOfCell(const FormSpec &spec, const Period &period, const CellRef &cell)
{
    return u"activities/%1#%2/%3/%4/%5"_s.arg(spec.id).arg(spec.edition).arg(period.key(), cell.row, cell.column);
}

QList<EventRules> shippedEventRules()
{
    QList<EventRules> all;
    QDirIterator files(u":/suggestions"_s, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto rules = readEventRules(file.readAll()))
            all.append(*rules);
    }
    return all;
}

QFuture<Result<std::optional<EventFigures>>> figuresFromActivities(Workspace &workspace, Tools tools, const UnitId &unit, const FormSpec &spec, const Period &period)
{
    const Steps<std::optional<EventFigures>> steps(&workspace);
    const ReportingRules reporting = tools.forms.rules();
    // A year and what lies before it, for whichever calendar it will be cut by.
    const ActivityQuery query{.from = QDate(period.year - 1, 12, 1), .until = QDate(period.year, 12, 31), .unit = unit};
    steps.after(listActivities(workspace, query), [=](const QList<Activity> &activities) {
        steps.end(eventFigures(activities, unit, spec, period, shippedEventRules(), reporting));
    });
    return steps.future();
}

QFuture<Result<SuggestedCells>> suggestFromActivities(Workspace &workspace, Tools tools, const Report &report, std::shared_ptr<const FormSpec> spec)
{
    const Steps<SuggestedCells> steps(&workspace);
    steps.after(figuresFromActivities(workspace, tools, report.unit, *spec, report.period), [=](const std::optional<EventFigures> &figures) {
        SuggestedCells cells;
        if (!figures) {
            steps.end(cells);
            return;
        }
        for (auto figure = figures->cells.cbegin(); figure != figures->cells.cend(); ++figure) {
            if (figure->sources.isEmpty())
                continue;
            QString source = QCoreApplication::translate("PhoLuat", "%n event(s)", nullptr, int(figure->sources.size()));
            if (!figure->withoutFigure.isEmpty())
                source += QCoreApplication::translate("PhoLuat", ", %n more without a figure", nullptr, int(figure->withoutFigure.size()));
            cells.insert(figure.key(), {CellValue(figure->number), source, placeOfCell(*spec, report.period, figure.key())});
        }
        steps.end(cells);
    });
    return steps.future();
}

QFuture<Result<ActivitiesOfCell>> activitiesOfPlace(Workspace &workspace, Tools tools, const QString &place, const QString &language)
{
    const Steps<ActivitiesOfCell> steps(&workspace);
    const std::optional<PlacedCell> placed = placedCell(place);
    const auto spec = placed ? tools.forms.find(placed->form, placed->edition) : nullptr;
    if (!spec) {
        steps.end(failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "This is no figure of a form that is here, so no events can be shown for it. Open the report again."), place));
        return steps.future();
    }
    steps.after(figuresFromActivities(workspace, tools, workspace.identity().unit, *spec, placed->period), [=](const std::optional<EventFigures> &figures) {
        ActivitiesOfCell found{placed->form, placed->edition, placed->period, placed->cell};
        const QList<FormColumn> leaves = spec->leafColumns();
        if (const auto leaf = std::ranges::find(leaves, placed->cell.column, &FormColumn::key); leaf != leaves.cend())
            found.columnTitle = leaf->title.in(language);
        if (figures) {
            found.figure = figures->cells.value(placed->cell);
            found.from = figures->from;
            found.until = figures->until;
        }
        steps.end(found);
    });
    return steps.future();
}

} // namespace PhoLuat
