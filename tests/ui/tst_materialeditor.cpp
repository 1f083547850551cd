// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialeditor.h"

#include "materials/bodyclean.h"
#include "materials/propertiespanel.h"
#include "materials/textpane.h"
#include "support/desk.h"
#include "support/typing.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTableView>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

Block words(const QString &text, Block::Kind kind = Block::Kind::Paragraph)
{
    Block block;
    block.kind = kind;
    block.text = {Inline{Inline::Kind::Text, text, false, false, {}}};
    return block;
}

}

class TestMaterialEditor final : public QObject {
    Q_OBJECT

    std::unique_ptr<Testing::TestDesk> m_desk;
    std::unique_ptr<MaterialEditor> m_editor;
    MaterialId m_id;

    BodyEdit *edit() const { return m_editor->text()->edit(); }
    Material material() const { return m_desk->workspace->material(m_id).value_or(Material()); }
    Body body() const
    {
        m_editor->flush();
        return material().body;
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit(), &event);
    }
    void show(const Body &body)
    {
        Material material = this->material();
        material.body = body;
        m_desk->workspace->editMaterial(material, u"Test"_s, {});
        edit()->moveCursor(QTextCursor::End);
    }

private slots:
    void init()
    {
        Testing::failOnWarningInWindows();
        m_desk = std::make_unique<Testing::TestDesk>(Role::Officer);
        QVERIFY(m_desk->open());
        Material fresh;
        fresh.id = m_id = MaterialId::make();
        fresh.kind = u"TOGAP"_s;
        auto added = m_desk->workspace->addMaterial(fresh);
        QVERIFY(m_desk->wait(added) && added.result());
        m_editor = std::make_unique<MaterialEditor>(*m_desk->workspace, m_desk->tools(), m_desk->prompts, Vocabulary::read());
        m_editor->resize(1280, 720);
        m_editor->show(m_id);
        static_cast<QWidget *>(m_editor.get())->show();
        edit()->setFocus();
    }
    void cleanup()
    {
        m_editor.reset();
        m_desk.reset();
    }

    void whatIsTypedIsKeptByItself()
    {
        Testing::typeWords(edit(), u"Luật"_s);
        QTRY_COMPARE(material().body, Body{{words(u"Luật"_s)}});
        QTRY_VERIFY(m_editor->findChild<QLabel *>(u"count"_s)->text().startsWith(u'1'));
        const auto stored = [this] { return m_desk->ask<Material>([id = m_id](Stores &stores) { return stores.materials.find(id); })->body; };
        QTRY_COMPARE(stored(), Body{{words(u"Luật"_s)}});
    }

    void inputMethodsCommitComposedLetters()
    {
        commit(QString::fromUtf8("Phô\xCC\x89 biê\xCC\x81n")); // tones apart
        QCOMPARE(body(), Body{{words(u"Phổ biến"_s)}});
        commit(u"e"_s);
        commit(QString(QChar(0x0301)));
        QCOMPARE(edit()->toPlainText(), u"Phổ biếné"_s);
    }

    void undoGoesThroughTextAndFields()
    {
        Testing::typeWords(edit(), u"một"_s);
        m_editor->flush();
        auto *title = m_editor->findChild<QPlainTextEdit *>(u"title"_s);
        Testing::typeWords(title, u"Tên"_s);
        QCOMPARE(material().title, u"Tên"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(material().title, QString());
        QCOMPARE(title->toPlainText(), QString());
        QCOMPARE(edit()->toPlainText(), u"một"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit()->toPlainText(), QString());
        m_desk->workspace->undoStack().redo();
        QCOMPARE(edit()->toPlainText(), u"một"_s);
        m_desk->workspace->undoStack().redo();
        QCOMPARE(title->toPlainText(), u"Tên"_s);
    }

    void undoTakesBackWhatWasJustTyped()
    {
        show({{words(u"đầu"_s), words(u"giữa"_s), words(u"cuối"_s)}});
        QTextCursor cursor(edit()->document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        edit()->setTextCursor(cursor);
        Testing::typeWords(edit(), u" thêm"_s);
        QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit()->toPlainText(), u"đầu\ngiữa\ncuối"_s);
        QCOMPARE(edit()->textCursor().blockNumber(), 1);
        QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit()->toPlainText(), u"đầu\ngiữa thêm\ncuối"_s);
    }

    void enterGoesOnInTheRightKind()
    {
        auto *style = m_editor->findChild<QComboBox *>(u"style"_s);
        style->setCurrentText(u"Question"_s);
        emit style->activated(style->currentIndex());
        QTest::keyClicks(edit(), u"Ai"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        Testing::typeWords(edit(), u"Dân"_s);
        QCOMPARE(body(), (Body{{words(u"Ai"_s, Block::Kind::Question), words(u"Dân"_s, Block::Kind::Answer)}}));
        QTest::keyClick(edit(), Qt::Key_Return);
        style->setCurrentText(u"Numbered list"_s);
        emit style->activated(style->currentIndex());
        QTest::keyClicks(edit(), u"x"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClicks(edit(), u"y"_s);
        QCOMPARE(body().blocks.at(2).kind, Block::Kind::ListItem);
        QVERIFY(body().blocks.at(2).ordered);
        QCOMPARE(body().blocks.last(), words(u"y"_s));
        // Backspace at the start makes a plain paragraph of anything.
        show({{words(u"Mục"_s, Block::Kind::Heading)}});
        edit()->moveCursor(QTextCursor::Start);
        QTest::keyClick(edit(), Qt::Key_Backspace);
        QCOMPARE(body(), Body{{words(u"Mục"_s)}});
    }

    void boldAndItalicAndLinks()
    {
        show({{words(u"một hai"_s)}});
        edit()->selectAll();
        QTest::keyClick(edit(), Qt::Key_B, Qt::ControlModifier);
        if (!body().blocks.first().text.first().strong)
            m_editor->findChild<QAction *>(u"strong"_s)->trigger();
        QVERIFY(body().blocks.first().text.first().strong);
        edit()->selectAll();
        m_desk->prompts.answer = u"https://phapluat.gov.vn"_s;
        m_editor->findChild<QAction *>(u"link"_s)->trigger();
        QCOMPARE(body().blocks.first().text.first().kind, Inline::Kind::Link);
        QCOMPARE(body().blocks.first().text.first().target, u"https://phapluat.gov.vn"_s);
        edit()->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit(), u" sau"_s);
        QCOMPARE(body().blocks.first().text.last().kind, Inline::Kind::Text);
        QCOMPARE(body().blocks.first().text.last().text, u" sau"_s);
    }

    void tablesGrowAndShrink()
    {
        edit()->insertTable(2, 2);
        QTest::keyClicks(edit(), u"a"_s);
        QTest::keyClick(edit(), Qt::Key_Tab);
        QTest::keyClicks(edit(), u"b"_s);
        edit()->changeTable(BodyEdit::TableChange::ColumnRight);
        edit()->changeTable(BodyEdit::TableChange::RowBelow);
        const Block table = body().blocks.first();
        QCOMPARE(table.kind, Block::Kind::Table);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.first().size(), 3);
        QCOMPARE(table.headerRows, 1);
        QCOMPARE(table.rows.first().at(1).text.first().text, u"b"_s);
        edit()->changeTable(BodyEdit::TableChange::RemoveColumn);
        QCOMPARE(body().blocks.first().rows.first().size(), 2);
        while (m_desk->workspace->undoStack().canUndo())
            m_desk->workspace->undoStack().undo();
        QVERIFY(body().isEmpty());
        QCOMPARE(edit()->toPlainText(), QString());
    }

    void pastedTextIsCleaned()
    {
        QMimeData mime;
        mime.setHtml(u"<h2 style='color:red'>Mục</h2><p style='font-family:Comic Sans MS;font-size:40px'>Một <b>đậm</b> "
                     "<script>alert(1)</script><img src='file:///etc/passwd'></p><p>&nbsp;</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                     "<table><tr><th colspan=2>x</th></tr><tr><td>1</td><td>2</td></tr></table>"_s);
        edit()->insertBlocks(bodyFromMime(mime));
        const QList<Block> blocks = body().blocks;
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(blocks.at(0).kind, Block::Kind::Heading);
        QCOMPARE(blocks.at(0).level, 2);
        QVERIFY(blocks.at(1).text.at(1).strong);
        QCOMPARE(blocks.at(2).kind, Block::Kind::ListItem);
        QCOMPARE(blocks.at(3).level, 2);
        QCOMPARE(blocks.at(4).rows.first().first().columns, 2);
        QVERIFY(!edit()->toPlainText().contains(u"alert"_s));
        QMimeData plain;
        plain.setText(QString::fromUtf8("Lua\xCC\xA3\xCC\x82t\r\n\r\nĐâ\xCC\x81t\n"));
        QCOMPARE(bodyFromMime(plain), (Body{{words(u"Luật"_s), words(u"Đất"_s)}}));
    }

    void whatIsCopiedComesBackWhole()
    {
        Block quotation = words(u"Điều 2"_s, Block::Kind::Quotation);
        quotation.source = u"14/2012/QH13"_s;
        show({{words(u"Mục"_s, Block::Kind::Heading), quotation, words(u"cuối"_s)}});
        edit()->selectAll();
        const std::unique_ptr<QMimeData> mime(mimeFromSelection(edit()->textCursor().selection()));
        QCOMPARE(bodyFromMime(*mime).blocks, body().blocks);
    }

    void theOutlineFollowsAndJumps()
    {
        Block second = words(u"1. Mục nhỏ"_s, Block::Kind::Heading);
        second.level = 2;
        show({{words(u"I. Phần"_s, Block::Kind::Heading), words(u"x"_s), second}});
        QTreeView *outline = m_editor->text()->outline();
        const QModelIndex first = outline->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"I. Phần"_s);
        const QModelIndex inner = outline->model()->index(0, 0, first);
        QCOMPARE(inner.data().toString(), u"1. Mục nhỏ"_s);
        emit outline->clicked(inner);
        QCOMPARE(edit()->textCursor().block().text(), u"1. Mục nhỏ"_s);
    }

    void propertiesAreEdited()
    {
        auto *fields = m_editor->findChild<QListWidget *>(u"fields"_s);
        QCOMPARE(fields->count(), 45);
        fields->item(10)->setCheckState(Qt::Checked);
        QCOMPARE(material().fields, QStringList{u"11"_s});
        QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"issuedOn"_s), u"13/9/2019"_s);
        QCOMPARE(material().issuedOn, QDate(2019, 9, 13));
        m_editor->findChild<QSpinBox *>(u"copies"_s)->setValue(1500);
        QCOMPARE(material().copies, 1500);
        Testing::typeWords(m_editor->findChild<QPlainTextEdit *>(u"recipients"_s), u"Như trên"_s);
        QCOMPARE(material().head.recipients, QStringList{u"Như trên"_s});
        QCOMPARE(dateFromText(u"31/2/2020"_s), QDate());
        QCOMPARE(dateFromText(u"5-1-2020"_s), QDate(2020, 1, 5));
    }

    void legalBasesAreListed()
    {
        auto *citation = m_editor->findChild<QLineEdit *>(u"basisCitation"_s);
        Testing::typeWords(citation, u"Luật số 14/2012/QH13"_s);
        QTest::keyClick(citation, Qt::Key_Return);
        QCOMPARE(material().bases.size(), 1);
        auto *table = m_editor->findChild<QTableView *>(u"bases"_s);
        QVERIFY(table->model()->setData(table->model()->index(0, 1), static_cast<int>(LawStatus::InForce), Qt::EditRole));
        QCOMPARE(material().bases.first().status, LawStatus::InForce);
        QCOMPARE(material().bases.first().checkedOn, QDate(2021, 1, 12));
        m_desk->workspace->undoStack().undo();
        QCOMPARE(material().bases.first().status, LawStatus::Unchecked);
    }

    void aSealedMaterialIsOnlyRead()
    {
        Material sealed = material();
        sealed.state = MaterialState::Sealed;
        m_desk->workspace->editMaterial(sealed, u"Seal"_s, {});
        QVERIFY(edit()->isReadOnly());
        QTest::keyClicks(edit(), u"x"_s);
        QVERIFY(body().isEmpty());
        QVERIFY(m_editor->findChild<QPlainTextEdit *>(u"title"_s)->isReadOnly());
    }

    void typingInTwoHundredPagesConvertsOnlyWhatChanged()
    {
        Body body;
        for (int i = 0; i < 3500; ++i)
            body.blocks.append(words(u"Điều %1. Cơ quan, tổ chức, cá nhân có trách nhiệm phổ biến, giáo dục pháp luật theo quy định của Luật này."_s.arg(i)));
        show(body);
        QTextCursor cursor(edit()->document()->findBlockByNumber(1700));
        edit()->setTextCursor(cursor);
        m_editor->flush();
        const QTextBlockUserData *far = edit()->document()->findBlockByNumber(20).userData();
        QVERIFY(far);
        Testing::typeWords(edit(), u"Mới "_s);
        QCOMPARE(edit()->document()->findBlockByNumber(20).userData(), far);
        QVERIFY(this->body().blocks.at(1700).text.first().text.startsWith(u"Mới Điều"_s));
        QCOMPARE(edit()->document()->findBlockByNumber(20).userData(), far);
    }
};

QTEST_MAIN(TestMaterialEditor)
#include "tst_materialeditor.moc"
