// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nfc.h"
#include "vietnamese/encodings.h"
#include "vietnamese/legacyletters.h"
#include "vietnamese/windows1252.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

using ByteTable = std::array<char16_t, 256>;

ByteTable tableOf(unsigned char LegacyLetter::*column)
{
    ByteTable table{};
    // where capital and small letter share a byte the small one wins: it comes later
    for (const LegacyLetter &letter : legacyLetters())
        table[letter.*column] = letter.letter;
    return table;
}

/// Windows-1258 where it differs from 1252; tones are combining marks.
ByteTable table1258()
{
    ByteTable table{};
    for (const auto &[byte, letter] : {std::pair{0xC3, 0x0102}, {0xCC, 0x0300}, {0xD0, 0x0110}, {0xD2, 0x0309}, {0xD5, 0x01A0}, {0xDD, 0x01AF}, {0xDE, 0x0303},
                                       {0xE3, 0x0103}, {0xEC, 0x0301}, {0xF0, 0x0111}, {0xF2, 0x0323}, {0xF5, 0x01A1}, {0xFD, 0x01B0}, {0xFE, 0x20AB}})
        table[size_t(byte)] = char16_t(letter);
    return table;
}

QString byTable(const QString &text, const ByteTable &table)
{
    QString out = text;
    for (QChar &c : out) {
        if (const int byte = byteOf1252(c); byte >= 0 && table[size_t(byte)] != 0)
            c = table[size_t(byte)];
    }
    return nfc(out);
}

bool isAsciiCapital(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isAsciiSmall(QChar c) { return c >= u'a' && c <= u'z'; }

/// TCVN3 has one byte for both cases of most letters. Where a word's plain letters are all capitals, so are the others.
void raiseCapitalWords(QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        int capitals = 0;
        int smalls = 0;
        while (end < text.size() && text[end].isLetter()) {
            capitals += isAsciiCapital(text[end]);
            smalls += isAsciiSmall(text[end]);
            ++end;
        }
        if (capitals >= 2 && smalls == 0) {
            for (qsizetype k = i; k < end; ++k)
                text[k] = text[k].toUpper();
        }
        i = end + 1;
    }
}

QString fromVni(const QString &text)
{
    static const QHash<ushort, char16_t> letters = [] {
        QHash<ushort, char16_t> made;
        for (const LegacyLetter &letter : legacyLetters())
            made.insert(letter.vni, letter.letter);
        return made;
    }();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int base = byteOf1252(text[i]);
        const int mark = i + 1 < text.size() ? byteOf1252(text[i + 1]) : -1;
        if (base > 0 && mark >= 0xC0) {
            auto pair = letters.constFind(ushort(base * 256 + mark));
            // a capital with a small mark is met too
            if (pair == letters.constEnd())
                pair = letters.constFind(ushort(base * 256 + (mark ^ 0x20)));
            if (pair != letters.constEnd()) {
                out += QChar(*pair);
                ++i;
                continue;
            }
        }
        const auto single = base >= 0xC0 ? letters.constFind(ushort(base)) : letters.constEnd();
        out += single != letters.constEnd() ? QChar(*single) : text[i];
    }
    return nfc(out);
}

/// Whether a "." or "?" or "'" behind a vowel ends a sentence rather than being a tone.
bool endsSentence(const QString &text, qsizetype at)
{
    qsizetype next = at + 1;
    if (next >= text.size())
        return true;
    if (text[next].isLetter() || !text[next].isSpace())
        return false;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next >= text.size() || text[next].isUpper();
}

QString fromViqr(const QString &text)
{
    static const QHash<QString, char16_t> letters = [] {
        QHash<QString, char16_t> made;
        for (const LegacyLetter &letter : legacyLetters()) {
            const QString written = QString::fromLatin1(letter.viqr);
            made.insert(written, letter.letter);
            // the tone may be typed before the horn or hat
            if (written.size() == 3)
                made.insert(QString(written[0]) + written[2] + written[1], letter.letter);
        }
        made.insert(u"Dd"_s, u'Đ');
        made.insert(u"dD"_s, u'đ');
        return made;
    }();
    static constexpr QStringView marks = u"'`?~.^(+";
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && (marks.contains(text[i + 1]) || text[i + 1] == u'\\' || text[i + 1] == u'd' || text[i + 1] == u'D')) {
            out += text[++i];
            continue;
        }
        qsizetype length = std::min<qsizetype>(3, text.size() - i);
        for (; length > 1; --length) {
            const auto letter = letters.constFind(text.mid(i, length));
            if (letter == letters.constEnd())
                continue;
            const QChar last = text[i + length - 1];
            if ((last == u'.' || last == u'?' || last == u'\'') && endsSentence(text, i + length - 1))
                continue;
            out += QChar(*letter);
            break;
        }
        if (length > 1)
            i += length - 1;
        else
            out += text[i];
    }
    return nfc(out);
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii: return u"ASCII"_s;
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian: return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian: return u"UTF-16BE"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    case TextEncoding::Windows1258: return u"Windows-1258"_s;
    case TextEncoding::Tcvn3: return u"TCVN3 (ABC)"_s;
    case TextEncoding::Vni: return u"VNI Windows"_s;
    case TextEncoding::Vps: return u"VPS"_s;
    case TextEncoding::Viscii: return u"VISCII"_s;
    case TextEncoding::Viqr: return u"VIQR"_s;
    }
    return {};
}

std::optional<LegacyFont> legacyFont(const QString &fontName)
{
    const QString name = fontName.trimmed();
    if (name.startsWith(u".Vn"_s, Qt::CaseInsensitive) && name.size() > 3)
        return LegacyFont{TextEncoding::Tcvn3, name.endsWith(u'H')};
    if (name.startsWith(u"VNI-"_s, Qt::CaseInsensitive))
        return LegacyFont{TextEncoding::Vni, false};
    if (name.startsWith(u"VPS "_s, Qt::CaseInsensitive))
        return LegacyFont{TextEncoding::Vps, false};
    return std::nullopt;
}

QString fromLegacy(const QString &text, TextEncoding encoding, bool capitals)
{
    static const ByteTable tcvn3 = tableOf(&LegacyLetter::tcvn3);
    static const ByteTable vps = tableOf(&LegacyLetter::vps);
    static const ByteTable viscii = tableOf(&LegacyLetter::viscii);
    static const ByteTable windows1258 = table1258();
    QString out = text;
    switch (encoding) {
    case TextEncoding::Tcvn3:
        out = byTable(text, tcvn3);
        raiseCapitalWords(out);
        break;
    case TextEncoding::Vni: out = fromVni(text); break;
    case TextEncoding::Vps: out = byTable(text, vps); break;
    case TextEncoding::Viscii: out = byTable(text, viscii); break;
    case TextEncoding::Windows1258: out = byTable(text, windows1258); break;
    case TextEncoding::Viqr: out = fromViqr(text); break;
    case TextEncoding::Ascii:
    case TextEncoding::Utf8:
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
    case TextEncoding::Windows1252:
        out = nfc(text);
        break;
    }
    return capitals ? out.toUpper() : out;
}

} // namespace PhoLuat
