// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdraft.h"

#include "forms/formcompare.h"
#include "forms/formlayout.h"
#include "forms/formset.h"
#include "forms/samplefigures.h"
#include "forms/takeover.h"
#include "smallforms.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QTest>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = FormPart::Kind;
using Direction = FormDraft::Direction;

FormSpec formR()
{
    return readFormSpec(shippedForm(u"tt20-2013/10d.json"_s)).value_or(FormSpec{});
}

QString keysOf(const QList<FormColumn> &columns)
{
    QStringList keys;
    for (const FormColumn &one : columns)
        keys.append(one.parts.isEmpty() ? one.key : u'(' + keysOf(one.parts) + u')');
    return keys.join(u' ');
}

QString rowsOf(const FormDraft &draft)
{
    QStringList keys;
    for (const FormRow &one : draft.spec().rows)
        keys.append(one.parent.isEmpty() ? one.key : one.parent + u'>' + one.key);
    return keys.join(u' ');
}

FormPart at(const QString &pointer)
{
    return FormPlace::fromPointer(pointer).part;
}

QStringList placesOf(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(finding.place);
    return list;
}

} // namespace

class FormDraftTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void placesAreFound()
    {
        const FormPlace place = FormPlace::fromPointer(u"/columns/4/parts/0/formula: 6"_s);
        QCOMPARE(place.part.kind, Kind::Column);
        QCOMPARE(place.part.path, (QList<int>{4, 0}));
        QCOMPARE(place.field, u"formula"_s);
        QCOMPARE(place.character, 6);
        QCOMPARE(place.part.pointer(), u"/columns/4/parts/0"_s);
        QCOMPARE(FormPlace::fromPointer(u"/rows/2/title/vi"_s).part, (FormPart{Kind::Row, {2}}));
        QCOMPARE(FormPlace::fromPointer(u"/rows/2/title/vi"_s).field, u"title"_s);
        QCOMPARE(FormPlace::fromPointer(u"/rules/0/condition: 3"_s).part, (FormPart{Kind::Rule, {0}}));
        QCOMPARE(FormPlace::fromPointer(u"/takeovers/1/columns/c~1"_s).part, (FormPart{Kind::Takeover, {1}}));
        QCOMPARE(FormPlace::fromPointer(u"/takeovers/1/columns/c5"_s).name, u"c5"_s);
        QCOMPARE(FormPlace::fromPointer(u"/columns"_s).part.kind, Kind::Columns);
        QCOMPARE(FormPlace::fromPointer(u"/title"_s).field, u"title"_s);
        for (const QString &odd : {QString(), u"/"_s, u"columns"_s, u"/columns/x"_s, u"/columns/1/parts"_s, u"/rows/-3"_s, u": 5"_s})
            QVERIFY(!FormDraft().has({Kind::Column, {0}}) && FormPlace::fromPointer(odd).character >= 0);
    }

    void columnsAreAddedMovedAndTakenOut()
    {
        FormDraft draft(formR());
        QCOMPARE(keysOf(draft.spec().columns), u"(c1 c2) (c3 c4) (c5 (c6 c7 c8)) c9 c10"_s);
        QCOMPARE(draft.addColumn(at(u"/columns/3"_s)).value(), at(u"/columns/4"_s));
        QCOMPARE(draft.addColumn(at(u"/columns/0"_s)).value(), at(u"/columns/0/parts/2"_s)); // a group takes it in
        QCOMPARE(draft.addGroup(at(u"/columns"_s)).value(), at(u"/columns/6"_s));
        QCOMPARE(keysOf(draft.spec().columns), u"(c1 c2 c12) (c3 c4) (c5 (c6 c7 c8)) c9 c11 c10 (c13)"_s);
        QCOMPARE(draft.move(at(u"/columns/4"_s), Direction::Up).value(), at(u"/columns/3"_s));
        QCOMPARE(draft.move(at(u"/columns/3"_s), Direction::In).value(), at(u"/columns/2/parts/2"_s));
        QCOMPARE(draft.move(at(u"/columns/2/parts/1/parts/2"_s), Direction::Out).value(), at(u"/columns/2/parts/2"_s));
        QCOMPARE(draft.move(at(u"/columns/5/parts/0"_s), Direction::Out).value(), at(u"/columns/5"_s)); // the empty group is gone
        QCOMPARE(keysOf(draft.spec().columns), u"(c1 c2 c12) (c3 c4) (c5 (c6 c7) c8 c11) c9 c10 c13"_s);
        QCOMPARE(draft.move(at(u"/columns/3"_s), Direction::In).value(), at(u"/columns/2/parts/4"_s));
        QVERIFY(draft.remove(at(u"/columns/1/parts/0"_s)));
        QCOMPARE(draft.remove(at(u"/columns/1/parts/0"_s)).value(), at(u"/columns/1"_s)); // the last of its group
        QCOMPARE(keysOf(draft.spec().columns), u"(c1 c2 c12) (c5 (c6 c7) c8 c11 c9) c10 c13"_s);
        draft.numberColumns();
        QCOMPARE(draft.spec().leafColumns().last().number, u"11"_s);
        // What does not go says why and changes nothing.
        const FormSpec before = draft.spec();
        for (const auto &[place, direction] : {std::pair(u"/columns/0"_s, Direction::Up), std::pair(u"/columns/3"_s, Direction::Down), std::pair(u"/columns/0"_s, Direction::Out),
                                               std::pair(u"/columns/3"_s, Direction::In), std::pair(u"/columns/9"_s, Direction::Up), std::pair(u"/columns"_s, Direction::Up)}) {
            const Result<FormPart> moved = draft.move(at(place), direction);
            QVERIFY2(!moved && moved.error().text.endsWith(u'.'), qPrintable(place));
        }
        QVERIFY(!draft.remove(at(u"/rows"_s)));
        QVERIFY(!draft.remove(FormPart{}));
        QCOMPARE(draft.spec(), before);
    }

    void takenOutColumnsAreForgotten()
    {
        FormDraft draft = FormDraft::nextEdition(formR(), 2, {2021, 1, 1});
        QVERIFY(draft.spec().rows[1].notApplicable.contains(u"c9"_s));
        QVERIFY(draft.spec().takeovers.first().columns.contains(u"c9"_s));
        QVERIFY(draft.remove(at(u"/columns/3"_s)));
        QVERIFY(draft.spec().rows[1].notApplicable.isEmpty());
        QVERIFY(!draft.spec().takeovers.first().columns.contains(u"c9"_s));
        QCOMPARE(formProblems(draft.spec()), Findings());
        // Formulas are for a person to put right: the place is told.
        QVERIFY(draft.remove(at(u"/columns/2/parts/1/parts/2"_s))); // c8
        QCOMPARE(placesOf(formProblems(draft.spec())), QStringList{u"/columns/2/parts/0/formula: 11"_s});
    }

    void rowsMoveWithWhatIsUnderThem()
    {
        FormDraft draft(form({column(u"c1"_s)}, {row(u"T"_s), row(u"A"_s, {}, u"T"_s), row(u"A1"_s, {}, u"A"_s), row(u"B"_s, {}, u"T"_s), row(u"B1"_s, {}, u"B"_s), row(u"N"_s)}));
        QCOMPARE(draft.move(at(u"/rows/3"_s), Direction::Up).value(), at(u"/rows/1"_s));
        QCOMPARE(rowsOf(draft), u"T T>B B>B1 T>A A>A1 N"_s);
        QCOMPARE(draft.move(at(u"/rows/1"_s), Direction::Down).value(), at(u"/rows/3"_s));
        QCOMPARE(rowsOf(draft), u"T T>A A>A1 T>B B>B1 N"_s);
        QCOMPARE(draft.move(at(u"/rows/3"_s), Direction::In).value(), at(u"/rows/3"_s));
        QCOMPARE(rowsOf(draft), u"T T>A A>A1 A>B B>B1 N"_s);
        QCOMPARE(draft.move(at(u"/rows/2"_s), Direction::Out).value(), at(u"/rows/4"_s));
        QCOMPARE(rowsOf(draft), u"T T>A A>B B>B1 T>A1 N"_s);
        QCOMPARE(draft.addRow(at(u"/rows/1"_s)).value(), at(u"/rows/4"_s));
        QCOMPARE(draft.addRow(at(u"/rows/1"_s), true).value(), at(u"/rows/4"_s));
        QCOMPARE(rowsOf(draft), u"T T>A A>B B>B1 A>R8 T>R7 T>A1 N"_s);
        QVERIFY(draft.remove(at(u"/rows/1"_s)));
        QCOMPARE(rowsOf(draft), u"T T>R7 T>A1 N"_s);
        const FormSpec before = draft.spec();
        for (const auto &[place, direction] : {std::pair(0, Direction::Up), std::pair(3, Direction::Down), std::pair(0, Direction::In), std::pair(3, Direction::Out)}) {
            const Result<FormPart> moved = draft.move({Kind::Row, {place}}, direction);
            QVERIFY(!moved && !moved.error().text.isEmpty());
        }
        QCOMPARE(draft.spec(), before);
    }

    void anyMoveOfRowsLeavesAReadableForm()
    {
        FormDraft draft(formR());
        for (int i = 0; i < 60; ++i) {
            const FormPart part{Kind::Row, {(i * 7) % 4}};
            (void)draft.move(part, static_cast<Direction>((i * 5) % 4));
            QVERIFY2(formProblems(draft.spec()).isEmpty(), qPrintable(rowsOf(draft)));
        }
    }

    void rulesAreAList()
    {
        FormDraft draft(formR());
        QCOMPARE(draft.addRule(at(u"/rules/0"_s)).value(), at(u"/rules/1"_s));
        QCOMPARE(draft.move(at(u"/rules/1"_s), Direction::Down).value(), at(u"/rules/2"_s));
        QVERIFY(!draft.move(at(u"/rules/2"_s), Direction::Down));
        QVERIFY(!draft.move(at(u"/rules/2"_s), Direction::In));
        QCOMPARE(draft.remove(at(u"/rules/2"_s)).value(), at(u"/rules/1"_s));
        QCOMPARE(draft.spec(), formR());
    }

    void everythingFollowsARename()
    {
        FormDraft draft = FormDraft::nextEdition(formR(), 2, {2021, 1, 1});
        QVERIFY(draft.rename(at(u"/columns/3"_s), u"phatsong"_s));        // c9: "-" in R1 and R3
        QVERIFY(draft.rename(at(u"/columns/2/parts/1/parts/0"_s), u"v"_s)); // c6: in c5's formula
        QVERIFY(draft.rename(at(u"/columns/0/parts/0"_s), u"cuoc"_s));    // c1: in a rule
        QVERIFY(draft.rename(at(u"/rows/2"_s), u"H"_s));                  // R2: in T's formula, in its own
        QVERIFY(draft.rename(at(u"/rows/0"_s), u"Tong"_s));               // T: the total row, a parent
        const FormSpec &spec = draft.spec();
        QCOMPARE(formProblems(spec), Findings());
        QCOMPARE(spec.leafColumns()[4].formula, u"v + c7 + c8"_s);
        QCOMPARE(spec.rows[0].formula, u"R1 + H + R3"_s);
        QCOMPARE(spec.rows[2].formula, u"sum(H.*)"_s);
        QCOMPARE(spec.rows[3].parent, u"Tong"_s);
        QCOMPARE(spec.totalRow, u"Tong"_s);
        QCOMPARE(spec.rows[1].notApplicable, QStringList{u"phatsong"_s});
        QVERIFY(spec.rules[0].condition.startsWith(u"(cuoc > 0 and c2 >= cuoc)"_s));
        // Its own side of the takeover follows, the other edition's names stay.
        QCOMPARE(spec.takeovers[0].columns.value(u"v"_s), u"c6"_s);
        QCOMPARE(spec.takeovers[0].rows.value(u"R2"_s), u"H"_s);
        QCOMPARE(checkFormsTogether({formR(), spec}), Findings());
        for (const QString &bad : {u""_s, u"5c"_s, u"số"_s, u"sum"_s, u"c2"_s, u"H"_s, u"a b"_s, QString(41, u'x')}) {
            const Result<> renamed = draft.rename(at(u"/columns/3"_s), bad);
            QVERIFY2(!renamed && renamed.error().text.endsWith(u'.'), qPrintable(bad));
        }
        QVERIFY(!draft.rename(at(u"/columns/0"_s), u"gruppe"_s)); // a group has no key
    }

    void renamingInFormulas_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"c1 + c10 + c1*2"_s << u"x + c10 + x*2"_s;
        QTest::newRow("in a row") << u"R1.c1 - sum(R2.*.c1)"_s << u"R1.x - sum(R2.*.x)"_s;
        QTest::newRow("other periods are ours") << u"prev(c1) + period(\"6m\").c1"_s << u"prev(x) + period(\"6m\").x"_s;
        QTest::newRow("other forms are not") << u"form(\"S\").c1 + c1"_s << u"form(\"S\").c1 + x"_s;
        QTest::newRow("nor their rows") << u"form(\"S\").T.c1 + form(\"c1\").c1 + T.c1"_s << u"form(\"S\").T.c1 + form(\"c1\").c1 + T.x"_s;
        QTest::newRow("unreadable") << u"c1 + = \"c1"_s << u"c1 + = \"c1"_s;
        QTest::newRow("half a formula") << u"c1 + form("_s << u"x + form("_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void renamingInFormulas()
    {
        QFETCH(const QString, formula);
        QTEST(renamedInFormula(formula, u"c1"_s, u"x"_s), "expected");
    }

    void theNextEditionTakesEverythingOver()
    {
        const FormSpec before = formR();
        const FormDraft next = FormDraft::nextEdition(before, 2, {2026, 1, 1});
        QCOMPARE(next.spec().edition, 2);
        QVERIFY(next.spec().to.isNull()); // the old one's end is past
        QCOMPARE(formProblems(next.spec()), Findings());
        const FormSpec after = next.spec(); // takeOver() keeps it by reference
        Result<FormSheet> filled = FormSheet::make(std::make_shared<const FormSpec>(before), sampleUnits(before));
        QVERIFY(filled);
        filled->setData(sampleFigures(*filled, 1));
        const Result<TakenOver> taken = takeOver(*filled, after);
        QVERIFY(taken);
        QCOMPARE(taken->leftOut, QList<CellRef>());
        QCOMPARE(taken->cells.value(ref(u"R1/c1"_s)).value, filled->cell(ref(u"R1/c1"_s)).value);
        QVERIFY(!taken->cells.value(ref(u"R2.district1/c2"_s)).value.isBlank());
    }

    void everyWrongPlaceIsNamed()
    {
        FormSpec spec = formR();
        spec.title.vi.clear();
        spec.columns[0].parts[0].key = u"c2"_s;
        spec.columns[2].parts[0].formula = u"c6 + c99"_s;
        spec.rows[1].parent = u"nix"_s;
        spec.rows[2].formula = u"c6 >= 3"_s;
        spec.rules[0].condition = u"c2 + 1"_s;
        spec.totalRow = u"X"_s;
        spec.periods.clear();
        const Findings problems = formProblems(spec);
        const QStringList places = placesOf(problems);
        for (const QString &place : {u"/title/vi"_s, u"/columns/0/parts/1/key"_s, u"/columns/2/parts/0/formula: 6"_s, u"/rows/1/parent"_s, u"/rows/2/formula: 1"_s, u"/rules/0/condition: 1"_s, u"/totalRow"_s, u"/periods"_s})
            QVERIFY2(places.contains(place), qPrintable(place + u" in "_s + places.join(u"; "_s)));
        for (const Finding &problem : problems)
            QVERIFY2(problem.text.endsWith(u'.') && problem.text.size() > 10, qPrintable(problem.text));
        // A draft is kept as it is, however wrong.
        const Result<FormSpec> again = readFormDraft(writeFormSpec(spec));
        QVERIFY(again);
        QCOMPARE(*again, spec);
        QVERIFY(!readFormSpec(writeFormSpec(spec)));
        QVERIFY(!readFormDraft("{\"id\": "));
        QVERIFY(!readFormDraft("[1, 2]"));
        QVERIFY(!readFormDraft(QByteArray()));
    }

    void circlesAndMissingRowsAreNamed()
    {
        FormSpec circle = formR();
        circle.columns[2].parts[1].parts[0].formula = u"c5 - c7"_s; // c6, of which c5 is made
        const Findings problems = formProblems(circle);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().place.startsWith(u"/columns/2/parts/"_s), qPrintable(problems.first().place));
        QVERIFY(problems.first().text.contains(u"circle"_s));
        FormSpec missing = formR();
        missing.rows.removeAt(3); // R3, which T sums
        QCOMPARE(placesOf(formProblems(missing)), QStringList{u"/rows/0/formula: 11"_s});
        FormSpec none = formR();
        none.rows.clear();
        QVERIFY(placesOf(formProblems(none)).contains(u"/rows"_s));
    }

    void aFreshFormLacksOnlyWords()
    {
        const FormDraft fresh = FormDraft::fresh(u"own/1"_s, {2022, 1, 1});
        QStringList places = placesOf(formProblems(fresh.spec()));
        places.sort();
        QCOMPARE(places, (QStringList{u"/code"_s, u"/columns/0/title/vi"_s, u"/regulation/vi"_s, u"/title/vi"_s}));
    }

    void shippedFormsHaveNoProblems()
    {
        QDirIterator files(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms"), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const Result<FormSpec> spec = readFormSpec(bytes);
            QVERIFY(spec);
            QCOMPARE(formProblems(*spec), Findings());
            QCOMPARE(readFormDraft(bytes).value(), *spec);
            // Sample figures keep every rule of every form.
            const Result<FormSheet> empty = FormSheet::make(std::make_shared<const FormSpec>(*spec), sampleUnits(*spec));
            QVERIFY(empty);
            for (const quint32 seed : {1u, 2u}) {
                FormSheet filled = *empty;
                filled.setData(sampleFigures(filled, seed));
                const Findings findings = filled.check(Period::Kind::Year);
                QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : spec->id + u' ' + findings.first().place + u": "_s + findings.first().text));
            }
            QCOMPARE(sampleFigures(*empty, 3), sampleFigures(*empty, 3));
            ++read;
        }
        QVERIFY(read >= 17);
    }

    void movedAndRenamedPartsAreSeen()
    {
        const FormSpec before = formR();
        FormDraft draft(before);
        QVERIFY(draft.move(at(u"/columns/4"_s), Direction::Up));   // c10 before c9
        QVERIFY(draft.rename(at(u"/rows/1"_s), u"S"_s));           // R1
        draft.rule(at(u"/rules/1"_s))->condition = u"c4 >= c3"_s;
        QStringList list;
        for (const FormDifference &one : compareForms(before, draft.spec())) {
            const QString kind[] = {u"+"_s, u"-"_s, u"~"_s, u"moved"_s, u"renamed"_s};
            list.append(kind[static_cast<size_t>(one.kind)] + u' ' + one.part.left(10) + u' ' + one.field + u": "_s + one.before.left(10) + u" > "_s + one.after.left(10));
        }
        QCOMPARE(list, (QStringList{u"moved column c9 : c8 > c10"_s, u"~ row T formula: R1 + R2 +  > S + R2 + R"_s, u"renamed row S : R1 > S"_s, u"~ rule V4: c condition: (c3 > 0 an > c4 >= c3"_s}));
    }
};

QTEST_GUILESS_MAIN(FormDraftTest)
#include "tst_formdraft.moc"
