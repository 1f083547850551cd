// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsample.h"
#include "pdfpeers.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet on disk, unpacked by unzip.
class Book final {
public:
    explicit Book(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"form.xlsx"_s); }
    [[nodiscard]] QString part(const QString &name) const
    {
        return QString::fromUtf8(runPeer(u"unzip"_s, {u"-p"_s, path(), name}).output);
    }
    [[nodiscard]] QString sheet() const { return part(u"xl/worksheets/sheet1.xml"_s); }

    /// Rows of fields as LibreOffice computes them: the stored results of the formulas are taken away first.
    [[nodiscard]] QList<QStringList> recalculated() const
    {
        const QString script = uR"(import re, sys, zipfile
old = zipfile.ZipFile(sys.argv[1]); parts = [(i, old.read(i)) for i in old.infolist()]; old.close()
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as new:
    for item, data in parts:
        new.writestr(item, re.sub(rb'</f><v>[^<]*</v>', b'</f>', data))
)"_s;
        if (runPeer(u"python3"_s, {u"-c"_s, script, path()}).exitCode != 0)
            return {};
        const Peer peer = runPeer(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                                                 u"csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false"_s, u"--outdir"_s, m_folder.path(), path()});
        QFile file(m_folder.filePath(u"form.csv"_s));
        QList<QStringList> rows;
        if (peer.exitCode != 0 || !file.open(QIODevice::ReadOnly))
            return rows;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            rows.append(QString(line).remove(u'"').split(u'\t'));
        return rows;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestFormXlsx final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void totalsComeOutTheSameInLibreOffice();
    void sumsAreLive();
    void fourKindsOfCells();
    void overwrittenSumHasAWord();
    void frameAndPaper();
    void sameBytes();
    void hostileWords();
};

void TestFormXlsx::totalsComeOutTheSameInLibreOffice()
{
    Result<FormSheet> sheet = sampleSheet();
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> xlsx = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(xlsx);
    const QList<QStringList> rows = Book(*xlsx).recalculated();
    QVERIFY(!rows.isEmpty());
    int compared = 0;
    for (const LaidRow &row : sheet->rows()) {
        const auto found = std::ranges::find_if(rows, [&row](const QStringList &fields) { return fields.first() == row.title; });
        QVERIFY2(found != rows.end(), qPrintable(row.title));
        for (qsizetype i = 0; i < sheet->columns().size(); ++i) {
            const CellValue value = sheet->cell({row.key, sheet->columns().at(i).key}).value;
            const QString expected = value.isNumber() ? QString::number(value.number()) : value.isNotApplicable() ? u"-"_s : QString();
            QCOMPARE(found->value(i + 1), expected);
            ++compared;
        }
    }
    QVERIFY(compared > 300);
}

void TestFormXlsx::sumsAreLive()
{
    Result<FormSheet> sheet = sampleSheet(3, 3);
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> xlsx = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(xlsx);
    const QString xml = Book(*xlsx).sheet();
    qsizetype computed = 0;
    for (const LaidRow &row : sheet->rows()) {
        for (const FormColumn &column : sheet->columns()) {
            const CellRef ref{row.key, column.key};
            computed += sheet->isComputed(ref) && !sheet->isNotApplicable(ref) ? 1 : 0;
        }
    }
    QCOMPARE(xml.count(u"<f>"_s), computed);
    static const QRegularExpression range(u"<f>IF\\(COUNT\\(G\\d+:I\\d+\\)=0,\"\",SUM\\(G\\d+:I\\d+\\)\\)</f><v>\\d+</v>"_s);
    QVERIFY2(range.match(xml).hasMatch(), qPrintable(xml));
    // Somebody changes a figure in the spreadsheet: the total follows.
    Result<FormSheet> other = sampleSheet(3, 3);
    VERIFY_RESULT(other);
    const Result<QByteArray> blank = formXlsx(*other, printHead(), made());
    VERIFY_RESULT(blank);
    QVERIFY(Book(*blank).sheet().contains(u"<f>IF(COUNT("_s));
}

void TestFormXlsx::fourKindsOfCells()
{
    Result<FormSheet> sheet = sampleSheet(0, 0);
    VERIFY_RESULT(sheet);
    sheet->setCell({u"R1"_s, u"c1"_s}, Cell{.value = CellValue(0)});
    sheet->setCell({u"R1"_s, u"c2"_s}, Cell{.value = CellValue(1234)});
    const Result<QByteArray> xlsx = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(xlsx);
    const QString xml = Book(*xlsx).sheet();
    const auto title = sheet->rows().at(1).title;
    QCOMPARE(sheet->rows().at(1).key, u"R1"_s);
    static const QRegularExpression zero(u"<c r=\"B(\\d+)\" s=\"\\d+\"><v>0</v></c><c r=\"C\\1\" s=\"\\d+\"><v>1234</v></c><c r=\"D\\1\" s=\"\\d+\"/>"_s);
    const QRegularExpressionMatch match = zero.match(xml);
    QVERIFY2(match.hasMatch(), qPrintable(xml));
    QVERIFY(xml.contains(QRegularExpression(u"<c r=\"J%1\" s=\"\\d+\" t=\"s\">"_s.arg(match.captured(1)))));
}

void TestFormXlsx::overwrittenSumHasAWord()
{
    Result<FormSheet> sheet = sampleSheet(2, 1);
    VERIFY_RESULT(sheet);
    fill(*sheet);
    sheet->setCell({u"T"_s, u"c1"_s}, Cell{.value = CellValue(99), .overwritten = true, .explanation = u"Đã bỏ số trùng."_s});
    const Result<QByteArray> xlsx = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(xlsx);
    const Book book(*xlsx);
    const QString comments = book.part(u"xl/comments1.xml"_s);
    QVERIFY2(comments.contains(u"Số nhập thay cho số cộng"_s) && comments.contains(u"Đã bỏ số trùng."_s), qPrintable(comments));
    QVERIFY(book.sheet().contains(QRegularExpression(u"<c r=\"B\\d+\" s=\"\\d+\"><v>99</v></c>"_s)));
}

void TestFormXlsx::frameAndPaper()
{
    Result<FormSheet> sheet = sampleSheet();
    VERIFY_RESULT(sheet);
    const Result<QByteArray> xlsx = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(xlsx);
    const Book book(*xlsx);
    QCOMPARE(runPeer(u"unzip"_s, {u"-tq"_s, book.path()}).exitCode, 0);
    const QString xml = book.sheet();
    QVERIFY(xml.contains(u"state=\"frozen\""_s));
    QVERIFY(xml.contains(u"paperSize=\"9\""_s) && xml.contains(u"orientation=\"landscape\""_s));
    QVERIFY(xml.contains(u"<mergeCell ref=\""_s));
    const QString words = book.part(u"xl/sharedStrings.xml"_s);
    for (const QString &part : {u"Biểu số: 10d/BTP/PBGDPL"_s, u"Chia theo ngôn ngữ thể hiện"_s, u"(10)"_s, u"Người lập biểu"_s, u"Đỗ Thị Cúc"_s,
                                u"Đơn vị báo cáo: Sở Tư pháp tỉnh Bình Định"_s})
        QVERIFY2(words.contains(part), qPrintable(part));
    QVERIFY(book.part(u"xl/styles.xml"_s).contains(u"Times New Roman"_s));
    QVERIFY(book.part(u"docProps/core.xml"_s).contains(u"2021-01-20T03:04:05Z"_s));
    QVERIFY(book.part(u"xl/workbook.xml"_s).contains(u"10d-BTP-PBGDPL"_s));
}

void TestFormXlsx::sameBytes()
{
    Result<FormSheet> sheet = sampleSheet();
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> one = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(one);
    QTest::qWait(2100); // the clock of a ZIP has two seconds
    const Result<QByteArray> two = formXlsx(*sheet, printHead(), made());
    VERIFY_RESULT(two);
    QVERIFY(*one == *two);
}

void TestFormXlsx::hostileWords()
{
    FormSpec spec;
    spec.id = u"test/1"_s;
    spec.code = u"[a]:*?/\\'"_s + QString(60, u'x');
    spec.totalRow = u"T"_s;
    FormColumn column;
    column.key = u"c1"_s;
    column.number = u"1"_s;
    spec.columns = {column};
    FormRow row;
    row.key = u"T"_s;
    row.title.vi = u"=1+1 <&> \u0001"_s;
    spec.rows = {row};
    const Result<FormSheet> sheet = FormSheet::make(std::make_shared<const FormSpec>(spec), {});
    VERIFY_RESULT(sheet);
    const Result<QByteArray> xlsx = formXlsx(*sheet, {}, made());
    VERIFY_RESULT(xlsx);
    const Book book(*xlsx);
    QVERIFY(!book.sheet().contains(u"<f>"_s));
    QVERIFY(book.part(u"xl/sharedStrings.xml"_s).contains(u"=1+1 &lt;&amp;&gt;"_s));
}

QTEST_GUILESS_MAIN(TestFormXlsx)
#include "tst_formxlsx.moc"
