// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "materials/filewriting.h"
#include "reports/formgrid.h"
#include "reports/newreportbar.h"
#include "reports/reportsmodel.h"
#include "reports/reportremarks.h"
#include "reports/reportview.h"
#include "reports/workbookview.h"
#include "vietnamese/slug.h"
#include "widgets/emptyhint.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/prompts.h"
#include "widgets/words.h"
#include "work/activities.h"
#include "work/deadlines.h"
#include "work/rendering.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tools(tools), m_prompts(prompts), m_model(new ReportsModel(tools.forms, this)), m_tree(new QTreeView),
      m_new(new NewReportBar), m_stack(new QStackedWidget), m_view(new ReportView(workspace, tools))
{
    setObjectName(u"reportsPage"_s);
    addActions();
    m_tree->setObjectName(u"reports"_s);
    m_tree->setAccessibleName(tr("Reports by period"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Look::inside, Look::inside, 0, Look::inside);
    column->setSpacing(Look::inside);
    column->addWidget(m_tree, 1);
    column->addWidget(m_new);
    left->setMinimumWidth(200);
    m_stack->addWidget(emptyHint(tr("Figures of a period, on the form of the regulation"),
        tr("Choose a period below the list and begin: the form of your unit opens, sums are computed, and every rule is checked here, offline."), m_begin, m_stack));
    m_stack->addWidget(m_view);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"reportsSplit"_s);
    split->addWidget(left);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({230, 1000});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);

    connect(m_new, &NewReportBar::wanted, this, &ReportsPage::begin);
    proposePeriod();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const ReportId id{index.data(ReportsModel::ReportRole).toString()};
        const int form = index.data(ReportsModel::FormRole).toInt();
        if (index.isValid() && (id != m_shown || form != m_view->form()))
            open(id, form);
    });
    connect(m_view->remarks(), &ReportRemarks::errorRaised, this, &Page::errorRaised);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Identity)
            proposePeriod();
        if (change.what == Change::What::Identity || (change.what == Change::What::Report && change.kind != Change::Kind::Changed)) {
            fetch();
        } else if (change.what == Change::What::Report) {
            if (const std::optional<Report> report = m_workspace.report({change.id}))
                m_model->update(*report);
            if (change.id == m_shown.value)
                showWhatIsThere();
        }
    });
    showWhatIsThere();
    fetch();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::proposePeriod()
{
    const QDate today = m_workspace.clock()().toLocalTime().date();
    const auto levelOn = [this](QDate day) {
        const std::optional<Unit> unit = m_workspace.units().find(m_workspace.identity().unit, day);
        return unit ? std::optional(unit->level) : std::nullopt;
    };
    m_new->setTerms([this, levelOn](const Period &period) {
        const auto level = levelOn(period.until());
        return level ? m_tools.forms.rules().terms(period, *level) : std::nullopt;
    });
    m_new->setPeriod(likelyPeriod(m_tools.forms, levelOn(today).value_or(UnitLevel::Commune), today));
}

void ReportsPage::addActions()
{
    m_begin = addPageAction(MenuPlace::Report, u"newReport"_s, u"document-new"_s, tr("&Begin a report…"), QKeySequence::New);
    connect(m_begin, &QAction::triggered, this, [this] { m_new->focusPeriod(); });
    m_check = addPageAction(MenuPlace::Report, u"check"_s, u"checkmark"_s, tr("&Check"), Qt::Key_F5);
    connect(m_check, &QAction::triggered, this, [this] { m_view->check(); });
    m_version = addPageAction(MenuPlace::Report, u"newVersion"_s, u"edit-copy"_s, tr("Make a new &version"), {});
    connect(m_version, &QAction::triggered, this, &ReportsPage::beginNewVersion);
    QAction *pdf = addPageAction(MenuPlace::File, u"exportReportPdf"_s, u"application-pdf"_s, tr("Export form as &PDF…"), QKeySequence(int(Qt::CTRL) | Qt::Key_P));
    connect(pdf, &QAction::triggered, this, [this] { print(FormFile::Pdf); });
    QAction *docx = addPageAction(MenuPlace::File, u"exportReportDocx"_s, u"x-office-document"_s, tr("Export form as &DOCX…"), {});
    connect(docx, &QAction::triggered, this, [this] { print(FormFile::Docx); });
    QAction *xlsx = addPageAction(MenuPlace::File, u"exportReportXlsx"_s, u"x-office-spreadsheet"_s, tr("Export form as &XLSX…"), {});
    connect(xlsx, &QAction::triggered, this, [this] { print(FormFile::Xlsx); });
    QAction *workbook = addPageAction(MenuPlace::File, u"exportWorkbook"_s, u"document-export"_s, tr("&Workbook to fill in…"), {});
    connect(workbook, &QAction::triggered, this, [this] { print(FormFile::Workbook); });
    m_takeWorkbook = addPageAction(MenuPlace::File, u"takeWorkbook"_s, u"document-import"_s, tr("Take in a filled-in workboo&k…"), QKeySequence(u"Ctrl+Shift+I"_s));
    connect(m_takeWorkbook, &QAction::triggered, this, &ReportsPage::chooseWorkbook);
    connect(m_view, &ReportView::workbookDropped, this, [this](const QString &file) { compareWith(file, false); });
    connect(m_view->workbook(), &WorkbookView::takeWanted, this, &ReportsPage::take);
    QAction *find = addPageAction(MenuPlace::Report, u"goToFindings"_s, u"edit-find"_s, tr("Go to the &findings"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] { m_view->findings()->rows()->setFocus(); });
    QAction *fillDown = addPageAction(MenuPlace::Report, u"fillDown"_s, {}, tr("Fill &down"), QKeySequence(int(Qt::CTRL) | Qt::Key_D));
    connect(fillDown, &QAction::triggered, this, [this] { m_view->grid()->table()->fill(FormModel::Fill::Down); });
    QAction *fillRight = addPageAction(MenuPlace::Report, u"fillRight"_s, {}, tr("Fill &right"), QKeySequence(int(Qt::CTRL) | Qt::Key_R));
    connect(fillRight, &QAction::triggered, this, [this] { m_view->grid()->table()->fill(FormModel::Fill::Right); });
    QAction *take = addPageAction(MenuPlace::Report, u"takeSuggestions"_s, {}, tr("&Take suggested figures"), QKeySequence(int(Qt::CTRL) | Qt::Key_Return));
    connect(take, &QAction::triggered, this, [this] { m_view->grid()->table()->takeSuggestions(); });
    QAction *reason = addPageAction(MenuPlace::Report, u"explainFigure"_s, {}, tr("&Explain or note…"), QKeySequence(int(Qt::SHIFT) | Qt::Key_F2));
    connect(reason, &QAction::triggered, m_view, &ReportView::askReason);
    QAction *events = addPageAction(MenuPlace::Report, u"showEvents"_s, u"view-calendar-list"_s, tr("Show the &events behind the figure"), QKeySequence(u"Ctrl+Shift+E"_s));
    connect(events, &QAction::triggered, this, &ReportsPage::showOrigin);
    m_needReport = {m_check, pdf, docx, xlsx, workbook, find, fillDown, fillRight, take, reason, events};
}

/// Where the figure of the current cell comes from: as its suggestion says, else the events that the cell counts.
void ReportsPage::showOrigin()
{
    const FormModel &model = m_view->grid()->model();
    const std::optional<Report> report = m_view->report();
    const CellRef cell = m_view->grid()->currentCell();
    if (!model.sheet() || !report || cell.column.isEmpty())
        return;
    const QString place = model.suggestions().value(cell).place;
    emit placeWanted(place.isEmpty() ? placeOfCell(model.sheet()->spec(), report->period, cell) : place);
}

QString ReportsPage::subject() const
{
    const std::optional<Report> report = m_workspace.report(m_shown);
    if (!report)
        return {};
    const std::optional<Unit> unit = m_workspace.units().find(report->unit, report->period.until());
    return unit ? tr("%1 · %2").arg(unit->name, shownPeriod(report->period)) : shownPeriod(report->period);
}

QString ReportsPage::help() const
{
    return tr("Type figures as in a spreadsheet: Enter goes down, Tab to the right, F2 edits, Delete empties. Blocks can be copied from and pasted into Excel; Ctrl+D and Ctrl+R fill.\n"
              "Small grey figures are last year's. Figures in italics are suggested and count only once Ctrl+Enter takes them. An amber corner asks for an explanation: Shift+F2.\n"
              "White cells are filled in, grey ones are computed. A computed cell may be overwritten; it then carries a mark, and Delete brings the sum back.\n"
              "F5 checks every rule. Enter on a finding jumps to its cell; the reason for a large change is written under the findings.");
}

QList<QWidget *> ReportsPage::panes() const
{
    return {m_tree, m_view->grid()->table(), m_view->findings()->rows()};
}

void ReportsPage::showWhatIsThere()
{
    const std::optional<Report> report = m_workspace.report(m_shown);
    m_stack->setCurrentIndex(report ? 1 : 0);
    for (QAction *action : std::as_const(m_needReport))
        action->setEnabled(report.has_value());
    m_version->setEnabled(report && m_view->isLocked() && !m_workspace.isReadOnly());
    m_takeWorkbook->setEnabled(report && !m_view->isLocked());
    emit headingChanged();
}

bool ReportsPage::go(const QString &place)
{
    if (place.startsWith("new/"_L1)) {
        if (const std::optional<Period> period = Period::fromKey(place.section(u'/', 1))) {
            m_new->setPeriod(*period);
            m_new->focusPeriod();
        }
        return true;
    }
    if (!place.isEmpty())
        open({place.section(u'/', 0, 0)}, 0, place.section(u'/', 1));
    return true;
}

void ReportsPage::fetch()
{
    whenDone(m_workspace.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); }), this, [this](const Result<QList<Report>> &reports) {
        if (!reports) {
            emit errorRaised(reports.error());
            return;
        }
        {
            const QSignalBlocker blocked(m_tree->selectionModel());
            m_model->setReports(*reports);
        }
        m_tree->expandAll();
        setBadge(int(std::ranges::count_if(*reports, [](const Report &report) { return report.state == ReportState::Draft || report.state == ReportState::Returned; })));
        if (const QModelIndex shown = m_model->indexOf(m_shown, m_view->form()); shown.isValid())
            m_tree->setCurrentIndex(shown);
        else if (!reports->isEmpty())
            open(reports->first().id, 0);
    });
}

void ReportsPage::begin(const Period &period)
{
    const auto same = std::ranges::find(m_model->reports(), period, &Report::period);
    if (same != m_model->reports().end()) {
        emit informationRaised(tr("There is a report for this period already; here it is."));
        open(same->id, 0);
        return;
    }
    const UnitId unitId = m_workspace.identity().unit;
    const std::optional<Unit> unit = m_workspace.units().find(unitId, period.until());
    if (!unit) {
        emit errorRaised({ErrorKind::NotFound, tr("No report can be begun, because your unit did not stand at the end of this period. Choose your unit in the settings, or another period.")});
        return;
    }
    Report report;
    report.id = ReportId::make();
    report.unit = unitId;
    report.period = period;
    for (const auto &form : formsFor(m_tools.forms, unit->level, period))
        report.forms.append({form->id, form->edition});
    if (report.forms.isEmpty()) {
        emit errorRaised({ErrorKind::NotFound, tr("No report can be begun, because no form for this kind of unit and this period is installed. Choose another period, or install the form.")});
        return;
    }
    report.signers.preparer = m_workspace.identity().person;
    whenDone(m_workspace.addReport(report), this, [this](const Result<Report> &added) {
        if (!added)
            emit errorRaised(added.error());
        else
            open(added->id, 0);
    });
}

void ReportsPage::open(const ReportId &id, int form, const QString &cell)
{
    whenDone(m_workspace.openReport(id), this, [this, id, form, cell](const Result<Report> &report) {
        const Result<> shown = report ? m_view->show(id, form) : std::unexpected(report.error());
        if (!shown) {
            emit errorRaised(shown.error());
            return;
        }
        m_shown = id;
        if (const QModelIndex index = m_model->indexOf(id, form); index.isValid() && m_tree->currentIndex() != index)
            m_tree->setCurrentIndex(index);
        showWhatIsThere();
        if (const std::optional<CellRef> ref = CellRef::fromText(cell))
            m_view->jumpTo(*ref);
    });
}

void ReportsPage::beginNewVersion()
{
    std::optional<Report> report = m_workspace.report(m_shown);
    if (!report || !m_view->isLocked())
        return;
    ++report->version;
    report->state = ReportState::Draft;
    whenDone(m_workspace.addReport(*report), this, [this](const Result<Report> &added) {
        if (!added) {
            emit errorRaised(added.error());
            return;
        }
        m_workspace.undoStack().clear(); // steps of the sealed version must not reach into the new one
        emit informationRaised(tr("Version %1 is a draft now; the sealed one stays as it was.").arg(added->version));
        open(added->id, m_view->form());
    });
}

void ReportsPage::print(FormFile kind)
{
    const std::optional<Report> report = m_workspace.report(m_shown);
    const std::optional<FormSheet> &sheet = m_view->grid()->model().sheet();
    if (!report || !sheet)
        return;
    const std::optional<Unit> unit = m_workspace.units().find(report->unit, report->period.until());
    const QString stem = asciiSlug((unit ? unit->name : QString()) + u' ' + sheet->spec().code.section(u'/', 0, 0)) + u'-' + report->period.key();
    const QString name = stem + (kind == FormFile::Workbook ? u"-"_s + asciiSlug(tr("to fill in")) : QString()) + formFileSuffix(kind);
    const bool isSheet = kind == FormFile::Xlsx || kind == FormFile::Workbook;
    const QString title = kind == FormFile::Pdf ? tr("Export as PDF") : kind == FormFile::Docx ? tr("Export as DOCX") : kind == FormFile::Xlsx ? tr("Export as XLSX") : tr("Write a workbook to fill in");
    const QString file = m_prompts.saveFile(title, name, isSheet ? tr("Spreadsheet (*.xlsx)") : kind == FormFile::Pdf ? tr("PDF (*.pdf)") : tr("Word document (*.docx)"));
    if (file.isEmpty())
        return;
    whenDone(exportForm(m_workspace, m_tools, *report, m_view->form(), kind), this, [this, file, name](const Result<QByteArray> &bytes) {
        const QFuture<Result<>> job = writeInBackground(m_tools.pool, file, [bytes] { return bytes; });
        emit jobStarted(tr("Writing %1").arg(name), QFuture<void>(job));
        whenDone(job, this, [this, file](const Result<> &written) {
            if (!written)
                emit errorRaised(written.error());
            else
                emit informationRaised(tr("Written: %1").arg(file));
        });
    });
}

void ReportsPage::chooseWorkbook()
{
    const QString file = m_prompts.openFile(tr("Take in a filled-in workbook"), tr("Spreadsheets (*.xlsx *.xlsm *.csv)"));
    if (!file.isEmpty())
        compareWith(file, false);
}

void ReportsPage::compareWith(const QString &file, bool takeOver)
{
    const std::optional<Report> report = m_view->report();
    if (!report || m_view->isLocked())
        return;
    const QFuture<Result<WorkbookComparison>> job = compareWorkbookFile(m_workspace, m_tools, *report, m_view->form(), file, takeOver);
    emit jobStarted(tr("Comparing with the workbook"), QFuture<void>(job));
    whenDone(job, this, [this, file](const Result<WorkbookComparison> &compared) {
        if (compared && compared->report == m_view->id() && compared->form == m_view->form()) {
            m_view->workbook()->show(*compared);
        } else if (!compared && compared.error().code == "workbook.edition"_L1) {
            if (m_prompts.confirm(tr("A workbook of another edition"), compared.error().text, tr("Take its figures over")))
                compareWith(file, true);
        } else if (!compared) {
            emit errorRaised(compared.error());
        }
    });
}

void ReportsPage::take(const QList<WorkbookCell> &cells)
{
    const Result<int> taken = takeWorkbook(m_workspace, m_tools, m_view->workbook()->compared(), cells);
    if (!taken) {
        emit errorRaised(taken.error());
        return;
    }
    m_view->workbook()->dismiss();
    m_view->grid()->table()->setFocus();
    emit informationRaised(tr("%n figure(s) were taken from the workbook. Ctrl+Z takes them back.", nullptr, *taken));
}

} // namespace PhoLuat
