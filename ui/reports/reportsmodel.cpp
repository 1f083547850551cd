// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsmodel.h"

#include "reports/formmodel.h"
#include "widgets/look.h"
#include "widgets/words.h"
#include "work/flows.h"

#include <QIcon>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr quintptr top = 0; ///< internal id of a report; a form's is the report's row + 1
}

ReportsModel::ReportsModel(const FormLibrary &forms, QObject *parent) : QAbstractItemModel(parent), m_forms(forms) {}

ReportsModel::~ReportsModel() = default;

void ReportsModel::setReports(const QList<Report> &reports)
{
    beginResetModel();
    m_reports = reports;
    endResetModel();
}

void ReportsModel::update(const Report &report)
{
    const QModelIndex where = indexOf(report.id);
    if (!where.isValid() || m_reports.at(where.row()).forms.size() != report.forms.size())
        return;
    m_reports[where.row()] = report;
    emit dataChanged(where, where);
    if (!report.forms.isEmpty())
        emit dataChanged(index(0, 0, where), index(int(report.forms.size()) - 1, 0, where));
}

QModelIndex ReportsModel::indexOf(const ReportId &id, int form) const
{
    const auto found = std::ranges::find(m_reports, id, &Report::id);
    if (found == m_reports.end())
        return {};
    const QModelIndex report = index(int(found - m_reports.begin()), 0);
    return form < 0 ? report : index(form, 0, report);
}

QModelIndex ReportsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex ReportsModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == top ? QModelIndex() : createIndex(int(index.internalId() - 1), 0, top);
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_reports.size());
    return parent.column() == 0 && parent.internalId() == top ? int(m_reports.at(parent.row()).forms.size()) : 0;
}

int ReportsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isForm = index.internalId() != top;
    const Report &report = m_reports.at(isForm ? qsizetype(index.internalId() - 1) : index.row());
    if (role == ReportRole)
        return report.id.value;
    if (role == FormRole)
        return isForm ? index.row() : 0;
    const StateWords state = stateWords(report.state);
    if (isForm) {
        const FormData &data = report.forms.at(index.row());
        const auto spec = m_forms.find(data.form, data.edition);
        if (role == Qt::DisplayRole)
            return spec ? spec->code : data.form;
        // An empty ring until somebody begins; then the state of the report.
        if (role == Qt::DecorationRole)
            return Look::icon(data.cells.isEmpty() ? u"radio"_s : state.look == StateLabel::State::Plain ? u"document-edit"_s : StateLabel::iconName(state.look));
        if (role == Qt::ToolTipRole)
            return tr("%1\n%2").arg(spec ? spec->title.in(readersLanguage()) : data.form, data.cells.isEmpty() ? tr("nothing filled in yet") : state.text);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        QString period = shownPeriod(report.period);
        if (!period.isEmpty())
            period[0] = period.at(0).toUpper();
        return report.version > 1 ? tr("%1 · version %2 · %3").arg(period).arg(report.version).arg(state.text) : tr("%1 · %2").arg(period, state.text);
    }
    case Qt::DecorationRole:
        return Look::icon(StateLabel::iconName(state.look));
    default:
        return {};
    }
}

} // namespace PhoLuat
