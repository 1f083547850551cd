// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/remarks.h"

#include <QWidget>

namespace PhoLuat {

class FormGridView;
class RemarksPane;

/// What the receiver of a returned report wants put right: marks in the form and a list beside it. Not there at all for
/// a report that never came back.
class ReportRemarks final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportRemarks)
public:
    ReportRemarks(Workspace &workspace, Tools tools, FormGridView &grid, QWidget *parent = nullptr);
    ~ReportRemarks() override;

    /// The form of a report that the grid shows now.
    void show(const ReportId &report, const QString &form);
    /// A figure was changed: that settles what was said about it.
    void figuresChanged();
    [[nodiscard]] RemarksPane *pane() const { return m_pane; }

signals:
    void errorRaised(const PhoLuat::Error &error);

private:
    void fetch();
    void refresh();
    void settle(int row);
    [[nodiscard]] AuthorRemark::State stateOf(const AuthorRemark &remark) const;

    Workspace &m_workspace;
    Tools m_tools;
    FormGridView &m_grid;
    RemarksPane *m_pane;
    ReportId m_report;
    QString m_form;
    QList<AuthorRemark> m_all;
    QList<AuthorRemark> m_shown; ///< as the rows
};

} // namespace PhoLuat
