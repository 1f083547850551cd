// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliverycard.h"

#include "widgets/look.h"

#include <QFontDatabase>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// What a server wrote, as it wrote it: selectable, letter under letter.
QPlainTextEdit *wordForWord(const QString &name, const QString &words, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setAccessibleName(words);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->hide();
    return text;
}

/// Addresses and digests have no blanks to break at; for reading only.
QString breakable(const QString &text)
{
    constexpr int longest = 24;
    constexpr QChar breakHere(0x200B);
    QString shown;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longest) {
            shown += breakHere;
            run = 1;
        }
        shown += letter;
    }
    return shown;
}

} // namespace

DeliveryCard::DeliveryCard(const Needs &needs, QWidget *parent)
    : QFrame(parent), m_needs(needs), m_name(new QLabel(this)), m_state(new StateLabel(this)), m_bar(new QProgressBar(this)), m_pace(new QLabel(this)),
      m_trouble(Look::paragraph({}, this)),
      m_receiptHeading(new QLabel(tr("Receipt, word for word"), this)), m_receipt(wordForWord(u"receipt."_s + needs.destination.id, tr("Receipt"), this)),
      m_said(wordForWord(u"exchanges."_s + needs.destination.id, tr("What was said with %1").arg(needs.destination.name), this)),
      m_send(button(u"send."_s, u"document-send"_s, tr("Send"), tr("Send to %1"))),
      m_pause(button(u"pause."_s, u"media-playback-pause"_s, tr("Pause"), tr("Pause sending to %1"))),
      m_cancel(button(u"cancel."_s, u"dialog-cancel"_s, tr("Cancel…"), tr("Cancel sending to %1"))),
      m_savePdf(button(u"saveReceipt."_s, u"application-pdf"_s, tr("Save receipt as PDF…"), tr("Save the receipt of %1 as PDF"))),
      m_showSaid(button(u"said."_s, u"dialog-messages"_s, tr("What was said"), tr("What was said with %1"))),
      m_holdBack(button(u"holdBack."_s, u"media-playback-pause"_s, {}, u"%1"_s)),
      m_settle(button(u"settle."_s, u"dialog-question"_s, tr("I asked there"), tr("Say what the people at %1 know of it")))
{
    setObjectName(u"delivery."_s + needs.destination.id);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_state->setObjectName(u"state."_s + needs.destination.id);
    m_bar->setObjectName(u"progress."_s + needs.destination.id);
    m_bar->setAccessibleName(tr("Sent to %1").arg(needs.destination.name));
    m_bar->setRange(0, 100);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_pace->setObjectName(u"pace."_s + needs.destination.id);
    m_pace->setTextFormat(Qt::PlainText);
    m_pace->setWordWrap(true);
    m_trouble->setObjectName(u"trouble."_s + needs.destination.id);
    m_trouble->setAccessibleName(tr("What went wrong and what to do"));
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_receipt->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_said->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_said->setMinimumHeight(10 * QFontMetrics(m_said->font()).lineSpacing());
    m_showSaid->setCheckable(true);

    auto *answers = new QMenu(m_settle);
    answers->addAction(tr("It is there: mark as delivered…"), this, &DeliveryCard::markWanted);
    answers->addAction(tr("It is not there: send anew…"), this, &DeliveryCard::anewWanted);
    m_settle->setMenu(answers);

    QWidget::setTabOrder(m_showSaid, m_said);

    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_receiptHeading->setFont(bold);
    m_receiptHeading->hide();
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    const QString shown = QString(needs.destination.name).replace(u'&', u"&&"_s);
    // Cards come in any number, so their accelerator is a digit.
    m_name->setText(needs.number > 0 && needs.number < 10 ? u"&%1. %2"_s.arg(needs.number).arg(shown) : shown);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::inside);
    for (QPushButton *one : {m_send, m_settle, m_pause, m_cancel})
        buttons->addWidget(one);
    buttons->addStretch(1);
    auto *proofs = new QHBoxLayout;
    proofs->setSpacing(Look::inside);
    for (QPushButton *one : {m_savePdf, m_showSaid})
        proofs->addWidget(one);
    proofs->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::inside, Look::edge, Look::inside);
    layout->setSpacing(Look::step);
    for (QWidget *one : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_pace),
                         static_cast<QWidget *>(m_trouble)})
        layout->addWidget(one);
    layout->addLayout(buttons);
    layout->addWidget(m_receiptHeading);
    layout->addWidget(m_receipt);
    layout->addLayout(proofs);
    layout->addWidget(m_said);
    layout->addWidget(m_holdBack, 0, Qt::AlignLeft); // a line of its own: three beside each other do not fit a narrow window

    connect(m_send, &QPushButton::clicked, this, &DeliveryCard::sendWanted);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseWanted(!m_isPaused); });
    connect(m_cancel, &QPushButton::clicked, this, &DeliveryCard::cancelWanted);
    connect(m_holdBack, &QPushButton::clicked, this, [this] { emit holdBackWanted(!m_isHeldBack); });
    m_holdBack->setVisible(!needs.isReadOnly && needs.isKnown);
    setHeldBack(false);
    connect(m_savePdf, &QPushButton::clicked, this, &DeliveryCard::receiptWanted);
    connect(m_showSaid, &QPushButton::toggled, this, [this](bool open) {
        m_said->setVisible(open);
        if (open)
            emit exchangesWanted();
    });
}

DeliveryCard::~DeliveryCard() = default;

QPushButton *DeliveryCard::button(const QString &name, const QString &iconName, const QString &text, const QString &what)
{
    auto *made = new QPushButton(Look::icon(iconName), text, this);
    made->setObjectName(name + m_needs.destination.id);
    made->setAccessibleName(what.arg(m_needs.destination.name));
    made->setMinimumHeight(Look::rowHeight(this));
    return made;
}

void DeliveryCard::show(const std::optional<Delivery> &delivery, const DeliveryStanding &standing, const QDateTime &now)
{
    const DeliveryWords words = delivery ? deliveryWords(*delivery, standing, now) : DeliveryWords{tr("not sent")};
    // Held says why right below.
    const bool isHeld = delivery && delivery->state == Delivery::State::Held && !isPaused(*delivery, standing) && !standing.progress;
    m_state->setState(words.look, isHeld ? DeliveryWords{stateWords(delivery->state).text, words.moment}.line() : words.line());
    m_bar->setVisible(standing.progress.has_value());
    m_pace->setVisible(standing.progress.has_value());
    if (standing.progress) {
        m_bar->setValue(percentOf(*standing.progress));
        m_pace->setText(progressWords(*standing.progress));
    }
    m_trouble->setText(delivery ? breakable(delivery->trouble) : QString());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    const QString receipt = delivery ? delivery->receipt : QString();
    if (m_receipt->toPlainText() != receipt)
        showReceipt(receipt);
    showButtons(delivery, standing);
    const int attempts = delivery ? delivery->attempts : 0;
    if (std::exchange(m_attempts, attempts) != attempts && m_showSaid->isChecked())
        emit exchangesWanted();
}

void DeliveryCard::setHeldBack(bool held)
{
    m_isHeldBack = held;
    m_holdBack->setText(held ? tr("Let it go on") : tr("Hold all back"));
    m_holdBack->setIcon(Look::icon(held ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_holdBack->setAccessibleName((held ? tr("Let everything for %1 go on") : tr("Hold everything for %1 back")).arg(m_needs.destination.name));
    m_holdBack->setToolTip(held ? tr("Nothing is sent to this destination until you let it go on, also after a restart.")
                                : tr("Sends nothing more to this destination, whatever the package, until you let it go on."));
}

void DeliveryCard::showReceipt(const QString &receipt)
{
    constexpr int fewest = 2;
    constexpr int most = 10;
    constexpr int lettersPerLine = 40; // in the narrowest pane
    int lines = 1; // and some room
    const QStringList parts = receipt.split(u'\n');
    for (const QString &part : parts)
        lines += 1 + static_cast<int>(part.size()) / lettersPerLine;
    const int frame = 2 * (m_receipt->frameWidth() + static_cast<int>(m_receipt->document()->documentMargin()));
    m_receipt->setFixedHeight(std::clamp(lines, fewest, most) * QFontMetrics(m_receipt->font()).lineSpacing() + frame);
    m_receipt->setPlainText(receipt);
    m_receipt->setVisible(!receipt.isEmpty());
    m_receiptHeading->setVisible(!receipt.isEmpty());
}

void DeliveryCard::showButtons(const std::optional<Delivery> &delivery, const DeliveryStanding &standing)
{
    const bool open = delivery && isOpen(*delivery);
    const bool mayAct = !m_needs.isReadOnly;
    const bool delivered = delivery && delivery->state == Delivery::State::Delivered;
    m_isPaused = delivery && isPaused(*delivery, standing);
    m_send->setText(open ? tr("Send now") : delivery ? tr("Send again") : tr("Send"));
    m_send->setVisible(mayAct && m_needs.isKnown && !delivered && !standing.progress);
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(Look::icon(m_isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_pause->setAccessibleName((m_isPaused ? tr("Resume sending to %1") : tr("Pause sending to %1")).arg(m_needs.destination.name));
    m_pause->setVisible(mayAct && m_needs.isKnown && open);
    m_cancel->setVisible(mayAct && open);
    // Where something may lie that nobody could be asked about.
    const bool isInDoubt = delivery && delivery->attempts > 0
        && (delivery->state == Delivery::State::Unclear
            || (!delivery->memory.isEmpty() && (delivery->state == Delivery::State::Held || delivery->state == Delivery::State::Refused)));
    m_settle->setVisible(mayAct && isInDoubt && !standing.progress);
    m_savePdf->setVisible(delivered);
    m_showSaid->setVisible(delivery && delivery->attempts > 0);
    for (QPushButton *one : {m_send, m_settle, m_pause, m_cancel, m_savePdf, m_showSaid}) {
        if (one->isHidden())
            continue;
        if (m_name->buddy() != one)
            m_name->setBuddy(one);
        break;
    }
}

void DeliveryCard::setExchanges(const QList<Exchange> &exchanges)
{
    QStringList parts;
    for (const Exchange &one : exchanges)
        parts.append(u"%1 · %2\n→ %3\n← %4\n"_s.arg(one.number).arg(one.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm:ss"_s), one.request.trimmed(), one.answer.trimmed()));
    m_said->setPlainText(parts.isEmpty() ? tr("Nothing was written down.") : parts.join(u'\n'));
}

} // namespace PhoLuat
