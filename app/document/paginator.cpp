// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paginator.h"

#include "document/measure.h"

namespace PhoLuat {
namespace {

constexpr double notesGap = fromPoints(12);

class Filling final {
public:
    explicit Filling(double pageHeight) : m_pageHeight(pageHeight) {}

    [[nodiscard]] bool isFresh() const { return m_page.strips.isEmpty(); }

    [[nodiscard]] bool fits(const Strips &all, qsizetype first, qsizetype last) const
    {
        double used = m_used;
        double notes = heightOf(m_notes);
        bool hasNotes = !m_notes.isEmpty();
        for (qsizetype i = first; i <= last; ++i) {
            const Strip &strip = all.at(i);
            if (used == 0 && strip.head)
                used += heightOf(*strip.head);
            used += (used == 0 ? 0 : strip.before) + strip.height;
            notes += heightOf(strip.notes);
            hasNotes = hasNotes || !strip.notes.isEmpty();
        }
        return used + notes + (hasNotes ? notesGap : 0) <= m_pageHeight + 0.5;
    }

    void place(const Strip &strip)
    {
        if (isFresh() && strip.head && !strip.newPage) {
            for (const Strip &part : *strip.head)
                put(part);
        }
        put(strip);
        for (const Strip &note : strip.notes)
            m_notes.append(note), m_noteAt.append(&note);
    }

    void turn()
    {
        if (!m_notes.isEmpty()) {
            double y = m_pageHeight - heightOf(m_notes);
            m_page.notesRule = y - notesGap / 2;
            for (const Strip *note : m_noteAt) {
                m_page.strips.append({note, y + note->before});
                y += note->before + note->height;
            }
        }
        m_pages.append(m_page);
        m_page = {};
        m_notes.clear();
        m_noteAt.clear();
        m_used = 0;
    }

    [[nodiscard]] QList<LaidPage> finish()
    {
        if (!isFresh() || m_pages.isEmpty())
            turn();
        return m_pages;
    }

private:
    void put(const Strip &strip)
    {
        if (m_used > 0)
            m_used += strip.before;
        m_page.strips.append({&strip, m_used});
        m_used += strip.height;
    }

    double m_pageHeight;
    double m_used = 0;
    LaidPage m_page;
    Strips m_notes;
    QList<const Strip *> m_noteAt;
    QList<LaidPage> m_pages;
};

} // namespace

QList<LaidPage> paginate(const Strips &strips, double pageHeight)
{
    Filling filling(pageHeight);
    for (qsizetype first = 0; first < strips.size();) {
        qsizetype last = first;
        while (last + 1 < strips.size() && strips.at(last).glued && !strips.at(last + 1).newPage)
            ++last;
        if (!filling.isFresh() && (strips.at(first).newPage || !filling.fits(strips, first, last)))
            filling.turn();
        if (filling.fits(strips, first, last)) {
            for (qsizetype i = first; i <= last; ++i)
                filling.place(strips.at(i));
        } else {
            // Longer than a page: the glue gives way, nothing is lost.
            for (qsizetype i = first; i <= last; ++i) {
                if (!filling.isFresh() && !filling.fits(strips, i, i))
                    filling.turn();
                filling.place(strips.at(i));
            }
        }
        first = last + 1;
    }
    return filling.finish();
}

} // namespace PhoLuat
