// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>

#include <functional>

namespace PhoLuat {

/// Tells the commands of one kind of Value from those of another; specialised beside the Values that are edited.
template<class Value>
struct EditId;

/// Replaces one Value by another, and back. Edits of the same Value and gesture that follow each other closely become
/// one step; a step that ends where it began is dropped.
template<class Value>
class Edit final : public QUndoCommand {
public:
    using Put = std::function<void(const Value &)>;

    Edit(Value before, Value after, const QString &text, QString gesture, Put put)
        : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_gesture(std::move(gesture)), m_put(std::move(put))
    {
        m_sinceLast.start();
    }

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }
    [[nodiscard]] int id() const override { return commandId; }

    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override
    {
        constexpr qint64 gestureMs = 2000;
        // Equal ids promise the same class: the stack compares them before it asks.
        const auto &next = static_cast<const Edit &>(*other);
        if (m_gesture.isEmpty() || next.m_gesture != m_gesture || !(next.m_after.id == m_after.id) || m_sinceLast.elapsed() > gestureMs)
            return false;
        m_after = next.m_after;
        m_sinceLast.restart();
        setObsolete(isSame(m_before, m_after));
        return true;
    }

    /// Equal but for what the Store itself raises.
    [[nodiscard]] static bool isSame(const Value &a, Value b)
    {
        b.revision = a.revision;
        b.changedAt = a.changedAt;
        return a == b;
    }

private:
    static constexpr int commandId = EditId<Value>::value;
    Value m_before;
    Value m_after;
    QString m_gesture;
    Put m_put;
    QElapsedTimer m_sinceLast;
};

} // namespace PhoLuat
