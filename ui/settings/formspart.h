// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace PhoLuat {

class FindingsView;

/// The forms that the program knows, where an office puts its own, and which of these are not used and why.
class FormsPart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormsPart)
public:
    explicit FormsPart(Tools tools, QWidget *parent = nullptr);
    ~FormsPart() override;

signals:
    /// A form is to be changed: "designer/tt20-2013/10d/2", or only "designer".
    void placeWanted(const QString &place);
    void errorRaised(const PhoLuat::Error &error);

private:
    void show();
    void readAgain();

    Tools m_tools;
    QLabel *m_folder;
    FindingsView *m_troubles;
    QTreeWidget *m_forms;
};

} // namespace PhoLuat
