// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/activitymodel.h"

#include <QWidget>

class QComboBox;
class QHeaderView;
class QLineEdit;

namespace PhoLuat {

/// The row on top of the table: a field a column, as wide as the column. Tab goes through, Enter adds.
class EntryRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryRow)
public:
    /// `header` is the table's; both must live as long as the row.
    EntryRow(const ActivityModel &model, QHeaderView &header, QDate today, QWidget *parent = nullptr);
    ~EntryRow() override;

    [[nodiscard]] QSize sizeHint() const override;
    void begin();
    /// The day that short days are completed from, and that stands there for the next event.
    void setDay(QDate day);
    [[nodiscard]] QList<QWidget *> fields() const;

signals:
    void entered(const PhoLuat::Activity &activity);
    void refused(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void add();
    [[nodiscard]] QString textOf(int column) const;

    const ActivityModel &m_model;
    QHeaderView &m_header;
    QDate m_day;
    QComboBox *m_kind;
    QList<QLineEdit *> m_lines; ///< by column; none for kind and evidence
};

} // namespace PhoLuat
