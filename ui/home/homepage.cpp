// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"

#include "home/deadlinelines.h"
#include "inbox/inboxmodel.h"
#include "widgets/look.h"
#include "widgets/rowdelegate.h"
#include "widgets/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settling = 300ms;

/// The first line of what was said about the newest package with it, when that package came back; else empty.
template<class Id>
QString returnedBecause(const QList<PackageRecord> &sealed, QList<Id> PackageInfo::*contents, const Id &id)
{
    const auto newest = std::ranges::find_if(sealed, [&](const PackageRecord &record) { return record.info.kind == PackageKind::Submission && (record.info.*contents).contains(id); });
    const bool cameBack = newest != sealed.end() && (newest->decision == PackageRecord::Decision::Returned || newest->decision == PackageRecord::Decision::Conflict);
    return cameBack ? newest->remark.trimmed().section(u'\n', 0, 0) : QString();
}

QString withReason(const QString &text, const QString &reason)
{
    constexpr qsizetype mostLetters = 60; // what is to be put right must stay in sight
    if (reason.isEmpty())
        return text;
    return (text.size() > mostLetters ? text.left(mostLetters - 1).trimmed() + u'…' : text) + u": "_s + reason;
}

} // namespace

HomePage::HomePage(Workspace &workspace, Tools tools, Prompts &, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_model(new HomeModel(this)), m_view(new QTreeView(this)),
      m_stack(new QStackedWidget(this))
{
    m_view->setObjectName(u"todaysWork"_s);
    m_view->setAccessibleName(tr("Today's work"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(HomeModel::TextColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(HomeModel::StateColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(HomeModel::WhenColumn, QHeaderView::ResizeToContents);
    const auto open = [this](const QModelIndex &index) {
        const QString place = index.data(HomeModel::PlaceRole).toString();
        if (!place.isEmpty())
            emit placeWanted(place);
    };
    connect(m_view, &QTreeView::activated, this, open);

    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::edge, Look::edge, Look::edge, Look::edge);
    layout->addWidget(m_stack);

    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &HomePage::refresh);
    connect(&workspace, &Workspace::changed, this, &HomePage::note);
    // What is typed is stored a moment after it was announced.
    connect(&workspace, &Workspace::saved, this, [this] { note({}); });
    refresh();
}

HomePage::~HomePage() = default;

QString HomePage::key() const
{
    return u"home"_s;
}

QString HomePage::title() const
{
    return tr("Desk");
}

QString HomePage::iconName() const
{
    return u"go-home"_s;
}

QString HomePage::subject() const
{
    const QString person = m_workspace.identity().person;
    const QString today = dateWords(m_workspace.clock()().toLocalTime().date());
    return person.isEmpty() ? today : u"%1 · %2"_s.arg(person, today);
}

QString HomePage::help() const
{
    return tr("What waits for you today: reports of the period, drafts, troubles of the outbox, what is new in the inbox. "
              "Enter or a double click opens the place. Ctrl+K goes to anything.");
}

QList<QWidget *> HomePage::panes() const
{
    return {m_stack->currentWidget()};
}

QWidget *HomePage::makeEmpty()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->addStretch(1);
    QLabel *title = Look::heading(tr("Nothing waits for you"), part);
    title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(title);
    QLabel *text = Look::paragraph(tr("Here you will find the reports of the period, your drafts, what the outbox could not send and what came in. "
                                      "Begin with a material or with a report:"), part);
    text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::inside);
    row->addStretch(1);
    const std::tuple<QString, QString, QString> steps[] = {{u"materials"_s, u"document-edit"_s, tr("Write a &material")},
                                                           {u"reports"_s, u"view-form-table"_s, tr("Fill in a &report")}};
    for (const auto &[place, iconName, words] : steps) {
        auto *button = new QPushButton(Look::icon(iconName), words, part);
        button->setObjectName(u"begin."_s + place);
        button->setAccessibleName(QString(words).remove(u'&'));
        button->setMinimumHeight(Look::rowHeight(this));
        connect(button, &QPushButton::clicked, this, [this, place] { emit placeWanted(place); });
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    return part;
}

void HomePage::note(const Change &change)
{
    // The badge in the side bar counts the troubles of deliveries whatever page is shown.
    if (!isVisible() && change.what != Change::What::Delivery)
        m_isStale = true;
    else if (!m_settled.isActive())
        m_settled.start();
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void HomePage::refresh()
{
    m_isStale = false;
    // One question at a time; changes meanwhile ask once more afterwards.
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    const auto work = [](Stores &stores) -> Result<Facts> {
        auto reports = stores.reports.all();
        if (!reports)
            return std::unexpected(reports.error());
        auto drafts = stores.materials.search({.state = MaterialState::Draft, .limit = 8});
        if (!drafts)
            return std::unexpected(drafts.error());
        auto deliveries = stores.packages.deliveries();
        if (!deliveries)
            return std::unexpected(deliveries.error());
        auto sealed = stores.packages.all(PackageRecord::Direction::Sealed, PackageStore::Content::HeadOnly);
        if (!sealed)
            return std::unexpected(sealed.error());
        auto received = stores.packages.all(PackageRecord::Direction::Received, PackageStore::Content::HeadOnly);
        if (!received)
            return std::unexpected(received.error());
        return Facts{*reports, *drafts, *deliveries, *sealed, *received};
    };
    whenDone(m_workspace.ask<Facts>(work), this, [this](const Result<Facts> &result) {
        m_isAsking = false;
        if (result)
            show(*result);
        else
            emit errorRaised(result.error());
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

void HomePage::show(const Facts &facts)
{
    const QDateTime now = m_workspace.clock()();
    HomeGroup reports{tr("Reports"), {}};
    for (const Report &report : facts.reports.first(std::min<qsizetype>(facts.reports.size(), 8))) {
        const StateWords state = stateWords(report.state);
        const std::optional<Unit> unit = m_workspace.units().find(report.unit, report.period.until());
        const auto form = report.forms.isEmpty() ? nullptr : m_tools.forms.find(report.forms.first().form, report.forms.first().edition);
        const QString name = form ? u"%1 · %2"_s.arg(form->code, shownPeriod(report.period)) : shownPeriod(report.period);
        const QString reason = report.state == ReportState::Returned ? returnedBecause(facts.sealed, &PackageInfo::reports, report.id) : QString();
        reports.lines.append({withReason(unit ? u"%1 · %2"_s.arg(name, unit->name) : name, reason), state.text, state.look, momentWords(report.changedAt, now),
                              u"reports/"_s + report.id.value, u"view-form-table"_s});
    }
    HomeGroup inbox{tr("New in the inbox"), {}};
    for (const PackageRecord &record : facts.received) {
        if (!waitsForDecision(record))
            continue; // answers stand with what they answer
        const StateWords state = stateWords(record.decision);
        const QString period = record.info.period ? u" · "_s + shownPeriod(*record.info.period) : QString();
        inbox.lines.append({record.info.senderName + period, state.text, state.look, momentWords(record.at, now),
                            u"inbox/arrived/"_s + record.key.digest, u"mail-receive"_s});
    }
    if (inbox.lines.size() > 8) {
        const int more = static_cast<int>(inbox.lines.size()) - 7;
        inbox.lines.resize(7);
        inbox.lines.append({tr("and %n more", nullptr, more), {}, StateLabel::State::Plain, {}, u"inbox"_s, u"mail-receive"_s});
    }
    HomeGroup troubles{tr("Troubles of the outbox"), {}};
    for (const Delivery &delivery : facts.deliveries) {
        const bool isFine = delivery.state == Delivery::State::Delivered || delivery.state == Delivery::State::Queued || delivery.state == Delivery::State::Sending;
        if (isFine)
            continue;
        const StateWords state = stateWords(delivery.state);
        const auto package = std::ranges::find_if(facts.sealed, [&delivery](const PackageRecord &record) { return record.key == delivery.key; });
        const QString name = package == facts.sealed.end() ? delivery.key.id.value : package->fileName;
        troubles.lines.append({delivery.trouble.isEmpty() ? name : u"%1: %2"_s.arg(name, delivery.trouble.section(u'\n', 0, 0)), state.text, state.look,
                               momentWords(delivery.at, now), u"outbox/"_s + delivery.key.digest, u"mail-send"_s});
    }
    HomeGroup drafts{tr("Drafts touched last"), {}};
    for (const MaterialSummary &material : facts.drafts) {
        const QString reason = returnedBecause(facts.sealed, &PackageInfo::materials, material.id);
        const StateWords state = reason.isEmpty() ? stateWords(material.state) : stateWords(ReportState::Returned);
        drafts.lines.append({withReason(material.title.isEmpty() ? tr("(without a title)") : material.title, reason), state.text, state.look,
                             momentWords(material.changedAt, now), u"materials/"_s + material.id.value, u"document-edit"_s});
    }
    const HomeGroup deadlines = deadlineLines(m_tools.forms, m_workspace.units(), m_workspace.identity(), now.toLocalTime().date(), facts.reports);
    m_model->setGroups({deadlines, troubles, inbox, reports, drafts});
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
    m_view->expandAll();
    setBadge(static_cast<int>(troubles.lines.size()));
    m_stack->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
}

} // namespace PhoLuat
