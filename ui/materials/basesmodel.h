// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// The legal bases of a material: citation, status, the day it was checked.
class BasesModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BasesModel)
public:
    enum Column { CitationColumn, StatusColumn, CheckedColumn, ColumnCount };

    explicit BasesModel(QObject *parent = nullptr);
    ~BasesModel() override;

    void setBases(const QList<LegalBasis> &bases);
    [[nodiscard]] const QList<LegalBasis> &bases() const { return m_bases; }
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// Changing a status without a day puts this one.
    void setToday(QDate today) { m_today = today; }
    void append(const QString &citation);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const QList<PhoLuat::LegalBasis> &bases);

private:
    QList<LegalBasis> m_bases;
    QDate m_today;
    bool m_isReadOnly = false;
};

[[nodiscard]] QString lawStatusWord(LawStatus status);

} // namespace PhoLuat
