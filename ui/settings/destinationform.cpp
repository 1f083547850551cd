// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/destinationform.h"

#include "settings/formword.h"
#include "settings/policyform.h"
#include "settings/secretline.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

DestinationForm::DestinationForm(const QList<PluginCard> &cards, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_cards(cards), m_prompts(prompts), m_layout(new QFormLayout(this)), m_name(new QLineEdit(this)),
      m_plugin(new QComboBox(this)), m_profile(new QComboBox(this)), m_profileSource(Look::paragraph({}, this)), m_policy(new PolicyForm(this))
{
    setObjectName(u"destinationForm"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::inside);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name->setObjectName(u"destinationName"_s);
    m_name->setAccessibleName(tr("Your word for this destination"));
    m_name->setMinimumHeight(Look::rowHeight(this));
    m_plugin->setObjectName(u"destinationPlugin"_s);
    m_plugin->setAccessibleName(tr("Kind of destination"));
    m_plugin->setMinimumHeight(Look::rowHeight(this));
    for (const PluginCard &card : cards) {
        if (card.trouble.isEmpty())
            m_plugin->addItem(card.name, card.id);
    }
    m_layout->addRow(formWord(tr("&Name"), m_name, this), m_name);
    m_layout->addRow(formWord(tr("Kin&d"), m_plugin, this), m_plugin);
    m_layout->addRow(formWord(tr("&What it takes"), m_profile, this), makeProfileRow());
    m_layout->addRow(m_profileSource);
    m_layout->addRow(m_policy);
    connect(m_name, &QLineEdit::textChanged, this, &DestinationForm::edited);
    connect(m_plugin, &QComboBox::activated, this, [this] {
        m_destination.settings.clear();
        drawFields();
        emit kindChanged();
        emit edited();
    });
    connect(m_policy, &PolicyForm::edited, this, &DestinationForm::edited);
    setDestination({});
}

DestinationForm::~DestinationForm() = default;

void DestinationForm::setDestination(const Destination &destination)
{
    m_destination = destination;
    if (m_destination.id.isEmpty())
        m_destination.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_name->setText(destination.name);
    m_plugin->setCurrentIndex(std::max(0, m_plugin->findData(destination.plugin)));
    chooseProfile(destination.profile);
    m_policy->setPolicy(destination.policy);
    drawFields();
}

QWidget *DestinationForm::makeProfileRow()
{
    auto *row = new QWidget(this);
    m_profile->setObjectName(u"destinationProfile"_s);
    m_profile->setAccessibleName(tr("What it takes"));
    m_profile->setMinimumHeight(Look::rowHeight(this));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(24);
    m_profile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *importButton = new QPushButton(Look::icon(u"document-import"_s), tr("&Import a profile…"), row);
    importButton->setObjectName(u"importProfile"_s);
    importButton->setAccessibleName(tr("Import a profile"));
    importButton->setMinimumHeight(Look::rowHeight(this));
    auto *layout = new QVBoxLayout(row); // names of profiles are long
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_profile);
    layout->addWidget(importButton, 0, Qt::AlignLeft);
    m_profileSource->setObjectName(u"profileSource"_s);
    m_profileSource->setForegroundRole(QPalette::PlaceholderText);
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        showProfile();
        emit edited();
    });
    connect(importButton, &QPushButton::clicked, this, &DestinationForm::importWanted);
    return row;
}

void DestinationForm::setProfiles(const QList<DestinationProfile> &profiles)
{
    const QString chosen = m_profile->currentData().toString();
    const QSignalBlocker quiet(m_profile);
    m_profiles = profiles;
    m_profile->clear();
    m_profile->addItem(tr("everything"), QString());
    for (const DestinationProfile &profile : profiles) {
        const QString name = profile.name(QLocale().name());
        m_profile->addItem(profile.isConfirmed ? name : tr("%1 (unconfirmed)").arg(name), profile.id);
    }
    chooseProfile(chosen);
}

void DestinationForm::chooseProfile(const QString &id)
{
    // One that is not here is shown all the same: what is kept says so until somebody chooses another.
    if (m_profile->findData(id) < 0)
        m_profile->addItem(id.isEmpty() ? tr("everything") : tr("%1 (not here)").arg(id), id);
    m_profile->setCurrentIndex(m_profile->findData(id));
    showProfile();
}

void DestinationForm::showProfile()
{
    const auto profile = std::ranges::find(m_profiles, m_profile->currentData().toString(), &DestinationProfile::id);
    QString words;
    if (profile != m_profiles.end()) {
        words = profile->source;
        if (!profile->isConfirmed)
            words.prepend(tr("Nobody who runs the destination has confirmed these rules. "));
    }
    m_profileSource->setText(words);
    m_profileSource->setVisible(!words.isEmpty());
}

void DestinationForm::drawFields()
{
    if (m_fields != nullptr)
        m_layout->removeRow(m_fields);
    m_values.clear();
    m_secrets.clear();
    m_notice = nullptr;
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Look::inside);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QString id = m_plugin->currentData().toString();
    const auto card = std::ranges::find_if(m_cards, [&id](const PluginCard &one) { return one.id == id; });
    if (card != m_cards.end()) {
        for (const SettingField &field : card->settings) {
            QWidget *widget = makeField(field, m_destination.settings.value(field.key, field.standard));
            form->addRow(formWord(field.required ? field.label + u" *"_s : field.label, widget, m_fields), widget);
        }
    } else {
        form->addRow(Look::paragraph(tr("No kind of destination could be loaded; “About” says why."), m_fields));
    }
    if (!m_secrets.isEmpty()) {
        m_notice = Look::paragraph({}, m_fields);
        m_notice->setObjectName(u"secretNotice"_s);
        form->addRow(m_notice);
        setSecretNotice(m_noticeText);
    }
    constexpr int behindKind = 2;
    m_layout->insertRow(behindKind, m_fields);
    // Tab goes down the page, though the fields are drawn last.
    QWidget *before = m_plugin;
    const QList<QWidget *> all = m_fields->findChildren<QWidget *>();
    for (QWidget *field : all) {
        if ((field->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

void DestinationForm::setSecretKept(const QString &key, bool kept)
{
    if (SecretLine *line = m_secrets.value(key))
        line->setKept(kept);
}

QMap<QString, QString> DestinationForm::changedSecrets() const
{
    QMap<QString, QString> changed;
    for (const auto &[key, line] : m_secrets.asKeyValueRange()) {
        if (const auto change = line->change())
            changed.insert(key, *change);
    }
    return changed;
}

void DestinationForm::setSecretNotice(const QString &notice)
{
    m_noticeText = notice;
    if (m_notice == nullptr)
        return;
    m_notice->setText(notice.isEmpty() ? tr("Kept in the system's keychain, never in the workspace.") : notice);
}

QWidget *DestinationForm::makeField(const SettingField &field, const QString &value)
{
    const auto named = [&field, this](QWidget *widget) {
        widget->setObjectName(u"field."_s + field.key);
        widget->setAccessibleName(field.label);
        widget->setMinimumHeight(Look::rowHeight(this));
        return widget;
    };
    if (field.kind == u"switch"_s) {
        auto *box = new QCheckBox(m_fields);
        box->setChecked(value == u"true"_s);
        m_values.insert(field.key, [box] { return box->isChecked() ? u"true"_s : u"false"_s; });
        connect(box, &QCheckBox::toggled, this, &DestinationForm::edited);
        return named(box);
    }
    if (field.kind == u"number"_s) {
        auto *box = new QSpinBox(m_fields);
        box->setRange(0, std::numeric_limits<int>::max());
        box->setValue(value.toInt());
        m_values.insert(field.key, [box] { return QString::number(box->value()); });
        connect(box, &QSpinBox::valueChanged, this, &DestinationForm::edited);
        return named(box);
    }
    if (field.kind == u"choice"_s) {
        auto *box = new QComboBox(m_fields);
        box->addItems(field.choices);
        box->setCurrentText(value);
        m_values.insert(field.key, [box] { return box->currentText(); });
        connect(box, &QComboBox::currentTextChanged, this, &DestinationForm::edited);
        return named(box);
    }
    if (field.kind == u"secret"_s) {
        auto *line = new SecretLine(field, m_fields);
        m_secrets.insert(field.key, line);
        connect(line, &SecretLine::edited, this, &DestinationForm::edited);
        return line;
    }
    auto *line = new QLineEdit(value, m_fields);
    m_values.insert(field.key, [line] { return line->text().trimmed(); });
    connect(line, &QLineEdit::textChanged, this, &DestinationForm::edited);
    named(line);
    return field.kind == u"folder"_s || field.kind == u"file"_s ? withChooser(line, field) : line;
}

QWidget *DestinationForm::withChooser(QLineEdit *line, const SettingField &field)
{
    const bool isFile = field.kind == u"file"_s;
    auto *row = new QWidget(m_fields);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::step);
    auto *choose = new QToolButton(row);
    choose->setIcon(Look::icon(u"document-open-folder"_s));
    choose->setToolTip(isFile ? tr("Choose a file…") : tr("Choose a folder…"));
    choose->setAccessibleName(isFile ? tr("Choose a file") : tr("Choose a folder"));
    choose->setFocusPolicy(Qt::StrongFocus);
    choose->setObjectName(u"choose."_s + field.key);
    choose->setMinimumSize(Look::rowHeight(this), Look::rowHeight(this));
    connect(choose, &QToolButton::clicked, line, [this, line, isFile, label = field.label] {
        const QString chosen = isFile ? m_prompts.openFile(label, tr("All files (*)")) : m_prompts.folder(label);
        if (!chosen.isEmpty())
            line->setText(QDir::toNativeSeparators(chosen));
    });
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    return row;
}

Destination DestinationForm::destination() const
{
    Destination destination = m_destination;
    destination.name = m_name->text().simplified();
    destination.plugin = m_plugin->currentData().toString();
    destination.profile = m_profile->currentData().toString();
    destination.policy = m_policy->policy();
    destination.settings.clear(); // secrets never were among them
    for (const auto &[key, value] : m_values.asKeyValueRange())
        destination.settings.insert(key, value());
    return destination;
}

QString DestinationForm::missing() const
{
    if (m_plugin->currentIndex() < 0)
        return tr("No kind of destination could be loaded; “About” says why.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    const QString id = m_plugin->currentData().toString();
    const auto card = std::ranges::find_if(m_cards, [&id](const PluginCard &one) { return one.id == id; });
    for (const SettingField &field : card->settings) {
        if (field.required && m_values.contains(field.key) && m_values.value(field.key)().isEmpty())
            return tr("“%1” is still missing.").arg(field.label);
        if (field.required && m_secrets.contains(field.key) && !m_secrets.value(field.key)->hasSecret())
            return tr("“%1” is still missing.").arg(field.label);
    }
    return m_policy->wrong();
}

} // namespace PhoLuat
