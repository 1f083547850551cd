// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/windows1252.h"

namespace PhoLuat {

namespace {

/// Bytes 0x80 … 0x9F.
constexpr char16_t upper[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

} // namespace

int byteOf1252(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x100)
        return c; // also 0x80 … 0x9F read as Latin-1
    for (int i = 0; i < 32; ++i) {
        if (upper[i] == c)
            return 0x80 + i;
    }
    return -1;
}

QString from1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = upper[c.unicode() - 0x80];
    }
    return text;
}

} // namespace PhoLuat
