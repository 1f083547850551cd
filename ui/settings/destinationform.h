// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "extend/registry.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace PhoLuat {

class Prompts;

/// The settings of one destination, drawn from the plugin's card.
class DestinationForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationForm)
public:
    DestinationForm(const QList<PluginCard> &cards, Prompts &prompts, QWidget *parent = nullptr);
    ~DestinationForm() override;

    /// Without an id: a new one.
    void setDestination(const Destination &destination);
    [[nodiscard]] Destination destination() const;
    /// What is still missing, as a sentence; empty when complete.
    [[nodiscard]] QString missing() const;

signals:
    void edited();

private:
    void drawFields();
    [[nodiscard]] QWidget *makeField(const SettingField &field, const QString &value);

    const QList<PluginCard> &m_cards;
    Prompts &m_prompts;
    Destination m_destination;
    QFormLayout *m_layout;
    QLineEdit *m_name;
    QComboBox *m_plugin;
    QWidget *m_fields = nullptr;
    QMap<QString, std::function<QString()>> m_values; ///< by the field's key
};

} // namespace PhoLuat
