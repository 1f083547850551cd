// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QObject>

class QSettings;

namespace PhoLuat {

/// How the person wants this desk: palette, language, and whose signatures count as proved. Kept in the settings that were
/// handed in; main.cpp acts on the signals.
class Appearance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Appearance)
public:
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// "vi" or "en".
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// The folder of the authorities' certificates; empty: none is trusted.
    [[nodiscard]] QString authorities() const { return m_authorities; }
    /// Tells also when it is the same folder again: other files may lie in it by now.
    void setAuthorities(const QString &folder);

signals:
    void themeChanged(PhoLuat::Theme theme);
    void languageChanged(const QString &language);
    void authoritiesChanged(const QString &folder);

private:
    QSettings &m_settings;
    Theme m_theme = Theme::System;
    QString m_language;
    QString m_authorities;
};

} // namespace PhoLuat
