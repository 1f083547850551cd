// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formframe.h"
#include "formsample.h"
#include "pdfpeers.h"
#include "support/testing.h"

#include <QGuiApplication>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestFormPdf final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void frameIsThatOfTheRegulation();
    void figuresStandInTheirPlaces();
    void headerOnEveryPageOfALongForm();
    void marksAndExplanations();
    void blankForm();
    void sameBytes();
};

void TestFormPdf::frameIsThatOfTheRegulation()
{
    Result<FormSheet> sheet = sampleSheet();
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> pdf = formPdf(*sheet, printHead(), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QVERIFY2(printed.information().contains(QRegularExpression(u"842\\S* x 595\\S* pts \\(A4\\)|841.\\S* x 595\\S* pts \\(A4\\)"_s)), qPrintable(printed.information()));
    QString flat = printed.text();
    flat.replace(QRegularExpression(u"\\s+"_s), u" "_s);
    for (const QString &part : {u"Biểu số: 10d/BTP/PBGDPL"_s, u"Ban hành theo Thông tư số 20/2013/TT-BTP"_s, u"Ngày nhận báo cáo (BC):"_s,
                                u"BC năm chính thức:"_s, u"Kỳ báo cáo: năm 2020"_s, u"(Từ ngày 01/01/2020 đến ngày 31/12/2020)"_s,
                                u"Đơn vị báo cáo: Sở Tư pháp tỉnh Bình Định"_s, u"Đơn vị nhận báo cáo: Bộ Tư pháp"_s, u"Đơn vị tính: Cuộc"_s,
                                u"Ghi chú: Tổng số ước tính"_s, u"Cột 1: ……; Cột 3: ……; Cột 5: ……; Cột 9: ……; Cột 10: ……"_s,
                                u"Bình Định, ngày 28 tháng 11 năm 2020"_s, u"Người lập biểu"_s, u"Người kiểm tra"_s, u"GIÁM ĐỐC"_s,
                                u"Trần Thị An"_s, u"Lê Văn Bình"_s, u"Đỗ Thị Cúc"_s})
        QVERIFY2(flat.contains(part), qPrintable(part + u" | "_s + flat));

    const QList<Word> words = printed.words(1);
    const QRectF code = bounds(phrase(words, u"Biểu số:"_s));
    const QRectF title = bounds(phrase(words, u"KẾT QUẢ PHỔ BIẾN,"_s));
    const QRectF unit = bounds(phrase(words, u"Đơn vị báo cáo:"_s));
    QVERIFY(code.right() < title.left() && title.right() < unit.left());
    QVERIFY(std::abs(millimetres(code.left()) - 20) < 0.6);
}

void TestFormPdf::figuresStandInTheirPlaces()
{
    Result<FormSheet> sheet = sampleSheet(2, 2);
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> pdf = formPdf(*sheet, printHead(), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    const QList<Word> words = printed.words(1);
    for (const LaidRow &row : sheet->rows()) {
        for (const FormColumn &column : sheet->columns()) {
            const CellValue value = sheet->cell({row.key, column.key}).value;
            if (!value.isNumber())
                continue;
            // The figure stands under the number of its column.
            const QRectF head = bounds(phrase(words, u'(' + column.number + u')'));
            bool found = false;
            for (const Word &word : words)
                found = found || (word.text == cellText(value) && std::abs(word.box.center().x() - head.center().x()) < 35);
            QVERIFY2(found, qPrintable(row.key + u'/' + column.key + u' ' + cellText(value)));
        }
    }
    // Column 9 of the Department's own row is not applicable.
    // Rows of units are not sums: only the sums stand in bold.
    QVERIFY(isTotalRow(*sheet, sheet->rows().first()));
    for (const LaidRow &row : sheet->rows())
        QVERIFY(row.unit.isNull() || !isTotalRow(*sheet, row));
    const QRectF nine = bounds(phrase(words, u"(9)"_s));
    qsizetype dashes = 0;
    for (const Word &word : words)
        dashes += word.text == u"-"_s && std::abs(word.box.center().x() - nine.center().x()) < 3 ? 1 : 0;
    QVERIFY2(dashes >= 3, qPrintable(QString::number(dashes)));
}

void TestFormPdf::headerOnEveryPageOfALongForm()
{
    Result<FormSheet> sheet = sampleSheet(159, 0);
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> pdf = formPdf(*sheet, printHead(), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QVERIFY(printed.pages() > 3);
    for (int page = 1; page < printed.pages(); ++page) {
        const QList<Word> words = printed.words(page);
        for (const QString &number : {u"(1)"_s, u"(5)"_s, u"(10)"_s})
            QVERIFY2(!phrase(words, number).isEmpty(), qPrintable(QString::number(page)));
        QStringList above;
        for (const Word &word : words) {
            if (millimetres(word.box.bottom()) < 15)
                above.append(word.text);
        }
        QCOMPARE(above, page > 1 ? QStringList{QString::number(page)} : QStringList());
        for (const Word &word : words)
            QVERIFY2(millimetres(word.box.bottom()) < 195.5 && millimetres(word.box.right()) < 282.5, qPrintable(word.text));
    }
    const QString text = printed.text();
    for (int i = 1; i <= 159; ++i)
        QVERIFY(text.contains(u"Thứ %1"_s.arg(i)));
}

void TestFormPdf::marksAndExplanations()
{
    Result<FormSheet> sheet = sampleSheet(2, 1);
    VERIFY_RESULT(sheet);
    fill(*sheet);
    sheet->setCell({u"T"_s, u"c1"_s}, Cell{.value = CellValue(99), .overwritten = true, .explanation = u"Đã bỏ số trùng."_s, .estimate = CellValue(7)});
    const Result<QByteArray> pdf = formPdf(*sheet, printHead(), made());
    VERIFY_RESULT(pdf);
    const QString text = PrintedPdf(*pdf).text();
    QVERIFY(text.contains(u"99*"_s));
    QVERIFY(text.contains(u"(*) Số liệu"_s));
    QVERIFY(text.contains(u"Cột 1: 7;"_s));
    QVERIFY(text.contains(u"Thuyết minh:"_s));
    QVERIFY(text.contains(u"cột (1): Đã bỏ số trùng."_s));
}

void TestFormPdf::blankForm()
{
    const Result<FormSheet> sheet = sampleSheet(0, 0);
    VERIFY_RESULT(sheet);
    const Result<QByteArray> pdf = formPdf(*sheet, {}, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QVERIFY(printed.text().contains(u"THỦ TRƯỞNG ĐƠN VỊ"_s));
    QVERIFY(printed.text().contains(u"ngày … tháng … năm …"_s));
}

void TestFormPdf::sameBytes()
{
    Result<FormSheet> sheet = sampleSheet();
    VERIFY_RESULT(sheet);
    fill(*sheet);
    const Result<QByteArray> one = formPdf(*sheet, printHead(), made());
    const Result<QByteArray> two = formPdf(*sheet, printHead(), made());
    VERIFY_RESULT(one);
    VERIFY_RESULT(two);
    QVERIFY(*one == *two);
}

QTEST_MAIN(TestFormPdf)
#include "tst_formpdf.moc"
