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

    void localFormsStandBesideTheShippedOnes()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"periods"_s));
        QByteArray ten = bytesOf(u":/forms/tt20-2013/10c.json"_s);
        // Next year's edition of a form, in place of the old one from its first day on.
        QByteArray next = ten;
        next.replace("\"edition\": 1", "\"edition\": 2").replace("\"from\": \"2014-01-16\"", "\"from\": \"2020-06-01\"");
        QVERIFY(next != ten);
        QVERIFY(writeBytes(folder.filePath(u"10c-2.json"_s), next));
        QVERIFY(writeBytes(folder.filePath(u"hỏng.json"_s), "{\"id\": "));
        QByteArray circle = ten;
        circle.replace("\"edition\": 1", "\"edition\": 3").replace("c6 + c7 + c8", "c5 + c7 + c8");
        QVERIFY(writeBytes(folder.filePath(u"vòng.json"_s), circle));
        QVERIFY(writeBytes(folder.filePath(u"periods/han.json"_s), QByteArray("{'overrides': 'tt03-2019', 'deadlines': [{'level': 'district', 'kind': 'y', 'day': '11-25'}]}").replace('\'', '"')));
        QVERIFY(writeBytes(folder.filePath(u"periods/sai.json"_s), QByteArray("{'overrides': 'no-such', 'deadlines': []}").replace('\'', '"')));
        const auto library = FormLibrary::read({.forms = u":/forms"_s, .periods = u":/periods"_s, .local = folder.path()});
        VERIFY_RESULT(library);
        QVERIFY(library->find(u"tt20-2013/10c"_s, 1));
        const auto local = library->find(u"tt20-2013/10c"_s, 2);
        QVERIFY(local && library->isLocal(*local));
        QVERIFY(!library->find(u"tt20-2013/10c"_s, 3));
        QCOMPARE(library->forLevel(u"pbgdpl-results"_s, UnitLevel::District, {2019, 12, 31})->edition, 1);
        QCOMPARE(library->forLevel(u"pbgdpl-results"_s, UnitLevel::District, {2020, 12, 31})->edition, 2);
        QCOMPARE(library->rules().terms({Period::Kind::Year, 2020}, UnitLevel::District)->deadline, QDate(2020, 11, 25));
        // Each of the three wrong ones is named with file and place; the program goes on.
        QCOMPARE(library->troubles().size(), 3);
        for (const Finding &trouble : library->troubles()) {
            QVERIFY2(trouble.place.startsWith(folder.path()), qPrintable(trouble.place));
            QVERIFY2(trouble.text.contains(u".json"_s), qPrintable(trouble.text));
        }
        QVERIFY(std::ranges::any_of(library->troubles(), [](const Finding &trouble) { return trouble.place.contains(u"vòng.json#/columns"_s); }));

        QVERIFY(QFile::remove(folder.filePath(u"10c-2.json"_s)));
        const QList<FormSpec> &before = library->all();
        VERIFY_RESULT(library->reload());
        QVERIFY(!library->find(u"tt20-2013/10c"_s, 2));
        QVERIFY(std::ranges::any_of(before, [](const FormSpec &form) { return form.edition == 2; })); // what was handed out stays
    }

    void aCircleThroughTwoFormsIsTheLocalOnesFault()
    {
        const QTemporaryDir folder;
        // S of communes has no formula; a local edition of R reads it, and a local edition of S reads R.
        QByteArray results = bytesOf(u":/forms/tt20-2013/10a.json"_s);
        results.replace("\"edition\": 1", "\"edition\": 2").replace("c6 + c7 + c8", "form(\\\"S\\\").c1 + c7 + c8");
        QByteArray staff = bytesOf(u":/forms/tt20-2013/09a.json"_s);
        staff.replace("\"edition\": 1", "\"edition\": 2").replace("c2 + c3", "form(\\\"R\\\").c5 + c3");
        QVERIFY(writeBytes(folder.filePath(u"1.json"_s), results));
        QVERIFY(writeBytes(folder.filePath(u"2.json"_s), staff));
        const auto library = FormLibrary::read({.forms = u":/forms"_s, .local = folder.path()});
        VERIFY_RESULT(library);
        QVERIFY(!library->troubles().isEmpty());
        QVERIFY(!library->find(u"tt20-2013/10a"_s, 2) || !library->find(u"tt20-2013/09a"_s, 2));
        QVERIFY(library->find(u"tt20-2013/10a"_s, 1) && library->find(u"tt20-2013/09a"_s, 1));
    }
};

QTEST_GUILESS_MAIN(TestFormLibrary)
#include "tst_formlibrary.moc"
