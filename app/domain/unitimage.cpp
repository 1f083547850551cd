// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unitimage.h"

#include "vietnamese/fold.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace PhoLuat::UnitImage {

namespace {

/// Texts one after another, each once.
class Letters final {
public:
    [[nodiscard]] Run add(const QString &text)
    {
        const auto known = m_known.constFind(text);
        if (known != m_known.cend())
            return *known;
        const Run run{quint32(m_text.size()), quint32(text.size())};
        m_text += text;
        m_known.insert(text, run);
        return run;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QHash<QString, Run> m_known;
};

/// Lists of numbers one after another.
class Numbers final {
public:
    [[nodiscard]] Run add(const QList<quint32> &list)
    {
        const Run run{quint32(m_all.size()), quint32(list.size())};
        m_all += list;
        return run;
    }
    [[nodiscard]] const QList<quint32> &all() const { return m_all; }

private:
    QList<quint32> m_all;
};

/// The numbers of the units by level and code, departments last.
QList<quint32> inOrder(const QList<Unit> &units)
{
    QList<quint32> order(units.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&units](quint32 a, quint32 b) {
        const Unit &one = units[a];
        const Unit &other = units[b];
        if (one.level != other.level)
            return one.level < other.level;
        if (const int byCode = QString::compare(one.code, other.code); byCode != 0)
            return byCode < 0;
        return one.level != UnitLevel::Department && one.id == other.id && one.from < other.from;
    });
    return order;
}

template<class Item>
void append(QByteArray &image, const QList<Item> &items)
{
    image.append(reinterpret_cast<const char *>(items.constData()), items.size() * qsizetype(sizeof(Item)));
}

} // namespace

QString searchKey(const QString &text)
{
    return vnFold(text).replace(u'y', u'i');
}

QByteArray make(const QList<Unit> &units, const QList<UnitSuccession> &successions)
{
    struct Lists {
        quint32 number = 0;
        QList<quint32> spans, children, after, before;
    };
    QMap<QString, Lists> places; // sorted by id
    for (const Unit &unit : units)
        places[unit.id.value];
    quint32 number = 0;
    for (Lists &lists : places)
        lists.number = number++;

    Letters letters;
    QList<Span> spans(units.size());
    QList<quint32> provinces;
    quint32 order = 0;
    for (const quint32 at : inOrder(units)) {
        const Unit &unit = units[at];
        Lists &lists = places[unit.id.value];
        const QString folded = searchKey(unit.name);
        const QString kind = searchKey(unit.kind) + u' ';
        Span &span = spans[at];
        span.kind = letters.add(unit.kind);
        span.name = letters.add(unit.name);
        span.code = letters.add(unit.code);
        span.folded = letters.add(folded);
        span.exact = letters.add(exactKey(unit.name));
        span.place = lists.number;
        span.from = qint32(unit.from.toJulianDay());
        if (unit.to.isValid())
            span.to = qint32(unit.to.toJulianDay());
        span.order = order++;
        span.bare = folded.size() > kind.size() && folded.startsWith(kind) ? quint16(kind.size()) : quint16(0);
        span.level = quint8(unit.level);
        span.certainty = quint8(unit.certainty);
        lists.spans.append(at);
        if (unit.parent.isNull()) {
            provinces.append(at);
        } else {
            Lists &parent = places[unit.parent.value];
            span.parent = parent.number;
            parent.children.append(at);
        }
    }
    QList<Succession> changes;
    for (const UnitSuccession &succession : successions) {
        Lists &before = places[succession.before.value];
        Lists &after = places[succession.after.value];
        before.after.append(quint32(changes.size()));
        after.before.append(quint32(changes.size()));
        changes.append({before.number, after.number, qint32(succession.on.toJulianDay()), letters.add(succession.note)});
    }

    Numbers numbers;
    QList<Place> entries;
    for (auto place = places.begin(); place != places.end(); ++place) {
        std::ranges::sort(place->spans, {}, [&spans](quint32 at) { return spans[at].from; });
        entries.append({letters.add(place.key()), numbers.add(place->spans), numbers.add(place->children), numbers.add(place->after), numbers.add(place->before)});
    }
    const Head head{.places = quint32(entries.size()), .spans = quint32(spans.size()), .successions = quint32(changes.size()),
                    .numbers = quint32(numbers.all().size() + provinces.size()), .letters = quint32(letters.text().size()), .provinces = numbers.add(provinces)};
    QByteArray image(reinterpret_cast<const char *>(&head), sizeof(Head));
    append(image, entries);
    append(image, spans);
    append(image, changes);
    append(image, numbers.all());
    image.append(reinterpret_cast<const char *>(letters.text().utf16()), letters.text().size() * qsizetype(sizeof(char16_t)));
    return image;
}

} // namespace PhoLuat::UnitImage
