// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "davanswer.h"

#include "transfer/davresponse.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

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
        const PhoLuat::DavResponse said = PhoLuat::readDavResponse(xml);
        return xml.hasError() ? std::nullopt : std::optional(DavThing{said.status != 404, said.isFolder, said.bytes, said.etag});
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
