// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/newreportbar.h"

#include "reports/formmodel.h"
#include "widgets/look.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

NewReportBar::NewReportBar(QWidget *parent)
    : QWidget(parent), m_terms(new QLabel(this)), m_kind(new QComboBox(this)), m_year(new QSpinBox(this)), m_make(new QPushButton(Look::icon(u"list-add"_s), tr("&Begin report"), this))
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
    m_terms->setObjectName(u"newTerms"_s);
    m_terms->setWordWrap(true);
    m_terms->setForegroundRole(QPalette::PlaceholderText);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(Look::step);
    choice->addWidget(m_kind, 1);
    choice->addWidget(m_year);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addLayout(choice);
    layout->addWidget(m_terms);
    layout->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, [this] { emit wanted(period()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewReportBar::showTerms);
    connect(m_year, &QSpinBox::valueChanged, this, &NewReportBar::showTerms);
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

void NewReportBar::setTerms(std::function<std::optional<PeriodTerms>(const Period &)> terms)
{
    m_termsOf = std::move(terms);
    showTerms();
}

void NewReportBar::showTerms()
{
    const std::optional<PeriodTerms> terms = m_termsOf ? m_termsOf(period()) : std::nullopt;
    QStringList words;
    if (terms) {
        words.append(tr("%1 – %2").arg(dateWords(terms->from), dateWords(terms->until)));
        if (terms->deadline.isValid())
            words.append(tr("due %1").arg(dateWords(terms->deadline)));
    }
    m_terms->setText(words.join(u" · "_s));
    m_terms->setVisible(!words.isEmpty());
    m_terms->setToolTip(terms ? terms->name.in(readersLanguage()) : QString());
}

void NewReportBar::focusPeriod()
{
    m_kind->setFocus();
}

} // namespace PhoLuat
