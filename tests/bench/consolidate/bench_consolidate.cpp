// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Consolidates generated submissions with provenance, beside a script that only adds up the same figures from CSV files;
// then recalculates and checks a large form after single edits. One line of JSON a measurement.
#include "forms/consolidation.h"
#include "forms/formsheet.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

const Period period{Period::Kind::Year, 2020};

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_consolidate: %s\n", qPrintable(why));
    std::exit(1);
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QList<FormSpec> shippedForms()
{
    QList<FormSpec> forms;
    for (const QString &code : {u"10a"_s, u"10b"_s, u"10c"_s, u"10d"_s}) {
        QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms/tt20-2013/") + code + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            stop(file.errorString());
        const auto spec = readFormSpec(file.readAll());
        if (!spec)
            stop(spec.error().text);
        forms.append(*spec);
    }
    return forms;
}

/// A province with `count` units below it, one half districts of two communes each, the other departments.
UnitTree province(int count)
{
    QByteArray units = "id\tlevel\tkind\tname\tcode\tparent\tfrom\tto\tcertainty\np\tprovince\ttỉnh\tTỉnh\t\t\t2019-01-01\t\tconfirmed\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        if (i % 2 == 0) {
            units += "u" + number + "\tdepartment\tsở\tSở " + number + "\t\tp\t2019-01-01\t\tconfirmed\n";
            continue;
        }
        units += "u" + number + "\tdistrict\thuyện\tHuyện " + number + "\t\tp\t2019-01-01\t\tconfirmed\n";
        for (const char *part : {"a", "b"})
            units += "u" + number + part + "\tcommune\txã\tXã " + number + part + "\t\tu" + number + "\t2019-01-01\t\tconfirmed\n";
    }
    QByteArray successions = "before\tafter\ton\tnote\n";
    QBuffer first(&units);
    QBuffer second(&successions);
    first.open(QIODevice::ReadOnly);
    second.open(QIODevice::ReadOnly);
    auto tree = UnitTree::read(first, second);
    if (!tree)
        stop(tree.error().text);
    return *std::move(tree);
}

QMap<CellRef, Cell> rowOf(const QString &row, bool hasLoudspeaker, QRandomGenerator &random)
{
    QMap<CellRef, Cell> cells;
    for (int c = 1; c <= 10; ++c) {
        if (c != 5 && (c != 9 || hasLoudspeaker))
            cells.insert({row, u"c%1"_s.arg(c)}, {.value = CellValue(random.bounded(1000))});
    }
    return cells;
}

QList<ConsolidationInput> submissions(int count)
{
    QRandomGenerator random(2020);
    QList<ConsolidationInput> inputs;
    inputs.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString id = u"u%1"_s.arg(i);
        FormData data{.form = i % 2 == 0 ? u"tt20-2013/10b"_s : u"tt20-2013/10c"_s, .edition = 1};
        if (i % 2 == 0) {
            data.cells = rowOf(u"T"_s, false, random);
        } else {
            data.cells = rowOf(u"R1"_s, false, random);
            for (const QString &part : {u"a"_s, u"b"_s})
                data.cells.insert(rowOf(u"R2."_s + id + part, true, random));
        }
        ConsolidationInput input{{{u"package-"_s + id}, 1, u"digest-"_s + id}, {}};
        input.report.id = {u"report-"_s + id};
        input.report.unit = {id};
        input.report.period = period;
        input.report.forms = {data};
        inputs.append(input);
    }
    return inputs;
}

void writeCsv(const QString &folder, const QList<ConsolidationInput> &inputs)
{
    for (const ConsolidationInput &input : inputs) {
        QByteArray text = "row,c1,c2,c3,c4,c6,c7,c8,c9,c10\n";
        const auto &cells = input.report.forms.first().cells;
        QString row;
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (it.key().row == row)
                continue;
            row = it.key().row;
            text += row.toUtf8();
            for (const int c : {1, 2, 3, 4, 6, 7, 8, 9, 10}) {
                const CellValue value = cells.value({row, u"c%1"_s.arg(c)}).value;
                text += ',' + (value.isNumber() ? QByteArray::number(static_cast<qint64>(value.number())) : QByteArray());
            }
            text += '\n';
        }
        QFile file(folder + u'/' + input.report.unit.value + u".csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            stop(file.errorString());
    }
}

void consolidation(const QList<FormSpec> &forms, int count, const QString &goal)
{
    const UnitTree tree = province(count);
    const QList<ConsolidationInput> inputs = submissions(count);
    const FormSpec &target = forms.last();
    const FormData own{.form = target.id, .edition = target.edition};

    QElapsedTimer timer;
    timer.start();
    const Consolidation done = consolidate(target, forms, tree, {u"p"_s}, period, own, inputs);
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qsizetype sources = 0;
    for (const QList<CellSource> &list : done.sources)
        sources += list.size();

    QTemporaryDir folder;
    writeCsv(folder.path(), inputs);
    QProcess peer;
    timer.restart();
    peer.start(u"python3"_s, {QStringLiteral(PHOLUAT_SOURCE_DIR "/tests/bench/consolidate/sum_csv.py"), folder.path()});
    if (!peer.waitForFinished(600'000) || peer.exitCode() != 0)
        stop(u"the peer did not run: "_s + peer.errorString());
    const double peers = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    auto sheet = FormSheet::make(std::make_shared<const FormSpec>(target), unitsForForm(target, tree, {u"p"_s}, period));
    if (!sheet)
        stop(sheet.error().text);
    sheet->setData(done.data);
    const QJsonObject sums = QJsonDocument::fromJson(peer.readAllStandardOutput()).object();
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (sheet->cell({target.totalRow, it.key()}).value.number() != it->toDouble())
            stop(u"column %1 differs from the peer's sum"_s.arg(it.key()));
    }
    if (!done.findings.isEmpty() || sums.size() != 9)
        stop(u"the generated province is not whole"_s);
    print({{u"name"_s, u"consolidate-%1"_s.arg(count)}, {u"ours_ms"_s, ours}, {u"peer"_s, u"python3 csv sum, no provenance"_s}, {u"peer_ms"_s, peers},
           {u"ratio"_s, ours / peers}, {u"sources"_s, sources}, {u"goal"_s, goal}});
}

void recalculation(const QList<FormSpec> &forms)
{
    const FormSpec &target = forms.last();
    const UnitTree tree = province(320);
    auto sheet = FormSheet::make(std::make_shared<const FormSpec>(target), unitsForForm(target, tree, {u"p"_s}, period));
    if (!sheet)
        stop(sheet.error().text);
    QMap<CellRef, CellValue> lastYear;
    QList<CellRef> inputs;
    QRandomGenerator random(1);
    FormData data;
    for (const LaidRow &row : sheet->rows()) {
        for (const FormColumn &column : sheet->columns()) {
            const CellRef at{row.key, column.key};
            lastYear.insert(at, CellValue(500));
            if (!sheet->isComputed(at) && !sheet->isNotApplicable(at)) {
                inputs.append(at);
                data.cells.insert(at, {.value = CellValue(random.bounded(1000))});
            }
        }
    }
    sheet->setData(data);
    QList<double> times;
    qsizetype findings = 0;
    for (int i = 0; i < 101; ++i) {
        QElapsedTimer timer;
        timer.start();
        sheet->setCell(inputs[random.bounded(inputs.size())], {.value = CellValue(random.bounded(1000))});
        findings = sheet->check(period.kind, lastYear).size();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    print({{u"name"_s, u"recalculate-3000"_s}, {u"cells"_s, sheet->rows().size() * sheet->columns().size()}, {u"ours_ms"_s, times[50]},
           {u"worst_ms"_s, times.last()}, {u"findings"_s, findings}, {u"goal"_s, u"< 50 ms"_s}});
}

} // namespace

int main()
{
    const QList<FormSpec> forms = shippedForms();
    consolidation(forms, 1000, u"< 5 s"_s);
    if (qEnvironmentVariableIntValue("PHOLUAT_BENCH_FULL") == 1)
        consolidation(forms, 10'000, u"< 60 s"_s);
    recalculation(forms);
    return 0;
}
