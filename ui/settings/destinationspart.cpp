// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/destinationspart.h"

#include "settings/destinationform.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(Look::icon(iconName), text, parent);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setMinimumHeight(Look::rowHeight(parent));
    return made;
}

} // namespace

DestinationsPart::DestinationsPart(Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_sending(sending), m_prompts(prompts), m_list(new QListWidget(this)),
      m_form(new DestinationForm(tools.registry.cards(), prompts, this)),
      m_try(button(u"tryConnection"_s, u"network-connect"_s, tr("&Try the connection"), this)),
      m_save(button(u"saveDestination"_s, u"document-save"_s, tr("&Keep"), this)),
      m_remove(button(u"removeDestination"_s, u"edit-delete"_s, tr("Re&move…"), this)), m_verdict(new StateLabel(this))
{
    m_list->setObjectName(u"destinations"_s);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    QPushButton *add = button(u"addDestination"_s, u"list-add"_s, tr("&Add a destination"), this);
    auto *left = new QVBoxLayout;
    left->setSpacing(Look::inside);
    left->addWidget(m_list, 1);
    left->addWidget(add);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::inside);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_try);
    buttons->addWidget(m_save);
    auto *right = new QVBoxLayout;
    right->setSpacing(Look::inside);
    right->addWidget(m_form);
    right->addWidget(m_verdict);
    right->addLayout(buttons);
    right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::between);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);
    m_verdict->setObjectName(u"connectionVerdict"_s);

    connect(add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        m_form->setDestination({});
        readSecrets();
        showMissing();
        m_form->findChild<QWidget *>(u"destinationName"_s)->setFocus();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &DestinationsPart::showCurrent);
    connect(m_form, &DestinationForm::edited, this, &DestinationsPart::showMissing);
    connect(m_form, &DestinationForm::kindChanged, this, &DestinationsPart::readSecrets);
    connect(m_form, &DestinationForm::importWanted, this, &DestinationsPart::importProfile);
    connect(m_save, &QPushButton::clicked, this, &DestinationsPart::save);
    connect(m_remove, &QPushButton::clicked, this, &DestinationsPart::remove);
    connect(m_try, &QPushButton::clicked, this, &DestinationsPart::tryConnection);
    showMissing();
    refresh();
}

DestinationsPart::~DestinationsPart() = default;

void DestinationsPart::refresh(const QString &select)
{
    const auto work = [](Stores &stores) -> Result<Facts> {
        auto destinations = stores.packages.destinations();
        if (!destinations)
            return std::unexpected(destinations.error());
        auto known = knownProfiles(stores);
        if (!known)
            return std::unexpected(known.error());
        return Facts{*destinations, *known};
    };
    whenDone(m_workspace.ask<Facts>(work), this, [this, select](const Result<Facts> &result) {
        if (!result) {
            emit errorRaised(result.error());
            return;
        }
        m_destinations = result->destinations;
        m_form->setProfiles(result->known.profiles);
        if (!result->known.troubles.isEmpty())
            emit errorRaised(result->known.troubles.first());
        const QSignalBlocker quiet(m_list); // shown once, below
        m_list->clear();
        int row = m_destinations.isEmpty() ? -1 : 0;
        for (const Destination &destination : std::as_const(m_destinations)) {
            if (destination.id == select)
                row = m_list->count();
            new QListWidgetItem(Look::icon(u"folder-network"_s), destination.name, m_list);
        }
        m_list->setCurrentRow(row);
        showCurrent();
    });
}

void DestinationsPart::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_destinations.size())
        m_form->setDestination(m_destinations.at(row));
    readSecrets();
    m_remove->setEnabled(row >= 0);
    showMissing();
}

void DestinationsPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readSecrets();
}

void DestinationsPart::readSecrets()
{
    const QStringList keys = m_form->secretKeys();
    // A keychain may ask the person to open it, so it is left alone until she looks here.
    if (keys.isEmpty() || !isVisible())
        return;
    const QString id = m_form->destination().id;
    const auto tellNotice = [this] { m_form->setSecretNotice(m_sending.secrets.notice()); };
    tellNotice();
    whenDone(m_sending.secrets.tryOut(), this, [tellNotice](const Result<> &) { tellNotice(); });
    for (const QString &key : keys) {
        whenDone(m_sending.secrets.read(id, key), this, [this, id, key, tellNotice](const Result<QString> &secret) {
            if (m_form->destination().id == id)
                m_form->setSecretKept(key, secret && !secret->isEmpty());
            tellNotice();
        });
    }
}

void DestinationsPart::showMissing()
{
    const QString missing = m_form->missing();
    m_save->setEnabled(missing.isEmpty());
    m_try->setEnabled(missing.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_verdict->setState(StateLabel::State::Plain, missing);
    m_verdict->setVisible(!missing.isEmpty());
}

void DestinationsPart::save()
{
    m_save->setEnabled(false);
    keepSecrets(m_form->destination(), m_form->changedSecrets());
}

/// Secrets first: what is sent with the new settings must find them.
void DestinationsPart::keepSecrets(const Destination &destination, QMap<QString, QString> secrets)
{
    if (secrets.isEmpty()) {
        keepSettings(destination);
        return;
    }
    const QString key = secrets.firstKey();
    const QString secret = secrets.take(key);
    const auto kept = secret.isEmpty() ? m_sending.secrets.remove(destination.id, key) : m_sending.secrets.write(destination.id, key, secret);
    whenDone(kept, this, [this, destination, secrets](const Result<> &result) {
        if (result) {
            keepSecrets(destination, secrets);
            return;
        }
        emit errorRaised(result.error());
        showMissing();
    });
}

void DestinationsPart::keepSettings(const Destination &destination)
{
    const auto work = [destination, who = m_workspace.identity().person](Stores &stores) {
        return stores.packages.saveDestination(destination, who);
    };
    whenDone(m_workspace.ask<void>(work), this, [this, id = destination.id](const Result<> &result) {
        if (!result) {
            emit errorRaised(result.error());
            showMissing();
            return;
        }
        m_workspace.announce({Change::Kind::Changed, Change::What::Destination, id});
        refresh(id);
        // What was held because of the old settings is tried with the new ones.
        whenDone(m_sending.outbox.release(id), this, [this](const Result<> &released) {
            if (!released)
                emit errorRaised(released.error());
        });
    });
}

void DestinationsPart::forgetSecrets(const Destination &destination)
{
    const QList<PluginCard> &cards = m_tools.registry.cards();
    const auto card = std::ranges::find(cards, destination.plugin, &PluginCard::id);
    if (card == cards.end())
        return;
    for (const SettingField &field : card->settings) {
        if (field.kind != u"secret"_s)
            continue;
        whenDone(m_sending.secrets.remove(destination.id, field.key), this, [this](const Result<> &result) {
            if (!result)
                emit errorRaised(result.error());
        });
    }
}

void DestinationsPart::importProfile()
{
    const QString path = m_prompts.openFile(tr("Import a profile"), tr("Profiles (*.json)"));
    if (path.isEmpty())
        return;
    // Not on the database's thread: a share may answer late.
    const auto reading = inBackground<QByteArray>(m_tools.pool, [path](QPromise<Result<QByteArray>> &) -> Result<QByteArray> {
        constexpr qint64 most = 1024 * 1024;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreachable, tr("The profile %1 cannot be opened: %2. Choose another file.").arg(path, file.errorString()));
        QByteArray json = file.read(most + 1);
        if (json.size() > most)
            return failure(ErrorKind::Refused, tr("The file %1 is larger than any profile, so it was not read. Choose another file.").arg(path));
        return json;
    });
    whenDone(reading, this, [this, path](const Result<QByteArray> &json) {
        if (json)
            takeProfile(*json, QFileInfo(path).fileName());
        else
            emit errorRaised(json.error());
    });
}

void DestinationsPart::takeProfile(const QByteArray &json, const QString &fileName)
{
    const auto work = [json, fileName](Stores &stores) { return PhoLuat::importProfile(stores, json, fileName); };
    whenDone(m_workspace.ask<DestinationProfile>(work), this, [this](const Result<DestinationProfile> &profile) {
        if (!profile) {
            emit errorRaised(profile.error());
            return;
        }
        whenDone(m_workspace.ask<KnownProfiles>(knownProfiles), this,
                 [this, id = profile->id](const Result<KnownProfiles> &all) {
                     if (!all) {
                         emit errorRaised(all.error());
                         return;
                     }
                     m_form->setProfiles(all->profiles);
                     m_form->chooseProfile(id);
                 });
    });
}

void DestinationsPart::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_destinations.size())
        return;
    const Destination destination = m_destinations.at(row);
    if (!m_prompts.confirm(tr("Remove a destination"),
                           tr("Remove “%1”? Receipts of what was delivered there are kept; nothing more can be sent to it.").arg(destination.name),
                           tr("Remove")))
        return;
    const auto work = [destination, who = m_workspace.identity().person](Stores &stores) {
        return stores.packages.removeDestination(destination.id, who);
    };
    whenDone(m_workspace.ask<void>(work), this, [this, destination](const Result<> &result) {
        if (!result)
            emit errorRaised(result.error());
        else
            forgetSecrets(destination);
        m_workspace.announce({Change::Kind::Removed, Change::What::Destination, destination.id});
        m_form->setDestination({});
        refresh();
    });
}

void DestinationsPart::tryConnection()
{
    const Destination destination = m_form->destination();
    const auto plugin = m_tools.registry.destination(destination.plugin);
    if (!plugin) {
        m_verdict->show();
        m_verdict->setState(StateLabel::State::Wrong, plugin.error().text);
        return;
    }
    m_try->setEnabled(false);
    m_verdict->show();
    m_verdict->setState(StateLabel::State::Information, tr("Trying…"));
    const QMap<QString, QString> typed = m_form->changedSecrets();
    const auto work = [plugin = *plugin, destination, typed, keys = m_form->secretKeys(), secrets = &m_sending.secrets](QPromise<Result<QString>> &) -> Result<QString> {
        QMap<QString, QString> settings = destination.settings;
        for (const QString &key : keys) {
            const Result<QString> secret = typed.contains(key) ? Result<QString>(typed.value(key)) : secrets->readNow(destination.id, key);
            if (!secret)
                return std::unexpected(secret.error());
            settings.insert(key, *secret);
        }
        return plugin->tryConnection(settings);
    };
    const auto future = inBackground<QString>(m_tools.pool, work);
    whenDone(future, this, [this](const Result<QString> &result) {
        m_try->setEnabled(true);
        if (result && result->isEmpty())
            m_verdict->setState(StateLabel::State::Done, tr("The destination can be reached and written."));
        else
            m_verdict->setState(StateLabel::State::Wrong, result ? *result : result.error().text);
    });
}

} // namespace PhoLuat
