// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/officialfont.h"

#include "document/measure.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {

QFont officialFont(const FontLook &look)
{
    QFont font;
    // Liberation has the widths of Times and Courier to the thousandth, so the lines break alike.
    if (look.monospaced)
        font.setFamilies({u"Courier New"_s, u"Liberation Mono"_s});
    else
        font.setFamilies({u"Times New Roman"_s, u"Liberation Serif"_s});
    font.setStyleHint(look.monospaced ? QFont::TypeWriter : QFont::Serif);
    font.setPixelSize(static_cast<int>(std::lround(fromPoints(look.points))));
    font.setBold(look.bold);
    font.setItalic(look.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace PhoLuat
