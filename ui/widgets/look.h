// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QIcon;
class QLabel;
class QWidget;

namespace PhoLuat {

/// Which palette the person wants.
enum class Theme { System, Light, Dark };

/// The looks of the window in one place: spacing, state colours, palettes. No style sheets: Fusion draws everything.
namespace Look {

inline constexpr int step = 4;
inline constexpr int inside = 8;   ///< between things of one group
inline constexpr int between = 16; ///< between groups
inline constexpr int edge = 12;    ///< of a page

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);
/// Sets Fusion, palette and the icon theme that goes with it.
void apply(QApplication &application, Theme theme);

/// An icon of the theme by its name, drawn in the application's palette of the moment; null when the name is empty.
[[nodiscard]] QIcon icon(const QString &name);

/// Text colours of states, readable (4.5:1) on the palette's window and base.
[[nodiscard]] QColor wrong(const QPalette &palette);
[[nodiscard]] QColor look(const QPalette &palette);
[[nodiscard]] QColor done(const QPalette &palette);
[[nodiscard]] QColor information(const QPalette &palette);
/// Words of less weight, still readable.
[[nodiscard]] QColor quiet(const QPalette &palette);
/// A tint of a state colour for backgrounds.
[[nodiscard]] QColor tint(const QPalette &palette, const QColor &state);

/// Height of rows and smallest hit target: 28 px or what the font needs.
[[nodiscard]] int rowHeight(const QWidget *widget);
[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *paragraph(const QString &text, QWidget *parent);

} // namespace Look

} // namespace PhoLuat
