// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"

#include "support/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestHomePage : public QObject {
    Q_OBJECT

    static QStringList textsOf(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int line = 0; line < model.rowCount(parent); ++line)
                texts.append(model.index(line, 0, parent).data().toString());
        }
        return texts;
    }

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void showsTheWorkAndOpensItsPlaces()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        HomePage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.setVisible(true);
        auto *view = page.findChild<QTreeView *>(u"todaysWork"_s);
        const QAbstractItemModelTester tester(view->model());
        QTRY_VERIFY(!textsOf(*view->model()).isEmpty());
        const QSignalSpy wanted(&page, &Page::placeWanted);
        for (int group = 0; group < view->model()->rowCount(); ++group)
            emit view->activated(view->model()->index(0, 0, view->model()->index(group, 0)));
        QCOMPARE(wanted.size(), view->model()->rowCount());
        for (const QList<QVariant> &place : wanted)
            QVERIFY(!place.first().toString().isEmpty());
    }

    void aHiddenPageReadsWhenItIsShown()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        QWidget window;
        HomePage page(*desk.workspace, desk.tools(), desk.prompts, &window);
        const auto *model = page.findChild<QTreeView *>(u"todaysWork"_s)->model();
        const QSignalSpy shown(model, &QAbstractItemModel::modelReset);
        QTRY_COMPARE(shown.size(), 1);
        Material material;
        material.title = u"Luật Đất đai"_s;
        const auto added = desk.workspace->addMaterial(material);
        QVERIFY(desk.wait(added));
        QVERIFY(added.result());
        material = *added.result();
        material.title = u"Luật Đất đai năm 2024"_s;
        desk.workspace->editMaterial(material, u"Write"_s, {});
        QVERIFY(desk.wait(desk.workspace->flush()));
        QTest::qWait(600); // longer than changes settle
        QCOMPARE(shown.size(), 1);
        window.show();
        page.setVisible(true);
        QTRY_VERIFY(textsOf(*model).contains(material.title));
        const qsizetype resets = shown.size();
        for (int i = 0; i < 20; ++i) {
            material.title += u" x"_s;
            desk.workspace->editMaterial(material, u"Write"_s, {});
        }
        QTRY_VERIFY(textsOf(*model).contains(material.title));
        QVERIFY(shown.size() - resets < 5); // not once a key
    }
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
