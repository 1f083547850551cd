// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuejson.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

const QDateTime moment = QDateTime::fromString(u"2026-07-01T08:30:15.123Z"_s, Qt::ISODateWithMs);
const QString hash = QString(64, u'a');

Attachment scan()
{
    return {{u"a1"_s}, u"Quyết định.pdf"_s, u"application/pdf"_s, 5'000'000'000, hash, 12, u"chữ của bản quét"_s, u"trang 3 hỏng"_s};
}

Material fullMaterial()
{
    Material material;
    material.id = {u"m1"_s};
    material.revision = 7;
    material.title = u"Hòa giải ở cơ sở \"và\" \\ \n đất đai"_s;
    material.kind = u"TOGAP"_s;
    material.fields = {u"01"_s, u"45"_s};
    material.audiences = {u"nongdan"_s};
    material.language = u"dtts:Ba Na"_s;
    material.summary = u"tóm tắt"_s;
    material.unit = {u"u550"_s};
    material.author = u"Đặng Thị Hà"_s;
    material.approver = u"Nguyễn Văn A"_s;
    material.approvedOn = {2026, 2, 28};
    material.issuedOn = {2026, 3, 1};
    material.copies = 2000;
    material.bases = {{u"Luật số 14/2012/QH13"_s, LawStatus::InForce, {2026, 1, 2}}, {u"Luật cũ"_s, LawStatus::Expired, {}}};
    material.head = {u"UBND TỈNH"_s, u"SỞ TƯ PHÁP"_s, u"05"_s, u"KH-STP"_s, u"Bình Định"_s, {2026, 3, 1}, u"KẾ HOẠCH"_s, u"về việc"_s,
                     {u"Bộ Tư pháp"_s}, {u"Lưu: VT"_s}, {u"KT. GIÁM ĐỐC"_s}, u"Trần B"_s};
    material.attachments = {scan()};
    material.state = MaterialState::Published;
    material.changedAt = moment;
    return material;
}

Report fullReport()
{
    Report report;
    report.id = {u"r1"_s};
    report.revision = 3;
    report.version = 2;
    report.unit = {u"u550"_s};
    report.period = {Period::Kind::OfficialYear, 2020};
    FormData form{u"tt20-2013/10d"_s, 2};
    form.cells.insert({u"T"_s, u"c1"_s}, {CellValue()});
    form.cells.insert({u"T"_s, u"c2"_s}, {CellValue(0)});
    form.cells.insert({u"T"_s, u"c3"_s}, {CellValue(1234567.25), true, u"vì sao"_s, CellValue(3)});
    form.cells.insert({u"R2.u550"_s, u"c4"_s}, {CellValue::notApplicable()});
    form.cells.insert({u"R/2"_s, u"c5"_s}, {CellValue(0.1), false, {}, CellValue::notApplicable(), u"Theo sổ của thôn"_s});
    report.forms = {form, {u"tt20-2013/10e"_s, 1}};
    report.narrative.blocks = {{.kind = Block::Kind::Heading, .text = {{.text = u"Kết quả <năm> & số liệu"_s}}},
                               {.kind = Block::Kind::Paragraph, .text = {{.text = u"Đã tổ chức 12 buổi."_s, .strong = true}}}};
    report.signers = {u"A"_s, u"B"_s, u"C"_s, u"Giám đốc"_s, u"Quy Nhơn"_s, {2020, 12, 31}};
    report.attachments = {scan()};
    report.state = ReportState::Returned;
    report.changedAt = moment;
    return report;
}

} // namespace

class TestValueJson : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void materialComesBackEqual()
    {
        const Result<Material> back = materialFromJson(throughText(toJson(fullMaterial())));
        VERIFY_RESULT(back);
        QCOMPARE(*back, fullMaterial());
        Material bare;
        bare.id = {u"x"_s};
        const Result<Material> bareBack = materialFromJson(throughText(toJson(bare)));
        VERIFY_RESULT(bareBack);
        QCOMPARE(*bareBack, bare);
    }

    void bodyStandsBesideTheMaterial()
    {
        Material material = fullMaterial();
        material.body.blocks = {{.text = {{.text = u"thân bài"_s}}}};
        QCOMPARE(toJson(material), toJson(fullMaterial()));
    }

    void reportComesBackEqual()
    {
        const Result<Report> back = reportFromJson(throughText(toJson(fullReport())));
        VERIFY_RESULT(back);
        QCOMPARE(*back, fullReport());
    }

    void blankZeroNumberAndDashStayFourThings()
    {
        QCOMPARE(toJson(CellValue()), QJsonValue(QJsonValue::Null));
        QCOMPARE(toJson(CellValue(0)), QJsonValue(0));
        QCOMPARE(toJson(CellValue::notApplicable()), QJsonValue(u"-"_s));
        const Result<Report> back = reportFromJson(throughText(toJson(fullReport())));
        VERIFY_RESULT(back);
        const auto &cells = back->forms.first().cells;
        QVERIFY(cells.contains({u"T"_s, u"c1"_s}));
        QVERIFY(cells.value({u"T"_s, u"c1"_s}).value.isBlank());
        QVERIFY(cells.value({u"T"_s, u"c2"_s}).value.isNumber());
        QVERIFY(cells.value({u"R2.u550"_s, u"c4"_s}).value.isNotApplicable());
    }

    void infinityIsNeverABlank()
    {
        Report report = fullReport();
        report.forms.first().cells[{u"T"_s, u"c2"_s}].value = CellValue(std::numeric_limits<double>::infinity());
        const Result<Report> back = reportFromJson(throughText(toJson(report)));
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Damaged);
    }

    void packageInfoComesBackEqual()
    {
        PackageInfo info;
        info.id = {u"p1"_s};
        info.version = 3;
        info.kind = PackageKind::Return;
        info.sender = {u"u1"_s};
        info.senderName = u"huyện Tuy Phước"_s;
        info.receiver = {u"u2"_s};
        info.receiverName = u"Sở Tư pháp"_s;
        info.period = Period{Period::Kind::HalfYear, 2020};
        info.replaces = hash;
        info.createdAt = moment;
        info.program = u"pholuat 0.1.0"_s;
        info.materials = {{u"m1"_s}, {u"m2"_s}};
        info.reports = {{u"r1"_s}};
        const Result<PackageInfo> back = packageInfoFromJson(throughText(toJson(info)));
        VERIFY_RESULT(back);
        QCOMPARE(*back, info);
        info.period.reset();
        info.replaces.clear();
        const Result<PackageInfo> without = packageInfoFromJson(throughText(toJson(info)));
        VERIFY_RESULT(without);
        QVERIFY(!without->period);
    }

    void sameValueSameBytes() { QCOMPARE(QJsonDocument(toJson(fullReport())).toJson(), QJsonDocument(toJson(fullReport())).toJson()); }

    void unknownFieldsArePassedOver()
    {
        QJsonObject object = toJson(fullMaterial());
        object.insert(u"ofALaterVersion"_s, QJsonArray{1, 2});
        const Result<Material> back = materialFromJson(object);
        VERIFY_RESULT(back);
        QCOMPARE(*back, fullMaterial());
    }

    void wrongMaterialIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id missing") << u"id"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("id empty") << u"id"_s << QJsonValue(u""_s);
        QTest::newRow("title a number") << u"title"_s << QJsonValue(5);
        QTest::newRow("title null") << u"title"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("title too long") << u"title"_s << QJsonValue(QString(20'000, u'x'));
        QTest::newRow("fields a text") << u"fields"_s << QJsonValue(u"01"_s);
        QTest::newRow("fields of numbers") << u"fields"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("copies negative") << u"copies"_s << QJsonValue(-1);
        QTest::newRow("copies broken") << u"copies"_s << QJsonValue(1.5);
        QTest::newRow("copies huge") << u"copies"_s << QJsonValue(1e300);
        QTest::newRow("copies a text") << u"copies"_s << QJsonValue(u"5"_s);
        QTest::newRow("no such day") << u"approvedOn"_s << QJsonValue(u"2026-02-30"_s);
        QTest::newRow("date the other way") << u"issuedOn"_s << QJsonValue(u"01/02/2026"_s);
        QTest::newRow("local moment") << u"changedAt"_s << QJsonValue(u"2026-02-03T04:05:06"_s);
        QTest::newRow("unknown state") << u"state"_s << QJsonValue(u"burnt"_s);
        QTest::newRow("state a number") << u"state"_s << QJsonValue(1);
        QTest::newRow("head a list") << u"head"_s << QJsonValue(QJsonArray());
        QTest::newRow("head.number") << u"head"_s << QJsonValue(QJsonObject{{u"number"_s, 5}});
        QTest::newRow("bases of texts") << u"bases"_s << QJsonValue(QJsonArray{u"Luật"_s});
        QTest::newRow("attachment hash") << u"attachments"_s << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"sha256"_s, u"../x"_s}}});
    }
    void wrongMaterialIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(fullMaterial());
        object.insert(field, value);
        const Result<Material> back = materialFromJson(object);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Damaged);
        QVERIFY2(back.error().text.contains(u"material."_s + field), qPrintable(back.error().text));
    }

    void wrongCellIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("cell");
        QTest::addColumn<QString>("place");
        QTest::newRow("value a text") << QJsonObject{{u"row"_s, u"T"_s}, {u"column"_s, u"c1"_s}, {u"value"_s, u"5"_s}} << u"cells[0].value"_s;
        QTest::newRow("value a truth") << QJsonObject{{u"row"_s, u"T"_s}, {u"column"_s, u"c1"_s}, {u"value"_s, true}} << u"cells[0].value"_s;
        QTest::newRow("no row") << QJsonObject{{u"column"_s, u"c1"_s}, {u"value"_s, 5}} << u"cells[0].row"_s;
        QTest::newRow("overwritten a number") << QJsonObject{{u"row"_s, u"T"_s}, {u"column"_s, u"c1"_s}, {u"overwritten"_s, 1}} << u"cells[0].overwritten"_s;
    }
    void wrongCellIsNamed()
    {
        QFETCH(QJsonObject, cell);
        QFETCH(QString, place);
        QJsonObject object = toJson(fullReport());
        object.insert(u"forms"_s, QJsonArray{QJsonObject{{u"form"_s, u"f"_s}, {u"cells"_s, QJsonArray{cell}}}});
        const Result<Report> back = reportFromJson(object);
        QVERIFY(!back);
        QVERIFY2(back.error().text.contains(u"report.forms[0]."_s + place), qPrintable(back.error().text));
    }

    void sameCellTwiceIsDamaged()
    {
        const QJsonObject cell{{u"row"_s, u"T"_s}, {u"column"_s, u"c1"_s}, {u"value"_s, 5}};
        QJsonObject object = toJson(fullReport());
        object.insert(u"forms"_s, QJsonArray{QJsonObject{{u"form"_s, u"f"_s}, {u"cells"_s, QJsonArray{cell, cell}}}});
        QVERIFY(!reportFromJson(object));
    }

    void narrativeOutsideTheSubsetIsDamaged()
    {
        QJsonObject object = toJson(fullReport());
        object.insert(u"narrative"_s, u"<html><script>alert(1)</script></html>"_s);
        const Result<Report> back = reportFromJson(object);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestValueJson)
#include "tst_valuejson.moc"
