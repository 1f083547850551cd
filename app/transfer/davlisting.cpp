// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what a server says is in its folder; nothing of it is believed before it is looked at.
#include "transfer/davfolder.h"

#include "transfer/davresponse.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 20'000;
constexpr qsizetype mostNameBytes = 255;

bool isPlainName(const QString &name)
{
    const bool hasOddLetters = std::ranges::any_of(name, [](QChar letter) {
        return letter < u' ' || letter == u'\x7f' || letter == u'/' || letter == u'\\' || letter == u':' || letter == QChar::ReplacementCharacter;
    });
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !hasOddLetters && name.toUtf8().size() <= mostNameBytes;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Where an entry lies: the folder itself, a name in it, or elsewhere (nothing).
std::optional<QString> nameBelow(const QUrl &url, const QUrl &folder)
{
    // Behind a proxy that ends TLS a server names itself by another scheme; only its host is held against it then.
    if (url.host().compare(folder.host(), Qt::CaseInsensitive) != 0 || (url.scheme() == folder.scheme() && portOf(url) != portOf(folder)))
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    const QString above = folder.path(QUrl::FullyDecoded);
    if (path == above || path + u'/' == above)
        return QString();
    if (!path.startsWith(above))
        return {};
    QString name = path.mid(above.size());
    if (name.endsWith(u'/'))
        name.chop(1);
    return isPlainName(name) ? std::optional(name) : std::nullopt;
}

} // namespace

QString DavFile::stamp() const
{
    // A tag is weak as long as the file is young, and says the same.
    return u"%1|%2|%3"_s.arg(bytes).arg(QString::fromUtf8(etag.startsWith("W/") ? etag.mid(2) : etag), modified);
}

Result<DavListing> davListingFrom(const QByteArray &multistatus, const QUrl &folder)
{
    const auto damaged = [](const QString &detail) {
        return failure(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "What the server says about the folder cannot be read, so nothing was taken in. Check that the address is one of a WebDAV folder, and ask the people who run it."),
                       detail, u"dav.xml"_s);
    };
    QXmlStreamReader xml(multistatus);
    QXmlStreamReader::TokenType token = xml.readNext();
    while (!xml.atEnd() && token != QXmlStreamReader::StartElement) {
        if (token == QXmlStreamReader::DTD)
            return damaged(u"a DTD"_s);
        token = xml.readNext();
    }
    if (xml.hasError() || xml.name() != "multistatus"_L1 || xml.namespaceUri() != "DAV:"_L1)
        return damaged(xml.hasError() ? xml.errorString() : u"no multistatus"_s);
    DavListing listing;
    qsizetype entries = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != "response"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        if (++entries > mostEntries)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The folder lists more than %1 entries, so it was not taken in. Let its people clear it or make a smaller one.").arg(mostEntries),
                           {}, u"dav.many"_s);
        const DavResponse entry = readDavResponse(xml);
        if (entry.status != 0 && entry.status != 200)
            continue;
        const QUrl url = folder.resolved(QUrl::fromEncoded(entry.href.toUtf8()));
        const auto name = nameBelow(url, folder);
        if (!name) {
            ++listing.leftOut;
        } else if (!name->isEmpty() && !entry.isFolder) {
            // Fetched from where the folder is, whatever scheme the entry names.
            QUrl own = folder;
            own.setPath(url.path(QUrl::FullyEncoded), QUrl::TolerantMode);
            listing.files.append({*name, own, entry.bytes, entry.etag, entry.modified});
        }
    }
    if (xml.hasError())
        return damaged(xml.errorString());
    return listing;
}

} // namespace PhoLuat
