// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace PhoLuat {

/// A remark as a row: plain text whatever it holds, where it belongs, how it stands.
struct RemarkRow {
    QString text;
    QString place;
    QString state = {};   ///< empty: open, which needs no word
    bool isOpen = true;
    bool canAct = true;   ///< the button may be used on it
    friend bool operator==(const RemarkRow &, const RemarkRow &) = default;
};

/// Remarks of a return, wherever they are shown: a sentence, the rows, one button for the current row.
class RemarksPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarksPane)
public:
    explicit RemarksPane(QWidget *parent = nullptr);
    ~RemarksPane() override;

    /// The words of the button for open rows and for the others; an empty word hides it.
    void setActions(const QString &onOpen, const QString &onOthers = {});
    /// The row that was current stays it.
    void setRows(const QString &title, const QList<RemarkRow> &rows);
    [[nodiscard]] const QList<RemarkRow> &rows() const { return m_rows; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    /// Enter or double click.
    void jumpWanted(int row);
    void actionWanted(int row);

private:
    void showAction();

    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_action;
    QList<RemarkRow> m_rows;
    QString m_onOpen;
    QString m_onOthers;
};

/// A text for a tool tip that Qt never takes for HTML.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace PhoLuat
