// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrunpage.h"
#include "firstrun/officedatabasedialog.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/postgres.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// An office's database is asked for, opened and remembered without its password.
class TestOfficeDatabase final : public QObject {
    Q_OBJECT
    PostgresServer m_server;

    [[nodiscard]] static MainWindow::Needs needs(TestDesk &desk)
    {
        return {.tools = desk.tools(), .secrets = desk.secrets, .prompts = desk.prompts, .appearance = desk.appearance, .settings = desk.settings,
                .workspace = desk.needs(), .demonstrationFile = desk.folder.filePath(u"demonstration.pholuat"_s), .pages = standardPages};
    }

    template<class Widget>
    static Widget *part(const QWidget &in, const QString &name)
    {
        auto *found = in.findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

private slots:
    void init() { failOnWarningInWindows(); }

    void aPlaceNeverHoldsThePassword()
    {
        const OfficeDatabase office{.host = u"db.binhdinh.gov.vn"_s, .port = 5433, .database = u"phổ luật"_s, .user = u"hà o'brien\\"_s};
        const DatabaseLocation location = office.location(u"bí mật"_s);
        QVERIFY(location.postgres.contains(u"bí mật"_s));
        QVERIFY(location.postgres.contains(u"sslmode=verify-full"_s));
        QVERIFY(!office.place().contains(u"bí mật"_s));
        const auto again = OfficeDatabase::fromPlace(office.place());
        QVERIFY(again);
        QCOMPARE(again->user, office.user);
        QCOMPARE(again->database, office.database);
        QCOMPARE(again->port, 5433);
        QCOMPARE(again->place(), office.place());
        const auto careless = OfficeDatabase::fromPlace(u"postgresql:host=a dbname=b user=c password=secret"_s);
        QVERIFY(careless);
        QVERIFY(!careless->place().contains(u"secret"_s));
        QVERIFY(!OfficeDatabase::fromPlace(u"/home/ha/desk.pholuat"_s));
    }

    void onlyThisComputerIsTrustedUnseen_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("tls");
        QTest::newRow("name") << u"localhost"_s << u"prefer"_s;
        QTest::newRow("address") << u"127.0.0.1"_s << u"prefer"_s;
        QTest::newRow("address 6") << u"::1"_s << u"prefer"_s;
        QTest::newRow("office") << u"192.168.1.5"_s << u"verify-full"_s;
        QTest::newRow("looks like it") << u"localhost.example.vn"_s << u"verify-full"_s;
        QTest::newRow("none yet") << QString() << u"verify-full"_s;
    }
    void onlyThisComputerIsTrustedUnseen()
    {
        QFETCH(QString, host);
        QFETCH(QString, tls);
        QCOMPARE(OfficeDatabase::defaultTls(host), tls);
        OfficeDatabaseDialog dialog({});
        part<QLineEdit>(dialog, u"host"_s)->setText(host);
        QCOMPARE(dialog.login().database.tls, tls);
        // What the person chose stays.
        auto *box = part<QComboBox>(dialog, u"tls"_s);
        box->setCurrentIndex(box->findData(u"require"_s));
        emit box->activated(box->currentIndex());
        part<QLineEdit>(dialog, u"host"_s)->setText(u"elsewhere"_s);
        QCOMPARE(dialog.login().database.tls, u"require"_s);
    }

    void theDialogAsksForWhatIsMissing()
    {
        OfficeDatabaseDialog dialog({.host = u"db"_s, .port = 5433, .database = u"office"_s});
        auto *open = part<QPushButton>(dialog, u"openOffice"_s);
        QVERIFY(!open->isEnabled());
        part<QLineEdit>(dialog, u"user"_s)->setText(u" ha "_s);
        QVERIFY(open->isEnabled());
        auto *password = part<QLineEdit>(dialog, u"password"_s);
        QVERIFY(password->text().isEmpty());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(u" s "_s);
        const OfficeLogin login = dialog.login();
        QCOMPARE(login.database.user, u"ha"_s);
        QCOMPARE(login.database.port, 5433);
        QCOMPARE(login.password, u" s "_s); // as it was typed
        QVERIFY(!login.create);
    }

    void anOfficeDatabaseIsOpenedAndRemembered()
    {
        const QString words = m_server.newDatabase();
        if (words.isEmpty())
            QSKIP(qPrintable(m_server.trouble()));
        const auto known = OfficeDatabase::fromPlace(u"postgresql:"_s + words);
        QVERIFY(known);
        TestDesk desk;
        MainWindow window(needs(desk));
        window.show();
        QSignalSpy failed(&window, &MainWindow::openFailed);
        QSignalSpy shown(&window, &MainWindow::workspaceShown);
        auto *button = part<QPushButton>(*window.firstRun(), u"openOfficeDatabase"_s);

        button->click(); // turned away from
        QCOMPARE(desk.prompts.asked.count(u"officeDatabase"_s), 1);
        QVERIFY(window.workspace() == nullptr);

        desk.prompts.office = OfficeLogin{.database = *known, .password = u"bí mật"_s};
        button->click(); // there is nothing in it yet
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.settings.value(u"recent/files"_s).toStringList().isEmpty());

        desk.prompts.office->create = true;
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(window.workspace() != nullptr);
        const auto named = window.workspace()->setIdentity(desk.identity);
        QTRY_VERIFY(named.isFinished());
        QCOMPARE(window.workspace()->name(), known->name());
        window.closeWorkspace();

        const QStringList recent = desk.settings.value(u"recent/files"_s).toStringList();
        QCOMPARE(recent, QStringList{known->place()});
        desk.settings.sync();
        QFile settings(desk.settings.fileName());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("mật"));
        const auto *list = part<QTreeWidget>(*window.firstRun(), u"recentFiles"_s);
        QCOMPARE(list->topLevelItem(0)->text(0), known->database);
        QCOMPARE(list->topLevelItem(0)->text(1), known->host);

        desk.prompts.office->create = false;
        window.openFile(recent.first()); // the password is asked for again, the rest is known
        QCOMPARE(desk.prompts.knownOffice.place(), known->place());
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(window.workspace()->identity(), desk.identity);
        window.closeWorkspace();
    }
};

QTEST_MAIN(TestOfficeDatabase)
#include "tst_officedatabase.moc"
