// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cctype>

namespace PhoLuat::Look {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 22, 24, 32, 48, 64};

/// The size icons are drawn for that fills an edge best without being shrunk.
int nativeEdge(int edge)
{
    int native = sizes.front();
    for (const int size : sizes)
        native = size <= edge ? size : native;
    return native;
}

/// The drawing of exactly that name nearest to an edge in pixels; empty when the theme has none.
QByteArray drawingOf(const QString &name, int edge)
{
    constexpr std::array folders{"actions", "status", "places", "devices", "mimetypes", "categories", "apps", "preferences", "emblems"};
    const auto read = [&name](const char *folder, int size) -> QByteArray {
        QFile file(u":/icons/breeze/%1/%2/%3.svg"_s.arg(QLatin1StringView(folder)).arg(size).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const char *folder : folders) {
        // The largest that need not shrink keeps its lines whole; failing that, whatever there is.
        for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
            if (*size > edge)
                continue;
            if (const QByteArray svg = read(folder, *size); !svg.isEmpty())
                return svg;
        }
        for (const int size : sizes) {
            if (const QByteArray svg = read(folder, size); !svg.isEmpty())
                return svg;
        }
    }
    return {};
}

/// As icon names fall back: "view-form-table", else "view-form", else "view".
QByteArray drawing(QString name, int edge)
{
    while (!name.isEmpty()) {
        if (const QByteArray svg = drawingOf(name, edge); !svg.isEmpty())
            return svg;
        name.truncate(std::max<qsizetype>(0, name.lastIndexOf(u'-')));
    }
    return {};
}

/// Where the digits of the colour stand in the body of a rule ("color:#232629;"), with their "#"; nothing when it has none.
std::pair<qsizetype, qsizetype> colorIn(QByteArrayView svg, qsizetype from, qsizetype until)
{
    const auto pastBlanks = [svg, until](qsizetype at) {
        while (at < until && QChar::isSpace(uchar(svg[at])))
            ++at;
        return at;
    };
    for (qsizetype word = svg.indexOf("color", from); word >= 0 && word < until; word = svg.indexOf("color", word + 1)) {
        qsizetype at = pastBlanks(word + 5);
        if (at >= until || svg[at] != ':')
            continue;
        at = pastBlanks(at + 1);
        if (at >= until || svg[at] != '#')
            continue;
        qsizetype end = at + 1;
        while (end < until && std::isxdigit(uchar(svg[end])) != 0)
            ++end;
        return {at, end};
    }
    return {until, until};
}

/// Breeze drawings say in a style element which of their colours follow the palette; those colours are put in there.
QByteArray recoloured(const QByteArray &svg, const QPalette &palette, QIcon::Mode mode)
{
    static constexpr QByteArrayView rule = ".ColorScheme-";
    if (!svg.contains(rule))
        return svg; // a picture in colours of its own
    const bool one = mode == QIcon::Disabled || mode == QIcon::Selected;
    const QColor text = mode == QIcon::Disabled ? quiet(palette)
        : mode == QIcon::Selected               ? palette.color(QPalette::HighlightedText)
                                                : palette.color(QPalette::WindowText);
    const auto tone = [&](QByteArrayView name) {
        if (name == "Text" || name == "ButtonText" || name == "ViewText")
            return text;
        if (name == "Background" || name == "ViewBackground")
            return palette.color(QPalette::Base);
        if (name == "Highlight" || name == "Accent" || name == "ButtonFocus")
            return one ? text : information(palette);
        if (name == "NegativeText")
            return one ? text : wrong(palette);
        if (name == "NeutralText")
            return one ? text : look(palette);
        return name == "PositiveText" ? (one ? text : done(palette)) : QColor();
    };
    QByteArray drawn;
    qsizetype copied = 0;
    for (qsizetype at = svg.indexOf(rule); at >= 0; at = svg.indexOf(rule, at)) {
        at += rule.size();
        const qsizetype begin = svg.indexOf('{', at);
        const qsizetype end = svg.indexOf('}', at);
        if (begin < 0 || end < begin)
            continue;
        const QColor color = tone(QByteArrayView(svg).sliced(at, begin - at).trimmed());
        const auto [from, until] = colorIn(svg, begin, end);
        if (!color.isValid() || from == until)
            continue;
        drawn += QByteArrayView(svg).sliced(copied, from - copied);
        drawn += color.name().toLatin1();
        copied = until;
        at = end;
    }
    drawn += QByteArrayView(svg).sliced(copied);
    // The sign within a filled shape is plain white, which only a strong fill carries.
    if (mode != QIcon::Normal || isDark(palette)) {
        static const QRegularExpression white(u"(fill\\s*[:=]\\s*\"?)(#fff(?:fff)?|white)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        return QString::fromUtf8(drawn).replace(white, u"\\1"_s + palette.color(mode == QIcon::Selected ? QPalette::Highlight : QPalette::Base).name()).toUtf8();
    }
    return drawn;
}

/// Draws one icon of the theme in the colours of the palette of the moment, so that a change of palette needs no new icons.
class ThemeIconEngine final : public QIconEngine {
public:
    explicit ThemeIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QString key = u"pholuat/%1/%2x%3/%4/%5/%6"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(int(mode)).arg(ratio).arg(palette.cacheKey());
        QPixmap result;
        if (size.isEmpty() || QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        const int edge = std::min(size.width(), size.height());
        const int wanted = qRound(edge / ratio);
        const QByteArray svg = drawing(m_name, wanted);
        if (svg.isEmpty())
            return {};
        QSvgRenderer renderer(recoloured(svg, palette, mode));
        QPainter painter(&result);
        // A few pixels of air are better than lines between pixels.
        const int native = nativeEdge(wanted);
        const int drawn = wanted > native && wanted - native <= 3 ? qRound(native * ratio) : edge;
        renderer.render(&painter, QRectF((size.width() - drawn) / 2, (size.height() - drawn) / 2, drawn, drawn));
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QString key() const override { return u"PhoLuatThemeIcon"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemeIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemeIconEngine(name));
}

} // namespace PhoLuat::Look
