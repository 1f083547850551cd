// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run while the program is built: makes of the two tables what the program looks into without reading them.
#include "domain/unittree.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace PhoLuat;

/// make-unit-image UNITS.tsv SUCCESSIONS.tsv IMAGE
int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    QFile units(QFile::decodeName(argv[1]));
    QFile successions(QFile::decodeName(argv[2]));
    const Result<UnitTree> tree = UnitTree::read(units, successions);
    if (!tree) {
        std::fprintf(stderr, "%s\n", qPrintable(tree.error().text));
        return 1;
    }
    QSaveFile image(QFile::decodeName(argv[3]));
    const bool isWritten = image.open(QIODevice::WriteOnly) && image.write(tree->image()) == tree->image().size() && image.commit();
    if (!isWritten)
        std::fprintf(stderr, "%s: %s\n", argv[3], qPrintable(image.errorString()));
    return isWritten ? 0 : 1;
}
