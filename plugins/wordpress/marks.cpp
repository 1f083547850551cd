// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include "transfer/rules.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace WordPress {

using namespace Qt::StringLiterals;

namespace {

QString shortDigest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QString keyClass(const QString &packageKey)
{
    return u"pholuat-key-"_s + shortDigest(packageKey);
}

/// What a reader sees and where links lead, and nothing else.
QString essence(const QString &title, const QString &html)
{
    static const QRegularExpression links(u"\\b(?:href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression spaces(u"[\\s\\x{00A0}]+"_s);
    QString essence = title + u'|';
    for (const QRegularExpressionMatch &match : links.globalMatch(html))
        essence += match.captured(1) + match.captured(2) + u'|';
    essence += QString(html).remove(tags);
    return PhoLuat::withoutEntities(essence).remove(spaces).normalized(QString::NormalizationForm_C);
}

} // namespace

QString postSlug(const QString &materialId)
{
    return u"pl-"_s + shortDigest(materialId);
}

QString mediaSlug(const QString &sha256)
{
    return u"pl-f-"_s + sha256.left(40);
}

QString markedContent(const QString &title, const QString &html, const QString &packageKey, int version)
{
    return u"<div class=\"pholuat %1 pholuat-version-%2 pholuat-text-%3\">\n"_s.arg(keyClass(packageKey)).arg(version).arg(shortDigest(essence(title, html))) + html + u"\n</div>"_s;
}

bool isFromPackage(const QString &content, const QString &packageKey)
{
    return content.contains(keyClass(packageKey));
}

int versionOf(const QString &content)
{
    static const QRegularExpression mark(u"\\bpholuat-version-([0-9]{1,6})\\b"_s);
    return mark.match(content).captured(1).toInt();
}

bool isAsWritten(const QString &title, const QString &content)
{
    static const QRegularExpression mark(u"\\bpholuat-text-([0-9a-f]{32})\\b"_s);
    const QRegularExpressionMatch match = mark.match(content);
    return match.hasMatch() && match.captured(1) == shortDigest(essence(title, content));
}

QString plainFileName(const QString &name)
{
    static const QRegularExpression marks(u"\\p{Mn}+"_s);
    static const QRegularExpression others(u"[^A-Za-z0-9._-]+"_s);
    QString plain = name.normalized(QString::NormalizationForm_D).remove(marks).replace(u'đ', u'd').replace(u'Đ', u'D').replace(others, u"-"_s);
    while (plain.startsWith(u'.') || plain.startsWith(u'-'))
        plain.remove(0, 1);
    const qsizetype dot = plain.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : plain.sliced(dot).left(12);
    const QString stem = (dot < 0 ? plain : plain.first(dot)).left(80);
    return (stem.isEmpty() ? u"tep"_s : stem) + ending;
}

} // namespace WordPress
