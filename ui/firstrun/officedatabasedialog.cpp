// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/officedatabasedialog.h"

#include "widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

OfficeDatabaseDialog::OfficeDatabaseDialog(const OfficeDatabase &known, QWidget *parent)
    : QDialog(parent), m_host(new QLineEdit(known.host, this)), m_port(new QSpinBox(this)), m_database(new QLineEdit(known.database, this)),
      m_user(new QLineEdit(known.user, this)), m_password(new QLineEdit(this)), m_tls(new QComboBox(this)), m_authority(new QLineEdit(known.authority, this)),
      m_create(new QCheckBox(tr("&Make the workspace there when the database is empty"), this)), m_tlsChosen(!known.tls.isEmpty())
{
    setObjectName(u"officeDatabaseDialog"_s);
    setWindowTitle(tr("Open an office database"));
    m_port->setRange(1, 65535);
    m_port->setValue(known.port);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    m_tls->addItem(tr("Encrypted, the server proves its name"), u"verify-full"_s);
    m_tls->addItem(tr("Encrypted, the server proves its authority"), u"verify-ca"_s);
    m_tls->addItem(tr("Encrypted, the server proves nothing"), u"require"_s);
    m_tls->addItem(tr("Encrypted when the server can"), u"prefer"_s);
    m_tls->addItem(tr("Not encrypted"), u"disable"_s);
    m_authority->setPlaceholderText(tr("the computer's own"));

    auto *form = new QFormLayout;
    const auto row = [form](const QString &word, const QString &name, QWidget *field) {
        field->setObjectName(name);
        field->setAccessibleName(QString(word).remove(u'&'));
        form->addRow(word, field);
    };
    row(tr("&Server"), u"host"_s, m_host);
    row(tr("P&ort"), u"port"_s, m_port);
    row(tr("&Database"), u"database"_s, m_database);
    row(tr("&User"), u"user"_s, m_user);
    row(tr("&Password"), u"password"_s, m_password);
    row(tr("&Connection"), u"tls"_s, m_tls);
    row(tr("Certificate of the &authority"), u"authority"_s, m_authority);
    m_create->setObjectName(u"create"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"openOffice"_s);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(Look::paragraph(tr("An office shares one workspace on its PostgreSQL server. The password is not kept: it is asked for each time."), this));
    layout->addLayout(form);
    layout->addWidget(m_create);
    layout->addWidget(buttons);

    for (const QLineEdit *field : {m_host, m_database, m_user})
        connect(field, &QLineEdit::textChanged, this, &OfficeDatabaseDialog::showReady);
    connect(m_tls, &QComboBox::activated, this, [this] { m_tlsChosen = true; });
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(known.tls)));
    showReady();
    if (known.isComplete())
        m_password->setFocus();
}

OfficeDatabaseDialog::~OfficeDatabaseDialog() = default;

OfficeLogin OfficeDatabaseDialog::login() const
{
    return {.database = {.host = m_host->text().trimmed(), .port = m_port->value(), .database = m_database->text().trimmed(),
                         .user = m_user->text().trimmed(), .tls = m_tls->currentData().toString(), .authority = m_authority->text().trimmed()},
            .password = m_password->text(),
            .create = m_create->isChecked()};
}

void OfficeDatabaseDialog::showReady()
{
    if (!m_tlsChosen)
        m_tls->setCurrentIndex(m_tls->findData(OfficeDatabase::defaultTls(m_host->text().trimmed())));
    m_open->setEnabled(login().database.isComplete());
}

} // namespace PhoLuat
