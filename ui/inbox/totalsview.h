// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace PhoLuat {

class FindingsView;
class FormGridView;
class Prompts;
class SourcesModel;

/// The third view of the inbox: the consolidated form. A figure opens its tree of sources at the right.
class TotalsView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TotalsView)
public:
    TotalsView(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent = nullptr);
    ~TotalsView() override;

    void show(const Consolidation &consolidation, const Period &period);
    void showNothing(const QString &why);
    void setPackageNames(const QMap<QString, QString> &fileNames) { m_fileNames = fileNames; }
    bool jumpTo(const CellRef &cell);
    [[nodiscard]] QTreeView *sources() const { return m_sources; }

public slots:
    void saveXlsx();
    void savePdf();

signals:
    void packageWanted(const QString &digest);
    void errorRaised(const PhoLuat::Error &error);
    void informationRaised(const QString &text);
    void jobStarted(const QString &text, const QFuture<void> &job);
    void readyChanged(bool ready);

private:
    [[nodiscard]] QWidget *makeSide();
    void showSources(const CellRef &cell);
    [[nodiscard]] const FormSpec *formOf(const QString &id) const;
    /// Last year's totals stand under this year's.
    void compareWithLastYear(const FormData &shown);
    [[nodiscard]] QString cellWords(const CellSource &source) const;
    void saveAs(const QString &suffix, const QString &filter, Result<QByteArray> (*rendering)(const FormSheet &, const FormPrintHead &, const QDateTime &));

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    Consolidation m_consolidation;
    Period m_period;
    std::optional<FormSheet> m_sheet;
    QMap<QString, QString> m_fileNames;
    FormGridView *m_grid;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QLabel *m_cell;
    SourcesModel *m_sourcesModel;
    QTreeView *m_sources;
    FindingsView *m_findings;
};

} // namespace PhoLuat
