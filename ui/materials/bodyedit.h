// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/bodydocument.h"

#include <QElapsedTimer>
#include <QTextEdit>
#include <QTimer>

namespace PhoLuat {

/// The paper column: a body as it is written. Keys become blocks of the closed set; what is typed is told as a Body
/// 0.3 s after the first key, so typing itself never waits.
class BodyEdit final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BodyEdit)
public:
    explicit BodyEdit(QWidget *parent = nullptr);
    ~BodyEdit() override;

    /// Shows another text.
    void showBody(const Body &body);
    /// Shows another state of the same text (undo); the cursor goes where it changed.
    void applyBody(const Body &body);
    /// Tells now what was typed since the last time.
    void flush();
    [[nodiscard]] const Body &body() const { return m_shown; }
    [[nodiscard]] qsizetype syllables() const { return m_body->syllables(); }

    /// What the cursor stands in.
    [[nodiscard]] Block currentShape() const;
    [[nodiscard]] Inline currentMeaning() const;
    void setShape(const Block &shape);
    void setStrong(bool strong);
    void setEmphasis(bool emphasis);
    /// An empty target makes plain words again.
    void setLink(const QString &target);
    void insertBlocks(const Body &body);
    enum class TableChange { RowBelow, ColumnRight, RemoveRow, RemoveColumn, ToggleHeader };
    void insertTable(int rows, int columns);
    void changeTable(TableChange change);
    [[nodiscard]] bool isInTable() const;

    /// The block of the body that the cursor is in, from 0; -1 in an empty text.
    [[nodiscard]] int currentBlock() const;
    /// Puts the cursor at the beginning of a block and brings it into sight; false when there is no such block.
    bool goToBlock(int block);
    /// Marks blocks that somebody remarked on, by ground and margin; the marks go with the text as it is edited.
    void setRemarked(const QList<int> &blocks);

signals:
    /// Edits of the same gesture are one step of undo.
    void bodyEdited(const PhoLuat::Body &body, const QString &gesture);
    void shapeChanged();
    void undoWanted();
    void redoWanted();
    void filesDropped(const QStringList &files);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void endGesture();
    void changeByCommand(const std::function<void()> &change);
    bool pressEnter(QKeyEvent *event);
    bool pressBackspace();
    bool pressTab(bool back);
    void leaveInline();

    BodyDocument *m_body;
    Body m_shown;
    QTimer m_settle;
    QElapsedTimer m_lastTold;
    int m_gesture = 0;
    bool m_isApplying = false;
    bool m_isPending = false; ///< typed and not yet told
};

} // namespace PhoLuat
