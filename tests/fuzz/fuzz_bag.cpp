// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag.h"

#include "fuzz/fuzz.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;

/// Our own profile never takes what the looser one refuses.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ArchiveLimits limits;
    limits.entryBytes = limits.totalBytes = 4 * 1024 * 1024;
    const QString path = asFile(QByteArrayView(data, static_cast<qsizetype>(size)));
    const auto good = [](const Judgement &judgement) { return judgement.verdict == Verdict::Valid || judgement.verdict == Verdict::Warning; };
    const Judgement foreign = judgeBag(path, BagProfile::Foreign, limits);
    must(good(foreign) || !foreign.reasons.isEmpty());
    must(good(foreign) || !good(judgeBag(path, BagProfile::Own, limits)));
    return 0;
}
