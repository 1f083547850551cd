// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connectionwords.h"

#include <QStringList>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QMap<QString, QString> connectionWords(const QString &text)
{
    QMap<QString, QString> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QString key = text.mid(at, equals - at).trimmed();
        QString value;
        bool quoted = false;
        for (at = equals + 1; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (c == u'\\' && at + 1 < text.size())
                value += text.at(++at);
            else if (c == u'\'')
                quoted = !quoted;
            else if (c.isSpace() && !quoted)
                break;
            else
                value += c;
        }
        words.insert(key, value);
    }
    return words;
}

QString connectionText(const QMap<QString, QString> &words)
{
    QStringList text;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        QString value = word.value();
        const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) { return c.isSpace() || c == u'\'' || c == u'\\'; });
        if (!isPlain) {
            value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
            value = u'\'' + value + u'\'';
        }
        text.append(word.key() + u'=' + value);
    }
    return text.join(u' ');
}

} // namespace PhoLuat
