// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"
#include "domain/jsonfields.h"
#include "vietnamese/numbers.h"
#include "work/activityimport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString nameOfKind(const ActivityWords &words, const QString &code)
{
    const auto term = std::ranges::find(words.kinds, code, &Term::code);
    return term == words.kinds.cend() ? code : term->vi;
}

QString sentenceOf(const Activity &activity, const ActivityWords &words)
{
    QStringList parts{fieldDate(activity.date), nameOfKind(words, activity.kind), activity.topic, activity.place};
    if (const auto people = sumOf(activity.attendances))
        parts.append(QCoreApplication::translate("PhoLuat", "%1 attendances").arg(formatNumber(*people)));
    if (const auto copies = sumOf(activity.copies))
        parts.append(QCoreApplication::translate("PhoLuat", "%1 copies").arg(formatNumber(*copies)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QJsonObject described(const Activity &activity)
{
    QJsonObject object = toJson(activity);
    object.insert(u"verdict"_s, u"valid"_s);
    // "kind" says what an object of the console is; the event's own kind stands beside it.
    object.insert(u"activityKind"_s, activity.kind);
    object.insert(u"kind"_s, u"activity"_s);
    return object;
}

/// DAY KIND FIELD=VALUE… is a table of one row, so both are read by the same rules.
void runActivityAdd(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const ActivityWords words = shippedActivityWords();
    TableBook book;
    book.sheets.append(TableSheet{});
    ActivityColumns columns;
    columns.headerRow = -1;
    int column = 0;
    const auto put = [&](const QString &target, const QString &value) {
        book.sheets.first().put(0, column, {.kind = SheetCell::Kind::Text, .text = value});
        columns.targets.insert(column++, target);
    };
    put(u"date"_s, arguments.words.at(2));
    put(u"kind"_s, arguments.words.at(3));
    const QList<ActivityTarget> targets = activityTargets(words, u"en"_s);
    for (const QString &field : arguments.words.mid(4)) {
        const qsizetype equals = field.indexOf(u'=');
        const QString target = field.left(equals);
        if (equals <= 0 || !std::ranges::contains(targets, target, &ActivityTarget::code)) {
            QStringList known;
            for (const ActivityTarget &one : targets)
                known.append(one.code);
            console.out.usage(QCoreApplication::translate("PhoLuat", "“%1” is no FIELD=VALUE. Fields: %2.").arg(field, known.join(u", "_s)));
            return;
        }
        put(target, field.mid(equals + 1));
    }
    ActivityRow row = activityRows(book, columns, words, workspace.identity().unit).value(0);
    for (Finding &finding : row.findings) {
        for (auto target = columns.targets.cbegin(); target != columns.targets.cend(); ++target) {
            if (finding.place == cellName(0, target.key()))
                finding.place = *target;
        }
    }
    if (!isAcceptable(row.findings)) {
        console.out.findings(arguments.words.at(1), row.findings);
        return;
    }
    row.activity.origin.clear(); // typed, not taken from a file
    row.activity.id = ActivityId::make();
    if (const auto done = await(changeActivities(workspace, {{.after = row.activity}}, QCoreApplication::translate("PhoLuat", "Add an event"))); !done) {
        console.out.failed(done.error(), arguments.words.at(1));
        return;
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "added: %1").arg(sentenceOf(row.activity, words)), described(row.activity));
}

std::optional<ActivityQuery> queryOf(const Console &console, const Arguments &arguments)
{
    ActivityQuery query{.text = arguments.value(u"search"_s), .kind = arguments.value(u"kind"_s)};
    for (const auto &[option, day] : {std::pair{u"from"_s, &query.from}, {u"until"_s, &query.until}}) {
        if (!arguments.has(option))
            continue;
        const auto read = parseDate(arguments.value(option));
        if (!read) {
            console.out.usage(QCoreApplication::translate("PhoLuat", "“%1” is no day. Write it as 2020-01-05 or 05/01/2020.").arg(arguments.value(option)));
            return std::nullopt;
        }
        *day = *read;
    }
    return query;
}

void runActivityList(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const auto query = queryOf(console, arguments);
    if (!query)
        return;
    const auto found = await(listActivities(workspace, *query));
    if (!found) {
        console.out.failed(found.error(), arguments.words.at(1));
        return;
    }
    const ActivityWords words = shippedActivityWords();
    for (const Activity &activity : *found)
        console.out.done(sentenceOf(activity, words), described(activity));
    if (found->isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "no events"));
}

void runActivityImport(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString file = arguments.words.at(2);
    auto table = await(openActivityTable(workspace, console.tools, file));
    if (!table) {
        console.out.failed(table.error(), file);
        return;
    }
    if (arguments.has(u"kind"_s))
        table->columns.kind = arguments.value(u"kind"_s);
    if (table->columns.targets.isEmpty()) {
        console.out.failed({ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "No row of headings was found, so nothing can be taken. Give each column a heading such as Ngày, Hình thức, Địa điểm, Nội dung, Số người.")}, file);
        return;
    }
    const auto rows = await(previewActivities(workspace, console.tools, *table));
    if (!rows) {
        console.out.failed(rows.error(), file);
        return;
    }
    QList<ActivityRow> taken;
    Findings findings = table->book->findings;
    for (const ActivityRow &row : *rows) {
        findings += row.findings;
        const QString place = QString::number(row.row + 1);
        if (row.isKnown)
            findings.append({Severity::Warning, u"row.known"_s, QCoreApplication::translate("PhoLuat", "This row is in the log already and was not taken again."), place});
        else if (row.isTwin)
            findings.append({Severity::Warning, u"row.twin"_s, QCoreApplication::translate("PhoLuat", "The same row stands further up in the file, so it was taken once."), place});
        if (row.isNew())
            taken.append(row);
    }
    if (!arguments.has(u"dry-run"_s) && !taken.isEmpty()) {
        if (const auto done = await(importActivities(workspace, *table, taken)); !done) {
            console.out.failed(done.error(), file);
            return;
        }
    }
    if (!findings.isEmpty())
        console.out.findings(file, findings);
    const QString sentence = arguments.has(u"dry-run"_s) ? QCoreApplication::translate("PhoLuat", "would take %1 of %2 rows") : QCoreApplication::translate("PhoLuat", "took %1 of %2 rows");
    console.out.done(sentence.arg(taken.size()).arg(rows->size()),
                     {{u"file"_s, file}, {u"kind"_s, u"import"_s}, {u"taken"_s, taken.size()}, {u"rows"_s, rows->size()}});
}

/// Figures of a form from the events, each with the events behind it.
void showFormFigures(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const auto period = Period::fromKey(arguments.value(u"period"_s));
    const QList<FormSpec> &forms = console.tools.forms.all();
    const auto spec = std::ranges::find(forms, arguments.value(u"form"_s), &FormSpec::id);
    if (!period || spec == forms.cend()) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "--form names a form (tt20-2013/10a) and --period a period (2020-y, 2020-6m, 2020-official)."));
        return;
    }
    const auto figures = await(figuresFromActivities(workspace, console.tools, workspace.identity().unit, *spec, *period));
    if (!figures) {
        console.out.failed(figures.error(), arguments.words.at(1));
        return;
    }
    if (!*figures) {
        console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "Nothing says which events this form counts, or its period is not known.")}, spec->id);
        return;
    }
    console.out.line(u"%1: %2 – %3"_s.arg(spec->id, fieldDate((*figures)->from), fieldDate((*figures)->until)));
    for (auto figure = (*figures)->cells.cbegin(); figure != (*figures)->cells.cend(); ++figure) {
        QJsonArray sources;
        for (const ActivityId &id : figure->sources)
            sources.append(id.value);
        console.out.done(QCoreApplication::translate("PhoLuat", "%1 = %2 (%3 events, %4 without a figure)")
                             .arg(figure.key().text(), formatNumber(figure->number, 0)).arg(figure->sources.size()).arg(figure->withoutFigure.size()),
                         {{u"kind"_s, u"figure"_s}, {u"cell"_s, figure.key().text()}, {u"number"_s, figure->number}, {u"afterCutOff"_s, figure->afterCutOff},
                          {u"from"_s, jsonDate((*figures)->from)}, {u"until"_s, jsonDate((*figures)->until)}, {u"sources"_s, sources},
                          {u"withoutFigure"_s, figure->withoutFigure.size()}});
    }
}

void runActivityTotals(Console &console, Workspace &workspace, const Arguments &arguments)
{
    if (arguments.has(u"form"_s) || arguments.has(u"period"_s))
        return showFormFigures(console, workspace, arguments);
    const auto query = queryOf(console, arguments);
    if (!query)
        return;
    const auto found = await(listActivities(workspace, *query));
    if (!found) {
        console.out.failed(found.error(), arguments.words.at(1));
        return;
    }
    const ActivityWords words = shippedActivityWords();
    QMap<QString, ActivityTotals> byKind;
    for (const Activity &activity : *found)
        byKind[activity.kind].add(activity);
    for (auto totals = byKind.cbegin(); totals != byKind.cend(); ++totals) {
        console.out.done(QCoreApplication::translate("PhoLuat", "%1: %2 events, %3 sessions, %4 attendances, %5 copies, %6 đồng")
                             .arg(nameOfKind(words, totals.key())).arg(totals->events).arg(formatNumber(totals->sessions), formatNumber(totals->attendances),
                                                                                            formatNumber(totals->copies), formatNumber(totals->cost)),
                         {{u"kind"_s, u"totals"_s}, {u"activityKind"_s, totals.key()}, {u"events"_s, totals->events}, {u"sessions"_s, totals->sessions},
                          {u"attendances"_s, totals->attendances}, {u"copies"_s, totals->copies}, {u"broadcasts"_s, totals->broadcasts},
                          {u"items"_s, totals->items}, {u"cost"_s, totals->cost}});
    }
    if (byKind.isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "no events"));
}

void runActivity(Console &console, const Arguments &arguments)
{
    struct Action {
        QString name;
        qsizetype fewest;
        qsizetype most;
        void (*run)(Console &, Workspace &, const Arguments &);
    };
    const QList<Action> actions{{u"add"_s, 4, 1000, runActivityAdd}, {u"list"_s, 2, 2, runActivityList}, {u"import"_s, 3, 3, runActivityImport}, {u"totals"_s, 2, 2, runActivityTotals}};
    const auto action = std::ranges::find(actions, arguments.words.first(), &Action::name);
    if (action == actions.end() || arguments.words.size() < action->fewest || arguments.words.size() > action->most) {
        console.out.usage(u"pholuat-console activity add FILE.pholuat DAY KIND [FIELD=VALUE…]\n"
                          "pholuat-console activity list FILE.pholuat [--search WORDS] [--kind KIND] [--from DAY] [--until DAY]\n"
                          "pholuat-console activity import FILE.pholuat TABLE [--kind KIND] [--dry-run]\n"
                          "pholuat-console activity totals FILE.pholuat [--from DAY] [--until DAY | --form FORM --period PERIOD]"_s);
        return;
    }
    if (const auto workspace = console.open(arguments.words.at(1)))
        action->run(console, *workspace, arguments);
}

} // namespace

QList<Verb> activityVerbs()
{
    return {
        {u"activity"_s, u"add|list|import|totals FILE.pholuat [DAY KIND FIELD=VALUE… | TABLE] [--search WORDS] [--kind KIND] [--from DAY] [--until DAY] [--form FORM --period PERIOD] [--dry-run]"_s,
         QCoreApplication::translate("PhoLuat", "the log of events: adds one, lists them, takes in a workbook or a text file with separators, adds up what reports ask for"),
         {u"search"_s, u"kind"_s, u"from"_s, u"until"_s, u"form"_s, u"period"_s}, {u"dry-run"_s}, 2, runActivity},
    };
}

} // namespace PhoLuat
