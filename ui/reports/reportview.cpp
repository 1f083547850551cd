// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportview.h"

#include "base/nfc.h"
#include "forms/findinggroups.h"
#include "materials/undokeys.h"
#include "reports/estimatesstrip.h"
#include "reports/formgrid.h"
#include "reports/reportremarks.h"
#include "reports/signerspanel.h"
#include "reports/workbookview.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"
#include "widgets/words.h"
#include "work/rendering.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int recheckMs = 200;
constexpr int resuggestMs = 500;
}

ReportView::ReportView(Workspace &workspace, Tools tools, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_undoKeys(new UndoKeys(workspace.undoStack(), this)), m_grid(new FormGridView),
      m_title(new QLabel(this)), m_terms(new QLabel(this)), m_certainty(new StateLabel(this)), m_state(new StateLabel(this)),
      m_split(new QSplitter(Qt::Horizontal, this)), m_right(nullptr), m_status(new QLabel(this)), m_estimates(new EstimatesStrip(m_grid->model())),
      m_signers(new SignersPanel), m_findings(new FindingsView), m_remarks(new ReportRemarks(workspace, tools, *m_grid)),
      m_workbook(new WorkbookView([this](const CellRef &cell) { return m_grid->model().placeWords(cell.text()); })), m_lists(new QBoxLayout(QBoxLayout::TopToBottom)), m_explanationPlace(new QLabel), m_explanation(new QPlainTextEdit), m_note(new QLineEdit)
{
    m_grid->setObjectName(u"formGrid"_s);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_terms->setObjectName(u"terms"_s);
    m_terms->setWordWrap(true);
    m_terms->setForegroundRole(QPalette::PlaceholderText);
    m_certainty->setObjectName(u"certainty"_s);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(Look::between);
    facts->addWidget(m_terms, 1);
    facts->addWidget(m_certainty);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Look::edge, Look::inside, Look::inside, Look::inside);
    column->setSpacing(Look::inside);
    column->addLayout(head);
    column->addLayout(facts);
    column->addWidget(m_grid, 1);
    column->addWidget(m_workbook, 1);
    column->addWidget(m_status);
    auto *below = new QWidget;
    auto *foot = new QVBoxLayout(below);
    foot->setContentsMargins({});
    foot->setSpacing(Look::inside);
    foot->addWidget(m_estimates);
    foot->addWidget(m_signers);
    column->addWidget(below);
    // A workbook's differences need the room below the form, and all of its attention.
    connect(m_workbook, &WorkbookView::shown, this, [this, below](bool isShown) {
        below->setVisible(!isShown);
        m_right->setVisible(!isShown);
    });

    m_split->setObjectName(u"reportSplit"_s);
    m_split->addWidget(left);
    m_right = makeRight();
    m_split->addWidget(m_right);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({760, 300});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    m_undoKeys->watch(this);
    setAcceptDrops(true);

    m_resuggest.setSingleShot(true);
    m_resuggest.setInterval(resuggestMs);
    connect(&m_resuggest, &QTimer::timeout, this, [this] {
        if (const std::optional<Report> shown = this->report())
            fetchSuggestions(*shown);
    });
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(recheckMs);
    connect(&m_recheck, &QTimer::timeout, this, &ReportView::judge);
    connect(m_grid, &FormGridView::edited, this, [this](const FormData &filled, const QString &text, const QString &gesture) {
        edit([this, &filled](Report &report) { report.forms[m_form] = filled; }, text, gesture);
    });
    connect(m_grid, &FormGridView::currentCellChanged, this, &ReportView::showExplanation);
    connect(m_grid, &FormGridView::selectionChanged, this, &ReportView::showStatus);
    connect(m_grid, &FormGridView::reasonWanted, this, &ReportView::askReason);
    connect(m_signers, &SignersPanel::edited, this, [this](const Signers &signers, const QString &gesture) {
        edit([&signers](Report &report) { report.signers = signers; }, tr("Edit signers"), gesture);
    });
    connect(m_workbook, &WorkbookView::jumpWanted, this, &ReportView::jumpTo);
    connect(m_workbook, &WorkbookView::closed, this, [this] { m_grid->setFocus(); });
    connect(m_estimates, &EstimatesStrip::refused, m_status, &QLabel::setText);
    connect(m_findings, &FindingsView::jumpTo, this, [this](const QString &place) {
        if (const std::optional<CellRef> ref = CellRef::fromText(place))
            jumpTo(*ref);
    });
    connect(m_findings, &FindingsView::looked, this, [this](const QString &place) {
        // Reading on with the arrows shows each cell; Tab then goes to its explanation.
        const std::optional<CellRef> ref = CellRef::fromText(place);
        if (const QModelIndex index = ref ? m_grid->model().indexOf(*ref) : QModelIndex(); index.isValid())
            m_grid->table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    });
    connect(m_explanation, &QPlainTextEdit::textChanged, this, [this] {
        m_grid->model().setExplanation(m_explained, nfc(m_explanation->toPlainText()));
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &text) { m_grid->model().setNote(m_explained, nfc(text)); });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Report && change.id == m_id.value)
            refresh();
        else if (change.what == Change::What::Activity || change.what == Change::What::Package)
            m_resuggest.start();
    });
}

ReportView::~ReportView() = default;

namespace {

QString workbookIn(const QMimeData *dropped)
{
    const QString file = dropped->urls().size() == 1 ? dropped->urls().first().toLocalFile() : QString();
    const bool isWorkbook = file.endsWith(".xlsx"_L1, Qt::CaseInsensitive) || file.endsWith(".xlsm"_L1, Qt::CaseInsensitive);
    return isWorkbook ? file : QString();
}

} // namespace

void ReportView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!workbookIn(event->mimeData()).isEmpty() && !isLocked())
        event->acceptProposedAction();
}

void ReportView::dropEvent(QDropEvent *event)
{
    const QString file = workbookIn(event->mimeData());
    if (file.isEmpty() || isLocked())
        return;
    event->acceptProposedAction();
    emit workbookDropped(file);
}

QWidget *ReportView::makeRight()
{
    auto *right = new QWidget;
    m_findings->setObjectName(u"findings"_s);
    m_findings->setPlaceWords([this](const QString &place) { return m_grid->model().placeWords(place); });
    m_findings->setNotYet(tr("Nothing wrong so far. F5 also looks for what is still missing."));
    m_explanationPlace->setWordWrap(true);
    m_explanationPlace->setTextFormat(Qt::PlainText);
    m_explanationPlace->setBuddy(m_explanation);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setAccessibleName(tr("Explanation of the figure"));
    m_explanation->setPlaceholderText(tr("Why this figure is as it is: needed when it changed by 20 % or more since last year."));
    m_explanation->setUndoRedoEnabled(false);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setFixedHeight(m_explanation->fontMetrics().lineSpacing() * 4);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note on the figure"));
    m_note->setPlaceholderText(tr("A note on the figure, if you like"));
    m_note->setMaxLength(1000);
    m_undoKeys->watch(m_note);
    // Esc gives the form back to whoever came from it.
    for (QWidget *field : {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_note)}) {
        auto *back = new QAction(field);
        back->setShortcut(Qt::Key_Escape);
        back->setShortcutContext(Qt::WidgetShortcut);
        field->addAction(back);
        connect(back, &QAction::triggered, this, [this] { m_grid->setFocus(); });
    }
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(Look::inside, Look::inside, Look::edge, Look::inside);
    column->setSpacing(Look::inside);
    auto *reason = new QVBoxLayout;
    reason->setSpacing(Look::inside);
    reason->addWidget(m_explanationPlace);
    reason->addWidget(m_explanation);
    reason->addWidget(m_note);
    reason->addStretch();
    // Below the form all three stand side by side, so that the form keeps its height.
    m_lists->setSpacing(Look::inside);
    m_lists->addWidget(m_remarks, 1);
    m_lists->addWidget(m_findings, 1);
    m_lists->addLayout(reason);
    column->addLayout(m_lists);
    right->setMinimumWidth(220);
    return right;
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanels();
}

void ReportView::placePanels()
{
    // A form is read across: where there is no room for all its columns and the findings beside them, these go below.
    constexpr int smallestHeight = 560;
    const int beside = m_grid->wholeWidth() + Look::edge + Look::inside + m_right->minimumWidth();
    const bool isWide = width() >= beside || height() < smallestHeight;
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_lists->setDirection(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lists->setStretch(2, isWide ? 0 : 1);
    m_split->setSizes(isWide ? QList<int>{width() - 300, 300} : QList<int>{height() - 160, 160});
}

void ReportView::askReason()
{
    if (m_explanation->isEnabled())
        m_explanation->setFocus();
}

void ReportView::setSuggestionSources(const QList<SuggestionSource> &sources)
{
    m_sources = sources;
    if (const std::optional<Report> shown = report())
        fetchSuggestions(*shown);
}

std::optional<Report> ReportView::report() const
{
    return m_workspace.report(m_id);
}

bool ReportView::isLocked() const
{
    const std::optional<Report> shown = report();
    return !shown || m_workspace.isReadOnly() || (shown->state != ReportState::Draft && shown->state != ReportState::Checked);
}

Result<> ReportView::show(const ReportId &id, int form)
{
    const std::optional<Report> wanted = m_workspace.report(id);
    if (!wanted || form < 0 || form >= wanted->forms.size())
        return failure(ErrorKind::NotFound, tr("This report has no such form. Begin the report again for its period."));
    const Result<FormSheet> sheet = sheetFor(*wanted, wanted->forms.at(form), m_tools.forms, m_workspace.units());
    if (!sheet)
        return std::unexpected(sheet.error());
    if (id != m_id || form != m_form)
        m_workbook->dismiss();
    m_id = id;
    m_form = form;
    m_isChecked = false;
    m_title->setText(tr("%1 · %2").arg(sheet->spec().code, sheet->spec().title.in(readersLanguage())));
    m_title->setToolTip(sheet->spec().regulation.in(readersLanguage()));
    m_findings->setNotYet(tr("Nothing wrong so far. F5 also looks for what is still missing."));
    m_grid->setSheet(*sheet);
    showTerms(*wanted, sheet->spec());
    placePanels();
    m_undoKeys->watch(m_estimates);
    refresh();
    m_remarks->show(id, wanted->forms.at(form).form);
    showExplanation(m_grid->currentCell());
    fetchCompared(*wanted);
    fetchSuggestions(*wanted);
    return {};
}

void ReportView::refresh()
{
    const std::optional<Report> shown = report();
    if (!shown || m_form >= shown->forms.size())
        return;
    const StateWords words = stateWords(shown->state);
    m_state->setState(words.look, shown->version > 1 ? tr("%1 · version %2").arg(words.text).arg(shown->version) : words.text);
    m_grid->model().setFormData(shown->forms.at(m_form));
    m_grid->setReadOnly(isLocked());
    m_estimates->setReadOnly(isLocked());
    m_signers->show(shown->signers);
    m_signers->setReadOnly(isLocked());
    m_explanation->setReadOnly(isLocked());
    m_note->setReadOnly(isLocked());
    m_remarks->figuresChanged();
    showExplanation(m_grid->currentCell());
    showStatus();
    m_recheck.start();
}

void ReportView::showTerms(const Report &report, const FormSpec &spec)
{
    const auto unit = m_workspace.units().find(report.unit, report.period.until());
    const auto terms = m_tools.forms.rules().terms(report.period, unit ? unit->level : spec.level);
    m_terms->setVisible(terms.has_value());
    if (terms) {
        QStringList words{tr("%1: %2 – %3").arg(terms->name.in(readersLanguage()), dateWords(terms->from), dateWords(terms->until))};
        if (terms->actualUntil.isValid() && terms->actualUntil < terms->until)
            words.append(tr("actual figures until %1, estimated after it").arg(dateWords(terms->actualUntil)));
        if (terms->deadline.isValid())
            words.append(terms->certainty == Certainty::Confirmed || terms->isLocal ? tr("due %1").arg(dateWords(terms->deadline))
                                                                                      : tr("due %1 (day not confirmed)").arg(dateWords(terms->deadline)));
        m_terms->setText(words.join(u" · "_s));
        m_terms->setToolTip(terms->source);
    }
    m_certainty->setVisible(!spec.complete || spec.certainty != Certainty::Confirmed);
    if (!spec.complete)
        m_certainty->setState(StateLabel::State::Wrong, tr("Row frame only, not the official form"));
    else if (spec.certainty != Certainty::Confirmed)
        m_certainty->setState(StateLabel::State::Look, tr("Reconstruction, not official"));
    m_certainty->setToolTip(!spec.complete ? tr("The columns of the official form are not known; what stands here are placeholders.")
                                           : tr("The form was made from published sources and was not compared with the official text."));
}

void ReportView::fetchCompared(const Report &report)
{
    whenDone(comparedReports(m_workspace, {report}), this, [this, id = report.id, form = m_form](const Result<QMap<QString, ComparedReports>> &compared) {
        const std::optional<Report> shown = this->report();
        if (!compared || id != m_id || form != m_form || !shown)
            return; // the first report of a unit has nothing to compare with
        m_grid->setOutside(outsideFigures(*shown, form, compared->value(id.value), m_tools.forms, m_workspace.units()));
        showStatus();
        judge();
    });
}

void ReportView::fetchSuggestions(const Report &report)
{
    const int question = ++m_question;
    if (isLocked())
        return;
    whenDone(suggestCells(m_workspace, m_tools, report, m_form, m_sources), this, [this, question](const Result<SuggestedCells> &cells) {
        if (!cells || question != m_question)
            return; // a form can be filled in without them, and another may be shown by now
        m_grid->model().setSuggestions(*cells);
        showStatus();
    });
}

void ReportView::edit(const std::function<void(Report &)> &change, const QString &text, const QString &gesture)
{
    std::optional<Report> shown = report();
    if (!shown || isLocked())
        return;
    change(*shown);
    m_workspace.editReport(*shown, text, gesture);
}

int ReportView::check()
{
    m_isChecked = true;
    judge();
    const Findings findings = m_findings->findings();
    return int(std::ranges::count_if(findings, [](const Finding &finding) { return finding.severity == Severity::Error && !finding.explained; }));
}

void ReportView::judge()
{
    const std::optional<Report> shown = report();
    const std::optional<FormSheet> &sheet = m_grid->model().sheet();
    if (!shown || !sheet)
        return;
    Findings findings = checkForm(*sheet, *shown, m_workspace.units(), {}, readersLanguage());
    if (!m_isChecked) {
        findings.removeIf([&sheet](const Finding &finding) {
            const auto ref = finding.code == "V8"_L1 ? CellRef::fromText(finding.place) : std::nullopt;
            return ref && sheet->cell(*ref).value.isBlank();
        });
    }
    m_grid->model().setFindings(findings);
    const QList<FindingGroup> groups = groupFindings(*sheet, findings);
    if (!m_isChecked && groups.isEmpty())
        m_findings->setNotYet(tr("Nothing wrong so far. F5 also looks for what is still missing."));
    else
        m_findings->setGroups(groups, findings.isEmpty() ? tr("All rules hold: the form can be sealed.") : findingsVerdict(groups));
    showExplanation(m_grid->currentCell());
}

bool ReportView::jumpTo(const CellRef &ref)
{
    return m_grid->jumpTo(ref);
}

void ReportView::showExplanation(const CellRef &ref)
{
    const std::optional<FormSheet> &sheet = m_grid->model().sheet();
    if (!sheet || !m_grid->model().indexOf(ref).isValid())
        return;
    m_explained = ref;
    const QString place = m_grid->model().placeWords(ref.text());
    const QString change = m_grid->model().changeWords(ref);
    const bool isAsked = m_grid->model().indexOf(ref).data(FormModel::UnexplainedRole).toBool();
    m_explanationPlace->setText(isAsked && !change.isEmpty() ? tr("Please explain: %1, %2. Shift+F2 goes here.").arg(place, change) : tr("Explanation: %1").arg(place));
    QPalette colors = palette();
    if (isAsked)
        colors.setColor(QPalette::WindowText, Look::look(colors));
    m_explanationPlace->setPalette(colors);
    const QString explanation = sheet->cell(ref).explanation;
    if (nfc(m_explanation->toPlainText()) != explanation) {
        const QSignalBlocker blocked(m_explanation);
        m_explanation->setPlainText(explanation);
    }
    if (nfc(m_note->text()) != sheet->cell(ref).note)
        m_note->setText(sheet->cell(ref).note);
    m_explanation->setEnabled(!sheet->isNotApplicable(ref));
    m_note->setEnabled(!sheet->isNotApplicable(ref));
}

void ReportView::showStatus()
{
    const std::optional<FormSheet> &sheet = m_grid->model().sheet();
    if (!sheet)
        return;
    QStringList words;
    const CellRef ref = m_grid->currentCell();
    if (!ref.row.isEmpty())
        words.append(m_grid->model().placeWords(ref.text()));
    if (const QString selected = m_grid->selectionWords(); !selected.isEmpty())
        words.append(selected);
    if (const QString change = m_grid->model().changeWords(ref); !change.isEmpty())
        words.append(change);
    if (sheet->cell(ref).overwritten)
        words.append(tr("overwritten; the formula gives %1").arg(cellText(sheet->computed(ref), readersLanguage())));
    else if (sheet->isComputed(ref))
        words.append(tr("computed"));
    const auto suggested = m_grid->model().suggestions().constFind(ref);
    if (suggested != m_grid->model().suggestions().constEnd())
        words.append(tr("%1 suggested from %2").arg(cellText(suggested->value, readersLanguage()), suggested->source));
    m_status->setText(words.join(u" · "_s));
}

} // namespace PhoLuat
