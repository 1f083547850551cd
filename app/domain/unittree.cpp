// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unittree.h"

#include "vietnamese/fold.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <tuple>

using namespace Qt::StringLiterals;

namespace PhoLuat {

using namespace UnitImage;

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// How well a name answers a query; smaller is better.
using Rank = std::tuple<bool, int, int, int>;

} // namespace

Result<UnitTree> UnitTree::open(const QString &image)
{
    QFile file(image);
    UnitTree tree;
    if (file.open(QIODevice::ReadOnly)) {
        // What lies in the program stays where it is as long as the program runs.
        const uchar *there = image.startsWith(u':') ? file.map(0, file.size()) : nullptr;
        if (there != nullptr && reinterpret_cast<std::uintptr_t>(there) % alignof(quint32) == 0)
            tree.m_image = QByteArray::fromRawData(reinterpret_cast<const char *>(there), file.size());
        else
            tree.m_image = file.readAll();
    }
    if (tree.look())
        return tree;
    return failure(ErrorKind::Broken,
                   QCoreApplication::translate("PhoLuat", "The list of units is missing from the program. Install it again."), image, u"units.image"_s);
}

bool UnitTree::look()
{
    Head head;
    if (m_image.size() < qsizetype(sizeof(Head)))
        return false;
    std::memcpy(&head, m_image.constData(), sizeof(Head));
    const qsizetype size = qsizetype(sizeof(Head)) + head.places * qsizetype(sizeof(Place)) + head.spans * qsizetype(sizeof(Span))
        + head.successions * qsizetype(sizeof(Succession)) + head.numbers * qsizetype(sizeof(quint32)) + head.letters * qsizetype(sizeof(char16_t));
    if (head.magic != Head::rightMagic || size != m_image.size())
        return false;
    const char *at = m_image.constData() + sizeof(Head);
    const auto take = [&at]<class Item>(std::span<const Item> &items, quint32 count) {
        items = {reinterpret_cast<const Item *>(at), count};
        at += items.size_bytes();
    };
    take(m_places, head.places);
    take(m_spans, head.spans);
    take(m_successions, head.successions);
    take(m_numbers, head.numbers);
    m_letters = {reinterpret_cast<const char16_t *>(at), qsizetype(head.letters)};
    m_provinces = head.provinces;
    return true;
}

QStringView UnitTree::view(const Run &letters) const
{
    return m_letters.sliced(letters.first, letters.count);
}

std::span<const quint32> UnitTree::numbers(const Run &run) const
{
    return m_numbers.subspan(run.first, run.count);
}

const Place *UnitTree::place(const UnitId &id) const
{
    const auto found = std::ranges::lower_bound(m_places, QStringView(id.value), {}, [this](const Place &one) { return view(one.id); });
    return found == m_places.end() || view(found->id) != id.value ? nullptr : &*found;
}

Unit UnitTree::unit(const Span &span) const
{
    Unit unit;
    unit.id = {view(m_places[span.place].id).toString()};
    unit.level = static_cast<UnitLevel>(span.level);
    unit.kind = view(span.kind).toString();
    unit.name = view(span.name).toString();
    unit.code = view(span.code).toString();
    if (span.parent != Span::nowhere)
        unit.parent = {view(m_places[span.parent].id).toString()};
    unit.from = QDate::fromJulianDay(span.from);
    if (span.to != Span::unended)
        unit.to = QDate::fromJulianDay(span.to);
    unit.certainty = static_cast<Certainty>(span.certainty);
    return unit;
}

const Span *UnitTree::standing(const Place &place, QDate day) const
{
    for (const quint32 number : numbers(place.spans)) {
        if (m_spans[number].standsOn(day))
            return &m_spans[number];
    }
    return nullptr;
}

QList<Unit> UnitTree::standing(const Run &run, QDate day) const
{
    QList<Unit> units;
    for (const quint32 number : numbers(run)) {
        if (m_spans[number].standsOn(day))
            units.append(unit(m_spans[number]));
    }
    return units;
}

QList<Unit> UnitTree::on(QDate day) const
{
    QList<Unit> units;
    // depth first, so that a list drawn from it reads like the tree
    QList<quint32> waiting;
    const auto await = [&](const Run &run) {
        const std::span<const quint32> below = numbers(run);
        for (auto child = below.rbegin(); child != below.rend(); ++child) {
            if (m_spans[*child].standsOn(day))
                waiting.append(*child);
        }
    };
    await(m_provinces);
    while (!waiting.isEmpty()) {
        const Span &span = m_spans[waiting.takeLast()];
        units.append(unit(span));
        await(m_places[span.place].children);
    }
    return units;
}

std::optional<Unit> UnitTree::find(const UnitId &id, QDate day) const
{
    const Place *there = place(id);
    const Span *span = there == nullptr ? nullptr : standing(*there, day);
    return span == nullptr ? std::nullopt : std::optional(unit(*span));
}

std::optional<Unit> UnitTree::find(const UnitId &id) const
{
    const Place *there = place(id);
    return there == nullptr ? std::nullopt : std::optional(unit(m_spans[numbers(there->spans).back()]));
}

QList<Unit> UnitTree::children(const UnitId &parent, QDate day) const
{
    if (parent.isNull())
        return provinces(day);
    const Place *there = place(parent);
    return there == nullptr ? QList<Unit>() : standing(there->children, day);
}

QList<Unit> UnitTree::provinces(QDate day) const
{
    return standing(m_provinces, day);
}

QList<Unit> UnitTree::ancestry(const UnitId &id, QDate day) const
{
    QList<Unit> line;
    const Place *next = place(id);
    while (next != nullptr) {
        const Span *span = standing(*next, day);
        if (span == nullptr)
            break;
        line.append(unit(*span));
        next = span->parent == Span::nowhere ? nullptr : &m_places[span->parent];
    }
    return line;
}

QList<Unit> UnitTree::search(const QString &query, QDate day, int limit) const
{
    const QString folded = UnitImage::searchKey(query);
    const QString exact = exactKey(query);
    if (folded.isEmpty() || limit <= 0)
        return {};
    const QStringList words = folded.split(u' ');

    QList<std::pair<Rank, const Span *>> hits;
    for (const Span &span : m_spans) {
        const QStringView name = view(span.folded);
        const bool holdsAll = std::ranges::all_of(words, [name](const QString &word) { return name.contains(word); });
        if (!holdsAll || !span.standsOn(day))
            continue;
        const QStringView bare = name.sliced(span.bare);
        int place = 3;
        if (bare == folded || name == folded) {
            place = 0;
        } else if (bare.startsWith(folded) || name.startsWith(folded)) {
            place = 1;
        } else if (const qsizetype at = name.indexOf(folded); at >= 0 && startsWord(name, at)) {
            place = 2;
        }
        const Rank rank{!view(span.exact).contains(exact), place, int(span.level), int(span.order)};
        hits.append({rank, &span});
    }
    const qsizetype wanted = std::min<qsizetype>(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + wanted, hits.end());
    QList<Unit> units;
    for (const auto &[rank, span] : hits.first(wanted))
        units.append(unit(*span));
    return units;
}

QList<UnitSuccession> UnitTree::successions(const Run &run) const
{
    QList<UnitSuccession> found;
    for (const quint32 number : numbers(run)) {
        const Succession &one = m_successions[number];
        found.append({{view(m_places[one.before].id).toString()}, {view(m_places[one.after].id).toString()},
                      QDate::fromJulianDay(one.on), view(one.note).toString()});
    }
    return found;
}

QList<UnitSuccession> UnitTree::successors(const UnitId &id) const
{
    const Place *there = place(id);
    return there == nullptr ? QList<UnitSuccession>() : successions(there->after);
}

QList<UnitSuccession> UnitTree::predecessors(const UnitId &id) const
{
    const Place *there = place(id);
    return there == nullptr ? QList<UnitSuccession>() : successions(there->before);
}

} // namespace PhoLuat
