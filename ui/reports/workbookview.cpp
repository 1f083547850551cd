// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbookview.h"

#include "reports/workbookmodel.h"
#include "widgets/look.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostFindings = 3; ///< lines; the others are counted
constexpr int widestCell = 420;
constexpr int rowsSeen = 6;
}

WorkbookView::WorkbookView(PlaceWords placeWords, QWidget *parent)
    : QWidget(parent), m_placeWords(std::move(placeWords)), m_model(new WorkbookModel(this)), m_title(Look::paragraph({}, this)), m_findings(Look::paragraph({}, this)), m_table(new QTreeView(this)), m_why(Look::paragraph({}, this)),
      m_take(new QPushButton(this)), m_all(new QPushButton(this)), m_close(new QPushButton(tr("&Close without taking"), this))
{
    setObjectName(u"workbookView"_s);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_findings->setObjectName(u"workbookFindings"_s);
    m_findings->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"workbookRows"_s);
    m_table->setAccessibleName(tr("Differences between the workbook and the report"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideMiddle); // the row begins it, the column ends it
    m_table->setAllColumnsShowFocus(true);
    m_table->setMinimumHeight(Look::rowHeight(m_table) * rowsSeen);
    m_table->header()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_why->setObjectName(u"workbookWhy"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_take->setObjectName(u"takeWorkbook"_s);
    m_take->setDefault(true);
    m_all->setObjectName(u"tickWorkbook"_s);
    m_close->setObjectName(u"closeWorkbook"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_title);
    layout->addWidget(m_findings);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    hide();

    connect(m_model, &WorkbookModel::ticksChanged, this, &WorkbookView::showTicks);
    connect(m_take, &QPushButton::clicked, this, [this] { emit takeWanted(m_model->ticked()); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const auto possible = std::ranges::count_if(m_model->cells(), &WorkbookCell::canBeTaken);
        m_model->tickAll(m_model->ticked().size() < possible);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorkbookView::showWhy);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WorkbookView::showWhy);
    connect(m_close, &QPushButton::clicked, this, &WorkbookView::leave);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) { emit jumpWanted(m_model->cells().at(index.row()).cell); });
}

WorkbookView::~WorkbookView() = default;

void WorkbookView::show(const WorkbookComparison &compared)
{
    m_compared = compared;
    const WorkbookDifference &difference = compared.difference;
    m_model->setDifference(difference, [this](const WorkbookCell &cell) {
        const QString words = m_placeWords(cell.cell);
        return cell.isEstimate ? tr("%1 (estimate)").arg(words) : words;
    });
    const QString file = QFileInfo(compared.file).fileName();
    m_title->setText(difference.cells.isEmpty() ? tr("%1: no figure differs from the report.").arg(file)
                                                : tr("%1: %n figure(s) differ from the report. Nothing is taken before you say so.", nullptr, int(difference.cells.size())).arg(file));
    QStringList lines;
    for (const Finding &finding : difference.findings.first(std::min<qsizetype>(difference.findings.size(), mostFindings)))
        lines.append(finding.place.isEmpty() ? finding.text : u"%1 (%2)"_s.arg(finding.text, finding.place));
    if (difference.findings.size() > mostFindings)
        lines.append(tr("and %n more", nullptr, int(difference.findings.size() - mostFindings)));
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    QStringList all;
    for (const Finding &finding : difference.findings)
        all.append(finding.text);
    m_findings->setToolTip(Qt::convertFromPlainText(all.join(u'\n')));
    for (int column = 0; column < WorkbookModel::Why; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(WorkbookModel::Place, std::min(m_table->columnWidth(WorkbookModel::Place), widestCell));
    m_table->setVisible(!difference.cells.isEmpty());
    m_all->setVisible(!difference.cells.isEmpty());
    QWidget::show();
    if (!difference.cells.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    } else {
        m_close->setFocus();
    }
}

void WorkbookView::showTicks()
{
    const auto ticked = int(m_model->ticked().size());
    const auto possible = int(std::ranges::count_if(m_model->cells(), &WorkbookCell::canBeTaken));
    m_take->setText(tr("&Take %n ticked figure(s)", nullptr, ticked));
    m_take->setEnabled(ticked > 0);
    m_take->setVisible(!m_model->cells().isEmpty());
    m_all->setText(ticked < possible ? tr("Tick &all") : tr("Tick &none"));
    m_all->setEnabled(possible > 0);
}

/// What there is to say of the current row, in full.
void WorkbookView::showWhy()
{
    const QModelIndex current = m_table->currentIndex();
    const QString why = current.isValid() ? current.siblingAtColumn(WorkbookModel::Why).data().toString() : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void WorkbookView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void WorkbookView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // not only the page behind another one
        emit shown(false);
}

void WorkbookView::dismiss()
{
    hide();
    m_compared = {};
    m_model->setDifference({}, {});
}

void WorkbookView::leave()
{
    dismiss();
    emit closed();
}

/// Space ticks wherever in the row one is, Ctrl+Enter takes, Esc leaves.
bool WorkbookView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride) {
        // The page has a meaning of its own for Ctrl+Enter, in the form above.
        const bool isOurs = key->key() == Qt::Key_Escape || (isEnter && key->modifiers().testFlag(Qt::ControlModifier));
        event->setAccepted(isOurs);
        return isOurs;
    }
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_take->isEnabled())
            emit takeWanted(m_model->ticked());
        return true;
    }
    const QModelIndex current = m_table->currentIndex();
    if (key->key() == Qt::Key_Space && current.isValid()) {
        const QModelIndex tick = current.siblingAtColumn(WorkbookModel::Place);
        m_model->setData(tick, tick.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace PhoLuat
