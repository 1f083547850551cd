// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/numberformat.h"

namespace PhoLuat {

bool isDateFormat(const QString &code)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar letter = code[i].toLower();
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++i; // the next one stands for itself
        } else if (letter == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                return false;
            // [h], [mm], [ss] count time; colours, languages and conditions do not.
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() || inside.count(u's') == inside.size()))
                return true;
            i = end;
        } else if (letter == u'd' || letter == u'y' || letter == u'm' || letter == u'h' || letter == u's') {
            return true;
        } else if (letter == u';') {
            return false; // the first part says it
        } else if (code.mid(i).startsWith(QStringLiteral("General"), Qt::CaseInsensitive)) {
            return false;
        }
    }
    return false;
}

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 45 && builtIn <= 47) || (builtIn >= 50 && builtIn <= 58);
}

} // namespace PhoLuat
