// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// The language between the door and its workers: messages of a fixed header and a payload of known length, both
/// ends on one machine. The door treats a worker as hostile: every length has a bound of its kind, nothing is read past it.
namespace PhoLuat::PdfWire {

inline constexpr quint32 magic = 0x52445650; ///< "PVDR"
inline constexpr quint16 version = 1;
inline constexpr qsizetype headerBytes = 16;

inline constexpr qint64 documentLimit = 200LL * 1024 * 1024;
inline constexpr int pageLimit = 5000;
inline constexpr qint64 pixelLimit = 64'000'000;
inline constexpr int edgeLimit = 4096;
inline constexpr qint64 textLimit = 16'000'000; ///< characters
inline constexpr int boxLimit = 200'000;
inline constexpr int boxTextLimit = 1000; ///< characters in one box
inline constexpr int findingLimit = 100;
inline constexpr int signatureLimit = 50;

enum class Kind : quint8 {
    Hello = 1,  ///< worker: text name of its sandbox, flag may work, i32 Landlock version, i32 allowed calls,
                ///< i32 acts tried, text problem, i32 count and names of the acts that were not stopped
    Open,       ///< door: the bytes of a document; has no answer of its own
    Facts,
    Page,       ///< i32 page, f64 dpi; answered by Image
    Thumbnail,  ///< i32 page, i32 edge; answered by Image
    Text,       ///< i64 limit of characters
    Boxes,      ///< i32 page
    SelfTest,   ///< answered by SelfTest: i32 count, names of the acts that were not stopped
    Image,      ///< i32 width, i32 height, then rows of 32-bit RGB
    Failure,    ///< a code of errors.h and a detail for the log
    OpenBefore, ///< door: the bytes of what a signed copy was made from; has no answer of its own
    Signatures, ///< flag: compare with OpenBefore's. Answered by Signatures: i32 count, each signature, i32 count and codes of changes
};

/// Set in the header of an answer after which the worker ends (it has used up its processor time).
inline constexpr quint8 farewell = 1;

struct Header {
    Kind kind = Kind::Failure;
    quint8 flags = 0;
    quint32 request = 0; ///< an answer carries the number of its request
    quint32 length = 0;  ///< of the payload
};

/// The longest payload that a message of this kind may have; 0 for a kind that is not known.
[[nodiscard]] qint64 payloadLimit(Kind kind);

[[nodiscard]] QByteArray packedHeader(const Header &header);
/// Nothing when the magic number, version, kind or length is not one of ours.
[[nodiscard]] std::optional<Header> unpackedHeader(QByteArrayView bytes);

/// Appends numbers (little endian) and texts to a payload.
class Writer final {
public:
    Writer &number(qint32 value);
    Writer &large(qint64 value);
    Writer &real(double value);
    Writer &flag(bool value);
    Writer &text(QStringView value);
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads a payload in order. A read past the end, or a text longer than its bound, answers an empty value and makes
/// `isWhole()` false for good.
class Reader final {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] qint32 number();
    [[nodiscard]] qint64 large();
    [[nodiscard]] double real(); ///< never NaN or infinite
    [[nodiscard]] bool flag();
    /// Well-formed UTF-8, at most `characters` UTF-16 units, handed out as NFC.
    [[nodiscard]] QString text(qsizetype characters);
    [[nodiscard]] QByteArrayView rest();
    /// Nothing failed and nothing is left over.
    [[nodiscard]] bool isWhole() const { return m_isGood && m_bytes.isEmpty(); }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QByteArrayView take(qsizetype count);

    QByteArrayView m_bytes;
    bool m_isGood = true;
};

} // namespace PhoLuat::PdfWire
