// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/materialpanel.h"
#include "materials/vocabulary.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;

namespace PhoLuat {

/// What a material is about, and the parts of NĐ 30 around it.
class PropertiesPanel final : public MaterialPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PropertiesPanel)
public:
    explicit PropertiesPanel(const Vocabulary &vocabulary, QWidget *parent = nullptr);
    ~PropertiesPanel() override;

    void show(const Material &material) override;
    void setReadOnly(bool readOnly) override;

private:
    using Text = std::function<QString &(Material &)>;
    using Lines = std::function<QStringList &(Material &)>;
    using Date = std::function<QDate &(Material &)>;

    void addLine(QFormLayout *layout, const QString &name, const QString &label, const Text &part);
    void addText(QFormLayout *layout, const QString &name, const QString &label, const Text &part);
    void addLines(QFormLayout *layout, const QString &name, const QString &label, const Lines &part);
    void addDate(QFormLayout *layout, const QString &name, const QString &label, const Date &part);
    void addChoices(QFormLayout *layout, const QString &name, const QString &label, const QList<Term> &terms, const Lines &part);
    void addKind(QFormLayout *layout);
    void addLanguage(QFormLayout *layout);
    void addCopies(QFormLayout *layout);
    void add(QFormLayout *layout, const QString &name, const QString &label, QWidget *field);

    Vocabulary m_vocabulary;
    QList<std::function<void(Material &)>> m_shows;
    QList<QWidget *> m_fields;
};

/// "5/1/2020", "05-01-2020", "05.01.2020"; never month first. Null for anything else.
[[nodiscard]] QDate dateFromText(const QString &text);
[[nodiscard]] QString dateText(QDate date);

} // namespace PhoLuat
