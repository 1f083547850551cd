// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uitesting.h"
#include "widgets/findingsview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestFindingsView final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void modelKeepsItsPromises()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings({{Severity::Warning, u"V3"_s, u"up a third"_s, u"T/c1"_s}, {Severity::Error, u"V2"_s, u"sum"_s, u"R2/c5"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"sum"_s);
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void errorsComeFirstAndExplainedOnesLast()
    {
        FindingsModel model;
        Finding explained{Severity::Error, u"V3"_s, u"explained one"_s};
        explained.explained = true;
        model.setFindings({explained, {Severity::Information, {}, u"note"_s}, {Severity::Error, {}, u"bad"_s}});
        QCOMPARE(model.index(0, 0).data().toString(), u"bad"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"note"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"explained one"_s);
    }

    void followOnsStandUnderTheirCause()
    {
        FindingsView view;
        const QAbstractItemModelTester tester(view.rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Finding cause{Severity::Error, u"V8"_s, u"blank"_s, u"R1/c1"_s};
        const Finding sum{Severity::Error, u"V2"_s, u"sum"_s, u"T/c1"_s};
        const Finding other{Severity::Warning, u"V3"_s, u"more"_s, u"R2/c1"_s};
        view.setGroups({{cause, {sum}}, {other}}, u"One thing first."_s);
        QCOMPARE(view.verdict(), u"One thing first."_s);
        const QAbstractItemModel *rows = view.rows()->model();
        QCOMPARE(rows->rowCount(), 2);
        const QModelIndex first = rows->index(0, 0);
        QCOMPARE(rows->rowCount(first), 1);
        QCOMPARE(rows->index(0, 0, first).data(FindingsModel::PlaceRole).toString(), u"T/c1"_s);
        QVERIFY(first.siblingAtColumn(1).data().toString().contains(u'1'));
        QCOMPARE(view.findings(), (Findings{cause, sum, other}));
        // The rules run again while somebody reads: what was opened and chosen stays.
        view.rows()->expand(first);
        view.rows()->setCurrentIndex(first);
        Finding explained = other;
        explained.explained = true;
        view.setGroups({{cause, {sum}}, {explained}}, u"Still."_s);
        QVERIFY(view.rows()->isExpanded(rows->index(0, 0)));
        QCOMPARE(view.rows()->currentIndex().data(FindingsModel::PlaceRole).toString(), u"R1/c1"_s);
        view.setFindings({});
        QCOMPARE(rows->rowCount(), 0);
    }

    void verdictSaysWhatIsLeft()
    {
        FindingsView view;
        const QString clean = view.verdict();
        view.setFindings({{Severity::Error, {}, u"a"_s}, {Severity::Warning, {}, u"b"_s}});
        QVERIFY(view.verdict() != clean);
        QVERIFY(view.verdict().contains(u'1'));
        view.setFindings({}, u"Sealed."_s);
        QCOMPARE(view.verdict(), u"Sealed."_s);
    }

    void enterJumpsToThePlace()
    {
        FindingsView view;
        view.setFindings({{Severity::Error, u"V2"_s, u"sum"_s, u"R2/c5"_s}});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QSignalSpy jumps(&view, &FindingsView::jumpTo);
        view.rows()->setCurrentIndex(view.rows()->model()->index(0, 0));
        QTest::keyClick(view.rows(), Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().toString(), u"R2/c5"_s);
    }

    void placesAreWrittenForTheReader()
    {
        FindingsView view;
        view.setPlaceWords([](const QString &place) { return u"cell "_s + place; });
        view.setFindings({{Severity::Error, u"V2"_s, u"sum"_s, u"R2/c5"_s}});
        QCOMPARE(view.rows()->model()->index(0, 1).data().toString(), u"cell R2/c5"_s);
        QCOMPARE(view.rows()->model()->index(0, 1).data(FindingsModel::PlaceRole).toString(), u"R2/c5"_s);
    }
};

QTEST_MAIN(TestFindingsView)
#include "tst_findingsview.moc"
