// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretline.h"

#include "widgets/look.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace PhoLuat {

using namespace Qt::StringLiterals;

SecretLine::SecretLine(const SettingField &field, QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_forget(new QToolButton(this))
{
    m_line->setObjectName(u"field."_s + field.key);
    m_line->setAccessibleName(field.label);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->setMinimumHeight(Look::rowHeight(this));
    m_forget->setObjectName(u"forget."_s + field.key);
    m_forget->setIcon(Look::icon(u"edit-clear"_s));
    m_forget->setAccessibleName(tr("Forget: %1").arg(field.label));
    m_forget->setToolTip(m_forget->accessibleName());
    m_forget->setFocusPolicy(Qt::StrongFocus);
    m_forget->setMinimumSize(Look::rowHeight(this), Look::rowHeight(this));
    setFocusProxy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::step);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_forget);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (!m_line->text().isEmpty())
            m_isForgotten = false;
        showHint();
        emit edited();
    });
    connect(m_forget, &QToolButton::clicked, this, [this] {
        m_isForgotten = true;
        m_line->clear();
        showHint();
        emit edited();
    });
    showHint();
}

SecretLine::~SecretLine() = default;

void SecretLine::setKept(bool kept)
{
    if (std::exchange(m_isKept, kept) == kept)
        return;
    showHint();
    emit edited();
}

bool SecretLine::hasSecret() const
{
    return !m_line->text().isEmpty() || (m_isKept && !m_isForgotten);
}

std::optional<QString> SecretLine::change() const
{
    if (!m_line->text().isEmpty())
        return m_line->text();
    return m_isForgotten ? std::optional(QString()) : std::nullopt;
}

void SecretLine::showHint()
{
    m_forget->setVisible(m_isKept && !m_isForgotten);
    if (m_isForgotten)
        m_line->setPlaceholderText(tr("forgotten as soon as you keep the settings"));
    else
        m_line->setPlaceholderText(m_isKept ? tr("kept; type here to replace it") : QString());
}

} // namespace PhoLuat
