// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/schema.h"

#include "base/strictjson.h"
#include "package/reasons.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

// Without this valijson ends the program when a value is not of the type it expects.
#define VALIJSON_USE_EXCEPTIONS 1
// Not ours to warn about.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

std::unexpected<Error> unusable(const QString &detail)
{
    return failure(ErrorKind::Broken,
                   QCoreApplication::translate("PhoLuat", "The description of packages that ships with the program cannot be used. The installation may be damaged. Install the program again."),
                   detail, u"schema.own"_s);
}

} // namespace

Result<> checkSchema(const QJsonObject &schema, const QJsonObject &document)
{
    // valijson throws on a bad schema; nothing of it may pass this file.
    try {
        const QJsonValue schemaValue(schema);
        const QJsonValue documentValue(document);
        valijson::Schema parsed;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), parsed);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(parsed, valijson::adapters::QtJsonAdapter(documentValue), &results))
            return {};
        QString place = u"/"_s;
        QString what;
        valijson::ValidationResults::Error error;
        if (results.popError(error)) {
            for (const std::string &step : error.context)
                place += QString::fromStdString(step);
            what = QString::fromStdString(error.description);
        }
        Error refused = refusal(u"schema"_s, QCoreApplication::translate("PhoLuat", "its description is not as agreed at %1").arg(place));
        refused.detail = what;
        return std::unexpected(refused);
    } catch (const std::exception &thrown) {
        return unusable(QString::fromLocal8Bit(thrown.what()));
    }
}

Result<QJsonObject> packageSchema()
{
    QFile file(u":/schemas/package.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(file.errorString());
    const auto value = readStrictJson(file.readAll());
    if (!value)
        return unusable(value.error().text);
    return value->toObject();
}

} // namespace PhoLuat
