// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/signaturespart.h"

#include "pdf/trust.h"
#include "widgets/appearance.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/statelabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

SignaturesPart::SignaturesPart(Appearance &appearance, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_folder(Look::paragraph({}, this)), m_state(new StateLabel(this)), m_none(new QPushButton(tr("Trust &nobody"), this))
{
    m_folder->setObjectName(u"trustFolder"_s);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setAccessibleName(tr("Folder of trusted signature authorities"));
    m_state->setObjectName(u"trustState"_s);
    auto *choose = new QPushButton(Look::icon(u"document-open-folder"_s), tr("&Choose the folder…"), this);
    choose->setObjectName(u"chooseTrust"_s);
    choose->setAccessibleName(tr("Choose the folder of trusted signature authorities"));
    m_none->setObjectName(u"trustNobody"_s);
    m_none->setAccessibleName(tr("Trust no signature authority"));
    for (QPushButton *button : {choose, m_none})
        button->setMinimumHeight(Look::rowHeight(this));
    connect(choose, &QPushButton::clicked, this, [this, &prompts] {
        if (const QString folder = prompts.folder(tr("Folder of trusted signature authorities")); !folder.isEmpty())
            m_appearance.setAuthorities(folder);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { m_appearance.setAuthorities({}); });
    connect(&appearance, &Appearance::authoritiesChanged, this, &SignaturesPart::show);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::inside);
    row->addWidget(choose);
    row->addWidget(m_none);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::inside);
    layout->addWidget(Look::paragraph(tr("Put the root certificates (.pem, .crt, .cer, .der) of the authorities that your office trusts into one folder, from a source "
                                         "you can check. A signature whose chain ends in one of them is called proved; the program brings none of its own."), this));
    layout->addWidget(m_folder);
    layout->addWidget(m_state);
    layout->addLayout(row);
    layout->addStretch(1);
    show();
}

SignaturesPart::~SignaturesPart() = default;

void SignaturesPart::show()
{
    const QString folder = m_appearance.authorities();
    m_none->setEnabled(!folder.isEmpty());
    m_folder->setText(folder.isEmpty() ? tr("No folder is chosen.") : QDir::toNativeSeparators(folder));
    const int count = int(PdfTrust::certificatesIn(folder).size());
    if (folder.isEmpty())
        m_state->setState(StateLabel::State::Information, tr("Signatures are checked for changes, but nobody's name counts as proved."));
    else if (count == 0)
        m_state->setState(StateLabel::State::Wrong, tr("There is no certificate in this folder, so nobody's name counts as proved. Put the authorities' certificates there, then choose it again."));
    else
        m_state->setState(StateLabel::State::Done, tr("%n certificate(s) are trusted.", nullptr, count));
}

} // namespace PhoLuat
