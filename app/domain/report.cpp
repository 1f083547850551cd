// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {

QString Period::key() const
{
    const QString start = QString::number(year).rightJustified(4, u'0') + u'-';
    switch (kind) {
    case Kind::HalfYear: return start + u"6m"_s;
    case Kind::Year: return start + u"y"_s;
    case Kind::OfficialYear: return start + u"official"_s;
    }
    return {};
}

std::optional<Period> Period::fromKey(const QString &key)
{
    if (key.size() < 6 || key[4] != u'-')
        return std::nullopt;
    int year = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        // toInt() would take digits of other scripts and signs
        if (key[i] < u'0' || key[i] > u'9')
            return std::nullopt;
        year = year * 10 + (key[i].unicode() - u'0');
    }
    if (year == 0)
        return std::nullopt;
    const QStringView rest = QStringView(key).sliced(5);
    if (rest == u"6m")
        return Period{Kind::HalfYear, year};
    if (rest == u"y")
        return Period{Kind::Year, year};
    if (rest == u"official")
        return Period{Kind::OfficialYear, year};
    return std::nullopt;
}

} // namespace PhoLuat
