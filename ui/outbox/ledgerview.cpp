// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ledgerview.h"

#include "outbox/deliverycard.h"
#include "widgets/look.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

LedgerView::LedgerView(Clock clock, bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_isReadOnly(isReadOnly), m_sentence(new StateLabel(this)), m_title(Look::heading({}, this)), m_facts(Look::paragraph({}, this)),
      m_digest(Look::paragraph({}, this)), m_save(new QPushButton(Look::icon(u"document-save-as"_s), tr("Save the &package as a file…"), this)),
      m_destinations(new QVBoxLayout)
{
    setObjectName(u"ledger"_s);
    m_title->setWordWrap(true);
    m_sentence->setObjectName(u"ledgerSentence"_s);
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
    layout->addWidget(m_sentence);
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
    const bool isAnother = record.key != m_record.key || m_title->text().isEmpty();
    m_record = record;
    if (isAnother)
        showFacts();
    const DeliveryWords sentence = facts.sentence(record.key, m_clock());
    m_sentence->setState(sentence.look, sentence.text);
    QStringList ids;
    for (const Destination &destination : facts.destinations)
        ids.append(destination.id);
    for (const Delivery &delivery : facts.deliveries) {
        if (delivery.key == record.key && !ids.contains(delivery.destination))
            ids.append(delivery.destination);
    }
    const bool isOther = isAnother || m_known != facts.destinations || !std::ranges::equal(m_cards, ids, {}, [](const DeliveryCard *card) { return card->destination().id; });
    if (isOther)
        makeCards(facts, ids);
    for (DeliveryCard *card : std::as_const(m_cards)) {
        card->setHeldBack(facts.heldBack.contains(card->destination().id));
        const auto delivery = facts.delivery(record.key, card->destination().id);
        card->show(delivery, delivery ? facts.standings.value(refOf(*delivery)) : DeliveryStanding(), m_clock());
    }
}

void LedgerView::showFacts()
{
    m_title->setText(packageWords(m_record));
    QStringList lines{tr("Sealed %1").arg(momentWords(m_record.at, m_clock())), tr("For %1").arg(m_record.info.receiverName)};
    for (const Material &material : m_record.materials)
        lines.append(u"• "_s + material.title);
    if (!m_record.remark.isEmpty())
        lines.append(tr("Remark: %1").arg(m_record.remark));
    m_facts->setText(lines.join(u'\n'));
    // Digests have no blanks to break at; groups of 16 can wrap.
    const auto grouped = [](const QString &hex) {
        QStringList groups;
        for (qsizetype i = 0; i < hex.size(); i += 16)
            groups.append(hex.mid(i, 16));
        return groups.join(u' ');
    };
    m_digest->setText(tr("%1 · %2\nSHA-256 of the file: %3\nof the tag manifest: %4")
                          .arg(m_record.fileName, sizeWords(m_record.size), grouped(m_record.sha256), grouped(m_record.key.digest)));
}

void LedgerView::makeCards(const OutboxFacts &facts, const QStringList &ids)
{
    m_known = facts.destinations;
    m_cards.clear();
    while (QLayoutItem *item = m_destinations->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &id : ids) {
        const auto known = std::ranges::find(facts.destinations, id, &Destination::id);
        const bool isKnown = known != facts.destinations.end();
        const Destination destination = isKnown ? *known : Destination{.id = id, .plugin = {}, .name = facts.nameOf(id)};
        auto *card = new DeliveryCard({destination, isKnown, static_cast<int>(m_cards.size()) + 1, m_isReadOnly}, this);
        connect(card, &DeliveryCard::sendWanted, this, [this, id] { emit sendWanted(id); });
        connect(card, &DeliveryCard::pauseWanted, this, [this, id](bool paused) { emit pauseWanted(id, paused); });
        connect(card, &DeliveryCard::cancelWanted, this, [this, id] { emit cancelWanted(id); });
        connect(card, &DeliveryCard::receiptWanted, this, [this, id] { emit receiptWanted(id); });
        connect(card, &DeliveryCard::holdBackWanted, this, [this, id](bool held) { emit holdBackWanted(id, held); });
        connect(card, &DeliveryCard::exchangesWanted, this, [this, id] { emit exchangesWanted(id); });
        connect(card, &DeliveryCard::anewWanted, this, [this, id] { emit anewWanted(id); });
        connect(card, &DeliveryCard::markWanted, this, [this, id] { emit markWanted(id); });
        m_destinations->addWidget(card);
        m_cards.append(card);
    }
    if (facts.destinations.isEmpty())
        addNoDestination();
}

void LedgerView::addNoDestination()
{
    m_destinations->addWidget(Look::paragraph(tr("No destination is set up yet. Add a folder, a stick or a portal in the settings."), this));
    auto *settings = new QPushButton(Look::icon(u"configure"_s), tr("&Add a destination…"), this);
    settings->setObjectName(u"addDestinationFromLedger"_s);
    settings->setAccessibleName(tr("Add a destination"));
    connect(settings, &QPushButton::clicked, this, &LedgerView::settingsWanted);
    m_destinations->addWidget(settings, 0, Qt::AlignLeft);
}

void LedgerView::setExchanges(const QString &destination, const QList<Exchange> &exchanges)
{
    for (DeliveryCard *card : std::as_const(m_cards)) {
        if (card->destination().id == destination)
            card->setExchanges(exchanges);
    }
}

} // namespace PhoLuat
