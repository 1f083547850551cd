// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing.h"

#include "marks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <expected>

namespace WordPress {

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using State = DeliveryOutcome::State;

namespace {

std::unexpected<DeliveryOutcome> stopped()
{
    return std::unexpected(DeliveryOutcome{State::Stopped, {}, QCoreApplication::translate("PhoLuat", "Stopped as asked; what is already on the site is found again next time.")});
}

std::unexpected<DeliveryOutcome> unreadable(const QString &name)
{
    return std::unexpected(DeliveryOutcome{State::Unreachable, {}, QCoreApplication::translate("PhoLuat", "The file %1 could not be read for sending. Check the disk and send again.").arg(name)});
}

QUrlQuery query(const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[key, value] : items)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

QString rawOf(const QJsonObject &post, QLatin1StringView field)
{
    return post[field]["raw"_L1].toString();
}

bool isSameWord(const QString &left, const QString &right)
{
    return withoutEntities(left).normalized(QString::NormalizationForm_C).compare(right.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive) == 0;
}

/// "TOGAP=Tờ gấp;HOIDAP=Hỏi đáp"
QString categoryName(const QString &mapping, const QString &kind)
{
    for (const QString &pair : mapping.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0 && pair.first(equals).trimmed().compare(kind, Qt::CaseInsensitive) == 0)
            return pair.sliced(equals + 1).trimmed();
    }
    return {};
}

} // namespace

Publishing::Publishing(const DeliveryJob &job, const Site &site, DeliveryHost &host)
    : m_job(job), m_site(site), m_host(host), m_memory(QJsonDocument::fromJson(job.memory.toUtf8()).object())
{
}

DeliveryOutcome Publishing::ask()
{
    QJsonArray posts;
    for (const PublishedMaterial &material : m_job.materials) {
        const auto post = findPost(postSlug(material.id));
        if (!post)
            return post.error();
        if (!isFromPackage(rawOf(*post, "content"_L1), m_job.key))
            return {State::Absent};
        posts.append(*post);
    }
    return {State::Delivered, receipt(posts), {}, m_job.bytes};
}

DeliveryOutcome Publishing::send()
{
    QJsonArray posts;
    for (const PublishedMaterial &material : m_job.materials) {
        const auto post = publish(material);
        if (!post)
            return post.error();
        posts.append(*post);
    }
    return {State::Delivered, receipt(posts), {}, m_job.bytes};
}

Reply<QJsonObject> Publishing::publish(const PublishedMaterial &material)
{
    const QString slug = postSlug(material.id);
    const auto there = findPost(slug);
    if (!there)
        return there;
    if (isFromPackage(rawOf(*there, "content"_L1), m_job.key))
        return there; // an earlier attempt came so far; what people did with it since is theirs
    const bool mayOverwrite = m_job.settings.value(u"overwrite"_s) == "true"_L1;
    if (!there->isEmpty() && !mayOverwrite && !isAsWritten(rawOf(*there, "title"_L1), rawOf(*there, "content"_L1)))
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "Somebody changed the post “%1” on %2 after it was published, so it was left alone. Take their change over into the material, "
                                                                           "or switch on “Overwrite posts that were changed on the site” in the destination's settings.")
                                        .arg(withoutEntities(rawOf(*there, "title"_L1)), m_site.name())));
    const int version = m_job.facts.value(u"version"_s).toInt();
    if (!mayOverwrite && versionOf(rawOf(*there, "content"_L1)) > version)
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "%1 already shows version %2 of “%3”, and this package holds version %4, so the newer one was left there. "
                                                                           "Drop this delivery, or switch on “Overwrite posts that were changed on the site” in the destination's settings.")
                                        .arg(m_site.name()).arg(versionOf(rawOf(*there, "content"_L1))).arg(withoutEntities(rawOf(*there, "title"_L1))).arg(version)));

    const auto categories = categoriesOf(material.kind);
    if (!categories)
        return std::unexpected(categories.error());
    QString html = material.html;
    QString links;
    for (const PublishedFile &file : material.files) {
        const auto medium = bringFile(file);
        if (!medium)
            return std::unexpected(medium.error());
        links += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(medium->address.toHtmlEscaped(), medium->name.toHtmlEscaped());
    }
    if (!links.isEmpty())
        html += u"\n<h2>Tệp đính kèm</h2>\n<ul>\n"_s + links + u"</ul>"_s; // the page is Vietnamese, whatever the program speaks
    if (!m_site.goOn(std::min(m_published, m_job.bytes)))
        return stopped();

    const QString title = material.title.toHtmlEscaped();
    QJsonObject fields{{"title"_L1, title}, {"content"_L1, markedContent(title, html, m_job.key, version)}, {"excerpt"_L1, material.summary.toHtmlEscaped()}};
    if (!categories->isEmpty())
        fields.insert("categories"_L1, *categories);
    // An update leaves the status as people set it meanwhile.
    const auto post = there->isEmpty() ? makePost(slug, fields)
                                       : m_site.write("POST", u"/wp/v2/posts/%1"_s.arg((*there)["id"_L1].toInteger()), query({{u"context"_s, u"edit"_s}}), fields);
    if (!post)
        return post;
    if (!isFromPackage(rawOf(*post, "content"_L1), m_job.key))
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "%1 took the post but removed the marks by which it is found again (classes of its outermost element). Ask the people who run it to let this account keep them.").arg(m_site.name())));
    if (!keep(u"posts"_s, slug, *post))
        return stopped();
    m_published += html.size();
    return post;
}

Reply<QJsonObject> Publishing::findPost(const QString &slug) const
{
    const auto posts = m_site.list(u"/wp/v2/posts"_s, query({{u"slug"_s, slug}, {u"status"_s, u"any"_s}, {u"context"_s, u"edit"_s}}));
    if (!posts)
        return std::unexpected(posts.error());
    return posts->isEmpty() ? QJsonObject() : posts->first().toObject();
}

Reply<QJsonObject> Publishing::makePost(const QString &slug, QJsonObject fields)
{
    fields.insert("slug"_L1, slug);
    fields.insert("status"_L1, m_job.settings.value(u"status"_s) == "publish"_L1 ? u"publish"_s : u"draft"_s);
    const auto post = m_site.write("POST", u"/wp/v2/posts"_s, query({{u"context"_s, u"edit"_s}}), fields);
    if (!post || (*post)["slug"_L1].toString() == slug)
        return post;
    // WordPress gave another slug because ours is taken: by an earlier attempt the site was still busy with, or by what this
    // account cannot see. Ours would be the second.
    const auto other = findPost(slug);
    (void)m_site.write("DELETE", u"/wp/v2/posts/%1"_s.arg((*post)["id"_L1].toInteger()), query({{u"force"_s, u"true"_s}}), {});
    if (!other || !other->isEmpty())
        return std::unexpected(DeliveryOutcome{State::Unreachable, {}, QCoreApplication::translate("PhoLuat", "%1 had finished an earlier attempt meanwhile, so the second post was taken back. It will be asked again.").arg(m_site.name())});
    return std::unexpected(held(QCoreApplication::translate("PhoLuat", "%1 already holds a post with the address %2 that this account cannot see, so no second one was made. Use the account that made it, or ask the people who run the site.").arg(m_site.name(), slug)));
}

Reply<Publishing::Medium> Publishing::bringFile(const PublishedFile &file)
{
    QFile source(file.file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.open(QIODevice::ReadOnly) || !hash.addData(&source))
        return unreadable(file.name);
    const qint64 bytes = source.size();
    const QString slug = mediaSlug(QString::fromLatin1(hash.result().toHex()));
    const auto there = m_site.list(u"/wp/v2/media"_s, query({{u"slug"_s, slug}, {u"context"_s, u"edit"_s}}));
    if (!there)
        return std::unexpected(there.error());
    QJsonObject medium = there->isEmpty() ? QJsonObject() : there->first().toObject();
    if (medium.isEmpty()) {
        const auto goOn = [this](qint64 out) { return m_site.goOn(std::min(m_published + out, m_job.bytes)); };
        const auto made = m_site.upload(query({{u"slug"_s, slug}, {u"title"_s, file.name}, {u"context"_s, u"edit"_s}}), file, bytes, goOn);
        if (!made)
            return std::unexpected(made.error());
        medium = *made;
        if (medium["slug"_L1].toString() != slug) {
            // An earlier attempt was still being worked on: its file stays, ours goes.
            const auto other = m_site.list(u"/wp/v2/media"_s, query({{u"slug"_s, slug}, {u"context"_s, u"edit"_s}}));
            if (!other)
                return std::unexpected(other.error());
            if (!other->isEmpty()) {
                (void)m_site.write("DELETE", u"/wp/v2/media/%1"_s.arg(medium["id"_L1].toInteger()), query({{u"force"_s, u"true"_s}}), {});
                medium = other->first().toObject();
            }
        }
    }
    if (!keep(u"media"_s, slug, medium))
        return stopped();
    m_published += bytes;
    return Medium{medium["source_url"_L1].toString(), file.name};
}

Reply<QJsonArray> Publishing::categoriesOf(const QString &kind)
{
    const QString name = categoryName(m_job.settings.value(u"categories"_s), kind);
    if (name.isEmpty())
        return QJsonArray();
    if (const auto known = m_categories.constFind(name); known != m_categories.constEnd())
        return *known;
    for (const QString &by : {u"search"_s, u"slug"_s}) {
        const auto found = m_site.list(u"/wp/v2/categories"_s, query({{by, by == "slug"_L1 ? plainFileName(name).toLower() : name}, {u"per_page"_s, u"100"_s}}));
        if (!found)
            return std::unexpected(found.error());
        for (const QJsonValue &category : *found) {
            if (isSameWord(category["name"_L1].toString(), name) || category["slug"_L1].toString() == name)
                return *m_categories.insert(name, {category["id"_L1]});
        }
    }
    if (m_job.settings.value(u"makeCategories"_s) != "true"_L1)
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "%1 has no category “%2”, in which materials of the kind %3 belong. Make it there, change the settings, or let the program make missing categories.").arg(m_site.name(), name, kind)));
    const auto made = m_site.write("POST", u"/wp/v2/categories"_s, {}, {{"name"_L1, name}});
    if (!made)
        return std::unexpected(made.error());
    return *m_categories.insert(name, {(*made)["id"_L1]});
}

bool Publishing::keep(const QString &kind, const QString &slug, const QJsonObject &thing)
{
    QJsonObject things = m_memory[kind].toObject();
    things.insert(slug, QJsonObject{{"id"_L1, thing["id"_L1]}, {"modified"_L1, thing["modified_gmt"_L1]}});
    m_memory.insert(kind, things);
    return m_host.remember(QString::fromUtf8(QJsonDocument(m_memory).toJson(QJsonDocument::Compact)));
}

QString Publishing::receipt(const QJsonArray &posts) const
{
    QString text = u"wordpress: %1\nkey: %2\nsha256: %3\nat: %4\n"_s.arg(m_site.name(), m_job.key, m_job.sha256, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    for (qsizetype index = 0; index < posts.size(); ++index) {
        const QJsonObject post = posts[index].toObject();
        text += u"\nmaterial: %1\npost: %2\nlink: %3\nstatus: %4\npublished: %5Z\nchanged: %6Z\n"_s
                    .arg(m_job.materials[index].id).arg(post["id"_L1].toInteger())
                    .arg(post["link"_L1].toString(), post["status"_L1].toString(), post["date_gmt"_L1].toString(), post["modified_gmt"_L1].toString());
    }
    return text;
}

} // namespace WordPress
