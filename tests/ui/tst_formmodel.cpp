// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formmodel.h"
#include "reports/reportsmodel.h"

#include "support/formsheets.h"
#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestFormModel final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void modelKeepsItsPromises()
    {
        FormModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSheet(Testing::districtSheet());
        QVERIFY(model.rowCount() > 4);
        QCOMPARE(model.columnCount(), 10);
        model.setData(model.indexOf({u"R1"_s, u"c1"_s}), u"3"_s, Qt::EditRole);
        model.setFindings({{Severity::Error, u"V1"_s, u"…"_s, u"R1/c1"_s}});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void figuresAreTypedAndSumsFollow()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        QSignalSpy edited(&model, &FormModel::edited);
        const QModelIndex six = model.indexOf({u"R1"_s, u"c6"_s});
        const QModelIndex seven = model.indexOf({u"R1"_s, u"c7"_s});
        const QModelIndex eight = model.indexOf({u"R1"_s, u"c8"_s});
        const QModelIndex five = model.indexOf({u"R1"_s, u"c5"_s});
        QVERIFY(model.setData(six, u"1.200"_s, Qt::EditRole));
        QVERIFY(model.setData(seven, u"30"_s, Qt::EditRole));
        QVERIFY(model.setData(eight, u"4"_s, Qt::EditRole));
        QCOMPARE(five.data().toString(), u"1.234"_s);
        QVERIFY(five.data(FormModel::ComputedRole).toBool());
        QCOMPARE(edited.count(), 3);
        const FormData data = edited.last().at(0).value<FormData>();
        QCOMPARE(data.cells.value({u"R1"_s, u"c6"_s}).value, CellValue(1200));
        QVERIFY(!data.cells.contains({u"R1"_s, u"c5"_s}));
    }

    void anOverwrittenSumIsMarkedAndComesBack()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        const QModelIndex five = model.indexOf({u"R1"_s, u"c5"_s});
        for (const QString &column : {u"c6"_s, u"c7"_s, u"c8"_s})
            QVERIFY(model.setData(model.indexOf({u"R1"_s, column}), u"1"_s, Qt::EditRole));
        QVERIFY(model.setData(five, u"5"_s, Qt::EditRole));
        QVERIFY(five.data(FormModel::OverwrittenRole).toBool());
        QCOMPARE(five.data().toString(), u"5"_s);
        model.blank({five});
        QVERIFY(!five.data(FormModel::OverwrittenRole).toBool());
        QCOMPARE(five.data().toString(), u"3"_s);
    }

    void whatIsNoFigureIsRefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("words") << u"R1/c1"_s << u"nhiều"_s << false;
        QTest::newRow("dash where a figure belongs") << u"R1/c1"_s << u"-"_s << false;
        QTest::newRow("figure where the form has none") << u"R1/c9"_s << u"4"_s << false;
        QTest::newRow("dash where it belongs") << u"R1/c9"_s << u"-"_s << true;
        QTest::newRow("zero") << u"R1/c1"_s << u"0"_s << true;
        QTest::newRow("blank") << u"R1/c1"_s << QString() << true;
    }

    void whatIsNoFigureIsRefused()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        FormModel model;
        model.setSheet(Testing::districtSheet());
        const QModelIndex index = model.indexOf(*CellRef::fromText(cell));
        QVERIFY(index.isValid());
        QCOMPARE(model.refusal(index, text).isEmpty(), isGood);
        const QString before = index.data().toString();
        if (!isGood) {
            QVERIFY(!model.setData(index, text, Qt::EditRole));
            QCOMPARE(index.data().toString(), before);
        }
    }

    void zeroAndBlankAndDashAreThreeThings()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        QCOMPARE(model.indexOf({u"R1"_s, u"c1"_s}).data().toString(), QString());
        QCOMPARE(model.indexOf({u"R1"_s, u"c9"_s}).data().toString(), u"-"_s);
        model.setData(model.indexOf({u"R1"_s, u"c1"_s}), u"0"_s, Qt::EditRole);
        QCOMPARE(model.indexOf({u"R1"_s, u"c1"_s}).data().toString(), u"0"_s);
        QVERIFY(!(model.flags(model.indexOf({u"R1"_s, u"c9"_s})) & Qt::ItemIsEditable));
    }

    void aBlockIsPastedWhollyOrNotAtAll()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        const QModelIndex one = model.indexOf({u"R1"_s, u"c1"_s});
        QCOMPARE(model.paste(one, u"1\t20\t0\t0\t6\t1\t2\t3\t-\t9\r\n"_s), QString());
        QCOMPARE(model.indexOf({u"R1"_s, u"c10"_s}).data().toString(), u"9"_s);
        QVERIFY(!model.indexOf({u"R1"_s, u"c5"_s}).data(FormModel::OverwrittenRole).toBool());
        QVERIFY(model.paste(one, u"7\tnhiều"_s).contains(u"nhiều"_s));
        QCOMPARE(one.data().toString(), u"1"_s);
        QVERIFY(!model.paste(model.indexOf({u"R1"_s, u"c10"_s}), u"1\t2"_s).isEmpty());
        model.setReadOnly(true);
        QCOMPARE(model.paste(one, u"5"_s), QString());
        QCOMPARE(one.data().toString(), u"1"_s);
    }

    void findingsTintUntilTheyAreExplained()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        const QModelIndex one = model.indexOf({u"R1"_s, u"c1"_s});
        QCOMPARE(one.data(FormModel::SeverityRole).toInt(), -1);
        model.setFindings({{Severity::Warning, u"V3"_s, u"Changed a lot"_s, u"R1/c1"_s}, {Severity::Error, u"V8"_s, u"Blank"_s, u"R1/c1"_s}});
        QCOMPARE(one.data(FormModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QVERIFY(one.data(Qt::ToolTipRole).toString().contains(u"Changed a lot"_s));
        model.setFindings({{Severity::Warning, u"V3"_s, u"Changed a lot"_s, u"R1/c1"_s, true}});
        QCOMPARE(one.data(FormModel::SeverityRole).toInt(), -1);
    }

    void reportsModelKeepsItsPromises()
    {
        const FormLibrary forms = FormLibrary::read(u":/forms"_s).value_or(FormLibrary());
        ReportsModel model(forms);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Report one;
        one.id = {u"1"_s};
        one.period = {Period::Kind::Year, 2020};
        one.forms = {{u"tt20-2013/10c"_s, 1}, {u"gone/1"_s, 3}};
        Report two = one;
        two.id = {u"2"_s};
        two.version = 2;
        model.setReports({one, two});
        QCOMPARE(model.indexOf(one.id, 0).data().toString(), u"10c/BTP/PBGDPL"_s);
        QCOMPARE(model.indexOf(one.id, 1).data().toString(), u"gone/1"_s);
        QCOMPARE(model.indexOf(two.id, 1).data(ReportsModel::ReportRole).toString(), u"2"_s);
        QVERIFY(model.indexOf(two.id).data().toString().contains(u'2'));
        two.state = ReportState::Sealed;
        const QString before = model.indexOf(two.id).data().toString();
        model.update(two);
        QVERIFY(model.indexOf(two.id).data().toString() != before);
    }
};

QTEST_MAIN(TestFormModel)
#include "tst_formmodel.moc"
