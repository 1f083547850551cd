// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestSettingStore : public QObject {
    Q_OBJECT
    Engines m_engines;

private slots:
    void init() { failOnAnyWarning(); }

    void identity_data() { m_engines.rows(); }
    void identity()
    {
        OPEN_WORKSPACE(database);
        SettingStore store(database);
        const auto none = store.identity();
        VERIFY_RESULT(none);
        QVERIFY(!none->has_value());
        const Identity justice{{u"u52"_s}, Role::Justice, u"Đặng Thị Hà"_s};
        DO(store.setIdentity(justice));
        QCOMPARE(store.identity()->value(), justice);
        DO(store.setIdentity({{u"u550"_s}, Role::Official, u"Bình"_s}));
        QCOMPARE(store.identity()->value().role, Role::Official);
    }

    void values_data() { m_engines.rows(); }
    void values()
    {
        OPEN_WORKSPACE(database);
        SettingStore store(database);
        QCOMPARE(store.value(u"x"_s).value(), QString());
        DO(store.setValue(u"x"_s, u"một"_s));
        DO(store.setValue(u"X"_s, u"hai"_s));
        DO(store.setValue(u"identity"_s, u"not the identity"_s));
        QCOMPARE(store.value(u"x"_s).value(), u"một"_s);
        QCOMPARE(store.value(u"X"_s).value(), u"hai"_s);
        QVERIFY(!store.identity()->has_value());
        const auto entries = JournalStore(database).entries()->size();
        DO(store.setValue(u"x"_s, u"một"_s));
        QCOMPARE(JournalStore(database).entries()->size(), entries); // nothing changed
        DO(store.setValue(u"x"_s, {}));
        QCOMPARE(store.value(u"x"_s).value(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSettingStore)
#include "tst_settingstore.moc"
