// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/messagebar.h"

#include "widgets/look.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_label(new StateLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setIcon(Look::icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(28, 28);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::step, Look::step, Look::step);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(StateLabel::State state, const QString &text)
{
    m_label->setState(state, text);
    setAccessibleName(text);
    setVisible(true);
    update();
}

void MessageBar::show(const Error &error)
{
    const bool soft = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Unreachable;
    show(soft ? StateLabel::State::Look : StateLabel::State::Wrong, error.text);
    setToolTip(error.detail);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor state = StateLabel::color(palette(), m_label->state());
    painter.fillRect(rect(), Look::tint(palette(), state));
    painter.fillRect(QRect(0, 0, 3, height()), state);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace PhoLuat
