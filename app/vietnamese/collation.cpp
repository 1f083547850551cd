// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/collation.h"

#include "base/nfc.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

QStringList syllablesOf(const QString &text)
{
    return nfc(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

VietnameseOrder::VietnameseOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int VietnameseOrder::compareSyllables(const QStringList &a, const QStringList &b) const
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (const int order = m_collator.compare(a[i], b[i]); order != 0)
            return order;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

int VietnameseOrder::compare(const QString &a, const QString &b) const
{
    const int order = compareSyllables(syllablesOf(a), syllablesOf(b));
    return order != 0 ? order : QString::compare(a, b);
}

int VietnameseOrder::comparePersons(const QString &a, const QString &b) const
{
    QStringList first = syllablesOf(a);
    QStringList second = syllablesOf(b);
    if (first.isEmpty() || second.isEmpty())
        return compare(a, b);
    if (const int order = m_collator.compare(first.takeLast(), second.takeLast()); order != 0)
        return order;
    const int order = compareSyllables(first, second);
    return order != 0 ? order : QString::compare(a, b);
}

} // namespace PhoLuat
