// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagerow.h"

#include "domain/jsonfields.h"
#include "domain/valuejson.h"
#include "store/check.h"
#include "store/query.h"
#include "store/texts.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Direction = PackageRecord::Direction;
using Decision = PackageRecord::Decision;

constexpr std::array directions{std::pair{Direction::Sealed, u"sealed"}, std::pair{Direction::Received, u"received"}};
constexpr std::array decisions{std::pair{Decision::None, u"none"}, std::pair{Decision::Accepted, u"accepted"},
                               std::pair{Decision::Returned, u"returned"}, std::pair{Decision::Conflict, u"conflict"}};

template<class Enum, size_t count>
std::optional<Enum> meaningOf(const QString &word, const std::array<std::pair<Enum, const char16_t *>, count> &words)
{
    for (const auto &[meaning, spelled] : words) {
        if (word == QStringView(spelled))
            return meaning;
    }
    return std::nullopt;
}

QString contentOf(const PackageRecord &record)
{
    QJsonArray reports;
    for (const Report &report : record.reports)
        reports.append(toJson(report));
    QJsonArray materials;
    for (const Material &material : record.materials) {
        QJsonObject object = toJson(material);
        object.insert(u"body"_s, material.body.isEmpty() ? u""_s : toXhtml(material.body, material.title));
        materials.append(object);
    }
    QJsonObject content{{u"reports"_s, reports}, {u"materials"_s, materials}};
    if (!record.remarks.isEmpty())
        content.insert(u"remarks"_s, toJson(record.remarks));
    return jsonText(content);
}

std::optional<Error> readContent(const QString &content, PackageRecord &record)
{
    const QJsonObject whole = objectOf(content);
    JsonFields fields(whole, u"package"_s);
    if (const QJsonValue remarks = whole.value(u"remarks"_s); remarks.isArray()) {
        Result<QList<Remark>> read = remarksFromJson(remarks.toArray());
        if (!read)
            return read.error();
        record.remarks = *std::move(read);
    }
    fields.objects(u"reports"_s, [&record](const QJsonObject &object, const QString &) -> std::optional<Error> {
        Result<Report> report = reportFromJson(object);
        if (!report)
            return report.error();
        record.reports.append(*report);
        return std::nullopt;
    });
    fields.objects(u"materials"_s, [&record](const QJsonObject &object, const QString &) -> std::optional<Error> {
        Result<Material> material = materialFromJson(object);
        if (!material)
            return material.error();
        if (const QString body = object.value(u"body"_s).toString(); !body.isEmpty()) {
            Result<Body> read = bodyFromXhtml(body.toUtf8());
            if (!read)
                return read.error();
            material->body = *read;
        }
        record.materials.append(*material);
        return std::nullopt;
    });
    return fields.firstTrouble();
}

QStringList headFields(const PackageRecord &record, const QString &info)
{
    return {directionWord(record.direction), record.key.id.value, QString::number(record.key.version), record.key.digest,
            decisionWord(record.decision), record.fileName, record.sha256, QString::number(record.size), jsonMoment(record.at), record.remark, info};
}

} // namespace

QString directionWord(Direction direction)
{
    return wordOf(direction, directions);
}

QString decisionWord(Decision decision)
{
    return wordOf(decision, decisions);
}

QString packageColumns(bool withContent)
{
    const QString head = u"direction, id, version, digest, decision, file_name, sha256, size, happened_at, remark, info, head_proof"_s;
    return withContent ? head + u", content_proof, content"_s : head;
}

QVariantList packageValues(const PackageRecord &record)
{
    const QString info = jsonText(toJson(record.info));
    const QString content = contentOf(record);
    return {directionWord(record.direction), record.key.id.value, record.key.version, record.key.digest, decisionWord(record.decision),
            record.fileName, record.sha256, record.size, jsonMoment(record.at), record.remark, info,
            proofOf(headFields(record, info)), proofOf({content}), content};
}

Result<PackageRecord> packageFromRow(const Database::Parts &parts, const Row &row, bool withContent)
{
    PackageRecord record;
    const auto direction = meaningOf(row.text(0), directions);
    const auto decision = meaningOf(row.text(4), decisions);
    const Error damaged = damagedRow(parts, u"package"_s, row.text(1));
    if (!direction || !decision)
        return std::unexpected(damaged);
    record.direction = *direction;
    record.key = {{row.text(1)}, int(row.number(2)), row.text(3)};
    record.decision = *decision;
    record.fileName = row.text(5);
    record.sha256 = row.text(6);
    record.size = row.number(7);
    record.at = QDateTime::fromString(row.text(8), Qt::ISODateWithMs);
    record.remark = row.text(9);
    if (row.text(11) != proofOf(headFields(record, row.text(10))))
        return std::unexpected(damaged);
    Result<PackageInfo> info = packageInfoFromJson(objectOf(row.text(10)));
    if (!info)
        return std::unexpected(info.error());
    record.info = *info;
    if (withContent) {
        if (row.text(12) != proofOf({row.text(13)}))
            return std::unexpected(damaged);
        if (const auto trouble = readContent(row.text(13), record))
            return std::unexpected(*trouble);
    }
    return record;
}

} // namespace PhoLuat
