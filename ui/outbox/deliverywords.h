// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words.h"
#include "work/outbox.h"

namespace PhoLuat {

/// What the outbox is doing about a delivery just now, beside what the database says.
struct DeliveryStanding {
    OutboxWait wait = OutboxWait::Nothing;
    std::optional<SendingProgress> progress = {};
};

/// How a delivery stands: a word or two, when that was, and how it looks.
struct DeliveryWords {
    QString text;
    QString moment = {}; ///< empty when the text names one: "waiting, next try at 10:42"
    StateLabel::State look = StateLabel::State::Plain;

    [[nodiscard]] QString line() const { return moment.isEmpty() ? text : text + QStringLiteral(" · ") + moment; }
};

[[nodiscard]] DeliveryWords deliveryWords(const Delivery &delivery, const DeliveryStanding &standing, const QDateTime &now);
/// Neither delivered nor refused.
[[nodiscard]] bool isOpen(const Delivery &delivery);
/// By a person, or with its whole destination.
[[nodiscard]] bool isPaused(const Delivery &delivery, const DeliveryStanding &standing);
/// 0 to 100.
[[nodiscard]] int percentOf(const SendingProgress &progress);
/// "3.1 MB of 5.0 MB · 1.2 MB per second · 3 min left"; what is not known yet is left out.
[[nodiscard]] QString progressWords(const SendingProgress &progress);
/// When a destination is sent to by the program itself: "asks you first · 17:00–06:00"; empty without any rule.
[[nodiscard]] QString policyWords(const SendingPolicy &policy);

} // namespace PhoLuat
