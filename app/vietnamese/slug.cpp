// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/slug.h"

#include "vietnamese/fold.h"

namespace PhoLuat {

QString asciiSlug(const QString &text, qsizetype limit)
{
    QString slug;
    bool pending = false;
    for (const QChar c : vnFold(text)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!plain) {
            pending = !slug.isEmpty();
            continue;
        }
        if (pending)
            slug += u'-';
        pending = false;
        slug += c;
    }
    if (slug.size() > limit) {
        const qsizetype hyphen = slug.lastIndexOf(u'-', limit);
        slug.truncate(hyphen > limit / 2 ? hyphen : limit);
        while (slug.endsWith(u'-'))
            slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("x") : slug;
}

} // namespace PhoLuat
