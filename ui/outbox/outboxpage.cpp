// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "outbox/ledgerview.h"
#include "outbox/outboxmodel.h"
#include "outbox/sealpanel.h"
#include "widgets/emptyhint.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_model(new OutboxModel(workspace.clock(), this)),
      m_view(new QTreeView(this)), m_left(new QStackedWidget(this)), m_right(new QStackedWidget(this)),
      m_ledger(new LedgerView(workspace.clock(), this)), m_seal(new SealPanel(workspace, tools, this)),
      m_hint(Look::paragraph(tr("Choose a package to see its digests, receipts and troubles."), this))
{
    m_sealAction = addPageAction(MenuPlace::Send, u"sealAction"_s, u"object-locked"_s, tr("&Seal and send…"), QKeySequence::New);
    connect(m_sealAction, &QAction::triggered, this, [this] { beginSealing({}); });
    m_saveAction = addPageAction(MenuPlace::Send, u"savePackageAction"_s, u"document-save-as"_s, tr("Save the &package as a file…"),
                                 QKeySequence(u"Ctrl+Shift+S"_s));
    connect(m_saveAction, &QAction::triggered, this, &OutboxPage::savePackage);

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
    m_left->addWidget(m_view);
    m_left->addWidget(m_empty);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_ledger);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
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
    connect(m_ledger, &LedgerView::deliveryWanted, this,
            [this](const QString &destination) { deliverTo(m_ledger->record().key, destination); });
    connect(m_ledger, &LedgerView::saveWanted, this, &OutboxPage::savePackage);
    connect(m_ledger, &LedgerView::settingsWanted, this, [this] { emit placeWanted(u"settings/destinations"_s); });
    connect(m_seal, &SealPanel::leaveWanted, this, &OutboxPage::showCurrent);
    connect(m_seal, &SealPanel::jobStarted, this, &Page::jobStarted);
    connect(m_seal, &SealPanel::errorRaised, this, &Page::errorRaised);
    connect(m_seal, &SealPanel::placeWanted, this, &Page::placeWanted);
    connect(m_seal, &SealPanel::sealedDone, this, [this](const PackageRecord &record, const QStringList &destinations) {
        m_wanted = record.key.digest;
        m_right->setCurrentIndex(1);
        refresh();
        for (const QString &destination : destinations)
            deliverTo(record.key, destination);
        if (destinations.isEmpty())
            emit informationRaised(tr("%1 is sealed. Send it to a destination, or save it as a file.").arg(record.fileName));
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Package || change.what == Change::What::Delivery || change.what == Change::What::Destination)
            refresh();
    });
    showCurrent();
    refresh();
}

OutboxPage::~OutboxPage() = default;

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
              "“Seal and send…” takes the reports and materials you tick, checks them and seals them; a sealed version never changes.");
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
    return {m_left->currentWidget(), m_right->currentWidget()};
}

void OutboxPage::refresh()
{
    const auto work = [](Stores &stores) -> Result<OutboxFacts> {
        auto packages = stores.packages.all(PackageRecord::Direction::Sealed);
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
    whenDone(m_workspace.ask<OutboxFacts>(work), this, [this](const Result<OutboxFacts> &result) {
        if (result)
            showFacts(*result);
        else
            emit errorRaised(result.error());
    });
}

void OutboxPage::showFacts(const OutboxFacts &facts)
{
    const int before = m_view->currentIndex().row();
    if (m_wanted.isEmpty() && before >= 0 && before < m_model->facts().packages.size())
        m_wanted = m_model->facts().packages.at(before).key.digest;
    const int columns = m_model->columnCount();
    m_model->setFacts(facts);
    if (columns != m_model->columnCount() || before < 0) {
        m_view->header()->setSectionResizeMode(OutboxModel::PackageColumn, QHeaderView::Stretch);
        for (int column = OutboxModel::SizeColumn; column < m_model->columnCount(); ++column)
            m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_left->setCurrentWidget(facts.packages.isEmpty() ? m_empty : m_view);
    const int row = m_model->rowOf(m_wanted);
    m_wanted.clear();
    const bool sealing = m_right->currentWidget() == m_seal;
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    else if (!facts.packages.isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (sealing)
        m_right->setCurrentWidget(m_seal);
    else
        showCurrent();
    const auto troubled = std::ranges::count_if(facts.deliveries, [](const Delivery &one) {
        return one.state == Delivery::State::Refused || one.state == Delivery::State::Waiting;
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

void OutboxPage::deliverTo(const PackageKey &key, const QString &destination)
{
    const auto future = deliver(m_workspace, m_tools, key, destination);
    emit jobStarted(tr("Sending"), QFuture<void>(future));
    whenDone(future, this, [this](const Result<Delivery> &result) {
        if (!result)
            emit errorRaised(result.error());
        else if (!result->trouble.isEmpty())
            emit errorRaised({ErrorKind::Unreachable, result->trouble});
        refresh();
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
    whenDone(m_workspace.askLong<void>(work), this, [this, file](const Result<> &result) {
        if (result)
            emit informationRaised(tr("The package is saved as %1.").arg(file));
        else
            emit errorRaised(result.error());
    });
}

} // namespace PhoLuat
