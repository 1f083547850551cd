// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/textdiff.h"

#include <QStringList>

#include <vector>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCells = 4'000'000; ///< of the table of common parts; beyond that a stretch counts as replaced

/// Cut behind every separator, which stays with its part.
QStringList parts(const QString &text, bool (*isEnd)(QChar))
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isEnd(text.at(i))) {
            result.append(text.mid(start, i + 1 - start));
            start = i + 1;
        }
    }
    if (start < text.size())
        result.append(text.mid(start));
    return result;
}

void add(QList<TextChange> &changes, TextChange::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!changes.isEmpty() && changes.last().kind == kind)
        changes.last().text += text;
    else
        changes.append({kind, text});
}

/// Tells every stretch of equal parts, and every stretch that was replaced, in order.
template<class Same, class Replaced>
void compare(const QStringList &before, const QStringList &after, Same same, Replaced replaced)
{
    qsizetype head = 0;
    const qsizetype most = std::min(before.size(), after.size());
    while (head < most && before.at(head) == after.at(head))
        same(before.at(head++));
    qsizetype tail = 0;
    while (tail < most - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const QStringList a = before.mid(head, before.size() - head - tail);
    const QStringList b = after.mid(head, after.size() - head - tail);
    if (a.size() * b.size() > mostCells) {
        replaced(a, b);
    } else {
        const size_t width = size_t(b.size()) + 1;
        std::vector<int> longest((size_t(a.size()) + 1) * width);
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j) {
                const size_t at = size_t(i) * width + size_t(j);
                longest[at] = a.at(i) == b.at(j) ? longest[at + width + 1] + 1 : std::max(longest[at + width], longest[at + 1]);
            }
        }
        QStringList gone;
        QStringList come;
        const auto tell = [&] {
            if (!gone.isEmpty() || !come.isEmpty())
                replaced(gone, come);
            gone.clear();
            come.clear();
        };
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < a.size() || j < b.size()) {
            const size_t at = size_t(i) * width + size_t(j);
            if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
                tell();
                same(a.at(i));
                ++i;
                ++j;
            } else if (j >= b.size() || (i < a.size() && longest[at + width] >= longest[at + 1])) {
                gone.append(a.at(i++));
            } else {
                come.append(b.at(j++));
            }
        }
        tell();
    }
    for (qsizetype i = before.size() - tail; i < before.size(); ++i)
        same(before.at(i));
}

} // namespace

QList<TextChange> textDiff(const QString &before, const QString &after)
{
    QList<TextChange> changes;
    const auto isLineEnd = [](QChar c) { return c == u'\n'; };
    const auto isWordEnd = [](QChar c) { return c.isSpace(); };
    const auto same = [&changes](const QString &part) { add(changes, TextChange::Kind::Same, part); };
    compare(parts(before, isLineEnd), parts(after, isLineEnd), same, [&](const QStringList &gone, const QStringList &come) {
        compare(parts(gone.join(QString()), isWordEnd), parts(come.join(QString()), isWordEnd), same, [&](const QStringList &a, const QStringList &b) {
            add(changes, TextChange::Kind::Removed, a.join(QString()));
            add(changes, TextChange::Kind::Added, b.join(QString()));
        });
    });
    return changes;
}

QString diffHtml(const QList<TextChange> &changes, const QString &removedColor, const QString &addedColor)
{
    QString html;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QString text = changes.at(i).text;
        if (changes.at(i).kind == TextChange::Kind::Same) {
            // A line before and after a change is enough to know where one is.
            const QStringList lines = text.split(u'\n');
            const qsizetype before = i + 1 < changes.size() ? 2 : 0;
            const qsizetype after = i > 0 ? 2 : 0;
            if (lines.size() > before + after + 1)
                text = QStringList(lines.mid(0, after)).join(u'\n') + (after ? u"\n⋯\n"_s : u"⋯\n"_s) + QStringList(lines.mid(lines.size() - before)).join(u'\n');
        }
        const QString words = text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        switch (changes.at(i).kind) {
        case TextChange::Kind::Same:
            html += words;
            break;
        case TextChange::Kind::Removed:
            html += u"<s style=\"color:%1\">%2</s>"_s.arg(removedColor, words);
            break;
        case TextChange::Kind::Added:
            html += u"<u style=\"color:%1\">%2</u>"_s.arg(addedColor, words);
            break;
        }
    }
    return html;
}

} // namespace PhoLuat
