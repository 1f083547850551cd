// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/syllable.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot };

/// The letter without its tone, and the tone.
std::pair<QChar, Tone> withoutTone(QChar letter)
{
    static constexpr QStringView plain = u"aăâeêioôơuưy";
    static constexpr QStringView toned = u"àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    if (letter.unicode() < 0x80)
        return {letter, Tone::Level};
    const qsizetype at = toned.indexOf(letter);
    if (at < 0)
        return {letter, Tone::Level};
    return {plain[at / 5], Tone(1 + at % 5)};
}

const QSet<QString> &rhymes()
{
    static const QSet<QString> set = [] {
        const QString list = u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                             "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
                             "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
                             "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                             "u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut uy uya uych uyn uynh uyên uyêt uyt uyu uôc uôi uôm uôn uông uôt "
                             "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh ych yt"_s;
        const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return set;
}

bool isOnset(QStringView onset)
{
    static constexpr QStringView onsets[] = {u"", u"b", u"c", u"ch", u"d", u"đ", u"g", u"gh", u"gi", u"h", u"k", u"kh", u"l", u"m", u"n", u"ng",
                                             u"ngh", u"nh", u"p", u"ph", u"qu", u"r", u"s", u"t", u"th", u"tr", u"v", u"x"};
    return std::ranges::find(onsets, onset) != std::end(onsets);
}

/// Syllables that end in a stop carry only the rising or the heavy tone; written without marks they pass too.
bool carries(QStringView rhyme, Tone tone)
{
    const bool stops = rhyme.endsWith(u'c') || rhyme.endsWith(u'p') || rhyme.endsWith(u't') || rhyme.endsWith(u"ch");
    return !stops || tone == Tone::Acute || tone == Tone::Dot || tone == Tone::Level;
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > 7)
        return false;
    QString bare;
    bare.reserve(word.size());
    Tone tone = Tone::Level;
    for (const QChar c : word) {
        const auto [letter, own] = withoutTone(c.toLower());
        if (own != Tone::Level) {
            if (tone != Tone::Level)
                return false;
            tone = own;
        }
        bare += letter;
    }
    static constexpr QStringView vowels = u"aăâeêioôơuưy";
    qsizetype start = 0;
    while (start < bare.size() && !vowels.contains(bare[start]))
        ++start;
    const auto fits = [&bare, tone](qsizetype at) {
        const QString rhyme = bare.sliced(at);
        return at < bare.size() && isOnset(QStringView(bare).first(at)) && rhymes().contains(rhyme) && carries(rhyme, tone);
    };
    const QStringView onset = QStringView(bare).first(start);
    // the u of "qu" belongs to the onset, the i of "gi" may
    if (onset == u"q")
        return bare.size() > 2 && bare[1] == u'u' && fits(2);
    return fits(start) || (onset == u"g" && bare.size() > 2 && bare[1] == u'i' && fits(2));
}

SyllableCount countSyllables(QStringView text)
{
    SyllableCount count;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        bool marked = false;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark())) {
            marked = marked || text[end].unicode() >= 0x80;
            ++end;
        }
        const bool good = isVietnameseSyllable(text.sliced(i, end - i));
        ++count.words;
        count.syllables += good;
        count.marked += marked;
        count.markedGood += marked && good;
        i = end;
    }
    return count;
}

} // namespace PhoLuat
