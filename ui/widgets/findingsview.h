// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/findinggroups.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <functional>

class QTreeView;

namespace PhoLuat {

class StateLabel;

/// Findings as rows: icon and text, place; under a cause what goes away with it. The state is in words too (tool tip and
/// accessible text), never colour alone.
class FindingsModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsModel)
public:
    enum Column { TextColumn, PlaceColumn, ColumnCount };
    enum Role { PlaceRole = Qt::UserRole, SeverityRole };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;
    /// Errors first, each a cause.
    void setFindings(const Findings &findings);
    /// In the order given.
    void setGroups(const QList<FindingGroup> &groups);
    void setPlaceWords(std::function<QString(const QString &)> words);
    /// Each cause and then what follows from it.
    [[nodiscard]] Findings findings() const;
    [[nodiscard]] bool hasFollowOns() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Finding &at(const QModelIndex &index) const;

    QList<FindingGroup> m_groups;
    std::function<QString(const QString &)> m_placeWords;
};

/// The one widget for findings everywhere: a verdict sentence, then rows; Enter or double click jumps to the place.
class FindingsView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsView)
public:
    explicit FindingsView(QWidget *parent = nullptr);
    ~FindingsView() override;

    /// Shows errors first. Without a `verdict` the sentence counts what is left: "2 errors and 1 warning left".
    void setFindings(const Findings &findings, const QString &verdict = {});
    /// Likewise in groups, as groupFindings() made them.
    void setGroups(const QList<FindingGroup> &groups, const QString &verdict);
    [[nodiscard]] Findings findings() const { return m_model->findings(); }
    /// Nothing was looked at yet: a sentence that says what comes first, neither good nor bad.
    void setNotYet(const QString &sentence);
    [[nodiscard]] QString verdict() const;
    /// How a place is written for the reader: "R2.u550/c5" → "row 2, column 5". Without it the place itself is shown.
    void setPlaceWords(std::function<QString(const QString &)> words);
    [[nodiscard]] QTreeView *rows() const { return m_rows; }

signals:
    void jumpTo(const QString &place);
    /// The row of a finding became the current one: its place may be shown beside it, the focus stays here.
    void looked(const QString &place);

private:
    void conclude(const QString &verdict);

    StateLabel *m_verdict;
    FindingsModel *m_model;
    QTreeView *m_rows;
};

/// Theme icon and word of a severity, the same everywhere.
[[nodiscard]] QString severityIconName(Severity severity);
[[nodiscard]] QString severityWord(Severity severity);

} // namespace PhoLuat
