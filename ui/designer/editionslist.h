// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/ownforms.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace PhoLuat {

/// Every edition of every form: those that ship, the office's own, and drafts. Typing above it narrows it, without accents.
class EditionsList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionsList)
public:
    explicit EditionsList(const FormLibrary &forms, QWidget *parent = nullptr);
    ~EditionsList() override;

    /// Reads library and drafts again; the selection stays. `open` is the draft that is shown as it is now, not as on disk.
    void reload(const std::optional<KeptDraft> &open = {});
    /// Selects without telling; false when it is not there. A draft comes before the form it changes.
    bool select(const QString &id, int edition);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }

signals:
    void formChosen(const PhoLuat::FormSpec &form);
    void draftChosen(const PhoLuat::KeptDraft &draft);
    void left(); ///< Enter: on to the form itself

private:
    void narrow();
    void choose();

    const FormLibrary &m_forms;
    QLineEdit *m_line;
    QTreeWidget *m_list;
    QList<KeptDraft> m_drafts;
    QList<FormSpec> m_shown; ///< by row
    QStringList m_names;     ///< by row: of the draft; empty for a form in use
    bool m_isFilling = false;
};

} // namespace PhoLuat
