// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reasons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PhoLuat {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return u"valid"_s;
    case Verdict::Warning:
        return u"warning"_s;
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::Damaged:
        return u"damaged"_s;
    case Verdict::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString refusalText(const QString &cause)
{
    return QCoreApplication::translate("PhoLuat", "The package is not accepted: %1. Nothing was taken from it. Ask the sender to make it again and send it once more.").arg(cause);
}

Error refusal(const QString &code, const QString &cause)
{
    return {ErrorKind::Refused, refusalText(cause), {}, code};
}

Error damage(const QString &code, const QString &cause)
{
    return {ErrorKind::Damaged, refusalText(cause), {}, code};
}

Verdict verdictOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Broken:
    case ErrorKind::NotFound:
        return Verdict::Unreadable;
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
        return Verdict::Refused;
    case ErrorKind::Damaged:
        break;
    }
    // Whole, but made in a way that nobody honest needs.
    for (const QLatin1StringView rule : {"zip.name"_L1, "zip.limit"_L1, "zip.bomb"_L1, "zip.link"_L1, "zip.special"_L1, "zip.encrypted"_L1,
                                         "zip.method"_L1, "zip.duplicate"_L1, "zip.clash"_L1, "zip.overlap"_L1, "zip.multidisk"_L1, "zip.zip64"_L1,
                                         "zip.flags"_L1, "zip.prefix"_L1, "zip.ambiguous"_L1, "tar.limit"_L1, "tar.bomb"_L1, "tar.link"_L1,
                                         "tar.special"_L1, "tar.kind"_L1, "tar.duplicate"_L1, "tar.clash"_L1, "tar.ambiguous"_L1, "tar.after"_L1}) {
        if (error.code.startsWith(rule))
            return Verdict::Refused;
    }
    return Verdict::Damaged;
}

void conclude(Judgement &judgement, const Error &error, const QString &place)
{
    judgement.verdict = verdictOf(error);
    judgement.reasons.prepend({Severity::Error, error.code, error.text, place.isEmpty() ? error.detail : place});
}

void warn(Judgement &judgement, const QString &code, const QString &text, const QString &place)
{
    if (judgement.verdict == Verdict::Valid)
        judgement.verdict = Verdict::Warning;
    judgement.reasons.append({Severity::Warning, code, text, place});
}

} // namespace PhoLuat
