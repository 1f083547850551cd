// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "document/receiptpdf.h"
#include "materials/filewriting.h"
#include "outbox/ledgerview.h"
#include "outbox/sealpanel.h"
#include "widgets/emptyhint.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/rowdelegate.h"
#include "work/ledger.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(Workspace &workspace, Tools tools, Outbox &outbox, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_outbox(outbox), m_prompts(prompts), m_model(new OutboxModel(workspace.clock(), this)),
      m_view(new QTreeView(this)), m_left(new QStackedWidget(this)), m_right(new QStackedWidget(this)),
      m_ledger(new LedgerView(workspace.clock(), workspace.isReadOnly(), this)), m_seal(new SealPanel(workspace, tools, prompts, this)),
      m_hint(Look::paragraph(tr("Choose a package to see its digests, receipts and troubles."), this))
{
    m_sealAction = addPageAction(MenuPlace::Send, u"sealAction"_s, u"object-locked"_s, tr("&Seal and send…"), QKeySequence::New);
    connect(m_sealAction, &QAction::triggered, this, [this] { beginSealing({}); });
    m_saveAction = addPageAction(MenuPlace::Send, u"savePackageAction"_s, u"document-save-as"_s, tr("Save the &package as a file…"),
                                 QKeySequence(u"Ctrl+Shift+S"_s));
    connect(m_saveAction, &QAction::triggered, this, &OutboxPage::savePackage);
    m_exportAction = addPageAction(MenuPlace::Send, u"exportLedgerAction"_s, u"document-export"_s, tr("E&xport the ledger…"), QKeySequence(u"Ctrl+Shift+L"_s));
    connect(m_exportAction, &QAction::triggered, this, &OutboxPage::exportLedger);

    m_view->setObjectName(u"packages"_s);
    m_view->setAccessibleName(tr("Packages sealed here"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_empty = emptyHint(tr("Nothing was sealed yet"), tr("A package holds reports, materials and their attachments under one seal. It can be sent to "
                                                         "several destinations, each keeps its own receipt."), m_sealAction, this);
    auto *list = new QWidget(this);
    auto *exportButton = new QPushButton(m_exportAction->icon(), m_exportAction->text(), list);
    exportButton->setObjectName(u"exportLedger"_s);
    exportButton->setAccessibleName(tr("Export the ledger"));
    exportButton->setToolTip(tr("What was sent where and when, with digests and receipts, as a table for a spreadsheet program"));
    exportButton->setMinimumHeight(Look::rowHeight(this));
    connect(exportButton, &QPushButton::clicked, m_exportAction, &QAction::trigger);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(Look::inside);
    listLayout->addWidget(m_view, 1);
    listLayout->addWidget(exportButton, 0, Qt::AlignLeft);
    m_left->addWidget(list);
    m_left->addWidget(m_empty);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_ledger);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its words wrap
    m_hint->setAlignment(Qt::AlignCenter);
    m_right->addWidget(m_hint);
    m_right->addWidget(scroll);
    m_right->addWidget(m_seal);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"outbox"_s);
    splitter->addWidget(m_left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::edge, Look::edge, Look::edge);
    layout->addWidget(splitter);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showCurrent);
    connect(m_view, &QTreeView::clicked, this, &OutboxPage::showCurrent);
    connectLedger();
    connect(m_seal, &SealPanel::leaveWanted, this, &OutboxPage::showCurrent);
    connect(m_seal, &SealPanel::jobStarted, this, &Page::jobStarted);
    connect(m_seal, &SealPanel::errorRaised, this, &Page::errorRaised);
    connect(m_seal, &SealPanel::placeWanted, this, &Page::placeWanted);
    connect(m_seal, &SealPanel::sealedDone, this, [this](const PackageRecord &record, const QStringList &destinations) {
        m_wanted = record.key.digest;
        m_right->setCurrentIndex(1);
        refresh(true);
        for (const QString &destination : destinations)
            tellTrouble(m_outbox.enqueue(record.key, destination));
        if (destinations.isEmpty())
            emit informationRaised(tr("%1 is sealed. Send it to a destination, or save it as a file.").arg(record.fileName));
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Package)
            refresh(true);
        else if (change.what == Change::What::Delivery || change.what == Change::What::Destination)
            refresh(false);
    });
    connect(&outbox, &Outbox::progressed, this, &OutboxPage::showProgress);
    connect(&outbox, &Outbox::settled, this, &OutboxPage::showProgress);
    showCurrent();
    refresh(true);
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::connectLedger()
{
    connect(m_ledger, &LedgerView::sendWanted, this, &OutboxPage::send);
    connect(m_ledger, &LedgerView::pauseWanted, this, &OutboxPage::pause);
    connect(m_ledger, &LedgerView::cancelWanted, this, &OutboxPage::cancel);
    connect(m_ledger, &LedgerView::anewWanted, this, &OutboxPage::sendAnew);
    connect(m_ledger, &LedgerView::markWanted, this, &OutboxPage::markDelivered);
    connect(m_ledger, &LedgerView::receiptWanted, this, &OutboxPage::saveReceipt);
    connect(m_ledger, &LedgerView::exchangesWanted, this, &OutboxPage::showExchanges);
    connect(m_ledger, &LedgerView::holdBackWanted, this, &OutboxPage::holdBack);
    connect(m_ledger, &LedgerView::saveWanted, this, &OutboxPage::savePackage);
    connect(m_ledger, &LedgerView::settingsWanted, this, [this] { emit placeWanted(u"settings/destinations"_s); });
}

QString OutboxPage::key() const
{
    return u"outbox"_s;
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

QString OutboxPage::iconName() const
{
    return u"mail-send"_s;
}

QString OutboxPage::subject() const
{
    return m_model->rowCount() == 0 ? QString() : tr("%n package(s)", nullptr, m_model->rowCount());
}

QString OutboxPage::help() const
{
    return tr("Every row is a sealed package, every column a destination. A row opens its digests, receipts and troubles at the right. "
              "“Seal and send…” takes the reports and materials you tick, checks them and seals them; a sealed version never changes. "
              "The program sends by itself, goes on where it was cut off, and never sends twice what may have arrived; Alt with the "
              "number of a destination goes to its buttons.");
}

bool OutboxPage::go(const QString &place)
{
    if (place.isEmpty())
        return true;
    if (place.section(u'/', 0, 0) == u"seal"_s) {
        beginSealing(place.section(u'/', 1).split(u'/', Qt::SkipEmptyParts));
        return true;
    }
    m_wanted = place;
    const int row = m_model->rowOf(place);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    return row >= 0;
}

QList<QWidget *> OutboxPage::panes() const
{
    return {m_left->currentIndex() == 0 ? static_cast<QWidget *>(m_view) : m_empty, m_right->currentWidget()};
}

void OutboxPage::refresh(bool whole)
{
    const auto work = [whole](Stores &stores) -> Result<OutboxFacts> {
        auto packages = whole ? stores.packages.all(PackageRecord::Direction::Sealed) : QList<PackageRecord>();
        if (!packages)
            return std::unexpected(packages.error());
        auto deliveries = stores.packages.deliveries();
        if (!deliveries)
            return std::unexpected(deliveries.error());
        auto destinations = stores.packages.destinations();
        if (!destinations)
            return std::unexpected(destinations.error());
        return OutboxFacts{*packages, *deliveries, *destinations};
    };
    whenDone(m_workspace.ask<OutboxFacts>(work), this, [this, whole](Result<OutboxFacts> result) {
        if (!result) {
            emit errorRaised(result.error());
            return;
        }
        if (!whole)
            result->packages = m_model->facts().packages;
        showFacts(*std::move(result));
    });
}

QHash<DeliveryRef, DeliveryStanding> OutboxPage::standingsOf(const QList<Delivery> &deliveries) const
{
    QHash<DeliveryRef, DeliveryStanding> standings;
    for (const Delivery &delivery : deliveries) {
        if (isOpen(delivery))
            standings.insert(refOf(delivery), {.wait = m_outbox.waitOf(refOf(delivery))});
    }
    const QList<SendingProgress> running = m_outbox.progress();
    for (const SendingProgress &progress : running)
        standings[progress.ref].progress = progress;
    return standings;
}

void OutboxPage::showProgress()
{
    m_model->setStandings(standingsOf(m_model->facts().deliveries), heldBackNow(m_model->facts().destinations));
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row < m_model->facts().packages.size())
        m_ledger->show(m_model->facts().packages.at(row), m_model->facts());
}

void OutboxPage::showFacts(OutboxFacts facts)
{
    facts.standings = standingsOf(facts.deliveries);
    facts.heldBack = heldBackNow(facts.destinations);
    const int before = m_view->currentIndex().row();
    if (m_wanted.isEmpty() && before >= 0 && before < m_model->facts().packages.size())
        m_wanted = m_model->facts().packages.at(before).key.digest;
    const int columns = m_model->columnCount();
    m_model->setFacts(facts);
    if (columns != m_model->columnCount() || before < 0) {
        m_view->header()->setSectionResizeMode(OutboxModel::PackageColumn, QHeaderView::Stretch);
        for (int column = OutboxModel::SizeColumn; column < m_model->columnCount(); ++column)
            m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        // The states need the room; the ledger tells the size, too.
        m_view->setColumnHidden(OutboxModel::SizeColumn, facts.destinations.size() > 1);
    }
    m_left->setCurrentIndex(facts.packages.isEmpty() ? 1 : 0);
    m_exportAction->setEnabled(!facts.packages.isEmpty());
    const int row = m_model->rowOf(m_wanted);
    m_wanted.clear();
    const bool sealing = m_right->currentWidget() == m_seal;
    if (row >= 0 && row != m_view->currentIndex().row())
        m_view->setCurrentIndex(m_model->index(row, 0));
    else if (row < 0 && !facts.packages.isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (sealing)
        m_right->setCurrentWidget(m_seal);
    else
        showCurrent();
    const auto troubled = std::ranges::count_if(facts.deliveries, [](const Delivery &one) {
        return one.state != Delivery::State::Delivered && one.state != Delivery::State::Queued && one.state != Delivery::State::Sending;
    });
    setBadge(static_cast<int>(troubled));
    emit headingChanged();
}

void OutboxPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    const bool has = row >= 0 && row < m_model->facts().packages.size();
    m_saveAction->setEnabled(has);
    if (has)
        m_ledger->show(m_model->facts().packages.at(row), m_model->facts());
    m_right->setCurrentIndex(has ? 1 : 0);
    m_right->setVisible(has || !m_model->facts().packages.isEmpty());
}

void OutboxPage::beginSealing(const QStringList &ticked)
{
    m_right->setVisible(true);
    m_right->setCurrentWidget(m_seal);
    m_seal->begin(ticked);
}

template<class T>
void OutboxPage::tellTrouble(const QFuture<Result<T>> &future)
{
    whenDone(future, this, [this](const Result<T> &result) {
        if (!result)
            emit errorRaised(result.error());
    });
}

void OutboxPage::tellWritten(const QFuture<Result<>> &future, const QString &sentence)
{
    whenDone(future, this, [this, sentence](const Result<> &result) {
        if (result)
            emit informationRaised(sentence);
        else
            emit errorRaised(result.error());
    });
}

void OutboxPage::send(const QString &destination)
{
    const PackageKey key = m_ledger->record().key;
    const auto delivery = m_model->facts().delivery(key, destination);
    const QList<Destination> &all = m_model->facts().destinations;
    const auto place = std::ranges::find(all, destination, &Destination::id);
    const bool asksFirst = place != all.end() && place->policy.start == SendingPolicy::Start::AskMe;
    // Who presses the button has answered the question the destination would ask.
    if (asksFirst || (delivery && isOpen(*delivery)))
        tellTrouble(m_outbox.sendNow(key, destination));
    else
        tellTrouble(m_outbox.enqueue(key, destination));
}

void OutboxPage::pause(const QString &destination, bool paused)
{
    if (!paused && m_outbox.isPaused(destination))
        tellTrouble(m_outbox.setDestinationPaused(destination, false));
    tellTrouble(m_outbox.setPaused(m_ledger->record().key, destination, paused));
}

void OutboxPage::holdBack(const QString &destination, bool held)
{
    tellTrouble(m_outbox.setDestinationPaused(destination, held));
}

QSet<QString> OutboxPage::heldBackNow(const QList<Destination> &destinations) const
{
    QSet<QString> heldBack;
    for (const Destination &destination : destinations) {
        if (m_outbox.isPaused(destination.id))
            heldBack.insert(destination.id);
    }
    return heldBack;
}

void OutboxPage::cancel(const QString &destination)
{
    const PackageKey key = m_ledger->record().key;
    const QString name = m_model->facts().nameOf(destination);
    if (m_prompts.confirm(tr("Cancel sending"), tr("Take this package out of the outbox for “%1”? What lies there already stays there; sending it again begins anew.").arg(name),
                          tr("Cancel sending")))
        tellTrouble(m_outbox.cancel(key, destination));
}

void OutboxPage::sendAnew(const QString &destination)
{
    const PackageKey key = m_ledger->record().key;
    const QString name = m_model->facts().nameOf(destination);
    if (m_prompts.confirm(tr("Send anew"), tr("Did the people at “%1” say that this package is not there? It is sent again from its start; if they have it after all, they have it twice.").arg(name),
                          tr("Send anew")))
        tellTrouble(m_outbox.sendAnew(key, destination));
}

void OutboxPage::markDelivered(const QString &destination)
{
    const PackageKey key = m_ledger->record().key;
    const QString name = m_model->facts().nameOf(destination);
    const auto words = m_prompts.text(tr("Mark as delivered"), tr("Who at “%1” confirmed that this package is there, when, and in which words? It is kept in the receipt under your name.").arg(name), {});
    if (words)
        tellTrouble(m_outbox.markDelivered(key, destination, *words));
}

void OutboxPage::showExchanges(const QString &destination)
{
    const PackageKey key = m_ledger->record().key;
    const auto work = [key, destination](Stores &stores) { return stores.packages.exchanges(key, destination); };
    whenDone(m_workspace.ask<QList<Exchange>>(work), this, [this, key, destination](const Result<QList<Exchange>> &result) {
        if (!result)
            emit errorRaised(result.error());
        else if (m_ledger->record().key == key)
            m_ledger->setExchanges(destination, *result);
    });
}

void OutboxPage::saveReceipt(const QString &destination)
{
    const PackageRecord record = m_ledger->record();
    const auto delivery = m_model->facts().delivery(record.key, destination);
    if (!delivery)
        return;
    const QList<Destination> &all = m_model->facts().destinations;
    const auto known = std::ranges::find(all, destination, &Destination::id);
    const Destination place = known != all.end() ? *known : Destination{.id = destination, .plugin = {}, .name = m_model->facts().nameOf(destination)};
    const QString file = m_prompts.saveFile(tr("Save the receipt as"), u"bien-nhan-%1.pdf"_s.arg(QFileInfo(record.fileName).completeBaseName()), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto work = [key = record.key, destination](Stores &stores) { return stores.packages.exchanges(key, destination); };
    whenDone(m_workspace.ask<QList<Exchange>>(work), this, [=, this, now = m_workspace.clock()()](const Result<QList<Exchange>> &exchanges) {
        if (!exchanges) {
            emit errorRaised(exchanges.error());
            return;
        }
        tellWritten(writeInBackground(m_tools.pool, file, [=, said = *exchanges] { return receiptPdf(record, place, *delivery, said, now); }),
                    tr("The receipt is saved as %1.").arg(file));
    });
}

void OutboxPage::exportLedger()
{
    const QString day = m_workspace.clock()().toLocalTime().toString(u"yyyy-MM-dd"_s);
    const QString file = m_prompts.saveFile(tr("Export the ledger"), u"so-gui-%1.xlsx"_s.arg(day), tr("Tables (*.xlsx *.csv)"));
    if (file.isEmpty())
        return;
    whenDone(ledgerOf(m_workspace), this, [this, file, now = m_workspace.clock()()](const Result<Ledger> &ledger) {
        if (!ledger) {
            emit errorRaised(ledger.error());
            return;
        }
        tellWritten(writeInBackground(m_tools.pool, file, [all = *ledger, now, isCsv = file.endsWith(".csv"_L1, Qt::CaseInsensitive)]() -> Result<QByteArray> {
                        return isCsv ? Result<QByteArray>(ledgerCsv(all)) : ledgerXlsx(all, now);
                    }), tr("The ledger is saved as %1.").arg(file));
    });
}

void OutboxPage::savePackage()
{
    const PackageRecord record = m_ledger->record();
    if (record.sha256.isEmpty())
        return;
    const QString file = m_prompts.saveFile(tr("Save the package as"), record.fileName, tr("Packages (*.zip)"));
    if (file.isEmpty())
        return;
    const auto work = [sha256 = record.sha256, file](Stores &stores) { return stores.blobs.copyTo(sha256, file); };
    tellWritten(m_workspace.askLong<void>(work), tr("The package is saved as %1.").arg(file));
}

} // namespace PhoLuat
