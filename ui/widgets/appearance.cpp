// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

#include <QSettings>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto authoritiesKey = "signatures/authorities"_L1;

QString word(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const QString theme = settings.value(themeKey).toString();
    m_theme = theme == word(Theme::Light) ? Theme::Light : theme == word(Theme::Dark) ? Theme::Dark : Theme::System;
    m_language = settings.value(languageKey, u"vi"_s).toString() == u"en"_s ? u"en"_s : u"vi"_s;
    m_authorities = settings.value(authoritiesKey).toString();
}

Appearance::~Appearance() = default;

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_settings.setValue(themeKey, word(theme));
    emit themeChanged(theme);
}

void Appearance::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setValue(languageKey, language);
    emit languageChanged(language);
}

void Appearance::setAuthorities(const QString &folder)
{
    m_authorities = folder;
    m_settings.setValue(authoritiesKey, folder);
    emit authoritiesChanged(folder);
}

} // namespace PhoLuat
