// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/comparing.h"

#include <QCoreApplication>
#include <QLocale>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Findings checkBeforeSealing(const Workspace &workspace, const Tools &tools, const QList<Material> &materials, const QList<Report> &reports)
{
    return checkBeforeSealing(workspace, tools, materials, reports, {});
}

Findings checkBeforeSealing(const Workspace &workspace, const Tools &tools, const QList<Material> &materials, const QList<Report> &reports,
                            const QMap<QString, ComparedReports> &compared, const UnitId &receiver)
{
    Findings findings;
    for (const Material &material : materials) {
        const QString place = u"material/"_s + material.id.value;
        if (material.title.trimmed().isEmpty())
            findings.append({Severity::Error, u"M1"_s, QCoreApplication::translate("PhoLuat", "A material has no title, so nobody could find it. Give it one."), place});
        if (material.body.isEmpty() && material.attachments.isEmpty())
            findings.append({Severity::Error, u"M2"_s, QCoreApplication::translate("PhoLuat", "\"%1\" is empty: it has neither text nor an attached file. Write it or take it out of the package.").arg(material.title), place});
        for (const Attachment &attachment : material.attachments) {
            if (!attachment.trouble.isEmpty())
                findings.append({Severity::Warning, u"M3"_s, QCoreApplication::translate("PhoLuat", "The file %1 could not be read here: %2 The receiver may not be able to open it either.").arg(attachment.name, attachment.trouble), place});
        }
        for (const LegalBasis &basis : material.bases) {
            if (basis.status == LawStatus::Expired)
                findings.append({Severity::Warning, u"M4"_s, QCoreApplication::translate("PhoLuat", "\"%1\" rests on %2, which is no longer in force. Replace it or say why it is still cited.").arg(material.title, basis.citation), place});
        }
    }
    for (const Report &report : reports) {
        for (qsizetype form = 0; form < report.forms.size(); ++form) {
            const auto sheet = comparedSheet(report, form, compared.value(report.id.value), tools.forms, workspace.units());
            if (!sheet) {
                findings.append({Severity::Error, u"F1"_s, sheet.error().text, u"report/"_s + report.id.value});
                continue;
            }
            Findings found = checkForm(*sheet, report, workspace.units(), receiver, QLocale().name());
            for (Finding &finding : found) {
                if (finding.code == "V3"_L1 && !finding.explained)
                    finding.severity = Severity::Error; // inspectors send it back for that alone
            }
            findings.append(found);
        }
    }
    return findings;
}

} // namespace PhoLuat
