// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/importview.h"

#include "activities/importmodel.h"
#include "materials/vocabulary.h"
#include "reports/formmodel.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnRole = Qt::UserRole;
constexpr int mostColumnsShown = 200;
constexpr int mostFindingsShown = 500;

/// The first thing that stands in a column below the header: people know their columns by it.
QString sampleOf(const TableSheet &sheet, int column, int headerRow)
{
    for (int row = headerRow + 1; row < std::min(sheet.rows, headerRow + 50); ++row) {
        const SheetCell cell = sheet.at(row, column);
        if (!cell.isBlank())
            return cell.isDate() ? cell.moment.date().toString(u"dd/MM/yyyy"_s) : cell.text.simplified().left(60);
    }
    return {};
}

} // namespace

ImportView::ImportView(Workspace &workspace, Tools tools, ActivityWords words, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tools(tools), m_words(std::move(words)), m_model(new ImportModel(m_words, this)),
      m_title(Look::heading({}, this)), m_facts(Look::paragraph({}, this))
{
    setObjectName(u"activityImport"_s);
    m_import = new QPushButton(Look::icon(u"document-import"_s), tr("Ta&ke in"), this);
    m_import->setObjectName(u"takeIn"_s);
    m_leave = new QPushButton(tr("&Give up"), this);
    m_leave->setObjectName(u"leaveImport"_s);
    for (QPushButton *button : {m_import, m_leave})
        button->setMinimumHeight(Look::rowHeight(this));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"activityImportSplitter"_s);
    splitter->addWidget(makeMapping());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_facts, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_title);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_settle, &QTimer::timeout, this, &ImportView::preview);
    connect(m_model, &ImportModel::tickedChanged, this, &ImportView::showCounts);
    connect(m_import, &QPushButton::clicked, this, &ImportView::import);
    connect(m_leave, &QPushButton::clicked, this, &ImportView::leaveWanted);
}

ImportView::~ImportView() = default;

QWidget *ImportView::makeMapping()
{
    auto *part = new QWidget(this);
    m_sheet = new QComboBox(part);
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_header = new QSpinBox(part);
    m_header->setObjectName(u"importHeader"_s);
    m_header->setAccessibleName(tr("Row of the headings"));
    m_header->setMinimum(0);
    m_header->setSpecialValueText(tr("none"));
    m_kind = new QComboBox(part);
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(tr("Kind of rows that name none"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->addItem(tr("do not take them"), QString());
    for (const Term &term : m_words.kinds)
        m_kind->addItem(Vocabulary::text(term), term.code);
    m_columns = new QTreeWidget(part);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("What each column means"));
    m_columns->setRootIsDecorated(false);
    m_columns->setHeaderLabels({tr("Column"), tr("Means")});
    m_columns->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_columns->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *form = new QFormLayout;
    form->setSpacing(Look::step);
    form->addRow(tr("Shee&t"), m_sheet);
    form->addRow(tr("Row &of headings"), m_header);
    form->addRow(tr("K&ind without a name"), m_kind);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, Look::inside, 0);
    layout->setSpacing(Look::inside);
    layout->addLayout(form);
    layout->addWidget(m_columns, 1);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_isFilling)
            return;
        // Another sheet has other headings: its own guess.
        TableBook one = *m_table.book;
        for (int sheet = 0; sheet < one.sheets.size(); ++sheet)
            one.sheets[sheet].isHidden = sheet != index;
        const QString kind = m_table.columns.kind;
        m_table.columns = guessColumns(one, m_words);
        m_table.columns.sheet = index;
        m_table.columns.kind = kind;
        fillColumns();
        m_settle.start();
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_isFilling)
            return;
        m_table.columns.headerRow = value - 1;
        fillColumns();
        m_settle.start();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportView::takeMapping);
    return part;
}

QWidget *ImportView::makePreview()
{
    auto *part = new QSplitter(Qt::Vertical, this);
    part->setObjectName(u"activityPreviewSplitter"_s);
    m_rows = new QTableView(part);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("Rows as they would be taken"));
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(Look::rowHeight(this));
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_findings = new FindingsView(part);
    m_findings->setObjectName(u"importFindings"_s);
    part->addWidget(m_rows);
    part->addWidget(m_findings);
    part->setStretchFactor(0, 3);
    part->setStretchFactor(1, 1);
    part->setChildrenCollapsible(false);
    connect(m_findings, &FindingsView::jumpTo, this, [this](const QString &place) {
        QString digits = place;
        while (!digits.isEmpty() && !digits.front().isDigit())
            digits.removeFirst();
        const int sheetRow = digits.toInt() - 1;
        const QList<ActivityRow> &rows = m_model->rows();
        const auto found = std::ranges::find(rows, sheetRow, &ActivityRow::row);
        if (found != rows.cend()) {
            m_rows->setCurrentIndex(m_model->index(int(found - rows.cbegin()), ImportModel::StateColumn));
            m_rows->setFocus();
        }
    });
    return part;
}

QList<QWidget *> ImportView::panes() const
{
    return {m_columns, m_rows, m_findings->rows()};
}

void ImportView::begin(const QString &file)
{
    m_title->setText(QFileInfo(file).fileName());
    m_facts->setText(tr("The table is being read…"));
    m_model->setRows({});
    m_import->setEnabled(false);
    m_findings->setNotYet(tr("The table is being read…"));
    const auto reading = openActivityTable(m_workspace, m_tools, file);
    emit jobStarted(tr("Read %1").arg(QFileInfo(file).fileName()), QFuture<void>(reading));
    whenDone(reading, this, [this](const Result<ActivityTable> &table) {
        if (table) {
            setTable(*table);
        } else {
            emit errorRaised(table.error());
            emit leaveWanted();
        }
    });
}

void ImportView::setTable(const ActivityTable &table)
{
    m_table = table;
    m_isFilling = true;
    m_sheet->clear();
    for (const TableSheet &sheet : table.book->sheets)
        m_sheet->addItem(sheet.name.isEmpty() ? tr("the file") : sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    m_sheet->setCurrentIndex(table.columns.sheet);
    m_sheet->setEnabled(table.book->sheets.size() > 1);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(table.columns.kind)));
    m_isFilling = false;
    fillColumns();
    preview();
    m_columns->setFocus();
}

void ImportView::fillColumns()
{
    m_isFilling = true;
    const TableSheet &sheet = m_table.book->sheets.at(m_table.columns.sheet);
    m_header->setMaximum(std::max(0, sheet.rows));
    m_header->setValue(m_table.columns.headerRow + 1);
    m_columns->clear();
    const QList<ActivityTarget> targets = activityTargets(m_words, readersLanguage());
    for (int column = 0; column < std::min(sheet.columns, mostColumnsShown); ++column) {
        const QString heading = m_table.columns.headerRow >= 0 ? sheet.shownAt(m_table.columns.headerRow, column).text.simplified() : QString();
        const QString sample = sampleOf(sheet, column, m_table.columns.headerRow);
        if (heading.isEmpty() && sample.isEmpty())
            continue;
        const QString letters = cellName(0, column).chopped(1);
        auto *item = new QTreeWidgetItem(m_columns, {u"%1  %2"_s.arg(letters, heading.isEmpty() ? sample : heading)});
        item->setToolTip(0, sample.isEmpty() ? heading : tr("%1, for example “%2”").arg(heading, sample));
        item->setSizeHint(0, {0, Look::rowHeight(this) + Look::step});
        item->setData(0, columnRole, column);
        auto *box = new QComboBox(m_columns);
        box->setAccessibleName(tr("Column %1 %2 means").arg(letters, heading));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFocusPolicy(Qt::StrongFocus);
        box->addItem(tr("not taken"), QString());
        for (const ActivityTarget &target : targets)
            box->addItem(target.name, target.code);
        box->setCurrentIndex(std::max(0, box->findData(m_table.columns.targets.value(column))));
        m_columns->setItemWidget(item, 1, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ImportView::takeMapping);
    }
    m_isFilling = false;
}

void ImportView::takeMapping()
{
    if (m_isFilling || !m_table.book)
        return;
    m_table.columns.targets.clear();
    for (int row = 0; row < m_columns->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_columns->topLevelItem(row);
        const auto *box = qobject_cast<QComboBox *>(m_columns->itemWidget(m_columns->topLevelItem(row), 1));
        if (const QString target = box != nullptr ? box->currentData().toString() : QString(); !target.isEmpty())
            m_table.columns.targets.insert(item->data(0, columnRole).toInt(), target);
    }
    m_table.columns.kind = m_kind->currentData().toString();
    m_settle.start();
}

void ImportView::preview()
{
    m_import->setEnabled(false);
    const int asked = ++m_asked;
    whenDone(previewActivities(m_workspace, m_tools, m_table), this, [this, asked](const Result<QList<ActivityRow>> &rows) {
        if (asked != m_asked)
            return;
        if (rows)
            setRows(*rows);
        else
            emit errorRaised(rows.error());
    });
}

void ImportView::setRows(const QList<ActivityRow> &rows)
{
    m_model->setRows(rows);
    m_rows->resizeColumnsToContents();
    for (const int column : {int(ImportModel::PlaceColumn), int(ImportModel::TopicColumn), int(ImportModel::KindColumn), int(ImportModel::OtherColumn)})
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), fontMetrics().averageCharWidth() * 28));
    Findings findings = m_table.book->findings;
    if (m_table.book->isConverted) {
        findings.append({Severity::Warning, u"table.encoding"_s,
                         tr("The letters were read as %1, an encoding from before Unicode. Look at names and topics before you take the rows in.").arg(m_table.book->encoding)});
    }
    if (!m_table.columns.targets.values().contains(u"date"_s))
        findings.append({Severity::Error, u"table.day"_s, tr("No column means the day, and every event needs one. Choose the column of the day at the left.")});
    for (const ActivityRow &row : rows) {
        if (findings.size() >= mostFindingsShown)
            break;
        findings += row.findings;
    }
    m_findings->setFindings(findings);
    showCounts();
}

void ImportView::showCounts()
{
    const int ticked = int(m_model->ticked().size());
    const int wrong = m_model->countOf([](const ActivityRow &row) { return !isAcceptable(row.findings); });
    const int known = m_model->countOf([](const ActivityRow &row) { return row.isKnown || row.isTwin; });
    QStringList parts{tr("%n row(s)", nullptr, m_model->rowCount())};
    if (wrong > 0)
        parts.append(tr("%n wrong", nullptr, wrong));
    if (known > 0)
        parts.append(tr("%n in the log already or twice in the file", nullptr, known));
    if (m_table.isRemembered)
        parts.append(tr("columns as last time"));
    m_facts->setText(parts.join(u" · "_s));
    m_import->setText(tr("Ta&ke in %n event(s)", nullptr, ticked));
    m_import->setEnabled(ticked > 0 && !m_workspace.isReadOnly());
}

void ImportView::import()
{
    m_import->setEnabled(false);
    whenDone(importActivities(m_workspace, m_table, m_model->ticked()), this, [this](const Result<int> &taken) {
        if (taken)
            emit finished(*taken);
        else
            emit errorRaised(taken.error());
        showCounts();
    });
}

} // namespace PhoLuat
