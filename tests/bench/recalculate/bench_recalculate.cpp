// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the province's form and fills it with units, then puts single figures in and tries every rule, with causes and
// follow-ons told apart: what a person waits for after each key. One line of JSON a measurement.
#include "forms/findinggroups.h"
#include "forms/formsheet.h"
#include "forms/pasting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_recalculate: %s\n", qPrintable(why));
    std::exit(1);
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QByteArray formFile()
{
    QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms/tt20-2013/10d.json"));
    if (!file.open(QIODevice::ReadOnly))
        stop(file.errorString());
    return file.readAll();
}

/// The form of a province with `count` units, half of them districts, half departments.
FormSheet formWith(const std::shared_ptr<const FormSpec> &spec, int count)
{
    QList<Unit> units;
    for (int i = 0; i < count; ++i) {
        Unit unit;
        unit.id = {u"u%1"_s.arg(i)};
        unit.level = i % 2 == 0 ? UnitLevel::Department : UnitLevel::District;
        unit.name = u"Đơn vị %1"_s.arg(i);
        units.append(unit);
    }
    auto sheet = FormSheet::make(spec, units);
    if (!sheet)
        stop(sheet.error().text);
    return *std::move(sheet);
}

QList<CellRef> inputsOf(const FormSheet &sheet)
{
    QList<CellRef> inputs;
    for (const LaidRow &row : sheet.rows()) {
        for (const FormColumn &column : sheet.columns()) {
            const CellRef at{row.key, column.key};
            if (!sheet.isComputed(at) && !sheet.isNotApplicable(at))
                inputs.append(at);
        }
    }
    return inputs;
}

FormData figuresFor(const QList<CellRef> &inputs, QRandomGenerator &random)
{
    FormData data;
    for (const CellRef &at : inputs)
        data.cells.insert(at, {.value = CellValue(1 + random.bounded(1000))});
    return data;
}

/// Last year as this one, but for one figure in twenty, which was a third of it; half a year as one half.
OutsideFigures before(const FormSheet &sheet, QRandomGenerator &random)
{
    OutsideFigures outside;
    QMap<CellRef, CellValue> half;
    const QMap<CellRef, CellValue> shown = sheet.shownValues();
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        if (!it->isNumber())
            continue;
        outside.lastYear.insert(it.key(), CellValue(random.bounded(20) == 0 ? std::floor(it->number() / 3) : it->number()));
        half.insert(it.key(), CellValue(std::floor(it->number() / 2)));
    }
    outside.periods.insert(u"6m"_s, half);
    return outside;
}

double since(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// One figure goes in, every rule is tried, causes come before follow-ons; over `sheets` sheets at once.
void recalculation(const QString &name, QList<FormSheet> sheets, const QString &goal, int rounds)
{
    QRandomGenerator random(1);
    QList<QList<CellRef>> inputs;
    qsizetype cells = 0;
    for (FormSheet &sheet : sheets) {
        inputs.append(inputsOf(sheet));
        sheet.setData(figuresFor(inputs.last(), random));
        sheet.setOutside(before(sheet, random));
        cells += sheet.rows().size() * sheet.columns().size();
    }
    QList<double> edits;
    QList<double> wholes;
    qint64 evaluations = 0;
    qsizetype causes = 0;
    for (int i = 0; i < rounds; ++i) {
        FormSheet &sheet = sheets[random.bounded(sheets.size())];
        const QList<CellRef> &mine = inputs[&sheet - sheets.constData()];
        const qint64 before = sheet.evaluations();
        QElapsedTimer timer;
        timer.start();
        (void)sheet.setCell(mine[random.bounded(mine.size())], {.value = CellValue(random.bounded(1000))});
        edits.append(since(timer));
        evaluations += sheet.evaluations() - before;
        causes = 0;
        for (const FormSheet &each : std::as_const(sheets))
            causes += groupFindings(each, each.check(Period::Kind::Year)).size();
        wholes.append(since(timer));
    }
    std::sort(edits.begin(), edits.end());
    std::sort(wholes.begin(), wholes.end());
    print({{u"name"_s, name}, {u"forms"_s, sheets.size()}, {u"cells"_s, cells}, {u"ours_ms"_s, wholes[rounds / 2]}, {u"worst_ms"_s, wholes.last()}, {u"edit_ms"_s, edits[rounds / 2]},
           {u"formulas_per_edit"_s, static_cast<double>(evaluations) / rounds}, {u"causes"_s, causes}, {u"goal"_s, goal}});
}

} // namespace

int main()
{
    const QByteArray json = formFile();
    QList<double> times;
    std::shared_ptr<const FormSpec> spec;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto read = readFormSpec(json);
        if (!read)
            stop(read.error().text);
        spec = std::make_shared<const FormSpec>(*std::move(read));
        const FormSheet sheet = formWith(spec, 300);
        times.append(since(timer));
    }
    std::sort(times.begin(), times.end());
    print({{u"name"_s, u"form-open"_s}, {u"cells"_s, 3040}, {u"ours_ms"_s, times[10]}, {u"worst_ms"_s, times.last()}, {u"goal"_s, u"< 100 ms"_s}});

    recalculation(u"recalculate-26-forms"_s, QList<FormSheet>(26, formWith(spec, 10)), u"< 50 ms"_s, 51);
    recalculation(u"recalculate-rules-3000"_s, {formWith(spec, 300)}, u"< 50 ms"_s, 51);
    recalculation(u"recalculate-rules-30000"_s, {formWith(spec, 3000)}, u"< 500 ms"_s, 11);

    FormSheet blank = formWith(spec, 300);
    QRandomGenerator random(2);
    QString block;
    for (int row = 0; row < blank.rows().size(); ++row) {
        for (int column = 0; column < blank.columns().size(); ++column)
            block += (column == 0 ? QString() : u"\t"_s) + QString::number(random.bounded(1000));
        block += u"\r\n"_s;
    }
    QElapsedTimer timer;
    timer.start();
    const Pasted pasted = pasteBlock(blank, {blank.rows().first().key, blank.columns().first().key}, block);
    QMap<CellRef, Cell> cells;
    for (auto it = pasted.values.begin(); it != pasted.values.end(); ++it)
        cells.insert(it.key(), {.value = it.value()});
    (void)blank.setCells(cells);
    print({{u"name"_s, u"paste-3000"_s}, {u"cells"_s, pasted.values.size()}, {u"ours_ms"_s, since(timer)}, {u"goal"_s, u"< 200 ms"_s}});
    return 0;
}
