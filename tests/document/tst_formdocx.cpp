// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsample.h"
#include "pdfpeers.h"
#include "support/testing.h"

#include <QXmlStreamReader>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

class DocxOnDisk final {
public:
    explicit DocxOnDisk(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"form.docx"_s); }
    [[nodiscard]] QByteArray part(const QString &name) const { return runPeer(u"unzip"_s, {u"-p"_s, path(), name}).output; }
    [[nodiscard]] QStringList parts() const { return QString::fromUtf8(runPeer(u"unzip"_s, {u"-Z1"_s, path()}).output).split(u'\n', Qt::SkipEmptyParts); }
    /// As LibreOffice prints it.
    [[nodiscard]] QByteArray printed() const
    {
        const Peer peer = runPeer(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), path()});
        QFile file(m_folder.filePath(u"form.pdf"_s));
        return peer.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

QString flat(const QString &text)
{
    return QString(text).replace(QRegularExpression(u"\\s+"_s), u" "_s);
}

} // namespace

class FormDocxTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void partsAreWhole()
    {
        Result<FormSheet> sheet = sampleSheet(2, 2);
        VERIFY_RESULT(sheet);
        fill(*sheet);
        const auto docx = formDocx(*sheet, printHead(), made());
        VERIFY_RESULT(docx);
        const DocxOnDisk file(*docx);
        QCOMPARE(runPeer(u"unzip"_s, {u"-tq"_s, file.path()}).exitCode, 0);
        const QStringList parts = file.parts();
        QCOMPARE(parts.first(), u"[Content_Types].xml"_s);
        const QString types = QString::fromUtf8(file.part(u"\\[Content_Types\\].xml"_s));
        for (const QString &name : {u"_rels/.rels"_s, u"word/document.xml"_s, u"word/_rels/document.xml.rels"_s, u"word/styles.xml"_s, u"word/settings.xml"_s, u"word/header1.xml"_s, u"docProps/core.xml"_s}) {
            QVERIFY2(parts.contains(name), qPrintable(name));
            if (name.endsWith(u".xml"_s))
                QVERIFY2(types.contains(u"PartName=\"/"_s + name), qPrintable(name));
        }
        for (const QString &name : parts) {
            QXmlStreamReader xml(name.startsWith(u'[') ? types.toUtf8() : file.part(name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        }
        const QString core = QString::fromUtf8(file.part(u"docProps/core.xml"_s));
        QVERIFY(core.contains(u"2021-01-20T03:04:05Z"_s) && core.contains(u"Sở Tư pháp tỉnh Bình Định"_s));
        const QString body = QString::fromUtf8(file.part(u"word/document.xml"_s));
        QVERIFY(body.contains(u"w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""_s));
        QVERIFY(body.contains(u"<w:tblHeader/>"_s) && body.contains(u"<w:vMerge w:val=\"restart\"/>"_s) && body.contains(u"<w:gridSpan w:val=\"3\"/>"_s));
        QVERIFY(QString::fromUtf8(file.part(u"word/styles.xml"_s)).contains(u"Times New Roman"_s));
    }

    void looksAsTheRegulationSays()
    {
        Result<FormSheet> sheet = sampleSheet(20, 20);
        VERIFY_RESULT(sheet);
        fill(*sheet);
        sheet->setCell({u"T"_s, u"c1"_s}, Cell{.value = CellValue(99), .overwritten = true, .explanation = u"Đã bỏ số trùng."_s, .estimate = CellValue(7)});
        const auto docx = formDocx(*sheet, printHead(), made());
        VERIFY_RESULT(docx);
        const QByteArray pdf = DocxOnDisk(*docx).printed();
        QVERIFY(!pdf.isEmpty());
        const PrintedPdf printed(pdf);
        QVERIFY2(printed.information().contains(QRegularExpression(u"84[12]\\S* x 595\\S* pts"_s)), qPrintable(printed.information()));
        const QString text = flat(printed.text({u"-layout"_s}));
        const QString plain = flat(printed.text());
        for (const QString &part : {u"Biểu số: 10d/BTP/PBGDPL"_s, u"Ngày nhận báo cáo (BC):"_s, u"BC năm chính thức:"_s, u"(Từ ngày 01/01/2020 đến ngày 31/12/2020)"_s,
                                    u"Đơn vị báo cáo: Sở Tư pháp tỉnh Bình Định"_s, u"Đơn vị tính: Cuộc"_s, u"Ghi chú: Tổng số ước tính"_s, u"Cột 1: 7;"_s, u"Thuyết minh:"_s, u"99*"_s,
                                    u"cột (1): Đã bỏ số trùng."_s, u"Bình Định, ngày 28 tháng 11 năm 2020"_s, u"Người lập biểu"_s, u"Người kiểm tra"_s, u"(ký, ghi rõ họ tên)"_s, u"GIÁM ĐỐC"_s,
                                    u"Trần Thị An"_s, u"Lê Văn Bình"_s, u"Đỗ Thị Cúc"_s})
            QVERIFY2(text.contains(part) || plain.contains(part), qPrintable(part + u" | "_s + plain));
        QVERIFY(printed.pages() > 1);
        const QList<Word> words = printed.words(1);
        QVERIFY(bounds(phrase(words, u"Biểu số:"_s)).right() < bounds(phrase(words, u"Đơn vị báo cáo:"_s)).left());
        for (int page = 1; page < printed.pages(); ++page) {
            for (const QString &number : {u"(1)"_s, u"(5)"_s, u"(10)"_s})
                QVERIFY2(!phrase(printed.words(page), number).isEmpty(), qPrintable(QString::number(page)));
        }
        // Every figure is there, under the number of its column.
        const LaidRow &row = sheet->rows().at(5);
        for (const FormColumn &column : sheet->columns()) {
            const CellValue value = sheet->cell({row.key, column.key}).value;
            const QRectF head = bounds(phrase(words, u'(' + column.number + u')'));
            QVERIFY2(!value.isNumber() || std::ranges::any_of(words, [&](const Word &word) { return word.text == cellText(value) && std::abs(word.box.center().x() - head.center().x()) < 35; }),
                     qPrintable(column.key + u' ' + cellText(value)));
        }
        // Page numbers from the second page on.
        QVERIFY(std::ranges::any_of(printed.words(2), [](const Word &word) { return word.text == u"2"_s && millimetres(word.box.bottom()) < 15; }));
    }

    void sameBytes()
    {
        Result<FormSheet> sheet = sampleSheet();
        VERIFY_RESULT(sheet);
        const auto one = formDocx(*sheet, printHead(), made());
        QTest::qWait(2100); // the clock of a ZIP has two seconds
        const auto two = formDocx(*sheet, printHead(), made());
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QVERIFY(*one == *two);
    }

    void aMaterialStandsOnItsHeadAsTheDecreeSays()
    {
        Material material;
        material.title = u"Kế hoạch"_s;
        material.head.superior = u"Ủy ban nhân dân tỉnh"_s;
        material.head.organ = u"Sở Tư pháp"_s;
        material.head.number = u"5"_s;
        material.head.code = u"KH-STP"_s;
        material.head.place = u"Bình Định"_s;
        material.head.date = QDate(2020, 1, 5);
        material.head.typeName = u"Kế hoạch"_s;
        material.head.subject = u"Phổ biến, giáo dục pháp luật năm 2020"_s;
        material.head.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
        material.head.authority = {u"Giám đốc"_s};
        material.head.signer = u"Đỗ Thị Cúc"_s;
        const auto words = [](const QString &text) { return Inlines{{.kind = Inline::Kind::Text, .text = text}}; };
        Body &body = material.body;
        body.blocks = {{.text = words(u"Căn cứ Luật Phổ biến, giáo dục pháp luật;"_s)},
                       {.kind = Block::Kind::Heading, .level = 1, .text = words(u"Chương I Quy định chung"_s)},
                       {.kind = Block::Kind::ListItem, .level = 1, .ordered = true, .text = words(u"Việc thứ nhất"_s)},
                       {.kind = Block::Kind::ListItem, .level = 2, .ordered = true, .text = words(u"phần đầu"_s)},
                       {.kind = Block::Kind::Question, .text = words(u"Ai làm?"_s)},
                       {.kind = Block::Kind::Answer, .text = words(u"Sở Tư pháp."_s)},
                       {.kind = Block::Kind::Table, .rows = {{{.text = words(u"Nội dung"_s)}, {.text = words(u"Số"_s)}}, {{.text = words(u"Tờ gấp"_s)}, {.text = words(u"1.234"_s)}}}, .headerRows = 1},
                       {.text = {{.kind = Inline::Kind::Text, .text = u"Xong"_s}, {.kind = Inline::Kind::Note, .text = {}, .target = u"theo số đến cuối năm"_s}}}};
        const auto docx = nd30Docx(material, made());
        VERIFY_RESULT(docx);
        const DocxOnDisk file(*docx);
        QXmlStreamReader xml(file.part(u"word/document.xml"_s));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        const QByteArray pdf = file.printed();
        QVERIFY(!pdf.isEmpty());
        const PrintedPdf printed(pdf);
        QVERIFY2(printed.information().contains(QRegularExpression(u"595\\S* x 84[12]\\S* pts"_s)), qPrintable(printed.information()));
        const QString text = flat(printed.text());
        for (const QString &part : {u"ỦY BAN NHÂN DÂN TỈNH"_s, u"SỞ TƯ PHÁP"_s, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s, u"Số: 05/KH-STP"_s,
                                    u"Bình Định, ngày 05 tháng 01 năm 2020"_s, u"KẾ HOẠCH"_s, u"Chương I"_s, u"QUY ĐỊNH CHUNG"_s, u"1. Việc thứ nhất"_s, u"a) phần đầu"_s, u"Hỏi: Ai làm?"_s,
                                    u"Trả lời: Sở Tư pháp."_s, u"1.234"_s, u"(1) theo số đến cuối năm"_s, u"Nơi nhận:"_s, u"- Lưu: VT."_s, u"GIÁM ĐỐC"_s, u"Đỗ Thị Cúc"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" | "_s + text));
        const QList<Word> page = printed.words(1);
        const QRectF number = bounds(phrase(page, u"Số: 05/KH-STP"_s));
        const QRectF date = bounds(phrase(page, u"ngày 05"_s));
        QVERIFY(std::abs(number.bottom() - date.bottom()) < 2); // on one line
        QVERIFY(std::abs(millimetres(bounds(phrase(page, u"Căn cứ"_s)).left()) - 40) < 1.5); // margin 30, indent 10
    }

    void hostileWords()
    {
        FormSpec spec;
        spec.id = u"test/1"_s;
        spec.code = u"<&>\u0001"_s;
        spec.totalRow = u"T"_s;
        FormColumn column;
        column.key = u"c1"_s;
        column.number = u"1"_s;
        spec.columns = {column};
        FormRow row;
        row.key = u"T"_s;
        row.title.vi = u"]]> \u0001\uFFFE </w:t>"_s;
        spec.rows = {row};
        const Result<FormSheet> sheet = FormSheet::make(std::make_shared<const FormSpec>(spec), {});
        VERIFY_RESULT(sheet);
        const auto docx = formDocx(*sheet, {}, made());
        VERIFY_RESULT(docx);
        QXmlStreamReader xml(DocxOnDisk(*docx).part(u"word/document.xml"_s));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
};

QTEST_MAIN(FormDocxTest)
#include "tst_formdocx.moc"
