// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/workbookparts.h"

#include "base/nfc.h"
#include "tabular/numberformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// "_x000D_" stands for a character that XML may not hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0 && at + 7 <= text.size(); at = text.indexOf(u"_x", at + 1)) {
        bool isNumber = false;
        const uint code = text.mid(at + 2, 4).toUInt(&isNumber, 16);
        if (isNumber && text[at + 6] == u'_')
            text.replace(at, 7, QChar(char16_t(code)));
    }
    return text;
}

/// "xl/workbook.xml" and "worksheets/sheet1.xml", "../x.xml" or "/xl/x.xml".
QString resolved(const QString &from, const QString &target)
{
    QStringList parts;
    if (!target.startsWith(u'/')) {
        parts = from.split(u'/');
        parts.removeLast();
    }
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u".") {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

} // namespace

Error damagedWorkbook(const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("PhoLuat", "The workbook is damaged, or its content is not what a spreadsheet writes. Nothing was taken from it. Open it in Excel or LibreOffice, save it again and try that file."),
            detail, u"table.damaged"_s};
}

QString stringText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"rPh")
                xml.skipCurrentElement();
            else if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                ++depth;
        }
    }
    return nfc(unescaped(text));
}

QString WorkbookArchive::nameOf(const QString &part) const
{
    const QList<ArchiveEntry> &entries = m_zip.entries();
    const auto named = [&](Qt::CaseSensitivity matching) {
        return std::ranges::find_if(entries, [&](const ArchiveEntry &entry) { return entry.name.compare(part, matching) == 0; });
    };
    auto found = named(Qt::CaseSensitive);
    if (found == entries.cend())
        found = named(Qt::CaseInsensitive); // part names do not differ by case (ECMA-376 part 2)
    return found == entries.cend() ? QString() : found->name;
}

bool WorkbookArchive::has(const QString &part) const
{
    return !part.isEmpty() && !nameOf(part).isEmpty();
}

Result<> WorkbookArchive::checkTime() const
{
    if (!m_deadline.hasExpired())
        return {};
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The table takes too long to read. Copy the part that is needed into a file of its own."), {}, u"table.slow"_s);
}

Result<> WorkbookArchive::walk(const QString &part, const std::function<Result<>(QXmlStreamReader &xml)> &element) const
{
    const QString name = nameOf(part);
    if (name.isEmpty())
        return std::unexpected(damagedWorkbook(u"no part "_s + part));
    const Result<QByteArray> bytes = m_zip.read(name, m_limits.partBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    QXmlStreamReader xml(*bytes);
    int steps = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return std::unexpected(damagedWorkbook(part + u": declares a document type"_s));
        if (++steps % 4096 == 0) {
            if (auto inTime = checkTime(); !inTime)
                return inTime;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (auto taken = element(xml); !taken)
            return taken;
    }
    if (xml.hasError())
        return std::unexpected(damagedWorkbook(u"%1, line %2: %3"_s.arg(part).arg(xml.lineNumber()).arg(xml.errorString())));
    return {};
}

Result<QHash<QString, WorkbookArchive::Relation>> WorkbookArchive::relationsOf(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString relations = part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    QHash<QString, Relation> found;
    if (!has(relations))
        return found;
    const auto walked = walk(relations, [&](QXmlStreamReader &xml) -> Result<> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"Relationship" && attributes.value(u"TargetMode") != u"External") {
            const QString type = attributes.value(u"Type").toString();
            found.insert(attributes.value(u"Id").toString(), {type.mid(type.lastIndexOf(u'/') + 1), resolved(part, attributes.value(u"Target").toString())});
        }
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    return found;
}

Result<QStringList> WorkbookArchive::sharedStrings(const QString &part) const
{
    QStringList strings;
    const auto walked = walk(part, [&](QXmlStreamReader &xml) -> Result<> {
        if (xml.name() != u"si")
            return {};
        strings.append(stringText(xml));
        if (strings.last().size() > m_limits.textLength || strings.size() > m_limits.cells)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The texts of the workbook are larger than this program takes at once. Copy the part that is needed into a file of its own."), {}, u"table.large"_s);
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    return strings;
}

Result<QList<bool>> WorkbookArchive::dateStyles(const QString &part) const
{
    QHash<int, bool> own;
    QList<bool> styles;
    bool isCellStyles = false;
    const auto walked = walk(part, [&](QXmlStreamReader &xml) -> Result<> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt") {
            own.insert(attributes.value(u"numFmtId").toInt(), isDateFormat(attributes.value(u"formatCode").toString()));
        } else if (xml.name() == u"cellXfs") {
            isCellStyles = true;
        } else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs" || xml.name() == u"cellStyleXfs") {
            isCellStyles = false;
        } else if (xml.name() == u"xf" && isCellStyles) {
            const int format = attributes.value(u"numFmtId").toInt();
            styles.append(own.contains(format) ? own.value(format) : isDateFormat(format));
        }
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    return styles;
}

} // namespace PhoLuat
