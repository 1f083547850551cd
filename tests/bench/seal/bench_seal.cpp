// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealing a bag of scanned PDFs against `zip -0` and `sha256sum` of the same files, in turns, median of three.
#include "package/bag.h"

#include "bench/seal/bench.h"

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

static int measure(const char *name, qint64 bytes, int count)
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    const QList<ZipSource> files = scannedFiles(folder, bytes, count);
    if (files.isEmpty())
        return 1;
    std::array<qint64, 3> ours{};
    std::array<qint64, 3> theirs{};
    for (size_t turn = 0; turn < ours.size(); ++turn) {
        QFile::remove(folder.filePath(u"peer.zip"_s));
        QFile::remove(folder.filePath(u"ours.zip"_s));
        // Ours ends with the file synced to disk; the peer gets the same.
        theirs[turn] = timeOf(folder, u"zip -q -0 -r peer.zip data && sync peer.zip && find data -type f -print0 | xargs -0 sha256sum > sums"_s);
        QElapsedTimer clock;
        clock.start();
        const auto sealed = writeBag(folder.filePath(u"ours.zip"_s), u"bag"_s, files, {});
        ours[turn] = clock.elapsed();
        if (!sealed || theirs[turn] < 0) {
            std::fprintf(stderr, "%s\n", sealed ? "zip or sha256sum failed" : qPrintable(sealed.error().text));
            return 1;
        }
    }
    report(name, median(ours), "zip -0 + sha256sum", median(theirs));
    return 0;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!isFull())
        return measure("seal 256 MiB, 64 files", 256LL << 20, 64) + measure("seal 9,900 files of 4 KiB", 40LL << 20, 9'900);
    return measure("seal 1 GiB, 128 files", 1LL << 30, 128) + measure("seal 10,000 files", 256LL << 20, 9'900);
}
