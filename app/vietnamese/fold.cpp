// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/fold.h"

#include "base/nfc.h"

#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr char32_t tableEnd = 0x1F00; // Latin with all its Vietnamese letters lies below
constexpr char16_t several = 0xFFFF;  // in the table: falls apart into more than one letter

bool isDropped(char32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing;
}

/// đ and its look-alike eth have no decomposition.
char32_t plainD(char32_t c)
{
    switch (c) {
    case 0x0111: case 0x00F0: return u'd';
    case 0x0110: case 0x00D0: return u'D';
    default: return c;
    }
}

/// The letter without marks; 0 when nothing is left of it.
char16_t baseLetter(char16_t c)
{
    char16_t base = 0;
    for (const QChar part : QString(QChar(c)).normalized(QString::NormalizationForm_D)) {
        if (isMark(part.unicode()))
            continue;
        if (base != 0)
            return several;
        base = char16_t(plainD(part.unicode()));
    }
    return base;
}

using Table = std::array<char16_t, tableEnd>;

const Table &baseLetters()
{
    static const Table table = [] {
        Table made{};
        for (char16_t c = 0; c < tableEnd; ++c)
            made[c] = baseLetter(c);
        return made;
    }();
    return table;
}

template<class Sink>
void eachBaseLetter(const QString &text, Sink sink)
{
    const Table &table = baseLetters();
    const QStringView view(text);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const char16_t unit = view[i].unicode();
        if (unit < 0x80) {
            sink(char32_t(unit));
        } else if (unit < tableEnd && table[unit] != several) {
            if (const char16_t base = table[unit]; base != 0)
                sink(char32_t(base));
        } else if (view[i].isHighSurrogate() && i + 1 < view.size() && view[i + 1].isLowSurrogate()) {
            const char32_t c = QChar::surrogateToUcs4(view[i], view[i + 1]);
            ++i;
            for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D).toUcs4()) {
                if (!isMark(part))
                    sink(part);
            }
        } else if (QChar::decompositionTag(unit) == QChar::Canonical) {
            for (const char32_t part : QString(view[i]).normalized(QString::NormalizationForm_D).toUcs4()) {
                if (!isMark(part))
                    sink(plainD(part));
            }
        } else if (!isMark(unit)) {
            sink(char32_t(unit));
        }
    }
}

void append(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(char16_t(c));
    }
}

/// Collapses blanks to one space, without one at either end, while characters come in.
class Collapser final {
public:
    explicit Collapser(qsizetype size) { m_text.reserve(size); }
    void add(char32_t c)
    {
        if (QChar::isSpace(c)) {
            m_pending = !m_text.isEmpty();
            return;
        }
        if (m_pending) {
            m_text += u' ';
            m_pending = false;
        }
        append(m_text, c);
    }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    QString m_text;
    bool m_pending = false;
};

/// Moves the tone of an open oa, oe, uy from the first vowel to the second, the one place where two spellings live.
void unifyTonePlace(QString &lower)
{
    static constexpr QStringView tonedO = u"òóỏõọ";
    static constexpr QStringView tonedU = u"ùúủũụ";
    static constexpr QStringView tonedA = u"àáảãạ";
    static constexpr QStringView tonedE = u"èéẻẽẹ";
    static constexpr QStringView tonedY = u"ỳýỷỹỵ";
    for (qsizetype i = 0; i + 1 < lower.size(); ++i) {
        if (lower[i].unicode() < 0x80)
            continue;
        if (i + 2 < lower.size() && (lower[i + 2].isLetter() || lower[i + 2].isMark()))
            continue;
        const QChar second = lower[i + 1];
        if (const qsizetype tone = tonedO.indexOf(lower[i]); tone >= 0 && (second == u'a' || second == u'e')) {
            lower[i] = u'o';
            lower[i + 1] = second == u'a' ? tonedA[tone] : tonedE[tone];
        } else if (const qsizetype toneOfU = tonedU.indexOf(lower[i]); toneOfU >= 0 && second == u'y') {
            lower[i] = u'u';
            lower[i + 1] = tonedY[toneOfU];
        }
    }
}

} // namespace

QString vnFold(const QString &text)
{
    Collapser out(text.size());
    eachBaseLetter(text, [&out](char32_t c) {
        if (c < 0x80) {
            out.add(c >= U'A' && c <= U'Z' ? c + 32 : c);
        } else if (!isDropped(c)) {
            out.add(QChar::toLower(c));
        }
    });
    return out.take();
}

QString exactKey(const QString &text)
{
    const QString lower = nfc(text).toLower();
    Collapser out(lower.size());
    bool dropped = false;
    for (const QChar c : lower) {
        if (isDropped(c.unicode()))
            dropped = true;
        else
            out.add(c.unicode());
    }
    QString key = out.take();
    // what stood on both sides of a dropped character may compose now
    if (dropped)
        key = nfc(key);
    unifyTonePlace(key);
    return key;
}

QString withoutMarks(const QString &text)
{
    QString out;
    out.reserve(text.size());
    eachBaseLetter(text, [&out](char32_t c) { append(out, c); });
    return out;
}

} // namespace PhoLuat
