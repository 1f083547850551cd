// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/formfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // the largest that ships has some ten thousand letters
constexpr qsizetype mostFiles = 1000;

QStringList filesIn(const QString &folder, bool withTerms)
{
    QStringList files;
    const QString terms = QDir(folder).filePath(u"periods/"_s);
    QDirIterator iterator(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString file = iterator.next();
        if (withTerms || !file.startsWith(terms))
            files.append(file);
    }
    files.sort(); // the same library whatever order the file system names them in
    return files;
}

std::unexpected<Error> inFile(Error error, const QString &path)
{
    error.text = path + u": "_s + error.text;
    return std::unexpected(error);
}

Finding notUsed(const QString &path, const Error &error)
{
    const QString place = error.detail.section(u':', 0, 0);
    return {Severity::Error, u"form.file"_s, QCoreApplication::translate("PhoLuat", "%1 is not used: %2").arg(QFileInfo(path).fileName(), error.text),
            place.startsWith(u'/') ? path + u'#' + error.detail : path};
}

} // namespace

Result<QByteArray> readFormBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "it cannot be opened: %1. Check the file and its rights.").arg(file.errorString()));
    if (file.size() > largestFile)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "it is larger than 4 MiB, and no form is. Take it out of the folder."));
    return file.read(largestFile);
}

Result<FormSpec> readFormFile(const QString &path)
{
    auto bytes = readFormBytes(path);
    return bytes ? readFormSpec(*bytes) : std::unexpected(bytes.error());
}

QStringList localFormFiles(const QString &folder)
{
    return filesIn(folder, false);
}

Result<QList<FormSpec>> readShippedForms(const QString &folder)
{
    QList<FormSpec> forms;
    for (const QString &path : filesIn(folder, true)) {
        auto spec = readFormFile(path);
        if (!spec)
            return inFile(spec.error(), path);
        forms.append(*spec);
    }
    return forms;
}

Result<> readShippedTerms(const QString &folder, ReportingRules &rules)
{
    for (const QString &path : filesIn(folder, true)) {
        const auto bytes = readFormBytes(path);
        const Result<> added = bytes ? rules.add(*bytes, ReportingRules::Origin::Shipped) : std::unexpected(bytes.error());
        if (!added)
            return inFile(added.error(), path);
    }
    return {};
}

LocalForms readLocalForms(const QString &folder, const QList<FormSpec> &shipped)
{
    LocalForms local;
    QHash<QString, QString> files; // by "id#edition"
    const auto nameOf = [](const FormSpec &form) { return form.id + u'#' + QString::number(form.edition); };
    const QStringList paths = filesIn(folder, false);
    for (const QString &path : paths.first(std::min(paths.size(), mostFiles))) {
        auto spec = readFormFile(path);
        if (!spec) {
            local.troubles.append(notUsed(path, spec.error()));
        } else if (const QString name = nameOf(*spec); files.contains(name)) {
            local.troubles.append(notUsed(path, {ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "the file %1 holds the same form and edition. Keep one of them, or give one another edition.").arg(files.value(name))}));
        } else {
            files.insert(name, path);
            local.forms.append(*std::move(spec));
        }
    }
    if (paths.size() > mostFiles)
        local.troubles.append({Severity::Error, u"form.file"_s, QCoreApplication::translate("PhoLuat", "Only the first %1 files of the folder were read. Take out what is no form.").arg(mostFiles), folder});
    // What is wrong only beside other forms: then they are put beside them one by one, and the one that makes it wrong is left out.
    const auto errors = [&shipped](const QList<FormSpec> &forms) {
        Findings found = checkFormsTogether(withLocalForms(shipped, forms));
        found.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
        return found;
    };
    Findings known = errors({});
    if (local.forms.isEmpty() || errors(local.forms).size() <= known.size())
        return local;
    QList<FormSpec> good;
    for (const FormSpec &form : std::as_const(local.forms)) {
        const Findings now = errors(good + QList{form});
        const auto fresh = std::ranges::find_if(now, [&known](const Finding &finding) { return !known.contains(finding); });
        if (fresh == now.end()) {
            good.append(form);
            known = now;
            continue;
        }
        const bool isItsOwn = fresh->place.startsWith(nameOf(form) + u'/');
        local.troubles.append(notUsed(files.value(nameOf(form)), {ErrorKind::Damaged, fresh->text, isItsOwn ? fresh->place.sliced(nameOf(form).size()) : QString()}));
    }
    local.forms = good;
    return local;
}

void readLocalTerms(const QString &folder, ReportingRules &rules, Findings &troubles)
{
    for (const QString &path : filesIn(QDir(folder).filePath(u"periods"_s), true)) {
        const auto bytes = readFormBytes(path);
        const Result<> added = bytes ? rules.add(*bytes, ReportingRules::Origin::Local) : std::unexpected(bytes.error());
        if (!added)
            troubles.append(notUsed(path, added.error()));
    }
}

} // namespace PhoLuat
