// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/signaturespart.h"
#include "support/desk.h"
#include "support/typing.h"
#include "work/scriptedplugin.h"
#include "widgets/findingsview.h"
#include "widgets/statelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"MậtKhẩu-con-chim-hoàng-yến"_s;

/// A destination that opens to one password only.
class DoorPlugin final : public DestinationPlugin {
public:
    QString tryConnection(const QMap<QString, QString> &settings) override
    {
        return settings.value(u"password"_s) == canary ? QString() : u"The password is wrong. Put it right."_s;
    }
    DeliveryOutcome ask(const DeliveryJob &, DeliveryHost &) override { return {.state = DeliveryOutcome::State::Absent}; }
    DeliveryOutcome send(const DeliveryJob &, DeliveryHost &) override { return {.state = DeliveryOutcome::State::Held}; }

    [[nodiscard]] static PluginCard card()
    {
        return {.id = u"door"_s, .name = u"Door"_s, .version = u"1"_s, .api = 2, .file = {},
                .settings = {{.key = u"address"_s, .label = u"Address"_s, .kind = u"text"_s, .standard = {}, .required = true},
                             {.key = u"password"_s, .label = u"Password"_s, .kind = u"secret"_s, .standard = {}, .required = true}}};
    }
};

bool anyFileHolds(const QString &folder, const QString &words)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return std::ranges::any_of(files, [&](const QFileInfo &info) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = file.readAll();
        return bytes.contains(words.toUtf8()) || bytes.contains(QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2));
    });
}

void choose(QComboBox *box, const QString &data)
{
    const int row = box->findData(data);
    box->setCurrentIndex(row);
    emit box->activated(row);
}

} // namespace

class TestSettingsPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void theFolderOfAuthoritiesIsChosenAndRemembered()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const QDir folder(desk.folder.path());
        QVERIFY(folder.mkdir(u"roots"_s));
        desk.prompts.folderPath = folder.filePath(u"roots"_s);
        SignaturesPart part(desk.appearance, desk.prompts);
        const QSignalSpy changed(&desk.appearance, &Appearance::authoritiesChanged);
        const auto *state = part.findChild<StateLabel *>(u"trustState"_s);
        auto *choose = part.findChild<QPushButton *>(u"chooseTrust"_s);
        auto *none = part.findChild<QPushButton *>(u"trustNobody"_s);
        QCOMPARE(state->state(), StateLabel::State::Information);
        QVERIFY(!none->isEnabled());
        choose->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(state->state(), StateLabel::State::Wrong); // an empty folder proves nobody
        QFile file(folder.filePath(u"roots/two.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray one = "-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n";
        QVERIFY(file.write("words before\n" + one + one + "-----BEGIN CERTIFICATE-----\ncut off") > 0);
        file.close();
        choose->click();
        QCOMPARE(changed.size(), 2); // the same folder is read again
        QCOMPARE(state->state(), StateLabel::State::Done);
        QVERIFY(state->text().startsWith(u'2'));
        const Appearance next(desk.settings);
        QCOMPARE(next.authorities(), desk.prompts.folderPath);
        none->click();
        QCOMPARE(desk.appearance.authorities(), QString());
        QCOMPARE(state->state(), StateLabel::State::Information);
    }

    void identityIsKept()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        auto *keep = page.findChild<QPushButton *>(u"saveIdentity"_s);
        QVERIFY(!keep->isEnabled());
        auto *person = page.findChild<QLineEdit *>(u"identityPerson"_s);
        person->clear();
        QVERIFY(!keep->isEnabled());
        Testing::typeWords(person, u"Trần Văn Bình"_s);
        QVERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE(desk.workspace->identity().person, u"Trần Văn Bình"_s);
    }

    void wrongFormsOfOnesOwnAreNamed()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        const QString folder = desk.forms.localFolder();
        QVERIFY(QDir().mkpath(folder));
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"forms"_s));
        auto *known = page.findChild<QTreeWidget *>(u"knownForms"_s);
        const int shipped = known->topLevelItemCount();
        QVERIFY(shipped > 10);
        auto *troubles = page.findChild<FindingsView *>(u"formTroubles"_s);
        QVERIFY(!troubles->isVisible());
        QFile form(u":/forms/tt20-2013/10c.json"_s);
        QVERIFY(form.open(QIODevice::ReadOnly));
        QByteArray own = form.readAll();
        own.replace("\"edition\": 1", "\"edition\": 2");
        QFile good(folder + u"/10c.json"_s);
        QVERIFY(good.open(QIODevice::WriteOnly) && good.write(own) > 0);
        good.close();
        QFile bad(folder + u"/hỏng.json"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(own.replace("c6 + c7 + c8", "c5 + c7").replace("\"edition\": 2", "\"edition\": 3")) > 0);
        bad.close();
        QTest::mouseClick(page.findChild<QPushButton *>(u"readForms"_s), Qt::LeftButton);
        QCOMPARE(known->topLevelItemCount(), shipped + 1);
        QVERIFY(troubles->isVisible());
        QCOMPARE(troubles->findings().size(), 1);
        QVERIFY2(troubles->findings().first().text.contains(u"hỏng.json"_s), qPrintable(troubles->findings().first().text));
        QVERIFY(troubles->findings().first().place.contains(u'#'));
    }

    void aFolderDestinationIsDrawnTriedKeptAndRemoved()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        if (desk.registry.cards().isEmpty())
            QSKIP("the folder plugin is not built");
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.resize(1100, 700);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        auto *keep = page.findChild<QPushButton *>(u"saveDestination"_s);
        QVERIFY(!keep->isEnabled());
        QTest::keyClicks(page.findChild<QLineEdit *>(u"destinationName"_s), u"Stick"_s);
        QVERIFY(!keep->isEnabled());
        desk.prompts.folderPath = desk.folder.path();
        auto *choose = page.findChild<QToolButton *>(u"choose.folder"_s);
        QVERIFY(choose);
        QTest::mouseClick(choose, Qt::LeftButton);
        QVERIFY(keep->isEnabled());
        auto *verdict = page.findChild<StateLabel *>(u"connectionVerdict"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"tryConnection"_s), Qt::LeftButton);
        QTRY_COMPARE(verdict->state(), StateLabel::State::Done);
        QTest::mouseClick(keep, Qt::LeftButton);
        auto *list = page.findChild<QListWidget *>(u"destinations"_s);
        QTRY_COMPARE(list->count(), 1);
        const auto kept = desk.ask<QList<Destination>>([](Stores &stores) { return stores.packages.destinations(); });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->first().settings.value(u"folder"_s), QDir::toNativeSeparators(desk.folder.path()));

        auto *remove = page.findChild<QPushButton *>(u"removeDestination"_s);
        QTRY_VERIFY(remove->isEnabled());
        desk.prompts.agrees = false;
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(list->count(), 1);
        desk.prompts.agrees = true;
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
    }

    void aDestinationThatCannotBeReachedSaysSo()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        if (desk.registry.cards().isEmpty())
            QSKIP("the folder plugin is not built");
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        page.findChild<QLineEdit *>(u"destinationName"_s)->setText(u"Nowhere"_s);
        page.findChild<QLineEdit *>(u"field.folder"_s)->setText(desk.folder.filePath(u"absent/deep"_s));
        QTest::mouseClick(page.findChild<QPushButton *>(u"tryConnection"_s), Qt::LeftButton);
        QTRY_COMPARE(page.findChild<StateLabel *>(u"connectionVerdict"_s)->state(), StateLabel::State::Wrong);
    }

    void secretsGoToTheKeychainAndNowhereElse()
    {
        Testing::TestDesk desk;
        DoorPlugin door;
        desk.registry.add(DoorPlugin::card(), door);
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.resize(1100, 700);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        auto *keep = page.findChild<QPushButton *>(u"saveDestination"_s);
        auto *tryOut = page.findChild<QPushButton *>(u"tryConnection"_s);
        const auto *verdict = page.findChild<StateLabel *>(u"connectionVerdict"_s);
        choose(page.findChild<QComboBox *>(u"destinationPlugin"_s), u"door"_s);
        page.findChild<QLineEdit *>(u"destinationName"_s)->setText(u"Portal"_s);
        page.findChild<QLineEdit *>(u"field.address"_s)->setText(u"https://example.invalid"_s);
        QVERIFY2(!keep->isEnabled(), "a password that is required is missing");
        QTRY_VERIFY(page.findChild<QLabel *>(u"secretNotice"_s)->text().contains(u"only until the program is closed"_s));
        auto *password = page.findChild<QLineEdit *>(u"field.password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(u"wrong"_s);
        QVERIFY(keep->isEnabled());
        tryOut->click();
        QTRY_COMPARE(verdict->state(), StateLabel::State::Wrong);
        password->setText(canary);
        tryOut->click();
        QTRY_COMPARE(verdict->state(), StateLabel::State::Done);
        keep->click();
        const auto *list = page.findChild<QListWidget *>(u"destinations"_s);
        QTRY_COMPARE(list->count(), 1);
        const auto kept = desk.ask<QList<Destination>>([](Stores &stores) { return stores.packages.destinations(); });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->first().settings, (QMap<QString, QString>{{u"address"_s, u"https://example.invalid"_s}}));
        const auto secret = desk.secrets.read(kept->first().id, u"password"_s);
        QVERIFY(Testing::TestDesk::wait(secret));
        QCOMPARE(secret.result().value(), canary);
        QVERIFY(anyFileHolds(desk.folder.path(), u"example.invalid"_s));
        QVERIFY(!anyFileHolds(desk.folder.path(), canary));

        // What is kept is not shown, but used.
        QTRY_VERIFY(page.findChild<QToolButton *>(u"forget.password"_s)->isVisible());
        QCOMPARE(page.findChild<QLineEdit *>(u"field.password"_s)->text(), QString());
        QVERIFY(keep->isEnabled());
        tryOut->click();
        QTRY_COMPARE(verdict->state(), StateLabel::State::Done);
        page.findChild<QToolButton *>(u"forget.password"_s)->click();
        QVERIFY(!keep->isEnabled());

        // It goes with its destination.
        page.findChild<QPushButton *>(u"removeDestination"_s)->click();
        QTRY_COMPARE(list->count(), 0);
        const auto gone = desk.secrets.read(kept->first().id, u"password"_s);
        QVERIFY(Testing::TestDesk::wait(gone));
        QCOMPARE(gone.result().value(), QString());
    }

    void whenAndHowFastAndWhatItTakesIsKept()
    {
        Testing::TestDesk desk;
        Testing::ScriptedPlugin plugin;
        desk.registry.add(Testing::scriptedCard(), plugin);
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        auto *keep = page.findChild<QPushButton *>(u"saveDestination"_s);
        choose(page.findChild<QComboBox *>(u"destinationPlugin"_s), u"scripted"_s);
        page.findChild<QLineEdit *>(u"destinationName"_s)->setText(u"Portal"_s);
        QVERIFY(keep->isEnabled());
        auto *profile = page.findChild<QComboBox *>(u"destinationProfile"_s);
        QTRY_VERIFY(profile->findData(u"web-column"_s) > 0);
        QVERIFY(profile->itemText(profile->findData(u"web-column"_s)).contains(u"unconfirmed"_s));
        profile->setCurrentIndex(profile->findData(u"web-column"_s));
        QVERIFY(page.findChild<QLabel *>(u"profileSource"_s)->text().contains(u"confirmed"_s));
        page.findChild<QComboBox *>(u"policyStart"_s)->setCurrentIndex(1);
        page.findChild<QCheckBox *>(u"policyHours"_s)->setChecked(true);
        page.findChild<QTimeEdit *>(u"policyFrom"_s)->setTime({18, 30});
        page.findChild<QTimeEdit *>(u"policyTo"_s)->setTime({18, 30});
        QVERIFY2(!keep->isEnabled(), "hours that begin and end at once are none");
        page.findChild<QTimeEdit *>(u"policyTo"_s)->setTime({5, 15});
        QVERIFY(keep->isEnabled());
        auto *network = page.findChild<QLineEdit *>(u"policyNetwork"_s);
        network->setText(u"office"_s);
        QVERIFY(!keep->isEnabled());
        network->setText(u"192.168.10.0/24"_s);
        QVERIFY(keep->isEnabled());
        page.findChild<QSpinBox *>(u"policyLimit"_s)->setValue(128);

        QFile file(desk.folder.filePath(u"own.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"profile"_s, u"office-own"_s}, {u"name"_s, QJsonObject{{u"vi"_s, u"Của cơ quan"_s}, {u"en"_s, u"Our own"_s}}},
                                             {u"source"_s, u"Letter 12"_s}, {u"certainty"_s, u"confirmed"_s}}).toJson());
        file.close();
        desk.prompts.files = {file.fileName()};
        const QSignalSpy errors(&page, &Page::errorRaised);
        page.findChild<QPushButton *>(u"importProfile"_s)->click();
        QTRY_VERIFY2(profile->currentData().toString() == u"office-own"_s, qPrintable(errors.isEmpty() ? QString() : errors.first().first().value<Error>().text));
        QVERIFY(!profile->currentText().contains(u"unconfirmed"_s));

        keep->click();
        QTRY_COMPARE(page.findChild<QListWidget *>(u"destinations"_s)->count(), 1);
        const auto kept = desk.ask<QList<Destination>>([](Stores &stores) { return stores.packages.destinations(); });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->first().profile, u"office-own"_s);
        const SendingPolicy wanted{.start = SendingPolicy::Start::AskMe, .from = {18, 30}, .to = {5, 15}, .network = u"192.168.10.0/24"_s, .bytesPerSecond = 128 * 1024};
        QVERIFY(kept->first().policy == wanted);
        QTRY_COMPARE(network->text(), u"192.168.10.0/24"_s);
    }

    void whatWasHeldGoesOnWhenItWasPutRight()
    {
        Testing::TestDesk desk;
        Testing::ScriptedPlugin plugin;
        desk.registry.add(Testing::scriptedCard(), plugin);
        QVERIFY(desk.open());
        const PackageKey key{{u"p"_s}, 1, u"d"_s};
        const auto put = desk.ask<void>([key](Stores &stores) -> Result<> {
            const auto hash = stores.blobs.addBytes("bytes");
            if (!hash)
                return std::unexpected(hash.error());
            PackageRecord record;
            record.key = key;
            record.info = {.id = key.id, .sender = {u"a"_s}, .senderName = u"A"_s, .receiver = {u"b"_s}, .receiverName = u"B"_s, .period = {}};
            record.fileName = u"p.zip"_s;
            record.sha256 = *hash;
            record.size = 5;
            if (auto added = stores.packages.add(record, {}); !added)
                return std::unexpected(added.error());
            return stores.packages.saveDestination({u"tinh"_s, u"scripted"_s, u"Tỉnh"_s, {{u"folder"_s, u"t"_s}}, {}, {}}, {});
        });
        VERIFY_RESULT(put);
        plugin.set(Testing::ScriptedPlugin::Mood::WantsPassword);
        Outbox outbox(*desk.workspace, desk.tools());
        outbox.start();
        const auto state = [&] {
            const auto found = desk.ask<std::optional<Delivery>>([key](Stores &stores) { return stores.packages.delivery(key, u"tinh"_s); });
            return found && *found ? (*found)->state : Delivery::State::Queued;
        };
        QVERIFY(Testing::TestDesk::wait(outbox.enqueue(key, u"tinh"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(state(), Delivery::State::Held, 30000);
        plugin.set(Testing::ScriptedPlugin::Mood::Up);
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"destinations"_s));
        QTRY_COMPARE(page.findChild<QListWidget *>(u"destinations"_s)->count(), 1);
        page.findChild<QLineEdit *>(u"field.password"_s)->setText(canary);
        page.findChild<QPushButton *>(u"saveDestination"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), Delivery::State::Delivered, 30000);
        QCOMPARE(plugin.lastJob().settings.value(u"password"_s), canary);
        QCOMPARE(plugin.twice(), 0);
        const auto exchanges = desk.ask<QList<Exchange>>([key](Stores &stores) { return stores.packages.exchanges(key, u"tinh"_s); });
        VERIFY_RESULT(exchanges);
        QVERIFY(!exchanges->isEmpty());
        QVERIFY(!anyFileHolds(desk.folder.path(), canary));
    }

    void coloursAndLanguageReachTheAppearance()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"appearance"_s));
        page.findChild<QRadioButton *>(u"theme.2"_s)->click();
        QCOMPARE(desk.appearance.theme(), Theme::Dark);
        auto *language = page.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->currentText(), u"Tiếng Việt"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTRY_COMPARE(desk.appearance.language(), u"en"_s);
        const Appearance again(desk.settings);
        QCOMPARE(again.theme(), Theme::Dark);
        QCOMPARE(again.language(), u"en"_s);
    }

    void aBackupOpensLikeAnyWorkspace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        page.show();
        QVERIFY(page.go(u"backups"_s));
        desk.prompts.saveTo = desk.folder.filePath(u"copy.pholuat"_s);
        const QSignalSpy said(&page, &Page::informationRaised);
        QTest::mouseClick(page.findChild<QPushButton *>(u"makeBackup"_s), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        auto opened = Workspace::open({.file = desk.prompts.saveTo}, false, desk.needs());
        QVERIFY(Testing::TestDesk::wait(opened));
        VERIFY_RESULT(opened.result());
        QCOMPARE((*opened.result())->identity(), desk.identity);
    }

    void unknownPartsAreNoPlace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage page(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        QVERIFY(page.go(u"about"_s));
        QVERIFY(!page.go(u"nowhere"_s));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
