// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialspage.h"

#include "materials/bodyedit.h"
#include "materials/materialeditor.h"
#include "materials/materialslist.h"
#include "materials/textpane.h"
#include "support/desk.h"
#include "support/typing.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestMaterialsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Testing::TestDesk> m_desk;
    std::unique_ptr<MaterialsPage> m_page;

    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    bool add(const QString &title, const QString &words, const QString &kind = u"TOGAP"_s)
    {
        Material material;
        material.id = MaterialId::make();
        material.title = title;
        material.kind = kind;
        Block block;
        block.text = {Inline{Inline::Kind::Text, words, false, false, {}}};
        material.body.blocks = {block};
        auto added = m_desk->workspace->addMaterial(material);
        return m_desk->wait(added) && added.result().has_value();
    }

private slots:
    void init()
    {
        Testing::failOnWarningInWindows();
        m_desk = std::make_unique<Testing::TestDesk>(Role::Officer);
        QVERIFY(m_desk->open());
        m_page = std::make_unique<MaterialsPage>(*m_desk->workspace, m_desk->tools(), m_desk->prompts, nullptr);
        m_page->resize(1280, 720);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aNewMaterialIsWrittenAndFoundAgain()
    {
        action(u"newMaterial"_s)->trigger();
        QTRY_VERIFY(!m_page->editor()->id().isNull());
        const MaterialId id = m_page->editor()->id();
        Testing::typeWords(m_page->findChild<QPlainTextEdit *>(u"title"_s), u"Luật Đất đai"_s);
        Testing::typeWords(m_page->editor()->text()->edit(), u"Người sử dụng đất có quyền gì?"_s);
        m_page->editor()->flush();
        auto flushed = m_desk->workspace->flush();
        QVERIFY(m_desk->wait(flushed));
        const auto stored = m_desk->ask<Material>([id](Stores &stores) { return stores.materials.find(id); });
        VERIFY_RESULT(stored);
        QCOMPARE(stored->title, u"Luật Đất đai"_s);
        QCOMPARE(stored->body.blocks.first().text.first().text, u"Người sử dụng đất có quyền gì?"_s);

        QVERIFY(add(u"Hòa giải ở cơ sở"_s, u"Tổ hòa giải"_s));
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 2);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"search"_s), u"su dung dat"_s);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        const QModelIndex found = m_page->list()->model()->index(0);
        QCOMPARE(m_page->list()->model()->idAt(found), id);
        QVERIFY(found.data(MaterialsModel::SnippetRole).toString().contains(QChar(0xE000)));
    }

    void kindsAreFiltered()
    {
        QVERIFY(add(u"A"_s, u"x"_s, u"TOGAP"_s));
        QVERIFY(add(u"B"_s, u"x"_s, u"HOIDAP"_s));
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 2);
        QCOMPARE(m_page->badge(), 2);
        auto *kind = m_page->findChild<QComboBox *>(u"kindFilter"_s);
        kind->setCurrentIndex(kind->findData(u"HOIDAP"_s));
        emit kind->activated(kind->currentIndex());
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        QCOMPARE(m_page->list()->model()->index(0).data().toString(), u"B"_s);
        QCOMPARE(m_page->badge(), 2);
    }

    void theSelectedMaterialIsShown()
    {
        QVERIFY(add(u"Một"_s, u"nội dung một"_s));
        QVERIFY(add(u"Hai"_s, u"nội dung hai"_s));
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 2);
        QListView *view = m_page->list()->view();
        for (int row = 0; row < 2; ++row) {
            view->setCurrentIndex(m_page->list()->model()->index(row));
            const QString title = m_page->list()->model()->index(row).data().toString();
            QTRY_COMPARE(m_page->subject(), title);
            QCOMPARE(m_page->editor()->text()->edit()->toPlainText(), u"nội dung "_s + title.toLower());
        }
        QSignalSpy headed(m_page.get(), &Page::headingChanged);
        const MaterialId other = m_page->list()->model()->idAt(m_page->list()->model()->index(0));
        QVERIFY(m_page->go(other.value));
        QTRY_COMPARE(m_page->editor()->id(), other);
        QCOMPARE(m_page->list()->current(), other);
    }

    void deletingAsksFirst()
    {
        QVERIFY(add(u"Một"_s, u"x"_s));
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        m_page->list()->view()->setCurrentIndex(m_page->list()->model()->index(0));
        QTRY_VERIFY(action(u"removeMaterial"_s)->isEnabled());
        m_desk->prompts.agrees = false;
        action(u"removeMaterial"_s)->trigger();
        QCOMPARE(m_desk->prompts.asked.size(), 1);
        QCOMPARE(m_page->list()->model()->rowCount(), 1);
        m_desk->prompts.agrees = true;
        action(u"removeMaterial"_s)->trigger();
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 0);
        QVERIFY(!action(u"removeMaterial"_s)->isEnabled());
    }

    void materialsAreExported()
    {
        QVERIFY(add(u"Luật Đất đai"_s, u"Nội dung"_s));
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        m_page->list()->view()->setCurrentIndex(m_page->list()->model()->index(0));
        QTRY_VERIFY(action(u"exportPdf"_s)->isEnabled());
        QSignalSpy informed(m_page.get(), &Page::informationRaised);
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"a.pdf"_s);
        action(u"exportPdf"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(informed.count(), 1, 20000);
        QCOMPARE(m_desk->prompts.suggestedName, u"luat-dat-dai.pdf"_s);
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"a.xhtml"_s);
        action(u"exportXhtml"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(informed.count(), 2, 20000);
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"a.docx"_s);
        action(u"exportDocx"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(informed.count(), 3, 20000);
        QFile docx(m_desk->prompts.saveTo);
        QVERIFY(docx.open(QIODevice::ReadOnly) && docx.read(2) == "PK");
        QFile pdf(m_desk->folder.filePath(u"a.pdf"_s));
        QFile xhtml(m_desk->folder.filePath(u"a.xhtml"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && xhtml.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QVERIFY(QString::fromUtf8(xhtml.readAll()).contains(u"Nội dung"_s));
    }

    void everyControlHasAName()
    {
        QVERIFY(add(u"Một"_s, u"x"_s));
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        m_page->list()->view()->setCurrentIndex(m_page->list()->model()->index(0));
        QTRY_VERIFY(!m_page->editor()->id().isNull());
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<const QComboBox *>(widget->parentWidget());
            QVERIFY2(isPart || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestMaterialsPage)
#include "tst_materialspage.moc"
