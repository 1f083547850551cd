// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitpicker.h"

#include "widgets/look.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString unitWords(const UnitTree &tree, const Unit &unit, QDate day)
{
    QStringList names;
    const QList<Unit> line = tree.ancestry(unit.id, day);
    for (const Unit &one : line)
        names.append(one.name);
    return names.isEmpty() ? unit.name : names.join(u", "_s);
}

UnitListModel::UnitListModel(const UnitTree &tree, QObject *parent) : QAbstractListModel(parent), m_tree(tree) {}

UnitListModel::~UnitListModel() = default;

void UnitListModel::setUnits(const QList<Unit> &units, QDate day)
{
    beginResetModel();
    m_units = units;
    m_words.clear();
    for (const Unit &one : units)
        m_words.append(unitWords(m_tree, one, day));
    endResetModel();
}

std::optional<Unit> UnitListModel::unit(int row) const
{
    if (row < 0 || row >= m_units.size())
        return std::nullopt;
    return m_units.at(row);
}

int UnitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

QVariant UnitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Unit &unit = m_units.at(index.row());
    if (role == Qt::DisplayRole)
        return unit.certainty == Certainty::Confirmed ? m_words.at(index.row())
                                                      : tr("%1 (not confirmed)").arg(m_words.at(index.row()));
    if (role == UnitIdRole)
        return unit.id.value;
    return {};
}

UnitPicker::UnitPicker(const UnitTree &tree, QDate today, QWidget *parent)
    : QWidget(parent), m_tree(tree), m_model(new UnitListModel(tree, this)), m_line(new QLineEdit(this)),
      m_day(new QDateEdit(today, this)), m_list(new QListView(this)), m_picked(new QLabel(this))
{
    setObjectName(u"unitPicker"_s);
    m_line->setObjectName(u"unitLine"_s);
    m_line->setAccessibleName(tr("Unit, by some of its letters"));
    m_line->setPlaceholderText(tr("Type some letters, accents optional: tuy phuoc"));
    m_line->setClearButtonEnabled(true);
    m_day->setObjectName(u"unitDay"_s);
    m_day->setAccessibleName(tr("The tree of units as of"));
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_list->setObjectName(u"unitList"_s);
    m_list->setAccessibleName(tr("Units found"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_picked->setObjectName(u"unitPicked"_s);
    m_picked->setTextFormat(Qt::PlainText);
    m_picked->setWordWrap(true);
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_day)})
        field->setMinimumHeight(Look::rowHeight(this));

    auto *asOf = new QLabel(tr("as of"), this);
    asOf->setBuddy(m_day);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::inside);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(asOf, 0, 1);
    layout->addWidget(m_day, 0, 2);
    layout->addWidget(m_list, 1, 0, 1, 3);
    layout->addWidget(m_picked, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(1, 1);
    setVisibleRows(5);
    setTabOrder({m_line, m_day, m_list});
    setFocusProxy(m_line);

    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &UnitPicker::search);
    connect(m_day, &QDateEdit::dateChanged, this, &UnitPicker::search);
    connect(m_list, &QListView::clicked, this, &UnitPicker::pick);
    connect(m_list, &QListView::activated, this, &UnitPicker::pick);
    search();
    showPicked();
}

UnitPicker::~UnitPicker() = default;

QDate UnitPicker::day() const
{
    return m_day->date();
}

void UnitPicker::setDay(QDate day)
{
    m_day->setDate(day);
}

void UnitPicker::setVisibleRows(int rows)
{
    m_list->setMinimumHeight(rows * (m_list->fontMetrics().height() + Look::step) + Look::inside);
}

void UnitPicker::setListOnDemand(bool onDemand)
{
    m_listOnDemand = onDemand;
    m_list->setVisible(!onDemand || !m_line->text().trimmed().isEmpty());
}

void UnitPicker::setUnit(const UnitId &id)
{
    std::optional<Unit> found = m_tree.find(id, day());
    if (!found)
        found = m_tree.find(id);
    const bool same = found == m_unit;
    m_unit = found;
    showPicked();
    if (!same)
        emit unitChanged();
}

void UnitPicker::search()
{
    const QString query = m_line->text().trimmed();
    m_model->setUnits(query.isEmpty() ? m_tree.provinces(day()) : m_tree.search(query, day(), 60), day());
    m_list->setVisible(!m_listOnDemand || !query.isEmpty());
    if (!query.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

void UnitPicker::pick(const QModelIndex &index)
{
    const std::optional<Unit> unit = m_model->unit(index.row());
    if (!unit)
        return;
    m_unit = unit;
    m_line->setText(m_listOnDemand ? QString() : unit->name);
    m_list->setVisible(!m_listOnDemand);
    showPicked();
    emit unitChanged();
}

void UnitPicker::showPicked()
{
    m_picked->setText(m_unit ? tr("Chosen: %1").arg(unitWords(m_tree, *m_unit, day())) : tr("No unit is chosen yet."));
}

bool UnitPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace PhoLuat
