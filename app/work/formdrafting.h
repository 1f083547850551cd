// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdraft.h"
#include "work/ownforms.h"

#include <QFuture>
#include <QTimer>
#include <QUndoStack>

namespace PhoLuat {

/// The one form that is open in the designer: its draft, its undo, what is wrong with it, and its file of the moment. What was
/// changed is on disk within half a second; judging runs on the pool. Lives on the window's thread.
class FormDrafting final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDrafting)
public:
    explicit FormDrafting(Tools tools, QObject *parent = nullptr);
    /// Keeps what waits to be kept.
    ~FormDrafting() override;

    enum class Standing { Shipped, Own, Draft };
    /// Shows a form; what was open before is kept. A shipped one is only read; of one's own the draft is shown when there is one.
    void open(const FormSpec &form);
    /// A new draft: a new form, the next edition of another, an imported file that is not right yet.
    void begin(const FormSpec &form);
    void openDraft(const KeptDraft &draft);
    void close();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] Standing standing() const;
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] const FormSpec &spec() const { return m_draft.spec(); }
    [[nodiscard]] const FormDraft &draft() const { return m_draft; }
    [[nodiscard]] QString draftName() const { return m_name; }
    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

    /// One step of undo; what follows of the same gesture within two seconds belongs to it. `work` answers what to show then.
    /// Errors: those of `work`; Refused when the form is only read.
    Result<FormPart> change(const QString &text, const QString &gesture, const std::function<Result<FormPart>(FormDraft &)> &work);
    /// A change of plain fields, which cannot fail.
    void edit(const FormPart &at, const QString &text, const QString &gesture, const std::function<void(FormDraft &)> &work);

    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// What was judged is what is shown now.
    [[nodiscard]] bool isJudged() const { return m_isJudged; }
    [[nodiscard]] bool isUsable() const { return m_isJudged && isAcceptable(m_findings); }

    /// Writes the draft now, for the end of the program.
    void flush();
    /// Puts the form into the office's folder and drops the draft. Errors: putIntoUse()'s.
    [[nodiscard]] Result<QString> putInUse();
    /// Gives the draft up; of one's own form what is in use is shown again, a new one is closed.
    [[nodiscard]] Result<> discard();

signals:
    /// Another form is open, or none.
    void opened();
    /// The open form is different; `at` is the part that was changed.
    void changed(const PhoLuat::FormPart &at);
    void judged();
    /// The list of drafts is different.
    void draftsChanged();
    /// The draft could not be kept.
    void failed(const PhoLuat::Error &error);

private:
    class Step;
    void show(const FormSpec &form, bool readOnly, const QString &name, std::optional<FormSpec> inUse);
    void put(const FormSpec &spec, const FormPart &at);
    void judge();
    /// Another form of the office's own has this id and edition: it must not be replaced unseen.
    [[nodiscard]] std::optional<Error> clash() const;
    void keep();
    /// What has to be done to the draft's file now; nothing for a form that is only read.
    [[nodiscard]] std::function<Result<>()> keeping();

    Tools m_tools;
    FormDraft m_draft;
    bool m_isOpen = false;
    bool m_isReadOnly = true;
    bool m_isJudged = false;
    QString m_name;                   ///< of the draft's file; empty while there is none
    std::optional<FormSpec> m_inUse;  ///< what the office's file says
    QUndoStack m_stack;
    Findings m_findings;
    quint64 m_generation = 0;
    QTimer m_judging;
    QTimer m_keeping;
    QFuture<Result<>> m_writing; ///< the draft's file, on the pool; one at a time
};

} // namespace PhoLuat
