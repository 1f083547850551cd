// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include <QXmlStreamReader>

namespace Sword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto app = "http://www.w3.org/2007/app"_L1;
constexpr auto atom = "http://www.w3.org/2005/Atom"_L1;
constexpr auto terms = "http://purl.org/net/sword/terms/"_L1;
constexpr auto olderError = "http://purl.org/net/sword/"_L1; // as servers write it that grew from version 1.3
constexpr auto dublinCore = "http://purl.org/dc/terms/"_L1;
constexpr qsizetype mostElements = 200'000;

/// Goes on to the next token; false at the end, at a mistake, and at anything a data document has no need of.
bool advance(QXmlStreamReader &xml)
{
    const QXmlStreamReader::TokenType token = xml.readNext();
    return token != QXmlStreamReader::DTD && token != QXmlStreamReader::EntityReference && token != QXmlStreamReader::Invalid && token != QXmlStreamReader::EndDocument
        && xml.characterOffset() < qint64(8) * 1024 * 1024;
}

bool is(const QXmlStreamReader &xml, QLatin1StringView space, QLatin1StringView name)
{
    return xml.name() == name && xml.namespaceUri() == space;
}

/// To the document's root element.
bool toRoot(QXmlStreamReader &xml)
{
    while (advance(xml)) {
        if (xml.isStartElement())
            return true;
    }
    return false;
}

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified().left(2000);
}

/// From its start element to its end element.
Entry entryAt(QXmlStreamReader &xml)
{
    Entry entry;
    int depth = 1;
    while (depth > 0 && advance(xml)) {
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        if (depth == 1 && is(xml, atom, "id"_L1)) {
            entry.id = textOf(xml);
            entry.texts.append(entry.id);
        } else if (depth == 1 && is(xml, atom, "title"_L1)) {
            entry.title = textOf(xml);
            entry.texts.append(entry.title);
        } else if (depth == 1 && is(xml, atom, "updated"_L1)) {
            entry.updated = textOf(xml);
        } else if (depth == 1 && is(xml, terms, "treatment"_L1)) {
            entry.treatment = textOf(xml);
        } else if (depth == 1 && is(xml, dublinCore, "identifier"_L1)) {
            entry.texts.append(textOf(xml));
        } else {
            if (depth == 1 && is(xml, atom, "link"_L1)) {
                const QString href = xml.attributes().value("href"_L1).toString();
                const QString rel = xml.attributes().value("rel"_L1).toString();
                entry.texts.append(href);
                if (rel == "edit"_L1)
                    entry.edit = href;
                else if (rel == "edit-media"_L1)
                    entry.editMedia = href;
                else if (rel == QString(terms + "statement"_L1))
                    entry.statement = href;
            } else if (depth == 1 && is(xml, atom, "content"_L1)) {
                entry.texts.append(xml.attributes().value("src"_L1).toString());
            }
            ++depth;
        }
    }
    return entry;
}

} // namespace

std::optional<Service> readService(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!toRoot(xml) || !is(xml, app, "service"_L1))
        return {};
    Service service;
    bool isInCollection = false;
    for (qsizetype elements = 0; elements < mostElements && advance(xml);) {
        if (xml.isEndElement() && is(xml, app, "collection"_L1))
            isInCollection = false;
        if (!xml.isStartElement())
            continue;
        ++elements;
        if (is(xml, terms, "version"_L1)) {
            service.version = textOf(xml);
        } else if (is(xml, terms, "maxUploadSize"_L1)) {
            service.mostBytes = textOf(xml).toLongLong() * 1024; // kilobytes
        } else if (is(xml, app, "collection"_L1)) {
            service.collections.append({{}, xml.attributes().value("href"_L1).toString(), {}});
            isInCollection = true;
        } else if (isInCollection && is(xml, atom, "title"_L1)) {
            service.collections.last().title = textOf(xml);
        } else if (isInCollection && is(xml, terms, "acceptPackaging"_L1)) {
            service.collections.last().packaging.append(textOf(xml));
        }
    }
    if (xml.hasError() || !xml.atEnd())
        return {};
    return service;
}

std::optional<Entry> readEntry(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!toRoot(xml) || !is(xml, atom, "entry"_L1))
        return {};
    const Entry entry = entryAt(xml);
    return xml.isEndElement() && !xml.hasError() ? std::optional(entry) : std::nullopt;
}

std::optional<Feed> readFeed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!toRoot(xml) || !is(xml, atom, "feed"_L1))
        return {};
    Feed feed;
    for (qsizetype elements = 0; elements < mostElements && advance(xml); ++elements) {
        if (xml.isStartElement() && is(xml, atom, "entry"_L1))
            feed.entries.append(entryAt(xml));
        else if (xml.isStartElement() && is(xml, atom, "link"_L1) && xml.attributes().value("rel"_L1) == "next"_L1)
            feed.next = xml.attributes().value("href"_L1).toString();
    }
    if (xml.hasError() || !xml.atEnd())
        return {};
    return feed;
}

std::optional<ErrorDocument> readError(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!toRoot(xml) || (!is(xml, terms, "error"_L1) && !is(xml, olderError, "error"_L1)))
        return {};
    ErrorDocument error{xml.attributes().value("href"_L1).toString(), {}};
    QStringList words;
    while (advance(xml)) {
        if (xml.isStartElement() && (is(xml, atom, "summary"_L1) || xml.name() == "treatment"_L1))
            words.append(textOf(xml).left(300));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    error.words = words.join(u" "_s);
    return error;
}

QString readState(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString state;
    QString description;
    while (advance(xml)) {
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (is(xml, atom, "category"_L1) && attributes.value("scheme"_L1) == QString(terms + "state"_L1)) {
            state = attributes.value("term"_L1).toString();
            description = textOf(xml);
        } else if (is(xml, terms, "state"_L1)) {
            state = attributes.value("http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1, "resource"_L1).toString();
        } else if (is(xml, terms, "stateDescription"_L1)) {
            description = textOf(xml);
        }
    }
    return description.isEmpty() ? state : state + u": "_s + description;
}

} // namespace Sword
