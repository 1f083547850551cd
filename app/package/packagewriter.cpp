// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/package.h"

#include "domain/valuejson.h"
#include "package/metadata.h"
#include "package/names.h"
#include "package/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

std::unexpected<Error> refuse(const QString &code, const QString &what)
{
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The package was not made: %1. Nothing was written. Correct it and seal again.").arg(what), {}, code);
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// What others need to know of a file; its text layer and our troubles with it stay at home.
QList<Attachment> forOthers(QList<Attachment> attachments)
{
    for (Attachment &attachment : attachments) {
        attachment.text.clear();
        attachment.trouble.clear();
    }
    return attachments;
}

/// Collects the files of a package in their fixed order.
class Contents final {
public:
    explicit Contents(const PackageContent &content) : m_content(content) {}

    Result<QList<ZipSource>> collect()
    {
        m_sources.append({.name = u"metadata/dc.xml"_s, .bytes = dublinCore(m_content)});
        m_sources.append({.name = u"metadata/nd30.xml"_s, .bytes = documentFields(m_content)});
        for (const auto part : {&Contents::addInfo, &Contents::addReports, &Contents::addMaterials, &Contents::addRenderings, &Contents::addAttachments}) {
            if (const auto done = (this->*part)(); !done)
                return std::unexpected(done.error());
        }
        return std::move(m_sources);
    }

private:
    Result<> addInfo()
    {
        QJsonObject object = toJson(m_content.info);
        object.insert(u"format"_s, u"pholuat-package-1"_s);
        if (!m_content.remark.isEmpty())
            object.insert(u"remark"_s, m_content.remark);
        if (!m_content.remarks.isEmpty()) {
            // Without it a program that knows no remarks on places would take the return for an acceptance.
            if (m_content.info.kind != PackageKind::Return || m_content.remark.isEmpty())
                return refuse(u"package.remarks"_s, QCoreApplication::translate("PhoLuat", "it carries remarks without being a return that says what is to be put right"));
            if (const auto fits = checkRemarks(m_content.remarks); !fits)
                return std::unexpected(fits.error());
            object.insert(u"remarks"_s, toJson(m_content.remarks));
        }
        const auto schema = packageSchema();
        if (!schema)
            return std::unexpected(schema.error());
        if (const auto fits = checkSchema(*schema, object); !fits)
            return std::unexpected(fits.error());
        m_sources.append({.name = u"data/package.json"_s, .bytes = bytesOf(object)});
        return {};
    }

    Result<> addReports()
    {
        for (qsizetype i = 0; i < m_content.reports.size(); ++i) {
            Report report = m_content.reports.at(i);
            if (m_content.info.kind == PackageKind::Submission && report.unit != m_content.info.sender)
                return refuse(u"package.sender"_s, QCoreApplication::translate("PhoLuat", "it holds a report of another unit than the sender"));
            const QString folder = reportFolder(i) + u'/';
            report.attachments = forOthers(report.attachments);
            m_named += report.attachments;
            QJsonObject object = toJson(report);
            const QJsonArray forms = object.take(u"forms"_s).toArray();
            object.remove(u"narrative"_s);
            QJsonArray stems;
            for (const FormData &form : std::as_const(report.forms))
                stems.append(formFileStem(form.form));
            object.insert(u"forms"_s, stems);
            m_sources.append({.name = folder + u"report.json"_s, .bytes = bytesOf(object)});
            for (qsizetype f = 0; f < forms.size(); ++f) {
                const QString stem = stems.at(f).toString();
                m_sources.append({.name = folder + stem + u".json"_s, .bytes = bytesOf(forms.at(f).toObject())});
                m_sources.append({.name = folder + stem + u".csv"_s, .bytes = cellsAsCsv(report.forms.at(f))});
            }
            if (!report.narrative.isEmpty())
                m_sources.append({.name = folder + u"narrative.xhtml"_s, .bytes = toXhtml(report.narrative, report.period.key()).toUtf8()});
        }
        return {};
    }

    Result<> addMaterials()
    {
        for (Material material : m_content.materials) {
            material.attachments = forOthers(material.attachments);
            m_named += material.attachments;
            const QString folder = materialFolder(material) + u'/';
            m_sources.append({.name = folder + u"material.json"_s, .bytes = bytesOf(toJson(material))});
            m_sources.append({.name = folder + u"body.xhtml"_s, .bytes = toXhtml(material.body, material.title, material.language == "vi"_L1 ? u"vi"_s : u"mul"_s).toUtf8()});
        }
        return {};
    }

    Result<> addRenderings()
    {
        for (const Rendering &rendering : m_content.renderings) {
            if (!rendering.name.startsWith("data/"_L1))
                return refuse(u"package.rendering"_s, QCoreApplication::translate("PhoLuat", "\"%1\" would lie outside its data folder").arg(rendering.name));
            m_sources.append({.name = rendering.name, .bytes = rendering.bytes});
        }
        return {};
    }

    Result<> addAttachments()
    {
        QSet<QString> done;
        for (const Attachment &attachment : std::as_const(m_named)) {
            if (done.contains(attachment.sha256))
                continue;
            done.insert(attachment.sha256);
            const auto file = std::ranges::find(m_content.attachments, attachment.sha256, &PackageFile::sha256);
            if (attachment.sha256.isEmpty() || file == m_content.attachments.end() || !QFileInfo(file->path).isFile())
                return refuse(u"package.attachment.missing"_s, QCoreApplication::translate("PhoLuat", "the file \"%1\" is not here").arg(attachment.name));
            if (QFileInfo(file->path).size() != attachment.size)
                return refuse(u"file.changed"_s, QCoreApplication::translate("PhoLuat", "the file \"%1\" is no longer what was attached").arg(attachment.name));
            m_sources.append({.name = attachmentEntry(attachment), .file = file->path, .sha256 = attachment.sha256});
        }
        return {};
    }

    const PackageContent &m_content;
    QList<ZipSource> m_sources;
    QList<Attachment> m_named;
};

QList<std::pair<QString, QString>> bagInfo(const PackageInfo &info)
{
    const QDate made = info.createdAt.toUTC().date();
    return {{u"Source-Organization"_s, info.senderName},
            {u"Bagging-Date"_s, made.isValid() ? made.toString(Qt::ISODate) : QString()},
            {u"External-Identifier"_s, u"urn:uuid:"_s + info.id.value},
            {u"Internal-Sender-Identifier"_s, info.sender.value},
            {u"Bag-Count"_s, u"1 of 1"_s},
            {u"Package-Version"_s, QString::number(info.version)},
            {u"Replaces"_s, info.replaces},
            {u"Bag-Software-Agent"_s, info.program}};
}

/// package.json lists what is really inside.
PackageContent completed(PackageContent content)
{
    content.info.materials.clear();
    content.info.reports.clear();
    for (const Material &material : std::as_const(content.materials))
        content.info.materials.append(material.id);
    for (const Report &report : std::as_const(content.reports))
        content.info.reports.append(report.id);
    return content;
}

} // namespace

Result<QList<ZipSource>> payloadFiles(const PackageContent &content)
{
    const PackageContent whole = completed(content);
    auto sources = Contents(whole).collect();
    if (sources)
        sources->removeIf([](const ZipSource &source) { return !source.name.startsWith("data/"_L1); });
    return sources;
}

Result<PackageKey> sealPackage(const QString &path, const PackageContent &content, const std::function<bool(qint64, qint64)> &progress)
{
    const PackageContent whole = completed(content);
    const auto sources = Contents(whole).collect();
    if (!sources)
        return std::unexpected(sources.error());
    QList<DigestKind> digests;
    for (const QString &name : whole.digests) {
        const auto kind = digestKind(name);
        if (!kind)
            return refuse(u"package.digest"_s, QCoreApplication::translate("PhoLuat", "the digest \"%1\" is not known here").arg(name));
        digests.append(*kind);
    }
    const auto digest = writeBag(path, packageFolder(whole.info), *sources, bagInfo(whole.info), progress, digests);
    if (!digest)
        return std::unexpected(digest.error());
    return PackageKey{whole.info.id, whole.info.version, *digest};
}

} // namespace PhoLuat
