// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboxsource.h"

#include "domain/jsonfields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{std::pair{InboxSource::Kind::Folder, u"folder"}, std::pair{InboxSource::Kind::WebDav, u"webdav"}};

} // namespace

QString inboxSecretField()
{
    return u"password"_s;
}

QString inboxSourcesText(const QList<InboxSource> &sources)
{
    QJsonArray array;
    for (const InboxSource &one : sources) {
        array.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"kind"_s, wordOf(one.kind, kinds)}, {u"place"_s, one.place},
                                 {u"user"_s, one.user}, {u"ca"_s, one.caFile}, {u"paused"_s, one.isPaused}});
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"sources"_s, array}}).toJson(QJsonDocument::Compact));
}

Result<QList<InboxSource>> inboxSourcesFrom(const QString &text)
{
    QList<InboxSource> sources;
    if (text.isEmpty())
        return sources;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    JsonFields fields(document.object(), u"inbox"_s);
    if (!document.isObject())
        fields.trouble(u"sources"_s, u"no JSON object"_s);
    fields.objects(u"sources"_s, [&](const QJsonObject &object, const QString &path) {
        JsonFields one(object, path);
        sources.append({one.neededText(u"id"_s), one.text(u"name"_s), one.word(u"kind"_s, kinds), one.neededText(u"place"_s), one.text(u"user"_s), one.text(u"ca"_s),
                        one.truth(u"paused"_s)});
        return one.firstTrouble();
    });
    if (fields.firstTrouble())
        return std::unexpected(*fields.firstTrouble());
    return sources;
}

} // namespace PhoLuat
