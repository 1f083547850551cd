// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "davanswer.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One propstat: what it holds counts only when its status is 200, which may come after.
void readPropstat(QXmlStreamReader &xml, DavThing &thing)
{
    DavThing found = thing;
    bool isGood = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "status"_L1) {
            isGood = xml.readElementText().contains(" 200"_L1);
        } else if (xml.name() == "prop"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "getcontentlength"_L1) {
                    bool isNumber = false;
                    const qint64 bytes = xml.readElementText().trimmed().toLongLong(&isNumber);
                    found.bytes = isNumber ? bytes : -1;
                } else if (xml.name() == "getetag"_L1) {
                    found.etag = xml.readElementText().toUtf8();
                } else if (xml.name() == "resourcetype"_L1) {
                    while (xml.readNextStartElement()) {
                        found.isFolder = found.isFolder || xml.name() == "collection"_L1;
                        xml.skipCurrentElement();
                    }
                } else {
                    xml.skipCurrentElement();
                }
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (isGood)
        thing = found;
}

} // namespace

std::optional<DavThing> davThingFrom(const QByteArray &multistatus)
{
    if (multistatus.contains("<!DOCTYPE") || multistatus.contains("<!ENTITY"))
        return {};
    QXmlStreamReader xml(multistatus);
    if (!xml.readNextStartElement() || xml.name() != "multistatus"_L1 || xml.namespaceUri() != "DAV:"_L1)
        return {};
    while (xml.readNextStartElement()) {
        if (xml.name() != "response"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        DavThing thing{.isThere = true};
        while (xml.readNextStartElement()) {
            if (xml.name() == "propstat"_L1)
                readPropstat(xml, thing);
            else if (xml.name() == "status"_L1)
                thing.isThere = !xml.readElementText().contains(" 404"_L1);
            else
                xml.skipCurrentElement();
        }
        return xml.hasError() ? std::nullopt : std::optional(thing);
    }
    return {};
}

int davFailureFrom(const QByteArray &multistatus)
{
    constexpr int locked = 423;
    constexpr int failedDependency = 424;
    QXmlStreamReader xml(multistatus);
    int failure = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return 0;
        if (!xml.isStartElement() || xml.name() != "status"_L1 || xml.namespaceUri() != "DAV:"_L1)
            continue;
        const int status = xml.readElementText().section(u' ', 1, 1).toInt();
        if (status >= 400 && status < 600 && (failure == 0 || status == locked || failure == failedDependency))
            failure = failure == locked ? locked : status;
    }
    return failure;
}
