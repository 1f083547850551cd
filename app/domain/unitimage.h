// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QByteArray>

/// The country's units as they lie in the program: a Head, then the arrays it counts, one after another, then the
/// letters (UTF-16). Numbers are in the byte order of the machine the program is built for.
namespace PhoLuat::UnitImage {

/// So many of an array, from one on.
struct Run {
    quint32 first = 0;
    quint32 count = 0;
};

struct Head {
    static constexpr quint64 rightMagic = 0x3154'4e55'2d4c'4850; // "PHL-UNT1" where the lowest byte comes first

    quint64 magic = rightMagic;
    quint32 places = 0;
    quint32 spans = 0;
    quint32 successions = 0;
    quint32 numbers = 0;
    quint32 letters = 0;
    Run provinces; ///< numbers of the spans without a parent
    quint32 padding = 0;
};

/// One unit, whatever its spans; sorted by id.
struct Place {
    Run id;       ///< letters
    Run spans;    ///< their numbers, by first day
    Run children; ///< numbers of spans, as Span::order says
    Run after;    ///< numbers of the successions out of it, in the order of the table
    Run before;   ///< into it
};

/// One span of a unit, in the order of the table.
struct Span {
    static constexpr quint32 nowhere = 0xffff'ffff;
    static constexpr qint32 unended = 0x7fff'ffff;

    Run kind;
    Run name;
    Run code;
    Run folded; ///< searchKey(name)
    Run exact;  ///< exactKey(name)
    quint32 place = 0;
    quint32 parent = nowhere;
    qint32 from = 0; ///< Julian days
    qint32 to = unended;
    quint32 order = 0; ///< among all spans by level and code
    quint16 bare = 0;  ///< where the name without its kind begins in `folded`
    quint8 level = 0;
    quint8 certainty = 0;

    [[nodiscard]] bool standsOn(QDate day) const { return from <= day.toJulianDay() && day.toJulianDay() < to; }
};

struct Succession {
    quint32 before = 0;
    quint32 after = 0;
    qint32 on = 0;
    Run note;
};

static_assert(sizeof(Head) == 40 && sizeof(Place) == 40 && sizeof(Span) == 64 && sizeof(Succession) == 20);

/// vnFold, and i for y: lists and people write both "Quy Nhơn" and "Qui Nhơn".
[[nodiscard]] QString searchKey(const QString &text);

/// Of units that do not contradict each other; successions between them.
[[nodiscard]] QByteArray make(const QList<Unit> &units, const QList<UnitSuccession> &successions);

} // namespace PhoLuat::UnitImage
