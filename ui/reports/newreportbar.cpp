// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/newreportbar.h"

#include "widgets/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

NewReportBar::NewReportBar(QDate today, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_year(new QSpinBox(this)), m_make(new QPushButton(Look::icon(u"list-add"_s), tr("&Begin report"), this))
{
    m_kind->setObjectName(u"newPeriod"_s);
    m_kind->setAccessibleName(tr("Period of the new report"));
    m_kind->addItem(tr("First half year"), static_cast<int>(Period::Kind::HalfYear));
    m_kind->addItem(tr("Year"), static_cast<int>(Period::Kind::Year));
    m_kind->addItem(tr("Official year"), static_cast<int>(Period::Kind::OfficialYear));
    m_year->setObjectName(u"newYear"_s);
    m_year->setAccessibleName(tr("Year of the new report"));
    m_year->setRange(2011, 2100);
    m_make->setObjectName(u"beginReport"_s);
    // What is most likely due: the half year in summer, the year from autumn on, last year's official figures in spring.
    if (today.month() <= 3)
        setPeriod({Period::Kind::OfficialYear, today.year() - 1});
    else
        setPeriod({today.month() <= 7 ? Period::Kind::HalfYear : Period::Kind::Year, today.year()});

    auto *choice = new QHBoxLayout;
    choice->setSpacing(Look::step);
    choice->addWidget(m_kind, 1);
    choice->addWidget(m_year);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addLayout(choice);
    layout->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, [this] { emit wanted(period()); });
}

NewReportBar::~NewReportBar() = default;

Period NewReportBar::period() const
{
    return {static_cast<Period::Kind>(m_kind->currentData().toInt()), m_year->value()};
}

void NewReportBar::setPeriod(const Period &period)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(period.kind)));
    m_year->setValue(period.year);
}

void NewReportBar::focusPeriod()
{
    m_kind->setFocus();
}

} // namespace PhoLuat
