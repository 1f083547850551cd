// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "domain/report.h"
#include "domain/unit.h"

#include <QMap>
#include <QStringList>

namespace PhoLuat {

/// Text of a form in the languages it is given in ("vi", "en"); Vietnamese always is.
struct FormText {
    QString vi;
    QString en = {};
    [[nodiscard]] QString in(const QString &language) const
    {
        return language.startsWith(QStringLiteral("vi")) || en.isEmpty() ? vi : en;
    }
    friend bool operator==(const FormText &, const FormText &) = default;
};

/// A column or a group of columns of a nested header.
struct FormColumn {
    QString key;              ///< "c5"; empty for a group
    QString number;           ///< as printed in the column-number row: "5"
    FormText title;
    FormText unit;            ///< "bản"
    QString formula;          ///< "c6 + c7 + c8"; empty: input
    bool estimate = false;    ///< has a footnote estimate
    QList<FormColumn> parts;  ///< a group's columns
    bool cumulative = true;   ///< counts what happened in the period; false: what there is on its last day
    Certainty certainty = Certainty::Unconfirmed; ///< the form's own when its file says nothing else
    friend bool operator==(const FormColumn &a, const FormColumn &b); // holds a list of itself: no default one
};

struct FormRow {
    enum class Repeat { None, PerUnit };

    QString key;                 ///< "R2"; a per-unit row's cells have keys "R2.<unit id>"
    QString parent;              ///< key of the row it belongs under
    FormText title;
    QString formula;             ///< for every column without one of its own: "sum(R2.*)"; empty: input
    Repeat repeat = Repeat::None;
    QStringList unitKinds;       ///< levels of the units it repeats for: "district", "commune", "department"
    QStringList exceptNames;     ///< units whose names begin so have no row: they report in a row of their own
    QStringList notApplicable;   ///< column keys whose cells are "-"
    Certainty certainty = Certainty::Unconfirmed;
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

/// A rule beyond the sums that the engine derives itself.
struct FormRule {
    QString code;      ///< "V4"
    Severity severity = Severity::Error;
    QString condition; ///< must be true, tried in every row: "c1 == 0 or c2 >= c1"
    FormText message;
    Certainty certainty = Certainty::Unconfirmed;
    friend bool operator==(const FormRule &, const FormRule &) = default;
};

/// How the figures of another edition, or of an older form, go into this one.
struct FormTakeover {
    QString form;                   ///< id of the other form
    int edition = 1;
    QMap<QString, QString> columns; ///< column key here to a formula over the other form's columns: "c4 + c5"
    QMap<QString, QString> rows;    ///< row key there to row key here; the two total rows always belong together
    QString note = {};
    friend bool operator==(const FormTakeover &, const FormTakeover &) = default;
};

/// One edition of a statistical form, as data.
struct FormSpec {
    QString id;              ///< "tt20-2013/10d"
    int edition = 1;
    QString code;            ///< as printed: "10d/BTP/PBGDPL"
    FormText title;
    FormText regulation;     ///< "Thông tư số 20/2013/TT-BTP ngày …"
    FormText unitOfMeasure;  ///< "Cuộc, lượt người, bản, lần, tin, bài"
    Certainty certainty = Certainty::Unconfirmed;
    QDate from;              ///< validity: first day
    QDate to;                ///< first day it no longer is valid; null: still is
    UnitLevel level = UnitLevel::Province;     ///< of the unit that files it
    QString indicator;       ///< forms of one indicator consolidate into each other: "pbgdpl-results"
    QString totalRow;        ///< the row that goes into the parent's form: "T"
    QList<Period::Kind> periods;
    QList<FormColumn> columns;
    QList<FormRow> rows;
    QList<FormRule> rules;
    QString name = {};       ///< what formulas of other forms call it: "S" in form("S").c3; may be empty
    QString source = {};     ///< where its text was seen
    bool complete = true;    ///< false: parts of the official form are not known and stand in as placeholders
    QString note = {};       ///< for people who edit the file
    QList<FormTakeover> takeovers = {};
    friend bool operator==(const FormSpec &, const FormSpec &) = default;

    /// The columns without groups, left to right.
    [[nodiscard]] QList<FormColumn> leafColumns() const;
    [[nodiscard]] bool hasEstimates() const;
    /// How figures of that edition come into this form; nullptr when nothing says so.
    [[nodiscard]] const FormTakeover *takeover(const QString &form, int fromEdition) const;
};

/// Reads a form file (resources/forms/<regulation>/<code>.json). Formulas are parsed and typed, and circles looked for.
/// Errors: Damaged; the detail is the place as a JSON Pointer, for a formula followed by ": " and the character's column.
[[nodiscard]] Result<FormSpec> readFormSpec(const QByteArray &json);
/// The same form as a file: readFormSpec() of it gives an equal value, and equal values give equal bytes.
[[nodiscard]] QByteArray writeFormSpec(const FormSpec &spec);

/// A row of a form laid out for one reporting unit: per-unit rows are spelled out.
struct LaidRow {
    QString key;            ///< "R2.u550"
    const FormRow *spec = nullptr;
    QString title;
    UnitId unit = {};       ///< of a per-unit row
    int depth = 0;
};

} // namespace PhoLuat
