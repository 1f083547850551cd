// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firstrun/officedatabase.h"

#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace PhoLuat {

/// Every question that stops the work until it is answered. Handed to pages, so tests answer for the person.
/// All answers are empty (false) when the person turns away.
class Prompts {
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;

    /// `filter` as QFileDialog reads it: "PDF (*.pdf)".
    [[nodiscard]] virtual QStringList openFiles(const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString openFile(const QString &title, const QString &filter) = 0;
    /// `name` is the suggested file name.
    [[nodiscard]] virtual QString saveFile(const QString &title, const QString &name, const QString &filter) = 0;
    [[nodiscard]] virtual QString folder(const QString &title) = 0;
    /// Only for what cannot be undone; `verb` is the word on the button that does it.
    [[nodiscard]] virtual bool confirm(const QString &title, const QString &text, const QString &verb) = 0;
    [[nodiscard]] virtual std::optional<QString> text(const QString &title, const QString &label, const QString &value) = 0;
    /// Where the office's database is and who opens it; `known` is filled in already.
    [[nodiscard]] virtual std::optional<OfficeLogin> officeDatabase(const OfficeDatabase &known) = 0;
};

/// The real questions, as dialogs over a window.
class QtPrompts final : public Prompts {
public:
    explicit QtPrompts(QWidget *window = nullptr);
    ~QtPrompts() override;
    void setWindow(QWidget *window);

    [[nodiscard]] QStringList openFiles(const QString &title, const QString &filter) override;
    [[nodiscard]] QString openFile(const QString &title, const QString &filter) override;
    [[nodiscard]] QString saveFile(const QString &title, const QString &name, const QString &filter) override;
    [[nodiscard]] QString folder(const QString &title) override;
    [[nodiscard]] bool confirm(const QString &title, const QString &text, const QString &verb) override;
    [[nodiscard]] std::optional<QString> text(const QString &title, const QString &label, const QString &value) override;
    [[nodiscard]] std::optional<OfficeLogin> officeDatabase(const OfficeDatabase &known) override;

private:
    [[nodiscard]] QString startAt(const QString &name = {}) const;
    void remember(const QString &file);

    QPointer<QWidget> m_window;
    QString m_folder; ///< where the last file was
};

} // namespace PhoLuat
