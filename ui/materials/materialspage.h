// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/vocabulary.h"
#include "widgets/page.h"
#include "work/flows.h"

class QStackedWidget;

namespace PhoLuat {

class MaterialEditor;
class MaterialsList;
class Prompts;

/// The materials: the list at the left, the chosen one at the right.
class MaterialsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaterialsPage)
public:
    MaterialsPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
    ~MaterialsPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("materials"); }
    [[nodiscard]] QString title() const override { return tr("Materials"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("document-edit"); }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_new; }
    bool go(const QString &place) override;
    void commit() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] MaterialsList *list() const { return m_list; }
    /// Made when it is first wanted: it has more parts than all the rest of the page.
    [[nodiscard]] MaterialEditor *editor();

private:
    void addActions();
    void open(const MaterialId &id);
    void addNew();
    void removeCurrent();
    void exportPdf();
    void exportDocx();
    void exportXhtml();
    void write(const QString &file, const QString &text, std::function<Result<QByteArray>()> make);
    void showWhatIsThere();

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    Vocabulary m_vocabulary;
    MaterialId m_shown;
    bool m_isWanted = false; ///< the new material takes the cursor to its title
    QAction *m_new = nullptr;
    QList<QAction *> m_needMaterial;
    QStackedWidget *m_stack;
    MaterialsList *m_list;
    MaterialEditor *m_editor = nullptr;
};

} // namespace PhoLuat
