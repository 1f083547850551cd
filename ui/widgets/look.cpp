// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include <BreezeIcons>

#include <QApplication>
#include <QFontMetrics>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOption>

namespace PhoLuat::Look {

using namespace Qt::StringLiterals;

namespace {

struct Tones {
    QRgb window, base, alternate, text, quiet, button, highlight, highlightedText, link, mid, dark, light;
};

constexpr Tones lightTones{0xffeff1f3, 0xffffffff, 0xfff6f7f9, 0xff1b1f24, 0xff5a636e, 0xfff7f8fa,
                           0xff1f66b1, 0xffffffff, 0xff1559a0, 0xffc3c9d0, 0xff9aa3ad, 0xffffffff};
constexpr Tones darkTones{0xff1f2327, 0xff171a1d, 0xff1c2024, 0xffe8eaed, 0xffa7b0ba, 0xff2b3036,
                          0xff2f6fb4, 0xffffffff, 0xff7fb6f0, 0xff3b424a, 0xff0d0f11, 0xff4a525b};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.quiet);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.highlightedText);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, tones.highlightedText);
    palette.setColor(QPalette::Accent, tones.highlight);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    palette.setColor(QPalette::Light, tones.light);
    palette.setColor(QPalette::Midlight, tones.button);
    palette.setColor(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Dark, tones.dark);
    palette.setColor(QPalette::Shadow, QRgb(0xff000000));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.text);
    return palette;
}

/// Fusion's boxes and rings vanish on a dark base; these get an edge that can be seen.
class WindowStyle final : public QProxyStyle {
public:
    WindowStyle() : QProxyStyle(u"Fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(quiet(option->palette));
        painter->setBrush(Qt::NoBrush);
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(edge);
        else
            painter->drawRoundedRect(edge, 2, 2);
        painter->restore();
    }
};

QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return isDark(palette) ? QColor::fromRgb(dark) : QColor::fromRgb(light);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightTones);
}

QPalette darkPalette()
{
    return paletteOf(darkTones);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void apply(QApplication &, Theme theme)
{
    const bool dark = theme == Theme::Dark
        || (theme == Theme::System && QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    if (dynamic_cast<WindowStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new WindowStyle);
    BreezeIcons::initIcons();
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QColor wrong(const QPalette &palette)
{
    return pick(palette, 0xffb3261e, 0xffff8a80);
}

QColor look(const QPalette &palette)
{
    return pick(palette, 0xff8a5300, 0xfff2b84b);
}

QColor done(const QPalette &palette)
{
    return pick(palette, 0xff1a6e34, 0xff7fd394);
}

QColor information(const QPalette &palette)
{
    return pick(palette, 0xff1559a0, 0xff7fb6f0);
}

QColor quiet(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor tint(const QPalette &palette, const QColor &state)
{
    const QColor base = palette.color(QPalette::Base);
    const double part = isDark(palette) ? 0.22 : 0.12;
    const auto mix = [part](int of, int with) { return static_cast<int>(of * (1 - part) + with * part); };
    return {mix(base.red(), state.red()), mix(base.green(), state.green()), mix(base.blue(), state.blue())};
}

int rowHeight(const QWidget *widget)
{
    return std::max(28, widget->fontMetrics().height() + inside + step);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace PhoLuat::Look
