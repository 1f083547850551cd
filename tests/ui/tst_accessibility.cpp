// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrunpage.h"
#include "frame/deskview.h"
#include "mainwindow.h"
#include "support/desk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTranslator>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// What a person can operate, without the inner parts that Qt's own controls are made of.
bool isControl(const QWidget *widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget);
    if (!kind || qobject_cast<const QHeaderView *>(widget) || widget->objectName().startsWith(u"qt_"_s))
        return false;
    for (const QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QComboBox *>(above) || qobject_cast<const QLineEdit *>(above)
            || qobject_cast<const QTabBar *>(above) || qobject_cast<const QAbstractItemView *>(above))
            return false;
    }
    return true;
}

QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || !isControl(widget) || !widget->accessibleName().isEmpty())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button != nullptr && !button->text().isEmpty())
            continue;
        QString way = u"%1(%2)"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        for (const QWidget *above = widget->parentWidget(); above != nullptr && above != &root; above = above->parentWidget())
            way.prepend(QString::fromLatin1(above->metaObject()->className()) + u" > "_s);
        nameless.append(way);
    }
    return nameless;
}

QStringList clippedIn(const QWidget &root)
{
    QStringList clipped;
    const QList<QAbstractButton *> all = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : all) {
        if (!button->isVisible() || button->text().isEmpty() || qobject_cast<const QTabBar *>(button->parentWidget()))
            continue;
        if (button->width() < button->minimumSizeHint().width())
            clipped.append(u"%1 “%2”"_s.arg(button->objectName(), button->text()));
    }
    return clipped;
}

/// What Alt and a letter reaches at this moment: the menus, and what is seen of the page. Letter to texts.
QMap<QString, QStringList> mnemonicsIn(const QMainWindow &window)
{
    QMap<QString, QStringList> used;
    const auto add = [&used](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            used[key.toString()].append(text);
    };
    for (const QAction *action : window.menuBar()->actions())
        add(action->text());
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (label != nullptr && label->buddy() != nullptr)
            add(label->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
    }
    used.removeIf([](const auto &one) { return one.value().size() < 2; });
    return used;
}

} // namespace

class TestAccessibility final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void everyControlHasANameAndRoom()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        MainWindow window({.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
                           .workspace = desk.needs(), .demonstrationFile = {}, .pages = standardPages});
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(namelessIn(window), QStringList());
        QCOMPARE(clippedIn(window), QStringList());
        window.setWorkspace(desk.workspace);
        QStringList places;
        for (const Page *page : window.desk()->pages())
            places.append(page->key());
        places += {u"inbox/board"_s, u"inbox/totals"_s, u"outbox/seal"_s, u"settings/destinations"_s, u"settings/appearance"_s, u"settings/backups"_s,
                   u"settings/about"_s, u"designer/try"_s, u"designer/print"_s, u"designer/compare"_s, u"designer/form"_s};
        for (const QString &place : std::as_const(places)) {
            window.desk()->go(place);
            QTest::qWait(150);
            QVERIFY2(namelessIn(window).isEmpty(), qPrintable(place + u": "_s + namelessIn(window).join(u"; "_s)));
            QVERIFY2(clippedIn(window).isEmpty(), qPrintable(place + u": "_s + clippedIn(window).join(u"; "_s)));
        }
        QVERIFY2(window.width() == 1280 && window.height() == 720, "the window does not fit into 1280 x 720");
    }

    void acceleratorsAreUniqueOnEachPage()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        MainWindow window({.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
                           .workspace = desk.needs(), .demonstrationFile = {}, .pages = standardPages});
        window.show();
        window.setWorkspace(desk.workspace);
        for (const Page *page : window.desk()->pages()) {
            window.desk()->go(page->key());
            QMap<QString, QStringList> used;
            const QList<QAction *> actions = page->pageActions();
            for (const QAction *action : actions) {
                const QString key = action->shortcut().toString();
                if (!key.isEmpty())
                    used[key].append(action->text());
            }
            for (const auto &[key, texts] : used.asKeyValueRange())
                QVERIFY2(texts.size() == 1, qPrintable(u"%1: %2 does %3"_s.arg(page->key(), key, texts.join(u" and "_s))));
        }
    }

    void altAndALetterReachesOneThing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Vietnamese") << u"vi"_s;
    }
    void altAndALetterReachesOneThing()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(PHOLUAT_BINARY_DIR "/../translations/pholuat_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        MainWindow window({.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
                           .workspace = desk.needs(), .demonstrationFile = {}, .pages = standardPages});
        window.resize(1280, 720);
        window.show();
        window.setWorkspace(desk.workspace);
        const QStringList places{u"home"_s, u"materials"_s, u"reports"_s, u"activities"_s, u"designer"_s, u"outbox"_s, u"outbox/seal"_s, u"inbox/arrived"_s, u"inbox/sources"_s, u"inbox/board"_s, u"inbox/totals"_s, u"settings/identity"_s,
                                 u"settings/destinations"_s, u"settings/forms"_s, u"settings/signatures"_s, u"settings/appearance"_s, u"settings/backups"_s};
        QStringList clashes;
        for (const QString &place : places) {
            window.desk()->go(place);
            QTest::qWait(150);
            for (const auto &[key, texts] : mnemonicsIn(window).asKeyValueRange())
                clashes.append(u"%1: %2 is %3"_s.arg(place, key, texts.join(u" and "_s)));
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void everyIconOfTheFrameIsInTheTheme()
    {
        Look::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Light);
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        MainWindow window({.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
                           .workspace = desk.needs(), .demonstrationFile = {}, .pages = standardPages});
        window.show();
        window.setWorkspace(desk.workspace);
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->objectName().isEmpty() && !action->icon().name().isEmpty())
                QVERIFY2(QIcon::hasThemeIcon(action->icon().name()), qPrintable(action->objectName() + u": "_s + action->icon().name()));
        }
        for (const Page *page : window.desk()->pages())
            QVERIFY2(QIcon::hasThemeIcon(page->iconName()), qPrintable(page->iconName()));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
