// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportview.h"

#include "base/nfc.h"
#include "materials/undokeys.h"
#include "reports/estimatesstrip.h"
#include "reports/formgrid.h"
#include "reports/signerspanel.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"
#include "widgets/words.h"
#include "work/rendering.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int recheckMs = 200;
}

ReportView::ReportView(Workspace &workspace, Tools tools, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_undoKeys(new UndoKeys(workspace.undoStack(), this)), m_grid(new FormGridView),
      m_title(new QLabel(this)), m_state(new StateLabel(this)), m_status(new QLabel(this)), m_estimates(new EstimatesStrip(m_grid->model())),
      m_signers(new SignersPanel), m_findings(new FindingsView), m_explanationPlace(new QLabel), m_explanation(new QPlainTextEdit)
{
    m_grid->setObjectName(u"formGrid"_s);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_status->setObjectName(u"status"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Look::edge, Look::inside, Look::inside, Look::inside);
    column->setSpacing(Look::inside);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(m_status);
    column->addWidget(m_estimates);
    column->addWidget(m_signers);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"reportSplit"_s);
    split->addWidget(left);
    split->addWidget(makeRight());
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({760, 300});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);
    m_undoKeys->watch(this);

    m_recheck.setSingleShot(true);
    m_recheck.setInterval(recheckMs);
    connect(&m_recheck, &QTimer::timeout, this, &ReportView::check);
    connect(m_grid, &FormGridView::edited, this, [this](const FormData &filled, const QString &text, const QString &gesture) {
        edit([this, &filled](Report &report) { report.forms[m_form] = filled; }, text, gesture);
    });
    connect(m_grid, &FormGridView::currentCellChanged, this, &ReportView::showExplanation);
    connect(m_grid, &FormGridView::selectionChanged, this, &ReportView::showStatus);
    connect(m_signers, &SignersPanel::edited, this, [this](const Signers &signers, const QString &gesture) {
        edit([&signers](Report &report) { report.signers = signers; }, tr("Edit signers"), gesture);
    });
    connect(m_estimates, &EstimatesStrip::refused, m_status, &QLabel::setText);
    connect(m_findings, &FindingsView::jumpTo, this, [this](const QString &place) {
        if (const std::optional<CellRef> ref = CellRef::fromText(place))
            jumpTo(*ref);
    });
    connect(m_explanation, &QPlainTextEdit::textChanged, this, [this] {
        m_grid->model().setExplanation(m_explained, nfc(m_explanation->toPlainText()));
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Report && change.id == m_id.value)
            refresh();
    });
}

ReportView::~ReportView() = default;

QWidget *ReportView::makeRight()
{
    auto *right = new QWidget;
    m_findings->setObjectName(u"findings"_s);
    m_findings->setPlaceWords([this](const QString &place) { return m_grid->model().placeWords(place); });
    m_findings->setNotYet(tr("Not checked yet. F5 runs all rules of the form."));
    m_explanationPlace->setWordWrap(true);
    m_explanationPlace->setTextFormat(Qt::PlainText);
    m_explanationPlace->setBuddy(m_explanation);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setAccessibleName(tr("Explanation of the figure"));
    m_explanation->setPlaceholderText(tr("Why this figure is as it is: needed when it changed by 20 % or more since last year."));
    m_explanation->setUndoRedoEnabled(false);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setFixedHeight(m_explanation->fontMetrics().lineSpacing() * 5);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(Look::inside, Look::inside, Look::edge, Look::inside);
    column->setSpacing(Look::inside);
    column->addWidget(m_findings, 1);
    column->addWidget(m_explanationPlace);
    column->addWidget(m_explanation);
    right->setMinimumWidth(220);
    return right;
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
    m_id = id;
    m_form = form;
    m_isChecked = false;
    m_previous.clear();
    m_title->setText(tr("%1 · %2").arg(sheet->spec().code, sheet->spec().title.in(readersLanguage())));
    m_title->setToolTip(sheet->spec().regulation.in(readersLanguage()));
    m_findings->setNotYet(tr("Not checked yet. F5 runs all rules of the form."));
    m_grid->setSheet(*sheet);
    m_undoKeys->watch(m_estimates);
    refresh();
    showExplanation(m_grid->currentCell());
    fetchPrevious(*wanted);
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
    showExplanation(m_grid->currentCell());
    showStatus();
    if (m_isChecked)
        m_recheck.start();
}

void ReportView::fetchPrevious(const Report &report)
{
    whenDone(m_workspace.ask<Report>([unit = report.unit, period = report.period.previous()](Stores &stores) { return stores.reports.find(unit, period); }), this,
             [this, id = report.id, form = m_form](const Result<Report> &before) {
        const std::optional<Report> shown = this->report();
        if (!before || id != m_id || form != m_form || !shown)
            return; // the first report of a unit has nothing to compare with
        for (const FormData &filled : before->forms) {
            if (filled.form != shown->forms.at(form).form)
                continue;
            const Result<FormSheet> sheet = sheetFor(*before, filled, m_tools.forms, m_workspace.units());
            if (!sheet)
                return;
            for (const LaidRow &row : sheet->rows()) {
                for (const FormColumn &column : sheet->columns()) {
                    const CellRef ref{row.key, column.key};
                    if (const CellValue value = sheet->cell(ref).value; value.isNumber())
                        m_previous.insert(ref, value);
                }
            }
        }
        m_grid->model().setPrevious(m_previous);
        if (m_isChecked)
            check();
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
    const std::optional<Report> shown = report();
    if (!shown || !m_grid->model().sheet())
        return 0;
    m_isChecked = true;
    const Findings findings = m_grid->model().sheet()->check(shown->period.kind, m_previous, readersLanguage());
    m_grid->model().setFindings(findings);
    m_findings->setFindings(findings, findings.isEmpty() ? tr("All rules hold: the form can be sealed.") : QString());
    return int(std::ranges::count_if(findings, [](const Finding &finding) { return finding.severity == Severity::Error && !finding.explained; }));
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
    m_explanationPlace->setText(tr("Explanation: %1").arg(m_grid->model().placeWords(ref.text())));
    const QString explanation = sheet->cell(ref).explanation;
    if (nfc(m_explanation->toPlainText()) != explanation) {
        const QSignalBlocker blocked(m_explanation);
        m_explanation->setPlainText(explanation);
    }
    m_explanation->setEnabled(!sheet->isNotApplicable(ref));
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
    if (m_previous.contains(ref))
        words.append(tr("last year %1").arg(cellText(m_previous.value(ref), readersLanguage())));
    if (sheet->isComputed(ref))
        words.append(tr("computed"));
    m_status->setText(words.join(u" · "_s));
}

} // namespace PhoLuat
