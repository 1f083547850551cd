// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/flows.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<FormLibrary> FormLibrary::read(const QString &folder)
{
    FormLibrary library;
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
        library.m_forms.append(*spec);
    }
    return library;
}

std::shared_ptr<const FormSpec> FormLibrary::find(const QString &id, int edition) const
{
    for (const FormSpec &form : m_forms) {
        if (form.id == id && form.edition == edition)
            return std::make_shared<const FormSpec>(form);
    }
    return nullptr;
}

std::shared_ptr<const FormSpec> FormLibrary::forLevel(const QString &indicator, UnitLevel level, QDate day) const
{
    for (const FormSpec &form : m_forms) {
        const bool stands = (form.from.isNull() || form.from <= day) && (form.to.isNull() || day < form.to);
        if (form.indicator == indicator && form.level == level && stands)
            return std::make_shared<const FormSpec>(form);
    }
    return nullptr;
}

} // namespace PhoLuat
