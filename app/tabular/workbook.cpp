// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/workbook.h"

#include "base/nfc.h"
#include "tabular/workbookparts.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    int row = 0;
    int column = 0;
};

/// "$B$7" and "B7".
std::optional<Place> placeOf(QStringView name)
{
    Place place;
    qsizetype at = 0;
    int letters = 0;
    for (; at < name.size() && (name[at] == u'$' || (name[at].toUpper() >= u'A' && name[at].toUpper() <= u'Z')); ++at) {
        if (name[at] != u'$') {
            place.column = place.column * 26 + (name[at].toUpper().unicode() - u'A' + 1);
            if (++letters > 3)
                return std::nullopt;
        }
    }
    bool isNumber = false;
    place.row = name.sliced(at).toInt(&isNumber);
    if (!isNumber || letters == 0 || place.row < 1 || place.row > 1'048'576 || place.column > 16'384)
        return std::nullopt;
    --place.row;
    --place.column;
    return place;
}

std::optional<TableSpan> spanOf(QStringView range)
{
    const qsizetype colon = range.indexOf(u':');
    const auto first = placeOf(colon < 0 ? range : range.first(colon));
    const auto last = colon < 0 ? first : placeOf(range.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return TableSpan{first->row, first->column, last->row - first->row + 1, last->column - first->column + 1};
}

Error tooLarge(const QString &sheet)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("PhoLuat", "The sheet “%1” has more rows, columns or filled cells than this program takes at once. Copy the part that is needed into a file of its own.").arg(sheet),
            {}, u"table.large"_s};
}

/// Reads the cells of one sheet.
class SheetReader final {
public:
    SheetReader(const WorkbookArchive &archive, const QStringList &strings, const QList<bool> &dateStyles, bool from1904, int &cellsLeft)
        : m_archive(archive), m_strings(strings), m_dateStyles(dateStyles), m_from1904(from1904), m_cellsLeft(cellsLeft) {}

    Result<> read(const QString &part, TableSheet &sheet)
    {
        return m_archive.walk(part, [&](QXmlStreamReader &xml) -> Result<> {
            if (xml.name() == u"row") {
                const auto row = xml.attributes().value(u"r");
                m_row = row.isEmpty() ? m_row + 1 : row.toInt() - 1;
                m_column = -1;
                if (m_row < 0 || m_row > 1'048'575)
                    return std::unexpected(damagedWorkbook(part + u": row number"_s));
            } else if (xml.name() == u"c") {
                return readCell(xml, part, sheet);
            } else if (xml.name() == u"mergeCell") {
                const auto span = spanOf(xml.attributes().value(u"ref"));
                if (!span || sheet.spans.size() >= m_archive.limits().spans)
                    return std::unexpected(damagedWorkbook(part + u": merged cells"_s));
                sheet.spans.append(*span);
            }
            return {};
        });
    }

private:
    struct Raw {
        QString type;
        QString value;
        QString inlined;
        QString formula;
        bool hasValue = false;
    };

    Raw readRaw(QXmlStreamReader &xml)
    {
        Raw raw;
        raw.type = xml.attributes().value(u"t").toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v") {
                raw.value = xml.readElementText(QXmlStreamReader::SkipChildElements);
                raw.hasValue = true;
            } else if (xml.name() == u"is") {
                raw.inlined = stringText(xml);
            } else if (xml.name() == u"f") {
                const QString shared = xml.attributes().value(u"t") == u"shared" ? xml.attributes().value(u"si").toString() : QString();
                raw.formula = xml.readElementText(QXmlStreamReader::SkipChildElements);
                // The others of a shared formula only name it; its first cell's spelling tells what it does.
                if (!shared.isEmpty() && raw.formula.isEmpty())
                    raw.formula = m_sharedFormulas.value(shared);
                else if (!shared.isEmpty())
                    m_sharedFormulas.insert(shared, raw.formula);
            } else {
                xml.skipCurrentElement();
            }
        }
        return raw;
    }

    Result<> readCell(QXmlStreamReader &xml, const QString &part, TableSheet &sheet)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        ++m_column;
        Place place{m_row, m_column};
        if (const auto name = attributes.value(u"r"); !name.isEmpty()) {
            const auto named = placeOf(name);
            if (!named)
                return std::unexpected(damagedWorkbook(part + u": cell "_s + name.toString().left(20)));
            place = *named;
            m_column = place.column;
        }
        const int style = attributes.value(u"s").toInt();
        const Raw raw = readRaw(xml);
        Result<SheetCell> cell = cellOf(raw, style >= 0 && style < m_dateStyles.size() && m_dateStyles[style]);
        if (!cell)
            return std::unexpected(damagedWorkbook(u"%1: %2 %3"_s.arg(part, cellName(place.row, place.column), cell.error().detail)));
        if (cell->isBlank() && cell->formula.isEmpty())
            return {};
        const TableLimits &limits = m_archive.limits();
        if (place.row < 0 || place.row >= limits.rows || place.column >= limits.columns || --m_cellsLeft < 0 || cell->text.size() > limits.textLength)
            return std::unexpected(tooLarge(sheet.name));
        sheet.put(place.row, place.column, *std::move(cell));
        return {};
    }

    Result<SheetCell> cellOf(const Raw &raw, bool isDate) const
    {
        SheetCell cell;
        cell.formula = raw.formula;
        if (raw.type == u"inlineStr") {
            cell.text = raw.inlined;
            cell.kind = cell.text.isEmpty() ? SheetCell::Kind::Blank : SheetCell::Kind::Text;
            return cell;
        }
        if (!raw.hasValue || raw.value.isEmpty())
            return cell;
        if (raw.type == u"s") {
            bool isNumber = false;
            const int index = raw.value.trimmed().toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_strings.size())
                return failure(ErrorKind::Damaged, {}, u"names a text that is not there"_s);
            cell.text = m_strings[index];
            cell.kind = cell.text.isEmpty() ? SheetCell::Kind::Blank : SheetCell::Kind::Text;
        } else if (raw.type == u"str") {
            cell.text = nfc(raw.value);
            cell.kind = SheetCell::Kind::Text;
        } else if (raw.type == u"e") {
            cell.text = raw.value.left(20);
            cell.kind = SheetCell::Kind::Error;
        } else if (raw.type == u"b") {
            cell.number = raw.value.trimmed() == u"1" || raw.value.trimmed() == u"true" ? 1 : 0;
            cell.kind = SheetCell::Kind::Truth;
        } else if (raw.type == u"d") {
            cell.text = raw.value.left(40);
            cell.moment = QDateTime::fromString(cell.text, Qt::ISODateWithMs);
            if (cell.moment.isValid())
                cell.moment = QDateTime(cell.moment.date(), cell.moment.time(), QTimeZone::UTC);
            cell.kind = cell.moment.isValid() ? SheetCell::Kind::Number : SheetCell::Kind::Text;
            cell.number = cell.moment.isValid() ? double(QDate(1899, 12, 30).daysTo(cell.moment.date())) : 0;
        } else {
            bool isNumber = false;
            cell.text = raw.value.trimmed().left(400);
            cell.number = cell.text.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(cell.number))
                return failure(ErrorKind::Damaged, {}, u"is no number"_s);
            cell.kind = SheetCell::Kind::Number;
            if (isDate)
                cell.moment = momentOfSerial(cell.number, m_from1904);
        }
        return cell;
    }

    const WorkbookArchive &m_archive;
    const QStringList &m_strings;
    const QList<bool> &m_dateStyles;
    bool m_from1904;
    int &m_cellsLeft;
    int m_row = -1;
    int m_column = -1;
    QHash<QString, QString> m_sharedFormulas;
};

struct NamedSheet {
    QString name;
    QString relation;
    bool isHidden = false;
};

struct Contents {
    QList<NamedSheet> sheets;
    bool from1904 = false;
    bool isWorkbook = false;
};

Result<Contents> contentsOf(const WorkbookArchive &archive, const QString &part)
{
    Contents contents;
    bool isFirst = true;
    const auto walked = archive.walk(part, [&](QXmlStreamReader &xml) -> Result<> {
        if (std::exchange(isFirst, false))
            contents.isWorkbook = xml.name() == u"workbook";
        if (xml.name() == u"workbookPr") {
            const auto value = xml.attributes().value(u"date1904");
            contents.from1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet") {
            NamedSheet sheet;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"name")
                    sheet.name = nfc(attribute.value().toString());
                else if (attribute.name() == u"id") // r:id, in whichever of the two namespaces
                    sheet.relation = attribute.value().toString();
                else if (attribute.name() == u"state")
                    sheet.isHidden = attribute.value() != u"visible";
            }
            if (contents.sheets.size() >= archive.limits().sheets)
                return std::unexpected(tooLarge(sheet.name));
            contents.sheets.append(sheet);
        }
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    return contents;
}

Error noWorkbook(const QString &detail)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("PhoLuat", "The file is an archive but no workbook that this program can read. It takes .xlsx, .xlsm and text files with separators. Save it as .xlsx and try again."),
            detail, u"table.format"_s};
}

} // namespace

Result<TableBook> readWorkbook(const QString &path, const TableLimits &limits)
{
    Result<ZipReader> zip = ZipReader::open(path, {.archiveBytes = limits.fileBytes, .entryBytes = limits.partBytes, .totalBytes = limits.unpackedBytes});
    if (!zip)
        return std::unexpected(zip.error());
    const WorkbookArchive archive(*std::move(zip), limits);
    QString main = u"xl/workbook.xml"_s;
    const auto roots = archive.relationsOf({});
    if (!roots)
        return std::unexpected(roots.error());
    for (const WorkbookArchive::Relation &relation : *roots) {
        if (relation.type == u"officeDocument")
            main = relation.part;
    }
    if (!archive.has(main))
        return std::unexpected(noWorkbook(main));
    const auto contents = contentsOf(archive, main);
    if (!contents)
        return std::unexpected(contents.error());
    if (!contents->isWorkbook || contents->sheets.isEmpty())
        return std::unexpected(noWorkbook(main));
    const auto relations = archive.relationsOf(main);
    if (!relations)
        return std::unexpected(relations.error());

    QStringList strings;
    QList<bool> dateStyles;
    for (const WorkbookArchive::Relation &relation : *relations) {
        if (relation.type == u"sharedStrings" && archive.has(relation.part)) {
            auto read = archive.sharedStrings(relation.part);
            if (!read)
                return std::unexpected(read.error());
            strings = *std::move(read);
        } else if (relation.type == u"styles" && archive.has(relation.part)) {
            auto read = archive.dateStyles(relation.part);
            if (!read)
                return std::unexpected(read.error());
            dateStyles = *std::move(read);
        }
    }

    TableBook book;
    int cellsLeft = limits.cells;
    for (const NamedSheet &named : contents->sheets) {
        const auto relation = relations->constFind(named.relation);
        if (relation == relations->cend() || relation->type != u"worksheet")
            continue; // a sheet of charts or macros holds no cells
        TableSheet sheet{.name = named.name, .isHidden = named.isHidden};
        if (auto read = SheetReader(archive, strings, dateStyles, contents->from1904, cellsLeft).read(relation->part, sheet); !read)
            return std::unexpected(read.error());
        book.sheets.append(std::move(sheet));
    }
    if (book.sheets.isEmpty())
        return std::unexpected(noWorkbook(u"no sheet of cells"_s));
    return book;
}

} // namespace PhoLuat
