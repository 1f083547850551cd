// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/jobstrip.h"

#include "widgets/look.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

JobStrip::JobStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"jobStrip"_s);
    setAccessibleName(tr("Work under way"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::between);
}

JobStrip::~JobStrip() = default;

void JobStrip::add(const QString &text, const QFuture<void> &job)
{
    if (job.isFinished())
        return;
    auto *row = new QWidget(this);
    auto *label = new QLabel(text, row);
    auto *bar = new QProgressBar(row);
    auto *cancel = new QToolButton(row);
    label->setTextFormat(Qt::PlainText);
    bar->setRange(0, 0);
    bar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    bar->setMaximumHeight(fontMetrics().height());
    bar->setAccessibleName(text);
    cancel->setIcon(Look::icon(u"dialog-cancel"_s));
    cancel->setAutoRaise(true);
    cancel->setAccessibleName(tr("Cancel: %1").arg(text));
    cancel->setToolTip(cancel->accessibleName());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::step);
    layout->addWidget(label);
    layout->addWidget(bar);
    layout->addWidget(cancel);
    m_layout->addWidget(row);
    row->hide();
    ++m_count;

    auto *watcher = new QFutureWatcher<void>(row);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, bar, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, bar, &QProgressBar::setValue);
    connect(cancel, &QToolButton::clicked, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, row] {
        row->hide();
        row->deleteLater();
        if (--m_count == 0)
            emit idle();
    });
    watcher->setFuture(job);
    QTimer::singleShot(200ms, row, &QWidget::show);
}

} // namespace PhoLuat
