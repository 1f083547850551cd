// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;

namespace PhoLuat {

class BodyEdit;
class FormGridView;

/// What a package holds, as its author saw it: forms as on paper and texts, only to be read. A cell or paragraph may be
/// remarked on by key, by the menu there, or by the button.
class ReviewView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewView)
public:
    ReviewView(Workspace &workspace, Tools tools, QWidget *parent = nullptr);
    ~ReviewView() override;

    /// Shows another package; the same one again keeps its place.
    void show(const PackageRecord &record);
    /// Marks the places; `canAdd` says whether more may be written.
    void setRemarks(const QList<Remark> &remarks, bool canAdd);
    /// Goes to the place; false when it is not in the package.
    bool jumpTo(const RemarkPlace &place);
    /// Where a remark would go now; nothing when the view shows neither form nor text.
    [[nodiscard]] std::optional<RemarkPlace> currentPlace() const;
    /// A place as its reader finds it.
    [[nodiscard]] QString placeWords(const RemarkPlace &place) const;
    [[nodiscard]] QTabWidget *parts() const { return m_tabs; }

signals:
    void remarkWanted(const PhoLuat::RemarkPlace &place);
    void closeWanted();

private:
    struct Part {
        ReportId report = {};
        QString form = {};
        MaterialId material = {};
        QString title = {};
        FormGridView *grid = nullptr;
        BodyEdit *text = nullptr;
    };
    void addForm(const Report &report, const FormData &filled);
    void addMaterial(const Material &material);
    [[nodiscard]] const Part *partOf(const RemarkPlace &place) const;
    void wantRemark();
    void showMenu(QWidget *view, const QPoint &at);

    Workspace &m_workspace;
    Tools m_tools;
    QString m_digest;
    QList<Part> m_parts;
    QLabel *m_title;
    QTabWidget *m_tabs;
    QAction *m_remark;
};

} // namespace PhoLuat
