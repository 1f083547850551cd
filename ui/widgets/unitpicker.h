// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unittree.h"

#include <QAbstractListModel>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QListView;

namespace PhoLuat {

/// Units found, one a row: the name, and under what it stands.
class UnitListModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnitListModel)
public:
    enum Role { UnitIdRole = Qt::UserRole };

    explicit UnitListModel(const UnitTree &tree, QObject *parent = nullptr);
    ~UnitListModel() override;
    void setUnits(const QList<Unit> &units, QDate day);
    [[nodiscard]] std::optional<Unit> unit(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const UnitTree &m_tree;
    QList<Unit> m_units;
    QStringList m_words;
};

/// Picks a unit by typing some of its letters, accents optional, as the tree stood on a day.
class UnitPicker final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnitPicker)
public:
    UnitPicker(const UnitTree &tree, QDate today, QWidget *parent = nullptr);
    ~UnitPicker() override;

    [[nodiscard]] std::optional<Unit> unit() const { return m_unit; }
    void setUnit(const UnitId &id);
    [[nodiscard]] QDate day() const;
    void setDay(QDate day);
    /// Rows of the list at least shown.
    void setVisibleRows(int rows);
    /// Shows the list only while something is typed, for places with little room.
    void setListOnDemand(bool onDemand);

signals:
    void unitChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void pick(const QModelIndex &index);
    void showPicked();

    const UnitTree &m_tree;
    UnitListModel *m_model;
    QLineEdit *m_line;
    QDateEdit *m_day;
    QListView *m_list;
    QLabel *m_picked;
    std::optional<Unit> m_unit;
    bool m_listOnDemand = false;
};

/// "huyện Tuy Phước, tỉnh Bình Định".
[[nodiscard]] QString unitWords(const UnitTree &tree, const Unit &unit, QDate day);

} // namespace PhoLuat
