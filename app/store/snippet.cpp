// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtext.h"

#include "vietnamese/fold.h"

#include <array>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t hitBegins = 0xE000;
constexpr char16_t hitEnds = 0xE001;
constexpr qsizetype lettersBefore = 60;
constexpr qsizetype lettersInAll = 180;

using Letters = std::array<char16_t, 0x1F00>;

/// vnFold letter by letter; 0 where nothing is left. A list of five hundred hits is folded in no time with it.
const Letters &foldedLetters()
{
    static const Letters letters = [] {
        Letters made{};
        for (char16_t c = 1; c < made.size(); ++c) {
            const QString folded = vnFold(QString(QChar(c)));
            made[c] = folded.isEmpty() ? u'\0' : folded.front().unicode();
        }
        return made;
    }();
    return letters;
}

char16_t foldedLetter(QChar c)
{
    const Letters &letters = foldedLetters();
    return c.unicode() < letters.size() ? letters[c.unicode()] : c.unicode();
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Where a wanted word that begins at `at` ends in the real text; `at` when it is not there.
qsizetype endOfHit(QStringView text, qsizetype at, QStringView wanted)
{
    qsizetype matched = 0;
    qsizetype here = at;
    for (; here < text.size() && matched < wanted.size(); ++here) {
        if (wanted[matched] == u' ') { // between the words of a phrase any punctuation may stand
            if (isWordLetter(text[here])) {
                ++matched;
                --here;
            }
            continue;
        }
        const char16_t letter = foldedLetter(text[here]);
        if (letter == 0)
            continue;
        if (letter != wanted[matched].unicode())
            return at;
        ++matched;
    }
    if (matched < wanted.size())
        return at;
    while (here < text.size() && text[here].isMark())
        ++here;
    return here;
}

struct Hit {
    qsizetype begins = -1;
    qsizetype ends = -1;
};

Hit nextHit(QStringView text, qsizetype from, const QStringList &wanted)
{
    bool inWord = from > 0 && isWordLetter(text[from - 1]);
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool isLetter = isWordLetter(text[at]);
        if (isLetter && !inWord) {
            for (const QString &one : wanted) {
                if (const qsizetype end = endOfHit(text, at, one); end > at)
                    return {at, end};
            }
        }
        inWord = isLetter;
    }
    return {};
}

} // namespace

QString snippet(const QString &plain, const SearchWords &words)
{
    QStringList wanted = words.plain;
    for (const SearchWords::Piece &piece : words.pieces) {
        if (!piece.phrase.isEmpty())
            wanted.append(piece.phrase);
    }
    wanted.replaceInStrings(u"*"_s, QString());
    const QStringView text(plain);
    Hit hit = nextHit(text, 0, wanted);
    qsizetype begin = hit.begins > lettersBefore ? hit.begins - lettersBefore : 0;
    while (begin > 0 && begin < hit.begins && !text[begin - 1].isSpace())
        ++begin;
    const qsizetype end = std::min(text.size(), std::max(begin + lettersInAll, hit.ends));

    QString out = begin > 0 ? u"…"_s : QString();
    qsizetype at = begin;
    while (hit.begins >= 0 && hit.ends <= end) {
        out += text.sliced(at, hit.begins - at);
        out += QChar(hitBegins);
        out += text.sliced(hit.begins, hit.ends - hit.begins);
        out += QChar(hitEnds);
        at = hit.ends;
        hit = nextHit(text.first(end), at, wanted);
    }
    out += text.sliced(at, end - at);
    if (end < text.size())
        out += u'…';
    return out.replace(u'\n', u' ');
}

} // namespace PhoLuat
