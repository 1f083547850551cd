// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"

#include <QAbstractTableModel>

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
        DepthRole,                   ///< int, vertical header: depth of the row
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
    void setPrevious(const QMap<CellRef, CellValue> &previous);

    [[nodiscard]] CellRef refAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CellRef &ref) const;
    /// What is wrong with a text for a cell, as a sentence; empty when it may stand there.
    [[nodiscard]] QString refusal(const QModelIndex &index, const QString &text) const;
    /// Puts a block of tab-separated lines in, all of it or nothing; answers what stood in the way.
    QString paste(const QModelIndex &at, const QString &lines);
    /// Takes the figures out of the cells; sums become what their formula gives.
    void blank(const QModelIndexList &indexes);
    void setExplanation(const CellRef &ref, const QString &explanation);
    void setEstimate(const CellRef &ref, const CellValue &estimate);
    /// "row 2 · column 5", as a reader finds it.
    [[nodiscard]] QString placeWords(const QString &place) const;

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
    void put(const QList<std::pair<CellRef, Cell>> &cells, const QString &text, const QString &gesture);
    void changeAll();
    [[nodiscard]] QString toolTip(const CellRef &ref) const;

    std::optional<FormSheet> m_sheet;
    QMultiHash<CellRef, Finding> m_findings;
    QMap<CellRef, CellValue> m_previous;
    bool m_isReadOnly = false;
};

/// "vi" or "en": the language figures and forms are shown in, after the window's locale.
[[nodiscard]] QString readersLanguage();

} // namespace PhoLuat
