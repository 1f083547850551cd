// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/boardview.h"

#include "inbox/boardmodel.h"
#include "widgets/look.h"
#include "widgets/statelabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

BoardView::BoardView(QWidget *parent)
    : QWidget(parent), m_model(new BoardModel(this)), m_table(new QTableView(this)), m_verdict(new StateLabel(this)), m_bar(new QProgressBar(this)),
      m_missing(new QCheckBox(tr("Only where something is &missing"), this))
{
    m_table->setObjectName(u"board"_s);
    m_table->setAccessibleName(tr("Units and forms with their state"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(true);
    m_table->verticalHeader()->setDefaultSectionSize(Look::rowHeight(this));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_verdict->setObjectName(u"boardVerdict"_s);
    m_bar->setObjectName(u"completeness"_s);
    m_bar->setAccessibleName(tr("How many units reported"));
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_missing->setObjectName(u"missingOnly"_s);
    m_missing->setAccessibleName(tr("Only where something is missing"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Look::between);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_bar);
    top->addWidget(m_missing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Look::inside, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_missing, &QCheckBox::toggled, m_model, &BoardModel::setMissingOnly);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString digest = index.data(BoardModel::DigestRole).toString();
        if (!digest.isEmpty())
            emit packageWanted(digest);
    });
}

BoardView::~BoardView() = default;

void BoardView::show(const QStringList &forms, const QList<QList<UnitStanding>> &standings)
{
    m_model->setStandings(forms, standings);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int all = 0;
    int missing = 0;
    for (const QList<UnitStanding> &form : standings) {
        all += static_cast<int>(form.size());
        missing += static_cast<int>(std::ranges::count_if(form, [](const UnitStanding &one) { return one.progress == UnitProgress::Missing; }));
    }
    m_bar->setVisible(all > 0);
    m_bar->setRange(0, std::max(all, 1));
    m_bar->setValue(all - missing);
    m_bar->setFormat(u"%v/%m"_s);
    if (all == 0)
        m_verdict->setState(StateLabel::State::Information, tr("No unit has to report to yours in this period."));
    else if (missing == 0)
        m_verdict->setState(StateLabel::State::Done, tr("All %n report(s) came in.", nullptr, all));
    else
        m_verdict->setState(StateLabel::State::Look, tr("%1 of %2 reports came in; %n missing.", nullptr, missing).arg(all - missing).arg(all));
}

} // namespace PhoLuat
