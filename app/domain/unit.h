// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace PhoLuat {

struct UnitTag;
using UnitId = Id<UnitTag>;

enum class UnitLevel { Country, Province, District, Commune, Department };

/// How sure a fact is (domain.md's marks): only Confirmed is ever shown as official.
enum class Certainty { Confirmed, Unconfirmed };

/// One unit as it was within one span of time. The key is our id and the span, never the GSO code, which is
/// reused with new meanings. A unit whose kind or name changes keeps its id and gets a second span.
struct Unit {
    UnitId id;
    UnitLevel level = UnitLevel::Commune;
    QString kind;   ///< "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "sở", "ban" …
    QString name;   ///< full name with its kind: "huyện Tuy Phước"; a department: "Sở Tư pháp tỉnh Bình Định"
    QString code;   ///< GSO code as listed, may be empty
    UnitId parent;  ///< null for a province
    QDate from;     ///< first day the list shows it (inclusive)
    QDate to;       ///< first day it no longer stands (exclusive); null: still stands
    Certainty certainty = Certainty::Confirmed;

    [[nodiscard]] bool standsOn(QDate day) const { return from <= day && (to.isNull() || day < to); }
    friend bool operator==(const Unit &, const Unit &) = default;
};

/// One old unit flowing into a new one on a day (merge, split, rename, kept).
struct UnitSuccession {
    UnitId before;
    UnitId after;
    QDate on;
    QString note; ///< the table's own words: "Nhập toàn bộ", "Nhập một phần", "Giữ nguyên" …

    /// Only a part went over: figures may not be re-attributed silently.
    [[nodiscard]] bool isPartial() const { return note.contains(QStringLiteral("một phần")); }
    friend bool operator==(const UnitSuccession &, const UnitSuccession &) = default;
};

} // namespace PhoLuat
