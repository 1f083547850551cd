// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/conflictbar.h"

#include "widgets/look.h"
#include "widgets/statelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;

ConflictBar::ConflictBar(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_label(new StateLabel(this))
{
    setObjectName(u"conflictBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::step, Look::step, Look::step);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
    QPushButton *mine = addButton(u"keepMine"_s, tr("Keep mine"), tr("Keep mine; theirs stays in the history"));
    connect(mine, &QPushButton::clicked, this, [this] { resolve(true); });
    QPushButton *theirs = addButton(u"takeTheirs"_s, tr("Take theirs"), tr("Take theirs; mine is given up"));
    connect(theirs, &QPushButton::clicked, this, [this] { resolve(false); });
    connect(&workspace, &Workspace::conflicted, this, &ConflictBar::add);
    hide();
}

ConflictBar::~ConflictBar() = default;

QPushButton *ConflictBar::addButton(const QString &name, const QString &text, const QString &what)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(what);
    button->setMinimumHeight(Look::rowHeight(this));
    layout()->addWidget(button);
    return button;
}

void ConflictBar::add(const Change &where, const Error &error)
{
    const auto known = std::ranges::find_if(m_conflicts, [&where](const Conflict &one) { return one.where.id == where.id; });
    if (known == m_conflicts.end())
        m_conflicts.append({where, error.text});
    else
        known->text = error.text;
    showFirst();
}

void ConflictBar::resolve(bool keepMine)
{
    if (m_conflicts.isEmpty())
        return;
    // When it cannot be done the workspace says so, and it is asked about again.
    m_workspace.resolveConflict(m_conflicts.takeFirst().where, keepMine);
    showFirst();
}

void ConflictBar::showFirst()
{
    if (!m_conflicts.isEmpty()) {
        m_label->setState(StateLabel::State::Look, m_conflicts.first().text);
        setAccessibleName(m_conflicts.first().text);
    }
    setVisible(!m_conflicts.isEmpty());
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor state = StateLabel::color(palette(), StateLabel::State::Look);
    painter.fillRect(rect(), Look::tint(palette(), state));
    painter.fillRect(QRect(0, 0, 3, height()), state);
}

} // namespace PhoLuat
