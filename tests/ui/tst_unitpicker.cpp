// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "units/unittreemodel.h"
#include "widgets/unitpicker.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestUnitPicker final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_tree = Testing::TestDesk::readUnits();
        QVERIFY(m_tree->size() > 10000);
    }
    void init() { Testing::failOnWarningInWindows(); }

    void typingWithoutAccentsPicks()
    {
        UnitPicker picker(*m_tree, {2020, 12, 31});
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        const QSignalSpy changes(&picker, &UnitPicker::unitChanged);
        auto *line = picker.findChild<QLineEdit *>(u"unitLine"_s);
        QTest::keyClicks(line, u"tuy phuoc"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(picker.unit());
        QCOMPARE(picker.unit()->name, u"Huyện Tuy Phước"_s);
        QCOMPARE(changes.size(), 1);
    }

    void arrowsWalkWhatWasFound()
    {
        UnitPicker picker(*m_tree, {2020, 12, 31});
        auto *line = picker.findChild<QLineEdit *>(u"unitLine"_s);
        const auto *list = picker.findChild<QListView *>(u"unitList"_s);
        QTest::keyClicks(line, u"binh"_s);
        QVERIFY(list->model()->rowCount() > 2);
        const QString second = list->model()->index(1, 0).data(UnitListModel::UnitIdRole).toString();
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(picker.unit()->id.value, second);
    }

    void theDayDecidesWhatStands()
    {
        UnitPicker picker(*m_tree, {2025, 8, 1});
        auto *line = picker.findChild<QLineEdit *>(u"unitLine"_s);
        const auto *list = picker.findChild<QListView *>(u"unitList"_s);
        QTest::keyClicks(line, u"huyen tuy phuoc"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        picker.findChild<QDateEdit *>(u"unitDay"_s)->setDate({2020, 12, 31});
        QVERIFY(list->model()->rowCount() > 0);
    }

    void enterOnNothingPicksNothing()
    {
        UnitPicker picker(*m_tree, {2020, 12, 31});
        auto *line = picker.findChild<QLineEdit *>(u"unitLine"_s);
        QTest::keyClicks(line, u"qqqqqq"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!picker.unit());
    }

    void listModelKeepsItsPromises()
    {
        UnitListModel model(*m_tree);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUnits(m_tree->search(u"phuoc"_s, {2020, 12, 31}), {2020, 12, 31});
        QVERIFY(model.rowCount() > 3);
        model.setUnits({}, {2020, 12, 31});
        QCOMPARE(model.rowCount(), 0);
    }

    void treeModelKeepsItsPromises()
    {
        UnitTreeModel model(*m_tree, {2020, 12, 31});
        auto tester = std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 63);
        const QModelIndex district = model.find({u"d550"_s});
        QVERIFY(district.isValid());
        QCOMPARE(district.data().toString(), u"Huyện Tuy Phước"_s);
        model.fetchMore(district);
        QVERIFY(model.rowCount(district) > 5);
        // The tester itself fetches rows while a reset is told, and then finds fault with that.
        tester.reset();
        model.setDay({2025, 8, 1});
        QCOMPARE(model.rowCount(), 34);
        QVERIFY(!model.find({u"d550"_s}).isValid());
    }

private:
    std::shared_ptr<const UnitTree> m_tree;
};

QTEST_MAIN(TestUnitPicker)
#include "tst_unitpicker.moc"
