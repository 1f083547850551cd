// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QAbstractItemModel>

namespace PhoLuat {

/// The headings of a body as a tree.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlineModel)
public:
    enum Role { NumberRole = Qt::UserRole }; ///< int: which heading of the body, from 0

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Resets only when a heading changed; `true` then.
    bool setBody(const Body &body);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Heading {
        QString text;
        int level = 1;
        int parent = -1;
        int row = 0;
        QList<int> children = {};
        friend bool operator==(const Heading &, const Heading &) = default;
    };
    [[nodiscard]] const QList<int> &childrenOf(const QModelIndex &parent) const;

    QList<Heading> m_headings;
    QList<int> m_top;
};

} // namespace PhoLuat
