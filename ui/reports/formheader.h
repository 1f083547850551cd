// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formspec.h"

#include <QHeaderView>

namespace PhoLuat {

/// The nested header of a form as on paper: groups over columns, and the row of column numbers.
class FormHeaderView final : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormHeaderView)
public:
    explicit FormHeaderView(QWidget *parent = nullptr);
    ~FormHeaderView() override;

    void setColumns(const QList<FormColumn> &columns);
    [[nodiscard]] QSize sizeHint() const override;
    /// The width a leaf column needs so that no word of its title is broken.
    [[nodiscard]] int widthOf(int leaf) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString title;
        QString number;
        int level = 0;
        int levels = 1;   ///< how many header rows it fills
        int first = 0;    ///< leaf columns it stands over
        int last = 0;
        bool isLeaf = false;
    };
    int lay(const QList<FormColumn> &columns, int level, int leaf);
    [[nodiscard]] int partWidth(const Part &part) const;
    [[nodiscard]] QList<int> levelHeights() const;
    [[nodiscard]] int numberHeight() const;

    QList<Part> m_parts;
    int m_depth = 0;
};

/// Row labels of a form: whole words over several lines, set in by depth.
class FormRowHeader final : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormRowHeader)
public:
    explicit FormRowHeader(QWidget *parent = nullptr);
    ~FormRowHeader() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QFont fontOf(int section) const;
    [[nodiscard]] int indentOf(int section) const;
    [[nodiscard]] int labelWidth() const;
};

} // namespace PhoLuat
