// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/pageheader.h"

#include "widgets/look.h"
#include "widgets/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(Look::heading({}, this)), m_subject(new QLabel(this)), m_primary(new QToolButton(this))
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_subject->setObjectName(u"pageSubject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_primary->setObjectName(u"primaryAction"_s);
    m_primary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_primary->setMinimumHeight(Look::rowHeight(this));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::inside, Look::edge, Look::inside);
    layout->setSpacing(Look::between);
    layout->addWidget(m_title);
    layout->addWidget(m_subject, 1);
    layout->addWidget(m_primary);
    setMinimumHeight(Look::rowHeight(this) + 2 * Look::inside);
}

PageHeader::~PageHeader() = default;

void PageHeader::show(const Page &page)
{
    m_title->setText(page.title());
    m_subject->setText(page.subject());
    m_subject->setToolTip(page.subject());
    QAction *action = page.primaryAction();
    m_primary->setVisible(action != nullptr);
    if (m_primary->defaultAction() == action)
        return;
    if (m_primary->defaultAction() != nullptr)
        m_primary->removeAction(m_primary->defaultAction());
    m_primary->setDefaultAction(action);
    if (action != nullptr)
        m_primary->setAccessibleName(action->text().remove(u'&'));
}

} // namespace PhoLuat
