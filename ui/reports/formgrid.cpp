// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formgrid.h"

#include "reports/formdelegate.h"
#include "reports/formheader.h"
#include "widgets/look.h"

#include <QLabel>
#include <QScrollBar>
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

    connect(delegate, &FormDelegate::refused, this, [this](const QString &sentence) { say(sentence); });
    connect(delegate, &FormDelegate::left, this, [this](int rows, int columns) {
        say({});
        m_table->go(rows, columns);
    });
    connect(m_table, &FormTable::refused, this, [this](const QString &sentence) { say(sentence); });
    connect(m_table, &FormTable::reasonWanted, this, &FormGridView::reasonWanted);
    connect(m_table, &FormTable::worked, this, [this](const QString &words, const Findings &notTaken) {
        constexpr qsizetype shown = 3;
        QStringList lines;
        if (!words.isEmpty())
            lines.append(words);
        bool isWrong = false;
        for (const Finding &finding : notTaken) {
            isWrong = isWrong || finding.severity != Severity::Information;
            lines.append(finding.text);
        }
        m_message->setToolTip(lines.join(u'\n'));
        if (const qsizetype more = notTaken.size() - shown; more > 0) {
            lines = lines.first(lines.size() - more);
            lines.append(tr("And %n more; rest the mouse here to read all.", nullptr, int(more)));
        }
        // A block that came in whole needs no words.
        say(notTaken.isEmpty() && m_table->selectionModel()->selectedIndexes().size() < 2 ? QString() : lines.join(u'\n'), isWrong);
    });
    connect(m_table, &FormTable::activated, this, [this](const QModelIndex &index) { emit cellActivated(m_model->refAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { emit currentCellChanged(m_model->refAt(current)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FormGridView::selectionChanged);
    connect(m_model, &FormModel::edited, this, &FormGridView::edited);
    connect(m_model, &FormModel::edited, this, [this] { say({}); });
}

FormGridView::~FormGridView() = default;

void FormGridView::say(const QString &sentence, bool isWrong)
{
    QPalette colors = palette();
    if (isWrong)
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
    fitRows();
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

void FormGridView::setOutside(const OutsideFigures &figures)
{
    m_model->setOutside(figures);
    fitRows();
}

void FormGridView::fitRows()
{
    m_table->resizeRowsToContents();
}

int FormGridView::wholeWidth() const
{
    return m_table->verticalHeader()->sizeHint().width() + m_header->length() + 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
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
    m_table->chooseOnly(index);
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
