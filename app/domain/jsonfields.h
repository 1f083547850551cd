// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace PhoLuat {

/// Bounds of one text and one list of a Value read from JSON.
inline constexpr qsizetype shortText = 10'000;
inline constexpr qsizetype longText = 16 * 1024 * 1024;
inline constexpr qsizetype mostEntries = 100'000;

/// Reads the fields of one JSON object. A field that is not there has its default; one of a wrong type, beyond its
/// bounds or with an unknown word is a trouble. The first trouble is kept and names the field ("report.forms[2].edition").
class JsonFields final {
public:
    JsonFields(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

    [[nodiscard]] QString text(const QString &name, qsizetype most = shortText);
    /// Not empty.
    [[nodiscard]] QString neededText(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    /// A whole number within the bounds.
    [[nodiscard]] qint64 whole(const QString &name, qint64 least, qint64 most, qint64 missing = 0);
    [[nodiscard]] bool truth(const QString &name);
    [[nodiscard]] QDate date(const QString &name);
    /// A moment in UTC.
    [[nodiscard]] QDateTime moment(const QString &name);
    [[nodiscard]] QJsonObject object(const QString &name);
    /// Calls `entry(object, path)` for each object of a list, until a trouble.
    void objects(const QString &name, const std::function<std::optional<Error>(const QJsonObject &, const QString &)> &entry);
    [[nodiscard]] QJsonValue value(const QString &name) const { return m_object.value(name); }

    /// One of the words of an enumeration.
    template<class Enum, size_t count>
    [[nodiscard]] Enum word(const QString &name, const std::array<std::pair<Enum, const char16_t *>, count> &words)
    {
        if (!m_object.contains(name))
            return words.front().first;
        const QString found = text(name);
        for (const auto &[meaning, spelled] : words) {
            if (found == QStringView(spelled))
                return meaning;
        }
        trouble(name, QStringLiteral("unknown word"));
        return words.front().first;
    }

    void trouble(const QString &name, const QString &why);
    [[nodiscard]] const std::optional<Error> &firstTrouble() const { return m_trouble; }
    void take(const std::optional<Error> &error);
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path + u'.' + name; }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_trouble;
};

template<class Enum, size_t count>
[[nodiscard]] QString wordOf(Enum meaning, const std::array<std::pair<Enum, const char16_t *>, count> &words)
{
    for (const auto &[known, spelled] : words) {
        if (known == meaning)
            return QString::fromUtf16(spelled);
    }
    return {};
}

/// "2020-12-31", empty when null.
[[nodiscard]] QString jsonDate(QDate date);
/// "2020-12-31T23:59:59.000Z", empty when null.
[[nodiscard]] QString jsonMoment(const QDateTime &moment);

} // namespace PhoLuat
