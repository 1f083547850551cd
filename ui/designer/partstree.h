// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdraft.h"

#include <QWidget>

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace PhoLuat {

class FormDrafting;

/// The parts of the open form as one tree: the form itself, columns in their groups, rows under their parents, rules. By keys:
/// Insert adds, Delete removes, Alt+arrows move, F2 goes to the fields.
class PartsTree final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartsTree)
public:
    explicit PartsTree(FormDrafting &work, QWidget *parent = nullptr);
    ~PartsTree() override;

    [[nodiscard]] FormPart current() const;
    /// Selects a part; false when the form has none such.
    bool select(const FormPart &part);
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

signals:
    void currentChanged(const PhoLuat::FormPart &part);
    void fieldsWanted();
    /// A change that was not made, and why.
    void refused(const PhoLuat::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &name, const QString &icon, const QString &words);
    void fill();
    void mark();
    void add();
    void act(const QString &text, const std::function<Result<FormPart>(FormDraft &, const FormPart &)> &work);
    void move(FormDraft::Direction direction);
    void enable();

    FormDrafting &m_work;
    QTreeWidget *m_tree;
    QList<QToolButton *> m_buttons;
    bool m_isFilling = false;
};

} // namespace PhoLuat
