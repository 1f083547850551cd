// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdraft.h"

#include <QScrollArea>

#include <functional>

class QFormLayout;
class QLabel;

namespace PhoLuat {

class FormDrafting;
class UndoKeys;

/// The fields of one part of the form. What is written is in the draft at once; what is wrong with a field stands under it.
class PartFields final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartFields)
public:
    PartFields(FormDrafting &work, UndoKeys &undo, QWidget *parent = nullptr);
    ~PartFields() override;

    void show(const FormPart &part);
    [[nodiscard]] const FormPart &part() const { return m_part; }
    /// Puts the cursor into a field, the first without one; in a formula before the character. False when there is no such field.
    bool focusField(const QString &field = {}, int character = 0);

    /// One thing of a part: how it is read out of the form and written into the draft.
    template<class Value>
    struct Access {
        std::function<Value(const FormSpec &)> read;
        std::function<void(FormDraft &, const Value &)> write;
    };
    using Choices = std::function<QList<std::pair<QString, QString>>(const FormSpec &)>; ///< data and words

signals:
    /// A change that was not made, and why.
    void refused(const PhoLuat::Error &error);

private:
    struct Field {
        QString name;    ///< as in the form's file
        QWidget *editor;
        QLabel *trouble;
        std::function<void()> show;
    };

    // partkinds.cpp: the fields that a part of each kind has
    void addFields();
    void addFormFields();
    void addColumnFields(bool isGroup);
    void addRowFields();
    void addRuleFields();
    void addTexts(const QString &field, const Access<QString> &vietnamese, const Access<QString> &english, bool isLong = false);

    void addLine(const QString &field, const QString &caption, const Access<QString> &access, const QString &hint = {}, bool isFormula = false);
    void addLong(const QString &field, const QString &caption, const Access<QString> &access);
    void addKey();
    void addNumber(const QString &field, const Access<int> &access);
    void addCheck(const QString &field, const QString &words, const Access<bool> &access);
    void addChoice(const QString &field, const Choices &choices, const Access<QString> &access);
    void addChecks(const QString &field, const Choices &choices, const Access<QStringList> &access);
    void addDay(const QString &field, const Access<QDate> &access, const QString &optional = {});

    void add(const QString &field, const QString &caption, QWidget *editor, std::function<void()> show);
    template<class Value>
    void write(const QString &field, const Access<Value> &access, const Value &value);
    void refresh();
    void showTroubles();

    FormDrafting &m_work;
    UndoKeys &m_undo;
    FormPart m_part;
    QFormLayout *m_layout = nullptr;
    QList<Field> m_fields;
    QObject *m_writer = nullptr; ///< the editor that is typed into: it shows what was typed, not how that was read
    bool m_isShowing = false; ///< a value is put into an editor: nothing was typed
};

} // namespace PhoLuat
