// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/destinationprofile.h"
#include "extend/registry.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace PhoLuat {

class PolicyForm;
class Prompts;
class SecretLine;

/// The settings of one destination, drawn from the plugin's card; what it takes; when it is sent to. Secrets are typed here but are
/// never part of the Destination.
class DestinationForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationForm)
public:
    DestinationForm(const QList<PluginCard> &cards, Prompts &prompts, QWidget *parent = nullptr);
    ~DestinationForm() override;

    /// Without an id: a new one.
    void setDestination(const Destination &destination);
    [[nodiscard]] Destination destination() const;
    void setProfiles(const QList<DestinationProfile> &profiles);
    void chooseProfile(const QString &id);

    /// The keys of the secrets this kind of destination has.
    [[nodiscard]] QStringList secretKeys() const { return m_secrets.keys(); }
    /// The keychain has one already.
    void setSecretKept(const QString &key, bool kept);
    /// What was typed: to be kept, or forgotten when empty. What was not touched is not here.
    [[nodiscard]] QMap<QString, QString> changedSecrets() const;
    /// Shown beside the secrets: where they are kept; empty shows nothing.
    void setSecretNotice(const QString &notice);
    /// What is still missing, as a sentence; empty when complete.
    [[nodiscard]] QString missing() const;

signals:
    void edited();
    void kindChanged(); ///< other fields are shown now
    void importWanted();

private:
    void drawFields();
    void showProfile();
    [[nodiscard]] QWidget *makeProfileRow();
    [[nodiscard]] QWidget *withChooser(QLineEdit *line, const SettingField &field);
    [[nodiscard]] QWidget *makeField(const SettingField &field, const QString &value);

    const QList<PluginCard> &m_cards;
    Prompts &m_prompts;
    Destination m_destination;
    QFormLayout *m_layout;
    QLineEdit *m_name;
    QComboBox *m_plugin;
    QComboBox *m_profile;
    QLabel *m_profileSource;
    PolicyForm *m_policy;
    QList<DestinationProfile> m_profiles;
    QWidget *m_fields = nullptr;
    QLabel *m_notice = nullptr; ///< beside the secrets, one of m_fields
    QString m_noticeText;
    QMap<QString, SecretLine *> m_secrets; ///< by the field's key
    QMap<QString, std::function<QString()>> m_values; ///< by the field's key
};

} // namespace PhoLuat
