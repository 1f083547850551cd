// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace PhoLuat {

/// Paints the states of a form's cells and edits figures; a text that is no figure is not let go.
class FormDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDelegate)
public:
    explicit FormDelegate(QObject *parent = nullptr);
    ~FormDelegate() override;

    static constexpr int cornerEdge = 12; ///< so near to a corner a click means its mark

    /// Why the editor's text may not stand in its cell; empty when it may.
    [[nodiscard]] static QString refusal(const QWidget *editor);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The cell was left by key; the table goes on by so many rows and columns.
    void left(int rows, int columns);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace PhoLuat
