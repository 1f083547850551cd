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
#include <QFileInfo>
#include <QKeyEvent>
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

/// Ends the program as soon as the window can be used: its first page shows what the workspace answered, and a key is taken.
/// Says so on the standard output, for whoever measures.
void leaveWhenUsable(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::workspaceShown, &window, [&window] {
        // The workspace answers in order: when this comes back, so has all the first page asked for.
        const auto asked = window.workspace()->ask<void>([](Stores &) -> Result<> { return {}; });
        whenDone(asked, &window, [&window](const Result<> &) {
            QTimer::singleShot(0, &window, [&window] {
                QCoreApplication::sendPostedEvents(); // lays out and paints
                QKeyEvent key(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
                QWidget *focused = window.focusWidget();
                const bool isTaken = focused != nullptr && QCoreApplication::sendEvent(focused, &key) && key.isAccepted();
                QTextStream(stdout) << (isTaken ? "usable" : "no key was taken") << Qt::endl;
                QCoreApplication::exit(isTaken ? 0 : 1);
            });
        });
    });
}

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
    const QCommandLineOption screenshots(u"screenshots"_s, u"Picture every page of FILE.pholuat, or of the demonstration, into FOLDER, then leave."_s, u"FOLDER"_s);
    const QCommandLineOption suffixOption(u"screenshots-suffix"_s, u"What the names of the pictures end with."_s, u"SUFFIX"_s);
    const QCommandLineOption onlyOption(u"screenshots-of"_s, u"Picture this page only."_s, u"PAGE"_s);
    const QCommandLineOption quitWhenReady(u"quit-when-ready"_s, u"Leave as soon as the first page shows its data; for measuring the start."_s);
    const QCommandLineOption languageOption(u"language"_s, u"Language of the window: vi or en."_s, u"vi|en"_s);
    parser.addOptions({demonstration, screenshots, suffixOption, onlyOption, quitWhenReady, languageOption});
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

    const Result<UnitTree> units = UnitTree::open(u":/units/units.image"_s);
    if (!units)
        return stop(units.error().text);
    // Pictures show what ships.
    const QString ownForms = pictures ? QString() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/forms"_s;
    const FormLibrary forms({.forms = u":/forms"_s, .periods = u":/periods"_s, .local = ownForms});

    const QString here = QCoreApplication::applicationDirPath();
#ifdef Q_OS_WIN
    const QString suffix = u".exe"_s;
#else
    const QString suffix;
#endif
    SecretStore secrets; // outlives the pool, whose threads may be waiting for it
    QThreadPool pool;
    PdfDoor pdf(here + u"/pholuat-pdf-render"_s + suffix);
    pdf.setTrust(appearance.authorities());
    QObject::connect(&appearance, &Appearance::authoritiesChanged, &pdf, &PdfDoor::setTrust);
    Registry registry({here + u"/plugins"_s, here + u"/../lib/pholuat/plugins"_s}, appearance.language());
    QtPrompts prompts;
    const QString cache = pictures ? scratch.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    MainWindow window({.tools = {.forms = forms, .pdf = pdf, .registry = registry, .pool = pool,
                                 .secret = [&secrets](const QString &destination, const QString &field) { return secrets.readNow(destination, field); }},
                       .secrets = secrets,
                       .prompts = prompts,
                       .appearance = appearance,
                       .settings = settings,
                       .workspace = {.clock = systemClock(), .units = std::make_shared<const UnitTree>(*units), .proveAfterMs = 300},
                       .demonstrationFile = cache + u"/demonstration.pholuat"_s,
                       .pages = standardPages});
    prompts.setWindow(&window);
    QObject::connect(&appearance, &Appearance::themeChanged, &window, [&application](Theme theme) { Look::apply(application, theme); });
    QObject::connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, &window, [&] { Look::apply(application, appearance.theme()); });
    QObject::connect(&appearance, &Appearance::languageChanged, &window, [&](const QString &chosen) {
        language.load(chosen);
        window.retranslate();
    });

    QObject::connect(&window, &MainWindow::openFailed, &window, [&](const QString &text) {
        if (pictures || parser.isSet(quitWhenReady))
            QCoreApplication::exit(stop(text));
    });
    std::optional<Screenshots> camera;
    if (pictures) {
        camera.emplace(window, appearance, Screenshots::Target{parser.value(screenshots), parser.value(suffixOption), parser.value(onlyOption)});
        const auto *jobs = window.findChild<JobStrip *>();
        QObject::connect(&window, &MainWindow::workspaceShown, &*camera, [&camera, jobs] { camera->start([jobs] { return jobs->count() > 0; }); });
        QObject::connect(&*camera, &Screenshots::failed, &window, [](const QString &text) { QCoreApplication::exit(stop(text)); });
        QObject::connect(&*camera, &Screenshots::done, &window, [] { QCoreApplication::exit(0); });
    }
    if (parser.isSet(quitWhenReady))
        leaveWhenUsable(window);
    // Before the window is shown: the workspace opens on its own thread meanwhile.
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    else if (pictures || parser.isSet(demonstration))
        window.openDemonstration();
    window.show();
    // Nobody waits for the forms yet; whoever needs them earlier reads them himself.
    whenDone(inBackground<void>(pool, [&forms](QPromise<Result<>> &) { return forms.ready(); }), &window, [](const Result<> &read) {
        if (!read)
            QCoreApplication::exit(stop(read.error().text));
    });
    const int code = QApplication::exec();
    // Nobody answers the threads that send from here on.
    window.stopSending();
    secrets.close();
    pool.waitForDone();
    return code;
}
