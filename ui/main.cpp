// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the two places that choose clock, pool, programs and folders (the other is app/console/main.cpp).
#include "frame/jobstrip.h"
#include "mainwindow.h"
#include "screenshots.h"
#include "widgets/appearance.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// The texts of the window in one language; loading another takes the first out.
class Language final {
public:
    void load(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qts);
        QLocale::setDefault(language == u"vi"_s ? QLocale(QLocale::Vietnamese, QLocale::Vietnam) : QLocale(QLocale::English, QLocale::UnitedKingdom));
        // Qt ships no Vietnamese of its own; ours has the words of its dialogs.
        if (m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qts.load(u":/i18n/qtbase_"_s + language))
            QCoreApplication::installTranslator(&m_qts);
        if (m_ours.load(u":/i18n/pholuat_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_ours);
    }

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

Result<UnitTree> readUnits()
{
    QFile units(u":/units/units.tsv"_s);
    QFile successions(u":/units/successions.tsv"_s);
    if (!units.open(QIODevice::ReadOnly) || !successions.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "The list of units is missing from the program. Install it again."));
    return UnitTree::read(units, successions);
}

int stop(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 5;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool pictures = std::any_of(argv, argv + argc, [](const char *argument) { return QByteArrayView(argument).startsWith("--screenshots"); });
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pholuat"_s);
    QApplication::setApplicationDisplayName(u"Phổ Luật"_s);
    QApplication::setApplicationVersion(QStringLiteral(PHOLUAT_VERSION));
    QApplication::setDesktopFileName(u"pholuat"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Phổ Luật: legal-education materials and reports, offline first."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE.pholuat"_s, u"Workspace to open."_s, u"[FILE.pholuat]"_s);
    const QCommandLineOption demonstration(u"demonstration"_s, u"Open the demonstration; make it when it is not there."_s);
    const QCommandLineOption screenshots(u"screenshots"_s, u"Picture every page of the demonstration into FOLDER, then leave."_s, u"FOLDER"_s);
    const QCommandLineOption suffixOption(u"screenshots-suffix"_s, u"What the names of the pictures end with."_s, u"SUFFIX"_s);
    const QCommandLineOption quitWhenReady(u"quit-when-ready"_s, u"Leave as soon as the first page shows its data; for measuring the start."_s);
    const QCommandLineOption languageOption(u"language"_s, u"Language of the window: vi or en."_s, u"vi|en"_s);
    parser.addOptions({demonstration, screenshots, suffixOption, quitWhenReady, languageOption});
    parser.process(application);

    // Pictures must not depend on, nor change, what the person set up.
    const QTemporaryDir scratch;
    QSettings settings(pictures ? scratch.filePath(u"settings.ini"_s)
                                : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/pholuat.ini"_s,
                       QSettings::IniFormat);
    Appearance appearance(settings);
    // Pictures are in Vietnamese unless asked for otherwise, as the settings begin empty.
    if (parser.isSet(languageOption))
        appearance.setLanguage(parser.value(languageOption) == u"en"_s ? u"en"_s : u"vi"_s);
    Language language;
    language.load(appearance.language());
    Look::apply(application, appearance.theme());

    Result<UnitTree> units = readUnits();
    if (!units)
        return stop(units.error().text);
    const Result<FormLibrary> forms = FormLibrary::read(u":/forms"_s);
    if (!forms)
        return stop(forms.error().text);

    const QString here = QCoreApplication::applicationDirPath();
#ifdef Q_OS_WIN
    const QString suffix = u".exe"_s;
#else
    const QString suffix;
#endif
    QThreadPool pool;
    PdfDoor pdf(here + u"/pholuat-pdf-render"_s + suffix);
    Registry registry({here + u"/plugins"_s, here + u"/../lib/pholuat/plugins"_s}, appearance.language());
    QtPrompts prompts;
    const QString cache = pictures ? scratch.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    MainWindow window({.tools = {.forms = *forms, .pdf = pdf, .registry = registry, .pool = pool},
                       .prompts = prompts,
                       .appearance = appearance,
                       .settings = settings,
                       .workspace = {.clock = systemClock(), .units = std::make_shared<const UnitTree>(std::move(*units))},
                       .demonstrationFile = cache + u"/demonstration.pholuat"_s,
                       .pages = standardPages});
    prompts.setWindow(&window);
    QObject::connect(&appearance, &Appearance::themeChanged, &window, [&application](Theme theme) { Look::apply(application, theme); });
    QObject::connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, &window, [&] { Look::apply(application, appearance.theme()); });
    QObject::connect(&appearance, &Appearance::languageChanged, &window, [&](const QString &chosen) {
        language.load(chosen);
        window.retranslate();
    });

    window.show();
    if (pictures) {
        const auto *jobs = window.findChild<JobStrip *>();
        Screenshots camera(window, appearance, {parser.value(screenshots), parser.value(suffixOption)});
        QObject::connect(&window, &MainWindow::workspaceShown, &camera, [&camera, jobs] { camera.start([jobs] { return jobs->count() > 0; }); });
        QObject::connect(&window, &MainWindow::openFailed, &camera, [](const QString &text) { QCoreApplication::exit(stop(text)); });
        QObject::connect(&camera, &Screenshots::failed, &window, [](const QString &text) { QCoreApplication::exit(stop(text)); });
        QObject::connect(&camera, &Screenshots::done, &window, [] { QCoreApplication::exit(0); });
        window.openDemonstration();
        const int code = QApplication::exec();
        pool.waitForDone();
        return code;
    }
    if (parser.isSet(quitWhenReady)) {
        QObject::connect(&window, &MainWindow::workspaceShown, &window, [&window] {
            // The workspace answers in order: when this comes back, so has all the first page asked for.
            const auto asked = window.workspace()->ask<void>([](Stores &) -> Result<> { return {}; });
            whenDone(asked, &window, [&window](const Result<> &) { QTimer::singleShot(0, &window, [] { QCoreApplication::exit(0); }); });
        });
        QObject::connect(&window, &MainWindow::openFailed, &window, [](const QString &text) { QCoreApplication::exit(stop(text)); });
    }
    if (parser.isSet(demonstration))
        window.openDemonstration();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    const int code = QApplication::exec();
    pool.waitForDone();
    return code;
}
