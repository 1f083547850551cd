// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uitesting.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// The strongest contrast any opaque point of the icon has against a background.
double bestContrast(const QIcon &icon, QIcon::Mode mode, const QColor &background)
{
    const QImage image = icon.pixmap(QSize(16, 16), 1, mode).toImage();
    double best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor point = image.pixelColor(x, y);
            if (point.alpha() > 200)
                best = std::max(best, contrast(point, background));
        }
    }
    return best;
}

} // namespace

class TestLook final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }
    void cleanup() { Look::apply(*qApp, Theme::Light); }

    void iconsFollowThePalette()
    {
        Look::apply(*qApp, Theme::Light);
        const QIcon icon = Look::icon(u"mail-send"_s);
        QVERIFY(bestContrast(icon, QIcon::Normal, QApplication::palette().color(QPalette::Window)) >= 4.5);
        const QImage before = icon.pixmap(QSize(22, 22)).toImage();
        Look::apply(*qApp, Theme::Dark);
        QVERIFY(icon.pixmap(QSize(22, 22)).toImage() != before);
        QVERIFY(bestContrast(icon, QIcon::Normal, QApplication::palette().color(QPalette::Window)) >= 4.5);
        QVERIFY(bestContrast(icon, QIcon::Selected, QApplication::palette().color(QPalette::Highlight)) >= 4.5);
        QVERIFY(bestContrast(icon, QIcon::Disabled, QApplication::palette().color(QPalette::Window)) >= 3);
    }

    void everyIconOfTheWindowExists_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"go-home"_s, u"mail-send"_s, u"mail-receive"_s, u"configure"_s, u"object-locked"_s, u"document-new"_s,
                                    u"document-open"_s, u"document-open-recent"_s, u"games-hint"_s, u"application-pdf"_s, u"dialog-error"_s,
                                    u"dialog-warning"_s, u"dialog-ok-apply"_s, u"dialog-information"_s, u"view-form-table"_s, u"view-calendar-list"_s,
                                    u"view-list-tree"_s, u"package-x-generic"_s, u"sidebar-collapse-left"_s, u"search"_s, u"window-close"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconOfTheWindowExists()
    {
        QFETCH(const QString, name);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Look::apply(*qApp, theme);
            const double best = bestContrast(Look::icon(name), QIcon::Normal, QApplication::palette().color(QPalette::Window));
            // File kinds come in colours of their own, told apart by shape as well.
            QVERIFY2(best >= 2.5, qPrintable(QString::number(best)));
        }
    }

    void wordsOfStatesAreReadable()
    {
        using enum StateLabel::State;
        for (const QPalette &palette : {Look::lightPalette(), Look::darkPalette()}) {
            for (const StateLabel::State state : {Wrong, Look, Done, Information, Plain}) {
                const QColor words = StateLabel::color(palette, state);
                QVERIFY(contrast(words, palette.color(QPalette::Window)) >= 4.5);
                QVERIFY(contrast(words, palette.color(QPalette::Base)) >= 4.5);
                QVERIFY(contrast(words, Look::tint(palette, words)) >= 4.5);
            }
            QVERIFY(contrast(Look::quiet(palette), palette.color(QPalette::Window)) >= 4.5);
        }
    }

    void anUnknownNameDrawsNothing()
    {
        QVERIFY(Look::icon({}).isNull());
        QVERIFY(Look::icon(u"nosuchicon"_s).pixmap(QSize(16, 16)).isNull());
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
