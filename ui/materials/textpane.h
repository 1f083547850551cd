// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/bodyedit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolBar;
class QTreeView;

namespace PhoLuat {

class OutlineModel;
class Prompts;

/// The text of a material with its style box, outline and count. Not tied to materials: a narrative report uses it, too.
class TextPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextPane)
public:
    explicit TextPane(Prompts &prompts, QWidget *parent = nullptr);
    ~TextPane() override;

    [[nodiscard]] BodyEdit *edit() const { return m_edit; }
    [[nodiscard]] QTreeView *outline() const { return m_outline; }
    void setReadOnly(bool readOnly);
    /// The body changed, from here or from elsewhere: outline and count follow.
    void refresh();

private:
    void addStyles();
    void addActions();
    QAction *addTool(const QString &name, const QString &icon, const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void showShape();
    void askLink();
    void jumpToHeading(int number);

    Prompts &m_prompts;
    QToolBar *m_tools;
    QComboBox *m_styles;
    QTreeView *m_outline;
    OutlineModel *m_headings;
    BodyEdit *m_edit;
    QLabel *m_count;
    QAction *m_strong = nullptr;
    QAction *m_emphasis = nullptr;
    QList<QAction *> m_tableActions;
};

} // namespace PhoLuat
