// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sealpanel.h"

#include "support/desk.h"
#include "widgets/findingsview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestSealPanel final : public QObject {
    Q_OBJECT

private:
    static QTreeWidgetItem *named(const QTreeWidget *list, const QString &words)
    {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(0) == words)
                return list->topLevelItem(i);
        }
        return nullptr;
    }
    static bool anyNames(const FindingsView *view, const QString &destination)
    {
        return std::ranges::any_of(view->findings(), [&destination](const Finding &one) { return one.severity == Severity::Error && one.text.contains(destination); });
    }

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void whatADestinationDoesNotTakeIsSaidAsTicksChange()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        const auto kept = desk.ask<void>([](Stores &stores) -> Result<> {
            for (const Destination &one : {Destination{.id = u"column"_s, .plugin = u"folder"_s, .name = u"Our web column"_s, .profile = u"web-column"_s},
                                           Destination{.id = u"lost"_s, .plugin = u"folder"_s, .name = u"Lost"_s, .profile = u"nobody-knows"_s},
                                           Destination{.id = u"stick"_s, .plugin = u"folder"_s, .name = u"USB"_s,
                                                       .policy = {.start = SendingPolicy::Start::AskMe, .from = {17, 0}, .to = {6, 0}}}}) {
                if (auto saved = stores.packages.saveDestination(one, u"x"_s); !saved)
                    return saved;
            }
            return {};
        });
        VERIFY_RESULT(kept);
        SealPanel panel(*desk.workspace, desk.tools());
        panel.resize(500, 700);
        panel.show();
        panel.begin();
        const auto *contents = panel.findChild<QTreeWidget *>(u"sealContents"_s);
        const auto *places = panel.findChild<QTreeWidget *>(u"sealDestinations"_s);
        const auto *findings = panel.findChild<FindingsView *>();
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        QCOMPARE(places->topLevelItemCount(), 3);
        QCOMPARE(named(places, u"USB"_s)->text(1), u"asks you first · 17:00–06:00"_s);
        // The column publishes materials and knows no reports.
        contents->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(anyNames(findings, u"Our web column"_s));
        QVERIFY(anyNames(findings, u"nobody-knows"_s));
        QVERIFY(!panel.findChild<QPushButton *>(u"sealNow"_s)->isEnabled());
        named(places, u"Our web column"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!anyNames(findings, u"Our web column"_s));
        named(places, u"Lost"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!anyNames(findings, u"nobody-knows"_s));
        named(places, u"Our web column"_s)->setCheckState(0, Qt::Checked);
        QVERIFY(anyNames(findings, u"Our web column"_s));
    }

    void whatIsSealedIsMeantForWhatIsTicked()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        const auto kept = desk.ask<void>([](Stores &stores) -> Result<> {
            for (const QString &id : {u"one"_s, u"two"_s}) {
                if (auto saved = stores.packages.saveDestination({.id = id, .plugin = u"folder"_s, .name = id}, u"x"_s); !saved)
                    return saved;
            }
            return {};
        });
        VERIFY_RESULT(kept);
        SealPanel panel(*desk.workspace, desk.tools());
        panel.show();
        const QSignalSpy sealedSpy(&panel, &SealPanel::sealedDone);
        panel.begin();
        const auto *contents = panel.findChild<QTreeWidget *>(u"sealContents"_s);
        const auto *places = panel.findChild<QTreeWidget *>(u"sealDestinations"_s);
        auto *seal = panel.findChild<QPushButton *>(u"sealNow"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        contents->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
        named(places, u"one"_s)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(seal->isEnabled());
        QCOMPARE(seal->text(), u"&Seal and send"_s);
        seal->click();
        QTRY_COMPARE_WITH_TIMEOUT(sealedSpy.size(), 1, 60000);
        QCOMPARE(sealedSpy.first().at(1).toStringList(), QStringList{u"two"_s});
        named(places, u"two"_s)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(seal->text(), u"&Seal"_s);
    }
};

QTEST_MAIN(TestSealPanel)
#include "tst_sealpanel.moc"
