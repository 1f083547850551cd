// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/manifest.h"

#include "archive/entryname.h"
#include "base/nfc.h"
#include "package/reasons.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype longestLine = 4096; // bytes

/// CR, LF and CRLF all end a line (RFC 8493, 2.1.3).
QStringList linesOf(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    return plain.split(u'\n');
}

bool isHex(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QString decodedPath(const QString &written, const BagDeclaration &declaration)
{
    QString path = written.startsWith(u'*') ? written.mid(1) : written; // the mark of md5sum's binary mode
    path.replace("%0A"_L1, "\n"_L1, Qt::CaseInsensitive).replace("%0D"_L1, "\r"_L1, Qt::CaseInsensitive);
    if (!declaration.isDraft())
        path.replace("%25"_L1, "%"_L1);
    while (path.startsWith("./"_L1))
        path = path.mid(2);
    return path;
}

Error lineTrouble(const QString &code, const Manifest &manifest, qsizetype line, const QString &what)
{
    return refusal(code, QCoreApplication::translate("PhoLuat", "line %1 of %2: %3").arg(line).arg(manifest.name, what));
}

} // namespace

Result<BagDeclaration> readBagDeclaration(QByteArrayView bytes)
{
    const auto wrong = [](const QString &what) { return std::unexpected(refusal(u"bag.bagit"_s, what)); };
    if (bytes.startsWith("\xef\xbb\xbf"))
        return wrong(QCoreApplication::translate("PhoLuat", "bagit.txt begins with a byte order mark, which the standard forbids"));
    constexpr qsizetype most = 4096;
    if (bytes.size() > most)
        return wrong(QCoreApplication::translate("PhoLuat", "bagit.txt holds more than its two lines"));
    const QStringList lines = linesOf(QString::fromLatin1(bytes));
    static const QRegularExpression version(u"^BagIt-Version: ([0-9]{1,3})\\.([0-9]{1,3})$"_s);
    static const QRegularExpression encoding(u"^Tag-File-Character-Encoding: ([A-Za-z0-9._-]{1,40})$"_s);
    if (lines.size() != 2)
        return wrong(QCoreApplication::translate("PhoLuat", "bagit.txt does not hold exactly its two lines"));
    const auto first = version.match(lines.at(0));
    const auto second = encoding.match(lines.at(1));
    if (!first.hasMatch() || !second.hasMatch())
        return wrong(QCoreApplication::translate("PhoLuat", "bagit.txt does not say version and encoding as the standard asks"));
    const BagDeclaration declaration{first.captured(1).toInt(), first.captured(2).toInt(), second.captured(1)};
    const bool draft = declaration.major == 0 && declaration.minor >= 93 && declaration.minor <= 97;
    if (!draft && !(declaration.major == 1 && declaration.minor == 0)) {
        return std::unexpected(refusal(u"bag.version"_s, QCoreApplication::translate("PhoLuat", "it says BagIt version %1; 1.0 and the drafts 0.93 to 0.97 are read")
                                                              .arg(first.captured(1) + u'.' + first.captured(2))));
    }
    return declaration;
}

Result<QString> readTagText(QByteArrayView bytes, const BagDeclaration &declaration, const QString &name)
{
    const QString encoding = declaration.encoding.toUpper();
    const auto wrong = [&] {
        return std::unexpected(refusal(u"bag.encoding"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is not written in %2").arg(name, declaration.encoding)));
    };
    if (encoding == "US-ASCII"_L1 || encoding == "ASCII"_L1) {
        if (!QtPrivate::isAscii(QLatin1StringView(bytes)))
            return wrong();
        return QString::fromLatin1(bytes);
    }
    const auto known = QStringConverter::encodingForName(declaration.encoding.toLatin1().constData());
    if (!known || *known == QStringConverter::System) {
        return std::unexpected(refusal(u"bag.encoding"_s, QCoreApplication::translate("PhoLuat", "its text files are said to be in \"%1\", which is not known here").arg(declaration.encoding)));
    }
    const auto flags = *known == QStringConverter::Utf8 ? QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom : QStringConverter::Flag::Stateless;
    QStringDecoder decoder(*known, flags);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return wrong();
    return text;
}

Result<Manifest> readManifest(const QString &name, DigestKind kind, bool ofTags, const QString &text, const BagDeclaration &declaration,
                              const ArchiveLimits &limits)
{
    Manifest manifest{name, kind, ofTags};
    QHash<QString, std::pair<QString, QString>> seen; // NFC path → path as written, digest
    qsizetype number = 0;
    for (const QString &line : linesOf(text)) {
        ++number;
        if (line.isEmpty()) {
            if (declaration.isDraft() || text.isEmpty())
                continue;
            return std::unexpected(lineTrouble(u"bag.manifest"_s, manifest, number, QCoreApplication::translate("PhoLuat", "it is empty")));
        }
        if (line.size() > longestLine || line.toUtf8().size() > longestLine)
            return std::unexpected(lineTrouble(u"bag.manifest.line"_s, manifest, number, QCoreApplication::translate("PhoLuat", "it is longer than 4 KiB")));
        const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
        qsizetype at = std::ranges::find_if(line, isBlank) - line.begin();
        const QString digest = line.left(at).toLower();
        if (digest.size() != digestLength(kind) || !isHex(digest))
            return std::unexpected(lineTrouble(u"bag.manifest"_s, manifest, number, QCoreApplication::translate("PhoLuat", "it does not begin with a digest of its kind")));
        while (at < line.size() && isBlank(line.at(at)))
            ++at;
        const QString written = decodedPath(line.mid(at), declaration);
        const QString path = nfc(written);
        if (auto trouble = troubleWithEntryName(path, limits); trouble || path.endsWith(u'/'))
            return std::unexpected(lineTrouble(u"bag.path"_s, manifest, number, QCoreApplication::translate("PhoLuat", "the path \"%1\" leads outside or cannot be a file").arg(shownName(path))));
        if (path.startsWith("data/"_L1) == ofTags) {
            return std::unexpected(lineTrouble(u"bag.path"_s, manifest, number,
                                               QCoreApplication::translate("PhoLuat", "\"%1\" belongs into the other manifest").arg(shownName(path))));
        }
        if (const auto before = seen.constFind(path); before != seen.cend()) {
            if (before->second != digest || (before->first == written && !declaration.isDraft()))
                return std::unexpected(lineTrouble(u"bag.manifest.twice"_s, manifest, number, QCoreApplication::translate("PhoLuat", "\"%1\" is listed twice").arg(shownName(path))));
            manifest.findings.append({Severity::Warning, u"bag.manifest.twice"_s,
                                      QCoreApplication::translate("PhoLuat", "\"%1\" is listed twice in %2, in two spellings or forms of its accents. Both mean one file here; nothing needs to be done.")
                                          .arg(shownName(path), name),
                                      path});
            continue;
        }
        seen.insert(path, {written, digest});
        manifest.lines.append({path, digest});
    }
    return manifest;
}

Result<QList<std::pair<QString, QString>>> readBagInfo(const QString &text, const BagDeclaration &declaration)
{
    QList<std::pair<QString, QString>> fields;
    for (const QString &line : linesOf(text)) {
        if (line.isEmpty())
            continue;
        if (line.front().isSpace() && !fields.isEmpty()) {
            fields.last().second += u' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0) {
            if (declaration.isDraft())
                continue;
            return std::unexpected(refusal(u"bag.info"_s, QCoreApplication::translate("PhoLuat", "bag-info.txt holds a line without a label: \"%1\"").arg(shownName(line))));
        }
        fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return fields;
}

QString manifestPath(const QString &path)
{
    QString written = path;
    return written.replace(u'%', "%25"_L1).replace(u'\n', "%0A"_L1).replace(u'\r', "%0D"_L1);
}

} // namespace PhoLuat
