// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testing.h"

#include <QFile>
#include <QList>

namespace PhoLuat::Testing {

struct CorpusFile {
    QString name;      ///< "zip/own/name-ads.zip"
    QString path;
    QString kind;      ///< the manifest's column "class"
    QString expected;
};

/// The files of the shared corpora whose name begins with `part`; empty when they are not here.
inline QList<CorpusFile> corpusFiles(const QString &part)
{
    QList<CorpusFile> files;
    QFile manifest(corpus(QStringLiteral("MANIFEST.tsv")));
    if (manifest.fileName().isEmpty() || !manifest.open(QIODevice::ReadOnly))
        return files;
    const QString text = QString::fromUtf8(manifest.readAll());
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QStringList columns = line.split(QLatin1Char('\t'));
        if (columns.size() > 9 && columns.at(0).startsWith(part))
            files.append({columns.at(0), corpus(columns.at(0)), columns.at(7), columns.at(9)});
    }
    return files;
}

} // namespace PhoLuat::Testing
