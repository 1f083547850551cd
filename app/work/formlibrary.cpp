// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/flows.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <mutex>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<QList<FormSpec>> readForms(const QString &folder)
{
    QList<FormSpec> forms;
    QStringList files;
    QDirIterator iterator(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort(); // the same library whatever order the file system names them in
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The form %1 cannot be opened: %2. Install the program again.").arg(path, file.errorString()));
        auto spec = readFormSpec(file.readAll());
        if (!spec) {
            Error error = spec.error();
            error.text = path + u": "_s + error.text;
            return std::unexpected(error);
        }
        forms.append(*spec);
    }
    // The results of legal dissemination are what this program is for: they come first wherever forms are listed.
    std::ranges::stable_partition(forms, [](const FormSpec &form) { return form.indicator == "pbgdpl-results"_L1; });
    return forms;
}

} // namespace

struct FormLibrary::Shelf {
    QString folder;
    std::once_flag once;
    QList<FormSpec> forms;
    Result<> outcome;
};

FormLibrary::FormLibrary(const QString &folder) : m_shelf(std::make_shared<Shelf>())
{
    m_shelf->folder = folder;
}

Result<FormLibrary> FormLibrary::read(const QString &folder)
{
    FormLibrary library(folder);
    if (Result<> ready = library.ready(); !ready)
        return std::unexpected(ready.error());
    return library;
}

Result<> FormLibrary::ready() const
{
    std::call_once(m_shelf->once, [shelf = m_shelf.get()] {
        if (shelf->folder.isEmpty())
            return;
        if (auto forms = readForms(shelf->folder))
            shelf->forms = std::move(*forms);
        else
            shelf->outcome = std::unexpected(forms.error());
    });
    return m_shelf->outcome;
}

const QList<FormSpec> &FormLibrary::all() const
{
    (void)ready(); // whoever opened the library asks for its outcome
    return m_shelf->forms;
}

std::shared_ptr<const FormSpec> FormLibrary::find(const QString &id, int edition) const
{
    for (const FormSpec &form : all()) {
        if (form.id == id && form.edition == edition)
            return std::make_shared<const FormSpec>(form);
    }
    return nullptr;
}

std::shared_ptr<const FormSpec> FormLibrary::forLevel(const QString &indicator, UnitLevel level, QDate day) const
{
    for (const FormSpec &form : all()) {
        const bool stands = (form.from.isNull() || form.from <= day) && (form.to.isNull() || day < form.to);
        if (form.indicator == indicator && form.level == level && stands)
            return std::make_shared<const FormSpec>(form);
    }
    return nullptr;
}

} // namespace PhoLuat
