// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/destinationform.h"

#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QUuid>

#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

DestinationForm::DestinationForm(const QList<PluginCard> &cards, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_cards(cards), m_prompts(prompts), m_layout(new QFormLayout(this)), m_name(new QLineEdit(this)),
      m_plugin(new QComboBox(this))
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
    m_layout->addRow(tr("Name"), m_name);
    m_layout->addRow(tr("Kind"), m_plugin);
    connect(m_name, &QLineEdit::textChanged, this, &DestinationForm::edited);
    connect(m_plugin, &QComboBox::activated, this, [this] {
        m_destination.settings.clear();
        drawFields();
        emit edited();
    });
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
    drawFields();
}

void DestinationForm::drawFields()
{
    if (m_fields != nullptr)
        m_layout->removeRow(m_fields);
    m_values.clear();
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
            form->addRow(field.required ? field.label + u" *"_s : field.label, widget);
        }
    } else {
        form->addRow(Look::paragraph(tr("No kind of destination could be loaded; “About” says why."), m_fields));
    }
    m_layout->addRow(m_fields);
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
        // A secret belongs into the system's keychain and never into the workspace, so it is not asked for here.
        return Look::paragraph(tr("Asked for when it is needed; never kept in the workspace."), m_fields);
    }
    auto *line = new QLineEdit(value, m_fields);
    m_values.insert(field.key, [line] { return line->text().trimmed(); });
    connect(line, &QLineEdit::textChanged, this, &DestinationForm::edited);
    named(line);
    if (field.kind != u"folder"_s)
        return line;
    auto *row = new QWidget(m_fields);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::step);
    auto *choose = new QToolButton(row);
    choose->setIcon(Look::icon(u"document-open-folder"_s));
    choose->setToolTip(tr("Choose a folder…"));
    choose->setAccessibleName(tr("Choose a folder"));
    choose->setObjectName(u"choose."_s + field.key);
    choose->setMinimumSize(Look::rowHeight(this), Look::rowHeight(this));
    connect(choose, &QToolButton::clicked, line, [this, line, label = field.label] {
        const QString folder = m_prompts.folder(label);
        if (!folder.isEmpty())
            line->setText(QDir::toNativeSeparators(folder));
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
    destination.settings.clear();
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
    }
    return {};
}

} // namespace PhoLuat
