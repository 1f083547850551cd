// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"
#include "work/formdrafting.h"
#include "work/formfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// An office's folder beside the forms that ship.
struct OwnFormsDesk {
    QTemporaryDir folder;
    FormLibrary forms{FormLibrary::Folders{.forms = u":/forms"_s, .local = folder.filePath(u"forms"_s)}};
    PdfDoor pdf{program(u"pholuat-pdf-render"_s), 1};
    Registry registry{{}, u"en"_s};
    QThreadPool pool;

    OwnFormsDesk() = default;
    OwnFormsDesk(const OwnFormsDesk &) = delete;
    OwnFormsDesk &operator=(const OwnFormsDesk &) = delete;
    ~OwnFormsDesk() { pool.waitForDone(); }

    [[nodiscard]] Tools tools() { return {.forms = forms, .pdf = pdf, .registry = registry, .pool = pool}; }
    [[nodiscard]] FormSpec next() const { return FormDraft::nextEdition(*forms.find(u"tt20-2013/10d"_s, 1), 2, {2022, 1, 1}).spec(); }
    [[nodiscard]] QStringList files() const { return QDir(forms.localFolder()).entryList({u"*.json"_s}); }
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

} // namespace

class OwnFormsTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void aFormIsPutIntoUseAndOut()
    {
        OwnFormsDesk desk;
        FormSpec form = desk.next();
        const Result<QString> file = putIntoUse(desk.forms, form);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(desk.files(), QStringList{u"tt20-2013-10d-2.json"_s});
        QVERIFY(desk.forms.isLocal(form));
        QCOMPARE(ownForm(desk.forms, form.id, 2), std::optional(form));
        QCOMPARE(freeEdition(desk.forms, form.id), 3);
        // Again: the same file, also when it has another name.
        QVERIFY(QFile::rename(*file, desk.forms.localFolder() + u"/mine.json"_s));
        form.note = u"sửa"_s;
        QCOMPARE(putIntoUse(desk.forms, form).value(), desk.forms.localFolder() + u"/mine.json"_s);
        QCOMPARE(desk.files(), QStringList{u"mine.json"_s});
        QCOMPARE(desk.forms.find(form.id, 2)->note, u"sửa"_s);
        QVERIFY(takeOutOfUse(desk.forms, form.id, 2));
        QVERIFY(!desk.forms.find(form.id, 2));
        QVERIFY(!takeOutOfUse(desk.forms, form.id, 1)); // ships
        QVERIFY(desk.forms.find(form.id, 1));
    }

    void whatCannotBeUsedIsNotWritten()
    {
        OwnFormsDesk desk;
        FormSpec form = desk.next();
        form.columns[2].parts[0].formula = u"c6 + c99"_s;
        Result<QString> put = putIntoUse(desk.forms, form);
        QVERIFY(!put && put.error().kind == ErrorKind::Damaged);
        QCOMPARE(put.error().detail, u"/columns/2/parts/0/formula: 6"_s);
        form = desk.next();
        form.edition = 1;
        form.takeovers.clear();
        put = putIntoUse(desk.forms, form);
        QVERIFY(!put && put.error().kind == ErrorKind::Conflict && put.error().code == u"form.clash"_s);
        // Wrong only beside another form: that one has no such column.
        form = desk.next();
        form.takeovers[0].columns.insert(u"c1"_s, u"c77"_s);
        put = putIntoUse(desk.forms, form);
        QVERIFY(!put);
        QVERIFY2(put.error().detail.startsWith(u"/takeovers/0"_s), qPrintable(put.error().detail));
        QCOMPARE(desk.files(), QStringList());
        const FormLibrary homeless{FormLibrary::Folders{.forms = u":/forms"_s}};
        QCOMPARE(putIntoUse(homeless, desk.next()).error().kind, ErrorKind::NotFound);
        // An identifier leads nowhere but into the folder.
        form = desk.next();
        form.id = u"../../etc/ünd//so"_s;
        form.takeovers.clear();
        put = putIntoUse(desk.forms, form);
        QVERIFY2(put, put ? "" : qPrintable(put.error().text));
        QCOMPARE(QFileInfo(*put).path(), desk.forms.localFolder());
        // A file stands where the folder should be.
        OwnFormsDesk full;
        QVERIFY(!full.written(u"forms"_s, "x").isEmpty());
        QCOMPARE(putIntoUse(full.forms, full.next()).error().kind, ErrorKind::Unreachable);
        QCOMPARE(keepDraft(full.forms.localFolder(), {newDraftName(), full.next()}).error().kind, ErrorKind::Unreachable);
    }

    void filesOfOthersAreTakenInOnce()
    {
        OwnFormsDesk desk;
        const FormSpec form = desk.next();
        const QString file = desk.written(u"a.json"_s, writeFormSpec(form));
        QCOMPARE(importForm(desk.forms, file).value(), form);
        QCOMPARE(importForm(desk.forms, file).value(), form);
        FormSpec other = form;
        other.title.vi = u"Khác"_s;
        const Result<FormSpec> clash = importForm(desk.forms, desk.written(u"b.json"_s, writeFormSpec(other)));
        QVERIFY(!clash && clash.error().code == u"form.clash"_s);
        QCOMPARE(*desk.forms.find(form.id, 2), form);
        QCOMPARE(importForm(desk.forms, desk.folder.filePath(u"none.json"_s)).error().kind, ErrorKind::Unreachable);
        QCOMPARE(importForm(desk.forms, desk.written(u"c.json"_s, "{")).error().kind, ErrorKind::Damaged);
        QCOMPARE(importForm(desk.forms, desk.written(u"d.json"_s, QByteArray(5 << 20, ' '))).error().kind, ErrorKind::Refused);
        QCOMPARE(desk.files().size(), 1);
    }

    void draftsAreKeptHoweverWrong()
    {
        OwnFormsDesk desk;
        FormSpec wrong = desk.next();
        wrong.title = {};
        wrong.columns[0].parts[0].key = u"c2"_s;
        const KeptDraft draft{newDraftName(), wrong};
        QVERIFY(keepDraft(desk.forms.localFolder(), draft));
        QCOMPARE(keptDrafts(desk.forms.localFolder()), QList{draft});
        QVERIFY(desk.forms.reload());
        QCOMPARE(desk.forms.troubles(), Findings()); // the library does not see it
        QVERIFY(!desk.written(u"forms/drafts/torn.draft"_s, "{\"id\"").isEmpty());
        Findings troubles;
        QCOMPARE(keptDrafts(desk.forms.localFolder(), &troubles).size(), 1);
        QCOMPARE(troubles.size(), 1);
        QVERIFY(troubles.first().text.contains(u"torn"_s));
        QVERIFY(dropDraft(desk.forms.localFolder(), draft.name));
        QVERIFY(dropDraft(desk.forms.localFolder(), draft.name)); // gone is gone
        QCOMPARE(keptDrafts(desk.forms.localFolder()), QList<KeptDraft>());
    }

    void oneGestureIsOneStep()
    {
        OwnFormsDesk desk;
        FormDrafting work(desk.tools());
        QVERIFY(!work.change(u"x"_s, {}, [](FormDraft &draft) { return draft.addColumn({}); }));
        work.begin(desk.next());
        const FormSpec made = work.spec();
        QSignalSpy changed(&work, &FormDrafting::changed);
        const auto type = [&work](const QString &code) { work.edit({}, u"type"_s, u"/code"_s, [&code](FormDraft &draft) { draft.form().code = code; }); };
        for (const QString &code : {u"1"_s, u"12"_s, u"123"_s})
            type(code);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(work.undoStack().count(), 1);
        (void)work.change(u"add"_s, {}, [](FormDraft &draft) { return draft.addColumn({}); });
        type(u"1234"_s);
        QCOMPARE(work.undoStack().count(), 3);
        type(u"123"_s); // back where it was: no step at all
        QCOMPARE(work.undoStack().count(), 2);
        // What fails changes nothing and is no step.
        const FormSpec before = work.spec();
        QVERIFY(!work.change(u"bad"_s, {}, [](FormDraft &draft) -> Result<FormPart> {
            draft.form().code.clear();
            return draft.remove({});
        }));
        QCOMPARE(work.spec(), before);
        work.undoStack().setIndex(0);
        QCOMPARE(work.spec(), made);
    }

    void aDraftMustNotReplaceAnotherFormUnseen()
    {
        OwnFormsDesk desk;
        FormSpec used = desk.next();
        QVERIFY(putIntoUse(desk.forms, used));
        FormSpec other = used;
        other.code = u"khác"_s;
        {
            FormDrafting work(desk.tools());
            work.begin(other);
            QTRY_VERIFY(work.isJudged());
            QVERIFY(!work.isUsable());
            QCOMPARE(work.findings().first().code, u"form.clash"_s);
            QCOMPARE(work.putInUse().error().kind, ErrorKind::Conflict);
        }
        // Nor after the program was started again.
        FormDrafting work(desk.tools());
        work.openDraft(keptDrafts(desk.forms.localFolder()).first());
        QCOMPARE(work.putInUse().error().kind, ErrorKind::Conflict);
        QCOMPARE(*desk.forms.find(used.id, 2), used);
        work.edit({}, u"edition"_s, {}, [](FormDraft &draft) { draft.form().edition = 3; });
        QVERIFY(work.putInUse());
        QVERIFY(keptDrafts(desk.forms.localFolder()).isEmpty());
        // A change of one's own form may replace it, also after a start.
        work.open(*desk.forms.find(used.id, 2));
        work.edit({}, u"code"_s, {}, [](FormDraft &draft) { draft.form().code = u"mới"_s; });
        work.flush();
        FormDrafting later(desk.tools());
        later.openDraft(keptDrafts(desk.forms.localFolder()).first());
        QVERIFY(later.standing() == FormDrafting::Standing::Draft);
        QVERIFY(later.putInUse());
        QCOMPARE(desk.forms.find(used.id, 2)->code, u"mới"_s);
    }

    void aDraftThatCannotBeKeptIsTold()
    {
        OwnFormsDesk desk;
        QVERIFY(!desk.written(u"forms"_s, "x").isEmpty()); // a file where the folder should be
        FormDrafting work(desk.tools());
        QSignalSpy failed(&work, &FormDrafting::failed);
        work.begin(desk.next());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnFormsTest)
#include "tst_ownforms.moc"
