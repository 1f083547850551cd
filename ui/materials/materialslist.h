// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/materialsmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace PhoLuat {

class Workspace;

/// The materials of the workspace: found while typing, accents or not, filtered by kind and state.
class MaterialsList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaterialsList)
public:
    MaterialsList(Workspace &workspace, const Vocabulary &vocabulary, QWidget *parent = nullptr);
    ~MaterialsList() override;

    [[nodiscard]] MaterialsModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] MaterialId current() const;
    /// Selects a material, now or as soon as the list shows it.
    void select(const MaterialId &id);
    void focusSearch();
    /// Asks the workspace again.
    void refresh();

signals:
    void chosen(const PhoLuat::MaterialId &id);
    /// How many there are; `isFiltered` when a search or filter is on.
    void listed(int count, bool isFiltered);
    void errorRaised(const PhoLuat::Error &error);

private:
    QComboBox *addChoice(const QString &name, const QString &words);
    void showAnswer(const QList<MaterialSummary> &materials, bool isFiltered);

    Workspace &m_workspace;
    MaterialsModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_state;
    QComboBox *m_sort;
    QListView *m_view;
    QLabel *m_none;
    QTimer m_settle;
    MaterialId m_wanted;
    int m_generation = 0;
};

} // namespace PhoLuat
