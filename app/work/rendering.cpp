// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/rendering.h"

#include "document/htmlpage.h"
#include "package/names.h"

#include <QCoreApplication>
#include <QUrl>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<> renderReport(QList<Rendering> &renderings, const Report &report, qsizetype index, const FormLibrary &forms, const UnitTree &tree,
                      const UnitId &receiver, const QDateTime &made)
{
    for (const FormData &data : report.forms) {
        const auto sheet = sheetFor(report, data, forms, tree);
        if (!sheet)
            return std::unexpected(sheet.error());
        const FormPrintHead head = printHeadFor(report, tree, receiver);
        const QString name = reportFolder(index) + u'/' + formFileStem(data.form);
        const auto pdf = formPdf(*sheet, head, made);
        if (!pdf)
            return std::unexpected(pdf.error());
        const auto xlsx = formXlsx(*sheet, head, made);
        if (!xlsx)
            return std::unexpected(xlsx.error());
        renderings.append({name + u".pdf"_s, *pdf});
        renderings.append({name + u".xlsx"_s, *xlsx});
    }
    return {};
}

/// The words above the third signature (domain.md 1.4): a council is represented by its chairman, a department has a head.
QString headTitle(const std::optional<Unit> &unit, const QString &written)
{
    if (!unit || unit->level == UnitLevel::Department) {
        const QString usual = unit && unit->name.startsWith(u"Sở "_s) ? u"GIÁM ĐỐC"_s : u"THỦ TRƯỞNG ĐƠN VỊ"_s;
        return written.isEmpty() ? usual : written;
    }
    const QString council = u"TM. ỦY BAN NHÂN DÂN\n"_s;
    const QString title = written.trimmed();
    if (title.startsWith(u"Phó Chủ tịch"_s, Qt::CaseInsensitive))
        return council + u"KT. CHỦ TỊCH\n"_s + title;
    const bool isWhole = title.startsWith(u"TM."_s, Qt::CaseInsensitive) || title.startsWith(u"KT."_s, Qt::CaseInsensitive);
    return isWhole ? title : council + (title.isEmpty() ? u"CHỦ TỊCH"_s : title);
}

/// data/materials/<slug>/body.html → data/attachments/<name>
QString addressFromMaterial(const Attachment &attachment)
{
    return u"../../attachments/"_s + QString::fromLatin1(QUrl::toPercentEncoding(attachmentEntry(attachment).section(u'/', -1)));
}

} // namespace

Result<FormSheet> sheetFor(const Report &report, const FormData &data, const FormLibrary &forms, const UnitTree &tree)
{
    const auto spec = forms.find(data.form, data.edition);
    if (!spec)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The form %1 (edition %2) is not known here, so its figures cannot be laid out. They are kept as they are; install the form.").arg(data.form).arg(data.edition));
    auto sheet = FormSheet::make(spec, unitsForForm(*spec, tree, report.unit, report.period));
    if (sheet)
        sheet->setData(data);
    return sheet;
}

FormPrintHead printHeadFor(const Report &report, const UnitTree &tree, const UnitId &receiver)
{
    const QDate day = report.period.until();
    const auto nameOf = [&](const UnitId &id) {
        const auto unit = tree.find(id, day);
        return unit ? unit->name : QString();
    };
    FormPrintHead head{nameOf(report.unit), nameOf(receiver), report.period, report.signers, {}};
    const auto unit = tree.find(report.unit, day);
    head.unitTitle = headTitle(unit, report.signers.headTitle);
    return head;
}

Result<QList<Rendering>> renderAll(const QList<Material> &materials, const QList<Report> &reports, const FormLibrary &forms,
                                   const UnitTree &tree, const UnitId &receiver, const QDateTime &made, const QStringList &renditions)
{
    QList<Rendering> renderings;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (auto rendered = renderReport(renderings, reports[i], i, forms, tree, receiver, made); !rendered)
            return std::unexpected(rendered.error());
    }
    for (const Material &material : materials) {
        const auto pdf = nd30Pdf(material, made);
        if (!pdf)
            return std::unexpected(pdf.error());
        renderings.append({materialFolder(material) + u"/body.pdf"_s, *pdf});
        if (renditions.contains("html"_L1))
            renderings.append({materialFolder(material) + u"/body.html"_s, htmlPage(material, addressFromMaterial)});
    }
    return renderings;
}

} // namespace PhoLuat
