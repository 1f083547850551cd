// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "forms/formcompare.h"
#include "forms/formdraft.h"
#include "work/formfiles.h"
#include "work/ownforms.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString language()
{
    return QLocale().name().left(2);
}

/// A file, or "tt20-2013/10d#2" of the library; an id alone is its highest edition.
Result<FormSpec> formFrom(const Console &console, const QString &word)
{
    if (QFileInfo::exists(word))
        return readFormFile(word);
    const int edition = word.section(u'#', 1).toInt();
    const FormSpec *best = nullptr;
    for (const FormSpec &form : console.tools.forms.all()) {
        if (form.id == word.section(u'#', 0, 0) && (edition == 0 || form.edition == edition) && (best == nullptr || form.edition > best->edition))
            best = &form;
    }
    if (best)
        return *best;
    return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is neither a file nor a form “%1”. List the forms: pholuat-console forms list").arg(word));
}

void listForms(Console &console)
{
    for (const FormSpec &form : console.tools.forms.all()) {
        const bool isOwn = console.tools.forms.isLocal(form);
        const QString days = form.from.toString(Qt::ISODate) + u" – "_s + (form.to.isValid() ? form.to.addDays(-1).toString(Qt::ISODate) : QString());
        console.out.done(u"%1#%2  %3  %4  %5  %6"_s.arg(form.id).arg(form.edition).arg(form.code, days, isOwn ? QCoreApplication::translate("PhoLuat", "your own") : QCoreApplication::translate("PhoLuat", "ships"), form.title.in(language())),
                         {{u"kind"_s, u"form"_s}, {u"id"_s, form.id}, {u"edition"_s, form.edition}, {u"code"_s, form.code}, {u"title"_s, form.title.vi}, {u"from"_s, form.from.toString(Qt::ISODate)},
                          {u"to"_s, form.to.toString(Qt::ISODate)}, {u"own"_s, isOwn}, {u"certainty"_s, form.certainty == Certainty::Confirmed ? u"confirmed"_s : u"unconfirmed"_s}});
    }
    for (const Finding &trouble : console.tools.forms.troubles())
        console.out.judged(trouble.place.section(u'#', 0, 0), {Verdict::Damaged, u"form"_s, {trouble}});
}

void checkForms(Console &console, const QStringList &files)
{
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readFormBytes(file);
        const Result<FormSpec> spec = bytes ? readFormDraft(*bytes) : std::unexpected(bytes.error());
        if (!spec) {
            console.out.failed(spec.error(), file);
            continue;
        }
        // What the reader alone sees (a misspelt field) is not in the draft any more.
        Judgement judgement{Verdict::Valid, u"form"_s, formProblems(*spec)};
        if (const Result<FormSpec> strict = readFormSpec(*bytes); !strict && judgement.reasons.isEmpty())
            judgement.reasons.append({Severity::Error, strict.error().code, strict.error().text, strict.error().detail});
        if (judgement.reasons.isEmpty())
            judgement.reasons = judgeForm(*spec, console.tools.forms);
        judgement.reasons.removeIf([&](const Finding &finding) { return finding.code == "form.clash"_L1 && *console.tools.forms.find(spec->id, spec->edition) == *spec; });
        if (!judgement.reasons.isEmpty())
            judgement.verdict = isAcceptable(judgement.reasons) ? Verdict::Warning : Verdict::Refused;
        console.out.judged(file, judgement);
    }
}

void compareTwo(Console &console, const QString &before, const QString &after)
{
    const Result<FormSpec> a = formFrom(console, before);
    const Result<FormSpec> b = formFrom(console, after);
    if (!a || !b) {
        console.out.failed(!a ? a.error() : b.error(), !a ? before : after);
        return;
    }
    using Kind = FormDifference::Kind;
    const QList<FormDifference> differences = compareForms(*a, *b, language());
    const QString words[] = {u"added"_s, u"removed"_s, u"changed"_s, u"moved"_s, u"renamed"_s};
    const QString shown[] = {QCoreApplication::translate("PhoLuat", "added"), QCoreApplication::translate("PhoLuat", "removed"), QCoreApplication::translate("PhoLuat", "changed"),
                             QCoreApplication::translate("PhoLuat", "moved"), QCoreApplication::translate("PhoLuat", "other key")};
    for (const FormDifference &one : differences) {
        const auto kind = static_cast<size_t>(one.kind);
        QString line = one.part + u": "_s + (one.kind == Kind::Changed ? one.field : shown[kind]);
        if (one.kind != Kind::Added && one.kind != Kind::Removed)
            line += u": “%1” → “%2”"_s.arg(one.before, one.after);
        console.out.done(line, {{u"file"_s, after}, {u"kind"_s, u"difference"_s}, {u"what"_s, words[kind]}, {u"part"_s, one.part}, {u"field"_s, one.field}, {u"before"_s, one.before}, {u"after"_s, one.after}});
    }
    if (differences.isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "The two say the same."));
    else
        console.out.raise(Exit::Remarks);
}

void importForms(Console &console, const QStringList &files)
{
    for (const QString &file : files) {
        const Result<FormSpec> form = importForm(console.tools.forms, file);
        if (!form) {
            console.out.failed(form.error(), file);
            continue;
        }
        console.out.done(QCoreApplication::translate("PhoLuat", "%1: %2, edition %3, is in use").arg(file, form->id).arg(form->edition),
                         {{u"file"_s, file}, {u"kind"_s, u"form"_s}, {u"id"_s, form->id}, {u"edition"_s, form->edition}});
    }
}

void runForms(Console &console, const Arguments &arguments)
{
    if (const Result<> ready = console.tools.forms.ready(); !ready) {
        console.out.failed(ready.error());
        return;
    }
    const QString act = arguments.words.first();
    const QStringList rest = arguments.words.sliced(1);
    if (act == "list"_L1 && rest.isEmpty())
        listForms(console);
    else if (act == "check"_L1 && !rest.isEmpty())
        checkForms(console, rest);
    else if (act == "compare"_L1 && rest.size() == 2)
        compareTwo(console, rest[0], rest[1]);
    else if (act == "import"_L1 && !rest.isEmpty())
        importForms(console, rest);
    else
        console.out.usage(QCoreApplication::translate("PhoLuat", "Not understood. Write one of: forms list, forms check FILE…, forms compare A B, forms import FILE…"));
}

} // namespace

QList<Verb> formVerbs()
{
    return {{u"forms"_s, u"list | check FILE… | compare A B | import FILE…"_s,
             QCoreApplication::translate("PhoLuat", "statistical forms: those that are known, what is wrong with a file, what two editions differ in (a FILE or ID#EDITION), taking a file into --forms FOLDER"), {}, {}, 1, runForms}};
}

} // namespace PhoLuat
