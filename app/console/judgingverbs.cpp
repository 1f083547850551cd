// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"

#include "archive/bulk.h"
#include "base/strictjson.h"
#include "package/reasons.h"
#include "vietnamese/encodings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

Judgement unreadable(const QString &reason)
{
    return {Verdict::Unreadable, {}, {{Severity::Error, u"file.open"_s, reason}}};
}

constexpr qint64 mostTextBytes = 16 * 1024 * 1024;

/// Ours when it holds a package.json; everything else is judged as a bag of somebody's.
Judgement judgeContainer(const QString &file)
{
    const auto archive = ZipReader::open(file);
    const bool isOurs = archive && std::ranges::any_of(archive->entries(), [](const ArchiveEntry &entry) { return entry.name.endsWith("/data/package.json"_L1); });
    return isOurs ? judgePackage(file) : judgeBag(file);
}

/// One line for every package of a bulk archive, then one for the archive.
void judgeBulk(Console &console, const QString &file)
{
    Judgement whole{Verdict::Valid, u"bulk"_s};
    auto reader = BulkReader::open(file);
    while (reader && reader->hasNext()) {
        const ArchiveEntry entry = reader->entries().at(reader->place());
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(entry.name).fileName());
        if (auto extracted = reader->extractNext(copy); !extracted) {
            conclude(whole, extracted.error());
            break;
        }
        console.out.judged(file + u'/' + entry.name, judgeContainer(copy));
    }
    if (!reader)
        conclude(whole, reader.error());
    else if (whole.verdict == Verdict::Valid)
        whole.reasons.append({Severity::Information, u"bulk.count"_s, QCoreApplication::translate("PhoLuat", "An archive of %n file(s), each judged above.", nullptr, int(reader->entries().size()))});
    console.out.judged(file, whole);
}

Judgement judgeText(const QByteArray &bytes)
{
    const auto preview = previewBytes(bytes);
    if (!preview)
        return {Verdict::Refused, u"binary"_s, {{Severity::Error, u"text.none"_s, preview.error().text}}};
    Judgement judgement{Verdict::Valid, u"text"_s, {}};
    judgement.reasons.append({Severity::Information, u"text.encoding"_s,
                              QCoreApplication::translate("PhoLuat", "Encoding: %1 (%2 % sure), %3 words.").arg(encodingName(preview->encoding)).arg(qRound(preview->confidence * 100)).arg(preview->words)});
    if (preview->converted) {
        judgement.verdict = Verdict::Warning;
        judgement.reasons.append({Severity::Warning, u"text.legacy"_s,
                                  QCoreApplication::translate("PhoLuat", "It is written in an old encoding. Read as Unicode it begins: %1").arg(preview->text.left(120).simplified())});
    }
    if (preview->capitalsLost)
        judgement.reasons.append({Severity::Warning, u"text.capitals"_s, QCoreApplication::translate("PhoLuat", "Its capital letters lived in the font and are lost; look through them after importing.")});
    return judgement;
}

/// A signature that does not hold makes the file damaged: who relies on it relies on something else than was signed.
void addSignatures(Console &console, const QString &file, Judgement &judgement)
{
    const auto signatures = await(console.tools.pdf.signatures(file));
    if (!signatures) {
        judgement.verdict = Verdict::Warning;
        judgement.reasons.append({Severity::Warning, signatures.error().code, signatures.error().text});
        return;
    }
    judgement.reasons.append(signatures->findings());
    if (signatures->signatures.isEmpty() || signatures->state() == SignatureState::Good)
        return;
    judgement.verdict = signatures->state() == SignatureState::Unproved ? Verdict::Warning : Verdict::Damaged;
}

Judgement judgePdf(Console &console, const QString &file)
{
    const auto facts = await(console.tools.pdf.facts(file));
    if (!facts)
        return {Verdict::Damaged, u"pdf"_s, {{Severity::Error, facts.error().code.isEmpty() ? u"pdf.unreadable"_s : facts.error().code, facts.error().text}}};
    if (facts->state == "unreadable"_L1)
        return {Verdict::Damaged, u"pdf"_s, facts->findings};
    Judgement judgement{Verdict::Valid, u"pdf"_s, facts->findings};
    judgement.reasons.prepend({Severity::Information, u"pdf.pages"_s,
                               QCoreApplication::translate("PhoLuat", "PDF %1, %2 pages, %3 signatures.").arg(facts->version).arg(facts->pages).arg(facts->signatures)});
    for (const Finding &finding : facts->findings) {
        if (finding.severity != Severity::Information)
            judgement.verdict = Verdict::Warning;
    }
    if (facts->signatures > 0)
        addSignatures(console, file, judgement);
    return judgement;
}

Judgement judgeJson(const QByteArray &bytes)
{
    const auto json = readStrictJson(bytes);
    if (!json)
        return {Verdict::Damaged, u"json"_s, {{Severity::Error, u"json.syntax"_s, json.error().text}}};
    return {Verdict::Valid, u"json"_s, {}};
}

/// By content, never by name: one file is one thing.
Judgement inspectFile(Console &console, const QString &path)
{
    if (QFileInfo(path).isDir())
        return judgeBag(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QCoreApplication::translate("PhoLuat", "The file cannot be opened: %1. Check its name and rights.").arg(file.errorString()));
    const QByteArray head = file.peek(1024);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return judgeContainer(path);
    if (head.contains("%PDF-"))
        return judgePdf(console, path);
    if (head.startsWith("SQLite format 3"))
        return {Verdict::Valid, u"workspace"_s, {{Severity::Information, u"workspace"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "It is a database; to judge it as a workspace use: pholuat-console check"))}}};
    const QByteArray bytes = file.read(mostTextBytes + 1);
    if (bytes.size() > mostTextBytes)
        return {Verdict::Refused, u"large"_s, {{Severity::Error, u"text.size"_s, QCoreApplication::translate("PhoLuat", "It is no archive and no PDF, and larger than 16 MiB; a text of that size is not read. Split it.")}}};
    const QByteArray start = bytes.left(64).trimmed();
    if ((start.startsWith('{') || start.startsWith('[')) && path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return judgeJson(bytes);
    return judgeText(bytes);
}

void runVerify(Console &console, const Arguments &arguments)
{
    for (const QString &file : arguments.words) {
        if (!QFileInfo::exists(file))
            console.out.judged(file, unreadable(QCoreApplication::translate("PhoLuat", "There is no such file. Check its name.")));
        else if (bulkKind(file) != BulkKind::None)
            judgeBulk(console, file);
        else
            console.out.judged(file, QFileInfo(file).isDir() ? judgeBag(file) : judgeContainer(file));
    }
}

void runInspect(Console &console, const Arguments &arguments)
{
    for (const QString &file : arguments.words) {
        if (bulkKind(file) != BulkKind::None)
            judgeBulk(console, file);
        else
            console.out.judged(file, inspectFile(console, file));
    }
}

} // namespace

QList<Verb> judgingVerbs()
{
    return {
        {u"verify"_s, u"PACKAGE|BAG|ARCHIVE.tar.zst…"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "judges packages and BagIt bags strictly, also those in an archive of many: one verdict first, then the reasons")), {}, {}, 1, runVerify},
        {u"inspect"_s, u"FILE…"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "what is this file: package, bag, PDF, JSON, text and its encoding")), {}, {}, 1, runInspect},
    };
}

} // namespace PhoLuat
