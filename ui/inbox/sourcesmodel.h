// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/consolidation.h"

#include <QAbstractItemModel>

namespace PhoLuat {

/// Where one figure of a total came from: unit → cell of its form → package.
class SourcesModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesModel)
public:
    enum Column { NameColumn, FigureColumn, ColumnCount };
    enum Role { DigestRole = Qt::UserRole }; ///< of the package, at every level

    explicit SourcesModel(QObject *parent = nullptr);
    ~SourcesModel() override;
    /// `fileNames`: of packages, by digest; `cellWords` writes a cell of a form for the reader.
    void setSources(const QList<CellSource> &sources, const QMap<QString, QString> &fileNames,
                    const std::function<QString(const CellSource &)> &cellWords);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Leaf {
        CellSource source;
        QString words;
        QString package;
    };
    struct Group {
        QString unit;
        QList<Leaf> leaves;
    };
    [[nodiscard]] const Leaf &leaf(const QModelIndex &index) const;
    QList<Group> m_groups;
};

} // namespace PhoLuat
