// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remark.h"

#include "base/nfc.h"
#include "domain/jsonfields.h"

#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Kind = RemarkPlace::Kind;

constexpr std::array kinds{std::pair{Kind::Package, u"package"}, std::pair{Kind::Cell, u"cell"}, std::pair{Kind::Paragraph, u"paragraph"}};
constexpr std::array roles{std::pair{Role::Justice, u"justice"}, std::pair{Role::Official, u"official"}, std::pair{Role::Officer, u"officer"}};
constexpr qsizetype idLength = 100;

} // namespace

QJsonObject toJson(const Remark &remark)
{
    const RemarkPlace &place = remark.place;
    QJsonObject object{{u"place"_s, wordOf(place.kind, kinds)}, {u"text"_s, remark.text}, {u"by"_s, wordOf(remark.by, roles)}};
    if (place.kind == Kind::Cell) {
        object.insert(u"report"_s, place.report.value);
        object.insert(u"form"_s, place.form);
        object.insert(u"row"_s, place.cell.row);
        object.insert(u"column"_s, place.cell.column);
    } else if (place.kind == Kind::Paragraph) {
        object.insert(u"material"_s, place.material.value);
        object.insert(u"paragraph"_s, place.paragraph);
        object.insert(u"quotation"_s, place.quotation);
    }
    return object;
}

Result<Remark> remarkFromJson(const QJsonObject &object, const QString &path)
{
    JsonFields fields(object, path);
    Remark remark;
    remark.place.kind = fields.word(u"place"_s, kinds);
    remark.by = fields.word(u"by"_s, roles);
    remark.text = nfc(fields.text(u"text"_s));
    if (remark.text.trimmed().isEmpty() || remark.text.size() > RemarkLimits::text)
        fields.trouble(u"text"_s, u"empty or too long"_s);
    else if (remark.text != tidiedRemark(remark.text))
        fields.trouble(u"text"_s, u"control characters"_s);
    RemarkPlace &place = remark.place;
    const auto id = [&fields](const QString &name) {
        const QString found = fields.neededText(name);
        if (found.size() > idLength)
            fields.trouble(name, u"too long"_s);
        return found;
    };
    if (place.kind == Kind::Cell) {
        place.report = {id(u"report"_s)};
        place.form = id(u"form"_s);
        place.cell = {id(u"row"_s), id(u"column"_s)};
    } else if (place.kind == Kind::Paragraph) {
        place.material = {id(u"material"_s)};
        place.paragraph = int(fields.whole(u"paragraph"_s, 1, BodyLimits::blocks, 0));
        place.quotation = nfc(fields.text(u"quotation"_s));
        if (place.quotation.size() > RemarkLimits::quotation)
            fields.trouble(u"quotation"_s, u"too long"_s);
        if (place.paragraph == 0)
            fields.trouble(u"paragraph"_s, u"missing"_s);
    }
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return remark;
}

QJsonArray toJson(const QList<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks)
        array.append(toJson(remark));
    return array;
}

Result<QList<Remark>> remarksFromJson(const QJsonArray &array)
{
    QList<Remark> remarks;
    JsonFields fields({{u"remarks"_s, array}}, u"package"_s);
    qsizetype characters = 0;
    fields.objects(u"remarks"_s, [&](const QJsonObject &object, const QString &path) -> std::optional<Error> {
        Result<Remark> remark = remarkFromJson(object, path);
        if (!remark)
            return remark.error();
        characters += remark->text.size();
        remarks.append(*std::move(remark));
        return std::nullopt;
    });
    if (remarks.size() > RemarkLimits::remarks || characters > RemarkLimits::texts)
        fields.trouble(u"remarks"_s, u"too many"_s);
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return remarks;
}

} // namespace PhoLuat
