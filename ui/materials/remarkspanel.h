// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/materialpanel.h"
#include "work/remarks.h"

namespace PhoLuat {

class BodyEdit;
class RemarksPane;

/// What the receiver of a returned material wants put right: a list, and marks on the paragraphs.
class RemarksPanel final : public MaterialPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarksPanel)
public:
    RemarksPanel(Workspace &workspace, Tools tools, BodyEdit &text, QWidget *parent = nullptr);
    ~RemarksPanel() override;

    void show(const Material &material) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] RemarksPane *pane() const { return m_pane; }

signals:
    void counted(int open);
    void errorRaised(const PhoLuat::Error &error);

private:
    void fetch();
    void refresh();

    Workspace &m_workspace;
    Tools m_tools;
    BodyEdit &m_text;
    RemarksPane *m_pane;
    MaterialId m_material;
    QList<AuthorRemark> m_all;
    QList<AuthorRemark> m_shown; ///< as the rows
};

} // namespace PhoLuat
