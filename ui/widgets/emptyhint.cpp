// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptyhint.h"

#include "widgets/look.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QWidget *emptyHint(const QString &title, const QString &text, QAction *firstStep, QWidget *parent)
{
    auto *part = new QWidget(parent);
    part->setObjectName(u"emptyHint"_s);
    auto *layout = new QVBoxLayout(part);
    layout->setSpacing(Look::inside);
    layout->addStretch(1);
    QLabel *heading = Look::heading(title, part);
    heading->setAlignment(Qt::AlignHCenter);
    layout->addWidget(heading);
    QLabel *words = Look::paragraph(text, part);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->setMaximumWidth(words->fontMetrics().averageCharWidth() * 80);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words, 20);
    row->addStretch(1);
    layout->addLayout(row);
    if (firstStep != nullptr) {
        auto *button = new QToolButton(part);
        button->setDefaultAction(firstStep);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setMinimumHeight(Look::rowHeight(part));
        button->setAccessibleName(firstStep->text().remove(u'&'));
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
    return part;
}

} // namespace PhoLuat
