// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsample.h"
#include "pdfpeers.h"
#include "support/testing.h"
#include "tabular/formworkbook.h"

#include <QDir>
#include <QFileInfo>

#include <memory>
#include <vector>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workbook on disk; somebody else's program may change and recalculate it.
class FilledBook final {
public:
    explicit FilledBook(const QByteArray &bytes, const QString &name = u"form"_s) : m_name(name)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(m_name + u".xlsx"_s); }
    [[nodiscard]] QString part(const QString &name) const { return QString::fromUtf8(runPeer(u"unzip"_s, {u"-p"_s, path(), name}).output); }
    [[nodiscard]] QString sheet() const { return part(u"xl/worksheets/sheet1.xml"_s); }

    /// Types figures into cells ("B12" to "7"; an empty text empties it) and drops every stored result, so that whoever opens it computes.
    bool type(const QMap<QString, QString> &figures) const
    {
        const QString script = uR"(import re, sys, zipfile
old = zipfile.ZipFile(sys.argv[1]); parts = [(i, old.read(i)) for i in old.infolist()]; old.close()
typed = dict(pair.split('=', 1) for pair in sys.argv[2:])
def put(match):
    name = match.group(1).decode()
    if name not in typed: return match.group(0)
    style = match.group(2)
    value = typed.pop(name)
    return b'<c r=\x22%s\x22%s/>' % (name.encode(), style) if value == '' else b'<c r=\x22%s\x22%s><v>%s</v></c>' % (name.encode(), style, value.encode())
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as new:
    for item, data in parts:
        if item.filename == 'xl/worksheets/sheet1.xml':
            data = re.sub(rb'<c r=\x22([A-Z]+[0-9]+)\x22( s=\x22[0-9]+\x22)(?: t=\x22[a-z]+\x22)?(?:/>|><v>[^<]*</v></c>)', put, data)
            data = re.sub(rb'</f><v>[^<]*</v>', b'</f>', data)
        new.writestr(item, data)
sys.exit(1 if typed else 0)
)"_s;
        QStringList arguments{u"-c"_s, script, path()};
        for (auto it = figures.cbegin(); it != figures.cend(); ++it)
            arguments.append(it.key() + u'=' + *it);
        const Peer peer = runPeer(u"python3"_s, arguments);
        if (peer.exitCode != 0)
            qInfo("%s", peer.output.constData());
        return peer.exitCode == 0;
    }

    /// As LibreOffice saves it, everything computed.
    [[nodiscard]] QString recalculated() const { return recalculatedAll({path()}, m_folder.path()).value(0); }

    /// Likewise for many files in one run, which costs a second each instead of five.
    [[nodiscard]] static QStringList recalculatedAll(const QStringList &files, const QString &folder)
    {
        QDir(folder).mkdir(u"out"_s);
        const Peer peer = runPeer(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s, u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s,
                                                            u"--outdir"_s, folder + u"/out"_s} + files);
        if (peer.exitCode != 0)
            qInfo("%s", peer.output.constData());
        QStringList made;
        for (const QString &file : files)
            made.append(folder + u"/out/"_s + QFileInfo(file).fileName());
        return made;
    }

private:
    QString m_name;
    QTemporaryDir m_folder;
};

/// Cells of the visible sheet by their places in the form: the rows by their keys, the columns as they come.
QHash<CellRef, QPoint> placesIn(const TableSheet &paper, const FormSheet &sheet)
{
    QHash<CellRef, QPoint> places;
    for (int row = 0; row < paper.rows; ++row) {
        const QString key = paper.at(row, int(sheet.columns().size()) + 1).text;
        for (int i = 0; i < sheet.columns().size(); ++i)
            places.insert({key, sheet.columns().at(i).key}, {i + 1, row});
    }
    return places;
}

WorkbookOrigin origin() { return {{u"bd-stp"_s}, {u"r1"_s}, 3}; }

WorkbookTarget target()
{
    return {origin().unit, printHead().reportingUnit, printHead().period};
}

Result<FormSheet> sheetOf(const QString &file)
{
    QFile form(file);
    if (!form.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, file);
    const auto spec = readFormSpec(form.readAll());
    if (!spec)
        return std::unexpected(spec.error());
    return FormSheet::make(std::make_shared<const FormSpec>(*spec), sampleUnits(2, 2));
}

/// A form whose columns try every operator of the language over inputs of every kind.
Result<FormSheet> operatorsSheet(const QStringList &formulas, const QList<CellValue> &kinds)
{
    FormSpec spec;
    spec.id = u"test/operators"_s;
    spec.code = u"operators"_s;
    spec.totalRow = u"T"_s;
    for (int i = 1; i <= 3; ++i) {
        FormColumn column;
        column.key = u"c%1"_s.arg(i);
        column.number = QString::number(i);
        column.title.vi = u"c"_s;
        spec.columns.append(column);
    }
    for (int i = 0; i < formulas.size(); ++i) {
        FormColumn column;
        column.key = u"f%1"_s.arg(i);
        column.number = QString::number(i + 4);
        column.title.vi = u"f"_s;
        column.formula = formulas.at(i);
        spec.columns.append(column);
    }
    FormRow total;
    total.key = u"T"_s;
    total.title.vi = u"Tổng"_s;
    total.formula = u"sum(G.*)"_s;
    FormRow group;
    group.key = u"G"_s;
    group.title.vi = u"Nhóm"_s;
    group.formula = u"max(G.*) - min(G.*, 2)"_s;
    spec.rows = {total, group};
    const auto count = int(kinds.size());
    for (int i = 0; i < count * count * count; ++i) {
        FormRow row;
        row.key = u"r%1"_s.arg(i);
        row.parent = u"G"_s;
        row.title.vi = u"Hàng %1"_s.arg(i);
        spec.rows.append(row);
    }
    auto sheet = FormSheet::make(std::make_shared<const FormSpec>(spec), {});
    if (!sheet)
        return sheet;
    FormData data{.form = spec.id, .edition = spec.edition};
    for (int i = 0; i < count * count * count; ++i) {
        const QList<int> which{i % count, i / count % count, i / count / count};
        for (int column = 0; column < 3; ++column)
            data.cells.insert({u"r%1"_s.arg(i), u"c%1"_s.arg(column + 1)}, {.value = kinds.at(which.at(column))});
    }
    sheet->setData(data);
    return sheet;
}

} // namespace

/// Workbooks to be filled in, as other programs see them.
class FormWorkbookOutTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void isLockedButForItsInputs()
    {
        Result<FormSheet> sheet = sampleSheet(2, 2);
        VERIFY_RESULT(sheet);
        fill(*sheet);
        const auto bytes = formWorkbook(*sheet, printHead(), origin(), made());
        VERIFY_RESULT(bytes);
        const FilledBook book(*bytes);
        const QString xml = book.sheet();
        QVERIFY(xml.contains(u"<sheetProtection sheet=\"1\""_s));
        QVERIFY(!xml.contains(u"password"_s));
        QVERIFY(xml.contains(u"<dataValidation type=\"whole\""_s) && xml.contains(u"<formula1>0</formula1><formula2>999999999999</formula2>"_s));
        QVERIFY(xml.contains(u"state=\"frozen\""_s) && xml.contains(u"orientation=\"landscape\""_s) && xml.contains(u"paperSize=\"9\""_s));
        QVERIFY(book.part(u"xl/workbook.xml"_s).contains(u"name=\"_pholuat\" sheetId=\"2\" state=\"hidden\""_s));
        QVERIFY(book.part(u"xl/workbook.xml"_s).contains(u"_xlnm.Print_Titles"_s) && book.part(u"xl/workbook.xml"_s).contains(u"_xlnm.Print_Area"_s));
        QVERIFY(book.part(u"xl/worksheets/sheet2.xml"_s).contains(u"<sheetProtection"_s));
        // Exactly the inputs are open.
        const QString styles = book.part(u"xl/styles.xml"_s);
        static const QRegularExpression format(u"<xf [^>]*?(?:/>|>.*?</xf>)"_s);
        QSet<int> open;
        auto formats = format.globalMatch(styles.section(u"<cellXfs"_s, 1).section(u"</cellXfs>"_s, 0, 0));
        for (int i = 0; formats.hasNext(); ++i) {
            if (formats.next().captured().contains(u"locked=\"0\""_s))
                open.insert(i);
        }
        QVERIFY(!open.isEmpty());
        const auto read = readTable(book.path());
        VERIFY_RESULT(read);
        const QHash<CellRef, QPoint> places = placesIn(read->sheets.first(), *sheet);
        int inputs = 0;
        for (const LaidRow &row : sheet->rows()) {
            for (const FormColumn &column : sheet->columns()) {
                const CellRef ref{row.key, column.key};
                const QPoint at = places.value(ref);
                const QRegularExpression cell(u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(cellName(at.y(), at.x())));
                const bool isOpen = open.contains(cell.match(xml).captured(1).toInt());
                QVERIFY2(isOpen == (!sheet->isComputed(ref) && !sheet->isNotApplicable(ref)), qPrintable(ref.text()));
                inputs += isOpen ? 1 : 0;
            }
        }
        QVERIFY(inputs > 30);
        // Nobody's machine or name.
        const QString words = book.part(u"docProps/core.xml"_s) + book.part(u"docProps/app.xml"_s);
        QVERIFY2(words.contains(u"Sở Tư pháp tỉnh Bình Định"_s) && words.contains(u"2021-01-20T03:04:05Z"_s), qPrintable(words));
        for (const char *variable : {"USER", "LOGNAME", "HOSTNAME"}) {
            if (const QString name = qEnvironmentVariable(variable); name.size() > 3)
                QVERIFY(!words.contains(name));
        }
    }

    void sameBytesAgain()
    {
        Result<FormSheet> sheet = sampleSheet(2, 2);
        VERIFY_RESULT(sheet);
        const auto one = formWorkbook(*sheet, printHead(), origin(), made());
        QTest::qWait(2100); // the clock of a ZIP has two seconds
        const auto two = formWorkbook(*sheet, printHead(), origin(), made());
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QVERIFY(*one == *two);
    }

    /// The whole way for every form that ships: out, filled in elsewhere, computed there, and back.
    void outAndBack()
    {
        struct Way {
            QString file;
            FormSheet sheet;
            FormSheet expected;
            qsizetype typed;
            QHash<CellRef, QPoint> places;
            std::unique_ptr<FilledBook> book;
        };
        std::vector<Way> ways;
        QDir forms(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms"));
        for (const QString &folder : forms.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(forms.filePath(folder)).entryList({u"*.json"_s})) {
                Result<FormSheet> sheet = sheetOf(forms.filePath(folder + u'/' + file));
                VERIFY_RESULT(sheet);
                const auto bytes = formWorkbook(*sheet, printHead(), origin(), made());
                VERIFY_RESULT(bytes);
                auto book = std::make_unique<FilledBook>(*bytes, folder + u'-' + file.section(u'.', 0, 0));
                const auto blank = readTable(book->path());
                VERIFY_RESULT(blank);
                const auto nothing = compareWorkbook(*blank, *sheet, target());
                VERIFY_RESULT(nothing);
                QVERIFY2(nothing->cells.isEmpty() && nothing->findings.isEmpty(), qPrintable(file + nothing->findings.value(0).text));
                const QHash<CellRef, QPoint> places = placesIn(blank->sheets.first(), *sheet);
                QMap<QString, QString> typed;
                QMap<CellRef, Cell> figures;
                int number = 0;
                for (const LaidRow &row : sheet->rows()) {
                    for (const FormColumn &column : sheet->columns()) {
                        const CellRef ref{row.key, column.key};
                        if (sheet->isComputed(ref) || sheet->isNotApplicable(ref) || ++number % 5 == 0)
                            continue; // every fifth stays blank
                        const QPoint at = places.value(ref);
                        typed.insert(cellName(at.y(), at.x()), QString::number(number * 7 % 500));
                        figures.insert(ref, {.value = CellValue(number * 7 % 500)});
                    }
                }
                FormSheet expected = *sheet;
                expected.setCells(figures);
                QVERIFY(book->type(typed));
                ways.push_back({folder + u'/' + file, *sheet, expected, figures.size(), places, std::move(book)});
            }
        }
        QVERIFY(ways.size() > 10);
        QStringList files;
        for (const Way &way : ways)
            files.append(way.book->path());
        const QTemporaryDir folder;
        const QStringList made = FilledBook::recalculatedAll(files, folder.path());
        for (size_t i = 0; i < ways.size(); ++i) {
            const Way &way = ways.at(i);
            const auto back = readTable(made.at(qsizetype(i)));
            VERIFY_RESULT(back);
            for (const LaidRow &row : way.sheet.rows()) {
                for (const FormColumn &column : way.sheet.columns()) {
                    const CellRef ref{row.key, column.key};
                    const QPoint at = way.places.value(ref);
                    const SheetCell cell = back->sheets.first().at(at.y(), at.x());
                    const CellValue value = way.expected.cell(ref).value;
                    const QString shown = cell.kind == SheetCell::Kind::Number ? QString::number(cell.number) : cell.text;
                    QVERIFY2(shown == (value.isNumber() ? QString::number(value.number()) : value.isNotApplicable() ? u"-"_s : QString()),
                             qPrintable(u"%1 %2: %3, not %4"_s.arg(way.file, ref.text(), shown, cellText(value))));
                }
            }
            const auto difference = compareWorkbook(*back, way.sheet, target());
            VERIFY_RESULT(difference);
            QVERIFY2(difference->findings.isEmpty(), qPrintable(way.file + difference->findings.value(0).text));
            QCOMPARE(difference->proposed(), int(way.typed));
            QCOMPARE(difference->cells.size(), way.typed);
            QCOMPARE(takenFromWorkbook(way.sheet, difference->cells), way.expected.data());
        }
    }

    void everyOperatorComesToTheSame()
    {
        const QStringList formulas{u"c1 + c2"_s, u"c1 - c2 - c3"_s, u"c1 * c2"_s, u"c1 / c2"_s, u"-c1"_s, u"abs(c1)"_s, u"sum(c1, c2, c3)"_s, u"min(c1, c2)"_s, u"max(c1, c2 - 1, c3)"_s,
                                   u"round(c1 / c3, 2)"_s, u"round(c1)"_s, u"if(c1 > c2, c1, c3)"_s, u"if(c1 == 0 or c2 >= c1, 1, 0)"_s, u"if(not c1 == 0 and c2 < 3, c3, -1)"_s,
                                   u"if(c1 != c2, if(c3 <= 0, 1, 2), 3)"_s, u"c1 + c2 * c3 - c1 / (c2 + 1)"_s, u"sum(c1, c2 * c3)"_s, u"min(c1 * 2, c2) + 0.5"_s, u"c1 + prev(c1)"_s,
                                   u"max(T.c1, c1)"_s, u"if(true or c1 > 0, c2, c3)"_s, u"if(if(c1 > 1, true, c2 > 0), 1, 0)"_s,
                                   u"abs(-round(c2 * 1.25, c3)) / 2"_s};
        Result<FormSheet> sheet = operatorsSheet(formulas, {CellValue(), CellValue(0), CellValue(7), CellValue(-2)});
        VERIFY_RESULT(sheet);
        sheet->setOutside({.lastYear = {{{u"r3"_s, u"c1"_s}, CellValue(1000)}, {{u"r0"_s, u"c1"_s}, CellValue(-1000)}}});
        const auto bytes = formWorkbook(*sheet, printHead(), origin(), made());
        VERIFY_RESULT(bytes);
        const FilledBook book(*bytes);
        QVERIFY(book.type({}));
        const auto back = readTable(book.recalculated());
        VERIFY_RESULT(back);
        const QHash<CellRef, QPoint> places = placesIn(back->sheets.first(), *sheet);
        int compared = 0;
        for (const LaidRow &row : sheet->rows()) {
            for (const FormColumn &column : sheet->columns()) {
                const CellRef ref{row.key, column.key};
                const SheetCell cell = back->sheets.first().at(places.value(ref).y(), places.value(ref).x());
                const CellValue value = sheet->cell(ref).value;
                const bool isSame = value.isNumber() ? cell.kind == SheetCell::Kind::Number && std::abs(cell.number - value.number()) < 1e-9 : cell.kind != SheetCell::Kind::Number;
                QVERIFY2(isSame, qPrintable(u"%1 %2: %3, not %4; %5"_s.arg(ref.text(), column.formula, cell.text, cellText(value), cell.formula)));
                QVERIFY2(!sheet->isComputed(ref) || !cell.formula.isEmpty(), qPrintable(ref.text()));
                ++compared;
            }
        }
        QVERIFY(compared > 1500);
    }

    void estimatesFollowTheirRow()
    {
        Result<FormSheet> sheet = sampleSheet(1, 1);
        VERIFY_RESULT(sheet);
        fill(*sheet);
        sheet->setCell({u"T"_s, u"c1"_s}, {.value = {}, .estimate = CellValue(7)});
        const auto bytes = formWorkbook(*sheet, printHead(), origin(), made());
        VERIFY_RESULT(bytes);
        const FilledBook book(*bytes);
        const auto read = readTable(book.path());
        VERIFY_RESULT(read);
        const TableSheet &paper = read->sheets.first();
        int line = -1;
        for (int row = 0; row < paper.rows; ++row) {
            if (paper.at(row, 0).text == WorkbookWords::estimateTitle)
                line = row;
        }
        QVERIFY(line > 0);
        QCOMPARE(paper.at(line, 1).number, 7.0);
        QVERIFY(book.type({{cellName(line, 1), u"9"_s}, {cellName(line, 3), u"1234"_s}}));
        const auto back = readTable(book.recalculated());
        VERIFY_RESULT(back);
        const QString note = back->sheets.first().at(line + 1, 0).text;
        QVERIFY2(note.startsWith(u"Ghi chú: Tổng số ước tính các tháng cuối trong kỳ báo cáo: Cột 1: 9; Cột 3: 1"_s) && note.endsWith(u"Cột 10: ……."_s), qPrintable(note));
        const auto difference = compareWorkbook(*back, *sheet, target());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->proposed(), 2);
        QCOMPARE(difference->cells.first().was, CellValue(7));
        QCOMPARE(difference->cells.first().wouldBe, CellValue(9));
        // An official year estimates nothing.
        FormPrintHead official = printHead();
        official.period.kind = Period::Kind::OfficialYear;
        const auto none = formWorkbook(*sheet, official, origin(), made());
        VERIFY_RESULT(none);
        QVERIFY(!FilledBook(*none).part(u"xl/sharedStrings.xml"_s).contains(WorkbookWords::estimateTitle));
    }
};

QTEST_GUILESS_MAIN(FormWorkbookOutTest)
#include "tst_formworkbookout.moc"
