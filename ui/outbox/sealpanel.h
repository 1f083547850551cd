// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/comparing.h"
#include "work/destinations.h"
#include "work/flows.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace PhoLuat {

class FindingsView;
class Prompts;
class StateLabel;
class UnitPicker;
struct ReturnedCover;

/// The short assistant beside the list: contents, what the checks say, for whom, where to; then sealed and on its way.
class SealPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SealPanel)
public:
    SealPanel(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent = nullptr);
    ~SealPanel() override;

    /// Reads what may be sealed and where it may go; `ticked` (ids) is ticked.
    void begin(const QStringList &ticked = {});
    [[nodiscard]] bool isSealing() const { return m_isSealing; }

signals:
    void sealedDone(const PhoLuat::PackageRecord &record, const QStringList &destinations);
    void leaveWanted();
    void jobStarted(const QString &text, const QFuture<void> &job);
    void errorRaised(const PhoLuat::Error &error);
    void placeWanted(const QString &place);

private:
    struct Facts {
        QList<MaterialSummary> materials;
        QList<Report> reports;
        QList<ChosenDestination> destinations;
        QHash<QString, QString> troubles; ///< by the destination's id: why nobody knows what it takes
    };
    void fill(const Facts &facts, const QStringList &ticked);
    void check();
    /// Reads what is ticked and not read yet, then checks. Whole materials are read only here: there may be thousands.
    void readThenCheck(const QList<MaterialId> &missing, const QList<Report> &uncompared);
    /// Chooses the receiver the ticked reports ask for, unless the person chose another.
    void suggestReceiver();
    void sealNow();
    /// What is ticked, as sealing takes it.
    [[nodiscard]] SealRequest request() const;
    void saveCover();
    void takeCoverBack();
    /// Ticks what the cover was made for, and seals with it from then on.
    void useCover(const QString &file, const ReturnedCover &cover);
    /// A signed cover fits only what it was made for.
    void checkCover();
    [[nodiscard]] QStringList tickedDestinations() const;
    /// A finding's place as people call it.
    [[nodiscard]] QString placeWords(const QString &place) const;
    /// What the ticked destinations would not take.
    [[nodiscard]] Findings checkDestinations(const QList<Material> &materials, const QList<Report> &reports) const;
    [[nodiscard]] QStringList tickedUnder(const QTreeWidgetItem *group) const;

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    Facts m_facts;
    QMap<QString, ComparedReports> m_compared; ///< what the reports are held against, by their ids
    QHash<QString, Material> m_read; ///< the materials that were ticked, by id
    bool m_isReading = false;
    QTreeWidget *m_contents;
    QTreeWidgetItem *m_reports = nullptr;
    QTreeWidgetItem *m_materials = nullptr;
    FindingsView *m_findings;
    UnitPicker *m_receiver;
    QTreeWidget *m_destinations;
    QPushButton *m_saveCover;
    QPushButton *m_takeCover;
    StateLabel *m_coverState;
    QPushButton *m_seal;
    QString m_signedCover;  ///< the file that was taken back
    SealRequest m_signedFor;
    UnitId m_suggested;
    bool m_isFilling = false;
    bool m_isSealing = false;
};

} // namespace PhoLuat
