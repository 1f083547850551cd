// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"

#include <QCoreApplication>

#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString JsonFields::text(const QString &name, qsizetype most)
{
    const QJsonValue found = m_object.value(name);
    if (found.isUndefined())
        return u""_s;
    if (!found.isString()) {
        trouble(name, u"not a text"_s);
        return u""_s;
    }
    QString text = found.toString();
    if (text.size() > most) {
        trouble(name, u"text too long"_s);
        return u""_s;
    }
    return text;
}

QString JsonFields::neededText(const QString &name)
{
    QString found = text(name);
    if (found.isEmpty())
        trouble(name, u"missing"_s);
    return found;
}

QStringList JsonFields::texts(const QString &name)
{
    const QJsonValue found = m_object.value(name);
    if (found.isUndefined())
        return {};
    if (!found.isArray() || found.toArray().size() > mostEntries) {
        trouble(name, u"not a list of texts"_s);
        return {};
    }
    QStringList texts;
    const QJsonArray entries = found.toArray();
    texts.reserve(entries.size());
    for (const QJsonValue &entry : entries) {
        if (!entry.isString() || entry.toString().size() > shortText) {
            trouble(name, u"not a list of texts"_s);
            return {};
        }
        texts.append(entry.toString());
    }
    return texts;
}

qint64 JsonFields::whole(const QString &name, qint64 least, qint64 most, qint64 missing)
{
    const QJsonValue found = m_object.value(name);
    if (found.isUndefined())
        return missing;
    const double number = found.toDouble();
    // Beyond 2^53 a double skips whole numbers, so no reader of JSON agrees on them.
    constexpr double exact = 9007199254740992.0;
    if (!found.isDouble() || !std::isfinite(number) || std::floor(number) != number || std::abs(number) > exact) {
        trouble(name, u"not a whole number"_s);
        return missing;
    }
    const qint64 whole = qint64(number);
    if (whole < least || whole > most) {
        trouble(name, u"number out of bounds"_s);
        return missing;
    }
    return whole;
}

bool JsonFields::truth(const QString &name)
{
    const QJsonValue found = m_object.value(name);
    if (!found.isUndefined() && !found.isBool())
        trouble(name, u"neither true nor false"_s);
    return found.toBool();
}

QDate JsonFields::date(const QString &name)
{
    const QString found = text(name);
    if (found.isEmpty())
        return {};
    const QDate date = QDate::fromString(found, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        trouble(name, u"not a date (YYYY-MM-DD)"_s);
    return date;
}

QDateTime JsonFields::moment(const QString &name)
{
    const QString found = text(name);
    if (found.isEmpty())
        return {};
    const QDateTime moment = QDateTime::fromString(found, Qt::ISODateWithMs);
    if (!moment.isValid() || !found.endsWith(u'Z'))
        trouble(name, u"not a moment in UTC"_s);
    return moment;
}

QJsonObject JsonFields::object(const QString &name)
{
    const QJsonValue found = m_object.value(name);
    if (!found.isUndefined() && !found.isObject())
        trouble(name, u"not an object"_s);
    return found.toObject();
}

void JsonFields::objects(const QString &name, const std::function<std::optional<Error>(const QJsonObject &, const QString &)> &entry)
{
    const QJsonValue found = m_object.value(name);
    if (found.isUndefined())
        return;
    if (!found.isArray() || found.toArray().size() > mostEntries) {
        trouble(name, u"not a list"_s);
        return;
    }
    const QJsonArray entries = found.toArray();
    for (qsizetype i = 0; i < entries.size() && !m_trouble; ++i) {
        const QString place = u"%1[%2]"_s.arg(name).arg(i);
        if (!entries.at(i).isObject())
            trouble(place, u"not an object"_s);
        else
            take(entry(entries.at(i).toObject(), pathOf(place)));
    }
}

void JsonFields::trouble(const QString &name, const QString &why)
{
    if (m_trouble)
        return;
    m_trouble = Error{ErrorKind::Damaged,
                      QCoreApplication::translate("PhoLuat", "The data cannot be read: the field “%1” is wrong (%2). "
                                                             "Ask the sender for the file again, or take the last backup.")
                          .arg(pathOf(name), why),
                      {}, u"json.field"_s};
}

void JsonFields::take(const std::optional<Error> &error)
{
    if (!m_trouble)
        m_trouble = error;
}

QString jsonDate(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy-MM-dd"_s) : u""_s;
}

QString jsonMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

} // namespace PhoLuat
