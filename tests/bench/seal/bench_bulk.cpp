// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bulk archive of packages, written and read to its last byte (walked whole first), against tar and zstd, in turns,
// median of three.
#include "archive/bulk.h"

#include "bench/seal/bench.h"

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

static bool readWhole(const QString &path)
{
    auto reader = BulkReader::open(path);
    while (reader && reader->hasNext()) {
        if (!reader->next([](QByteArrayView) { return true; }))
            return false;
    }
    return reader.has_value();
}

static int measure(const char *write, const char *read, qint64 bytes, int count)
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    QList<BulkSource> sources;
    for (const ZipSource &file : scannedFiles(folder, bytes, count))
        sources.append({file.name, file.file});
    const QString path = folder.filePath(u"ours.tar.zst"_s);
    std::array<qint64, 3> ours{};
    std::array<qint64, 3> theirs{};
    std::array<qint64, 3> oursRead{};
    std::array<qint64, 3> theirsRead{};
    for (size_t turn = 0; turn < ours.size(); ++turn) {
        theirs[turn] = timeOf(folder, u"tar --zstd -cf peer.tar.zst data && sync peer.tar.zst"_s);
        theirsRead[turn] = timeOf(folder, u"tar --zstd -xOf peer.tar.zst >/dev/null"_s);
        QElapsedTimer clock;
        clock.start();
        const auto written = writeBulk(path, sources);
        ours[turn] = clock.restart();
        const bool isRead = readWhole(path);
        oursRead[turn] = clock.elapsed();
        if (!written || !isRead || theirs[turn] < 0 || theirsRead[turn] < 0) {
            std::fprintf(stderr, "%s\n", written ? "tar, zstd or reading failed" : qPrintable(written.error().text));
            return 1;
        }
    }
    report(write, median(ours), "tar --zstd", median(theirs), "< 150 MB");
    report(read, median(oursRead), "tar --zstd -xO", median(theirsRead), "< 150 MB");
    return 0;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!isFull())
        return measure("bundle 256 MiB, 64 packages", "unbundle 256 MiB, 64 packages", 256LL << 20, 64);
    return measure("bundle 1 GiB, 3,000 packages", "unbundle 1 GiB, 3,000 packages", 1LL << 30, 3000);
}
