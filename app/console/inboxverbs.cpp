// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where packages come in by themselves.
#include "console/await.h"
#include "console/console.h"
#include "console/secretinput.h"
#include "transfer/secrets.h"
#include "work/inboxsources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QJsonObject described(const InboxSource &source)
{
    return {{u"kind"_s, u"source"_s}, {u"id"_s, source.id}, {u"name"_s, source.name}, {u"source"_s, source.kind == InboxSource::Kind::Folder ? u"folder"_s : u"webdav"_s},
            {u"place"_s, source.place}, {u"user"_s, source.user}, {u"paused"_s, source.isPaused}};
}

std::optional<InboxSource> findIn(const Console &console, const QList<InboxSource> &all, const QString &word)
{
    const auto found = std::ranges::find_if(all, [&word](const InboxSource &one) { return one.id == word || one.name == word; });
    if (found != all.end())
        return *found;
    console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no source \"%1\" in the inbox, so nothing was done. List them: pholuat-console inbox list FILE").arg(word)});
    return std::nullopt;
}

/// The list as it is in the workspace; nothing, and said why, when it cannot be read.
bool readInto(const Console &console, InboxSources &sources)
{
    const auto all = await(sources.read());
    if (!all)
        console.out.failed(all.error());
    return all.has_value();
}

void runAdd(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString name = arguments.words.value(2);
    if (arguments.has(u"folder"_s) == arguments.has(u"webdav"_s) || name.isEmpty()) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Give the source a name, and either --folder PATH or --webdav ADDRESS."));
        return;
    }
    InboxSources sources(workspace, console.tools);
    if (!readInto(console, sources))
        return;
    const auto known = std::ranges::find(sources.all(), name, &InboxSource::name);
    InboxSource source{.id = known != sources.all().end() ? known->id : QUuid::createUuid().toString(QUuid::WithoutBraces), .name = name, .place = {}};
    source.kind = arguments.has(u"folder"_s) ? InboxSource::Kind::Folder : InboxSource::Kind::WebDav;
    source.place = arguments.has(u"folder"_s) ? QFileInfo(arguments.value(u"folder"_s)).absoluteFilePath() : arguments.value(u"webdav"_s);
    source.user = arguments.value(u"user"_s);
    source.caFile = arguments.has(u"ca"_s) ? QFileInfo(arguments.value(u"ca"_s)).absoluteFilePath() : QString();
    if (!source.user.isEmpty()) {
        const SettingField password{.key = inboxSecretField(), .label = {}, .kind = u"secret"_s, .standard = {}};
        const auto secrets = secretsFromInput(console, name, {password}, arguments.options.value(u"secret-from-stdin"_s));
        if (!secrets || !keepSecrets(console, source.secretOwner(), *secrets))
            return;
    }
    const auto saved = await(sources.save(source));
    if (!saved)
        console.out.failed(saved.error(), name);
    else
        console.out.done(QCoreApplication::translate("PhoLuat", "kept: %1").arg(name), described(source));
}

void runList(Console &console, Workspace &workspace, const Arguments &)
{
    InboxSources sources(workspace, console.tools);
    if (!readInto(console, sources))
        return;
    for (const InboxSource &source : sources.all())
        console.out.done(u"%1  %2"_s.arg(source.name, source.place) + (source.isPaused ? u"  "_s + QCoreApplication::translate("PhoLuat", "paused") : QString()), described(source));
    if (sources.all().isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "The inbox has no sources yet."));
}

void runRemove(Console &console, Workspace &workspace, const Arguments &arguments)
{
    InboxSources sources(workspace, console.tools);
    if (!readInto(console, sources))
        return;
    const auto source = findIn(console, sources.all(), arguments.words.value(2));
    if (!source)
        return;
    if (const auto removed = await(sources.remove(source->id)); !removed) {
        console.out.failed(removed.error(), source->name);
        return;
    }
    if (!source->user.isEmpty()) {
        SecretStore store;
        if (const auto forgotten = await(store.remove(source->secretOwner(), inboxSecretField())); !forgotten)
            console.out.line(forgotten.error().text);
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "removed: %1").arg(source->name), described(*source));
}

void tell(const Console &console, const InboxSource &source, const LookEnd &total)
{
    QJsonObject fields = described(source);
    fields[u"taken"_s] = total.taken;
    fields[u"known"_s] = total.known;
    fields[u"conflicts"_s] = total.conflicts;
    fields[u"refused"_s] = total.refused;
    QJsonArray troubles;
    for (auto file = total.memory.files.cbegin(); file != total.memory.files.cend(); ++file) {
        if (!file->trouble.isEmpty())
            troubles.append(QJsonObject{{u"file"_s, file.key()}, {u"text"_s, file->trouble}});
    }
    fields[u"notTaken"_s] = troubles;
    if (!total.trouble.isEmpty()) {
        console.out.failed({total.needsPerson ? ErrorKind::Refused : ErrorKind::Unreachable, total.trouble, {}, u"inbox.source"_s}, source.name);
        return;
    }
    QString text = QCoreApplication::translate("PhoLuat", "%1: %2 taken in, %3 here already, %4 in conflict, %5 refused").arg(source.name).arg(total.taken).arg(total.known).arg(total.conflicts).arg(total.refused);
    for (const QJsonValue &one : std::as_const(troubles))
        text += u"\n  %1: %2"_s.arg(one["file"_L1].toString(), one["text"_L1].toString());
    console.out.done(text, fields);
}

/// Looks until no file waits to be seen once more, and adds up what the looks took.
void runFetch(Console &console, Workspace &workspace, const Arguments &arguments)
{
    InboxSources sources(workspace, console.tools);
    if (!readInto(console, sources))
        return;
    QList<InboxSource> wanted = sources.all();
    if (arguments.words.size() > 2) {
        const auto one = findIn(console, sources.all(), arguments.words.at(2));
        if (!one)
            return;
        wanted = {*one};
    } else {
        wanted.removeIf([](const InboxSource &one) { return one.isPaused; });
    }
    if (workspace.isReadOnly()) {
        console.out.failed({ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This workspace can only be read, so nothing was taken in. Copy it to a place you may write.")});
        return;
    }
    for (const InboxSource &source : std::as_const(wanted)) {
        LookEnd total;
        bool wasLooking = false;
        QEventLoop loop;
        QObject::connect(&sources, &InboxSources::changed, &loop, [&] {
            const SourceStanding now = sources.standing(source.id);
            if (std::exchange(wasLooking, now.isLooking) && !now.isLooking) {
                total.taken += now.last.taken;
                total.known += now.last.known;
                total.conflicts += now.last.conflicts;
                total.refused += now.last.refused;
                total.trouble = now.last.trouble;
                total.needsPerson = now.last.needsPerson;
                total.memory = now.last.memory;
            }
        });
        QObject::connect(&sources, &InboxSources::rested, &loop, &QEventLoop::quit);
        sources.lookNow(source.id);
        loop.exec();
        tell(console, source, total);
    }
    if (wanted.isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "The inbox has no sources yet."));
}

void runInbox(Console &console, const Arguments &arguments)
{
    struct Action {
        QString name;
        qsizetype fewest;
        qsizetype most;
        void (*run)(Console &, Workspace &, const Arguments &);
    };
    const QList<Action> actions{{u"add"_s, 3, 3, runAdd}, {u"list"_s, 2, 2, runList}, {u"remove"_s, 3, 3, runRemove}, {u"fetch"_s, 2, 3, runFetch}};
    const auto action = std::ranges::find(actions, arguments.words.first(), &Action::name);
    if (action == actions.end() || arguments.words.size() < action->fewest || arguments.words.size() > action->most) {
        console.out.usage(u"pholuat-console inbox add FILE.pholuat NAME --folder PATH\n"
                          "pholuat-console inbox add FILE.pholuat NAME --webdav ADDRESS [--user USER --secret-from-stdin password] [--ca FILE.pem]\n"
                          "pholuat-console inbox list FILE.pholuat\n"
                          "pholuat-console inbox remove FILE.pholuat NAME\n"
                          "pholuat-console inbox fetch FILE.pholuat [NAME]"_s);
        return;
    }
    if (const auto workspace = console.open(arguments.words.at(1)))
        action->run(console, *workspace, arguments);
}

} // namespace

QList<Verb> inboxVerbs()
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("PhoLuat", text); };
    return {
        {u"inbox"_s, u"add|list|remove|fetch FILE.pholuat [NAME] [--folder PATH | --webdav ADDRESS [--user USER --secret-from-stdin password] [--ca FILE.pem]]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "folders and WebDAV folders that packages are taken from; fetch looks at them now")),
         {u"folder"_s, u"webdav"_s, u"user"_s, u"ca"_s, u"secret-from-stdin"_s}, {}, 2, runInbox},
    };
}

} // namespace PhoLuat
