// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodname.h"

#include <QCoreApplication>

namespace PhoLuat {

QString periodName(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::HalfYear:
        return QCoreApplication::translate("PhoLuat", "first half of %1").arg(period.year);
    case Period::Kind::OfficialYear:
        return QCoreApplication::translate("PhoLuat", "official year %1").arg(period.year);
    case Period::Kind::Year:
        break;
    }
    return QCoreApplication::translate("PhoLuat", "year %1").arg(period.year);
}

} // namespace PhoLuat
