// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/manifest.h"

#include "fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto declaration = readBagDeclaration(bytes))
        static_cast<void>(readTagText(bytes, *declaration, u"x"_s));
    for (const BagDeclaration &declaration : {BagDeclaration{1, 0, u"UTF-8"_s}, BagDeclaration{0, 97, u"UTF-16"_s}}) {
        const auto text = readTagText(bytes, declaration, u"x"_s);
        if (!text)
            continue;
        static_cast<void>(readBagInfo(*text, declaration));
        const auto manifest = readManifest(u"manifest-sha256.txt"_s, DigestKind::Sha256, false, *text, declaration, {});
        if (!manifest)
            continue;
        for (const ManifestLine &line : manifest->lines)
            must(line.path.startsWith("data/"_L1) && line.digest.size() == 64 && !troubleWithEntryName(line.path));
    }
    return 0;
}
