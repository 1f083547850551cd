// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/formworkbook.h"

#include "archive/corpus.h"

#include <QFile>
#include <QTimeZone>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int numberRow = 9;
constexpr int keyColumn = 11; ///< of the province's form

SheetCell wordCell(const QString &text) { return {.kind = SheetCell::Kind::Text, .text = text}; }
SheetCell figureCell(double number) { return {.kind = SheetCell::Kind::Number, .text = QString::number(number), .number = number}; }

std::shared_ptr<const FormSpec> shippedForm(const QString &name)
{
    QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto spec = readFormSpec(file.readAll());
    return spec ? std::make_shared<const FormSpec>(*spec) : nullptr;
}

QList<Unit> twoDistricts()
{
    QList<Unit> units;
    for (const QString &id : {u"h1"_s, u"h2"_s}) {
        Unit unit;
        unit.id = {id};
        unit.level = UnitLevel::District;
        unit.name = u"huyện "_s + id;
        units.append(unit);
    }
    return units;
}

FormSheet provinceSheet()
{
    auto sheet = FormSheet::make(shippedForm(u"tt20-2013/10d.json"_s), twoDistricts());
    sheet->setCell({u"R1"_s, u"c1"_s}, {.value = CellValue(5), .explanation = u"đã đối chiếu"_s});
    sheet->setCell({u"R2.h1"_s, u"c1"_s}, {.value = CellValue(10)});
    sheet->setCell({u"T"_s, u"c1"_s}, {.value = {}, .estimate = CellValue(2)});
    return *std::move(sheet);
}

WorkbookTarget desk()
{
    return {{u"bd-stp"_s}, u"Sở Tư pháp tỉnh Bình Định"_s, {Period::Kind::Year, 2020}};
}

WorkbookIdentity identityFor(const FormSheet &sheet)
{
    WorkbookIdentity identity{.form = sheet.spec().id, .edition = sheet.spec().edition, .code = sheet.spec().code, .unit = desk().unit, .unitName = desk().unitName,
                              .period = desk().period, .version = 1, .figures = sheet.shownValues()};
    for (const FormColumn &column : sheet.columns())
        identity.estimates.insert(column.key, sheet.cell({sheet.spec().totalRow, column.key}).estimate);
    return identity;
}

/// The workbook as it goes out: head, numbers, rows with their keys, and the hidden sheet.
TableBook bookOf(const FormSheet &sheet, const std::optional<WorkbookIdentity> &identity, bool withKeys = true)
{
    TableSheet paper{.name = u"10d"_s};
    if (identity) {
        paper.put(0, 0, wordCell(u"Biểu số: "_s + identity->code));
        paper.put(0, 8, wordCell(u"Đơn vị báo cáo: "_s + identity->unitName));
        paper.put(1, 4, wordCell(u"Kỳ báo cáo: năm 2020"_s));
    }
    paper.put(numberRow, 0, wordCell(u"A"_s));
    for (int i = 0; i < sheet.columns().size(); ++i)
        paper.put(numberRow, i + 1, wordCell(u'(' + sheet.columns().at(i).number + u')'));
    int at = numberRow + 1;
    for (const LaidRow &row : sheet.rows()) {
        paper.put(at, 0, wordCell(row.title));
        for (int i = 0; i < sheet.columns().size(); ++i) {
            const CellRef ref{row.key, sheet.columns().at(i).key};
            const CellValue value = sheet.cell(ref).value;
            if (value.isNotApplicable()) {
                paper.put(at, i + 1, wordCell(u"-"_s));
            } else if (sheet.isComputed(ref)) {
                SheetCell sum = value.isNumber() ? figureCell(value.number()) : SheetCell{};
                sum.formula = u"SUM(B1:B2)"_s;
                paper.put(at, i + 1, sum);
            } else if (value.isNumber()) {
                paper.put(at, i + 1, figureCell(value.number()));
            }
        }
        if (withKeys)
            paper.put(at, int(sheet.columns().size()) + 1, wordCell(row.key));
        ++at;
    }
    paper.put(at, 0, wordCell(WorkbookWords::estimateTitle.toString()));
    for (int i = 0; i < sheet.columns().size(); ++i) {
        const CellValue estimate = sheet.cell({sheet.spec().totalRow, sheet.columns().at(i).key}).estimate;
        if (estimate.isNumber())
            paper.put(at, i + 1, figureCell(estimate.number()));
    }
    TableBook book{.sheets = {paper}};
    if (identity && identity->isOurs()) {
        TableSheet hidden{.name = WorkbookWords::sheet.toString(), .isHidden = true};
        const auto words = identityWords(*identity, sheet);
        const auto figures = identityFigures(*identity, sheet);
        for (int row = 0; row < words.size(); ++row) {
            for (int column = 0; column < words.at(row).size(); ++column)
                hidden.put(row, column, wordCell(words.at(row).at(column)));
            const qsizetype line = row - (words.size() - figures.size());
            for (int column = 0; line >= 0 && column < figures.at(line).size(); ++column) {
                const CellValue value = figures.at(line).at(column);
                if (!value.isBlank())
                    hidden.put(row, column + 2, value.isNumber() ? figureCell(value.number()) : wordCell(u"-"_s));
            }
        }
        book.sheets.append(hidden);
    }
    return book;
}

int lineOf(const FormSheet &sheet, const QString &key)
{
    for (int i = 0; i < sheet.rows().size(); ++i) {
        if (sheet.rows().at(i).key == key)
            return numberRow + 1 + i;
    }
    return -1;
}

const WorkbookCell *cellIn(const WorkbookDifference &difference, const QString &cell)
{
    const auto found = std::ranges::find_if(difference.cells, [&](const WorkbookCell &one) { return one.cell.text() == cell; });
    return found == difference.cells.end() ? nullptr : &*found;
}

} // namespace

/// A filled-in workbook held against the report.
class FormWorkbookTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void identityComesBack()
    {
        const FormSheet sheet = provinceSheet();
        const WorkbookIdentity identity = identityFor(sheet);
        const auto read = identityOf(bookOf(sheet, identity));
        QVERIFY(read);
        QCOMPARE(*read, identity);
    }

    void anUntouchedWorkbookChangesNothing()
    {
        const FormSheet sheet = provinceSheet();
        const auto difference = compareWorkbook(bookOf(sheet, identityFor(sheet)), sheet, desk());
        VERIFY_RESULT(difference);
        QVERIFY2(difference->cells.isEmpty(), qPrintable(difference->cells.value(0).cell.text()));
        QVERIFY(difference->findings.isEmpty());
        QVERIFY(difference->same > 30);
    }

    void whatWasFilledInIsProposed()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        TableSheet &paper = book.sheets.first();
        paper.put(lineOf(sheet, u"R1"_s), 1, figureCell(7));
        paper.put(lineOf(sheet, u"R2.h2"_s), 1, wordCell(u" 1.234 "_s));
        paper.put(lineOf(sheet, u"R2.h2"_s), 2, wordCell(u"12,345"_s));
        paper.put(lineOf(sheet, u"R2.h1"_s), 2, figureCell(0));
        paper.put(lineOf(sheet, sheet.rows().last().key) + 1, 1, figureCell(3));
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->cells.size(), 5);
        QCOMPARE(difference->proposed(), 5);
        const WorkbookCell *changed = cellIn(*difference, u"R1/c1"_s);
        QVERIFY(changed);
        QCOMPARE(changed->was, CellValue(5));
        QCOMPARE(changed->wouldBe, CellValue(7));
        QCOMPARE(changed->place, u"10d!B"_s + QString::number(lineOf(sheet, u"R1"_s) + 1));
        QCOMPARE(cellIn(*difference, u"R2.h2/c1"_s)->wouldBe, CellValue(1234));
        QCOMPARE(cellIn(*difference, u"R2.h2/c2"_s)->wouldBe, CellValue(12345));
        QVERIFY(difference->cells.last().isEstimate);

        const FormData taken = takenFromWorkbook(sheet, difference->cells);
        QCOMPARE(taken.cells.value({u"R1"_s, u"c1"_s}).value, CellValue(7));
        QCOMPARE(taken.cells.value({u"R1"_s, u"c1"_s}).explanation, u"đã đối chiếu"_s);
        QCOMPARE(taken.cells.value({u"R2.h1"_s, u"c1"_s}).value, CellValue(10));
        QCOMPARE(taken.cells.value({u"T"_s, u"c1"_s}).estimate, CellValue(3));
        QVERIFY(!taken.cells.value({u"T"_s, u"c1"_s}).overwritten);
        // One alone: the others stay.
        const FormData one = takenFromWorkbook(sheet, {*changed});
        QVERIFY(!one.cells.contains({u"R2.h2"_s, u"c1"_s}));
    }

    void troubles_data()
    {
        QTest::addColumn<SheetCell>("cell");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("nonsense") << wordCell(u"năm cuộc"_s) << u"W3"_s << u"năm cuộc"_s;
        QTest::newRow("sentence") << wordCell(QString(5'000, u'x')) << u"W3"_s << u"long text"_s;
        QTest::newRow("text with a point") << wordCell(u"1.5"_s) << u"W3"_s << u"1.5"_s;
        QTest::newRow("negative") << figureCell(-4) << u"W6"_s << u"negative"_s;
        QTest::newRow("negative text") << wordCell(u"-4"_s) << u"W6"_s << u"negative"_s;
        QTest::newRow("fraction") << figureCell(1.234) << u"W6"_s << u"fraction"_s;
        QTest::newRow("huge") << figureCell(1e13) << u"W6"_s << u"larger"_s;
        QTest::newRow("division") << SheetCell{.kind = SheetCell::Kind::Error, .text = u"#DIV/0!"_s, .formula = u"1/0"_s} << u"W4"_s << u"#DIV/0!"_s;
        QTest::newRow("no result") << SheetCell{.formula = u"SUM(A1)"_s} << u"W4"_s << u"result"_s;
        QTest::newRow("truth") << SheetCell{.kind = SheetCell::Kind::Truth, .number = 1} << u"W3"_s << u"TRUE"_s;
        QTest::newRow("date") << SheetCell{.kind = SheetCell::Kind::Number, .text = u"43831"_s, .number = 43831, .moment = QDate(2020, 1, 1).startOfDay(QTimeZone::UTC)} << u"W3"_s << u"date"_s;
        QTest::newRow("dash") << wordCell(u"-"_s) << u"W8"_s << u"0"_s;
    }
    void troubles()
    {
        QFETCH(SheetCell, cell);
        QFETCH(QString, code);
        QFETCH(QString, word);
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        book.sheets.first().put(lineOf(sheet, u"R1"_s), 1, cell);
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->cells.size(), 1);
        const WorkbookCell &found = difference->cells.first();
        QVERIFY(found.finding && !found.canBeTaken && !found.isProposed);
        QCOMPARE(found.finding->code, code);
        QCOMPARE(found.finding->place, u"10d!B"_s + QString::number(lineOf(sheet, u"R1"_s) + 1));
        QVERIFY2(found.finding->text.contains(word), qPrintable(found.finding->text));
        QCOMPARE(difference->troubles(), 1);
        QCOMPARE(takenFromWorkbook(sheet, difference->cells), sheet.data()); // not even when somebody insists
    }

    void mergedCells()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        TableSheet &paper = book.sheets.first();
        const int line = lineOf(sheet, u"R2.h1"_s);
        paper.put(line, 1, figureCell(44));
        paper.spans.append({line, 1, 2, 1}); // over R2.h1 and R2.h2
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->cells.size(), 2);
        for (const WorkbookCell &cell : difference->cells) {
            QCOMPARE(cell.finding->code, u"W5"_s);
            QVERIFY(!cell.canBeTaken);
        }
    }

    void rowsAndColumnsMayMove()
    {
        const FormSheet sheet = provinceSheet();
        const TableBook straight = bookOf(sheet, identityFor(sheet));
        const TableSheet &paper = straight.sheets.first();
        TableSheet moved{.name = paper.name};
        // Everything two down and three to the right, columns from the last to the first, rows upside down.
        const int last = lineOf(sheet, sheet.rows().last().key);
        for (auto it = paper.cells.cbegin(); it != paper.cells.cend(); ++it) {
            auto [row, column] = it.key();
            if (row > numberRow && row <= last)
                row = last + numberRow + 1 - row;
            if (column >= 1 && column <= 10)
                column = 11 - column;
            moved.put(row + 2, column + 3, *it);
        }
        for (const bool withKeys : {true, false}) {
            TableBook book = straight;
            book.sheets.first() = moved;
            if (!withKeys)
                book.sheets.first().cells.removeIf([](const auto &cell) { return cell.key().second == keyColumn + 3; });
            const auto same = compareWorkbook(book, sheet, desk());
            VERIFY_RESULT(same);
            QVERIFY(same->cells.isEmpty());
            QVERIFY(same->findings.isEmpty());
            QVERIFY(same->same > 30);
        }
    }

    void rowsTwiceMissingAndStrange()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        TableSheet &paper = book.sheets.first();
        const int line = lineOf(sheet, u"R2.h1"_s);
        paper.put(40, 0, wordCell(sheet.rows().at(line - numberRow - 1).title));
        paper.put(40, 1, figureCell(99));
        paper.put(40, keyColumn, wordCell(u"R2.h1"_s));
        paper.put(41, 0, wordCell(u"huyện Lạ"_s));
        paper.put(41, 1, figureCell(8));
        paper.cells.removeIf([&](const auto &cell) { return cell.key().first == lineOf(sheet, u"R2.h2"_s); });
        paper.cells.remove({numberRow, 4});
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QVERIFY(difference->cells.isEmpty());
        QStringList said;
        for (const Finding &finding : difference->findings) {
            QCOMPARE(finding.code, u"W2"_s);
            said.append(finding.text);
        }
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"stands twice"_s) && all.contains(u"“huyện h2” is not in"_s) && all.contains(u"Line 42"_s) && all.contains(u"Column (4)"_s), qPrintable(all));
        QCOMPARE(said.size(), 4);
    }

    void titlesThatLeftTheirKeysBehind()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        TableSheet &paper = book.sheets.first();
        const int one = lineOf(sheet, u"R2.h1"_s);
        for (int column = 0; column <= 10; ++column) { // sorted without the hidden column
            const SheetCell upper = paper.at(one, column);
            paper.cells.insert({one, column}, paper.at(one + 1, column));
            paper.cells.insert({one + 1, column}, upper);
        }
        paper.put(one + 1, 2, figureCell(31));
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        const WorkbookCell *cell = cellIn(*difference, u"R2.h1/c2"_s);
        QVERIFY(cell);
        QCOMPARE(difference->cells.size(), 1);
        QCOMPARE(cell->wouldBe, CellValue(31));
        QVERIFY(cell->canBeTaken && !cell->isProposed);
        QCOMPARE(cell->finding->code, u"W2"_s);
    }

    void sumsAreNotTakenForFigures()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        TableSheet &paper = book.sheets.first();
        paper.put(lineOf(sheet, u"T"_s), 1, figureCell(15)); // as the form computes it
        QVERIFY(compareWorkbook(book, sheet, desk())->cells.isEmpty());
        paper.put(lineOf(sheet, u"T"_s), 1, figureCell(90));
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->cells.size(), 1);
        QVERIFY(difference->cells.first().canBeTaken && !difference->cells.first().isProposed);
        QCOMPARE(difference->cells.first().finding->code, u"W7"_s);
        QVERIFY(takenFromWorkbook(sheet, difference->cells).cells.value({u"T"_s, u"c1"_s}).overwritten);
        SheetCell other = figureCell(90);
        other.formula = u"B11+75"_s;
        paper.put(lineOf(sheet, u"T"_s), 1, other);
        const auto formula = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(formula);
        QVERIFY(formula->cells.isEmpty());
        QCOMPARE(formula->findings.size(), 1);
        QCOMPARE(formula->findings.first().code, u"W7"_s);
        // A figure where "-" belongs.
        paper.put(lineOf(sheet, u"R1"_s), 9, figureCell(4));
        const WorkbookDifference dash = *compareWorkbook(book, sheet, desk());
        QCOMPARE(cellIn(dash, u"R1/c9"_s)->finding->code, u"W8"_s);
    }

    void changedOnBothSides()
    {
        FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        TableSheet &paper = book.sheets.first();
        sheet.setCell({u"R1"_s, u"c1"_s}, {.value = CellValue(6)});      // the report alone
        sheet.setCell({u"R2.h1"_s, u"c1"_s}, {.value = CellValue(11)});  // both
        paper.put(lineOf(sheet, u"R2.h1"_s), 1, figureCell(12));
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->cells.size(), 2);
        QCOMPARE(difference->proposed(), 0);
        for (const WorkbookCell &cell : difference->cells) {
            QCOMPARE(cell.finding->code, u"W9"_s);
            QVERIFY(cell.canBeTaken);
        }
        QVERIFY(cellIn(*difference, u"R2.h1/c1"_s)->finding->text.contains(u"10"_s));
    }

    void anEmptiedCellIsNeverTakenByItself()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        book.sheets.first().cells.remove({lineOf(sheet, u"R1"_s), 1});
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QCOMPARE(difference->cells.size(), 1);
        QCOMPARE(difference->cells.first().finding->code, u"W10"_s);
        QVERIFY(!difference->cells.first().isProposed);
        QVERIFY(difference->cells.first().wouldBe.isBlank());
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<WorkbookIdentity>("identity");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        const WorkbookIdentity own = identityFor(provinceSheet());
        WorkbookIdentity other = own;
        other.form = u"tt20-2013/11c"_s;
        other.code = u"11c/BTP/PBGDPL/HGCS"_s;
        QTest::newRow("form") << other << u"workbook.form"_s << u"11c/BTP/PBGDPL/HGCS"_s;
        other = own;
        other.edition = 2;
        QTest::newRow("edition") << other << u"workbook.edition"_s << u"edition 2"_s;
        other = own;
        other.unit = {u"x"_s};
        other.unitName = u"Sở Y tế tỉnh Bình Định"_s;
        QTest::newRow("unit") << other << u"workbook.unit"_s << u"Sở Y tế"_s;
        other = own;
        other.period = Period{Period::Kind::HalfYear, 2019};
        QTest::newRow("period") << other << u"workbook.period"_s << u"2019"_s;
        QTest::newRow("printed form") << WorkbookIdentity{.code = u"09a/BTP"_s, .unitName = own.unitName} << u"workbook.form"_s << u"09a/BTP"_s;
        QTest::newRow("printed unit") << WorkbookIdentity{.code = own.code, .unitName = u"Sở Y tế"_s} << u"workbook.unit"_s << u"Sở Y tế"_s;
    }
    void othersAreRefused()
    {
        QFETCH(WorkbookIdentity, identity);
        QFETCH(QString, code);
        QFETCH(QString, word);
        const FormSheet sheet = provinceSheet();
        const auto difference = compareWorkbook(bookOf(sheet, identity), sheet, desk());
        QVERIFY(!difference);
        QCOMPARE(difference.error().code, code);
        QVERIFY2(difference.error().text.contains(word), qPrintable(difference.error().text));
    }

    void aPrintedFormIsEnough()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, WorkbookIdentity{.code = sheet.spec().code, .unitName = desk().unitName}, false);
        book.sheets.first().put(lineOf(sheet, u"R1"_s), 2, figureCell(70));
        const auto difference = compareWorkbook(book, sheet, desk());
        VERIFY_RESULT(difference);
        QVERIFY(difference->findings.isEmpty());
        QCOMPARE(difference->proposed(), 1);
        // Without a head it cannot be known whose it is, which is said.
        const auto nameless = compareWorkbook(bookOf(sheet, std::nullopt), sheet, desk());
        VERIFY_RESULT(nameless);
        QCOMPARE(nameless->findings.first().code, u"W1"_s);
    }

    void anotherEditionComesOver()
    {
        const auto older = shippedForm(u"tt08-2011/09a.json"_s);
        const auto newer = shippedForm(u"tt20-2013/10a.json"_s);
        QVERIFY(older && newer);
        const FormTakeover *takeover = newer->takeover(older->id, older->edition);
        if (!takeover)
            QSKIP("the forms that ship have no such takeover");
        const auto from = FormSheet::make(older, {});
        auto to = FormSheet::make(newer, {});
        VERIFY_RESULT(from);
        VERIFY_RESULT(to);
        WorkbookIdentity identity = identityFor(*from);
        TableBook book = bookOf(*from, identity);
        int filled = 0;
        for (int i = 0; i < from->columns().size(); ++i) {
            const CellRef ref{from->rows().first().key, from->columns().at(i).key};
            if (!from->isComputed(ref) && !from->isNotApplicable(ref)) {
                book.sheets.first().put(numberRow + 1, i + 1, figureCell(100 + i));
                ++filled;
            }
        }
        QVERIFY(filled > 5);
        QCOMPARE(compareWorkbook(book, *to, desk()).error().code, u"workbook.form"_s);
        const auto difference = compareTakenOver(book, *from, *to, desk());
        VERIFY_RESULT(difference);
        QVERIFY(difference->proposed() > 3);
        to->setData(takenFromWorkbook(*to, difference->cells));
        QCOMPARE(to->cell({newer->totalRow, u"c1"_s}).value, CellValue(100));
    }

    void corpora_data()
    {
        QTest::addColumn<QString>("path");
        for (const CorpusFile &file : corpusFiles(u"xlsx/"_s))
            QTest::newRow(qPrintable(file.name)) << file.path;
    }
    /// None of them is a workbook of ours: each is refused in words, whatever else it is.
    void corpora()
    {
        if (corpusFiles(u"xlsx/"_s).isEmpty())
            QSKIP("the shared corpora are not here");
        QFETCH(QString, path);
        const auto book = readTable(path);
        if (!book) {
            QVERIFY(!book.error().text.isEmpty());
            return;
        }
        const auto difference = compareWorkbook(*book, provinceSheet(), desk());
        QVERIFY(!difference);
        QVERIFY(!difference.error().text.isEmpty() && difference.error().code.startsWith("workbook."_L1));
    }

    void manyMergedCellsAreRefused()
    {
        const FormSheet sheet = provinceSheet();
        TableBook book = bookOf(sheet, identityFor(sheet));
        for (int i = 0; i < 20'000; ++i)
            book.sheets.first().spans.append({numberRow + 1 + i, 0, 2, 2});
        const auto difference = compareWorkbook(book, sheet, desk());
        QVERIFY(!difference);
        QVERIFY(difference.error().text.contains(u"merged"_s));
    }
};

QTEST_GUILESS_MAIN(FormWorkbookTest)
#include "tst_formworkbook.moc"
