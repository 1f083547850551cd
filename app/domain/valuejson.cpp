// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Materials, attachments and the head of a package.
#include "domain/valuejson.h"

#include "domain/jsonfields.h"

#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lawStatuses{
    std::pair{LawStatus::Unchecked, u"unchecked"}, std::pair{LawStatus::InForce, u"inForce"},
    std::pair{LawStatus::PartlyExpired, u"partlyExpired"}, std::pair{LawStatus::Expired, u"expired"},
    std::pair{LawStatus::Unknown, u"unknown"}};
constexpr std::array materialStates{
    std::pair{MaterialState::Draft, u"draft"}, std::pair{MaterialState::Checked, u"checked"},
    std::pair{MaterialState::Sealed, u"sealed"}, std::pair{MaterialState::Published, u"published"}};
constexpr std::array packageKinds{
    std::pair{PackageKind::Submission, u"submission"}, std::pair{PackageKind::Return, u"return"}};

constexpr qint64 mostCount = std::numeric_limits<int>::max();
constexpr qint64 mostBytes = 1LL << 53;

QJsonObject toJson(const LegalBasis &basis)
{
    return {{u"citation"_s, basis.citation},
            {u"status"_s, wordOf(basis.status, lawStatuses)},
            {u"checkedOn"_s, jsonDate(basis.checkedOn)}};
}

QJsonObject toJson(const DocumentHead &head)
{
    return {{u"superior"_s, head.superior},
            {u"organ"_s, head.organ},
            {u"number"_s, head.number},
            {u"code"_s, head.code},
            {u"place"_s, head.place},
            {u"date"_s, jsonDate(head.date)},
            {u"typeName"_s, head.typeName},
            {u"subject"_s, head.subject},
            {u"addressees"_s, QJsonArray::fromStringList(head.addressees)},
            {u"recipients"_s, QJsonArray::fromStringList(head.recipients)},
            {u"authority"_s, QJsonArray::fromStringList(head.authority)},
            {u"signer"_s, head.signer}};
}

DocumentHead headFromJson(JsonFields &owner)
{
    JsonFields fields(owner.object(u"head"_s), owner.pathOf(u"head"_s));
    DocumentHead head;
    head.superior = fields.text(u"superior"_s);
    head.organ = fields.text(u"organ"_s);
    head.number = fields.text(u"number"_s);
    head.code = fields.text(u"code"_s);
    head.place = fields.text(u"place"_s);
    head.date = fields.date(u"date"_s);
    head.typeName = fields.text(u"typeName"_s);
    head.subject = fields.text(u"subject"_s);
    head.addressees = fields.texts(u"addressees"_s);
    head.recipients = fields.texts(u"recipients"_s);
    head.authority = fields.texts(u"authority"_s);
    head.signer = fields.text(u"signer"_s);
    owner.take(fields.firstTrouble());
    return head;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

QString materialStateWord(MaterialState state)
{
    return wordOf(state, materialStates);
}

std::optional<MaterialState> materialStateFromWord(const QString &word)
{
    for (const auto &[state, spelled] : materialStates) {
        if (word == QStringView(spelled))
            return state;
    }
    return std::nullopt;
}

QJsonObject toJson(const Attachment &attachment)
{
    return {{u"id"_s, attachment.id.value},     {u"name"_s, attachment.name},
            {u"mediaType"_s, attachment.mediaType}, {u"size"_s, attachment.size},
            {u"sha256"_s, attachment.sha256},   {u"pages"_s, attachment.pages},
            {u"text"_s, attachment.text},       {u"trouble"_s, attachment.trouble}};
}

Result<Attachment> attachmentFromJson(const QJsonObject &object, const QString &path)
{
    JsonFields fields(object, path);
    Attachment attachment;
    attachment.id = {fields.neededText(u"id"_s)};
    attachment.name = fields.text(u"name"_s);
    attachment.mediaType = fields.text(u"mediaType"_s);
    attachment.size = fields.whole(u"size"_s, 0, mostBytes);
    attachment.sha256 = fields.text(u"sha256"_s);
    if (!attachment.sha256.isEmpty() && !isSha256(attachment.sha256))
        fields.trouble(u"sha256"_s, u"not 64 lower-case hex digits"_s);
    attachment.pages = int(fields.whole(u"pages"_s, -1, mostCount, -1));
    attachment.text = fields.text(u"text"_s, longText);
    attachment.trouble = fields.text(u"trouble"_s);
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return attachment;
}

QJsonObject toJson(const Material &material)
{
    QJsonArray bases;
    for (const LegalBasis &basis : material.bases)
        bases.append(toJson(basis));
    QJsonArray attachments;
    for (const Attachment &attachment : material.attachments)
        attachments.append(toJson(attachment));
    return {{u"id"_s, material.id.value},
            {u"revision"_s, material.revision},
            {u"title"_s, material.title},
            {u"kind"_s, material.kind},
            {u"fields"_s, QJsonArray::fromStringList(material.fields)},
            {u"audiences"_s, QJsonArray::fromStringList(material.audiences)},
            {u"language"_s, material.language},
            {u"summary"_s, material.summary},
            {u"unit"_s, material.unit.value},
            {u"author"_s, material.author},
            {u"approver"_s, material.approver},
            {u"approvedOn"_s, jsonDate(material.approvedOn)},
            {u"issuedOn"_s, jsonDate(material.issuedOn)},
            {u"copies"_s, material.copies},
            {u"bases"_s, bases},
            {u"head"_s, toJson(material.head)},
            {u"attachments"_s, attachments},
            {u"state"_s, materialStateWord(material.state)},
            {u"changedAt"_s, jsonMoment(material.changedAt)}};
}

Result<Material> materialFromJson(const QJsonObject &object)
{
    JsonFields fields(object, u"material"_s);
    Material material;
    material.id = {fields.neededText(u"id"_s)};
    material.revision = fields.whole(u"revision"_s, 0, mostBytes);
    material.title = fields.text(u"title"_s);
    material.kind = fields.text(u"kind"_s);
    material.fields = fields.texts(u"fields"_s);
    material.audiences = fields.texts(u"audiences"_s);
    if (object.contains(u"language"_s))
        material.language = fields.text(u"language"_s);
    material.summary = fields.text(u"summary"_s, longText);
    material.unit = {fields.text(u"unit"_s)};
    material.author = fields.text(u"author"_s);
    material.approver = fields.text(u"approver"_s);
    material.approvedOn = fields.date(u"approvedOn"_s);
    material.issuedOn = fields.date(u"issuedOn"_s);
    material.copies = int(fields.whole(u"copies"_s, 0, mostCount));
    fields.objects(u"bases"_s, [&](const QJsonObject &entry, const QString &path) {
        JsonFields basis(entry, path);
        material.bases.append({basis.text(u"citation"_s), basis.word(u"status"_s, lawStatuses), basis.date(u"checkedOn"_s)});
        return basis.firstTrouble();
    });
    material.head = headFromJson(fields);
    fields.objects(u"attachments"_s, [&](const QJsonObject &entry, const QString &path) -> std::optional<Error> {
        Result<Attachment> attachment = attachmentFromJson(entry, path);
        if (!attachment)
            return attachment.error();
        material.attachments.append(*attachment);
        return std::nullopt;
    });
    material.state = fields.word(u"state"_s, materialStates);
    material.changedAt = fields.moment(u"changedAt"_s);
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return material;
}

QJsonObject toJson(const PackageInfo &info)
{
    QJsonArray materials;
    for (const MaterialId &id : info.materials)
        materials.append(id.value);
    QJsonArray reports;
    for (const ReportId &id : info.reports)
        reports.append(id.value);
    return {{u"id"_s, info.id.value},
            {u"version"_s, info.version},
            {u"kind"_s, wordOf(info.kind, packageKinds)},
            {u"sender"_s, info.sender.value},
            {u"senderName"_s, info.senderName},
            {u"receiver"_s, info.receiver.value},
            {u"receiverName"_s, info.receiverName},
            {u"period"_s, info.period ? info.period->key() : u""_s},
            {u"replaces"_s, info.replaces},
            {u"createdAt"_s, jsonMoment(info.createdAt)},
            {u"program"_s, info.program},
            {u"materials"_s, materials},
            {u"reports"_s, reports}};
}

Result<PackageInfo> packageInfoFromJson(const QJsonObject &object)
{
    JsonFields fields(object, u"package"_s);
    PackageInfo info;
    info.id = {fields.neededText(u"id"_s)};
    info.version = int(fields.whole(u"version"_s, 1, mostCount, 1));
    info.kind = fields.word(u"kind"_s, packageKinds);
    info.sender = {fields.text(u"sender"_s)};
    info.senderName = fields.text(u"senderName"_s);
    info.receiver = {fields.text(u"receiver"_s)};
    info.receiverName = fields.text(u"receiverName"_s);
    if (const QString key = fields.text(u"period"_s); !key.isEmpty()) {
        info.period = Period::fromKey(key);
        if (!info.period)
            fields.trouble(u"period"_s, u"unknown word"_s);
    }
    info.replaces = fields.text(u"replaces"_s);
    if (!info.replaces.isEmpty() && !isSha256(info.replaces))
        fields.trouble(u"replaces"_s, u"not 64 lower-case hex digits"_s);
    info.createdAt = fields.moment(u"createdAt"_s);
    info.program = fields.text(u"program"_s);
    for (const QString &id : fields.texts(u"materials"_s))
        info.materials.append(MaterialId{id});
    for (const QString &id : fields.texts(u"reports"_s))
        info.reports.append(ReportId{id});
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return info;
}

} // namespace PhoLuat
