// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr int maximumDepth = 48; // nine lists take 2 + 18, styles a few more

std::unexpected<Error> damaged(const QString &what)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("PhoLuat", "The document text was not read: %1. Only what this program writes is accepted; ask the sender for a fresh copy, or import the text instead.")
                       .arg(what),
                   {}, u"body.xhtml"_s);
}

/// Reads the subset and nothing else. Every function answers false after the first thing that does not belong.
class XhtmlReader final {
public:
    explicit XhtmlReader(const QString &text) : m_xml(text) {}

    Result<Body> read()
    {
        if (!readDocument())
            return damaged(m_trouble);
        return tidied(m_body);
    }

private:
    enum class Child { Element, End, Failed };

    bool refuse(const QString &what)
    {
        if (m_trouble.isEmpty())
            m_trouble = what;
        return false;
    }

    bool refuseElement()
    {
        return refuse(QCoreApplication::translate("PhoLuat", "element <%1> in line %2 does not belong there")
                          .arg(m_xml.name().left(40), QString::number(m_xml.lineNumber())));
    }

    bool refuseAttributes()
    {
        return refuse(QCoreApplication::translate("PhoLuat", "element <%1> in line %2 has an attribute or value that does not belong there")
                          .arg(m_xml.name().left(40), QString::number(m_xml.lineNumber())));
    }

    /// The next start, end or text; anything else is refused.
    bool next()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > maximumDepth || m_xml.namespaceUri() != u"http://www.w3.org/1999/xhtml" || !m_xml.prefix().isEmpty())
                return refuseElement();
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EndDocument:
            return true;
        case QXmlStreamReader::StartDocument:
            if ((!m_xml.documentVersion().isEmpty() && m_xml.documentVersion() != u"1.0")
                || (!m_xml.documentEncoding().isEmpty() && m_xml.documentEncoding().compare(u"UTF-8", Qt::CaseInsensitive) != 0))
                return refuse(QCoreApplication::translate("PhoLuat", "it is not XML 1.0 in UTF-8"));
            return next();
        case QXmlStreamReader::Invalid:
            return refuse(QCoreApplication::translate("PhoLuat", "line %1 is not well-formed XML (%2)")
                              .arg(QString::number(m_xml.lineNumber()), m_xml.errorString()));
        default:
            return refuse(QCoreApplication::translate("PhoLuat", "line %1 holds something else than elements and text")
                              .arg(m_xml.lineNumber()));
        }
    }

    /// The next child element, past blanks, or the end of the element around.
    Child nextChild()
    {
        while (next()) {
            if (m_xml.isStartElement())
                return Child::Element;
            if (m_xml.isEndElement() || m_xml.isEndDocument())
                return Child::End;
            if (!m_xml.isWhitespace()) {
                refuse(QCoreApplication::translate("PhoLuat", "line %1 has text where only elements may stand").arg(m_xml.lineNumber()));
                break;
            }
        }
        return Child::Failed;
    }

    bool expectEnd()
    {
        switch (nextChild()) {
        case Child::End: return true;
        case Child::Element: return refuseElement();
        case Child::Failed: break;
        }
        return false;
    }

    bool expectChild(QStringView name)
    {
        switch (nextChild()) {
        case Child::Element: return m_xml.name() == name || refuseElement();
        case Child::End:
            return refuse(QCoreApplication::translate("PhoLuat", "line %1 should hold element <%2>").arg(QString::number(m_xml.lineNumber()), name));
        case Child::Failed: break;
        }
        return false;
    }

    bool onlyAttributes(std::initializer_list<QStringView> allowed)
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (std::find(allowed.begin(), allowed.end(), attribute.qualifiedName()) == allowed.end())
                return refuseAttributes();
        }
        return true;
    }

    [[nodiscard]] QString attribute(QStringView name) const { return m_xml.attributes().value(QString(), name.toString()).toString(); }

    /// Text up to the end of the element; no children.
    bool readText(QString &text)
    {
        while (next()) {
            if (m_xml.isEndElement())
                return true;
            if (m_xml.isStartElement())
                return refuseElement();
            text += m_xml.text();
        }
        return false;
    }

    bool readDocument()
    {
        if (!expectChild(u"html") || !onlyAttributes({u"xml:lang", u"lang"}) || !expectChild(u"head") || !onlyAttributes({}))
            return false;
        for (Child child = nextChild(); child != Child::End; child = nextChild()) {
            if (child == Child::Failed)
                return false;
            QString ignored;
            if (m_xml.name() == u"title" ? !(onlyAttributes({}) && readText(ignored))
                                         : !(m_xml.name() == u"meta" ? onlyAttributes({u"charset"}) && expectEnd() : refuseElement()))
                return false;
        }
        if (!expectChild(u"body") || !onlyAttributes({}))
            return false;
        for (Child child = nextChild(); child != Child::End; child = nextChild()) {
            if (child == Child::Failed || !readBlock())
                return false;
        }
        if (!expectEnd())
            return false;
        // what follows the document: blanks, then its end
        while (!m_xml.isEndDocument()) {
            if (!next())
                return false;
        }
        return true;
    }

    bool add(Block block)
    {
        if (m_body.blocks.size() >= BodyLimits::blocks)
            return refuse(QCoreApplication::translate("PhoLuat", "it has too many paragraphs"));
        m_body.blocks.append(std::move(block));
        return true;
    }

    bool readBlock()
    {
        const QString name = m_xml.name().toString();
        if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'4') {
            Block block{.kind = Block::Kind::Heading, .level = name[1].unicode() - u'0'};
            return onlyAttributes({}) && readInlines(block.text) && add(std::move(block));
        }
        if (name == u"p")
            return readParagraph();
        if (name == u"ul" || name == u"ol")
            return readList(1);
        if (name == u"table")
            return readTable();
        if (name == u"blockquote")
            return readQuotation();
        if (name == u"div")
            return readImage();
        if (name == u"hr") {
            if (!onlyAttributes({u"class"}) || attribute(u"class") != u"page")
                return refuseAttributes();
            return expectEnd() && add(Block{.kind = Block::Kind::PageBreak});
        }
        return refuseElement();
    }

    bool readParagraph()
    {
        if (!onlyAttributes({u"class"}))
            return false;
        Block block;
        const bool classed = m_xml.attributes().hasAttribute(u"class"_s);
        const QString role = attribute(u"class");
        if (role == u"question")
            block.kind = Block::Kind::Question;
        else if (role == u"answer")
            block.kind = Block::Kind::Answer;
        else if (role == u"dialogue")
            block.kind = Block::Kind::Dialogue;
        else if (classed)
            return refuseAttributes();
        m_speaker = block.kind == Block::Kind::Dialogue ? &block.source : nullptr;
        const bool good = readInlines(block.text);
        m_speaker = nullptr;
        if (good && !block.source.isEmpty()) {
            // the writer sets ": " between speaker and words
            if (block.text.isEmpty() || block.text.first().kind != Inline::Kind::Text || !block.text.first().text.startsWith(u": "))
                return refuse(QCoreApplication::translate("PhoLuat", "line %1 has a speaker without words").arg(m_xml.lineNumber()));
            block.text.first().text.remove(0, 2);
        }
        return good && add(std::move(block));
    }

    bool readQuotation()
    {
        Block block{.kind = Block::Kind::Quotation};
        if (!onlyAttributes({}) || !expectChild(u"p") || !onlyAttributes({}) || !readInlines(block.text))
            return false;
        switch (nextChild()) {
        case Child::Failed: return false;
        case Child::End: return add(std::move(block));
        case Child::Element: break;
        }
        if (m_xml.name() != u"p")
            return refuseElement();
        if (!onlyAttributes({u"class"}) || attribute(u"class") != u"source")
            return refuseAttributes();
        return expectChild(u"cite") && onlyAttributes({}) && readText(block.source) && expectEnd() && expectEnd() && add(std::move(block));
    }

    bool readImage()
    {
        if (!onlyAttributes({u"class"}) || attribute(u"class") != u"image")
            return refuseAttributes();
        if (!expectChild(u"img") || !onlyAttributes({u"src", u"alt"}))
            return false;
        Block block{.kind = Block::Kind::Image, .source = attribute(u"src")};
        if (!isAttachmentAddress(block.source))
            return refuseAttributes();
        return expectEnd() && expectEnd() && add(std::move(block));
    }

    bool readList(int level)
    {
        if (level > BodyLimits::listDepth)
            return refuseElement();
        const bool ordered = m_xml.name() == u"ol";
        if (!onlyAttributes({}))
            return false;
        for (Child child = nextChild(); child != Child::End; child = nextChild()) {
            if (child == Child::Failed || !readItem(level, ordered))
                return false;
        }
        return true;
    }

    bool readItem(int level, bool ordered)
    {
        if (m_xml.name() != u"li")
            return refuseElement();
        if (!onlyAttributes({u"class"}))
            return false;
        // a skipped level: an item that only carries a deeper list
        const bool skipped = m_xml.attributes().hasAttribute(u"class"_s);
        if (skipped && attribute(u"class") != u"skip")
            return refuseAttributes();
        bool atList = false;
        if (skipped) {
            const Child child = nextChild();
            if (child == Child::Failed)
                return false;
            atList = child == Child::Element;
        } else {
            Block block{.kind = Block::Kind::ListItem, .level = level, .ordered = ordered};
            if (!readInlines(block.text, false, false, &atList) || !add(std::move(block)))
                return false;
        }
        while (atList) {
            if (m_xml.name() != u"ul" && m_xml.name() != u"ol")
                return refuseElement();
            if (!readList(level + 1))
                return false;
            const Child child = nextChild();
            if (child == Child::Failed)
                return false;
            atList = child == Child::Element;
        }
        return true;
    }

    bool readTable()
    {
        Block block{.kind = Block::Kind::Table};
        if (!onlyAttributes({}))
            return false;
        bool bodySeen = false;
        for (Child child = nextChild(); child != Child::End; child = nextChild()) {
            if (child == Child::Failed)
                return false;
            const bool head = m_xml.name() == u"thead";
            if ((!head && m_xml.name() != u"tbody") || bodySeen || (head && !block.rows.isEmpty()))
                return refuseElement();
            bodySeen = !head;
            if (!onlyAttributes({}) || !readRows(block, head ? u"th" : u"td"))
                return false;
            if (head)
                block.headerRows = int(block.rows.size());
        }
        return add(std::move(block));
    }

    bool readRows(Block &table, QStringView cellName)
    {
        for (Child child = nextChild(); child != Child::End; child = nextChild()) {
            if (child == Child::Failed)
                return false;
            if (m_xml.name() != u"tr")
                return refuseElement();
            if (!onlyAttributes({}))
                return false;
            QList<TableCell> row;
            for (Child cell = nextChild(); cell != Child::End; cell = nextChild()) {
                if (cell == Child::Failed)
                    return false;
                if (m_xml.name() != cellName)
                    return refuseElement();
                TableCell read;
                if (!onlyAttributes({u"colspan"}))
                    return false;
                if (m_xml.attributes().hasAttribute(u"colspan"_s)) {
                    read.columns = attribute(u"colspan").toInt();
                    if (read.columns < 1 || read.columns > BodyLimits::tableColumns)
                        return refuseAttributes();
                }
                if (!readInlines(read.text))
                    return false;
                row.append(std::move(read));
            }
            table.rows.append(std::move(row));
        }
        return true;
    }

    /// Reads up to the end of the element around. With `atList`, stops at a nested list and says so.
    bool readInlines(Inlines &out, bool strong = false, bool emphasis = false, bool *atList = nullptr)
    {
        while (next()) {
            if (m_xml.isEndElement())
                return true;
            if (m_xml.isCharacters()) {
                out.append({Inline::Kind::Text, m_xml.text().toString(), strong, emphasis});
                continue;
            }
            const QStringView name = m_xml.name();
            if (atList != nullptr && (name == u"ul" || name == u"ol")) {
                *atList = true;
                return true;
            }
            if (name == u"strong" || name == u"em") {
                const bool isStrong = name == u"strong";
                if (!onlyAttributes({}) || !readInlines(out, strong || isStrong, emphasis || !isStrong))
                    return false;
            } else if (name == u"br") {
                if (!onlyAttributes({}) || !expectEnd())
                    return false;
                out.append({Inline::Kind::LineBreak, {}});
            } else if (name == u"a" || name == u"span") {
                if (!readMarked(out, strong, emphasis))
                    return false;
            } else {
                return refuseElement();
            }
        }
        return false;
    }

    bool readMarked(Inlines &out, bool strong, bool emphasis)
    {
        Inline item{Inline::Kind::Link, {}, strong, emphasis};
        if (m_xml.name() == u"a") {
            item.target = attribute(u"href");
            if (!onlyAttributes({u"href"}))
                return false;
            if (!isAllowedLink(item.target))
                return refuseAttributes();
        } else {
            const QString role = attribute(u"class");
            if (role == u"speaker" && m_speaker != nullptr && out.isEmpty() && !strong && !emphasis) {
                QString *speaker = std::exchange(m_speaker, nullptr);
                return onlyAttributes({u"class"}) && readText(*speaker);
            }
            if (role == u"citation")
                item.kind = Inline::Kind::Citation;
            else if (role == u"figure")
                item.kind = Inline::Kind::Figure;
            else if (role == u"note")
                item.kind = Inline::Kind::Note;
            else
                return refuseAttributes();
            if (!onlyAttributes({u"class", u"title"}))
                return false;
            item.target = attribute(u"title");
        }
        if (!readText(item.text))
            return false;
        out.append(std::move(item));
        return true;
    }

    QXmlStreamReader m_xml;
    Body m_body;
    QString m_trouble;
    QString *m_speaker = nullptr; ///< where a dialogue's speaker goes while its first words are awaited
    int m_depth = 0;
};

} // namespace

Result<Body> bodyFromXhtml(const QByteArray &xhtml)
{
    constexpr int limit = int(BodyLimits::bytes / (1024 * 1024)); // MiB
    if (xhtml.size() > BodyLimits::bytes)
        return damaged(QCoreApplication::translate("PhoLuat", "it is larger than %n MiB", nullptr, limit));
    // DTD, comment and CDATA all begin so, and the writer escapes every "<" of a text
    if (const qsizetype place = xhtml.indexOf("<!"); place >= 0)
        return damaged(QCoreApplication::translate("PhoLuat", "line %1 holds a declaration, comment or CDATA").arg(xhtml.first(place).count('\n') + 1));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(xhtml);
    if (decoder.hasError())
        return damaged(QCoreApplication::translate("PhoLuat", "it is not XML 1.0 in UTF-8"));
    return XhtmlReader(text).read();
}

} // namespace PhoLuat
