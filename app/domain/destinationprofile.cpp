// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/destinationprofile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

using Fact = DestinationProfile::Fact;

QString wish(Fact fact)
{
    switch (fact) {
    case Fact::Summary: return QCoreApplication::translate("PhoLuat", "a summary");
    case Fact::Field: return QCoreApplication::translate("PhoLuat", "a legal field");
    case Fact::Audience: return QCoreApplication::translate("PhoLuat", "an audience");
    case Fact::LegalBasis: return QCoreApplication::translate("PhoLuat", "a legal basis");
    case Fact::Author: return QCoreApplication::translate("PhoLuat", "an author");
    case Fact::Approver: return QCoreApplication::translate("PhoLuat", "an approver");
    case Fact::IssuedOn: return QCoreApplication::translate("PhoLuat", "a date of issue");
    case Fact::Attachment: return QCoreApplication::translate("PhoLuat", "an attached file");
    }
    return {};
}

bool tells(const Material &material, Fact fact)
{
    switch (fact) {
    case Fact::Summary: return !material.summary.trimmed().isEmpty();
    case Fact::Field: return !material.fields.isEmpty();
    case Fact::Audience: return !material.audiences.isEmpty();
    case Fact::LegalBasis: return !material.bases.isEmpty();
    case Fact::Author: return !material.author.trimmed().isEmpty();
    case Fact::Approver: return !material.approver.trimmed().isEmpty();
    case Fact::IssuedOn: return material.issuedOn.isValid();
    case Fact::Attachment: return !material.attachments.isEmpty();
    }
    return false;
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

/// Files of one material or report.
void checkFiles(Findings &findings, const DestinationProfile &profile, const QString &destination, const QList<Attachment> &attachments, const QString &place)
{
    for (const Attachment &attachment : attachments) {
        if (!profile.mediaTypes.isEmpty() && !profile.mediaTypes.contains(attachment.mediaType))
            findings.append({Severity::Error, u"D3"_s,
                             QCoreApplication::translate("PhoLuat", "%1 does not take files like \"%2\" (%3). Attach it as one of: %4, or take it out.")
                                 .arg(destination, attachment.name, attachment.mediaType, profile.mediaTypes.join(u", "_s)), place});
        if (profile.fileBytes > 0 && attachment.size > profile.fileBytes)
            findings.append({Severity::Error, u"D4"_s,
                             QCoreApplication::translate("PhoLuat", "\"%1\" has %2, and %3 takes files up to %4. Make it smaller (scan at 300 dpi, grey) or split it.")
                                 .arg(attachment.name, sizeWords(attachment.size), destination, sizeWords(profile.fileBytes)), place});
    }
}

} // namespace

Findings misfits(const DestinationProfile &profile, const QString &destination, const QList<Material> &materials, const QList<Report> &reports)
{
    Findings findings;
    for (const Material &material : materials) {
        const QString place = u"material/"_s + material.id.value;
        if (!profile.takesMaterials) {
            findings.append({Severity::Error, u"D1"_s, QCoreApplication::translate("PhoLuat", "%1 takes reports only, so \"%2\" cannot go there. Send it in a package of its own to another destination.").arg(destination, material.title), place});
            continue;
        }
        if (!profile.kinds.isEmpty() && !profile.kinds.contains(material.kind))
            findings.append({Severity::Error, u"D2"_s, QCoreApplication::translate("PhoLuat", "%1 does not take materials of the kind of \"%2\". Change its kind, or leave it out there.").arg(destination, material.title), place});
        for (const Fact fact : profile.required) {
            if (!tells(material, fact))
                findings.append({Severity::Error, u"D5"_s, QCoreApplication::translate("PhoLuat", "%1 asks for %2, and \"%3\" has none. Enter it among its properties.").arg(destination, wish(fact), material.title), place});
        }
        checkFiles(findings, profile, destination, material.attachments, place);
    }
    for (const Report &report : reports) {
        const QString place = u"report/"_s + report.id.value;
        if (!profile.takesReports)
            findings.append({Severity::Error, u"D1"_s, QCoreApplication::translate("PhoLuat", "%1 takes materials only, so the report cannot go there. Send it in a package of its own to another destination.").arg(destination), place});
        else
            checkFiles(findings, profile, destination, report.attachments, place);
    }
    if (!profile.isConfirmed && !findings.isEmpty())
        findings.append({Severity::Information, u"D0"_s, QCoreApplication::translate("PhoLuat", "What %1 takes is not confirmed by those who run it. When you know better, change its profile.").arg(destination)});
    return findings;
}

Findings misfits(const DestinationProfile &profile, const QString &destination, qint64 packageBytes)
{
    if (profile.packageBytes <= 0 || packageBytes <= profile.packageBytes)
        return {};
    return {{Severity::Error, u"D6"_s,
             QCoreApplication::translate("PhoLuat", "The package has %1, and %2 takes packages up to %3. Seal fewer materials together, or make the attached files smaller.")
                 .arg(sizeWords(packageBytes), destination, sizeWords(profile.packageBytes))}};
}

QString nameAtDestination(const DestinationProfile &profile, const PackageInfo &info, const QString &fileName)
{
    if (profile.fileName.isEmpty())
        return fileName;
    QString name = profile.fileName;
    name.replace("{name}"_L1, QString(fileName).remove(QRegularExpression(u"\\.zip$"_s)));
    name.replace("{unit}"_L1, info.sender.value);
    name.replace("{period}"_L1, info.period ? info.period->key() : QString());
    name.replace("{id8}"_L1, info.id.value.left(8));
    name.replace("{version}"_L1, QString::number(info.version));
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    name.replace(unsafe, u"-"_s);
    return name.endsWith(".zip"_L1) ? name : name + u".zip"_s;
}

} // namespace PhoLuat
