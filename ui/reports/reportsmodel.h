// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QAbstractItemModel>

namespace PhoLuat {

class FormLibrary;

/// Own reports by period, and under each the forms it consists of.
class ReportsModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsModel)
public:
    enum Role {
        ReportRole = Qt::UserRole, ///< QString: id of the report, on its forms as well
        FormRole,                  ///< int: which form of the report, from 0
    };

    explicit ReportsModel(const FormLibrary &forms, QObject *parent = nullptr);
    ~ReportsModel() override;

    void setReports(const QList<Report> &reports);
    /// Shows another state of a report that is listed.
    void update(const Report &report);
    [[nodiscard]] const QList<Report> &reports() const { return m_reports; }
    [[nodiscard]] QModelIndex indexOf(const ReportId &id, int form = -1) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const FormLibrary &m_forms;
    QList<Report> m_reports;
};

} // namespace PhoLuat
