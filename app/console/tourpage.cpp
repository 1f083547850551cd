// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tourpage.h"

#include "base/strictjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUrl>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
}

QString link(const QString &file)
{
    const QString name = file.toHtmlEscaped();
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")), name);
}

QString page(const QDir &folder, const QJsonArray &steps)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Phổ Luật</title>\n"
                   "<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.5;color-scheme:light dark}"
                   "pre{white-space:pre-wrap;font:inherit}img{max-width:100%;border:1px solid #888}figure{margin:1em 0}</style></head><body>\n"
                   "<h1>Phổ Luật</h1>\n<ol>\n"_s;
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        html += u"<li><h2>%1</h2><pre>%2</pre>"_s.arg(step["title"_L1].toString().toHtmlEscaped(), step["text"_L1].toString().toHtmlEscaped());
        QStringList links;
        const QJsonArray files = step["files"_L1].toArray();
        for (const QJsonValue &file : files)
            links.append(link(file.toString()));
        html += u"<p>"_s + links.join(u" · "_s) + u"</p></li>\n"_s;
    }
    html += u"</ol>\n"_s;
    const QStringList pictures = QDir(folder.filePath(u"screenshots"_s)).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    for (const QString &picture : pictures) {
        const QString file = u"screenshots/"_s + picture;
        html += u"<figure><img loading=\"lazy\" src=\"%1\" alt=\"%2\"><figcaption>%2</figcaption></figure>\n"_s
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")), picture.toHtmlEscaped());
    }
    return html + u"</body></html>\n"_s;
}

} // namespace

Result<> writeTourPage(const QString &folder, const QList<TourStep> &steps)
{
    QJsonArray list;
    for (const TourStep &step : steps)
        list.append(QJsonObject{{u"title"_s, step.title}, {u"text"_s, step.text}, {u"files"_s, QJsonArray::fromStringList(step.files)}});
    if (auto written = write(QDir(folder).filePath(u"tour.json"_s), QJsonDocument(list).toJson()); !written)
        return written;
    return refreshTourPage(folder);
}

Result<> refreshTourPage(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"tour.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no tour in %1. Make one: pholuat-console tour FOLDER").arg(folder));
    const auto json = readStrictJson(file.readAll());
    if (!json)
        return std::unexpected(json.error());
    return write(QDir(folder).filePath(u"index.html"_s), page(QDir(folder), json->toArray()).toUtf8());
}

} // namespace PhoLuat
