// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/destinationspart.h"
#include "settings/formspart.h"
#include "settings/identitypart.h"
#include "settings/signaturespart.h"
#include "widgets/appearance.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_list(new QListWidget(this)), m_parts(new QStackedWidget(this))
{
    QAction *backupAction = addPageAction(MenuPlace::File, u"backupAction"_s, u"document-save-as"_s, tr("Make a &backup copy…"), {});
    connect(backupAction, &QAction::triggered, this, &SettingsPage::backup);
    m_list->setObjectName(u"settingsParts"_s);
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);

    addPart(u"identity"_s, u"user-identity"_s, tr("Unit and role"), tr("Who sits here; it stands on everything that is sent."),
            new IdentityPart(workspace, this));
    auto *destinations = new DestinationsPart(workspace, tools, sending, prompts, this);
    connect(destinations, &DestinationsPart::errorRaised, this, &Page::errorRaised);
    addPart(u"destinations"_s, u"folder-network"_s, tr("Destinations"), tr("Where sealed packages are sent: each with its own settings and receipts."),
            destinations);
    auto *forms = new FormsPart(tools, this);
    connect(forms, &FormsPart::errorRaised, this, &Page::errorRaised);
    connect(forms, &FormsPart::placeWanted, this, &Page::placeWanted);
    addPart(u"forms"_s, u"view-form-table"_s, tr("Forms"), tr("Statistical forms that the program knows, and those of your own office."), forms);
    addPart(u"signatures"_s, u"document-sign"_s, tr("Signatures"), tr("Trusted signature authorities: whose signatures on covers and documents count as proved."),
            new SignaturesPart(appearance, prompts, this));
    addPart(u"appearance"_s, u"preferences-desktop-theme-global"_s, tr("Appearance"), tr("Colours and language of the window. Sizes follow the system."),
            makeAppearance(appearance));
    addPart(u"backups"_s, u"document-save-as"_s, tr("Backups"), tr("One file holds everything; a copy of it is the backup."), makeBackups());
    addPart(u"about"_s, u"help-about"_s, tr("About"), {}, makeAbout());

    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + Look::between * 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::edge, Look::edge, Look::edge);
    layout->setSpacing(Look::between);
    layout->addWidget(m_list);
    layout->addWidget(m_parts, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_parts->setCurrentIndex(row);
        emit headingChanged();
    });
    m_list->setCurrentRow(0);
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::key() const
{
    return u"settings"_s;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"configure"_s;
}

QString SettingsPage::subject() const
{
    return m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString();
}

QString SettingsPage::help() const
{
    return tr("Choose a part at the left. Identity and destinations belong to the workspace; colours and language belong to this desk.");
}

bool SettingsPage::go(const QString &place)
{
    if (place.isEmpty())
        return true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == place) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_list, m_parts};
}

void SettingsPage::addPart(const QString &key, const QString &iconName, const QString &title, const QString &about, QWidget *part)
{
    auto *item = new QListWidgetItem(Look::icon(iconName), title, m_list);
    item->setData(Qt::UserRole, key);
    item->setSizeHint({m_list->fontMetrics().horizontalAdvance(title) + 48, Look::rowHeight(this)});
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, Look::inside, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(Look::heading(title, frame));
    if (!about.isEmpty()) {
        QLabel *words = Look::paragraph(about, frame);
        words->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(words);
    }
    layout->addSpacing(Look::inside);
    part->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    layout->addWidget(part, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(frame);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_parts->addWidget(scroll);
}

QWidget *SettingsPage::makeAppearance(Appearance &appearance)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(new QLabel(tr("Colours"), part));
    auto *group = new QButtonGroup(part);
    const std::pair<Theme, QString> themes[] = {{Theme::System, tr("as the s&ystem")}, {Theme::Light, tr("&light")}, {Theme::Dark, tr("&dark")}};
    for (const auto &[theme, words] : themes) {
        auto *button = new QRadioButton(words, part);
        button->setObjectName(u"theme.%1"_s.arg(static_cast<int>(theme)));
        button->setAccessibleName(tr("Colours: %1").arg(QString(words).remove(u'&')));
        button->setMinimumHeight(28);
        button->setChecked(theme == appearance.theme());
        group->addButton(button, static_cast<int>(theme));
        layout->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, part, [&appearance](int id) { appearance.setTheme(static_cast<Theme>(id)); });
    connect(&appearance, &Appearance::themeChanged, part, [group](Theme theme) { group->button(static_cast<int>(theme))->setChecked(true); });
    layout->addSpacing(Look::between);
    auto *word = new QLabel(tr("Lan&guage"), part);
    layout->addWidget(word);
    auto *language = new QComboBox(part);
    language->setObjectName(u"language"_s);
    language->setAccessibleName(tr("Language"));
    language->setMinimumHeight(Look::rowHeight(this));
    // Languages are named in themselves, so that nobody is lost in a foreign one.
    language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    language->addItem(u"English"_s, u"en"_s);
    language->setCurrentIndex(language->findData(appearance.language()));
    word->setBuddy(language);
    // The window is made anew in the other language, this box with it: hence queued.
    connect(language, &QComboBox::activated, &appearance, [language, &appearance] { appearance.setLanguage(language->currentData().toString()); },
            Qt::QueuedConnection);
    layout->addWidget(language, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return part;
}

QWidget *SettingsPage::makeBackups()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(Look::paragraph(tr("The copy is made while you work, is complete, and opens like any workspace. Keep it on another disk or stick."), part));
    auto *button = new QPushButton(Look::icon(u"document-save-as"_s), tr("Make a &backup copy…"), part);
    button->setObjectName(u"makeBackup"_s);
    button->setAccessibleName(tr("Make a backup copy"));
    button->setMinimumHeight(Look::rowHeight(this));
    connect(button, &QPushButton::clicked, this, &SettingsPage::backup);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return part;
}

QWidget *SettingsPage::makeAbout()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    auto *mark = new QLabel(part);
    mark->setPixmap(QIcon(u":/icons/pholuat.svg"_s).pixmap(QSize(64, 64), devicePixelRatio()));
    layout->addWidget(mark);
    layout->addWidget(Look::heading(u"Phổ Luật "_s + QStringLiteral(PHOLUAT_VERSION), part));
    layout->addWidget(Look::paragraph(tr("Legal-education materials and reports, offline first. Free software under the GNU General Public License, "
                                         "version 3 or later."), part));
    auto *facts = Look::paragraph(tr("Qt %1 on %2\nWorkspace: %3").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), m_workspace.location().file), part);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts->setAccessibleName(tr("Versions"));
    layout->addWidget(facts);
    layout->addWidget(Look::heading(tr("Plugins"), part));
    const QList<PluginCard> &cards = m_tools.registry.cards();
    if (cards.isEmpty())
        layout->addWidget(Look::paragraph(tr("None was found beside the program."), part));
    for (const PluginCard &card : cards) {
        auto *line = new StateLabel(part);
        const QString name = u"%1 %2"_s.arg(card.name.isEmpty() ? QFileInfo(card.file).fileName() : card.name, card.version);
        if (card.trouble.isEmpty())
            line->setState(StateLabel::State::Done, name);
        else
            line->setState(StateLabel::State::Wrong, u"%1: %2"_s.arg(name, card.trouble));
        layout->addWidget(line);
    }
    layout->addStretch(1);
    return part;
}

void SettingsPage::backup()
{
    const QString day = m_workspace.clock()().toLocalTime().toString(u"yyyy-MM-dd"_s);
    const QString name = u"%1-%2.pholuat"_s.arg(QFileInfo(m_workspace.location().file).completeBaseName(), day);
    const QString file = m_prompts.saveFile(tr("Make a backup copy"), name, tr("Workspaces (*.pholuat)"));
    if (file.isEmpty())
        return;
    const auto work = [file](Stores &stores) { return stores.database.backup(file); };
    const auto future = m_workspace.askLong<void>(work);
    emit jobStarted(tr("Making a backup copy"), QFuture<void>(future));
    whenDone(future, this, [this, file](const Result<> &result) {
        if (result)
            emit informationRaised(tr("The backup copy is %1.").arg(file));
        else
            emit errorRaised(result.error());
    });
}

} // namespace PhoLuat
