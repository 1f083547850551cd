// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestFormLibrary final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void init() { failOnAnyWarning(); }

    void readsAllThatShip()
    {
        const auto library = FormLibrary::read(u":/forms"_s);
        VERIFY_RESULT(library);
        QVERIFY(!library->all().isEmpty());
        for (const FormSpec &form : library->all()) {
            const auto found = library->find(form.id, form.edition);
            QVERIFY2(found, qPrintable(form.id));
            QCOMPARE(found->id, form.id);
            QCOMPARE(found->edition, form.edition);
        }
        QVERIFY(!library->find(u"tt20-2013/10d"_s, 999));
        QVERIFY(!library->find(u"no/such"_s, 1));
    }

    void choosesByLevelAndDay()
    {
        const auto library = FormLibrary::read(u":/forms"_s);
        VERIFY_RESULT(library);
        const QDate day(2020, 12, 31);
        const auto commune = library->forLevel(u"pbgdpl-results"_s, UnitLevel::Commune, day);
        const auto district = library->forLevel(u"pbgdpl-results"_s, UnitLevel::District, day);
        const auto province = library->forLevel(u"pbgdpl-results"_s, UnitLevel::Province, day);
        QVERIFY(commune && district && province);
        QVERIFY(commune->id != district->id && district->id != province->id);
        QVERIFY(!library->forLevel(u"no-such-indicator"_s, UnitLevel::Commune, day));
        QVERIFY(!library->forLevel(u"pbgdpl-results"_s, UnitLevel::Commune, QDate(1950, 1, 1)));
        for (const FormSpec &form : library->all()) {
            if (form.to.isValid()) {
                const auto after = library->forLevel(form.indicator, form.level, form.to);
                QVERIFY(!after || after->id != form.id || after->edition != form.edition);
            }
        }
    }

    void aFolderOfOnesOwnIsRead()
    {
        QVERIFY(FormLibrary::read(m_folder.path())->all().isEmpty());
        QVERIFY(QFile::copy(u":/forms/tt20-2013/10d.json"_s, m_folder.filePath(u"10d.json"_s)));
        const auto library = FormLibrary::read(m_folder.path());
        VERIFY_RESULT(library);
        QCOMPARE(library->all().size(), 1);
        QCOMPARE(library->all().first().id, u"tt20-2013/10d"_s);
    }

    void aBrokenFormIsNamed()
    {
        QVERIFY(writeBytes(m_folder.filePath(u"hỏng.json"_s), "{\"id\": "));
        const auto library = FormLibrary::read(m_folder.path());
        QVERIFY(!library);
        QCOMPARE(library.error().kind, ErrorKind::Damaged);
        QVERIFY2(library.error().text.contains(u"hỏng.json"_s), qPrintable(library.error().text));
    }
};

QTEST_GUILESS_MAIN(TestFormLibrary)
#include "tst_formlibrary.moc"
