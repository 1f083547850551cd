// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statelabel.h"

#include "widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

namespace PhoLuat {

using namespace Qt::StringLiterals;

StateLabel::StateLabel(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    paintAgain();
}

StateLabel::~StateLabel() = default;

void StateLabel::setState(State state, const QString &text)
{
    m_state = state;
    m_text->setText(text);
    setAccessibleName(text);
    m_text->setAccessibleName(text);
    paintAgain();
}

QString StateLabel::text() const
{
    return m_text->text();
}

QString StateLabel::iconName(State state)
{
    switch (state) {
    case State::Wrong:
        return u"dialog-error"_s;
    case State::Look:
        return u"dialog-warning"_s;
    case State::Done:
        return u"dialog-ok-apply"_s;
    case State::Information:
        return u"dialog-information"_s;
    case State::Plain:
        break;
    }
    return {};
}

QColor StateLabel::color(const QPalette &palette, State state)
{
    switch (state) {
    case State::Wrong:
        return Look::wrong(palette);
    case State::Look:
        return Look::look(palette);
    case State::Done:
        return Look::done(palette);
    case State::Information:
        return Look::information(palette);
    case State::Plain:
        break;
    }
    return palette.color(QPalette::WindowText);
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        paintAgain();
}

void StateLabel::paintAgain()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setVisible(m_state != State::Plain);
    if (m_state != State::Plain)
        m_icon->setPixmap(Look::icon(iconName(m_state)).pixmap(QSize(size, size), devicePixelRatio()));
    const QColor wanted = color(palette(), m_state);
    if (m_text->palette().color(QPalette::WindowText) != wanted) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, wanted);
        m_text->setPalette(own);
    }
}

} // namespace PhoLuat
