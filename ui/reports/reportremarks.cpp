// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportremarks.h"

#include "reports/formgrid.h"
#include "widgets/remarkspane.h"
#include "widgets/words.h"

#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

using State = AuthorRemark::State;

ReportRemarks::ReportRemarks(Workspace &workspace, Tools tools, FormGridView &grid, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_grid(grid), m_pane(new RemarksPane(this))
{
    setObjectName(u"reportRemarks"_s);
    m_pane->setActions(tr("&Settled"), tr("Not &settled after all"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    hide();
    connect(m_pane, &RemarksPane::jumpWanted, this, [this](int row) {
        if (row >= 0 && row < m_shown.size())
            m_grid.jumpTo(m_shown.at(row).kept.remark.place.cell);
    });
    connect(m_pane, &RemarksPane::actionWanted, this, &ReportRemarks::settle);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Package)
            fetch();
    });
}

ReportRemarks::~ReportRemarks() = default;

void ReportRemarks::show(const ReportId &report, const QString &form)
{
    m_report = report;
    m_form = form;
    refresh(); // with what is known, so that the grid has its marks at once
    fetch();
}

void ReportRemarks::figuresChanged()
{
    if (!m_all.isEmpty())
        refresh();
}

void ReportRemarks::fetch()
{
    if (m_report.isNull())
        return;
    whenDone(authorRemarks(m_workspace, m_tools), this, [this](const Result<QList<AuthorRemark>> &remarks) {
        if (!remarks) {
            emit errorRaised(remarks.error());
            return;
        }
        m_all = *remarks;
        refresh();
    });
}

/// What stands in the grid now counts, before it is saved.
State ReportRemarks::stateOf(const AuthorRemark &remark) const
{
    const RemarkPlace &place = remark.kept.remark.place;
    if (remark.state == State::Settled || remark.state == State::Replaced || place.kind != RemarkPlace::Kind::Cell || !m_grid.model().indexOf(place.cell).isValid())
        return remark.state;
    return m_grid.model().sheet()->cell(place.cell).value == remark.before ? State::Open : State::Changed;
}

void ReportRemarks::refresh()
{
    m_shown.clear();
    QList<RemarkRow> rows;
    QMap<CellRef, QStringList> marks;
    int open = 0;
    for (const AuthorRemark &remark : std::as_const(m_all)) {
        const RemarkPlace &place = remark.kept.remark.place;
        const bool isHere = place.kind == RemarkPlace::Kind::Cell ? place.report == m_report && place.form == m_form
                                                                  : place.kind == RemarkPlace::Kind::Package && remark.info.reports.contains(m_report);
        const State state = stateOf(remark);
        if (!isHere || state == State::Replaced)
            continue; // the version it was about is history
        QString where = tr("the whole package");
        if (place.kind == RemarkPlace::Kind::Cell)
            where = m_grid.model().indexOf(place.cell).isValid() ? m_grid.model().placeWords(place.cell.text()) : placeWords(place);
        const bool isOpen = state == State::Open;
        open += isOpen ? 1 : 0;
        if (isOpen && place.kind == RemarkPlace::Kind::Cell)
            marks[place.cell].append(remark.kept.remark.text);
        rows.append({remark.kept.remark.text, where + u" · "_s + remark.fromName, state == State::Settled ? tr("settled") : state == State::Changed ? tr("changed") : QString(), isOpen,
                     state != State::Changed});
        m_shown.append(remark);
    }
    m_grid.model().setRemarks(marks);
    m_pane->setRows(open > 0 ? tr("It came back: %n remark(s) to settle", nullptr, open) : tr("It came back: all remarks are settled. Seal the new version."), rows);
    setVisible(!rows.isEmpty());
}

void ReportRemarks::settle(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const AuthorRemark remark = m_shown.at(row);
    whenDone(settleRemark(m_workspace, remark.kept, remark.state != State::Settled), this, [this](const Result<> &done) {
        if (!done)
            emit errorRaised(done.error());
    });
}

} // namespace PhoLuat
