// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying a zipped bag (structure, CRC and SHA-256 of every file) against `sha256sum` of its files, in turns,
// median of three.
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
    const QString path = folder.filePath(u"ours.zip"_s);
    if (files.isEmpty() || !writeBag(path, u"bag"_s, files, {}))
        return 1;
    std::array<qint64, 3> ours{};
    std::array<qint64, 3> theirs{};
    for (size_t turn = 0; turn < ours.size(); ++turn) {
        theirs[turn] = timeOf(folder, u"find data -type f -print0 | xargs -0 sha256sum > sums"_s);
        QElapsedTimer clock;
        clock.start();
        const Judgement judgement = judgeBag(path, BagProfile::Own);
        ours[turn] = clock.elapsed();
        if (judgement.verdict != Verdict::Valid || theirs[turn] < 0) {
            std::fprintf(stderr, "%s\n", qPrintable(judgement.reasons.value(0).text));
            return 1;
        }
    }
    report(name, median(ours), "sha256sum", median(theirs));
    return 0;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!isFull())
        return measure("verify 256 MiB, 64 files", 256LL << 20, 64) + measure("verify 9,900 files of 4 KiB", 40LL << 20, 9'900);
    return measure("verify 1 GiB, 128 files", 1LL << 30, 128) + measure("verify 10,000 files", 256LL << 20, 9'900);
}
