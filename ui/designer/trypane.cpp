// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer/trypane.h"

#include "forms/findinggroups.h"
#include "forms/formlayout.h"
#include "forms/samplefigures.h"
#include "reports/formgrid.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"
#include "work/formdrafting.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

TryPane::TryPane(FormDrafting &work, Workspace &workspace, Tools tools, QWidget *parent)
    : QWidget(parent), m_work(work), m_workspace(workspace), m_tools(tools), m_state(new StateLabel(this)), m_grid(new FormGridView(this)), m_findings(new FindingsView(this)),
      m_fill(new QPushButton(Look::icon(u"tools-wizard"_s), tr("Fill &in sample figures"), this)), m_clear(new QPushButton(Look::icon(u"edit-clear-all"_s), tr("&Empty it"), this))
{
    m_state->setObjectName(u"tryState"_s);
    m_grid->setObjectName(u"tryGrid"_s);
    m_findings->setObjectName(u"tryFindings"_s);
    m_findings->setPlaceWords([this](const QString &place) { return m_grid->model().placeWords(place); });
    m_fill->setObjectName(u"fillSample"_s);
    m_fill->setMinimumHeight(Look::rowHeight(this));
    m_clear->setObjectName(u"clearSample"_s);
    m_clear->setMinimumHeight(Look::rowHeight(this));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Look::inside);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_fill);
    bar->addWidget(m_clear);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"designerTry"_s);
    split->addWidget(m_grid);
    split->addWidget(m_findings);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, 0);
    layout->setSpacing(Look::inside);
    layout->addLayout(bar);
    layout->addWidget(split, 1);
    connect(m_fill, &QPushButton::clicked, this, &TryPane::fill);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_data.cells.clear();
        m_grid->model().setFormData(m_data);
        judge();
    });
    connect(m_grid, &FormGridView::edited, this, [this](const FormData &filled) {
        m_data = filled;
        judge();
    });
    connect(m_findings, &FindingsView::jumpTo, this, [this](const QString &place) {
        if (const std::optional<CellRef> ref = CellRef::fromText(place))
            m_grid->jumpTo(*ref);
    });
    connect(&m_work, &FormDrafting::opened, this, [this] {
        m_data = {};
        m_grid->clear();
        m_isStale = true;
        m_findings->setNotYet({});
        m_state->setState(StateLabel::State::Plain, {});
        emit sheetChanged();
    });
    connect(&m_work, &FormDrafting::judged, this, [this] {
        m_isStale = true;
        if (isVisible())
            make();
        else
            emit sheetChanged();
    });
}

TryPane::~TryPane() = default;

void TryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        make();
}

std::optional<FormSheet> TryPane::sheet()
{
    if (m_isStale)
        make();
    return m_grid->model().sheet();
}

Period TryPane::period() const
{
    const FormSpec &spec = m_work.spec();
    const QDate today = m_workspace.clock()().toLocalTime().date();
    const QDate day = spec.from.isValid() && spec.from > today ? spec.from : spec.to.isValid() && spec.to <= today ? spec.to.addDays(-1) : today;
    return {spec.periods.isEmpty() ? Period::Kind::Year : spec.periods.contains(Period::Kind::Year) ? Period::Kind::Year : spec.periods.first(), day.year()};
}

void TryPane::make()
{
    const bool hasSheet = m_grid->model().sheet().has_value();
    m_fill->setEnabled(hasSheet);
    m_clear->setEnabled(hasSheet);
    if (!m_work.isOpen() || !m_work.isJudged())
        return;
    m_isStale = false;
    if (!m_work.isUsable()) {
        m_state->setState(StateLabel::State::Look, hasSheet ? tr("This is the form before the last change; put right what is listed to try it as it is now.")
                                                           : tr("The form can be tried once everything that is listed is right."));
        return;
    }
    const auto spec = std::make_shared<const FormSpec>(m_work.spec());
    QList<Unit> units = unitsForForm(*spec, m_workspace.units(), m_workspace.identity().unit, period());
    if (units.isEmpty())
        units = sampleUnits(*spec);
    const Result<FormSheet> made = FormSheet::make(spec, units);
    if (!made) {
        m_state->setState(StateLabel::State::Wrong, made.error().text);
        return;
    }
    FormSheet sheet = *made;
    m_data.form = spec->id;
    m_data.edition = spec->edition;
    sheet.setData(m_data);
    const CellRef was = m_grid->currentCell();
    m_grid->setSheet(sheet);
    if (const QModelIndex index = m_grid->model().indexOf(was); index.isValid())
        m_grid->table()->setCurrentIndex(index);
    m_state->setState(StateLabel::State::Information, tr("What is typed here is for trying only and goes nowhere."));
    m_fill->setEnabled(true);
    m_clear->setEnabled(true);
    judge();
}

void TryPane::judge()
{
    const std::optional<FormSheet> shown = sheet();
    if (!shown)
        return;
    Findings findings = shown->check(period().kind, {}, readersLanguage());
    if (m_data.cells.isEmpty())
        findings.clear(); // nothing was tried yet
    m_grid->model().setFindings(findings);
    const QList<FindingGroup> groups = groupFindings(*shown, findings);
    if (m_data.cells.isEmpty())
        m_findings->setNotYet(tr("Type figures, or fill in sample figures: sums and rules answer here."));
    else
        m_findings->setGroups(groups, findings.isEmpty() ? tr("All rules hold.") : findingsVerdict(groups));
    emit sheetChanged();
}

void TryPane::fill()
{
    const std::optional<FormSheet> shown = sheet();
    if (!shown)
        return;
    m_fill->setEnabled(false);
    const auto work = [sheet = *shown, seed = ++m_seed](QPromise<Result<FormData>> &) -> Result<FormData> { return sampleFigures(sheet, seed); };
    whenDone(inBackground<FormData>(m_tools.pool, work), this, [this](const Result<FormData> &filled) {
        m_fill->setEnabled(true);
        if (!filled || filled->form != m_work.spec().id || filled->edition != m_work.spec().edition)
            return;
        m_data = *filled;
        m_grid->model().setFormData(m_data);
        judge();
    });
}

} // namespace PhoLuat
