// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdfbytes.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <vector>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

/// An object split at its references: text, reference, text, reference, … text.
struct PdfObject {
    QList<QByteArray> text;
    QList<int> references;
};

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }
bool isSpace(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }

qsizetype stringEnd(QByteArrayView bytes, qsizetype at)
{
    int depth = 0;
    for (; at < bytes.size(); ++at) {
        if (bytes[at] == '\\')
            ++at;
        else if (bytes[at] == '(')
            ++depth;
        else if (bytes[at] == ')' && --depth == 0)
            return at + 1;
    }
    return at;
}

/// "12 0 R" at a place: its end and number, or -1.
qsizetype referenceEnd(QByteArrayView bytes, qsizetype at, int &number)
{
    number = 0;
    qsizetype i = at;
    while (i < bytes.size() && isDigit(bytes[i]) && i - at < 9)
        number = number * 10 + (bytes[i++] - '0');
    return i > at && bytes.sliced(i).startsWith(QByteArrayView(" 0 R")) ? i + 4 : -1;
}

PdfObject split(QByteArrayView bytes)
{
    PdfObject object;
    qsizetype start = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const char letter = bytes[at];
        if (letter == '(') {
            at = stringEnd(bytes, at);
        } else if (letter == 's' && bytes.sliced(at).startsWith(QByteArrayView("stream"))) {
            break; // what follows is data
        } else if (isDigit(letter) && (at == 0 || isSpace(bytes[at - 1]) || bytes[at - 1] == '[')) {
            int number = 0;
            if (const qsizetype end = referenceEnd(bytes, at, number); end > 0) {
                object.text.append(bytes.sliced(start, at - start).toByteArray());
                object.references.append(number);
                start = at = end;
            } else {
                while (at < bytes.size() && isDigit(bytes[at]))
                    ++at;
            }
        } else {
            ++at;
        }
    }
    object.text.append(bytes.sliced(start).toByteArray());
    return object;
}

std::unexpected<Error> changedShape(const QString &detail)
{
    return failure(ErrorKind::Broken,
                   QCoreApplication::translate("PhoLuat", "The PDF could not be finished, because the PDF writer of this system behaves "
                                                          "in an unknown way. Please report this with the version of the program."),
                   detail, u"pdf.shape"_s);
}

struct PdfParts {
    QByteArray header;
    QHash<int, PdfObject> objects;
    PdfObject trailer;
};

Result<PdfParts> takeApart(const QByteArray &pdf)
{
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (startAt < 0)
        return changedShape(u"no startxref"_s);
    const qsizetype tableAt = pdf.mid(startAt + 9).trimmed().split('\n').first().toLongLong();
    const QRegularExpression head(u"^xref\\s+0 (\\d+)\\s*\\n"_s);
    const QRegularExpressionMatch match = head.match(QString::fromLatin1(pdf.mid(tableAt, 40)));
    const qsizetype trailerAt = pdf.indexOf("trailer", tableAt);
    if (!match.hasMatch() || trailerAt < 0)
        return changedShape(u"no plain cross-reference table"_s);

    const qsizetype count = match.captured(1).toLongLong();
    const qsizetype entries = tableAt + match.capturedLength();
    if (entries + 20 * count > pdf.size())
        return changedShape(u"short cross-reference table"_s);
    std::vector<std::pair<qsizetype, int>> places;
    for (qsizetype i = 1; i < count; ++i) {
        const QByteArray entry = pdf.mid(entries + 20 * i, 20);
        if (entry.at(17) == 'n')
            places.emplace_back(entry.first(10).toLongLong(), static_cast<int>(i));
    }
    std::ranges::sort(places);
    if (places.empty())
        return changedShape(u"no objects"_s);

    PdfParts parts;
    parts.header = pdf.first(places.front().first);
    for (size_t i = 0; i < places.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].first : tableAt;
        const QByteArrayView whole = QByteArrayView(pdf).sliced(places[i].first, end - places[i].first);
        const QByteArray opening = QByteArray::number(places[i].second) + " 0 obj";
        if (!whole.startsWith(opening))
            return changedShape(u"object %1 is not at its place"_s.arg(places[i].second));
        parts.objects.insert(places[i].second, split(whole.sliced(opening.size())));
    }
    const qsizetype after = trailerAt + 7;
    parts.trailer = split(QByteArrayView(pdf).sliced(after, startAt - after));
    return parts;
}

/// Old numbers in their new order.
QList<int> reached(const PdfParts &parts, QHash<int, int> &renumbered)
{
    QList<int> order;
    const auto reach = [&](const PdfObject &from) {
        for (const int number : from.references) {
            if (parts.objects.contains(number) && !renumbered.contains(number)) {
                order.append(number);
                renumbered.insert(number, static_cast<int>(order.size()));
            }
        }
    };
    reach(parts.trailer);
    for (qsizetype i = 0; i < order.size(); ++i)
        reach(parts.objects.value(order.at(i)));
    return order;
}

QByteArray written(const PdfObject &object, const QHash<int, int> &renumbered)
{
    QByteArray bytes = object.text.first();
    for (qsizetype i = 0; i < object.references.size(); ++i) {
        const int number = renumbered.value(object.references.at(i));
        bytes += number > 0 ? QByteArray::number(number) + " 0 R" : QByteArrayLiteral("null");
        bytes += object.text.at(i + 1);
    }
    return bytes;
}

void replaceDates(PdfObject &info, const QByteArray &date)
{
    for (QByteArray &text : info.text) {
        qsizetype at = 0;
        while ((at = text.indexOf("(D:", at)) >= 0) {
            const qsizetype end = text.indexOf(')', at);
            text.replace(at, end - at + 1, date);
            at += date.size();
        }
    }
}

/// The six letters before the name of a font subset follow the old numbers: new ones in the order of the file.
void renameSubsets(QByteArray &text, QHash<QByteArray, QByteArray> &names)
{
    constexpr qsizetype letters = 6;
    for (qsizetype plus = text.indexOf('+'); plus >= 0; plus = text.indexOf('+', plus + 1)) {
        const qsizetype start = plus - letters;
        if (start < 1 || text.at(start - 1) != '/')
            continue;
        const QByteArray old = text.mid(start, letters);
        if (!std::ranges::all_of(old, [](char letter) { return letter >= 'A' && letter <= 'Z'; }))
            continue;
        QByteArray &name = names[old];
        if (name.isEmpty()) {
            name = "AAAAAA";
            qsizetype number = names.size();
            for (qsizetype i = letters - 1; number > 0; --i, number /= 26)
                name[i] = static_cast<char>('A' + number % 26);
        }
        text.replace(start, letters, name);
    }
}

} // namespace

Result<QByteArray> repeatablePdf(const QByteArray &pdf, const QDateTime &made)
{
    Result<PdfParts> parts = takeApart(pdf);
    if (!parts)
        return std::unexpected(parts.error());

    const QByteArray date = "(D:" + made.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    for (auto object = parts->objects.begin(); object != parts->objects.end(); ++object) {
        if (object->text.first().contains("/CreationDate"))
            replaceDates(*object, date);
    }
    QHash<int, int> renumbered;
    const QList<int> order = reached(*parts, renumbered);

    QHash<QByteArray, QByteArray> subsets;
    for (const int number : order) {
        PdfObject &object = parts->objects[number];
        const bool isStream = object.text.last().contains("stream");
        for (qsizetype i = 0; i + (isStream ? 1 : 0) < object.text.size(); ++i)
            renameSubsets(object.text[i], subsets);
    }

    QByteArray out = parts->header;
    out.reserve(pdf.size());
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < order.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj" + written(parts->objects.value(order.at(i)), renumbered);
    }
    const qsizetype tableAt = out.size();
    const QByteArray digest = QUuid::createUuidV5(QUuid(), out).toRfc4122().toHex();
    QString trailer = QString::fromLatin1(written(parts->trailer, renumbered));
    trailer.replace(QRegularExpression(u"/ID \\[[^\\]]*\\]"_s), u"/ID [ <%1> <%1> ]"_s.arg(QLatin1StringView(digest)));
    trailer.replace(QRegularExpression(u"/Size \\d+"_s), u"/Size %1"_s.arg(order.size() + 1));
    out += "xref\n0 " + QByteArray::number(order.size() + 1) + '\n' + table;
    out += "trailer" + trailer.toLatin1() + "startxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
    return out;
}

} // namespace PhoLuat
