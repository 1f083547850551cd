// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formgrid.h"

#include "support/formsheets.h"
#include "support/uitesting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestFormGrid final : public QObject {
    Q_OBJECT

    std::unique_ptr<FormGridView> m_grid;

    QString text(const QString &row, const QString &column) const { return m_grid->model().indexOf({row, column}).data().toString(); }
    /// The open editor; a closed one is hidden and goes with the next event loop.
    QLineEdit *editor() const
    {
        for (QLineEdit *edit : m_grid->table()->viewport()->findChildren<QLineEdit *>(u"cellEdit"_s)) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void type(const QString &keys)
    {
        // The first key opens the editor, the next ones go into it.
        for (const QChar key : keys)
            QTest::keyClicks(editor() ? static_cast<QWidget *>(editor()) : m_grid->table(), QString(key));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : m_grid->table(), key, modifiers);
    }

private slots:
    void init()
    {
        Testing::failOnWarningInWindows();
        m_grid = std::make_unique<FormGridView>();
        m_grid->setSheet(Testing::districtSheet());
        m_grid->resize(1200, 500);
        m_grid->show();
        m_grid->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
        QVERIFY(m_grid->jumpTo({u"R1"_s, u"c1"_s}));
    }
    void cleanup() { m_grid.reset(); }

    void typingReplacesAndEnterGoesDown()
    {
        type(u"12"_s);
        press(Qt::Key_Return);
        QCOMPARE(text(u"R1"_s, u"c1"_s), u"12"_s);
        QCOMPARE(m_grid->currentCell(), (CellRef{u"R2"_s, u"c1"_s}));
        QVERIFY(m_grid->jumpTo({u"R1"_s, u"c1"_s}));
        type(u"7"_s);
        press(Qt::Key_Tab);
        QCOMPARE(text(u"R1"_s, u"c1"_s), u"7"_s);
        QCOMPARE(m_grid->currentCell(), (CellRef{u"R1"_s, u"c2"_s}));
    }

    void f2EditsWhatIsThere()
    {
        type(u"12"_s);
        press(Qt::Key_Tab);
        QVERIFY(m_grid->jumpTo({u"R1"_s, u"c1"_s}));
        press(Qt::Key_F2);
        QVERIFY(editor());
        press(Qt::Key_End);
        type(u"3"_s);
        press(Qt::Key_Return);
        QCOMPARE(text(u"R1"_s, u"c1"_s), u"123"_s);
    }

    void wrongInputStaysWithASentence()
    {
        type(u"1x"_s);
        press(Qt::Key_Return);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"1x"_s);
        auto *message = m_grid->findChild<QLabel *>(u"formMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
        QCOMPARE(text(u"R1"_s, u"c1"_s), QString());

        // Going elsewhere does not lose it either.
        QTest::mouseClick(m_grid->table()->viewport(), Qt::LeftButton, {}, m_grid->table()->visualRect(m_grid->model().indexOf({u"R1"_s, u"c4"_s})).center());
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"1x"_s);

        editor()->setText(u"15"_s);
        press(Qt::Key_Return);
        QCOMPARE(text(u"R1"_s, u"c1"_s), u"15"_s);
        QTRY_VERIFY(!editor());
        QVERIFY(!message->isVisible());
    }

    void escapeGivesUp()
    {
        type(u"abc"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(text(u"R1"_s, u"c1"_s), QString());
    }

    void deleteBlanksTheSelection()
    {
        type(u"1"_s);
        press(Qt::Key_Tab);
        type(u"2"_s);
        press(Qt::Key_Tab);
        QVERIFY(m_grid->jumpTo({u"R1"_s, u"c1"_s}));
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_grid->selectionWords().contains(u'3'));
        QSignalSpy edited(m_grid.get(), &FormGridView::edited);
        press(Qt::Key_Delete);
        QCOMPARE(text(u"R1"_s, u"c1"_s), QString());
        QCOMPARE(text(u"R1"_s, u"c2"_s), QString());
        QCOMPARE(edited.count(), 1);
    }

    void blocksAreCopiedAndPasted()
    {
        QGuiApplication::clipboard()->setText(u"1\t20\n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text(u"R1"_s, u"c2"_s), u"20"_s);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t20"_s);
        QGuiApplication::clipboard()->setText(u"nhiều"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_grid->findChild<QLabel *>(u"formMessage"_s)->text().contains(u"nhiều"_s));
        // Another program computes with what is copied: no separators, and a table for those who take one.
        QGuiApplication::clipboard()->setText(u"1.234\t20\n5\t6\n"_s);
        QVERIFY(m_grid->jumpTo({u"R2.u0"_s, u"c1"_s}));
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1234\t20\n5\t6"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>1234</td><td>20</td></tr><tr>"_s));
        press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(text(u"R2.u0"_s, u"c1"_s), QString());
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_grid->findChild<QLabel *>(u"formMessage"_s)->isVisible());
    }

    void aBlockOfNonsenseIsSaidShortlyAndWhole()
    {
        QString block;
        for (int line = 0; line < 3; ++line)
            block += u"x\ty\tz\n"_s;
        QGuiApplication::clipboard()->setText(block);
        press(Qt::Key_V, Qt::ControlModifier);
        auto *message = m_grid->findChild<QLabel *>(u"formMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY(message->text().count(u'\n') <= 5);
        QVERIFY(message->toolTip().count(u'\n') >= 6);
    }

    void keysFillAndTakeAndAsk()
    {
        type(u"3"_s);
        press(Qt::Key_Tab);
        QVERIFY(m_grid->jumpTo({u"R1"_s, u"c1"_s}));
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(text(u"R1"_s, u"c2"_s), u"3"_s);
        QVERIFY(m_grid->jumpTo({u"R2.u0"_s, u"c1"_s}));
        type(u"4"_s);
        press(Qt::Key_Tab);
        QVERIFY(m_grid->jumpTo({u"R2.u0"_s, u"c1"_s}));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(text(u"R2.u1"_s, u"c1"_s), u"4"_s);
        m_grid->model().setSuggestions({{{u"R1"_s, u"c10"_s}, {CellValue(7), u"log"_s}}});
        QVERIFY(m_grid->jumpTo({u"R1"_s, u"c10"_s}));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(text(u"R1"_s, u"c10"_s), u"7"_s);
        QSignalSpy asked(m_grid.get(), &FormGridView::reasonWanted);
        press(Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(asked.count(), 1);
    }

    void theAmberCornerAsks()
    {
        const CellRef ref{u"R1"_s, u"c1"_s};
        m_grid->setOutside({.lastYear = {{ref, CellValue(100)}}});
        type(u"150"_s);
        press(Qt::Key_Return);
        m_grid->model().setFindings(m_grid->model().sheet()->check(Period::Kind::Year));
        QSignalSpy asked(m_grid.get(), &FormGridView::reasonWanted);
        const QRect cell = m_grid->table()->visualRect(m_grid->model().indexOf(ref));
        QTest::mouseClick(m_grid->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(asked.count(), 0);
        QTest::mouseClick(m_grid->table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(3, 3));
        QCOMPARE(asked.count(), 1);
        // Two figures need two lines.
        QVERIFY(cell.height() > 2 * m_grid->table()->fontMetrics().height() - 8);
    }

    void inputMethodOpensTheEditor()
    {
        QInputMethodEvent event;
        event.setCommitString(u"4"_s);
        QGuiApplication::sendEvent(m_grid->table(), &event);
        QTRY_VERIFY(editor());
        QGuiApplication::sendEvent(editor(), &event);
        press(Qt::Key_Return);
        QVERIFY(text(u"R1"_s, u"c1"_s).startsWith(u'4'));
    }

    void readOnlyTellsWhatWasActivated()
    {
        m_grid->setReadOnly(true);
        QSignalSpy activated(m_grid.get(), &FormGridView::cellActivated);
        type(u"5"_s);
        QVERIFY(!editor());
        press(Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<CellRef>(), (CellRef{u"R1"_s, u"c1"_s}));
    }

    void noTitleIsClipped()
    {
        const FormSheet sheet = Testing::districtSheet();
        const QFontMetrics metrics(m_grid->table()->horizontalHeader()->font());
        for (int column = 0; column < m_grid->model().columnCount(); ++column) {
            const QStringList words = sheet.columns().at(column).title.in(readersLanguage()).split(u' ');
            for (const QString &word : words)
                QVERIFY(metrics.horizontalAdvance(word) < m_grid->table()->columnWidth(column));
        }
        QVERIFY(m_grid->table()->horizontalHeader()->height() > 3 * metrics.height());
    }
};

QTEST_MAIN(TestFormGrid)
#include "tst_formgrid.moc"
