// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "domain/unittree.h"
#include "transfer/secrets.h"
#include "vietnamese/fold.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QTranslator>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QList<Verb> allVerbs()
{
    return judgingVerbs() + workspaceVerbs() + activityVerbs() + formFileVerbs() + packageVerbs() + deliveryVerbs() + destinationVerbs() + inboxVerbs() + totalVerbs() + formVerbs() + tourVerbs();
}

void printHelp(Output &out, const QList<Verb> &verbs)
{
    out.line(QCoreApplication::translate("PhoLuat", "pholuat-console [--json] [--language vi|en] [--forms FOLDER] [--authorities FOLDER] VERB …   does without windows what the program does"));
    for (const Verb &verb : verbs)
        out.line(u"  %1\n      %2"_s.arg((verb.name + u' ' + verb.usage).trimmed(), verb.help));
    out.line(QCoreApplication::translate("PhoLuat", "FILE.pholuat may also be an office's database: \"postgresql:host=… dbname=… user=…\", its password in PGPASSFILE."));
    out.line(QCoreApplication::translate("PhoLuat", "Exit codes: 0 fine, 1 findings, 2 usage, 3 damaged or hostile input, 4 could not reach, 5 internal."));
}

/// Where "--json" or "--language x" stands among the words before "--".
qsizetype placeOf(const QStringList &words, const QString &name)
{
    const qsizetype end = words.indexOf(u"--"_s);
    const qsizetype at = words.indexOf(name);
    return end >= 0 && at > end ? -1 : at;
}

bool takeSwitch(QStringList &words, const QString &name)
{
    const qsizetype at = placeOf(words, name);
    if (at >= 0)
        words.remove(at);
    return at >= 0;
}

QString takeValue(QStringList &words, const QString &name, const QString &standard)
{
    const qsizetype at = placeOf(words, name);
    if (at < 0 || at + 1 >= words.size())
        return standard;
    const QString value = words[at + 1];
    words.remove(at, 2);
    return value;
}

int runVerb(QStringList words)
{
    const bool json = takeSwitch(words, u"--json"_s);
    const QString now = takeValue(words, u"--now"_s, {});
    const QString authorities = takeValue(words, u"--authorities"_s, qEnvironmentVariable("PHOLUAT_AUTHORITIES"));
    const QString ownForms = takeValue(words, u"--forms"_s, qEnvironmentVariable("PHOLUAT_FORMS"));
    QTextStream standardOut(stdout);
    QTextStream standardErr(stderr);
    Output out(standardOut, standardErr, json);
    const QDateTime moment = QDateTime::fromString(now, Qt::ISODate);
    if (!now.isEmpty() && !moment.isValid()) {
        out.usage(QCoreApplication::translate("PhoLuat", "Write the moment after --now as 2020-12-31T08:00:00Z."));
        return int(out.exit());
    }

    const QList<Verb> verbs = allVerbs();
    const QString name = words.isEmpty() ? u"help"_s : words.takeFirst();
    if (name == "help"_L1 || name == "--help"_L1) {
        printHelp(out, verbs);
        return int(Exit::Fine);
    }
    if (name == "--version"_L1) {
        out.line(QStringLiteral("pholuat-console " PHOLUAT_VERSION));
        return int(Exit::Fine);
    }
    const auto verb = std::ranges::find(verbs, name, &Verb::name);
    if (verb == verbs.end()) {
        out.usage(QCoreApplication::translate("PhoLuat", "There is no verb \"%1\". The verbs are listed by: pholuat-console help").arg(name));
        return int(out.exit());
    }
    QString unknown;
    const auto arguments = Arguments::parse(words, verb->valued, verb->switches, unknown);
    if (!arguments || arguments->words.size() < verb->fewest || arguments->words.size() > verb->most) {
        out.usage(arguments && arguments->words.size() > verb->most ? QCoreApplication::translate("PhoLuat", "Not understood: %1.").arg(arguments->words.at(verb->most))
                  : arguments ? QCoreApplication::translate("PhoLuat", "Something is missing.")
                            : QCoreApplication::translate("PhoLuat", "The option %1 is not known here, or its value is missing.").arg(unknown));
        out.usage(u"pholuat-console %1 %2"_s.arg(verb->name, verb->usage));
        return int(out.exit());
    }

    const auto units = UnitTree::open(u":/units/units.image"_s);
    const FormLibrary forms({.forms = u":/forms"_s, .periods = u":/periods"_s, .local = ownForms}); // few verbs look into it
    if (!units) {
        out.failed(units.error());
        return int(Exit::Internal);
    }
    const QDir programs(QCoreApplication::applicationDirPath());
    PdfDoor pdf(programs.filePath(u"pholuat-pdf-render"_s));
    pdf.setTrust(authorities);
    Registry registry({programs.filePath(u"plugins"_s), programs.filePath(u"../lib/pholuat/plugins"_s)}, QLocale().name());
    SecretStore secrets; // outlives the pool, whose threads may be waiting for it
    QThreadPool pool;
    const auto closing = qScopeGuard([&secrets] { secrets.close(); });
    const SecretReader secret = [&secrets](const QString &destination, const QString &field) { return secrets.readNow(destination, field); };
    Console console{out, Tools{forms, pdf, registry, pool, secret}, std::make_shared<const UnitTree>(*units),
                    moment.isValid() ? fixedClock(moment.toUTC()) : systemClock()};
    verb->run(console, *arguments);
    return int(out.exit());
}

} // namespace

int main(int argc, char *argv[])
{
    // Rendering needs fonts, not a screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pholuat"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PHOLUAT_VERSION));

    QStringList words = QCoreApplication::arguments().mid(1);
    const QString system = QLocale::system().name().startsWith("en"_L1) ? u"en"_s : u"vi"_s;
    const QString language = takeValue(words, u"--language"_s, qEnvironmentVariable("PHOLUAT_LANGUAGE", system));
    QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : u"vi_VN"_s));
    QTranslator translator;
    if (translator.load(u":/i18n/pholuat_%1.qm"_s.arg(language == "en"_L1 ? u"en"_s : u"vi"_s)))
        QCoreApplication::installTranslator(&translator);
    if (language != "en"_L1 && language != "vi"_L1) {
        QTextStream(stderr) << QCoreApplication::translate("PhoLuat", "The language is vi or en.") << Qt::endl;
        return int(Exit::Usage);
    }
    return runVerb(words);
}
