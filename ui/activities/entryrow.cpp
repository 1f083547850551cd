// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/entryrow.h"

#include "activities/activitydelegate.h"
#include "vietnamese/numbers.h"
#include "widgets/look.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace PhoLuat {

using namespace Qt::StringLiterals;

EntryRow::EntryRow(const ActivityModel &model, QHeaderView &header, QDate today, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(header), m_day(today), m_kind(makeKindBox(model.words().kinds, this))
{
    setObjectName(u"entryRow"_s);
    m_kind->setObjectName(u"entryKind"_s);
    m_kind->setCurrentIndex(0);
    QWidget *last = nullptr;
    for (int column = 0; column < ActivityModel::EvidenceColumn; ++column) {
        QLineEdit *line = nullptr;
        QWidget *field = m_kind;
        if (column != ActivityModel::KindColumn) {
            line = new QLineEdit(this);
            line->setObjectName(u"entry%1"_s.arg(column));
            line->setPlaceholderText(ActivityModel::columnTitle(column));
            if (column >= ActivityModel::SessionsColumn)
                line->setAlignment(Qt::AlignRight);
            field = line;
        }
        m_lines.append(line);
        field->setAccessibleName(tr("New event: %1").arg(ActivityModel::columnTitle(column)));
        field->installEventFilter(this);
        if (last != nullptr)
            setTabOrder(last, field);
        last = field;
    }
    m_kind->lineEdit()->installEventFilter(this);
    setDay(today);
    connect(&header, &QHeaderView::sectionResized, this, &EntryRow::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &EntryRow::place);
    setFixedHeight(sizeHint().height());
}

EntryRow::~EntryRow() = default;

QSize EntryRow::sizeHint() const
{
    return {QWidget::sizeHint().width(), std::max(Look::rowHeight(this), m_kind->sizeHint().height()) + Look::step};
}

QList<QWidget *> EntryRow::fields() const
{
    QList<QWidget *> fields;
    for (int column = 0; column < m_lines.size(); ++column)
        fields.append(m_lines[column] != nullptr ? static_cast<QWidget *>(m_lines[column]) : m_kind);
    return fields;
}

void EntryRow::begin()
{
    QLineEdit *day = m_lines[ActivityModel::DayColumn];
    day->setFocus(Qt::ShortcutFocusReason);
    day->selectAll();
}

void EntryRow::setDay(QDate day)
{
    m_day = day;
    m_lines[ActivityModel::DayColumn]->setText(fieldDate(day));
}

void EntryRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void EntryRow::place()
{
    const QList<QWidget *> all = fields();
    for (int column = 0; column < all.size(); ++column) {
        const int left = m_header.sectionViewportPosition(column) + 1;
        all[column]->setVisible(!m_header.isSectionHidden(column));
        all[column]->setGeometry(left, 0, std::max(0, m_header.sectionSize(column) - 2), height() - Look::step);
    }
    if (!m_kind->hasFocus())
        m_kind->lineEdit()->setCursorPosition(0);
}

bool EntryRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString EntryRow::textOf(int column) const
{
    return column == ActivityModel::KindColumn ? m_kind->currentText() : m_lines[column]->text();
}

void EntryRow::add()
{
    Activity activity;
    for (int column = 0; column < m_lines.size(); ++column) {
        const QString kind = column == ActivityModel::KindColumn ? kindOfBox(*m_kind, m_model.words().kinds) : QString();
        const Result<Activity> typed = m_model.typedInto(activity, column, kind.isEmpty() ? textOf(column) : kind, m_day);
        if (!typed) {
            emit refused(typed.error().text);
            QWidget *field = fields().at(column);
            field->setFocus();
            if (m_lines[column] != nullptr)
                m_lines[column]->selectAll();
            return;
        }
        activity = *typed;
    }
    if (const Findings findings = checkActivity(activity); !findings.isEmpty()) {
        emit refused(findings.first().text);
        begin();
        return;
    }
    setDay(activity.date);
    // Day, kind and place are often those of the next one, too.
    for (int column = ActivityModel::TopicColumn; column < m_lines.size(); ++column)
        m_lines[column]->clear();
    emit entered(activity);
    begin();
}

} // namespace PhoLuat
