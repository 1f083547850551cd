// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"
#include "forms/suggestedcells.h"

#include <QAbstractTableModel>
#include <QHash>

namespace PhoLuat {

/// A laid-out form as a table: rows and leaf columns. Editing changes the sheet at once and tells it with edited();
/// whoever keeps the report pushes the Edit.
class FormModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormModel)
public:
    enum Role {
        ComputedRole = Qt::UserRole, ///< bool: made by a formula
        NotApplicableRole,           ///< bool: "-" stands here and nothing else may
        OverwrittenRole,             ///< bool: a sum that a person changed
        ExplanationRole,             ///< QString
        SeverityRole,                ///< int of Severity, -1 without a finding
        PreviousRole,                ///< QString: the figure of the same period last year
        RemarkRole,                  ///< QString: what the receiver of a returned report wants put right here
        DepthRole,                   ///< int, vertical header: depth of the row
        NoteRole,                    ///< QString
        UnexplainedRole,             ///< bool: a rule asks for an explanation that is not there yet
        SuggestionRole,              ///< QString: a figure proposed for a blank cell; empty when there is none or it was taken
        DiffersRole,                 ///< bool: another figure than the proposed one stands here
    };

    explicit FormModel(QObject *parent = nullptr);
    ~FormModel() override;

    void setSheet(FormSheet sheet);
    void clear();
    [[nodiscard]] const std::optional<FormSheet> &sheet() const { return m_sheet; }
    /// Shows other data of the same form (undo, another's change); the selection stays.
    void setFormData(const FormData &data);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setFindings(const Findings &findings);
    /// Last year's figures stand under the cells; what reads other periods and forms is computed again.
    void setOutside(const OutsideFigures &figures);
    /// Figures proposed for input cells, in italics until they are taken.
    void setSuggestions(const SuggestedCells &suggestions);
    [[nodiscard]] const SuggestedCells &suggestions() const { return m_suggestions; }

    /// What stands about cells in a return; gone with the next sheet.
    void setRemarks(const QMap<CellRef, QStringList> &remarks);

    [[nodiscard]] CellRef refAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CellRef &ref) const;
    /// What is wrong with a text for a cell, as a sentence; empty when it may stand there.
    [[nodiscard]] QString refusal(const QModelIndex &index, const QString &text) const;
    /// What a person did with many cells at once, one step for undo. Answers what was not taken, each with place and remedy.
    struct Outcome {
        int taken = 0;         ///< cells
        Findings notTaken = {};
    };
    /// Puts a block of a spreadsheet in, from a cell on to the right and down (see pasteBlock()).
    Outcome paste(const QModelIndex &at, const QString &block);
    enum class Fill { Down, Right };
    /// Repeats the first row or column of the cells in the others; sums and "-" are left alone.
    Outcome fill(const QModelIndexList &indexes, Fill direction);
    /// Takes the proposed figures of the cells.
    Outcome takeSuggestions(const QModelIndexList &indexes);
    /// Takes the figures out of the cells; sums become what their formula gives.
    void blank(const QModelIndexList &indexes);
    void setExplanation(const CellRef &ref, const QString &explanation);
    void setNote(const CellRef &ref, const QString &note);
    void setEstimate(const CellRef &ref, const CellValue &estimate);
    /// "row 2 · column 5", as a reader finds it.
    [[nodiscard]] QString placeWords(const QString &place) const;
    /// "120 last year, +34 %"; empty when there is nothing to compare with.
    [[nodiscard]] QString changeWords(const CellRef &ref) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// `text` names the change for the undo menu; edits of the same `gesture` are one step.
    void edited(const PhoLuat::FormData &data, const QString &text, const QString &gesture);

private:
    [[nodiscard]] Cell cellWith(const CellRef &ref, const CellValue &value) const;
    [[nodiscard]] bool isInput(const CellRef &ref) const { return !m_sheet->isComputed(ref) && !m_sheet->isNotApplicable(ref); }
    void put(const QMap<CellRef, Cell> &cells, const QString &text, const QString &gesture);
    void tell(const QSet<CellRef> &changed);
    void changeAll();
    void keepKeys();
    [[nodiscard]] QString toolTip(const CellRef &ref) const;

    std::optional<FormSheet> m_sheet;
    QHash<QString, int> m_rows;    ///< by key
    QHash<QString, int> m_columns; ///< by key
    QHash<CellRef, Findings> m_findings;
    QMap<CellRef, CellValue> m_previous;
    SuggestedCells m_suggestions;
    QMap<CellRef, QStringList> m_remarks;
    bool m_isReadOnly = false;
};

/// "vi" or "en": the language figures and forms are shown in, after the window's locale.
[[nodiscard]] QString readersLanguage();

} // namespace PhoLuat
