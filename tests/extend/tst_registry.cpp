// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"
#include "support/testing.h"

#include <QTemporaryDir>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

PluginCard folderCard(const Registry &registry)
{
    const auto card = std::ranges::find(registry.cards(), u"folder"_s, &PluginCard::id);
    return card == registry.cards().end() ? PluginCard() : *card;
}

} // namespace

class RegistryTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void readsTheCardBeforeTheCode()
    {
        const Registry registry({Testing::program(u"plugins"_s)}, u"vi"_s);
        for (const PluginCard &every : registry.cards())
            QVERIFY2(every.trouble.isEmpty() && !every.name.isEmpty() && !every.settings.isEmpty(), qPrintable(every.file));
        const PluginCard card = folderCard(registry);
        QCOMPARE(card.name, u"Thư mục, USB"_s);
        QVERIFY(card.trouble.isEmpty());
        QCOMPARE(card.settings.first().key, u"folder"_s);
        QCOMPARE(card.settings.first().kind, u"folder"_s);
        QVERIFY(card.settings.first().required);
    }

    void speaksTheReadersLanguage()
    {
        const Registry registry({Testing::program(u"plugins"_s)}, u"en"_s);
        QCOMPARE(folderCard(registry).name, u"Folder, USB stick"_s);
    }

    void loadsOnFirstUse()
    {
        Registry registry({Testing::program(u"plugins"_s)}, u"vi"_s);
        const auto plugin = registry.destination(u"folder"_s);
        VERIFY_RESULT(plugin);
        QVERIFY(*plugin != nullptr);
    }

    void saysWhatIsMissing()
    {
        Registry registry({}, u"vi"_s);
        const auto plugin = registry.destination(u"tus"_s);
        QVERIFY(!plugin);
        QCOMPARE(plugin.error().kind, ErrorKind::NotFound);
        QVERIFY(plugin.error().text.contains(u"tus"_s));
    }

    void aFileThatIsNoPluginIsALineNotADialog()
    {
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.so"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a library");
        broken.close();
        Registry registry({folder.path()}, u"vi"_s);
        QCOMPARE(registry.cards().size(), 1);
        QVERIFY(!registry.cards().first().trouble.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
