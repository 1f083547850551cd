// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sealpanel.h"

#include "frame/whenended.h"
#include "outbox/deliverywords.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/rowdelegate.h"
#include "widgets/statelabel.h"
#include "widgets/unitpicker.h"
#include "widgets/words.h"
#include "work/coversigning.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidget *tickList(const QString &name, const QString &words, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(words);
    list->setHeaderHidden(true);
    list->setUniformRowHeights(true); // rows are measured when they come into view only
    list->setColumnCount(2);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

QTreeWidgetItem *tickable(const QString &text, const QString &state, const QString &id, bool ticked)
{
    auto *item = new QTreeWidgetItem({text, state});
    item->setData(0, idRole, id);
    item->setToolTip(0, text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

void fitTo(QTreeWidget *list, int rows)
{
    const int height = rows * Look::rowHeight(list) + 2 * list->frameWidth();
    list->setFixedHeight(height);
}

/// Who gets what a unit sends: the justice department of its province from departments and from whatever stands right
/// below the province, else the unit above.
std::optional<Unit> receiverOf(const UnitTree &units, const UnitId &sender, QDate wanted)
{
    const std::optional<Unit> last = units.find(sender);
    if (!last)
        return std::nullopt;
    // A unit that is gone by now reported to those that stood when it did.
    const QDate day = !last->to.isNull() && last->to <= wanted ? last->to.addDays(-1) : wanted;
    const std::optional<Unit> above = units.find(units.find(sender, day).value_or(*last).parent, day);
    if (!above || above->level != UnitLevel::Province)
        return above;
    const QList<Unit> below = units.children(above->id, day);
    const auto justice = std::ranges::find_if(below, [](const Unit &one) {
        return one.level == UnitLevel::Department && one.name.startsWith(u"Sở Tư pháp"_s, Qt::CaseInsensitive);
    });
    return justice == below.end() || justice->id == sender ? above : std::optional(*justice);
}

} // namespace

SealPanel::SealPanel(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_contents(tickList(u"sealContents"_s, tr("What goes into the package"), this)),
      m_findings(new FindingsView(this)),
      m_receiver(new UnitPicker(workspace.units(), workspace.clock()().toLocalTime().date(), this)),
      m_destinations(tickList(u"sealDestinations"_s, tr("Where the package goes"), this)),
      m_saveCover(new QPushButton(tr("Save the c&over for signing…"), this)), m_takeCover(new QPushButton(tr("Take back the sig&ned cover…"), this)),
      m_coverState(new StateLabel(this)), m_seal(new QPushButton(Look::icon(u"object-locked"_s), tr("Se&al"), this))
{
    setObjectName(u"sealPanel"_s);
    m_destinations->setRootIsDecorated(false);
    m_receiver->setVisibleRows(4);
    m_receiver->setListOnDemand(true);
    for (QTreeWidget *list : {m_contents, m_destinations})
        list->setItemDelegate(new RowDelegate(list));
    m_contents->setIndentation(Look::between);
    m_contents->setMinimumHeight(4 * Look::rowHeight(this));
    m_findings->setMinimumHeight(4 * Look::rowHeight(this));
    m_seal->setObjectName(u"sealNow"_s);
    m_seal->setMinimumHeight(Look::rowHeight(this));
    m_seal->setDefault(true);
    auto *leave = new QPushButton(tr("&Leave"), this);
    leave->setObjectName(u"leaveSeal"_s);
    leave->setAccessibleName(tr("Leave without sealing"));
    leave->setMinimumHeight(Look::rowHeight(this));
    connect(leave, &QPushButton::clicked, this, &SealPanel::leaveWanted);
    connect(m_seal, &QPushButton::clicked, this, &SealPanel::sealNow);
    m_saveCover->setObjectName(u"saveCover"_s);
    m_saveCover->setAccessibleName(tr("Save the cover for signing"));
    m_saveCover->setToolTip(tr("Writes the cover of what is ticked as a PDF. Sign it in your signing program without changing it, then take it back here."));
    m_takeCover->setObjectName(u"takeCover"_s);
    m_takeCover->setAccessibleName(tr("Take back the signed cover"));
    m_takeCover->setToolTip(tr("Judges the signed cover, ticks what it was made for, and puts it into the package."));
    m_coverState->setObjectName(u"coverState"_s);
    m_coverState->hide();
    for (QPushButton *button : {m_saveCover, m_takeCover}) {
        button->setMinimumHeight(Look::rowHeight(this));
        button->setEnabled(false); // until it is known what there is
    }
    connect(m_saveCover, &QPushButton::clicked, this, &SealPanel::saveCover);
    connect(m_takeCover, &QPushButton::clicked, this, &SealPanel::takeCoverBack);
    connect(m_contents, &QTreeWidget::itemChanged, this, &SealPanel::check);
    connect(m_destinations, &QTreeWidget::itemChanged, this, &SealPanel::check);
    connect(m_receiver, &UnitPicker::unitChanged, this, &SealPanel::check);
    m_findings->setPlaceWords([this](const QString &place) { return placeWords(place); });
    connect(m_findings, &FindingsView::jumpTo, this, [this](const QString &place) {
        // A finding names the thing, a page its own word for it.
        const QString id = place.section(u'/', 1);
        emit placeWanted(place.startsWith("material/"_L1) ? u"materials/"_s + id : place.startsWith("report/"_L1) ? u"reports/"_s + id : place);
    });

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_seal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, 0, 0, 0);
    layout->setSpacing(Look::step);
    layout->addWidget(Look::heading(tr("1. What goes in"), this));
    layout->addWidget(m_contents, 3);
    layout->addWidget(Look::heading(tr("2. What the checks say"), this));
    layout->addWidget(m_findings, 2);
    layout->addWidget(Look::heading(tr("3. For whom"), this));
    layout->addWidget(m_receiver);
    layout->addWidget(Look::heading(tr("4. Where it is sent"), this));
    layout->addWidget(m_destinations);
    auto *cover = new QHBoxLayout;
    cover->addWidget(m_saveCover);
    cover->addWidget(m_takeCover);
    cover->addStretch(1);
    layout->addLayout(cover);
    layout->addWidget(m_coverState);
    layout->addSpacing(Look::step);
    layout->addLayout(buttons);
}

SealPanel::~SealPanel() = default;

void SealPanel::begin(const QStringList &ticked)
{
    const auto work = [](Stores &stores) -> Result<Facts> {
        Facts facts;
        auto summaries = stores.materials.search({.limit = std::numeric_limits<int>::max()});
        if (!summaries)
            return std::unexpected(summaries.error());
        facts.materials = *summaries;
        auto reports = stores.reports.all();
        if (!reports)
            return std::unexpected(reports.error());
        facts.reports = *reports;
        auto destinations = stores.packages.destinations();
        if (!destinations)
            return std::unexpected(destinations.error());
        const auto known = knownProfiles(stores);
        if (!known)
            return std::unexpected(known.error());
        for (const Destination &destination : std::as_const(*destinations)) {
            auto chosen = withProfile(destination, known->profiles);
            if (!chosen)
                facts.troubles.insert(destination.id, chosen.error().text);
            facts.destinations.append(chosen.value_or(ChosenDestination{destination}));
        }
        return facts;
    };
    // What is being typed elsewhere belongs into the package, so it is committed first.
    whenDone(m_workspace.flush(), this, [this, work, ticked](const Result<> &flushed) {
        if (!flushed)
            emit errorRaised(flushed.error());
        whenDone(m_workspace.ask<Facts>(work), this, [this, ticked](const Result<Facts> &result) {
            if (result)
                fill(*result, ticked);
            else
                emit errorRaised(result.error());
        });
    });
}

void SealPanel::fill(const Facts &facts, const QStringList &ticked)
{
    m_isFilling = true;
    m_signedCover.clear();
    m_coverState->hide();
    m_facts = facts;
    m_read.clear();
    m_compared.clear();
    m_contents->clear();
    m_reports = new QTreeWidgetItem(m_contents, {tr("Reports")});
    m_materials = new QTreeWidgetItem(m_contents, {tr("Materials")});
    const auto sealable = [](ReportState state) { return state == ReportState::Draft || state == ReportState::Checked || state == ReportState::Returned; };
    for (const Report &report : facts.reports) {
        const std::optional<Unit> unit = m_workspace.units().find(report.unit, report.period.until());
        const QString text = u"%1 · %2"_s.arg(shownPeriod(report.period), unit ? unit->name : report.unit.value);
        QTreeWidgetItem *item = tickable(text, stateWords(report.state).text, report.id.value, ticked.contains(report.id.value));
        if (!sealable(report.state)) {
            item->setDisabled(true);
            item->setToolTip(0, tr("This version is sealed; begin a new version to send a correction."));
        }
        m_reports->addChild(item);
    }
    QList<QTreeWidgetItem *> items; // added at once: one by one would take as long as there are squared
    for (const MaterialSummary &material : facts.materials)
        items.append(tickable(material.title.isEmpty() ? tr("(without a title)") : material.title, stateWords(material.state).text,
                              material.id.value, ticked.contains(material.id.value)));
    m_materials->addChildren(items);
    for (QTreeWidgetItem *group : {m_reports, m_materials}) {
        group->setHidden(group->childCount() == 0);
        group->setExpanded(true);
        group->setFirstColumnSpanned(true);
    }
    m_destinations->clear();
    for (const ChosenDestination &one : facts.destinations)
        m_destinations->addTopLevelItem(tickable(one.destination.name, policyWords(one.destination.policy), one.destination.id, true));
    if (facts.destinations.isEmpty())
        m_destinations->addTopLevelItem(new QTreeWidgetItem({tr("None is set up; the package can be saved as a file.")}));
    fitTo(m_destinations, std::clamp(m_destinations->topLevelItemCount(), 1, 4));
    m_isFilling = false;
    check();
    m_contents->setFocus();
}

QString SealPanel::placeWords(const QString &place) const
{
    const QString id = place.section(u'/', 1, 1);
    if (place.startsWith("material/"_L1)) {
        const auto material = std::ranges::find(m_facts.materials, id, [](const MaterialSummary &one) { return one.id.value; });
        return material == m_facts.materials.end() || material->title.isEmpty() ? tr("a material without a title") : material->title;
    }
    if (place.startsWith("report/"_L1)) {
        const auto report = std::ranges::find(m_facts.reports, id, [](const Report &one) { return one.id.value; });
        return report == m_facts.reports.end() ? tr("a report") : tr("report, %1").arg(shownPeriod(report->period));
    }
    return place;
}

QStringList SealPanel::tickedUnder(const QTreeWidgetItem *group) const
{
    QStringList ids;
    for (int i = 0; group != nullptr && i < group->childCount(); ++i) {
        if (group->child(i)->checkState(0) == Qt::Checked)
            ids.append(group->child(i)->data(0, idRole).toString());
    }
    return ids;
}

void SealPanel::check()
{
    if (m_isFilling)
        return;
    const QStringList materialIds = tickedUnder(m_materials);
    const QStringList reportIds = tickedUnder(m_reports);
    QList<Material> materials;
    QList<Report> reports;
    QList<MaterialId> missing;
    for (const QString &id : materialIds) {
        if (const auto read = m_read.constFind(id); read != m_read.cend())
            materials.append(*read);
        else
            missing.append({id});
    }
    std::ranges::copy_if(m_facts.reports, std::back_inserter(reports), [&](const Report &one) { return reportIds.contains(one.id.value); });
    suggestReceiver();
    QList<Report> uncompared;
    std::ranges::copy_if(reports, std::back_inserter(uncompared), [this](const Report &one) { return !m_compared.contains(one.id.value); });
    if (!missing.isEmpty() || !uncompared.isEmpty()) {
        m_seal->setEnabled(false);
        m_saveCover->setEnabled(false);
        readThenCheck(missing, uncompared);
        return;
    }
    const bool empty = materials.isEmpty() && reports.isEmpty();
    Findings findings;
    if (empty) {
        m_findings->setFindings({{Severity::Information, {}, tr("Tick at least one report or material.")}}, tr("Nothing is ticked yet."));
    } else {
        findings = checkBeforeSealing(m_workspace, m_tools, materials, reports, m_compared, m_receiver->unit() ? m_receiver->unit()->id : UnitId()) + checkDestinations(materials, reports);
        m_findings->setFindings(findings);
    }
    const bool sends = !tickedDestinations().isEmpty();
    m_seal->setText(sends ? tr("Se&al and send") : tr("Se&al"));
    m_seal->setAccessibleName(m_seal->text().remove(u'&'));
    m_seal->setEnabled(!empty && !m_isSealing && isAcceptable(findings) && m_receiver->unit().has_value());
    m_saveCover->setEnabled(m_seal->isEnabled());
    m_takeCover->setEnabled(!m_isSealing);
    checkCover();
}

Findings SealPanel::checkDestinations(const QList<Material> &materials, const QList<Report> &reports) const
{
    const QStringList ticked = tickedDestinations();
    QList<ChosenDestination> chosen;
    Findings findings;
    for (const ChosenDestination &one : m_facts.destinations) {
        if (!ticked.contains(one.destination.id))
            continue;
        chosen.append(one);
        if (m_facts.troubles.contains(one.destination.id))
            findings.append({Severity::Error, u"destination.profile"_s, m_facts.troubles.value(one.destination.id)});
    }
    return findings + checkForDestinations(chosen, materials, reports);
}

QStringList SealPanel::tickedDestinations() const
{
    QStringList ids;
    for (int i = 0; i < m_destinations->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_destinations->topLevelItem(i);
        if (!item->data(0, idRole).isNull() && item->checkState(0) == Qt::Checked)
            ids.append(item->data(0, idRole).toString());
    }
    return ids;
}

void SealPanel::readThenCheck(const QList<MaterialId> &missing, const QList<Report> &uncompared)
{
    if (std::exchange(m_isReading, true))
        return; // what is ticked meanwhile is seen when these are here
    struct Read {
        QList<Material> materials = {};
        QMap<QString, ComparedReports> compared = {};
    };
    const auto work = [missing, uncompared](Stores &stores) -> Result<Read> {
        Read read;
        for (const Report &report : uncompared) {
            auto compared = readCompared(stores, report.unit, report.period);
            if (!compared)
                return std::unexpected(compared.error());
            read.compared.insert(report.id.value, *compared);
        }
        for (const MaterialId &id : missing) {
            auto material = stores.materials.find(id);
            if (!material)
                return std::unexpected(material.error());
            read.materials.append(std::move(*material));
        }
        return read;
    };
    whenDone(m_workspace.ask<Read>(work), this, [this](const Result<Read> &read) {
        m_isReading = false;
        if (!read) {
            emit errorRaised(read.error());
            return;
        }
        for (const Material &material : read->materials)
            m_read.insert(material.id.value, material);
        m_compared.insert(read->compared);
        check();
    });
}

void SealPanel::suggestReceiver()
{
    if (m_receiver->unit() && m_receiver->unit()->id != m_suggested)
        return;
    QDate day = m_workspace.clock()().toLocalTime().date();
    const QStringList ticked = tickedUnder(m_reports);
    const auto report = std::ranges::find_if(m_facts.reports, [&ticked](const Report &one) { return ticked.contains(one.id.value); });
    if (report != m_facts.reports.end())
        day = report->period.until();
    const std::optional<Unit> receiver = receiverOf(m_workspace.units(), report != m_facts.reports.end() ? report->unit : m_workspace.identity().unit, day);
    if (!receiver)
        return;
    const QSignalBlocker quiet(m_receiver); // the checks do not depend on it
    m_suggested = receiver->id;
    m_receiver->setDay(receiver->standsOn(day) ? day : receiver->to.addDays(-1));
    m_receiver->setUnit(receiver->id);
}

SealRequest SealPanel::request() const
{
    SealRequest request;
    const QStringList materials = tickedUnder(m_materials);
    const QStringList reports = tickedUnder(m_reports);
    for (const QString &id : materials)
        request.materials.append({id});
    for (const QString &id : reports)
        request.reports.append({id});
    request.receiver = m_receiver->unit() ? m_receiver->unit()->id : UnitId();
    request.destinations = tickedDestinations();
    return request;
}

void SealPanel::saveCover()
{
    const QString file = m_prompts.saveFile(tr("Save the cover for signing"), tr("cover.pdf"), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto future = prepareCover(m_workspace, m_tools, request(), file);
    emit jobStarted(tr("Making the cover"), QFuture<void>(future));
    m_saveCover->setEnabled(false);
    whenEnded(future, this, [this] { check(); });
    whenDone(future, this, [this](const Result<QString> &saved) {
        if (saved)
            m_coverState->setState(StateLabel::State::Information, tr("The cover lies in %1. Sign it as it is, then take it back here; until then nothing is sealed.").arg(QDir::toNativeSeparators(*saved)));
        else
            m_coverState->setState(StateLabel::State::Wrong, saved.error().text);
        m_coverState->show();
    });
}

void SealPanel::takeCoverBack()
{
    const QString file = m_prompts.openFile(tr("Take back the signed cover"), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto future = takeBackCover(m_workspace, m_tools, file);
    emit jobStarted(tr("Judging the signed cover"), QFuture<void>(future));
    m_takeCover->setEnabled(false);
    whenEnded(future, this, [this] { m_takeCover->setEnabled(!m_isSealing); });
    whenDone(future, this, [this, file](const Result<ReturnedCover> &cover) {
        if (cover) {
            useCover(file, *cover);
            return;
        }
        m_signedCover.clear();
        m_coverState->setState(StateLabel::State::Wrong, cover.error().text);
        m_coverState->show();
    });
}

void SealPanel::useCover(const QString &file, const ReturnedCover &cover)
{
    const SealRequest &wanted = cover.prepared.request;
    const auto tick = [](QTreeWidgetItem *item, bool ticked) {
        if (item->flags().testFlag(Qt::ItemIsUserCheckable) && !item->isDisabled())
            item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    };
    m_isFilling = true;
    for (int i = 0; i < m_reports->childCount(); ++i)
        tick(m_reports->child(i), wanted.reports.contains(ReportId{m_reports->child(i)->data(0, idRole).toString()}));
    for (int i = 0; i < m_materials->childCount(); ++i)
        tick(m_materials->child(i), wanted.materials.contains(MaterialId{m_materials->child(i)->data(0, idRole).toString()}));
    for (int i = 0; i < m_destinations->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_destinations->topLevelItem(i);
        if (!item->data(0, idRole).isNull())
            tick(item, wanted.destinations.contains(item->data(0, idRole).toString()));
    }
    m_receiver->setUnit(wanted.receiver);
    m_suggested = {}; // the cover names whom it is for
    m_isFilling = false;
    m_signedCover = file;
    m_signedFor = wanted;
    const Findings findings = cover.signatures.findings();
    QStringList words;
    for (const Finding &one : findings)
        words.append(one.text);
    const bool isGood = cover.signatures.state() == SignatureState::Good;
    m_coverState->setState(isGood ? StateLabel::State::Done : StateLabel::State::Look, tr("The signed cover goes into the package. %1").arg(words.join(u' ')));
    m_coverState->show();
    check();
}

void SealPanel::checkCover()
{
    if (m_signedCover.isEmpty() || isSameRequest(request(), m_signedFor))
        return;
    m_signedCover.clear();
    m_coverState->setState(StateLabel::State::Look, tr("The signed cover was made for other contents, another receiver or other destinations, so it is not used. Take it back again, or save and sign a new one."));
}

void SealPanel::sealNow()
{
    SealRequest request = this->request();
    request.signedCover = m_signedCover;
    m_isSealing = true;
    m_seal->setEnabled(false);
    const auto future = seal(m_workspace, m_tools, request);
    emit jobStarted(tr("Sealing"), QFuture<void>(future));
    whenEnded(future, this, [this] {
        m_isSealing = false;
        check();
    });
    whenDone(future, this, [this, destinations = request.destinations](const Result<PackageRecord> &result) {
        if (result) {
            m_signedCover.clear();
            m_coverState->hide();
            emit sealedDone(*result, destinations);
            return;
        }
        m_findings->setFindings({{Severity::Error, result.error().code, result.error().text}}, tr("The package was not sealed."));
        m_seal->setEnabled(true);
    });
}

} // namespace PhoLuat
