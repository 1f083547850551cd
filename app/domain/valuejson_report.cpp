// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: forms, cells, narrative.
#include "domain/jsonfields.h"
#include "domain/valuejson.h"

#include <cmath>
#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reportStates{
    std::pair{ReportState::Draft, u"draft"}, std::pair{ReportState::Checked, u"checked"},
    std::pair{ReportState::Sealed, u"sealed"}, std::pair{ReportState::Sent, u"sent"},
    std::pair{ReportState::Accepted, u"accepted"}, std::pair{ReportState::Returned, u"returned"}};

constexpr qint64 mostCount = std::numeric_limits<int>::max();

/// Plain fields of a cell are left out when empty: most cells are one number.
QJsonObject toJson(const CellRef &ref, const Cell &cell)
{
    QJsonObject object{{u"row"_s, ref.row}, {u"column"_s, ref.column}, {u"value"_s, PhoLuat::toJson(cell.value)}};
    if (cell.overwritten)
        object.insert(u"overwritten"_s, true);
    if (!cell.explanation.isEmpty())
        object.insert(u"explanation"_s, cell.explanation);
    if (!cell.estimate.isBlank())
        object.insert(u"estimate"_s, PhoLuat::toJson(cell.estimate));
    if (!cell.note.isEmpty())
        object.insert(u"note"_s, cell.note);
    return object;
}

CellValue cellValue(JsonFields &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isDouble() && std::isfinite(value.toDouble()))
        return CellValue(value.toDouble());
    if (value == QJsonValue(u"-"_s))
        return CellValue::notApplicable();
    fields.trouble(name, u"neither null, a number nor “-”"_s);
    return {};
}

std::optional<Error> readCell(const QJsonObject &object, const QString &path, FormData &form)
{
    JsonFields fields(object, path);
    const CellRef ref{fields.neededText(u"row"_s), fields.neededText(u"column"_s)};
    Cell cell;
    cell.value = cellValue(fields, u"value"_s);
    cell.overwritten = fields.truth(u"overwritten"_s);
    cell.explanation = fields.text(u"explanation"_s, longText);
    cell.estimate = cellValue(fields, u"estimate"_s);
    cell.note = fields.text(u"note"_s, longText);
    if (form.cells.contains(ref))
        fields.trouble(u"column"_s, u"the same cell twice"_s);
    form.cells.insert(ref, cell);
    return fields.firstTrouble();
}

std::optional<Error> readForm(const QJsonObject &object, const QString &path, Report &report)
{
    JsonFields fields(object, path);
    FormData form;
    form.form = fields.neededText(u"form"_s);
    form.edition = int(fields.whole(u"edition"_s, 0, mostCount, 1));
    fields.objects(u"cells"_s, [&form](const QJsonObject &entry, const QString &place) { return readCell(entry, place, form); });
    report.forms.append(std::move(form));
    return fields.firstTrouble();
}

Signers signersFromJson(JsonFields &owner)
{
    JsonFields fields(owner.object(u"signers"_s), owner.pathOf(u"signers"_s));
    Signers signers;
    signers.preparer = fields.text(u"preparer"_s);
    signers.checker = fields.text(u"checker"_s);
    signers.head = fields.text(u"head"_s);
    signers.headTitle = fields.text(u"headTitle"_s);
    signers.place = fields.text(u"place"_s);
    signers.date = fields.date(u"date"_s);
    owner.take(fields.firstTrouble());
    return signers;
}

} // namespace

QString reportStateWord(ReportState state)
{
    return wordOf(state, reportStates);
}

QJsonValue toJson(const CellValue &value)
{
    switch (value.state()) {
    case CellValue::State::Blank:
        return QJsonValue::Null;
    case CellValue::State::NotApplicable:
        return u"-"_s;
    case CellValue::State::Number:
        break;
    }
    // JSON has no infinity and Qt would write null, a blank: a text that the reader refuses is never mistaken.
    if (!std::isfinite(value.number()))
        return u"not a number"_s;
    return value.number();
}

QJsonObject toJson(const Report &report)
{
    QJsonArray forms;
    for (const FormData &form : report.forms) {
        QJsonArray cells;
        for (auto cell = form.cells.cbegin(); cell != form.cells.cend(); ++cell)
            cells.append(toJson(cell.key(), cell.value()));
        forms.append(QJsonObject{{u"form"_s, form.form}, {u"edition"_s, form.edition}, {u"cells"_s, cells}});
    }
    QJsonArray attachments;
    for (const Attachment &attachment : report.attachments)
        attachments.append(toJson(attachment));
    const Signers &signers = report.signers;
    return {{u"id"_s, report.id.value},
            {u"revision"_s, report.revision},
            {u"version"_s, report.version},
            {u"unit"_s, report.unit.value},
            {u"period"_s, report.period.key()},
            {u"forms"_s, forms},
            {u"narrative"_s, report.narrative.isEmpty() ? u""_s : toXhtml(report.narrative, u""_s)},
            {u"signers"_s, QJsonObject{{u"preparer"_s, signers.preparer},
                                       {u"checker"_s, signers.checker},
                                       {u"head"_s, signers.head},
                                       {u"headTitle"_s, signers.headTitle},
                                       {u"place"_s, signers.place},
                                       {u"date"_s, jsonDate(signers.date)}}},
            {u"attachments"_s, attachments},
            {u"state"_s, reportStateWord(report.state)},
            {u"changedAt"_s, jsonMoment(report.changedAt)}};
}

Result<Report> reportFromJson(const QJsonObject &object)
{
    JsonFields fields(object, u"report"_s);
    Report report;
    report.id = {fields.neededText(u"id"_s)};
    report.revision = fields.whole(u"revision"_s, 0, 1LL << 53);
    report.version = int(fields.whole(u"version"_s, 1, mostCount, 1));
    report.unit = {fields.text(u"unit"_s)};
    if (const auto period = Period::fromKey(fields.neededText(u"period"_s)))
        report.period = *period;
    else
        fields.trouble(u"period"_s, u"unknown word"_s);
    fields.objects(u"forms"_s, [&report](const QJsonObject &entry, const QString &path) { return readForm(entry, path, report); });
    if (const QString narrative = fields.text(u"narrative"_s, longText); !narrative.isEmpty()) {
        Result<Body> body = bodyFromXhtml(narrative.toUtf8());
        if (!body)
            return std::unexpected(body.error());
        report.narrative = *body;
    }
    report.signers = signersFromJson(fields);
    fields.objects(u"attachments"_s, [&report](const QJsonObject &entry, const QString &path) -> std::optional<Error> {
        Result<Attachment> attachment = attachmentFromJson(entry, path);
        if (!attachment)
            return attachment.error();
        report.attachments.append(*attachment);
        return std::nullopt;
    });
    report.state = fields.word(u"state"_s, reportStates);
    report.changedAt = fields.moment(u"changedAt"_s);
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return report;
}

} // namespace PhoLuat
