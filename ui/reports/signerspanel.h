// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QWidget>

class QLineEdit;

namespace PhoLuat {

/// Who prepared, checked and signs a report, where and when.
class SignersPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignersPanel)
public:
    explicit SignersPanel(QWidget *parent = nullptr);
    ~SignersPanel() override;

    void show(const Signers &signers);
    void setReadOnly(bool readOnly);

signals:
    void edited(const PhoLuat::Signers &signers, const QString &gesture);

private:
    void addField(const QString &name, const QString &label, QString Signers::*part, int row, int column);

    Signers m_signers;
    QList<std::pair<QLineEdit *, QString Signers::*>> m_fields;
    QLineEdit *m_date;
};

} // namespace PhoLuat
