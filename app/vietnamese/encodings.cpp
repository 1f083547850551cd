// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/encodings.h"

#include "base/nfc.h"
#include "vietnamese/syllable.h"
#include "vietnamese/windows1252.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr double goodScore = 0.75;     // share of marked words that must read as syllables
constexpr double marginToNothing = 0.25;
constexpr double marginToSecond = 0.05;

/// Signs that ordinary Vietnamese text does not hold and misread letters do.
bool isLeftOver(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u < 0x20 && u != '\n' && u != '\r' && u != '\t' && u != '\f' && u != '\v';
    if (u <= 0x9F)
        return true;
    static constexpr QStringView ordinary = u"\u00A0§©«°±²³»·×÷½¼£€‘’“”–—…•™‹›‚„₫";
    return !c.isLetter() && (u <= 0xFF || byteOf1252(c) >= 0) && !ordinary.contains(c);
}

/// 0 … 1: how far a text reads as marked Vietnamese.
double scoreOf(const QString &text)
{
    const SyllableCount count = countSyllables(text);
    const auto leftOver = std::ranges::count_if(text, isLeftOver);
    if (count.marked == 0)
        return leftOver > 0 ? 0.0 : 1.0;
    return double(count.markedGood) / double(count.marked + leftOver);
}

/// Letters that Windows-1252 cannot have brought: the line is Unicode already.
bool isBeyond1252(const QString &line)
{
    return std::ranges::any_of(line, [](QChar c) { return byteOf1252(c) < 0; });
}

bool isAscii(const QString &line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.unicode() < 0x80; });
}

struct Candidate {
    TextEncoding encoding = TextEncoding::Utf8;
    double score = 0;
    QStringList lines = {};
    bool repaired = false;
};

/// VIQR is plain ASCII, so ordinary text must not look like it: many marked words, some with a hat, breve, horn or dd.
double viqrScore(const QString &before, const QString &after)
{
    const SyllableCount count = countSyllables(after);
    if (count.marked == 0 || count.marked * 4 < count.words)
        return 0;
    const bool strongSign = before.contains(u"dd"_s) || before.contains(u"DD"_s)
        || std::ranges::any_of(after, [](QChar c) { return QStringView(u"âăêôơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự").contains(c.toLower()); });
    if (!strongSign)
        return 0;
    return double(count.syllables) / count.words * count.markedGood / count.marked;
}

/// Sets ư again where TCVN3's soft hyphen was lost and only one reading exists: "đợc" is no syllable, "được" is.
bool restoreHorn(QString &text)
{
    static constexpr QStringView horned = u"ơờởỡớợƠỜỞỠỚỢ";
    bool any = false;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!horned.contains(text[i]) || (i > 0 && text[i - 1].toLower() == u'ư'))
            continue;
        const QChar next = text[i + 1].toLower();
        const bool broken = next == u'c' || next == u'u' || (next == u'n' && i + 2 < text.size() && text[i + 2].toLower() == u'g');
        if (broken) {
            text.insert(i, text[i].isUpper() ? u'Ư' : u'ư');
            ++i;
            any = true;
        }
    }
    return any;
}

TextPreview untouched(const QString &text, TextEncoding encoding)
{
    const SyllableCount count = countSyllables(text);
    return {.encoding = encoding, .text = nfc(text), .words = count.words, .syllables = count.syllables};
}

/// Latin letters of one byte that form UTF-16 text: zeros in every other place.
std::optional<TextEncoding> guessUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == 0)
            ++zeros[i % 2];
    }
    const qsizetype half = bytes.size() / 2;
    if (zeros[1] * 4 > half && zeros[0] * 20 < half)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] * 4 > half && zeros[1] * 20 < half)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

std::unexpected<Error> noText()
{
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate("PhoLuat", "This is not a text: it holds bytes that no known encoding has. Open it with the program it was made with, and copy the text from there."),
                   {}, u"text.binary"_s);
}

std::optional<TextPreview> decoded(const QByteArray &bytes, QStringConverter::Encoding converter, TextEncoding encoding)
{
    QStringDecoder decoder(converter);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    TextPreview preview = rescueText(text);
    if (!preview.converted)
        preview.encoding = encoding;
    return preview;
}

/// Control characters that stand for letters in VISCII are allowed.
bool looksBinary(const QByteArray &bytes)
{
    const auto odd = std::ranges::count_if(bytes, [](char c) {
        return c >= 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x02 && c != 0x05 && c != 0x06 && c != 0x14
            && c != 0x19 && c != 0x1E;
    });
    return bytes.contains('\0') || odd * 50 > bytes.size();
}

} // namespace

TextPreview rescueText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList eligible;
    QList<qsizetype> places;
    bool mixed = false;
    const bool ascii = isAscii(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isBeyond1252(lines[i])) {
            mixed = true;
        } else if (ascii || !isAscii(lines[i])) {
            eligible.append(lines[i]);
            places.append(i);
        }
    }
    const QString sample = eligible.join(u'\n');
    const double before = ascii ? 0.0 : scoreOf(nfc(sample));
    TextPreview same = untouched(text, ascii ? TextEncoding::Ascii : TextEncoding::Utf8);
    same.confidence = ascii || mixed ? 1.0 : before;
    if (eligible.isEmpty() || (!ascii && before > 1.0 - marginToNothing))
        return same;

    QList<Candidate> candidates;
    const auto consider = [&candidates, &sample](TextEncoding encoding) {
        QString after = fromLegacy(sample, encoding);
        const bool repaired = encoding == TextEncoding::Tcvn3 && !sample.contains(QChar(0x00AD)) && restoreHorn(after);
        const SyllableCount count = countSyllables(after);
        double score = encoding == TextEncoding::Viqr ? viqrScore(sample, after) : scoreOf(after);
        // foreign text now and then holds a word that becomes a syllable
        if (count.syllables * 2 < count.words)
            score = 0;
        candidates.append({encoding, score, after.split(u'\n'), repaired});
    };
    if (ascii) {
        consider(TextEncoding::Viqr);
    } else {
        for (const TextEncoding encoding : {TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Vps, TextEncoding::Viscii, TextEncoding::Windows1258})
            consider(encoding);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    const Candidate &best = candidates.first();
    double second = 0;
    for (const Candidate &other : candidates) {
        if (other.lines != best.lines) {
            second = other.score;
            break;
        }
    }
    if (best.score < goodScore || best.score - before < marginToNothing || best.score - second < marginToSecond)
        return same;

    QStringList out = lines;
    bool changed = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const double lineBefore = ascii ? 0.0 : scoreOf(nfc(eligible[i]));
        const double lineAfter = ascii ? 1.0 : scoreOf(best.lines[i]);
        // in a mixed text an undecided line stays
        if (lineAfter > lineBefore || (!mixed && lineAfter == lineBefore)) {
            changed = changed || out[places[i]] != best.lines[i];
            out[places[i]] = best.lines[i];
        }
    }
    if (!changed)
        return same;
    TextPreview preview = untouched(out.join(u'\n'), best.encoding);
    preview.converted = true;
    preview.capitalsLost = best.encoding == TextEncoding::Tcvn3;
    preview.lettersRepaired = best.repaired;
    const int marked = countSyllables(preview.text).marked;
    preview.confidence = best.score * std::min(1.0, 0.6 + 2 * (best.score - second)) * marked / (marked + 0.5);
    return preview;
}

Result<TextPreview> previewBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE")) {
        if (const auto preview = decoded(bytes, QStringConverter::Utf16LE, TextEncoding::Utf16LittleEndian))
            return *preview;
        return noText();
    }
    if (bytes.startsWith("\xFE\xFF")) {
        if (const auto preview = decoded(bytes, QStringConverter::Utf16BE, TextEncoding::Utf16BigEndian))
            return *preview;
        return noText();
    }
    if (const std::optional<TextEncoding> utf16 = guessUtf16(bytes)) {
        const auto converter = *utf16 == TextEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        if (const auto preview = decoded(bytes, converter, *utf16))
            return *preview;
    }
    if (looksBinary(bytes))
        return noText();
    const bool ascii = std::ranges::all_of(bytes, [](char c) { return c >= 0; });
    if (const auto preview = decoded(bytes, QStringConverter::Utf8, ascii ? TextEncoding::Ascii : TextEncoding::Utf8))
        return *preview;
    TextPreview preview = rescueText(from1252(bytes));
    if (!preview.converted)
        preview.encoding = TextEncoding::Windows1252;
    return preview;
}

} // namespace PhoLuat
