// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>
#include <QStringList>

namespace PhoLuat {

/// Vietnamese order: a ă â b c d đ e ê …, tones ngang huyền hỏi ngã sắc nặng, syllable by syllable as dictionaries do
/// ("ma b" before "má a"), figures by value. Each thread has its own; copying is cheap.
class VietnameseOrder final {
public:
    VietnameseOrder();

    /// < 0, 0, > 0. Texts that differ are never equal, so sorting is stable across runs.
    [[nodiscard]] int compare(const QString &a, const QString &b) const;
    /// Persons by given name, the last word, then by family and middle names.
    [[nodiscard]] int comparePersons(const QString &a, const QString &b) const;

    /// For std::sort.
    [[nodiscard]] bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }

private:
    [[nodiscard]] int compareSyllables(const QStringList &a, const QStringList &b) const;

    QCollator m_collator;
};

} // namespace PhoLuat
