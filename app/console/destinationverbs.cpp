// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "console/await.h"
#include "console/console.h"
#include "console/secretinput.h"
#include "transfer/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

QJsonObject described(const Destination &destination)
{
    QJsonObject settings;
    for (auto setting = destination.settings.cbegin(); setting != destination.settings.cend(); ++setting)
        settings.insert(setting.key(), setting.value());
    return {{u"kind"_s, u"destination"_s}, {u"id"_s, destination.id}, {u"name"_s, destination.name}, {u"plugin"_s, destination.plugin}, {u"settings"_s, settings}};
}

std::optional<QList<Destination>> allOf(const Console &console, Workspace &workspace)
{
    const auto all = await(workspace.ask<QList<Destination>>([](Stores &stores) { return stores.packages.destinations(); }));
    if (all)
        return *all;
    console.out.failed(all.error());
    return std::nullopt;
}

/// By its id or its name, when only one is called so.
std::optional<Destination> findIn(const QList<Destination> &all, const QString &word)
{
    const auto byId = std::ranges::find(all, word, &Destination::id);
    if (byId != all.end())
        return *byId;
    const auto byName = std::ranges::find(all, word, &Destination::name);
    return byName != all.end() && std::ranges::count(all, word, &Destination::name) == 1 ? std::optional(*byName) : std::nullopt;
}

void noSuch(const Console &console, const QString &word)
{
    console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" in the workspace, so nothing was done. List them: pholuat-console destination list FILE").arg(word)});
}

const PluginCard *cardOf(const Console &console, const QString &plugin)
{
    const QList<PluginCard> &cards = console.tools.registry.cards();
    const auto card = std::ranges::find(cards, plugin, &PluginCard::id);
    if (card != cards.end())
        return &*card;
    QStringList known;
    for (const PluginCard &other : cards)
        known.append(other.id);
    console.out.usage(QCoreApplication::translate("PhoLuat", "There is no kind of destination \"%1\"; --kind is one of: %2.").arg(plugin, known.join(u", "_s)));
    return nullptr;
}

const SettingField *fieldOf(const PluginCard &card, const QString &key)
{
    const auto field = std::ranges::find(card.settings, key, &SettingField::key);
    return field == card.settings.end() ? nullptr : &*field;
}

/// What is wrong with "key=value"; empty when it may be kept.
QString troubleWith(const PluginCard &card, const QString &key, const QString &value)
{
    const SettingField *field = fieldOf(card, key);
    if (!field) {
        QStringList keys;
        for (const SettingField &other : card.settings)
            keys.append(other.key);
        return QCoreApplication::translate("PhoLuat", "\"%1\" is no setting of %2; there are: %3.").arg(key, card.id, keys.join(u", "_s));
    }
    bool isNumber = false;
    (void)value.toLongLong(&isNumber);
    if (field->kind == "secret"_L1)
        return QCoreApplication::translate("PhoLuat", "\"%1\" is a secret, and everybody on this computer can read a command line. Change it when it was a real one, and give it as: --secret-from-stdin %1").arg(key);
    if (field->kind == "switch"_L1 && value != "true"_L1 && value != "false"_L1)
        return QCoreApplication::translate("PhoLuat", "\"%1\" is true or false.").arg(key);
    if (field->kind == "number"_L1 && !value.isEmpty() && !isNumber)
        return QCoreApplication::translate("PhoLuat", "\"%1\" is a number.").arg(key);
    if (field->kind == "choice"_L1 && !field->choices.contains(value))
        return QCoreApplication::translate("PhoLuat", "\"%1\" is one of: %2.").arg(key, field->choices.join(u", "_s));
    return {};
}

void runSet(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString name = arguments.words.value(2);
    const auto all = allOf(console, workspace);
    if (!all)
        return;
    Destination destination = findIn(*all, name).value_or(Destination{.id = name, .plugin = {}, .name = name});
    const QString plugin = arguments.value(u"kind"_s, destination.plugin);
    const PluginCard *card = cardOf(console, plugin);
    if (!card)
        return;
    if (plugin != destination.plugin)
        destination.settings.clear();
    destination.plugin = plugin;
    const QStringList pairs = arguments.words.mid(3);
    for (const QString &pair : pairs) {
        const QString key = pair.section(u'=', 0, 0);
        const QString value = pair.section(u'=', 1);
        const QString trouble = pair.contains(u'=') ? troubleWith(*card, key, value) : QCoreApplication::translate("PhoLuat", "Write settings as key=value, not \"%1\".").arg(pair);
        if (!trouble.isEmpty()) {
            console.out.usage(trouble);
            return;
        }
        destination.settings.insert(key, value);
    }
    for (const SettingField &field : card->settings) {
        if (field.required && field.kind != "secret"_L1 && destination.settings.value(field.key, field.standard).isEmpty()) {
            console.out.usage(QCoreApplication::translate("PhoLuat", "\"%1\" (%2) is missing; nothing was changed.").arg(field.key, field.label));
            return;
        }
    }
    const auto secrets = secretsFromInput(console, card->id, card->settings, arguments.options.value(u"secret-from-stdin"_s));
    if (!secrets || !keepSecrets(console, destination.id, *secrets))
        return;
    const auto saved = await(workspace.ask<void>([destination, who = workspace.identity().person](Stores &stores) { return stores.packages.saveDestination(destination, who); }));
    if (!saved) {
        console.out.failed(saved.error(), name);
        return;
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "kept: %1").arg(name), described(destination));
}

void runList(Console &console, Workspace &workspace, const Arguments &)
{
    const auto all = allOf(console, workspace);
    if (!all)
        return;
    for (const Destination &destination : *all) {
        QString text = u"%1  %2  (%3)"_s.arg(destination.id, destination.name, destination.plugin);
        for (auto setting = destination.settings.cbegin(); setting != destination.settings.cend(); ++setting)
            text += u"\n  "_s + setting.key() + u'=' + *setting;
        console.out.done(text, described(destination));
    }
    if (all->isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "There are no destinations yet."));
}

void runTry(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString name = arguments.words.value(2);
    const auto all = allOf(console, workspace);
    if (!all)
        return;
    const auto destination = findIn(*all, name);
    if (!destination)
        return noSuch(console, name);
    const PluginCard *card = cardOf(console, destination->plugin);
    const auto given = card ? secretsFromInput(console, card->id, card->settings, arguments.options.value(u"secret-from-stdin"_s)) : std::nullopt;
    if (!given)
        return;
    const auto plugin = console.tools.registry.destination(destination->plugin);
    if (!plugin) {
        console.out.failed(plugin.error(), name);
        return;
    }
    SecretStore store;
    QMap<QString, QString> settings = destination->settings;
    for (const SettingField &field : card->settings) {
        if (field.kind == "secret"_L1)
            settings.insert(field.key, given->contains(field.key) ? given->value(field.key) : await(store.read(destination->id, field.key)).value_or(QString()));
        else if (!settings.contains(field.key))
            settings.insert(field.key, field.standard);
    }
    const auto trouble = await(inBackground<QString>(console.tools.pool, [settings, tried = *plugin](QPromise<Result<QString>> &) -> Result<QString> { return tried->tryConnection(settings); }));
    if (!trouble || !trouble->isEmpty()) {
        if (store.lastsOnlyForThisRun())
            console.out.line(store.notice());
        console.out.failed(trouble ? Error{ErrorKind::Unreachable, *trouble} : trouble.error(), name);
        return;
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "%1 can be reached and takes packages.").arg(name), described(*destination));
}

void runRemove(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString name = arguments.words.value(2);
    const auto all = allOf(console, workspace);
    if (!all)
        return;
    const auto destination = findIn(*all, name);
    if (!destination)
        return noSuch(console, name);
    const auto removed = await(workspace.ask<void>([id = destination->id, who = workspace.identity().person](Stores &stores) { return stores.packages.removeDestination(id, who); }));
    if (!removed) {
        console.out.failed(removed.error(), name);
        return;
    }
    const QList<PluginCard> &cards = console.tools.registry.cards();
    const auto card = std::ranges::find(cards, destination->plugin, &PluginCard::id);
    SecretStore store;
    for (const SettingField &field : card == cards.end() ? QList<SettingField>() : card->settings) {
        if (field.kind != "secret"_L1)
            continue;
        // Without a keychain nothing was kept, so this is a word and no failure.
        if (const auto forgotten = await(store.remove(destination->id, field.key)); !forgotten) {
            console.out.line(forgotten.error().text);
            break;
        }
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "removed: %1").arg(name), described(*destination));
}

void runDestination(Console &console, const Arguments &arguments)
{
    struct Action {
        QString name;
        qsizetype fewest;
        qsizetype most;
        void (*run)(Console &, Workspace &, const Arguments &);
    };
    const QList<Action> actions{{u"set"_s, 3, 1000, runSet}, {u"list"_s, 2, 2, runList}, {u"try"_s, 3, 3, runTry}, {u"remove"_s, 3, 3, runRemove}};
    const auto action = std::ranges::find(actions, arguments.words.first(), &Action::name);
    if (action == actions.end() || arguments.words.size() < action->fewest || arguments.words.size() > action->most) {
        console.out.usage(u"pholuat-console destination set FILE.pholuat NAME [--kind KIND] [KEY=VALUE…] [--secret-from-stdin KEY]…\n"
                          "pholuat-console destination list FILE.pholuat\n"
                          "pholuat-console destination try|remove FILE.pholuat NAME"_s);
        return;
    }
    if (const auto workspace = console.open(arguments.words.at(1)))
        action->run(console, *workspace, arguments);
}

} // namespace

QList<Verb> destinationVerbs()
{
    return {
        {u"destination"_s, u"set|list|try|remove FILE.pholuat [NAME] [--kind KIND] [KEY=VALUE…] [--secret-from-stdin KEY]…"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "where packages are sent; a secret comes as a line of the standard input and goes into the computer's keychain, never onto the command line")),
         {u"kind"_s, u"secret-from-stdin"_s}, {}, 2, runDestination},
    };
}

} // namespace PhoLuat
