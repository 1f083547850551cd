// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/numbers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

const QStringList &digitWords()
{
    static const QStringList words = {u"không"_s, u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s, u"năm"_s, u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s};
    return words;
}

/// 1 … 999; with `inner`, a group behind others says its empty hundreds.
void addGroup(QStringList &words, int group, bool inner, const NumberWordStyle &style)
{
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int ones = group % 10;
    if (hundreds > 0 || inner)
        words << digitWords()[hundreds] << u"trăm"_s;
    if (tens == 0) {
        if (ones == 0)
            return;
        if (hundreds > 0 || inner)
            words << style.gap;
        words << digitWords()[ones];
        return;
    }
    if (tens == 1)
        words << u"mười"_s;
    else
        words << digitWords()[tens] << u"mươi"_s;
    if (ones == 1 && tens > 1)
        words << u"mốt"_s;
    else if (ones == 4 && tens > 1)
        words << (style.fourAsTu ? u"tư"_s : u"bốn"_s);
    else if (ones == 5)
        words << u"lăm"_s;
    else if (ones > 0)
        words << digitWords()[ones];
}

/// Below a thousand million. `inner`: greater figures stand before it.
void addMillions(QStringList &words, quint64 number, bool inner, const NumberWordStyle &style)
{
    const int millions = int(number / 1'000'000);
    const int thousands = int(number / 1'000 % 1'000);
    const int ones = int(number % 1'000);
    bool before = inner;
    if (millions > 0) {
        addGroup(words, millions, before, style);
        words << u"triệu"_s;
        before = true;
    }
    if (thousands > 0) {
        addGroup(words, thousands, before, style);
        words << style.thousand;
        before = true;
    } else if (ones > 0 && millions > 0 && style.fullGroups) {
        words << u"không"_s << style.thousand;
    }
    if (ones > 0)
        addGroup(words, ones, before, style);
}

/// Vietnamese counts in thousand millions (tỷ), and in tỷ of tỷ above.
void addAll(QStringList &words, quint64 number, const NumberWordStyle &style)
{
    constexpr quint64 billion = 1'000'000'000;
    const quint64 above = number / billion;
    if (above > 0) {
        addAll(words, above, style);
        words << u"tỷ"_s;
    }
    if (const quint64 rest = number % billion; rest > 0 || above == 0)
        addMillions(words, rest, above > 0, style);
}

} // namespace

QString numberWords(qint64 number, const NumberWordStyle &style)
{
    if (number == 0)
        return digitWords()[0];
    QStringList words;
    if (number < 0)
        words << u"âm"_s;
    // the smallest number has no positive twin
    const quint64 size = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    addAll(words, size, style);
    return words.join(u' ');
}

} // namespace PhoLuat
