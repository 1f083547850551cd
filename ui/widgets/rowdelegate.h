// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace PhoLuat {

/// Rows at least 28 px high, as high as the font needs, with room at both sides.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)
public:
    explicit RowDelegate(QObject *parent = nullptr);
    ~RowDelegate() override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// On the highlight an icon has the colour of the text: its own may be the highlight's.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace PhoLuat
