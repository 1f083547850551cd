// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formgrid.h"

#include "reports/formdelegate.h"
#include "reports/formheader.h"
#include "reports/formtable.h"
#include "widgets/look.h"

#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

FormGridView::FormGridView(QWidget *parent) : QWidget(parent), m_model(new FormModel(this)), m_table(new FormTable(this)), m_header(new FormHeaderView(m_table)), m_message(new QLabel(this))
{
    auto *delegate = new FormDelegate(m_table);
    m_table->setObjectName(u"formTable"_s);
    m_table->setAccessibleName(tr("Form"));
    m_table->setHorizontalHeader(m_header);
    m_table->setVerticalHeader(new FormRowHeader(m_table));
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_message->setObjectName(u"formMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    setFocusProxy(m_table);

    connect(delegate, &FormDelegate::refused, this, &FormGridView::say);
    connect(delegate, &FormDelegate::left, this, [this](int rows, int columns) {
        say({});
        m_table->go(rows, columns);
    });
    connect(m_table, &FormTable::refused, this, &FormGridView::say);
    connect(m_table, &FormTable::activated, this, [this](const QModelIndex &index) { emit cellActivated(m_model->refAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { emit currentCellChanged(m_model->refAt(current)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FormGridView::selectionChanged);
    connect(m_model, &FormModel::edited, this, &FormGridView::edited);
    connect(m_model, &FormModel::edited, this, [this] { say({}); });
}

FormGridView::~FormGridView() = default;

void FormGridView::say(const QString &sentence)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Look::wrong(colors));
    m_message->setPalette(colors);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void FormGridView::setSheet(const FormSheet &sheet)
{
    say({});
    m_header->setColumns(sheet.spec().columns);
    m_model->setSheet(sheet);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_header->widthOf(column));
    m_header->setColumns(sheet.spec().columns);
    m_table->resizeRowsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void FormGridView::clear()
{
    say({});
    m_header->setColumns({});
    m_model->clear();
}

void FormGridView::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
}

QTableView *FormGridView::table() const
{
    return m_table;
}

CellRef FormGridView::currentCell() const
{
    return m_model->refAt(m_table->currentIndex());
}

bool FormGridView::jumpTo(const CellRef &ref)
{
    const QModelIndex index = m_model->indexOf(ref);
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
    return true;
}

QString FormGridView::selectionWords() const
{
    double sum = 0;
    int figures = 0;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        const CellValue value = m_model->sheet()->cell(m_model->refAt(index)).value;
        if (value.isNumber()) {
            sum += value.number();
            ++figures;
        }
    }
    return figures < 2 ? QString() : tr("Sum %1 · %n figure(s)", nullptr, figures).arg(cellText(CellValue(sum), readersLanguage()));
}

} // namespace PhoLuat
