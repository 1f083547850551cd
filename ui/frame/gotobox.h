// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QAbstractListModel>
#include <QFrame>

class QLineEdit;
class QListView;

namespace PhoLuat {

/// Somewhere to go or something to do.
struct GoToEntry {
    QString text;
    QString kind;          ///< "page", "unit" … in the reader's words
    QString iconName;
    QString place = {};    ///< where it leads, or
    std::function<void()> act = {}; ///< what it does
};

class GoToModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoToModel)
public:
    explicit GoToModel(QObject *parent = nullptr);
    ~GoToModel() override;
    void setEntries(const QList<GoToEntry> &entries);
    void append(const QList<GoToEntry> &entries);
    [[nodiscard]] GoToEntry entry(int row) const { return m_entries.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<GoToEntry> m_entries;
};

/// Ctrl+K: one line to go to anything. Words may stand in any order, accents are optional.
class GoToBox final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoToBox)
public:
    GoToBox(Workspace &workspace, const FormLibrary &forms, QWidget *parent);
    ~GoToBox() override;

    /// Opens over the parent; `entries` are the pages and actions of this moment.
    void ask(const QList<GoToEntry> &entries);

signals:
    void placeChosen(const QString &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();
    void leave();

    Workspace &m_workspace;
    const FormLibrary &m_forms;
    QList<GoToEntry> m_entries;
    GoToModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QPointer<QWidget> m_before;
    quint64 m_asked = 0; ///< numbers the searches, so that a late answer is dropped
};

/// True when every word of the query stands in the text, accents and case aside.
[[nodiscard]] bool matchesWords(const QString &foldedText, const QString &foldedQuery);

} // namespace PhoLuat
