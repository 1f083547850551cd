// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QJsonValue>
#include <QUrl>

#include <expected>
#include <utility>

namespace HttpsForm {

/// One request and what its answers mean.
struct Step {
    enum class Body { None, Form, Json, Multipart, Raw };

    QByteArray method;
    QString url; ///< relative to the portal's address, with {words}
    QList<std::pair<QString, QString>> headers = {};
    Body body = Body::None;
    QList<std::pair<QString, QString>> fields = {}; ///< of Form and Multipart
    QJsonValue json = {};
    QString fileField = {};
    QString fileName = {};
    QString mediaType = {};
    QList<Condition> success = {};
    QList<Condition> absent = {}; ///< of the asking step
    QList<std::pair<Condition, Meaning>> otherwise = {};
    QList<std::pair<QString, Finder>> keep = {}; ///< become words of the steps that follow
    std::optional<Finder> receipt = {};
    std::optional<Finder> trouble = {}; ///< the server's own words about an error
};

/// How a portal takes packages: resources/schemas/upload-form.schema.json says what each word means.
struct Description {
    enum class Authorization { None, Basic, Bearer };

    QString name;
    QUrl address; ///< ends in "/"
    Authorization authorization = Authorization::None;
    QList<Step> login = {};
    Step upload;
    bool isRepeatable = false; ///< the same upload again replaces the first
    std::optional<Step> ask = {};
    int settleSeconds = 0;   ///< after an upload whose end is unknown, "absent" counts only so much later
    QString howToLook = {};  ///< for a person, where the portal cannot be asked
};

/// Reads the settings "form" (a file, or the text itself) and "address". The error is a sentence that names the place.
[[nodiscard]] std::expected<Description, QString> readDescription(const QMap<QString, QString> &settings);

} // namespace HttpsForm
