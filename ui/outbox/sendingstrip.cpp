// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sendingstrip.h"

#include "outbox/deliverywords.h"
#include "widgets/look.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;

SendingStrip::SendingStrip(Workspace &workspace, Outbox &outbox, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_outbox(outbox), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_pause(new QToolButton(this))
{
    setObjectName(u"sendingStrip"_s);
    setAccessibleName(tr("What is being sent"));
    m_text->setObjectName(u"sendingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"sendingBar"_s);
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setAccessibleName(tr("Sent so far"));
    m_pause->setObjectName(u"pauseSending"_s);
    m_pause->setIcon(Look::icon(u"media-playback-pause"_s));
    m_pause->setAutoRaise(true);
    m_pause->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::step);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_pause)})
        layout->addWidget(part);
    hide();
    connect(m_pause, &QToolButton::clicked, this, &SendingStrip::pause);
    connect(&outbox, &Outbox::progressed, this, &SendingStrip::showProgress);
    connect(&outbox, &Outbox::settled, this, &SendingStrip::showProgress);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Destination)
            readNames();
        else if (change.what == Change::What::Delivery)
            showProgress();
    });
    readNames();
}

SendingStrip::~SendingStrip() = default;

void SendingStrip::readNames()
{
    const auto work = [](Stores &stores) { return stores.packages.destinations(); };
    whenDone(m_workspace.ask<QList<Destination>>(work), this, [this](const Result<QList<Destination>> &all) {
        if (!all)
            return; // the page that shows them says why
        m_names.clear();
        for (const Destination &one : *all)
            m_names.insert(one.id, one.name);
        showProgress();
    });
}

void SendingStrip::showProgress()
{
    const QList<SendingProgress> running = m_outbox.progress();
    setVisible(!running.isEmpty());
    if (running.isEmpty())
        return;
    const SendingProgress &first = running.first();
    m_shown = first.ref;
    const QString name = m_names.value(first.ref.destination, first.ref.destination);
    QString text = tr("To %1: %2").arg(name, progressWords(first));
    if (running.size() > 1)
        text += u" · "_s + tr("and %n more", nullptr, static_cast<int>(running.size()) - 1);
    m_text->setText(text);
    m_bar->setValue(percentOf(first));
    m_pause->setAccessibleName(tr("Pause sending to %1").arg(name));
    m_pause->setToolTip(m_pause->accessibleName());
}

void SendingStrip::pause()
{
    whenDone(m_outbox.setPaused(m_shown.key, m_shown.destination, true), this, [this](const Result<Delivery> &result) {
        if (!result)
            emit errorRaised(result.error());
    });
}

} // namespace PhoLuat
