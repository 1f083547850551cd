// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace PhoLuat {

/// A text key that cannot be mixed up with the key of another kind of Value.
template<class Tag>
struct Id {
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    /// A new random UUID; keys are made at the desk, so submissions from many desks never collide.
    [[nodiscard]] static Id make() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return QString::compare(a.value, b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

} // namespace PhoLuat
