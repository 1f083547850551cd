// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompts.h"

namespace PhoLuat::Testing {

/// Answers every question with what the test put in, and keeps what was asked.
class FakePrompts final : public Prompts {
public:
    QStringList files = {};                ///< openFiles; openFile answers the first
    QString saveTo = {};
    QString folderPath = {};
    bool agrees = true;
    std::optional<QString> answer = {};
    QStringList asked = {};                ///< the titles of all questions, in order
    QString suggestedName = {};
    std::optional<OfficeLogin> office = {};
    OfficeDatabase knownOffice = {};       ///< what was filled in when the office's database was asked for

    [[nodiscard]] QStringList openFiles(const QString &title, const QString &) override
    {
        asked.append(title);
        return files;
    }
    [[nodiscard]] QString openFile(const QString &title, const QString &) override
    {
        asked.append(title);
        return files.value(0);
    }
    [[nodiscard]] QString saveFile(const QString &title, const QString &name, const QString &) override
    {
        asked.append(title);
        suggestedName = name;
        return saveTo;
    }
    [[nodiscard]] QString folder(const QString &title) override
    {
        asked.append(title);
        return folderPath;
    }
    [[nodiscard]] bool confirm(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return agrees;
    }
    [[nodiscard]] std::optional<QString> text(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return answer;
    }
    [[nodiscard]] std::optional<OfficeLogin> officeDatabase(const OfficeDatabase &known) override
    {
        asked.append(QStringLiteral("officeDatabase"));
        knownOffice = known;
        return office;
    }
};

} // namespace PhoLuat::Testing
