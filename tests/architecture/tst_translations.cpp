// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/translations/pholuat_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1)
            messages.append({{}, {}, true, xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!messages.last().isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1)
            messages.last().translations.append(xml.readElementText());
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(u"%(L?\\d|n)"_s);
    QStringList found;
    for (const auto &match : expression.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

} // namespace

class TranslationsTest final : public QObject {
    Q_OBJECT
private slots:
    void everyTextHasItsWordsAndPlaceholders_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Vietnamese") << u"vi"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void everyTextHasItsWordsAndPlaceholders()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() > (language == "vi"_L1 ? 500 : 10)); // English is written in the source; only its plurals need words
        QStringList wrong;
        for (const Message &message : messages) {
            if (!message.isFinished || message.translations.isEmpty())
                wrong.append(u"no translation: "_s + message.source);
            for (const QString &translation : message.translations) {
                QStringList expected = placeholders(message.source);
                QStringList found = placeholders(translation);
                if (translation.isEmpty() || expected != found)
                    wrong.append(u"placeholders differ: %1 | %2"_s.arg(message.source, translation));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
