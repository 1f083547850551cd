// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace HttpsForm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 256 * 1024;

/// The limit stops expressions that would try for hours.
QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(u"(*LIMIT_MATCH=300000)"_s + pattern, QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<QString> inText(const QString &pattern, const QString &text)
{
    const QRegularExpressionMatch match = expression(pattern).match(text);
    if (!match.hasMatch())
        return {};
    return match.lastCapturedIndex() >= 1 ? match.captured(1) : match.captured(0);
}

std::optional<QString> inJson(const QString &pointer, const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (value.isArray()) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            value = isIndex && index >= 0 && index < value.toArray().size() ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.isObject() ? value.toObject().value(step) : QJsonValue(QJsonValue::Undefined);
        }
    }
    if (value.isUndefined() || value.isNull() || value.isArray() || value.isObject())
        return {};
    return value.toVariant().toString();
}

} // namespace

std::optional<QString> found(const Finder &finder, const PhoLuat::HttpAnswer &answer)
{
    switch (finder.in) {
    case Finder::In::Json:
        return inJson(finder.what, answer.body);
    case Finder::In::Text:
        return inText(finder.what, QString::fromUtf8(answer.body.first(std::min(mostText, answer.body.size()))));
    case Finder::In::Header: {
        const QByteArray value = answer.header(finder.what.toLatin1());
        if (value.isNull())
            return {};
        return QString::fromUtf8(value);
    }
    }
    return {};
}

bool holds(const Condition &condition, const PhoLuat::HttpAnswer &answer, const Words &words)
{
    const bool isWhole = answer.end == PhoLuat::HttpEnd::Answered || answer.end == PhoLuat::HttpEnd::RedirectRefused;
    if (!isWhole || !condition.status.contains(answer.status))
        return false;
    if (!condition.find)
        return !answer.isHtml() || answer.end == PhoLuat::HttpEnd::RedirectRefused;
    const std::optional<QString> value = found(*condition.find, answer);
    if (!value || value->isEmpty())
        return false;
    if (condition.equals && *value != filled(*condition.equals, words, Place::Plain))
        return false;
    return !condition.matches || inText(*condition.matches, *value).has_value();
}

bool anyHolds(const QList<Condition> &conditions, const PhoLuat::HttpAnswer &answer, const Words &words)
{
    return std::ranges::any_of(conditions, [&](const Condition &condition) { return holds(condition, answer, words); });
}

bool isExpression(const QString &pattern)
{
    return pattern.size() <= 500 && !pattern.startsWith("(*"_L1) && expression(pattern).isValid();
}

} // namespace HttpsForm
