// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/metadata.h"

#include "base/nfc.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

QString escaped(const QString &text)
{
    QString clean;
    for (const QChar c : nfc(text).simplified()) {
        if (c.category() != QChar::Other_Control && c != QChar(0xfffe) && c != QChar(0xffff))
            clean += c;
    }
    return clean.toHtmlEscaped();
}

void element(QString &xml, const QString &name, const QString &text, qsizetype longest = -1)
{
    if (!text.isEmpty())
        xml += u"  <%1>%2</%1>\n"_s.arg(name, escaped(longest < 0 ? text : text.left(longest)));
}

QString isoDate(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString periodTitle(const Report &report)
{
    switch (report.period.kind) {
    case Period::Kind::HalfYear:
        return u"Báo cáo sáu tháng đầu năm %1"_s.arg(report.period.year);
    case Period::Kind::Year:
        return u"Báo cáo năm %1"_s.arg(report.period.year);
    case Period::Kind::OfficialYear:
        return u"Báo cáo năm chính thức %1"_s.arg(report.period.year);
    }
    Q_UNREACHABLE_RETURN({});
}

/// What Phụ lục VI asks of one outgoing document.
struct DocumentFields {
    QString typeName;
    QString number;
    QString notation;
    QDate issued;
    QString organ;
    QString subject;
    QString language;
    QString description;
    QString position;
    QString signer;
};

QString documentXml(const PackageInfo &info, const DocumentFields &fields)
{
    const QDate issued = fields.issued.isValid() ? fields.issued : info.createdAt.date();
    QString xml = u" <Document>\n"_s;
    element(xml, u"FileCode.OrganId"_s, info.sender.value, 13);
    element(xml, u"FileCode.FileCatalog"_s, issued.isValid() ? QString::number(issued.year()) : QString(), 4);
    element(xml, u"FileCode.FileNotation"_s, fields.notation, 20);
    element(xml, u"TypeName"_s, fields.typeName, 100);
    element(xml, u"CodeNumber"_s, fields.number, 11);
    element(xml, u"CodeNotation"_s, fields.notation, 30);
    element(xml, u"IssuedDate"_s, isoDate(issued), 10);
    element(xml, u"OrganName"_s, fields.organ.isEmpty() ? info.senderName : fields.organ, 200);
    element(xml, u"Subject"_s, fields.subject, 500);
    element(xml, u"Language"_s, fields.language, 30);
    element(xml, u"Description"_s, fields.description, 500);
    element(xml, u"SignerInfo.Position"_s, fields.position, 100);
    element(xml, u"SignerInfo.FullName"_s, fields.signer, 50);
    element(xml, u"To.OrganId"_s, info.receiver.value, 13);
    element(xml, u"To.OrganName"_s, info.receiverName, 200);
    return xml + u" </Document>\n"_s;
}

QString csvField(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && u"=+-@\t\r"_s.contains(safe.front()) && safe != "-"_L1)
        safe.prepend(u'\'');
    return u'"' + safe.replace(u'"', "\"\""_L1) + u'"';
}

QString csvValue(const CellValue &value)
{
    switch (value.state()) {
    case CellValue::State::Blank:
        return {};
    case CellValue::State::NotApplicable:
        return u"-"_s;
    case CellValue::State::Number:
        return QString::number(value.number(), 'g', 17);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QByteArray dublinCore(const PackageContent &content)
{
    const PackageInfo &info = content.info;
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"_s;
    QStringList titles;
    for (const Report &report : content.reports)
        titles += periodTitle(report);
    for (const Material &material : content.materials)
        titles += material.title;
    element(xml, u"dc:title"_s, titles.join(u"; "_s));
    element(xml, u"dc:creator"_s, info.senderName);
    element(xml, u"dc:publisher"_s, info.receiverName);
    element(xml, u"dc:identifier"_s, u"urn:uuid:"_s + info.id.value);
    element(xml, u"dc:date"_s, isoDate(info.createdAt.toUTC().date()));
    element(xml, u"dc:type"_s, u"Collection"_s);
    element(xml, u"dc:language"_s, u"vi"_s);
    if (!info.replaces.isEmpty())
        element(xml, u"dc:relation"_s, u"sha256:"_s + info.replaces);
    for (const Material &material : content.materials) {
        for (const LegalBasis &basis : material.bases)
            element(xml, u"dc:source"_s, basis.citation);
    }
    return (xml + u"</metadata>\n"_s).toUtf8();
}

QByteArray documentFields(const PackageContent &content)
{
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Documents regulation=\"30/2020/NĐ-CP\" annex=\"VI\">\n"_s;
    for (const Report &report : content.reports) {
        xml += documentXml(content.info, {u"Báo cáo"_s, {}, {}, report.signers.date, {}, periodTitle(report), u"vi"_s, {}, report.signers.headTitle,
                                          report.signers.head});
    }
    for (const Material &material : content.materials) {
        const DocumentHead &head = material.head;
        xml += documentXml(content.info, {head.typeName.isEmpty() ? material.kind : head.typeName, head.number, head.code,
                                          head.date.isValid() ? head.date : material.issuedOn, head.organ,
                                          head.subject.isEmpty() ? material.title : head.subject, material.language, material.summary,
                                          head.authority.isEmpty() ? QString() : head.authority.last(), head.signer});
    }
    return (xml + u"</Documents>\n"_s).toUtf8();
}

QByteArray cellsAsCsv(const FormData &form)
{
    QString csv = u"\uFEFFrow,column,value,estimate,overwritten,explanation,note\r\n"_s;
    for (const auto &[ref, cell] : form.cells.asKeyValueRange()) {
        csv += QStringList{csvField(ref.row), csvField(ref.column), csvField(csvValue(cell.value)), csvField(csvValue(cell.estimate)),
                           csvField(cell.overwritten ? u"1"_s : QString()), csvField(cell.explanation), csvField(cell.note)}
                   .join(u',')
            + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace PhoLuat
