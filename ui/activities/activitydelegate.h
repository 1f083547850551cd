// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QStyledItemDelegate>

class QComboBox;

namespace PhoLuat {

/// A field for a kind of event: chosen from the list, or typed with or without accents.
[[nodiscard]] QComboBox *makeKindBox(const QList<Term> &kinds, QWidget *parent);
/// The code that the field shows; empty when what was typed is none.
[[nodiscard]] QString kindOfBox(const QComboBox &box, const QList<Term> &kinds);

/// Rows as high as everywhere; kinds are chosen from their list.
class ActivityDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDelegate)
public:
    explicit ActivityDelegate(QList<Term> kinds, QObject *parent = nullptr);
    ~ActivityDelegate() override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QList<Term> m_kinds;
};

} // namespace PhoLuat
