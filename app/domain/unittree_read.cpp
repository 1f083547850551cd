// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unittree.h"

#include "base/nfc.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr QByteArrayView unitsHeader = "id\tlevel\tkind\tname\tcode\tparent\tfrom\tto\tcertainty";
constexpr QByteArrayView successionsHeader = "before\tafter\ton\tnote";
constexpr qsizetype maximumBytes = 64 * 1024 * 1024;

std::unexpected<Error> damaged(const QString &table, int line, const QString &why)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("PhoLuat", "The table of units could not be read: %1, line %2: %3. Install the program again, or take the table from a fresh copy.")
                       .arg(table, QString::number(line), why),
                   {}, u"units.table"_s);
}

using Fields = QList<QByteArrayView>;

Fields fieldsOf(QByteArrayView line)
{
    Fields fields;
    qsizetype start = 0;
    for (qsizetype tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
        fields.append(line.sliced(start, tab - start));
        start = tab + 1;
    }
    fields.append(line.sliced(start));
    return fields;
}

/// Hands every line after the header to `take`, which answers what is wrong with it or nothing.
Result<> readTable(QIODevice &device, const QString &table, QByteArrayView header,
                   const std::function<QString(const Fields &)> &take)
{
    if (!device.isOpen() && !device.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "The table of units could not be opened: %1: %2. Look whether the file is there and may be read.")
                           .arg(table, device.errorString()));
    }
    const QByteArray bytes = device.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return damaged(table, 1, QCoreApplication::translate("PhoLuat", "the table is too large"));

    int number = 0;
    const qsizetype columns = header.count('\t') + 1;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start);
        start = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        ++number;
        if (number == 1) {
            if (line != header)
                return damaged(table, number, QCoreApplication::translate("PhoLuat", "unknown columns"));
            continue;
        }
        if (!line.isValidUtf8())
            return damaged(table, number, QCoreApplication::translate("PhoLuat", "not UTF-8"));
        const Fields fields = fieldsOf(line);
        if (fields.size() != columns)
            return damaged(table, number, QCoreApplication::translate("PhoLuat", "wrong number of columns"));
        if (const QString wrong = take(fields); !wrong.isEmpty())
            return damaged(table, number, wrong);
    }
    if (number == 0)
        return damaged(table, 1, QCoreApplication::translate("PhoLuat", "the table is empty"));
    return {};
}

std::optional<UnitLevel> levelOf(QByteArrayView word)
{
    if (word == "commune")
        return UnitLevel::Commune;
    if (word == "district")
        return UnitLevel::District;
    if (word == "province")
        return UnitLevel::Province;
    if (word == "department")
        return UnitLevel::Department;
    if (word == "country")
        return UnitLevel::Country;
    return std::nullopt;
}

/// "2020-02-25", written out because the tables hold thirty thousand of them.
QDate dateOf(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto number = [text](qsizetype at, qsizetype length) {
        int value = 0;
        for (qsizetype i = at; i < at + length; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

/// Ids go into file names and formulas.
bool isGoodId(QByteArrayView id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

UnitId idOf(QByteArrayView text)
{
    return {QString::fromLatin1(text)};
}

QString readUnit(const Fields &fields, Unit &unit)
{
    if (!isGoodId(fields[0]))
        return QCoreApplication::translate("PhoLuat", "bad id");
    unit.id = idOf(fields[0]);
    const std::optional<UnitLevel> level = levelOf(fields[1]);
    if (!level)
        return QCoreApplication::translate("PhoLuat", "unknown level");
    unit.level = *level;
    unit.kind = nfc(QString::fromUtf8(fields[2]));
    unit.name = nfc(QString::fromUtf8(fields[3]));
    if (unit.name.isEmpty())
        return QCoreApplication::translate("PhoLuat", "no name");
    unit.code = QString::fromUtf8(fields[4]);
    if (!fields[5].isEmpty() && !isGoodId(fields[5]))
        return QCoreApplication::translate("PhoLuat", "bad id");
    unit.parent = idOf(fields[5]);
    unit.from = dateOf(fields[6]);
    unit.to = dateOf(fields[7]);
    if (!unit.from.isValid() || (!fields[7].isEmpty() && (!unit.to.isValid() || unit.to <= unit.from)))
        return QCoreApplication::translate("PhoLuat", "bad days");
    if (fields[8] == "unconfirmed")
        unit.certainty = Certainty::Unconfirmed;
    else if (fields[8] != "confirmed")
        return QCoreApplication::translate("PhoLuat", "unknown certainty");
    return {};
}

/// The number of the first unit that overlaps itself or has no parent above it; -1 when there is none.
int firstContradiction(const QList<Unit> &units)
{
    QHash<UnitId, QList<int>> spansOf;
    for (int span = 0; span < units.size(); ++span)
        spansOf[units[span].id].append(span);
    for (QList<int> &spans : spansOf) {
        std::ranges::sort(spans, {}, [&units](int span) { return units[span].from; });
        for (qsizetype i = 0; i + 1 < spans.size(); ++i) {
            const Unit &earlier = units[spans[i]];
            if (earlier.to.isNull() || earlier.to > units[spans[i + 1]].from)
                return spans[i + 1];
        }
    }
    for (int span = 0; span < units.size(); ++span) {
        const Unit &unit = units[span];
        if (unit.parent.isNull())
            continue;
        // a parent always stands higher, so the tree has no rings
        const auto parents = spansOf.constFind(unit.parent);
        if (parents == spansOf.constEnd() || units[parents->first()].level >= unit.level)
            return span;
    }
    return -1;
}

} // namespace

Result<UnitTree> UnitTree::read(QIODevice &units, QIODevice &successions)
{
    QList<Unit> spans;
    QSet<UnitId> known;
    const auto takeUnit = [&](const Fields &fields) {
        Unit unit;
        QString wrong = readUnit(fields, unit);
        known.insert(unit.id);
        spans.append(std::move(unit));
        return wrong;
    };
    if (Result<> done = readTable(units, u"units.tsv"_s, unitsHeader, takeUnit); !done)
        return std::unexpected(done.error());
    if (const int wrong = firstContradiction(spans); wrong >= 0)
        return damaged(u"units.tsv"_s, wrong + 2, QCoreApplication::translate("PhoLuat", "the unit overlaps itself or has no parent above it"));

    QList<UnitSuccession> changes;
    const auto takeSuccession = [&](const Fields &fields) {
        changes.append({idOf(fields[0]), idOf(fields[1]), dateOf(fields[2]), nfc(QString::fromUtf8(fields[3]))});
        if (!known.contains(changes.last().before) || !known.contains(changes.last().after))
            return QCoreApplication::translate("PhoLuat", "unknown unit");
        if (!changes.last().on.isValid())
            return QCoreApplication::translate("PhoLuat", "bad days");
        return QString();
    };
    if (Result<> done = readTable(successions, u"successions.tsv"_s, successionsHeader, takeSuccession); !done)
        return std::unexpected(done.error());
    UnitTree tree;
    tree.m_image = UnitImage::make(spans, changes);
    if (!tree.look())
        return damaged(u"units.tsv"_s, 1, QCoreApplication::translate("PhoLuat", "the table is too large"));
    return tree;
}

} // namespace PhoLuat
