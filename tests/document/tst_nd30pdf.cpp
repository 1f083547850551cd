// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"

#include "base/nfc.h"
#include "pdfpeers.h"
#include "support/testing.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

QDateTime made()
{
    return QDateTime(QDate(2020, 1, 5), QTime(3, 4, 5), QTimeZone::UTC);
}

QByteArray demonstration(const QString &name)
{
    QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/demonstration/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all.append(one.toString());
    return all;
}

Material plan()
{
    const QJsonObject object = QJsonDocument::fromJson(demonstration(u"plan-2020.json"_s)).object();
    const QJsonObject head = object[u"head"_s].toObject();
    Material material;
    material.title = object[u"title"_s].toString();
    material.head.organ = head[u"organ"_s].toString();
    material.head.number = head[u"number"_s].toString();
    material.head.code = head[u"code"_s].toString();
    material.head.place = head[u"place"_s].toString();
    material.head.date = QDate::fromString(head[u"date"_s].toString(), Qt::ISODate);
    material.head.typeName = head[u"typeName"_s].toString();
    material.head.subject = head[u"subject"_s].toString();
    material.head.recipients = strings(head[u"recipients"_s]);
    material.head.authority = strings(head[u"authority"_s]);
    material.head.signer = head[u"signer"_s].toString();
    const Result<Body> body = bodyFromXhtml(demonstration(u"plan-2020.xhtml"_s));
    if (body)
        material.body = *body;
    return material;
}

Block paragraph(const QString &text)
{
    Block block;
    block.text = {Inline{Inline::Kind::Text, text}};
    return block;
}

Block tableOf(int rows)
{
    Block table;
    table.kind = Block::Kind::Table;
    table.headerRows = 2;
    const auto cell = [](const QString &text) { return TableCell{{Inline{Inline::Kind::Text, text}}}; };
    table.rows.append({cell(u"Đơn vị"_s), cell(u"Số lượng"_s)});
    table.rows.append({cell(u"A"_s), cell(u"(1)"_s)});
    for (int i = 0; i < rows; ++i)
        table.rows.append({cell(u"Xã thứ %1"_s.arg(i)), cell(u"1.%1"_s.arg(100 + i))});
    return table;
}

} // namespace

class TestNd30Pdf final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void planIsA4WithTheMarginsOfTheDecree();
    void componentsStandWhereTheDecreeSays();
    void pageNumberFromTheSecondPage();
    void wordsComeBackInReadingOrder();
    void fontsAreEmbedded();
    void sameBytes();
    void signatureStandsWithTheText();
    void letterHasItsSubjectUnderTheNumber();
    void tableRepeatsItsHeader();
    void materialWithoutOrgan();
    void everyKindOfBlock();
    void decomposedInputIsComposed();
    void emptyMaterial();
    void rowTallerThanAPage();
};

void TestNd30Pdf::planIsA4WithTheMarginsOfTheDecree()
{
    QVERIFY(!plan().body.isEmpty());
    const Result<QByteArray> pdf = nd30Pdf(plan(), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QVERIFY2(printed.information().contains(u"A4"_s), qPrintable(printed.information()));
    QVERIFY(printed.pages() >= 4 && printed.pages() <= 7);
    for (int page = 1; page <= printed.pages(); ++page) {
        QRectF box;
        for (const Word &word : printed.words(page)) {
            if (word.box.top() > 56)
                box = box.united(word.box);
        }
        QVERIFY2(millimetres(box.left()) > 29.5 && millimetres(box.left()) < 31, qPrintable(QString::number(millimetres(box.left()))));
        QVERIFY2(millimetres(box.right()) < 190.5, qPrintable(QString::number(millimetres(box.right()))));
        QVERIFY2(millimetres(box.bottom()) < 277.5, qPrintable(QString::number(millimetres(box.bottom()))));
        QVERIFY(millimetres(box.top()) > 19.5);
        if (page < printed.pages())
            QVERIFY2(millimetres(box.right()) > 189, qPrintable(QString::number(millimetres(box.right()))));
    }
}

void TestNd30Pdf::componentsStandWhereTheDecreeSays()
{
    const Result<QByteArray> pdf = nd30Pdf(plan(), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    const QList<Word> first = printed.words(1);
    const auto at = [&first](const QString &text) { return phrase(first, text); };
    const auto size = [&](const QString &text) { return pointSize(at(text)); };

    const QRectF motto = bounds(at(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    QVERIFY(millimetres(motto.left()) > 92);
    QVERIFY(std::abs(millimetres(motto.center().x()) - 142) < 0.5);
    QVERIFY(std::abs(size(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s) - 13) < 0.1);
    const QRectF freedom = bounds(at(u"Độc lập - Tự do - Hạnh phúc"_s));
    QVERIFY(freedom.top() > motto.top());
    QVERIFY(std::abs(freedom.center().x() - motto.center().x()) < 1);
    QVERIFY(std::abs(size(u"Độc lập - Tự do - Hạnh phúc"_s) - 14) < 0.1);

    const QRectF organ = bounds(at(u"ỦY BAN NHÂN DÂN"_s));
    QVERIFY(std::abs(millimetres(organ.center().x()) - 62) < 0.5);
    QVERIFY(std::abs(organ.top() - motto.top()) < 0.5);

    const QRectF number = bounds(at(u"Số: 05/KH-UBND"_s));
    const QRectF date = bounds(at(u"Bình Định, ngày 05 tháng 01 năm 2020"_s));
    QVERIFY(!number.isEmpty() && !date.isEmpty());
    QVERIFY2(std::abs(number.bottom() - date.bottom()) < 0.3, "number and date stand on one base line");
    QVERIFY(std::abs(size(u"Số: 05/KH-UBND"_s) - 13) < 0.1);
    QVERIFY(millimetres(date.left()) > 94);

    const QRectF type = bounds(at(u"KẾ HOẠCH"_s));
    QVERIFY(std::abs(millimetres(type.center().x()) - 110) < 0.5);
    QVERIFY(std::abs(size(u"KẾ HOẠCH"_s) - 14) < 0.1);
    const QRectF section = bounds(at(u"I. MỤC ĐÍCH, YÊU CẦU"_s));
    QVERIFY(std::abs(millimetres(section.left()) - 40) < 0.5);
    QVERIFY(std::abs(size(u"Triển khai thực hiện có hiệu quả"_s) - 14) < 0.1);

    const QList<Word> last = printed.words(printed.pages());
    const QRectF authority = bounds(phrase(last, u"TM. ỦY BAN NHÂN DÂN"_s));
    const QRectF copies = bounds(phrase(last, u"Nơi nhận:"_s));
    const QRectF signer = bounds(phrase(last, u"Nguyễn Phi Long"_s));
    const QRectF vice = bounds(phrase(last, u"PHÓ CHỦ TỊCH"_s));
    QVERIFY(std::abs(authority.top() - copies.top()) < 2.5);
    QVERIFY(std::abs(millimetres(authority.center().x()) - 145) < 0.5);
    QVERIFY(std::abs(signer.center().x() - authority.center().x()) < 0.6);
    QVERIFY2(signer.top() - vice.bottom() > 55, "four lines of room for the signature");
    QVERIFY(std::abs(pointSize(phrase(last, u"Nơi nhận:"_s)) - 12) < 0.1);
    QVERIFY(std::abs(pointSize(phrase(last, u"Lưu: VT, K2."_s)) - 11) < 0.1);
    QVERIFY(std::abs(pointSize(phrase(last, u"Nguyễn Phi Long"_s)) - 14) < 0.1);
}

void TestNd30Pdf::pageNumberFromTheSecondPage()
{
    const Result<QByteArray> pdf = nd30Pdf(plan(), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    for (const Word &word : printed.words(1))
        QVERIFY2(millimetres(word.box.top()) > 19, qPrintable(word.text));
    for (int page = 2; page <= printed.pages(); ++page) {
        QList<Word> above;
        for (const Word &word : printed.words(page)) {
            if (millimetres(word.box.bottom()) < 20)
                above.append(word);
        }
        QCOMPARE(above.size(), 1);
        QCOMPARE(above.first().text, QString::number(page));
        QVERIFY(std::abs(millimetres(above.first().box.center().x()) - 110) < 0.5);
        QVERIFY(std::abs(pointSize(above) - 14) < 0.1);
    }
}

void TestNd30Pdf::wordsComeBackInReadingOrder()
{
    const Result<QByteArray> pdf = nd30Pdf(plan(), made());
    VERIFY_RESULT(pdf);
    const QString text = PrintedPdf(*pdf).text();
    QVERIFY(isNfc(text));
    QString flat = text;
    flat.replace(QRegularExpression(u"\\s+"_s), u" "_s);
    QVERIFY(flat.contains(u"Khai thác thế mạnh của công nghệ thông tin, cải thiện điều kiện tiếp cận"_s));
    QVERIFY(flat.contains(u"giải quyết./."_s));
    QVERIFY(!text.contains(QRegularExpression(u"\\n\\s*\\./\\."_s)));
    qsizetype before = -1;
    for (const QString &part : {u"KẾ HOẠCH"_s, u"I. MỤC ĐÍCH, YÊU CẦU"_s, u"II. NHIỆM VỤ"_s, u"5. Sử dụng Tủ sách"_s,
                                u"III. TỔ CHỨC THỰC HIỆN"_s, u"IV. KINH PHÍ THỰC HIỆN"_s, u"Nguyễn Phi Long"_s}) {
        const qsizetype at = flat.indexOf(part);
        QVERIFY2(at > before, qPrintable(part));
        before = at;
    }
}

void TestNd30Pdf::fontsAreEmbedded()
{
    const Result<QByteArray> pdf = nd30Pdf(plan(), made());
    VERIFY_RESULT(pdf);
    const QStringList fonts = PrintedPdf(*pdf).fonts();
    QVERIFY(fonts.size() >= 3);
    static const QRegularExpression columns(u"(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
    for (const QString &font : fonts) {
        const QRegularExpressionMatch match = columns.match(font);
        QVERIFY2(match.hasMatch() && match.captured(1) == u"yes"_s && match.captured(3) == u"yes"_s, qPrintable(font));
        QVERIFY2(font.contains(u"Times"_s) || font.contains(u"LiberationSerif"_s), qPrintable(font));
    }
}

void TestNd30Pdf::sameBytes()
{
    const Result<QByteArray> one = nd30Pdf(plan(), made());
    VERIFY_RESULT(one);
    QTest::qWait(1100); // over a second of the clock
    const Result<QByteArray> two = nd30Pdf(plan(), made());
    VERIFY_RESULT(two);
    QVERIFY(*one == *two);
    QVERIFY(one->contains("/CreationDate (D:20200105030405Z)"));
    const Result<QByteArray> later = nd30Pdf(plan(), made().addDays(1));
    VERIFY_RESULT(later);
    QVERIFY(*one != *later);

    // Another process hashes with another seed.
    const QTemporaryDir folder;
    for (int i = 0; i < 4; ++i) {
        const QString path = folder.filePath(u"other.pdf"_s);
        QCOMPARE(runPeer(QCoreApplication::applicationFilePath(), {u"--write"_s, path}).exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == *one);
    }
}

void TestNd30Pdf::signatureStandsWithTheText()
{
    // However long the text is, the page of the signature shows two lines of it.
    for (int lines = 20; lines < 44; ++lines) {
        Material material = plan();
        material.body.blocks.clear();
        for (int i = 0; i < lines; ++i)
            material.body.blocks.append(paragraph(u"Dòng số %1."_s.arg(i)));
        const Result<QByteArray> pdf = nd30Pdf(material, made());
        VERIFY_RESULT(pdf);
        const PrintedPdf printed(*pdf);
        const QList<Word> last = printed.words(printed.pages());
        QVERIFY(!phrase(last, u"Nguyễn Phi Long"_s).isEmpty());
        QVERIFY(!phrase(last, u"Nơi nhận:"_s).isEmpty());
        QVERIFY2(!phrase(last, u"Dòng số %1."_s.arg(lines - 2)).isEmpty(), qPrintable(QString::number(lines)));
    }
}

void TestNd30Pdf::letterHasItsSubjectUnderTheNumber()
{
    Material material = plan();
    material.head.superior = u"ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH"_s;
    material.head.organ = u"SỞ TƯ PHÁP"_s;
    material.head.typeName.clear();
    material.head.number = u"7"_s;
    material.head.code = u"STP-PBGDPL"_s;
    material.head.date = QDate(2020, 12, 9);
    material.head.subject = u"đăng tải tài liệu phổ biến, giáo dục pháp luật"_s;
    material.head.addressees = {u"Bộ Tư pháp"_s, u"Ủy ban nhân dân tỉnh;"_s};
    const Result<QByteArray> pdf = nd30Pdf(material, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    const QList<Word> words = printed.words(1);
    const QRectF number = bounds(phrase(words, u"Số: 07/STP-PBGDPL"_s));
    const QRectF subject = bounds(phrase(words, u"V/v đăng tải"_s));
    QVERIFY(!number.isEmpty() && !subject.isEmpty());
    QVERIFY(subject.top() > number.bottom() && subject.top() - number.bottom() < 14);
    QVERIFY(millimetres(subject.right()) < 94);
    QVERIFY(!phrase(words, u"Bình Định, ngày 09 tháng 12 năm 2020"_s).isEmpty());
    const QRectF label = bounds(phrase(words, u"Kính gửi:"_s));
    const QRectF one = bounds(phrase(words, u"- Bộ Tư pháp;"_s));
    QVERIFY(!phrase(words, u"- Ủy ban nhân dân tỉnh."_s).isEmpty());
    QVERIFY(one.top() > label.top() && std::abs(one.left() - label.right()) < 3);
}

void TestNd30Pdf::tableRepeatsItsHeader()
{
    Material material = plan();
    material.body.blocks = {paragraph(u"Bảng sau đây."_s), tableOf(120), paragraph(u"Hết bảng."_s)};
    const Result<QByteArray> pdf = nd30Pdf(material, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QVERIFY(printed.pages() >= 3);
    for (int page = 1; page < printed.pages(); ++page)
        QVERIFY2(!phrase(printed.words(page), u"Số lượng"_s).isEmpty(), qPrintable(QString::number(page)));
    const QList<Word> words = printed.words(1);
    const Word figure = phrase(words, u"1.100"_s).value(0);
    const Word next = phrase(words, u"1.101"_s).value(0);
    QVERIFY(figure.box.right() > 0);
    QVERIFY2(std::abs(figure.box.right() - next.box.right()) < 0.2 && millimetres(figure.box.right()) > 185, "figures stand to the right");
    const QString text = printed.text();
    for (int i = 0; i < 120; ++i)
        QVERIFY(text.contains(u"Xã thứ %1"_s.arg(i)));
}

void TestNd30Pdf::materialWithoutOrgan()
{
    Material material;
    material.title = u"Tờ gấp về phòng, chống bạo lực gia đình"_s;
    material.body.blocks = {paragraph(u"Bạo lực gia đình là hành vi bị nghiêm cấm."_s)};
    const Result<QByteArray> pdf = nd30Pdf(material, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    const QString text = printed.text();
    QVERIFY(text.startsWith(u"Tờ gấp về phòng"_s));
    QVERIFY(!text.contains(u"CỘNG HÒA"_s));
    QVERIFY(!text.contains(u"Nơi nhận"_s));
    QVERIFY(std::abs(millimetres(bounds(phrase(printed.words(1), u"Tờ gấp về phòng, chống bạo lực gia đình"_s)).center().x()) - 110) < 0.5);
    QVERIFY(printed.information().contains(material.title));
}

void TestNd30Pdf::everyKindOfBlock()
{
    const auto block = [](Block::Kind kind, const QString &text, const QString &source = {}, int level = 1, bool ordered = false) {
        Block one = paragraph(text);
        one.kind = kind;
        one.source = source;
        one.level = level;
        one.ordered = ordered;
        return one;
    };
    using Kind = Block::Kind;
    Block noted = paragraph(u"Theo Luật"_s);
    noted.text.append(Inline{Inline::Kind::Note, {}, false, false, u"Luật số 14/2012/QH13."_s});
    noted.text.append(Inline{Inline::Kind::Text, u" và cổng "_s});
    noted.text.append(Inline{Inline::Kind::Link, u"pbgdpl.gov.vn"_s, false, false, u"https://pbgdpl.gov.vn/"_s});
    Block breaking;
    breaking.kind = Kind::PageBreak;
    Material material;
    material.title = u"Mọi loại khối"_s;
    material.body.blocks = {
        paragraph(u"Căn cứ Luật Phổ biến, giáo dục pháp luật;"_s),
        block(Kind::Heading, u"Chương I Quy định chung"_s),
        block(Kind::Heading, u"Điều 1. Phạm vi"_s, {}, 2),
        block(Kind::ListItem, u"mục một"_s, {}, 1, true), block(Kind::ListItem, u"ý nhỏ"_s, {}, 2, true),
        block(Kind::ListItem, u"mục hai"_s, {}, 1, true), block(Kind::ListItem, u"gạch đầu dòng"_s),
        block(Kind::Quotation, u"Công dân có quyền được thông tin về pháp luật."_s, u"khoản 1 Điều 2"_s),
        block(Kind::Question, u"Ai được trợ giúp pháp lý?"_s), block(Kind::Answer, u"Người có công."_s), block(Kind::Answer, u"Trẻ em."_s),
        block(Kind::Dialogue, u"Chào bà con."_s, u"Cán bộ"_s), noted, block(Kind::Image, {}, u"attachments/abc"_s),
        breaking, paragraph(u"Trang mới ./."_s),
    };
    const Result<QByteArray> pdf = nd30Pdf(material, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QCOMPARE(printed.pages(), 2);
    const QString text = printed.text();
    for (const QString &part : {u"Chương I\nQUY ĐỊNH CHUNG"_s, u"1. mục một"_s, u"a) ý nhỏ"_s, u"2. mục hai"_s, u"- gạch đầu dòng"_s,
                                u"(khoản 1 Điều 2)"_s, u"Hỏi: Ai được"_s, u"Trả lời: Người có công."_s, u"Cán bộ: Chào bà con."_s,
                                u"[Hình: abc]"_s, u"Trang mới./."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" | "_s + text));
    QCOMPARE(text.count(u"Trả lời:"_s), 1);
    const QRectF note = bounds(phrase(printed.words(1), u"Luật số 14/2012/QH13."_s));
    QVERIFY2(millimetres(note.bottom()) > 265, "notes stand at the foot of the page");
    QVERIFY(pdf->contains("https://pbgdpl.gov.vn/"));
}

void TestNd30Pdf::decomposedInputIsComposed()
{
    Material material;
    material.title = u"Tiếng Việt"_s.normalized(QString::NormalizationForm_D);
    material.body.blocks = {paragraph(u"Phổ biến, giáo dục pháp luật ở huyện Tuy Phước"_s.normalized(QString::NormalizationForm_D))};
    const Result<QByteArray> pdf = nd30Pdf(material, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QVERIFY(printed.text().contains(u"Phổ biến, giáo dục pháp luật ở huyện Tuy Phước"_s));
    QVERIFY(printed.information().contains(u"Tiếng Việt"_s));
}

void TestNd30Pdf::emptyMaterial()
{
    const Result<QByteArray> pdf = nd30Pdf({}, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QCOMPARE(printed.pages(), 1);
}

void TestNd30Pdf::rowTallerThanAPage()
{
    Material material;
    material.title = u"Bảng cao"_s;
    Block table = tableOf(1);
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"từ%1"_s.arg(i));
    table.rows.last().first().text = {Inline{Inline::Kind::Text, words.join(u' ')}};
    // A word wider than the page and control letters hurt nothing.
    material.body.blocks = {table, paragraph(QString(400, u'W')), paragraph(u"a\u0001b\u2028c\uFFFC"_s)};
    const Result<QByteArray> pdf = nd30Pdf(material, made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QVERIFY(printed.pages() > 2);
    const QString text = printed.text();
    for (const QString &word : {u"từ0"_s, u"từ1500"_s, u"từ2999"_s})
        QVERIFY(text.contains(word));
}

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--write") {
        const QGuiApplication application(argc, argv);
        const Result<QByteArray> pdf = nd30Pdf(plan(), made());
        QFile file(QString::fromLocal8Bit(argv[2]));
        return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? 0 : 1;
    }
    QGuiApplication application(argc, argv);
    TestNd30Pdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nd30pdf.moc"
