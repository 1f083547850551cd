// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/wire.h"
#include "pdf/worker/sandbox.h"

#include <expected>
#include <functional>
#include <optional>

namespace PhoLuat {

/// Why a request was not answered: a code of the door's list and a detail for its log.
struct Refusal {
    QString code;
    QString detail = {};
};

template<class T>
using Reading = std::expected<T, Refusal>;

/// The worker's end of the pipe to the door. It ends the process when nobody listens any more.
namespace PdfChannel {

struct Message {
    PdfWire::Header header;
    QByteArray payload;
};

/// Binary, buffered; before everything else.
void begin();
/// Tells the walls; ends the process when it may not work.
void greet(const PdfSandbox::State &state);
/// The next message, with fresh processor time for it; nothing when the door closed the pipe.
/// `release` is called before the bytes of a new document are read, so that two are never held.
[[nodiscard]] std::optional<Message> next(const std::function<void()> &release);

void put(QByteArrayView bytes);
void putHeader(PdfWire::Kind kind, quint32 request, qsizetype length);
void flush();
void answer(PdfWire::Kind kind, quint32 request, QByteArrayView payload);
void answer(quint32 request, const Refusal &refusal);
/// The answer to Kind::SelfTest.
void answerSelfTest(quint32 request);
/// No exit handlers: what a hostile document left in memory is not walked through once more.
[[noreturn]] void end(bool isGood);

} // namespace PdfChannel
} // namespace PhoLuat
