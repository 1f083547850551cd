// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/vocabulary.h"

#include "reports/formmodel.h"

#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
QList<Term> readTerms(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readVocabulary(file.readAll()).value_or(QList<Term>());
}
}

Vocabulary Vocabulary::read(const QString &folder)
{
    return {readTerms(folder + u"/material-kinds.json"_s), readTerms(folder + u"/legal-fields.json"_s), readTerms(folder + u"/audiences.json"_s),
            readTerms(folder + u"/languages.json"_s)};
}

QString Vocabulary::text(const QList<Term> &terms, const QString &code)
{
    const auto found = std::ranges::find(terms, code, &Term::code);
    return found == terms.end() ? code : text(*found);
}

QString Vocabulary::text(const Term &term)
{
    return term.name(readersLanguage());
}

} // namespace PhoLuat
