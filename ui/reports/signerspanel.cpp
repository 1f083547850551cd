// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/signerspanel.h"

#include "base/nfc.h"
#include "materials/propertiespanel.h"
#include "widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace PhoLuat {

using namespace Qt::StringLiterals;

SignersPanel::SignersPanel(QWidget *parent) : QWidget(parent), m_date(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Look::inside);
    grid->setVerticalSpacing(Look::step);
    addField(u"preparer"_s, tr("Prepared by"), &Signers::preparer, 0, 0);
    addField(u"checker"_s, tr("Checked by"), &Signers::checker, 0, 1);
    addField(u"head"_s, tr("Signed by"), &Signers::head, 0, 2);
    addField(u"place"_s, tr("Place"), &Signers::place, 2, 0);
    auto *label = new QLabel(tr("Date"), this);
    label->setBuddy(m_date);
    m_date->setObjectName(u"signedOn"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("dd/mm/yyyy"));
    grid->addWidget(label, 2, 1);
    grid->addWidget(m_date, 3, 1);
    addField(u"headTitle"_s, tr("Title above the signature"), &Signers::headTitle, 2, 2);
    connect(m_date, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QDate date = dateFromText(text);
        const bool isGood = date.isValid() || text.trimmed().isEmpty();
        QPalette colors = palette();
        if (!isGood)
            colors.setColor(QPalette::Text, Look::wrong(colors));
        m_date->setPalette(colors);
        if (!isGood)
            return;
        m_signers.date = date;
        emit edited(m_signers, u"signers/date"_s);
    });
}

SignersPanel::~SignersPanel() = default;

void SignersPanel::addField(const QString &name, const QString &words, QString Signers::*part, int row, int column)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(words);
    auto *label = new QLabel(words, this);
    label->setBuddy(field);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(label, row, column);
    grid->addWidget(field, row + 1, column);
    m_fields.append({field, part});
    connect(field, &QLineEdit::textEdited, this, [this, part, name](const QString &text) {
        m_signers.*part = nfc(text);
        emit edited(m_signers, u"signers/"_s + name);
    });
}

void SignersPanel::show(const Signers &signers)
{
    m_signers = signers;
    for (const auto &[field, part] : std::as_const(m_fields)) {
        if (nfc(field->text()) != signers.*part)
            field->setText(signers.*part);
    }
    if (dateFromText(m_date->text()) != signers.date && !m_date->hasFocus())
        m_date->setText(dateText(signers.date));
}

void SignersPanel::setReadOnly(bool readOnly)
{
    for (const auto &[field, part] : std::as_const(m_fields))
        field->setReadOnly(readOnly);
    m_date->setReadOnly(readOnly);
}

} // namespace PhoLuat
