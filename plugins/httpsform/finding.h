// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words.h"

#include "transfer/http.h"

#include <QList>

#include <optional>

namespace HttpsForm {

/// Where in an answer a value stands.
struct Finder {
    enum class In { Json, Text, Header };
    In in = In::Json;
    QString what; ///< JSON pointer (RFC 6901), regular expression (its first group, else the whole), header name
};

/// One way an answer may look.
struct Condition {
    QList<int> status; ///< one of these
    std::optional<Finder> find = {};
    std::optional<QString> equals = {};  ///< a text with {words}
    std::optional<QString> matches = {}; ///< a regular expression
};

/// What an answer that is neither success nor a plain error means.
enum class Meaning { Refused, Held, Again, There };

/// Nothing when it is not there. Bounded: at most 256 KiB of the body are looked at, and an expression gives up in time.
[[nodiscard]] std::optional<QString> found(const Finder &finder, const PhoLuat::HttpAnswer &answer);

/// A page for people never holds by its status alone. An answer that points elsewhere holds only when its status is listed.
[[nodiscard]] bool holds(const Condition &condition, const PhoLuat::HttpAnswer &answer, const Words &words);
[[nodiscard]] bool anyHolds(const QList<Condition> &conditions, const PhoLuat::HttpAnswer &answer, const Words &words);

/// Whether it can be used at all.
[[nodiscard]] bool isExpression(const QString &pattern);

} // namespace HttpsForm
