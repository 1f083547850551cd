// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/unitimage.h"

#include <QStringList>

#include <span>

class QIODevice;

namespace PhoLuat {

/// The country's units with their dates; made once, then never changed, so any thread may read it.
class UnitTree final {
public:
    UnitTree() = default; ///< without any unit

    /// Reads the two tables of resources/units (their formats are described beside them).
    /// Errors: Damaged with the line, Unreachable when a device does not answer.
    [[nodiscard]] static Result<UnitTree> read(QIODevice &units, QIODevice &successions);
    /// The tree the program was built with: ":/units/units.image", which is looked into as it lies there; nothing is
    /// read before it is asked for. As trustworthy as the program, of which it is a part.
    /// Errors: Broken when it is not there or was made by another version.
    [[nodiscard]] static Result<UnitTree> open(const QString &image);
    /// What open() opens; made while the program is built.
    [[nodiscard]] QByteArray image() const { return m_image; }

    /// All spans that stand on a day, each unit right before its children, siblings by level and code, departments last.
    [[nodiscard]] QList<Unit> on(QDate day) const;
    /// The unit as it was on a day; nothing when it did not stand then.
    [[nodiscard]] std::optional<Unit> find(const UnitId &id, QDate day) const;
    /// The unit as it was last known, whatever the day.
    [[nodiscard]] std::optional<Unit> find(const UnitId &id) const;
    [[nodiscard]] QList<Unit> children(const UnitId &parent, QDate day) const;
    [[nodiscard]] QList<Unit> provinces(QDate day) const;
    /// From the unit itself up to its province, as they stood on the day.
    [[nodiscard]] QList<Unit> ancestry(const UnitId &id, QDate day) const;
    /// Units whose folded name holds every word of the query, best first (exact marks, whole name, start of name,
    /// higher level). Accents are optional, `d` finds `đ`. Fast enough for every key press over 14,000 units.
    [[nodiscard]] QList<Unit> search(const QString &query, QDate day, int limit = 50) const;
    [[nodiscard]] QList<UnitSuccession> successors(const UnitId &id) const;
    [[nodiscard]] QList<UnitSuccession> predecessors(const UnitId &id) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_spans.size()); }

private:
    /// Finds the arrays in the image; false when it is none.
    [[nodiscard]] bool look();
    [[nodiscard]] QStringView view(const UnitImage::Run &letters) const;
    [[nodiscard]] std::span<const quint32> numbers(const UnitImage::Run &run) const;
    [[nodiscard]] const UnitImage::Place *place(const UnitId &id) const;
    [[nodiscard]] const UnitImage::Span *standing(const UnitImage::Place &place, QDate day) const;
    [[nodiscard]] QList<Unit> standing(const UnitImage::Run &run, QDate day) const;
    [[nodiscard]] Unit unit(const UnitImage::Span &span) const;
    [[nodiscard]] QList<UnitSuccession> successions(const UnitImage::Run &run) const;

    QByteArray m_image;
    UnitImage::Run m_provinces;
    std::span<const UnitImage::Place> m_places; ///< these lie in m_image, of whose bytes copies share the one set
    std::span<const UnitImage::Span> m_spans;
    std::span<const UnitImage::Succession> m_successions;
    std::span<const quint32> m_numbers;
    QStringView m_letters;
};

} // namespace PhoLuat
