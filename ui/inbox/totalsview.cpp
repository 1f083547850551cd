// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/totalsview.h"

#include "document/render.h"
#include "forms/findinggroups.h"
#include "forms/parties.h"
#include "inbox/sourcesmodel.h"
#include "reports/formgrid.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

TotalsView::TotalsView(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_grid(new FormGridView(this)), m_stack(new QStackedWidget(this)),
      m_nothing(Look::paragraph({}, this))
{
    m_grid->setObjectName(u"totalsGrid"_s);
    m_grid->setReadOnly(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(u"noTotals"_s);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"totalsSplitter"_s);
    splitter->addWidget(m_grid);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Look::inside, 0, 0);
    layout->addWidget(m_stack);
    connect(m_grid, &FormGridView::currentCellChanged, this, &TotalsView::showSources);
    connect(m_grid, &FormGridView::cellActivated, this, [this](const CellRef &cell) {
        showSources(cell);
        m_sources->setFocus();
    });
    m_stack->setCurrentIndex(1);
}

TotalsView::~TotalsView() = default;

QWidget *TotalsView::makeSide()
{
    auto *side = new QWidget(this);
    m_cell = Look::paragraph({}, side);
    m_cell->setObjectName(u"sourceCell"_s);
    m_sourcesModel = new SourcesModel(this);
    m_sources = new QTreeView(side);
    m_sources->setObjectName(u"sources"_s);
    m_sources->setAccessibleName(tr("Where the figure came from"));
    m_sources->setModel(m_sourcesModel);
    m_sources->setUniformRowHeights(true);
    m_sources->setItemDelegate(new RowDelegate(m_sources));
    m_sources->header()->setStretchLastSection(false);
    m_sources->header()->setSectionResizeMode(SourcesModel::NameColumn, QHeaderView::Stretch);
    m_sources->header()->setSectionResizeMode(SourcesModel::FigureColumn, QHeaderView::ResizeToContents);
    connect(m_sources, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString digest = index.data(SourcesModel::DigestRole).toString();
        if (!digest.isEmpty())
            emit packageWanted(digest);
    });
    m_findings = new FindingsView(side);
    m_findings->setPlaceWords([this](const QString &place) { return m_grid->model().placeWords(place); });
    connect(m_findings, &FindingsView::jumpTo, this, [this](const QString &place) {
        if (const std::optional<CellRef> cell = CellRef::fromText(place))
            jumpTo(*cell);
    });
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Look::inside, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(Look::heading(tr("Where it came from"), side));
    layout->addWidget(m_cell);
    layout->addWidget(m_sources, 3);
    layout->addWidget(Look::heading(tr("What is odd"), side));
    layout->addWidget(m_findings, 2);
    return side;
}

void TotalsView::showNothing(const QString &why)
{
    m_sheet.reset();
    m_nothing->setText(why);
    m_stack->setCurrentIndex(1);
    emit readyChanged(false);
}

void TotalsView::show(const Consolidation &consolidation, const Period &period)
{
    m_consolidation = consolidation;
    m_period = period;
    const auto spec = m_tools.forms.find(consolidation.data.form, consolidation.data.edition);
    if (!spec) {
        showNothing(tr("The form of these totals is not known to this program."));
        return;
    }
    // The rows are those it was made with: a department consolidates for its province.
    QList<Unit> units;
    for (const UnitStanding &standing : consolidation.standings)
        units.append(standing.unit);
    auto sheet = FormSheet::make(spec, units);
    if (!sheet) {
        showNothing(sheet.error().text);
        return;
    }
    const CellRef before = m_grid->currentCell();
    m_sheet = std::move(*sheet);
    m_sheet->setData(consolidation.data);
    m_grid->setSheet(*m_sheet);
    // What the units sent, what the form's own rules say of the totals, and whether each row is what its unit's form says.
    Findings own = m_sheet->check(period.kind, {}, readersLanguage());
    own.removeIf([this](const Finding &finding) { // who is missing is said once, not again for each blank
        const auto ref = finding.code == "V8"_L1 ? CellRef::fromText(finding.place) : std::nullopt;
        return ref && m_sheet->cell(*ref).value.isBlank();
    });
    Findings findings = consolidation.findings + own + checkAgainstBelow(*m_sheet, consolidation, readersLanguage());
    for (const UnitStanding &standing : consolidation.standings) {
        const auto sent = std::ranges::find_if(consolidation.sources, [&standing](const QList<CellSource> &sources) { return !sources.isEmpty() && sources.first().unit == standing.unit.id; });
        const auto below = sent == consolidation.sources.end() ? nullptr : formOf(sent->first().form);
        if (below)
            findings += checkParties(*below, m_workspace.units(), standing.unit.id, m_workspace.identity().unit, period);
    }
    const QList<FindingGroup> groups = groupFindings(*m_sheet, findings);
    m_grid->model().setFindings(findings);
    m_findings->setGroups(groups, findings.isEmpty() ? QString() : findingsVerdict(groups));
    compareWithLastYear(consolidation.data);
    m_stack->setCurrentIndex(0);
    const QList<CellRef> cells = consolidation.sources.keys();
    const CellRef first = m_sheet->columns().isEmpty() ? CellRef{} : CellRef{spec->totalRow, m_sheet->columns().first().key};
    if (!m_grid->jumpTo(before) && !m_grid->jumpTo(first) && !cells.isEmpty())
        m_grid->jumpTo(cells.first());
    showSources(m_grid->currentCell());
    emit readyChanged(true);
}

const FormSpec *TotalsView::formOf(const QString &id) const
{
    const QList<FormSpec> &all = m_tools.forms.all();
    const auto found = std::ranges::find(all, id, &FormSpec::id);
    return found == all.end() ? nullptr : &*found;
}

void TotalsView::compareWithLastYear(const FormData &shown)
{
    const auto spec = m_tools.forms.find(shown.form, shown.edition);
    const auto last = consolidateInbox(m_workspace, m_tools, spec->indicator, m_period.previous(), false);
    whenDone(last, this, [this, shown, period = m_period](const Result<Consolidation> &before) {
        if (!before || !m_sheet || period != m_period || before->data.form != shown.form || before->data.edition != shown.edition || before->sources.isEmpty())
            return;
        FormSheet sheet = *m_sheet;
        sheet.setData(before->data);
        m_grid->setOutside({.lastYear = sheet.shownValues()});
    });
}

bool TotalsView::jumpTo(const CellRef &cell)
{
    if (!m_grid->jumpTo(cell))
        return false;
    showSources(cell);
    m_grid->table()->setFocus();
    return true;
}

void TotalsView::showSources(const CellRef &cell)
{
    if (!m_sheet || cell.row.isEmpty())
        return;
    QList<CellSource> sources = m_consolidation.sources.value(cell);
    // A sum of this form has no source of its own: it is made of cells here, so theirs are shown.
    QList<CellRef> open = sources.isEmpty() ? m_sheet->sources(cell) : QList<CellRef>();
    QSet<CellRef> seen;
    while (!open.isEmpty()) {
        const CellRef next = open.takeFirst();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        const QList<CellSource> below = m_consolidation.sources.value(next);
        if (below.isEmpty())
            open += m_sheet->sources(next);
        sources += below;
    }
    m_sourcesModel->setSources(sources, m_fileNames, [this](const CellSource &source) { return cellWords(source); });
    if (sources.size() <= 12)
        m_sources->expandAll();
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString figure = cellText(m_sheet->cell(cell).value, language);
    const QString words = m_grid->model().placeWords(cell.text());
    m_cell->setText(sources.isEmpty() ? tr("%1: %2. No unit below gave a figure for it.").arg(words, figure.isEmpty() ? tr("blank") : figure)
                                      : tr("%1: %2, from %n unit(s)", nullptr, m_sourcesModel->rowCount()).arg(words, figure.isEmpty() ? tr("blank") : figure));
}

QString TotalsView::cellWords(const CellSource &source) const
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const FormSpec &spec : m_tools.forms.all()) {
        if (spec.id != source.form)
            continue;
        QString row = source.cell.row;
        for (const FormRow &one : spec.rows) {
            if (one.key == row.section(u'.', 0, 0))
                row = one.title.in(language);
        }
        QString column = source.cell.column;
        const QList<FormColumn> columns = spec.leafColumns();
        for (const FormColumn &one : columns) {
            if (one.key == source.cell.column)
                column = one.number;
        }
        return tr("%1, row “%2”, column %3").arg(spec.code, row, column);
    }
    return u"%1 %2"_s.arg(source.form, source.cell.text());
}

void TotalsView::saveXlsx()
{
    saveAs(u"xlsx"_s, tr("Spreadsheets (*.xlsx)"), &formXlsx);
}

void TotalsView::savePdf()
{
    saveAs(u"pdf"_s, tr("PDF (*.pdf)"), &formPdf);
}

void TotalsView::saveAs(const QString &suffix, const QString &filter,
                        Result<QByteArray> (*rendering)(const FormSheet &, const FormPrintHead &, const QDateTime &))
{
    if (!m_sheet)
        return;
    const QString code = m_sheet->spec().code.section(u'/', 0, 0);
    const QString file = m_prompts.saveFile(tr("Save the consolidated form"), u"%1-%2.%3"_s.arg(code, m_period.key(), suffix), filter);
    if (file.isEmpty())
        return;
    const UnitTree &units = m_workspace.units();
    const std::optional<Unit> own = units.find(m_workspace.identity().unit, m_period.until());
    FormPrintHead head;
    head.period = m_period;
    head.reportingUnit = own ? own->name : QString();
    const std::optional<Unit> above = own ? units.find(own->parent, m_period.until()) : std::nullopt;
    head.receivingUnit = above ? above->name : QString();
    head.signers.preparer = m_workspace.identity().person;
    const QDateTime made = m_workspace.clock()();
    const auto future = inBackground<void>(m_tools.pool, [sheet = *m_sheet, head, made, rendering, file](QPromise<Result<>> &) -> Result<> {
        const Result<QByteArray> bytes = rendering(sheet, head, made);
        if (!bytes)
            return std::unexpected(bytes.error());
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
            return failure(ErrorKind::Unreachable, TotalsView::tr("%1 could not be written: %2. Choose another folder or close the file elsewhere.").arg(file, out.errorString()));
        return {};
    });
    emit jobStarted(tr("Writing the form"), QFuture<void>(future));
    whenDone(future, this, [this, file](const Result<> &result) {
        if (result)
            emit informationRaised(tr("The consolidated form is saved as %1.").arg(file));
        else
            emit errorRaised(result.error());
    });
}

} // namespace PhoLuat
