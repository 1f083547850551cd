// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/designerpage.h"

#include "materials/pdfpages.h"
#include "reports/formgrid.h"
#include "settings/settingspage.h"
#include "support/desk.h"
#include "support/typing.h"
#include "widgets/findingsview.h"
#include "widgets/statelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// The page in a window of its own, as the smallest screen has it.
class Drawing final {
public:
    explicit Drawing(Testing::TestDesk &desk) : page(*desk.workspace, desk.tools(), desk.prompts, nullptr), errors(&page, &Page::errorRaised), words(&page, &Page::informationRaised)
    {
        page.resize(1080, 620);
        page.show();
    }

    template<class Kind>
    Kind *find(const QString &name)
    {
        return page.findChild<Kind *>(name);
    }
    void act(const QString &action) { find<QAction>(action)->trigger(); }
    bool choose(const QString &pointer)
    {
        for (QTreeWidgetItemIterator it(find<QTreeWidget>(u"formParts"_s)); *it != nullptr; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == pointer) {
                find<QTreeWidget>(u"formParts"_s)->setCurrentItem(*it);
                return true;
            }
        }
        return false;
    }
    void type(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    const FormSpec &spec() { return page.work().spec(); }
    bool isJudged() { return QTest::qWaitFor([this] { return page.work().isJudged(); }, 20000); }
    QString error() { return errors.isEmpty() ? QString() : errors.takeLast().first().value<Error>().text; }

    DesignerPage page;
    QSignalSpy errors;
    QSignalSpy words;
};

QString written(const Testing::TestDesk &desk, const QString &name, const QByteArray &bytes)
{
    QFile file(desk.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

const FormColumn *columnCalled(const FormSpec &spec, const QString &key)
{
    static QList<FormColumn> leaves;
    leaves = spec.leafColumns();
    const auto found = std::ranges::find(leaves, key, &FormColumn::key);
    return found == leaves.end() ? nullptr : &*found;
}

} // namespace

class TestDesignerPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void nextYearsFormIsMadeTriedAndUsed()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        QVERIFY(at.page.work().isReadOnly());
        QCOMPARE(at.page.primaryAction()->objectName(), u"nextEdition"_s);
        QVERIFY(!at.find<QToolButton>(u"removePart"_s)->isEnabled());
        QVERIFY(at.find<QLineEdit>(u"field.code"_s)->isReadOnly());

        at.act(u"nextEdition"_s);
        QCOMPARE(at.spec().edition, 2);
        QCOMPARE(at.spec().from, QDate(2022, 1, 1));
        QCOMPARE(at.page.primaryAction()->objectName(), u"putFormInUse"_s);
        // A column more among the languages, read by the sum.
        QVERIFY(at.choose(u"/columns/2/parts/1/parts/2"_s));
        QTest::keyClick(at.find<QTreeWidget>(u"formParts"_s), Qt::Key_Insert);
        QCOMPARE(at.spec().leafColumns()[8].key, u"c11"_s);
        Testing::typeWords(at.find<QPlainTextEdit>(u"field.title.vi"_s), u"Chữ nổi"_s);
        Testing::typeWords(at.find<QPlainTextEdit>(u"field.title.en"_s), u"Braille"_s);
        Testing::typeWords(at.find<QLineEdit>(u"field.unit.vi"_s), u"bản"_s);
        QVERIFY(at.choose(u"/columns/2/parts/0"_s));
        at.type(u"field.formula"_s, u"c6 + c7 + c8 + c11"_s);
        QCOMPARE(columnCalled(at.spec(), u"c5"_s)->formula, u"c6 + c7 + c8 + c11"_s);
        QCOMPARE(columnCalled(at.spec(), u"c11"_s)->title.vi, u"Chữ nổi"_s);
        // Its key follows into the formula.
        QVERIFY(at.choose(u"/columns/2/parts/1/parts/3"_s));
        at.type(u"field.key"_s, u"noi"_s);
        QCOMPARE(columnCalled(at.spec(), u"c5"_s)->formula, u"c6 + c7 + c8 + noi"_s);
        at.find<QAction>(u"numberColumns"_s)->trigger();
        QCOMPARE(columnCalled(at.spec(), u"c9"_s)->number, u"10"_s);
        QVERIFY(at.isJudged());
        QVERIFY2(at.page.work().isUsable(), qPrintable(at.page.work().findings().value(0).text));

        // Tried with figures: the sum takes the new column in.
        QVERIFY(at.page.go(u"try"_s));
        QTest::mouseClick(at.find<QPushButton>(u"fillSample"_s), Qt::LeftButton);
        auto *grid = at.find<FormGridView>(u"tryGrid"_s);
        QTRY_VERIFY(grid->model().sheet()->cell({u"R1"_s, u"noi"_s}).value.isNumber());
        const auto figure = [grid](const QString &column) { return grid->model().sheet()->cell({u"R1"_s, column}).value.number(); };
        QCOMPARE(figure(u"c5"_s), figure(u"c6"_s) + figure(u"c7"_s) + figure(u"c8"_s) + figure(u"noi"_s));
        QCOMPARE(at.find<FindingsView>(u"tryFindings"_s)->findings(), Findings());
        // A rule answers at once.
        QVERIFY(grid->model().setData(grid->model().indexOf({u"R1"_s, u"c2"_s}), u"0"_s, Qt::EditRole));
        QVERIFY(!at.find<FindingsView>(u"tryFindings"_s)->findings().isEmpty());
        QTest::mouseClick(at.find<QPushButton>(u"clearSample"_s), Qt::LeftButton);
        QVERIFY(grid->model().sheet()->data().cells.isEmpty());

        at.act(u"putFormInUse"_s);
        QCOMPARE(at.error(), QString());
        QVERIFY(at.page.work().standing() == FormDrafting::Standing::Own);
        QVERIFY(keptDrafts(desk.forms.localFolder()).isEmpty());
        // A new report of next year takes it, one of this year the old.
        const auto next = desk.forms.forLevel(u"pbgdpl-results"_s, UnitLevel::Province, {2022, 12, 31});
        QVERIFY(next && next->edition == 2);
        QCOMPARE(*next, at.spec());
        QCOMPARE(desk.forms.forLevel(u"pbgdpl-results"_s, UnitLevel::Province, {2020, 12, 31})->edition, 1);
        QVERIFY(next->takeover(u"tt20-2013/10d"_s, 1));
    }

    void whatIsWrongIsSaidAtItsPlace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        at.act(u"nextEdition"_s);
        QVERIFY(at.choose(u"/columns/2/parts/0"_s));
        at.type(u"field.formula"_s, u"c6 + c99"_s);
        QVERIFY(at.isJudged());
        QVERIFY(!at.page.work().isUsable());
        auto *findings = at.find<FindingsView>(u"formFindings"_s);
        QCOMPARE(findings->findings().size(), 1);
        QCOMPARE(findings->findings().first().place, u"/columns/2/parts/0/formula: 6"_s);
        auto *trouble = at.find<QLabel>(u"trouble.field.formula"_s);
        QVERIFY(trouble->isVisible() && trouble->text().contains(u"c99"_s));
        // It cannot be put into use; the cursor goes to the character.
        QVERIFY(at.choose(u"/rows/0"_s));
        at.act(u"putFormInUse"_s);
        QVERIFY(!at.error().isEmpty());
        QVERIFY(at.find<QLineEdit>(u"field.formula"_s)->text() == u"c6 + c99"_s);
        QCOMPARE(at.find<QLineEdit>(u"field.formula"_s)->cursorPosition(), 5);
        QVERIFY(!desk.forms.find(u"tt20-2013/10d"_s, 2));
        // From another part Enter on the finding comes back here.
        QVERIFY(at.choose(u"/rules/0"_s));
        emit findings->jumpTo(findings->findings().first().place);
        QVERIFY(at.find<QLineEdit>(u"field.formula"_s)->hasFocus());

        QTest::keyClick(at.find<QLineEdit>(u"field.formula"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(columnCalled(at.spec(), u"c5"_s)->formula, u"c6 + c7 + c8"_s);
        QTest::keyClick(at.find<QLineEdit>(u"field.formula"_s), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(columnCalled(at.spec(), u"c5"_s)->formula, u"c6 + c99"_s);
        at.find<QToolButton>(u"undoForm"_s)->click();
        QVERIFY(at.isJudged());
        QVERIFY(at.page.work().isUsable());
        QVERIFY(!at.find<QLabel>(u"trouble.field.formula"_s)->isVisible());

        // A key that another part has is refused, and stays what it was.
        at.type(u"field.key"_s, u"c6"_s);
        QVERIFY(at.error().contains(u"c6"_s));
        QCOMPARE(at.find<QLineEdit>(u"field.key"_s)->text(), u"c5"_s);
        at.type(u"field.key"_s, u"sum"_s);
        QVERIFY(!at.error().isEmpty());
        QVERIFY(columnCalled(at.spec(), u"c5"_s) != nullptr);

        // A circle has its place too.
        QVERIFY(at.choose(u"/columns/2/parts/1/parts/0"_s));
        at.type(u"field.formula"_s, u"c5 - c7"_s);
        QVERIFY(at.isJudged());
        QVERIFY(findings->findings().first().place.startsWith(u"/columns/2/parts/"_s));
    }

    void partsAreMovedByKeys()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        QVERIFY(QTest::qWaitForWindowActive(&at.page));
        auto *tree = at.find<QTreeWidget>(u"formParts"_s);
        QVERIFY(at.choose(u"/columns/4"_s));
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(!at.error().isEmpty()); // it ships
        at.act(u"nextEdition"_s);
        const FormSpec made = at.spec();
        QVERIFY(at.choose(u"/columns/4"_s));
        QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(at.spec().columns[3].key, u"c10"_s);
        QCOMPARE(tree->currentItem()->data(0, Qt::UserRole).toString(), u"/columns/3"_s);
        QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(at.spec().columns[2].parts.last().key, u"c10"_s);
        QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(!columnCalled(at.spec(), u"c10"_s));
        QVERIFY(at.choose(u"/rows/1"_s));
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(at.spec().rows[2].key, u"R1"_s);
        QTest::keyClick(tree, Qt::Key_F2);
        QVERIFY(at.find<QLineEdit>(u"field.key"_s)->hasFocus());
        while (at.page.work().undoStack().canUndo())
            at.page.work().undoStack().undo();
        QCOMPARE(at.spec(), made);
    }

    void aDraftSurvives()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        FormSpec drawn;
        {
            Drawing at(desk);
            at.act(u"newForm"_s);
            QCOMPARE(at.spec().id, u"own/1"_s);
            Testing::typeWords(at.find<QLineEdit>(u"field.code"_s), u"01/STP"_s);
            drawn = at.spec();
            // On disk within half a second: a kill now would lose nothing.
            QTRY_VERIFY(!keptDrafts(desk.forms.localFolder()).isEmpty() && keptDrafts(desk.forms.localFolder()).first().spec == drawn);
            Testing::typeWords(at.find<QPlainTextEdit>(u"field.title.vi"_s), u"Thử"_s);
            drawn = at.spec();
        }
        QCOMPARE(keptDrafts(desk.forms.localFolder()).first().spec, drawn);
        Drawing at(desk);
        QVERIFY(at.page.go(u"own/1/1"_s));
        QCOMPARE(at.spec(), drawn);
        QVERIFY(!at.page.work().isReadOnly());
        at.act(u"newForm"_s);
        QCOMPARE(at.spec().id, u"own/2"_s);
        desk.prompts.agrees = false;
        at.act(u"discardDraft"_s);
        QCOMPARE(keptDrafts(desk.forms.localFolder()).size(), 2);
        desk.prompts.agrees = true;
        at.act(u"discardDraft"_s);
        QCOMPARE(keptDrafts(desk.forms.localFolder()).size(), 1);
        QVERIFY(at.page.work().isOpen() && at.page.work().isReadOnly());
    }

    void changesOfOnesOwnFormWaitBesideIt()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        at.act(u"nextEdition"_s);
        at.act(u"putFormInUse"_s);
        QCOMPARE(at.error(), QString());
        const FormSpec used = at.spec();
        QVERIFY(at.choose(QString()));
        at.type(u"field.code"_s, u"99/X"_s);
        QVERIFY(at.page.work().standing() == FormDrafting::Standing::Draft);
        QCOMPARE(*desk.forms.find(used.id, 2), used);
        // Typed back, there is no draft any more.
        at.type(u"field.code"_s, used.code);
        QVERIFY(at.page.work().standing() == FormDrafting::Standing::Own);
        QTRY_VERIFY(keptDrafts(desk.forms.localFolder()).isEmpty());
        at.type(u"field.code"_s, u"99/Y"_s);
        at.act(u"putFormInUse"_s);
        QCOMPARE(at.error(), QString());
        QCOMPARE(desk.forms.find(used.id, 2)->code, u"99/Y"_s);
        QCOMPARE(QDir(desk.forms.localFolder()).entryList({u"*.json"_s}).size(), 1);
        at.act(u"takeFormOut"_s);
        QVERIFY(!desk.forms.find(used.id, 2));
    }

    void formsAreExportedAndTakenIn()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        at.act(u"nextEdition"_s);
        const FormSpec made = at.spec();
        desk.prompts.saveTo = desk.folder.filePath(u"biểu 10d.json"_s);
        at.act(u"exportForm"_s);
        QTRY_COMPARE(at.words.size(), 1);
        at.act(u"discardDraft"_s);
        desk.prompts.files = {desk.prompts.saveTo};
        at.act(u"importForm"_s);
        QCOMPARE(at.error(), QString());
        QCOMPARE(at.spec(), made);
        QVERIFY(desk.forms.find(made.id, 2) && desk.forms.isLocal(made));
        at.act(u"importForm"_s); // once more is fine
        QCOMPARE(at.error(), QString());

        // Another content under the same id and edition is refused, and nothing is changed.
        FormSpec other = made;
        other.code = u"anders"_s;
        desk.prompts.files = {written(desk, u"other.json"_s, writeFormSpec(other))};
        at.act(u"importForm"_s);
        QVERIFY2(at.error().contains(u"edition 2"_s), "a clash is named");
        QCOMPARE(*desk.forms.find(made.id, 2), made);
        other = made;
        other.edition = 1; // ships
        other.takeovers.clear();
        desk.prompts.files = {written(desk, u"ships.json"_s, writeFormSpec(other))};
        at.act(u"importForm"_s);
        QVERIFY(at.error().contains(u"edition 1"_s));

        const QByteArray text = writeFormSpec(made).replace("\"edition\": 2", "\"edition\": 3");
        const auto opened = [&](const QString &name, const QByteArray &bytes) {
            desk.prompts.files = {written(desk, name, bytes)};
            at.words.clear();
            at.act(u"importForm"_s);
        };
        // What is no form at all is refused with a sentence.
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{\"id\": "), QByteArray("[1]"), QByteArray("{}"), QByteArray(5 * 1024 * 1024, ' ')}) {
            opened(u"nothing.json"_s, bytes);
            QVERIFY(!at.error().isEmpty());
            QCOMPARE(at.words.size(), 0);
        }
        desk.prompts.files = {desk.folder.filePath(u"absent.json"_s)};
        at.act(u"importForm"_s);
        QVERIFY(!at.error().isEmpty());
        // What is only wrong somewhere is opened as a draft, with the place.
        opened(u"circle.json"_s, QByteArray(text).replace("c6 + c7 + c8", "c5 + c7"));
        QCOMPARE(at.error(), QString());
        QCOMPARE(at.words.size(), 1);
        QVERIFY(at.isJudged());
        QCOMPARE(at.page.work().findings().first().place.section(u':', 0, 0), u"/columns/2/parts/0/formula"_s);
        QVERIFY(!desk.forms.find(made.id, 3));
        opened(u"row.json"_s, QByteArray(text).replace("\"key\": \"R3\"", "\"key\": \"R4\""));
        QVERIFY(at.isJudged());
        QVERIFY(at.page.work().findings().first().text.contains(u"R3"_s));
        opened(u"type.json"_s, QByteArray(text).replace("R1 + R2 + R3", "R1 > R2"));
        QVERIFY(at.isJudged());
        QVERIFY(at.page.work().findings().first().place.startsWith(u"/rows/0/formula"_s));
    }

    void editionsAreComparedAndFiguresComeOver()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        at.act(u"nextEdition"_s);
        QVERIFY(at.choose(u"/columns/4"_s));
        QTest::keyClick(at.find<QTreeWidget>(u"formParts"_s), Qt::Key_Delete); // c10
        QVERIFY(at.page.go(u"compare"_s));
        auto *differences = at.find<QTreeWidget>(u"differences"_s);
        QStringList parts;
        for (int row = 0; row < differences->topLevelItemCount(); ++row)
            parts.append(differences->topLevelItem(row)->text(0));
        QVERIFY2(parts.contains(u"column c10"_s), qPrintable(parts.join(u"; "_s)));
        auto *columns = at.find<QTableWidget>(u"takeoverColumns"_s);
        QCOMPARE(columns->rowCount(), 9);
        QCOMPARE(columns->item(0, 1)->text(), u"c1"_s);
        QVERIFY(at.find<QLabel>(u"takeoverUnread"_s)->text().contains(u"10"_s));
        columns->item(0, 1)->setText(u"c1 + c10"_s);
        QCOMPARE(at.spec().takeovers[0].columns.value(u"c1"_s), u"c1 + c10"_s);
        QTRY_VERIFY(!at.find<QLabel>(u"takeoverUnread"_s)->text().contains(u"10"_s));
        columns->item(1, 1)->setText(u"c77"_s);
        QVERIFY(at.isJudged());
        QVERIFY(!at.page.work().isUsable());
        QVERIFY(at.page.work().findings().first().place.startsWith(u"/takeovers/0"_s));
        QTRY_VERIFY(at.find<QLabel>(u"takeoverUnread"_s)->text().contains(u"c77"_s));
        at.page.work().undoStack().undo();
        QVERIFY(at.isJudged());
        QVERIFY(at.page.work().isUsable());
        auto *rows = at.find<QTableWidget>(u"takeoverRows"_s);
        QTRY_COMPARE(rows->rowCount(), 3);
        auto *box = qobject_cast<QComboBox *>(rows->cellWidget(0, 1));
        QVERIFY(box);
        box->setCurrentIndex(0);
        emit box->activated(0);
        QVERIFY(!at.spec().takeovers[0].rows.contains(u"R1"_s));
    }

    void theFormIsPrinted()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Drawing at(desk);
        QVERIFY(at.page.go(u"tt20-2013/10d/1"_s));
        QVERIFY(at.isJudged());
        desk.prompts.saveTo = desk.folder.filePath(u"biểu.pdf"_s);
        at.act(u"exportFormPdf"_s);
        QTRY_COMPARE(at.words.size(), 1);
        QFile file(desk.prompts.saveTo);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        if (!QFile::exists(Testing::program(u"pholuat-pdf-render"_s)))
            QSKIP("the PDF worker is not built");
        QVERIFY(at.page.go(u"print"_s));
        QTRY_VERIFY_WITH_TIMEOUT(at.find<PdfPages>(u"printedForm"_s)->pages() >= 1, 30000);
    }

    void settingsLeadHere()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        SettingsPage settings(*desk.workspace, desk.tools(), {outbox, desk.secrets}, desk.prompts, desk.appearance, nullptr);
        QSignalSpy places(&settings, &Page::placeWanted);
        auto *forms = settings.findChild<QTreeWidget *>(u"knownForms"_s);
        forms->setCurrentItem(forms->topLevelItem(1));
        settings.findChild<QPushButton *>(u"openDesigner"_s)->click();
        QCOMPARE(places.size(), 1);
        const QString place = places.first().first().toString();
        QVERIFY(place.startsWith(u"designer/"_s));
        Drawing at(desk);
        QVERIFY(at.page.go(place.section(u'/', 1)));
        QCOMPARE(at.spec().id, desk.forms.all()[1].id);
        QVERIFY(!at.page.go(u"no/such/9"_s));
        QTest::keyClicks(at.find<QLineEdit>(u"findForm"_s), u"hoa giai"_s);
        auto *list = at.find<QTreeWidget>(u"editions"_s);
        int shown = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            shown += list->topLevelItem(row)->isHidden() ? 0 : 1;
        QVERIFY(shown >= 3 && shown < list->topLevelItemCount());
    }
};

QTEST_MAIN(TestDesignerPage)
#include "tst_designerpage.moc"
