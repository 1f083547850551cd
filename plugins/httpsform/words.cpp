// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QUrl>

namespace HttpsForm {

using namespace Qt::StringLiterals;

namespace {

const QStringList &factNames()
{
    static const QStringList names{u"unit"_s, u"unitName"_s, u"receiver"_s, u"receiverName"_s, u"kind"_s, u"period"_s, u"version"_s, u"replaces"_s, u"title"_s};
    return names;
}

QString written(const QString &value, Place place)
{
    switch (place) {
    case Place::Address:
        // A value of dots alone would climb in the path, encoded or not.
        if (value == "."_L1 || value == ".."_L1)
            return QString(value.size(), u'_');
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case Place::Plain:
        break;
    }
    return value;
}

/// Hands every plain character to `text` and every name between braces to `name`; false when a brace is left open.
template<class Text, class Name>
bool walk(const QString &source, Text text, Name name)
{
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (source[at] != u'{') {
            text(source[at]);
        } else if (source.sliced(at).startsWith("{{"_L1)) {
            text(u'{');
            ++at;
        } else {
            const qsizetype end = source.indexOf(u'}', at);
            if (end < 0)
                return false;
            name(source.sliced(at + 1, end - at - 1));
            at = end;
        }
    }
    return true;
}

} // namespace

const QStringList &commonWords()
{
    static const QStringList words = QStringList{u"key"_s, u"sha256"_s, u"sha256base64"_s, u"name"_s, u"bytes"_s, u"user"_s, u"password"_s, u"token"_s} + factNames();
    return words;
}

bool isSecretWord(const QString &word)
{
    return word == "password"_L1 || word == "token"_L1;
}

Words wordsOf(const PhoLuat::DeliveryJob &job)
{
    Words words{{u"key"_s, job.key}, {u"sha256"_s, job.sha256}, {u"name"_s, job.name}, {u"bytes"_s, QString::number(job.bytes)},
                {u"sha256base64"_s, QString::fromLatin1(QByteArray::fromHex(job.sha256.toLatin1()).toBase64())}};
    for (const QString &secret : {u"user"_s, u"password"_s, u"token"_s})
        words.insert(secret, job.settings.value(secret));
    for (const QString &fact : factNames())
        words.insert(fact, job.facts.value(fact));
    return words;
}

std::optional<QStringList> wordsIn(const QString &text)
{
    QStringList names;
    if (!walk(text, [](QChar) {}, [&names](const QString &name) { names.append(name); }))
        return {};
    return names;
}

QString filled(const QString &text, const Words &words, Place place)
{
    QString result;
    walk(text, [&result](QChar letter) { result += letter; }, [&](const QString &name) { result += written(words.value(name), place); });
    return result;
}

} // namespace HttpsForm
