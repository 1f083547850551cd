// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/estimatesstrip.h"

#include "widgets/look.h"

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
    auto *lines = new QVBoxLayout(m_inside);
    lines->setContentsMargins({});
    lines->setSpacing(Look::step);
    auto *words = new QLabel(tr("Of which estimated for the last months, by column:"), m_inside);
    words->setWordWrap(true);
    lines->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::step);
    lines->addLayout(row);
    if (m_model.sheet()) {
        const QString total = m_model.sheet()->spec().totalRow;
        for (const FormColumn &column : m_model.sheet()->columns()) {
            const CellRef ref{total, column.key};
            if (!column.estimate || !m_model.indexOf(ref).isValid())
                continue;
            auto *label = new QLabel(u"(%1)"_s.arg(column.number), m_inside);
            auto *field = new QLineEdit(m_inside);
            field->setObjectName(u"estimate/"_s + column.key);
            field->setAccessibleName(tr("Estimated in column %1").arg(column.number));
            field->setToolTip(column.title.in(readersLanguage()));
            field->setAlignment(Qt::AlignRight);
            field->setMinimumWidth(field->fontMetrics().horizontalAdvance(u"123.456"_s) + 2 * Look::inside);
            field->setMaximumWidth(field->fontMetrics().horizontalAdvance(u"123.456.789"_s) + 2 * Look::inside);
            label->setBuddy(field);
            row->addWidget(label);
            row->addWidget(field);
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
    row->addStretch(1);
    setVisible(!m_fields.isEmpty());
    setReadOnly(m_isReadOnly);
    refresh();
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
