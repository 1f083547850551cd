// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace PhoLuat {

/// What a caller may branch on; a kind exists only where some caller does.
enum class ErrorKind {
    NotFound,    ///< what was asked for is not there
    Conflict,    ///< somebody else changed it since it was read
    Refused,     ///< understood, but against a rule
    Unreachable, ///< a file, device or server could not be reached
    Damaged,     ///< the input is broken or hostile
    Broken,      ///< a fault of ours or of the machine (disk full, database error)
};

/// A failure as a value. `text` is for people: what happened, why, what to do; translated where it is made.
/// `detail` is for the log and never shown alone. `code` is a stable word for scripts ("zip.crc"), may be empty.
struct Error {
    ErrorKind kind = ErrorKind::Broken;
    QString text;
    QString detail = {};
    QString code = {};
};

template<class T = void>
using Result = std::expected<T, Error>;

/// Shorthand for answering an Error from a function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString text, QString detail = {}, QString code = {})
{
    return std::unexpected(Error{kind, std::move(text), std::move(detail), std::move(code)});
}

} // namespace PhoLuat
