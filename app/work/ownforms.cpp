// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ownforms.h"

#include "forms/formdraft.h"
#include "work/formfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftSuffix = ".draft"_L1; // the library reads "*.json"
constexpr qsizetype mostDrafts = 200;

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "“%1” could not be written: %2. Make room on the disk or check the rights of the folder.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<> erase(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "“%1” could not be removed: %2. Check the rights of the folder.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

QString draftFile(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(u"drafts/"_s + name + draftSuffix);
}

bool isForm(const FormSpec &form, const QString &id, int edition)
{
    return form.id == id && form.edition == edition;
}

/// The office's file of a form; empty when there is none.
QString ownFile(const FormLibrary &library, const QString &id, int edition)
{
    if (library.localFolder().isEmpty())
        return {};
    const QStringList files = localFormFiles(library.localFolder());
    const auto found = std::ranges::find_if(files, [&](const QString &file) {
        const Result<FormSpec> form = readFormFile(file);
        return form && isForm(*form, id, edition);
    });
    return found == files.end() ? QString() : *found;
}

/// "tt20-2013-10d-2": whatever the id says, no path leads out of the folder.
QString fileName(const FormSpec &spec)
{
    QString name = spec.id.left(80);
    for (QChar &letter : name) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_';
        if (!isPlain)
            letter = u'-';
    }
    return name + u'-' + QString::number(spec.edition);
}

Error noFolder()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "No folder for forms of your own is set up, so the form was not put anywhere. The console takes one with --forms FOLDER.")};
}

Error asError(const Finding &finding)
{
    return {ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "This form cannot be used: at %1: %2").arg(finding.place.isEmpty() ? u"/"_s : finding.place, finding.text), finding.place, u"form"_s};
}

} // namespace

QString newDraftName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<> keepDraft(const QString &folder, const KeptDraft &draft)
{
    if (folder.isEmpty())
        return std::unexpected(noFolder());
    return write(draftFile(folder, draft.name), writeFormSpec(draft.spec));
}

QList<KeptDraft> keptDrafts(const QString &folder, Findings *troubles)
{
    QList<KeptDraft> drafts;
    if (folder.isEmpty())
        return drafts;
    QFileInfoList files = QDir(QDir(folder).filePath(u"drafts"_s)).entryInfoList({u'*' + draftSuffix}, QDir::Files, QDir::Time);
    files.resize(std::min(files.size(), mostDrafts));
    for (const QFileInfo &file : std::as_const(files)) {
        const Result<QByteArray> bytes = readFormBytes(file.filePath());
        Result<FormSpec> spec = bytes ? readFormDraft(*bytes) : std::unexpected(bytes.error());
        if (spec)
            drafts.append({file.completeBaseName(), *std::move(spec)});
        else if (troubles)
            troubles->append({Severity::Warning, u"form.draft"_s, QCoreApplication::translate("PhoLuat", "The draft %1 cannot be read: %2").arg(file.fileName(), spec.error().text), file.filePath()});
    }
    return drafts;
}

Result<> dropDraft(const QString &folder, const QString &name)
{
    return folder.isEmpty() || name.isEmpty() ? Result<>() : erase(draftFile(folder, name));
}

Findings judgeForm(const FormSpec &spec, const FormLibrary &library)
{
    Findings findings = formProblems(spec);
    if (!findings.isEmpty())
        return findings; // it cannot even be laid out
    QList<FormSpec> forms = library.all();
    forms.removeIf([&spec](const FormSpec &form) { return isForm(form, spec.id, spec.edition); });
    const Findings known = checkFormsTogether(forms);
    const QString own = u"%1#%2"_s.arg(spec.id).arg(spec.edition);
    const bool ships = library.find(spec.id, spec.edition) != nullptr && !library.isLocal(spec);
    if (ships)
        findings.append({Severity::Error, u"form.clash"_s, QCoreApplication::translate("PhoLuat", "Edition %1 of %2 ships with the program. Give yours another edition.").arg(spec.edition).arg(spec.id), u"/edition"_s});
    for (Finding finding : checkFormsTogether(forms + QList{spec})) {
        if (known.contains(finding))
            continue;
        finding.place = finding.place.startsWith(own) ? finding.place.sliced(own.size()) : QString();
        findings.append(finding);
    }
    return findings;
}

std::optional<FormSpec> ownForm(const FormLibrary &library, const QString &id, int edition)
{
    const QString file = ownFile(library, id, edition);
    const Result<FormSpec> form = file.isEmpty() ? Result<FormSpec>(failure(ErrorKind::NotFound, {})) : readFormFile(file);
    return form ? std::optional(*form) : std::nullopt;
}

int freeEdition(const FormLibrary &library, const QString &id)
{
    int edition = 1;
    for (const FormSpec &form : library.all()) {
        if (form.id == id)
            edition = std::max(edition, form.edition + 1);
    }
    return edition;
}

Result<QString> putIntoUse(const FormLibrary &library, const FormSpec &spec)
{
    if (library.localFolder().isEmpty())
        return std::unexpected(noFolder());
    for (const Finding &finding : judgeForm(spec, library)) {
        if (finding.severity == Severity::Error)
            return std::unexpected(finding.code == "form.clash"_L1 ? Error{ErrorKind::Conflict, finding.text, finding.place, finding.code} : asError(finding));
    }
    QString path = ownFile(library, spec.id, spec.edition);
    if (path.isEmpty()) {
        const QDir folder(library.localFolder());
        path = folder.filePath(fileName(spec) + u".json"_s);
        for (int i = 2; QFileInfo::exists(path); ++i) // another form's file, or one that cannot be read: neither is ours to replace
            path = folder.filePath(u"%1-%2.json"_s.arg(fileName(spec)).arg(i));
    }
    if (const Result<> written = write(path, writeFormSpec(spec)); !written)
        return std::unexpected(written.error());
    if (const Result<> read = library.reload(); !read)
        return std::unexpected(read.error());
    if (!library.isLocal(spec)) {
        const auto why = std::ranges::find_if(library.troubles(), [&path](const Finding &finding) { return finding.place.startsWith(path); });
        return failure(ErrorKind::Refused, why == library.troubles().end() ? QCoreApplication::translate("PhoLuat", "The form was written to %1 but is not used. Look at the troubles under Settings, Forms.").arg(path) : why->text);
    }
    return path;
}

Result<> takeOutOfUse(const FormLibrary &library, const QString &id, int edition)
{
    const QString path = ownFile(library, id, edition);
    if (path.isEmpty())
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "%1, edition %2, is no form of your own, so it stays. Choose one of your own.").arg(id).arg(edition));
    if (const Result<> gone = erase(path); !gone)
        return gone;
    return library.reload();
}

Result<FormSpec> importForm(const FormLibrary &library, const QString &file)
{
    Result<FormSpec> spec = readFormFile(file);
    if (!spec)
        return spec;
    if (const auto known = library.find(spec->id, spec->edition)) {
        const std::optional<FormSpec> own = ownForm(library, spec->id, spec->edition);
        if (*spec == own.value_or(*known))
            return spec;
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("PhoLuat", "%1, edition %2, is here already with another content, so the file was not taken. Give the file another edition, or compare the two and change yours.")
                           .arg(spec->id).arg(spec->edition), u"/edition"_s, u"form.clash"_s);
    }
    const Result<QString> put = putIntoUse(library, *spec);
    return put ? spec : std::unexpected(put.error());
}

} // namespace PhoLuat
