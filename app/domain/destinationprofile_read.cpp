// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/destinationprofile.h"

#include "base/nfc.h"
#include "base/strictjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

using Fact = DestinationProfile::Fact;
constexpr std::array facts{std::pair{u"summary", Fact::Summary}, std::pair{u"field", Fact::Field}, std::pair{u"audience", Fact::Audience},
                           std::pair{u"legalBasis", Fact::LegalBasis}, std::pair{u"author", Fact::Author}, std::pair{u"approver", Fact::Approver},
                           std::pair{u"issuedOn", Fact::IssuedOn}, std::pair{u"attachment", Fact::Attachment}};

/// One profile, word by word; the first thing that is wrong ends it.
class Reader final {
public:
    Reader(QJsonObject object, QString file) : m_object(std::move(object)), m_file(std::move(file)) {}

    Result<DestinationProfile> read()
    {
        DestinationProfile profile;
        profile.id = text(u"profile"_s);
        const QJsonObject name = m_object.take(u"name"_s).toObject();
        profile.vi = nfc(name["vi"_L1].toString());
        profile.en = name["en"_L1].toString();
        profile.source = text(u"source"_s);
        const QString certainty = text(u"certainty"_s);
        profile.isConfirmed = certainty == "confirmed"_L1;
        for (const QString &taken : texts(u"takes"_s, {u"reports"_s, u"materials"_s}, &m_hasTakes))
            (taken == "reports"_L1 ? m_reports : m_materials) = true;
        profile.takesReports = m_reports || !m_hasTakes;
        profile.takesMaterials = m_materials || !m_hasTakes;
        profile.kinds = texts(u"kinds"_s);
        profile.mediaTypes = texts(u"mediaTypes"_s);
        profile.packageBytes = bytes(u"packageBytes"_s);
        profile.fileBytes = bytes(u"fileBytes"_s);
        QStringList known;
        for (const auto &[word, fact] : facts)
            known.append(QStringView(word).toString());
        for (const QString &wanted : texts(u"required"_s, known))
            profile.required.append(facts.at(size_t(known.indexOf(wanted))).second);
        profile.renditions = texts(u"renditions"_s, {u"html"_s, u"pdf"_s, u"xlsx"_s});
        profile.digests = texts(u"digests"_s, {u"sha512"_s});
        profile.fileName = text(u"fileName"_s);
        if (profile.id.isEmpty() || profile.vi.isEmpty())
            wrong(profile.id.isEmpty() ? u"profile"_s : u"name/vi"_s, QCoreApplication::translate("PhoLuat", "is missing"));
        if (!certainty.isEmpty() && certainty != "confirmed"_L1 && certainty != "unconfirmed"_L1)
            wrong(u"certainty"_s, QCoreApplication::translate("PhoLuat", "must be \"confirmed\" or \"unconfirmed\""));
        m_object.remove(u"note"_s);
        if (!m_object.isEmpty())
            wrong(m_object.begin().key(), QCoreApplication::translate("PhoLuat", "is no word of a profile"));
        if (!m_trouble.isEmpty())
            return failure(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "The profile %1 could not be used: %2. Nothing was changed; correct the file and import it again.").arg(m_file, m_trouble), {}, u"profile"_s);
        return profile;
    }

private:
    void wrong(const QString &place, const QString &why)
    {
        if (m_trouble.isEmpty())
            m_trouble = u'/' + place + u' ' + why;
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isString())
            wrong(key, QCoreApplication::translate("PhoLuat", "must be a text"));
        return nfc(value.toString());
    }

    QStringList texts(const QString &key, const QStringList &known = {}, bool *isThere = nullptr)
    {
        const QJsonValue value = m_object.take(key);
        if (isThere)
            *isThere = !value.isUndefined();
        if (!value.isUndefined() && !value.isArray())
            wrong(key, QCoreApplication::translate("PhoLuat", "must be a list of texts"));
        QStringList found;
        for (const QJsonArray array = value.toArray(); const QJsonValue &entry : array) {
            if (!entry.isString() || (!known.isEmpty() && !known.contains(entry.toString()))) {
                wrong(key + u'/' + QString::number(found.size()), QCoreApplication::translate("PhoLuat", "is not known here"));
                return {};
            }
            found.append(entry.toString());
        }
        return found;
    }

    qint64 bytes(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        const qint64 number = value.toInteger(-1);
        if (!value.isUndefined() && number <= 0)
            wrong(key, QCoreApplication::translate("PhoLuat", "must be a whole number of bytes above zero"));
        return std::max<qint64>(number, 0);
    }

    QJsonObject m_object;
    QString m_file;
    QString m_trouble;
    bool m_hasTakes = false;
    bool m_reports = false;
    bool m_materials = false;
};

} // namespace

Result<DestinationProfile> readProfile(const QByteArray &json, const QString &fileName)
{
    const auto document = readStrictJson(json);
    if (!document)
        return failure(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "The profile %1 could not be read: %2").arg(fileName, document.error().text), document.error().detail, u"profile"_s);
    return Reader(document->toObject(), fileName).read();
}

Result<QList<DestinationProfile>> readProfiles(const QString &folder)
{
    QList<DestinationProfile> profiles;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The profile %1 could not be opened: %2. Check the folder and try again.").arg(info.fileName(), file.errorString()));
        auto profile = readProfile(file.readAll(), info.fileName());
        if (!profile)
            return std::unexpected(profile.error());
        profiles.append(*std::move(profile));
    }
    std::ranges::sort(profiles, {}, &DestinationProfile::id);
    return profiles;
}

} // namespace PhoLuat
