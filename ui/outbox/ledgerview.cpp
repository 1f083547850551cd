// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ledgerview.h"

#include "widgets/look.h"

#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

LedgerView::LedgerView(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_title(Look::heading({}, this)), m_facts(Look::paragraph({}, this)),
      m_digest(Look::paragraph({}, this)), m_save(new QPushButton(Look::icon(u"document-save-as"_s), tr("Save the &package as a file…"), this)),
      m_destinations(new QVBoxLayout)
{
    setObjectName(u"ledger"_s);
    m_title->setWordWrap(true);
    m_digest->setObjectName(u"digest"_s);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setForegroundRole(QPalette::PlaceholderText);
    m_digest->setAccessibleName(tr("Digests"));
    m_save->setObjectName(u"savePackage"_s);
    m_save->setAccessibleName(tr("Save the package as a file"));
    m_save->setMinimumHeight(Look::rowHeight(this));
    connect(m_save, &QPushButton::clicked, this, &LedgerView::saveWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_digest);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addSpacing(Look::inside);
    layout->addWidget(Look::heading(tr("Destinations"), this));
    m_destinations->setSpacing(Look::inside);
    layout->addLayout(m_destinations);
    layout->addStretch(1);
}

LedgerView::~LedgerView() = default;

void LedgerView::show(const PackageRecord &record, const OutboxFacts &facts)
{
    m_record = record;
    m_title->setText(packageWords(record));
    QStringList lines{tr("Sealed %1").arg(momentWords(record.at, m_clock())), tr("For %1").arg(record.info.receiverName)};
    for (const Material &material : record.materials)
        lines.append(u"• "_s + material.title);
    if (!record.remark.isEmpty())
        lines.append(tr("Remark: %1").arg(record.remark));
    m_facts->setText(lines.join(u'\n'));
    // Digests have no blanks to break at; groups of 16 can wrap.
    const auto grouped = [](const QString &hex) {
        QStringList groups;
        for (qsizetype i = 0; i < hex.size(); i += 16)
            groups.append(hex.mid(i, 16));
        return groups.join(u' ');
    };
    m_digest->setText(tr("%1 · %2\nSHA-256 of the file: %3\nof the tag manifest: %4")
                          .arg(record.fileName, sizeWords(record.size), grouped(record.sha256), grouped(record.key.digest)));

    while (QLayoutItem *item = m_destinations->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Destination &destination : facts.destinations)
        addDestination(destination, facts.delivery(record.key, destination.id));
    if (facts.destinations.isEmpty()) {
        auto *none = Look::paragraph(tr("No destination is set up yet. Add a folder, a stick or a portal in the settings."), this);
        m_destinations->addWidget(none);
        auto *settings = new QPushButton(Look::icon(u"configure"_s), tr("&Add a destination…"), this);
        settings->setObjectName(u"addDestinationFromLedger"_s);
        settings->setAccessibleName(tr("Add a destination"));
        connect(settings, &QPushButton::clicked, this, &LedgerView::settingsWanted);
        m_destinations->addWidget(settings, 0, Qt::AlignLeft);
    }
}

void LedgerView::addDestination(const Destination &destination, const std::optional<Delivery> &delivery)
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Look::edge, Look::inside, Look::edge, Look::inside);
    layout->setSpacing(Look::step);
    auto *top = new QHBoxLayout;
    auto *name = new QLabel(destination.name, box);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    name->setTextFormat(Qt::PlainText);
    top->addWidget(name, 1);
    const bool delivered = delivery && delivery->state == Delivery::State::Delivered;
    const bool sending = delivery && (delivery->state == Delivery::State::Sending || delivery->state == Delivery::State::Queued);
    if (!delivered) {
        auto *send = new QPushButton(Look::icon(u"document-send"_s), delivery && !sending ? tr("Try again") : tr("Send"), box);
        send->setObjectName(u"send."_s + destination.id);
        send->setAccessibleName(tr("Send to %1").arg(destination.name));
        send->setEnabled(!delivery || delivery->state != Delivery::State::Sending);
        connect(send, &QPushButton::clicked, this, [this, id = destination.id] { emit deliveryWanted(id); });
        top->addWidget(send);
    }
    layout->addLayout(top);
    auto *state = new StateLabel(box);
    if (delivery) {
        const StateWords words = stateWords(delivery->state);
        state->setState(words.look, u"%1 · %2"_s.arg(words.text, momentWords(delivery->at, m_clock())));
    } else {
        state->setState(StateLabel::State::Plain, tr("not sent"));
    }
    layout->addWidget(state);
    if (delivery && !delivery->trouble.isEmpty())
        layout->addWidget(Look::paragraph(delivery->trouble, box));
    if (delivery && !delivery->receipt.isEmpty()) {
        auto *receipt = Look::paragraph(delivery->receipt, box);
        receipt->setForegroundRole(QPalette::PlaceholderText);
        receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        receipt->setAccessibleName(tr("Receipt"));
        layout->addWidget(receipt);
    }
    m_destinations->addWidget(box);
}

} // namespace PhoLuat
