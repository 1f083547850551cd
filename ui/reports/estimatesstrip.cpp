// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/estimatesstrip.h"

#include "widgets/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

EstimatesStrip::EstimatesStrip(FormModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    connect(&model, &QAbstractItemModel::modelReset, this, &EstimatesStrip::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &EstimatesStrip::refresh);
}

EstimatesStrip::~EstimatesStrip() = default;

void EstimatesStrip::rebuild()
{
    if (m_inside)
        m_inside->deleteLater();
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    m_fields.clear();
    m_pairs.clear();
    m_perLine = 0;
    auto *lines = new QVBoxLayout(m_inside);
    lines->setContentsMargins({});
    lines->setSpacing(Look::step);
    auto *words = new QLabel(tr("Of which estimated for the last months, by column:"), m_inside);
    words->setWordWrap(true);
    lines->addWidget(words);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Look::inside);
    m_grid->setVerticalSpacing(Look::step);
    lines->addLayout(m_grid);
    if (m_model.sheet()) {
        const QString total = m_model.sheet()->spec().totalRow;
        for (const FormColumn &column : m_model.sheet()->columns()) {
            const CellRef ref{total, column.key};
            if (!column.estimate || !m_model.indexOf(ref).isValid())
                continue;
            auto *pair = new QWidget(m_inside);
            auto *row = new QHBoxLayout(pair);
            row->setContentsMargins({});
            row->setSpacing(Look::step);
            auto *label = new QLabel(u"(%1)"_s.arg(column.number), pair);
            auto *field = new QLineEdit(pair);
            field->setObjectName(u"estimate/"_s + column.key);
            field->setAccessibleName(tr("Estimated in column %1").arg(column.number));
            field->setToolTip(column.title.in(readersLanguage()));
            field->setAlignment(Qt::AlignRight);
            field->setMinimumWidth(field->fontMetrics().horizontalAdvance(u"123.456"_s) + 2 * Look::inside);
            field->setMaximumWidth(field->fontMetrics().horizontalAdvance(u"123.456.789"_s) + 2 * Look::inside);
            label->setBuddy(field);
            row->addWidget(label);
            row->addWidget(field);
            m_pairs.append(pair);
            m_fields.append({ref, field});
            connect(field, &QLineEdit::textEdited, this, [this, field, ref](const QString &text) {
                const Result<CellValue> value = cellFromText(text);
                const bool isGood = value && !value->isNotApplicable();
                QPalette colors = palette();
                if (!isGood)
                    colors.setColor(QPalette::Text, Look::wrong(colors));
                field->setPalette(colors);
                emit refused(isGood ? QString() : value ? tr("An estimate is a number or blank.") : value.error().text);
                if (isGood)
                    m_model.setEstimate(ref, *value);
            });
        }
    }
    arrange();
    setVisible(!m_fields.isEmpty());
    setReadOnly(m_isReadOnly);
    refresh();
}

void EstimatesStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EstimatesStrip::arrange()
{
    int widest = 1;
    for (const QWidget *pair : std::as_const(m_pairs))
        widest = std::max(widest, pair->minimumSizeHint().width());
    const int perLine = std::max(1, (width() + Look::inside) / (widest + Look::inside));
    if (m_pairs.isEmpty() || perLine == m_perLine)
        return;
    m_perLine = perLine;
    for (int i = 0; i < m_pairs.size(); ++i)
        m_grid->addWidget(m_pairs.at(i), i / perLine, i % perLine);
    for (int column = 0; column <= m_pairs.size(); ++column)
        m_grid->setColumnStretch(column, column == std::min<qsizetype>(perLine, m_pairs.size()) ? 1 : 0);
}

void EstimatesStrip::refresh()
{
    if (!m_model.sheet())
        return;
    for (const auto &[ref, field] : std::as_const(m_fields)) {
        const CellValue value = m_model.sheet()->cell(ref).estimate;
        const Result<CellValue> typed = cellFromText(field->text());
        if (!typed && field->hasFocus())
            continue; // wrong and under the fingers: it stays
        if (!typed || *typed != value)
            field->setText(cellText(value, readersLanguage()));
    }
}

void EstimatesStrip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const auto &[ref, field] : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

} // namespace PhoLuat
