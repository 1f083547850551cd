// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to packages: accepted, or returned with remarks on cells and paragraphs; and what the author does with them.
#include "base/strictjson.h"
#include "console/await.h"
#include "console/console.h"
#include "work/remarks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Kind = RemarkPlace::Kind;
using State = AuthorRemark::State;

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

std::unexpected<Error> misspelled(const QString &word, const QString &form)
{
    return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "\"%1\" is no remark on a place. Write it like this: %2").arg(word, form));
}

/// An id by its beginning, a period for a report; the only one there is when nothing is said.
template<class Value, class Is>
Result<decltype(Value::id)> meant(const QList<Value> &values, const QString &word, Is is)
{
    QList<decltype(Value::id)> found;
    for (const Value &value : values) {
        if (word.isEmpty() || is(value) || value.id.value.startsWith(word))
            found.append(value.id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return decltype(Value::id){word}; // prepareRemarks() says that there is none
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The remark was not taken: \"%1\" is the beginning of several names in the package. Write more of it.").arg(word), {}, u"remark.place"_s);
}

Result<Remark> onCell(const PackageRecord &package, const QString &word)
{
    const QStringList place = word.section(u'=', 0, 0).split(u':');
    if (!word.contains(u'=') || place.size() < 3 || place.size() > 4)
        return misspelled(word, u"--remark-cell REPORT[:FORM]:ROW:COLUMN=TEXT"_s);
    const auto report = meant(package.reports, place.first(), [&place](const Report &one) { return one.period.key() == place.first(); });
    if (!report)
        return std::unexpected(report.error());
    return Remark{{.kind = Kind::Cell, .report = *report, .form = place.size() == 4 ? place[1] : QString(), .cell = {place[place.size() - 2], place.last()}}, word.section(u'=', 1)};
}

Result<Remark> onParagraph(const PackageRecord &package, const QString &word)
{
    const QString place = word.section(u'=', 0, 0);
    bool isNumber = false;
    const int number = place.section(u':', -1).toInt(&isNumber);
    if (!word.contains(u'=') || place.count(u':') != 1 || !isNumber)
        return misspelled(word, u"--remark-paragraph MATERIAL:NUMBER=TEXT"_s);
    const auto material = meant(package.materials, place.section(u':', 0, 0), [](const Material &) { return false; });
    if (!material)
        return std::unexpected(material.error());
    return Remark{{.kind = Kind::Paragraph, .material = *material, .paragraph = number}, word.section(u'=', 1)};
}

/// A list as it stands in package.json, alone or as the field "remarks" of an object.
Result<QList<Remark>> fromFile(const QString &path)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The remarks could not be read: %1. Check the name of the file.").arg(file.errorString()));
    if (file.size() > mostBytes)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The remarks were not taken: the file has more than %1 bytes. Write fewer, or shorter ones.").arg(mostBytes));
    const auto json = readStrictJson(file.readAll());
    if (!json || !(json->isArray() || json->isObject()))
        return failure(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "The remarks were not taken: the file is no list in JSON. Write it as the field \"remarks\" of package.json is described."), json ? QString() : json.error().text);
    return remarksFromJson(json->isArray() ? json->toArray() : json->toObject().value("remarks"_L1).toArray());
}

/// All that the options say about places.
Result<QList<Remark>> remarksFrom(const PackageRecord &package, const Arguments &arguments)
{
    QList<Remark> remarks;
    for (const QString &word : arguments.options.value(u"remark-cell"_s)) {
        auto remark = onCell(package, word);
        if (!remark)
            return std::unexpected(remark.error());
        remarks.append(*remark);
    }
    for (const QString &word : arguments.options.value(u"remark-paragraph"_s)) {
        auto remark = onParagraph(package, word);
        if (!remark)
            return std::unexpected(remark.error());
        remarks.append(*remark);
    }
    for (const QString &file : arguments.options.value(u"remarks"_s)) {
        auto read = fromFile(file);
        if (!read)
            return read;
        remarks += *read;
    }
    return remarks;
}

void runReturn(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const bool accept = arguments.has(u"accept"_s);
    const bool hasRemarks = arguments.has(u"remark"_s) || arguments.has(u"remark-cell"_s) || arguments.has(u"remark-paragraph"_s) || arguments.has(u"remarks"_s);
    if (accept == hasRemarks) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Say either --accept or what is to be put right: --remark, --remark-cell, --remark-paragraph, --remarks."));
        return;
    }
    const auto record = packageFrom(console, *workspace, arguments.words.value(1), PackageRecord::Direction::Received);
    if (!record)
        return;
    const auto remarks = remarksFrom(*record, arguments);
    if (!remarks) {
        if (remarks.error().kind == ErrorKind::NotFound)
            console.out.usage(remarks.error().text);
        else
            console.out.failed(remarks.error(), record->fileName);
        return;
    }
    if (!remarks->isEmpty()) {
        if (const auto prepared = await(prepareRemarks(*workspace, console.tools, record->key, *remarks)); !prepared) {
            console.out.failed(prepared.error(), record->fileName);
            return;
        }
    }
    const QString file = QFileInfo(arguments.value(u"out"_s, u"."_s)).absoluteFilePath();
    const auto made = await(answer(*workspace, console.tools, record->key, accept, arguments.value(u"remark"_s), file));
    if (!made) {
        // What this call added would come twice when it is tried again.
        const auto left = await(preparedRemarks(*workspace, record->key));
        for (qsizetype i = 0; left && i < remarks->size() && !left->isEmpty(); ++i) {
            if (const auto dropped = await(dropPreparedRemark(*workspace, record->key, int(left->size() - 1 - i))); !dropped)
                break;
        }
        console.out.failed(made.error(), record->fileName);
        return;
    }
    const QString path = QFileInfo(file).isDir() ? QDir(file).filePath(made->fileName) : file;
    QJsonObject fields = described(*made, path);
    fields.insert(u"remarks"_s, int(made->remarks.size()));
    console.out.done((accept ? QCoreApplication::translate("PhoLuat", "accepted; the answer is %1") : QCoreApplication::translate("PhoLuat", "returned; the answer is %1")).arg(path), fields);
}

QString stateWord(State state)
{
    switch (state) {
    case State::Open: return u"open"_s;
    case State::Changed: return u"changed"_s;
    case State::Settled: return u"settled"_s;
    case State::Replaced: break;
    }
    return u"replaced"_s;
}

QString stateSentence(State state)
{
    switch (state) {
    case State::Open: return QCoreApplication::translate("PhoLuat", "open");
    case State::Changed: return QCoreApplication::translate("PhoLuat", "the figure was changed");
    case State::Settled: return QCoreApplication::translate("PhoLuat", "settled");
    case State::Replaced: break;
    }
    return QCoreApplication::translate("PhoLuat", "a newer version was sealed");
}

/// How a remark is called on the command line.
QString nameOf(const ReceivedRemark &remark)
{
    return remark.answer.left(8) + u'-' + QString::number(remark.number);
}

void tell(Console &console, const AuthorRemark &remark)
{
    QJsonObject fields = toJson(remark.kept.remark);
    fields.insert(u"file"_s, remark.package.id.value);
    fields.insert(u"verdict"_s, remark.isOpen() ? u"warning"_s : u"valid"_s);
    fields.insert(u"kind"_s, u"remark"_s);
    fields.insert(u"id"_s, nameOf(remark.kept));
    fields.insert(u"state"_s, stateWord(remark.state));
    fields.insert(u"from"_s, remark.from.value);
    fields.insert(u"fromName"_s, remark.fromName);
    fields.insert(u"package"_s, remark.package.id.value);
    fields.insert(u"version"_s, remark.package.version);
    fields.insert(u"about"_s, remark.kept.about);
    fields.insert(u"answer"_s, remark.kept.answer);
    console.out.done(u"%1  %2\n    %3\n    [%4] %5, v%6"_s.arg(nameOf(remark.kept), placeWords(remark.kept.remark.place), remark.kept.remark.text,
                                                             stateSentence(remark.state), remark.fromName).arg(remark.package.version), fields);
}

void runRemarks(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    if (arguments.words.size() > 1) {
        const auto record = packageFrom(console, *workspace, arguments.words[1], PackageRecord::Direction::Received);
        if (!record)
            return;
        const auto prepared = await(preparedRemarks(*workspace, record->key));
        if (!prepared) {
            console.out.failed(prepared.error(), record->fileName);
            return;
        }
        for (const Remark &remark : *prepared) {
            QJsonObject fields = toJson(remark);
            fields.insert(u"file"_s, record->fileName);
            fields.insert(u"kind"_s, u"remark"_s);
            fields.insert(u"state"_s, u"prepared"_s);
            console.out.done(u"%1\n    %2"_s.arg(placeWords(remark.place), remark.text), fields);
        }
        if (prepared->isEmpty())
            console.out.line(QCoreApplication::translate("PhoLuat", "No remarks are prepared on this package."));
        return;
    }
    const auto remarks = await(authorRemarks(*workspace, console.tools));
    if (!remarks) {
        console.out.failed(remarks.error(), arguments.words.first());
        return;
    }
    int shown = 0;
    for (const AuthorRemark &remark : *remarks) {
        if (!remark.isOpen() && !arguments.has(u"all"_s))
            continue;
        ++shown;
        tell(console, remark);
        if (remark.isOpen())
            console.out.raise(Exit::Remarks);
    }
    if (shown == 0)
        console.out.line(QCoreApplication::translate("PhoLuat", "No remarks are open."));
}

void runSettle(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto remarks = await(authorRemarks(*workspace, console.tools));
    if (!remarks) {
        console.out.failed(remarks.error(), arguments.words.first());
        return;
    }
    for (const QString &word : arguments.words.mid(1)) {
        const auto found = std::ranges::find_if(*remarks, [&word](const AuthorRemark &remark) { return nameOf(remark.kept) == word; });
        if (found == remarks->end()) {
            console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no remark \"%1\", so nothing was settled. List them: pholuat-console remarks FILE --all").arg(word)}, arguments.words.first());
            continue;
        }
        const bool isSettled = !arguments.has(u"reopen"_s);
        if (const auto done = await(settleRemark(*workspace, found->kept, isSettled)); !done) {
            console.out.failed(done.error(), word);
            continue;
        }
        console.out.done((isSettled ? QCoreApplication::translate("PhoLuat", "settled: %1") : QCoreApplication::translate("PhoLuat", "open again: %1")).arg(word),
                         {{u"file"_s, arguments.words.first()}, {u"kind"_s, u"remark"_s}, {u"id"_s, word}, {u"state"_s, isSettled ? u"settled"_s : u"open"_s}});
    }
}

} // namespace

QList<Verb> returnVerbs()
{
    return {
        {u"return"_s, u"FILE.pholuat PACKAGE --accept | [--remark TEXT] [--remark-cell REPORT[:FORM]:ROW:COLUMN=TEXT]… [--remark-paragraph MATERIAL:NUMBER=TEXT]… [--remarks FILE.json] [--out FILE|FOLDER]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "accepts a received package, or returns it with remarks on the whole, on cells and on paragraphs, as a package going back")),
         {u"remark"_s, u"remark-cell"_s, u"remark-paragraph"_s, u"remarks"_s, u"out"_s}, {u"accept"_s}, 2, runReturn, 2},
        {u"remarks"_s, u"FILE.pholuat [PACKAGE] [--all]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "what is to be put right in packages that came back; with a received package, what is prepared on it")),
         {}, {u"all"_s}, 1, runRemarks, 2},
        {u"settle"_s, u"FILE.pholuat REMARK… [--reopen]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "says that a remark was dealt with; a new version settles all of them")), {}, {u"reopen"_s}, 2, runSettle},
    };
}

} // namespace PhoLuat
