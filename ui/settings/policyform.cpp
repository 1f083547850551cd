// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policyform.h"

#include "settings/formword.h"
#include "transfer/networks.h"
#include "widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int bytesPerKib = 1024;
constexpr int mostKib = 1024 * 1024; ///< 1 GiB a second: nobody needs to limit more

} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent), m_start(new QComboBox(this)), m_hasHours(new QCheckBox(tr("&Only between"), this)), m_from(new QTimeEdit({17, 0}, this)),
      m_to(new QTimeEdit({6, 0}, this)), m_network(new QLineEdit(this)), m_limit(new QSpinBox(this))
{
    setObjectName(u"policyForm"_s);
    const auto named = [this](QWidget *widget, const QString &name, const QString &words) {
        widget->setObjectName(name);
        widget->setAccessibleName(words);
        widget->setMinimumHeight(Look::rowHeight(this));
    };
    named(m_start, u"policyStart"_s, tr("When it is sent"));
    m_start->addItem(tr("at once, by itself"), static_cast<int>(SendingPolicy::Start::AtOnce));
    m_start->addItem(tr("ask me first"), static_cast<int>(SendingPolicy::Start::AskMe));
    named(m_hasHours, u"policyHours"_s, tr("Only at certain hours"));
    named(m_from, u"policyFrom"_s, tr("From this time"));
    named(m_to, u"policyTo"_s, tr("Until this time"));
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(u"HH:mm"_s);
        time->setEnabled(false);
    }
    named(m_network, u"policyNetwork"_s, tr("Only in this network"));
    m_network->setPlaceholderText(tr("any; for example 192.168.10.0/24"));
    named(m_limit, u"policyLimit"_s, tr("KiB per second at most"));
    m_limit->setRange(0, mostKib);
    m_limit->setSingleStep(64);
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setSuffix(tr(" KiB per second"));
    m_limit->setGroupSeparatorShown(true);

    auto *until = new QLabel(tr("&until"), this);
    until->setBuddy(m_to);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(Look::inside);
    hours->addWidget(m_hasHours);
    hours->addWidget(m_from);
    hours->addWidget(until);
    hours->addWidget(m_to);
    hours->addStretch(1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Look::inside);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(formWord(tr("Sendin&g"), m_start, this), m_start);
    form->addRow(formWord(tr("Hours"), m_hasHours, this), hours);
    form->addRow(formWord(tr("On&ly in network"), m_network, this), m_network);
    form->addRow(formWord(tr("S&peed"), m_limit, this), m_limit);

    connect(m_start, &QComboBox::currentIndexChanged, this, &PolicyForm::edited);
    connect(m_hasHours, &QCheckBox::toggled, this, [this](bool has) {
        m_from->setEnabled(has);
        m_to->setEnabled(has);
        emit edited();
    });
    connect(m_from, &QTimeEdit::timeChanged, this, &PolicyForm::edited);
    connect(m_to, &QTimeEdit::timeChanged, this, &PolicyForm::edited);
    connect(m_network, &QLineEdit::textChanged, this, &PolicyForm::edited);
    connect(m_limit, &QSpinBox::valueChanged, this, &PolicyForm::edited);
}

PolicyForm::~PolicyForm() = default;

void PolicyForm::setPolicy(const SendingPolicy &policy)
{
    m_start->setCurrentIndex(m_start->findData(static_cast<int>(policy.start)));
    const bool hasHours = policy.from.isValid() && policy.to.isValid();
    m_hasHours->setChecked(hasHours);
    m_from->setTime(hasHours ? policy.from : QTime(17, 0));
    m_to->setTime(hasHours ? policy.to : QTime(6, 0));
    m_network->setText(policy.network);
    m_limit->setValue(static_cast<int>(std::min<qint64>((policy.bytesPerSecond + bytesPerKib - 1) / bytesPerKib, mostKib)));
}

SendingPolicy PolicyForm::policy() const
{
    SendingPolicy policy;
    policy.start = static_cast<SendingPolicy::Start>(m_start->currentData().toInt());
    if (m_hasHours->isChecked()) {
        policy.from = m_from->time();
        policy.to = m_to->time();
    }
    policy.network = m_network->text().simplified();
    policy.bytesPerSecond = qint64(m_limit->value()) * bytesPerKib;
    return policy;
}

QString PolicyForm::wrong() const
{
    const SendingPolicy wanted = policy();
    if (m_hasHours->isChecked() && wanted.from == wanted.to)
        return tr("The hours begin and end at the same time, so there are none. Choose two different times.");
    if (!wanted.network.isEmpty() && !isNetwork(wanted.network))
        return tr("“%1” is not a network. Write it like 192.168.10.0/24, or leave it empty for any.").arg(wanted.network);
    return {};
}

} // namespace PhoLuat
