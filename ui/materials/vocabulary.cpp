// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
QList<Term> terms(const QJsonValue &value)
{
    QList<Term> result;
    for (const QJsonValue &term : value.toArray())
        result.append({term["code"_L1].toString(), term["vi"_L1].toString(), term["en"_L1].toString()});
    return result;
}
}

QString Term::text() const
{
    return QLocale().language() == QLocale::English && !en.isEmpty() ? en : vi;
}

Vocabulary Vocabulary::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject lists = QJsonDocument::fromJson(source.readAll()).object();
    return {terms(lists["kinds"_L1]), terms(lists["fields"_L1]), terms(lists["audiences"_L1])};
}

QString Vocabulary::text(const QList<Term> &terms, const QString &code)
{
    const auto found = std::ranges::find(terms, code, &Term::code);
    return found == terms.end() ? code : found->text();
}

} // namespace PhoLuat
