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

    void aBlockIsPastedAndWhatIsNotTakenIsSaid()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        QSignalSpy edited(&model, &FormModel::edited);
        const QModelIndex one = model.indexOf({u"R1"_s, u"c1"_s});
        FormModel::Outcome outcome = model.paste(one, u"1\t20\t0\t0\t6\t1\t2\t3\t-\t9\r\n"_s);
        QVERIFY2(outcome.notTaken.isEmpty(), qPrintable(outcome.notTaken.isEmpty() ? QString() : outcome.notTaken.first().text));
        QCOMPARE(edited.count(), 1); // one step for undo
        QCOMPARE(model.indexOf({u"R1"_s, u"c10"_s}).data().toString(), u"9"_s);
        QVERIFY(!model.indexOf({u"R1"_s, u"c5"_s}).data(FormModel::OverwrittenRole).toBool());
        outcome = model.paste(one, u"7\tnhiều\t-\t1.234,5"_s);
        QCOMPARE(outcome.taken, 2);
        QCOMPARE(outcome.notTaken.size(), 2);
        QVERIFY(outcome.notTaken.first().text.contains(u"nhiều"_s));
        QCOMPARE(model.indexOf({u"R1"_s, u"c2"_s}).data().toString(), u"20"_s);
        QCOMPARE(model.indexOf({u"R1"_s, u"c3"_s}).data().toString(), u"0"_s);
        outcome = model.paste(model.indexOf({u"R1"_s, u"c10"_s}), u"1\t2"_s);
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(outcome.notTaken.size(), 1);
        model.setReadOnly(true);
        outcome = model.paste(one, u"5"_s);
        QCOMPARE(outcome.taken, 0);
        QCOMPARE(one.data().toString(), u"7"_s);
    }

    void bothStylesOfThousandsAndAWrongSumComeIn()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        const auto outcome = model.paste(model.indexOf({u"R1"_s, u"c1"_s}), u"1.234\t1,234,567\t10\t10\t99\t1\t2\t3"_s);
        QCOMPARE(outcome.notTaken.size(), 0);
        QCOMPARE(model.indexOf({u"R1"_s, u"c1"_s}).data().toString(), u"1.234"_s);
        QCOMPARE(model.indexOf({u"R1"_s, u"c2"_s}).data().toString(), u"1.234.567"_s);
        const QModelIndex five = model.indexOf({u"R1"_s, u"c5"_s});
        QVERIFY(five.data(FormModel::OverwrittenRole).toBool());
        QVERIFY(five.data(Qt::ToolTipRole).toString().contains(u'6'));
        model.blank({five});
        QCOMPARE(five.data().toString(), u"6"_s);
    }

    void figuresAreFilledDownAndRight()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        QSignalSpy edited(&model, &FormModel::edited);
        const auto at = [&model](const QString &row, const QString &column) { return model.indexOf({row, column}); };
        QVERIFY(model.setData(at(u"R2.u0"_s, u"c1"_s), u"4"_s, Qt::EditRole));
        FormModel::Outcome outcome = model.fill({at(u"R2.u0"_s, u"c1"_s), at(u"R2.u1"_s, u"c1"_s)}, FormModel::Fill::Down);
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(at(u"R2.u1"_s, u"c1"_s).data().toString(), u"4"_s);
        QCOMPARE(edited.count(), 2);
        // Over the sum in column 5: it stays a sum.
        QModelIndexList row;
        for (int column = 0; column < model.columnCount(); ++column)
            row.append(model.index(at(u"R2.u0"_s, u"c1"_s).row(), column));
        outcome = model.fill(row, FormModel::Fill::Right);
        QCOMPARE(at(u"R2.u0"_s, u"c5"_s).data().toString(), u"12"_s);
        QVERIFY(!at(u"R2.u0"_s, u"c5"_s).data(FormModel::OverwrittenRole).toBool());
        // A blank fills nothing and says so.
        outcome = model.fill({at(u"R1"_s, u"c1"_s), at(u"R1"_s, u"c2"_s)}, FormModel::Fill::Right);
        QCOMPARE(outcome.taken, 0);
        QCOMPARE(outcome.notTaken.size(), 1);
    }

    void suggestedFiguresCountOnlyWhenTaken()
    {
        FormModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSheet(Testing::districtSheet());
        QSignalSpy edited(&model, &FormModel::edited);
        const QModelIndex six = model.indexOf({u"R1"_s, u"c6"_s});
        const QModelIndex five = model.indexOf({u"R1"_s, u"c5"_s});
        const QModelIndex nine = model.indexOf({u"R1"_s, u"c9"_s});
        model.setSuggestions({{{u"R1"_s, u"c6"_s}, {CellValue(12), u"12 events"_s}}, {{u"R1"_s, u"c5"_s}, {CellValue(3), u"x"_s}}, {{u"R1"_s, u"c9"_s}, {CellValue(3), u"x"_s}}});
        QCOMPARE(edited.count(), 0);
        QCOMPARE(six.data(FormModel::SuggestionRole).toString(), u"12"_s);
        QVERIFY(six.data(Qt::ToolTipRole).toString().contains(u"12 events"_s));
        QCOMPARE(six.data().toString(), QString());
        QCOMPARE(five.data().toString(), QString());
        QVERIFY(five.data(FormModel::SuggestionRole).toString().isEmpty()); // sums and "-" take none
        QVERIFY(nine.data(FormModel::SuggestionRole).toString().isEmpty());
        QCOMPARE(model.takeSuggestions({five, six, nine}).taken, 1);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(six.data().toString(), u"12"_s);
        QVERIFY(six.data(FormModel::SuggestionRole).toString().isEmpty());
        // Another figure is the person's, and stays marked until it is given back.
        QVERIFY(model.setData(six, u"15"_s, Qt::EditRole));
        QVERIFY(six.data(FormModel::DiffersRole).toBool());
        QCOMPARE(model.takeSuggestions({six}).taken, 1);
        QVERIFY(!six.data(FormModel::DiffersRole).toBool());
        QCOMPARE(model.takeSuggestions({six}).notTaken.size(), 1);
    }

    void lastYearStandsUnderTheFigure()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        const CellRef ref{u"R1"_s, u"c1"_s};
        const QModelIndex one = model.indexOf(ref);
        QVERIFY(model.changeWords(ref).isEmpty());
        model.setOutside({.lastYear = {{ref, CellValue(100)}, {{u"R1"_s, u"c9"_s}, CellValue::notApplicable()}}});
        QCOMPARE(one.data(FormModel::PreviousRole).toString(), u"100"_s);
        QCOMPARE(model.indexOf({u"R1"_s, u"c9"_s}).data(FormModel::PreviousRole).toString(), QString());
        QVERIFY(model.setData(one, u"134"_s, Qt::EditRole));
        QVERIFY2(model.changeWords(ref).contains(u"+34"_s), qPrintable(model.changeWords(ref)));
        model.setFindings(model.sheet()->check(Period::Kind::Year));
        QVERIFY(one.data(FormModel::UnexplainedRole).toBool());
        model.setExplanation(ref, u"Thêm hai xã"_s);
        model.setFindings(model.sheet()->check(Period::Kind::Year));
        QVERIFY(!one.data(FormModel::UnexplainedRole).toBool());
        model.setNote(ref, u"Theo sổ"_s);
        QCOMPARE(one.data(FormModel::NoteRole).toString(), u"Theo sổ"_s);
        QCOMPARE(model.sheet()->data().cells.value(ref).note, u"Theo sổ"_s);
        QCOMPARE(model.sheet()->data().cells.value(ref).explanation, u"Thêm hai xã"_s);
    }

    void aKeyPaintsNoMoreThanItChanges()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        QVERIFY(model.setData(model.indexOf({u"R1"_s, u"c1"_s}), u"1"_s, Qt::EditRole));
        model.setFindings(model.sheet()->check(Period::Kind::Year));
        QSignalSpy painted(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.indexOf({u"R1"_s, u"c1"_s}), u"2"_s, Qt::EditRole));
        model.setFindings(model.sheet()->check(Period::Kind::Year));
        QVERIFY(painted.count() > 0);
        for (const QList<QVariant> &area : painted)
            QCOMPARE(area.at(0).toModelIndex(), area.at(1).toModelIndex());
        QVERIFY2(painted.count() < 8, qPrintable(QString::number(painted.count())));
    }

    void anExplanationOfASumKeepsItASum()
    {
        FormModel model;
        model.setSheet(Testing::districtSheet());
        model.setEstimate({u"R2.u0"_s, u"c1"_s}, CellValue(2));
        model.setExplanation({u"R2"_s, u"c1"_s}, u"vì sao"_s);
        const Cell stored = model.sheet()->data().cells.value({u"R2"_s, u"c1"_s});
        QVERIFY(!stored.overwritten);
        QVERIFY(stored.estimate.isBlank()); // what was summed up is not written down as somebody's
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
