// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/materialpanel.h"

class QListWidget;
class QPushButton;
class QTextEdit;

namespace PhoLuat {

class Workspace;

/// The kept revisions of a material and what each one changed; any of them can be brought back, undoably.
class HistoryPanel final : public MaterialPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)
public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void show(const Material &material) override;
    void setReadOnly(bool readOnly) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fetch();
    void showDifference();

    Workspace &m_workspace;
    MaterialId m_id;
    qint64 m_fetched = -1; ///< revision the list was read at
    QList<MaterialRevision> m_revisions; ///< newest first
    QListWidget *m_list;
    QTextEdit *m_difference;
    QPushButton *m_restore;
    bool m_isReadOnly = false;
};

} // namespace PhoLuat
