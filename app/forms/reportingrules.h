// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formspec.h"

#include <optional>

namespace PhoLuat {

/// One period of one year, for units of one level.
struct PeriodTerms {
    QString regulation;    ///< id of the regulation: "tt03-2019"
    FormText name;         ///< "6 tháng", "sơ bộ 6 tháng" …
    QDate from;            ///< the window, both days included
    QDate until;
    QDate actualUntil;     ///< figures are actual up to this day and estimated after it; null: not known
    QDate deadline;        ///< null: not known
    Certainty certainty = Certainty::Unconfirmed; ///< of the deadline when there is one, else of the period
    QString source;        ///< of the same
    bool isLocal = false;  ///< a local file had the last word on any of these
    friend bool operator==(const PeriodTerms &, const PeriodTerms &) = default;
};

/// Names of periods, cut-off days, deadlines and printed codes, all of them data with days of validity
/// (resources/periods/README.md says how files are written and in which order they count). A plain Value.
class ReportingRules final {
public:
    /// Statistics run from 1 January to 31 December; narrative reports have a window of their own.
    enum class Use { Statistics, Narrative };
    enum class Origin { Shipped, Local };

    /// Adds a file; later ones come after earlier ones. Errors: Damaged; the detail is the place as a JSON Pointer. What was
    /// added before stays as it was then.
    [[nodiscard]] Result<> add(const QByteArray &json, Origin origin);
    /// What holds for a period; nothing when no regulation is known for its last day.
    [[nodiscard]] std::optional<PeriodTerms> terms(const Period &period, UnitLevel level, Use use = Use::Statistics) const;
    /// The forms with the codes, titles and days of validity that local files give them.
    [[nodiscard]] QList<FormSpec> applied(QList<FormSpec> forms) const;

private:
    friend class ReportingRulesReader;
    /// A day of the year reported on, of the year before it (-1) or after it (+1).
    struct Day {
        int year = 0;
        int month = 0; ///< 0: none
        int day = 0;
        [[nodiscard]] QDate in(int reported) const { return month == 0 ? QDate() : QDate(reported + year, month, day); }
    };
    struct Entry {
        QString regulation;
        Period::Kind kind = Period::Kind::Year;
        std::optional<UnitLevel> level;
        std::optional<int> year;
        bool isLocal = false;
        FormText name;
        Day from;
        Day until;
        Day actualUntil;
        Day deadline;
        Certainty certainty = Certainty::Unconfirmed;
        QString source;
    };
    struct Regulation {
        QString id;
        Use use = Use::Statistics;
        QDate from;
        QDate to;
    };
    struct FormChange {
        QString form;
        int edition = 1;
        QString code;
        FormText title;
        QDate from;
        QDate to;
    };
    QList<Regulation> m_regulations;
    QList<Entry> m_entries;
    QList<FormChange> m_changes;
};

} // namespace PhoLuat
