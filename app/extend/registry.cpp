// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLibrary>
#include <QPluginLoader>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int supportedApi = 2;

QString inLanguage(const QJsonValue &text, const QString &language)
{
    if (text.isString())
        return text.toString();
    const QJsonObject texts = text.toObject();
    const QString wanted = texts[language.left(2)].toString();
    return wanted.isEmpty() ? texts["vi"_L1].toString() : wanted;
}

SettingField fieldFromJson(const QJsonObject &object, const QString &language)
{
    SettingField field{object["key"_L1].toString(), inLanguage(object["label"_L1], language), object["kind"_L1].toString(u"text"_s),
                       object["default"_L1].toString()};
    const QJsonArray choices = object["choices"_L1].toArray();
    for (const QJsonValue &choice : choices)
        field.choices.append(choice.toString());
    field.required = object["required"_L1].toBool();
    return field;
}

PluginCard cardFromJson(const QJsonObject &card, const QString &file, const QString &language)
{
    PluginCard result{card["id"_L1].toString(), inLanguage(card["name"_L1], language), card["version"_L1].toString(),
                      card["api"_L1].toInt(), file};
    const QJsonArray settings = card["settings"_L1].toArray();
    for (const QJsonValue &field : settings)
        result.settings.append(fieldFromJson(field.toObject(), language));
    const QJsonArray wants = card["wants"_L1].toArray();
    for (const QJsonValue &want : wants)
        result.wants.append(want.toString());
    if (result.id.isEmpty())
        result.trouble = QCoreApplication::translate("PhoLuat", "The file carries no plugin card, so it was not loaded. Remove it from the plugin folder.");
    else if (result.api != supportedApi)
        result.trouble = QCoreApplication::translate("PhoLuat", "The plugin was made for interface %1, this program offers %2. Install the version that fits.")
                             .arg(result.api).arg(supportedApi);
    return result;
}

} // namespace

Registry::Registry(const QStringList &folders, const QString &language)
{
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (!QLibrary::isLibrary(file.fileName()))
                continue;
            auto loader = std::make_unique<QPluginLoader>(file.absoluteFilePath());
            const QJsonObject card = loader->metaData()["MetaData"_L1].toObject();
            const PluginCard read = cardFromJson(card, file.absoluteFilePath(), language);
            const bool isKnown = std::ranges::any_of(m_cards, [&](const PluginCard &other) { return other.id == read.id && !read.id.isEmpty(); });
            if (isKnown)
                continue;
            m_cards.append(read);
            m_loaders.push_back(std::move(loader));
        }
    }
}

Registry::~Registry() = default;

void Registry::add(const PluginCard &card, DestinationPlugin &plugin)
{
    m_cards.append(card);
    m_loaders.push_back(nullptr);
    m_own.insert(card.id, &plugin);
}

Result<DestinationPlugin *> Registry::destination(const QString &id)
{
    if (DestinationPlugin *const own = m_own.value(id))
        return own;
    for (size_t i = 0; i < m_loaders.size(); ++i) {
        PluginCard &card = m_cards[qsizetype(i)];
        if (card.id != id)
            continue;
        if (!card.trouble.isEmpty())
            return failure(ErrorKind::Refused, card.trouble);
        QObject *root = m_loaders[i]->instance();
        if (auto *plugin = qobject_cast<DestinationPlugin *>(root))
            return plugin;
        const QString detail = m_loaders[i]->errorString();
        card.trouble = QCoreApplication::translate("PhoLuat", "The plugin \"%1\" could not be loaded. The packages are safe in the workspace; install the plugin again.").arg(card.name);
        return failure(ErrorKind::Broken, card.trouble, detail);
    }
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("PhoLuat", "There is no plugin \"%1\" here, so nothing was sent. Install it, or choose another destination.").arg(id));
}

} // namespace PhoLuat
