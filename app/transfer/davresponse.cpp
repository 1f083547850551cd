// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/davresponse.h"

#include <QXmlStreamReader>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

void readProperties(QXmlStreamReader &xml, DavResponse &response)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "getcontentlength"_L1) {
            bool isNumber = false;
            const qint64 bytes = xml.readElementText().trimmed().toLongLong(&isNumber);
            response.bytes = isNumber && bytes >= 0 ? bytes : -1;
        } else if (xml.name() == "getetag"_L1) {
            response.etag = xml.readElementText().trimmed().toUtf8();
        } else if (xml.name() == "getlastmodified"_L1) {
            response.modified = xml.readElementText().trimmed();
        } else if (xml.name() == "resourcetype"_L1) {
            while (xml.readNextStartElement()) {
                response.isFolder = response.isFolder || xml.name() == "collection"_L1;
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
}

/// "HTTP/1.1 200 OK"
int readStatus(QXmlStreamReader &xml)
{
    return xml.readElementText().section(u' ', 1, 1).toInt();
}

/// What it holds counts only when its status is 200, which may come after.
void readPropstat(QXmlStreamReader &xml, DavResponse &response)
{
    DavResponse found = response;
    bool isGood = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "status"_L1)
            isGood = readStatus(xml) == 200;
        else if (xml.name() == "prop"_L1)
            readProperties(xml, found);
        else
            xml.skipCurrentElement();
    }
    if (isGood)
        response = found;
}

} // namespace

DavResponse readDavResponse(QXmlStreamReader &xml)
{
    DavResponse response;
    while (xml.readNextStartElement()) {
        if (xml.name() == "href"_L1)
            response.href = xml.readElementText().trimmed();
        else if (xml.name() == "propstat"_L1)
            readPropstat(xml, response);
        else if (xml.name() == "status"_L1)
            response.status = readStatus(xml);
        else
            xml.skipCurrentElement();
    }
    return response;
}

} // namespace PhoLuat
