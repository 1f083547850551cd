// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/package.h"

#include "base/strictjson.h"
#include "domain/valuejson.h"
#include "package/bagreading.h"
#include "package/names.h"
#include "package/reasons.h"
#include "package/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 largestInfo = 1024 * 1024;
constexpr qint64 largestJson = 16LL * 1024 * 1024;
constexpr qint64 largestBody = 16LL * 1024 * 1024;

/// From a proved bag to Values, then to their meaning. Nothing is kept when a step fails.
class Opening final {
public:
    Opening(BagReading &bag, PackageContent &content) : m_bag(bag), m_content(content) {}

    Result<> run()
    {
        for (const auto step : {&Opening::readInfo, &Opening::readReports, &Opening::readMaterials, &Opening::checkLists, &Opening::checkRows,
                                &Opening::checkAttachments, &Opening::checkOthers}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<QJsonObject> json(const QString &name, qint64 limit)
    {
        m_known.insert(name);
        const auto bytes = m_bag.files->read(name, limit);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto value = readStrictJson(*bytes);
        if (!value || !value->isObject()) {
            Error error = refusal(u"package.json"_s, QCoreApplication::translate("PhoLuat", "\"%1\" cannot be read as JSON").arg(name));
            error.detail = value ? QString() : value.error().text;
            return std::unexpected(error);
        }
        return value->toObject();
    }

    Result<Body> body(const QString &name)
    {
        m_known.insert(name);
        const auto bytes = m_bag.files->read(name, largestBody);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto read = bodyFromXhtml(*bytes);
        if (!read)
            return std::unexpected(wrap(read.error(), name));
        return read;
    }

    static Error wrap(const Error &inner, const QString &name)
    {
        Error error = refusal(u"package.value"_s, QCoreApplication::translate("PhoLuat", "\"%1\" cannot be understood").arg(name));
        error.detail = inner.text;
        return error;
    }

    Result<> readInfo()
    {
        const QString name = u"data/package.json"_s;
        if (!m_bag.files->find(name))
            return std::unexpected(refusal(u"package.missing"_s, QCoreApplication::translate("PhoLuat", "it is a bag, but none of this program: data/package.json is missing")));
        const auto object = json(name, largestInfo);
        if (!object)
            return std::unexpected(object.error());
        const auto schema = packageSchema();
        if (!schema)
            return std::unexpected(schema.error());
        if (const auto fits = checkSchema(*schema, *object); !fits)
            return fits;
        auto info = packageInfoFromJson(*object);
        if (!info)
            return std::unexpected(wrap(info.error(), name));
        m_content.info = *std::move(info);
        m_content.remark = object->value("remark"_L1).toString();
        auto remarks = remarksFromJson(object->value("remarks"_L1).toArray());
        if (!remarks)
            return std::unexpected(wrap(remarks.error(), name));
        m_content.remarks = *std::move(remarks);
        if (!m_content.remarks.isEmpty() && (m_content.info.kind != PackageKind::Return || m_content.remark.isEmpty()))
            return std::unexpected(refusal(u"package.remarks"_s, QCoreApplication::translate("PhoLuat", "it carries remarks without being a return that says what is to be put right")));
        return {};
    }

    Result<> readReports()
    {
        for (qsizetype i = 0; i < m_content.info.reports.size(); ++i) {
            const QString folder = reportFolder(i) + u'/';
            auto object = json(folder + u"report.json"_s, largestJson);
            if (!object)
                return std::unexpected(object.error());
            QJsonArray forms;
            QSet<QString> seen;
            for (const QJsonValue &stem : object->value("forms"_L1).toArray()) {
                const QString name = folder + stem.toString() + u".json"_s;
                if (stem.toString() != formFileStem(stem.toString()) || seen.contains(name))
                    return std::unexpected(refusal(u"package.form"_s, QCoreApplication::translate("PhoLuat", "its list of forms is wrong")));
                seen.insert(name);
                const auto form = json(name, largestJson);
                if (!form)
                    return std::unexpected(form.error());
                if (formFileStem(form->value("form"_L1).toString()) != stem.toString())
                    return std::unexpected(refusal(u"package.form"_s, QCoreApplication::translate("PhoLuat", "\"%1\" holds another form than its name says").arg(name)));
                m_known.insert(folder + stem.toString() + u".csv"_s);
                m_known.insert(folder + stem.toString() + u".pdf"_s);
                m_known.insert(folder + stem.toString() + u".xlsx"_s);
                forms.append(*form);
            }
            object->insert(u"forms"_s, forms);
            object->remove(u"narrative"_s);
            auto report = reportFromJson(*object);
            if (!report)
                return std::unexpected(wrap(report.error(), folder + u"report.json"_s));
            const QString narrative = folder + u"narrative.xhtml"_s;
            m_known.insert(folder + u"narrative.pdf"_s);
            if (m_bag.files->find(narrative)) {
                auto text = body(narrative);
                if (!text)
                    return std::unexpected(text.error());
                report->narrative = *std::move(text);
            }
            m_content.reports.append(*std::move(report));
        }
        return {};
    }

    Result<> readMaterials()
    {
        static const QRegularExpression pattern(u"^(data/materials/[a-z0-9-]+/)material\\.json$"_s);
        for (const BagFile &file : m_bag.files->files()) {
            const auto match = pattern.match(file.name);
            if (!match.hasMatch())
                continue;
            const auto object = json(file.name, largestJson);
            if (!object)
                return std::unexpected(object.error());
            auto material = materialFromJson(*object);
            if (!material)
                return std::unexpected(wrap(material.error(), file.name));
            auto text = body(match.captured(1) + u"body.xhtml"_s);
            if (!text)
                return std::unexpected(text.error());
            material->body = *std::move(text);
            m_folders.append(match.captured(1));
            m_content.materials.append(*std::move(material));
        }
        return {};
    }

    /// package.json names exactly what is there, in that order.
    Result<> checkLists()
    {
        const auto wrong = [] {
            return std::unexpected(refusal(u"package.list"_s, QCoreApplication::translate("PhoLuat", "package.json lists other reports or materials than it holds")));
        };
        const QSet<MaterialId> named(m_content.info.materials.cbegin(), m_content.info.materials.cend());
        if (named.size() != m_content.info.materials.size() || m_content.materials.size() != named.size())
            return wrong();
        QList<Material> ordered;
        for (const MaterialId &id : std::as_const(m_content.info.materials)) {
            const auto found = std::ranges::find(m_content.materials, id, &Material::id);
            if (found == m_content.materials.end())
                return wrong();
            ordered.append(*found);
        }
        m_content.materials = std::move(ordered);
        QSet<ReportId> reports;
        for (qsizetype i = 0; i < m_content.reports.size(); ++i) {
            reports.insert(m_content.reports.at(i).id);
            if (m_content.reports.at(i).id != m_content.info.reports.at(i))
                return wrong();
        }
        if (reports.size() != m_content.reports.size())
            return wrong();
        static const QRegularExpression pattern(u"^data/report[^/]*/report\\.json$"_s);
        for (const BagFile &file : m_bag.files->files()) {
            if (pattern.match(file.name).hasMatch() && !m_known.contains(file.name))
                return wrong();
        }
        return {};
    }

    /// A submission carries rows of its sender only, for the period it names.
    Result<> checkRows()
    {
        for (const Report &report : std::as_const(m_content.reports)) {
            if (m_content.info.kind == PackageKind::Submission && report.unit != m_content.info.sender)
                return std::unexpected(refusal(u"package.sender"_s, QCoreApplication::translate("PhoLuat", "it holds a report of the unit \"%1\", which is not its sender").arg(report.unit.value)));
            if (m_content.info.period && report.period != *m_content.info.period)
                return std::unexpected(refusal(u"package.period"_s, QCoreApplication::translate("PhoLuat", "it holds a report for another period than it says")));
        }
        return {};
    }

    Result<> checkAttachments()
    {
        QHash<QString, QString> byDigest; // SHA-256 → entry
        for (const auto &[name, digest] : m_bag.sha256.asKeyValueRange()) {
            if (name.startsWith("data/attachments/"_L1))
                byDigest.insert(digest, name);
        }
        QList<Attachment> named;
        for (const Report &report : std::as_const(m_content.reports))
            named += report.attachments;
        for (const Material &material : std::as_const(m_content.materials))
            named += material.attachments;
        for (const Attachment &attachment : std::as_const(named)) {
            const QString entry = byDigest.value(attachment.sha256);
            const BagFile *file = m_bag.files->find(entry);
            if (!file || file->size != attachment.size)
                return std::unexpected(refusal(u"package.attachment"_s, QCoreApplication::translate("PhoLuat", "the attached file \"%1\" is missing or another one").arg(attachment.name)));
            if (!m_known.contains(entry))
                m_content.attachments.append({attachment.sha256, {}});
            m_known.insert(entry);
        }
        return {};
    }

    Result<> checkOthers()
    {
        m_known.insert(u"data/cover.pdf"_s);
        for (const BagFile &file : m_bag.files->files()) {
            if (!file.name.startsWith("data/"_L1))
                continue;
            const bool beside = std::ranges::any_of(m_folders, [&file](const QString &folder) { return file.name.startsWith(folder + u"body."_s); });
            if (file.name.endsWith(".pdf"_L1) || beside) {
                if (!m_known.contains(file.name) || file.name == "data/cover.pdf"_L1 || file.name.startsWith("data/report"_L1))
                    m_content.renderings.append({file.name, {}});
            }
            if (!m_known.contains(file.name) && !beside) {
                warn(m_bag.judgement, u"package.unknown"_s,
                     QCoreApplication::translate("PhoLuat", "\"%1\" belongs to nothing in the package. It is kept but not used. Ask the sender what it is for.").arg(file.name), file.name);
            }
        }
        return {};
    }

    BagReading &m_bag;
    PackageContent &m_content;
    QSet<QString> m_known;    ///< payload files that belong to something
    QStringList m_folders;    ///< of materials
};

struct Opened {
    BagReading bag;
    PackageContent content;
};

Opened readPackage(const QString &path, const ArchiveLimits &limits)
{
    Opened opened{readBag(path, BagProfile::Own, limits), {}};
    opened.bag.judgement.kind = u"package"_s;
    if (!opened.bag.isGood())
        return opened;
    if (const auto done = Opening(opened.bag, opened.content).run(); !done) {
        conclude(opened.bag.judgement, done.error());
        opened.content = {};
    }
    return opened;
}

} // namespace

Judgement judgePackage(const QString &path, const ArchiveLimits &limits)
{
    return readPackage(path, limits).bag.judgement;
}

Result<OpenedPackage> openPackage(const QString &path, const ArchiveLimits &limits)
{
    Opened opened = readPackage(path, limits);
    const Judgement &judgement = opened.bag.judgement;
    if (!opened.bag.isGood()) {
        const Finding reason = judgement.reasons.value(0);
        const ErrorKind kind = judgement.verdict == Verdict::Unreadable ? ErrorKind::Unreachable
            : judgement.verdict == Verdict::Refused                     ? ErrorKind::Refused
                                                                        : ErrorKind::Damaged;
        return failure(kind, reason.text, verdictWord(judgement.verdict) + u": "_s + reason.place, reason.code);
    }
    return OpenedPackage{{opened.content.info.id, opened.content.info.version, judgement.digest}, std::move(opened.content), judgement};
}

Result<QByteArray> readAttachment(const QString &packagePath, const Attachment &attachment)
{
    const auto reader = ZipReader::open(packagePath);
    if (!reader)
        return std::unexpected(reader.error());
    const QString begin = u"/data/attachments/"_s + attachment.sha256.left(8) + u'-';
    for (const ArchiveEntry &entry : reader->entries()) {
        if (!entry.name.mid(entry.name.indexOf(u'/')).startsWith(begin) || entry.size != attachment.size)
            continue;
        auto bytes = reader->read(entry.name, attachment.size);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (sha256(*bytes) == attachment.sha256)
            return bytes;
    }
    return std::unexpected(damage(u"package.attachment"_s, QCoreApplication::translate("PhoLuat", "the attached file \"%1\" is missing or another one").arg(attachment.name)));
}

} // namespace PhoLuat
