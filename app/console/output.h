// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/findinggroups.h"
#include "package/bag.h"

#include <QTextStream>

namespace PhoLuat {

/// Exit codes of the console (design.md 6).
enum class Exit { Fine = 0, Remarks = 1, Usage = 2, Damaged = 3, Unreachable = 4, Internal = 5 };

[[nodiscard]] Exit exitFor(Verdict verdict);
[[nodiscard]] Exit exitFor(const Error &error);

/// Writes what the console says: sentences for people, or one JSON object a line. Remembers the worst outcome.
class Output final {
public:
    Output(QTextStream &out, QTextStream &err, bool json) : m_out(out), m_err(err), m_json(json) {}

    /// A judged file: {"file", "verdict", "kind", "reasons": [{"code", "text", "where"}]}, verdict first for people.
    void judged(const QString &file, const Judgement &judgement);
    /// Something that was done; with --json an object of these fields, and of the four that every object has.
    void done(const QString &sentence, const QJsonObject &fields = {});
    /// A plain line for people only.
    void line(const QString &text);
    /// An Error about `subject` (a file, may be empty).
    void failed(const Error &error, const QString &subject = {});
    /// Findings of a rule check.
    void findings(const QString &subject, const Findings &findings);
    /// Likewise for people: the verdict first, then each cause with what follows from it.
    void groups(const QString &subject, const QList<FindingGroup> &groups);
    void usage(const QString &text);

    /// Something was found that the exit code should tell, whatever was said about it.
    void raise(Exit exit);

    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] Exit exit() const { return m_exit; }

private:
    void write(const QJsonObject &object);

    QTextStream &m_out;
    QTextStream &m_err;
    bool m_json;
    Exit m_exit = Exit::Fine;
};

} // namespace PhoLuat
