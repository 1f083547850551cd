// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/identitypart.h"

#include "widgets/look.h"
#include "widgets/unitpicker.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

IdentityPart::IdentityPart(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_unit(new UnitPicker(workspace.units(), workspace.clock()().toLocalTime().date(), this)),
      m_role(new QComboBox(this)), m_person(new QLineEdit(this)), m_save(new QPushButton(tr("&Keep"), this)), m_verdict(new StateLabel(this))
{
    m_role->setObjectName(u"identityRole"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->setMinimumHeight(Look::rowHeight(this));
    for (const Role role : {Role::Officer, Role::Official, Role::Justice})
        m_role->addItem(roleWord(role), static_cast<int>(role));
    m_person->setObjectName(u"identityPerson"_s);
    m_person->setAccessibleName(tr("Name"));
    m_person->setMinimumHeight(Look::rowHeight(this));
    m_save->setObjectName(u"saveIdentity"_s);
    m_save->setIcon(Look::icon(u"document-save"_s));
    m_save->setAccessibleName(tr("Keep"));
    m_save->setMinimumHeight(Look::rowHeight(this));
    m_verdict->setObjectName(u"identityVerdict"_s);

    const auto word = [this](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        return label;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(word(tr("&Name"), m_person));
    layout->addWidget(m_person);
    layout->addWidget(word(tr("R&ole"), m_role));
    layout->addWidget(m_role);
    layout->addWidget(word(tr("&Unit"), m_unit));
    layout->addWidget(m_unit, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_save, 0, Qt::AlignRight);

    const Identity &who = workspace.identity();
    m_person->setText(who.person);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(who.role)));
    m_unit->setUnit(who.unit);
    m_verdict->hide();
    m_save->setEnabled(false);
    const auto edited = [this] {
        const Identity now = identity();
        m_save->setEnabled(!now.unit.isNull() && !now.person.isEmpty() && now != m_workspace.identity());
        m_verdict->hide();
    };
    connect(m_person, &QLineEdit::textChanged, this, edited);
    connect(m_role, &QComboBox::currentIndexChanged, this, edited);
    connect(m_unit, &UnitPicker::unitChanged, this, edited);
    connect(m_save, &QPushButton::clicked, this, &IdentityPart::save);
}

IdentityPart::~IdentityPart() = default;

Identity IdentityPart::identity() const
{
    return {.unit = m_unit->unit() ? m_unit->unit()->id : UnitId{},
            .role = static_cast<Role>(m_role->currentData().toInt()),
            .person = m_person->text().simplified().normalized(QString::NormalizationForm_C)};
}

void IdentityPart::save()
{
    m_save->setEnabled(false);
    whenDone(m_workspace.setIdentity(identity()), this, [this](const Result<> &result) {
        m_verdict->show();
        if (result)
            m_verdict->setState(StateLabel::State::Done, tr("Kept. The order of the pages follows the role the next time the workspace is opened."));
        else
            m_verdict->setState(StateLabel::State::Wrong, result.error().text);
    });
}

} // namespace PhoLuat
