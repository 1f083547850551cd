// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consolidation.h"

#include "domain/periodname.h"
#include "forms/formlayout.h"
#include "forms/formsheet.h"
#include "forms/submissions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// One consolidation. Everything is keyed and sorted by unit, so the order of the inputs cannot matter.
class Consolidator final {
public:
    Consolidator(const FormSpec &target, const QList<FormSpec> &known, const UnitTree &tree, const UnitId &unit, const Period &period)
        : m_target(target), m_tree(tree), m_unit(unit), m_period(period), m_totals(target, known, tree), m_columns(target.leafColumns()) {}

    Consolidation run(const FormData &own, const QList<ConsolidationInput> &inputs)
    {
        m_result.data.form = m_target.id;
        m_result.data.edition = m_target.edition;
        const QList<Unit> units = unitsForForm(m_target, m_tree, m_unit, m_period);
        // the caller's form outlives this run
        Result<FormSheet> sheet = FormSheet::make(std::shared_ptr<const FormSpec>(&m_target, [](const FormSpec *) {}), units);
        if (!sheet) {
            find(Severity::Error, u"C6"_s, sheet.error().text);
            return m_result;
        }
        for (const LaidRow &row : sheet->rows()) {
            if (!row.unit.isNull())
                m_rowOf.insert(row.unit, row.key);
        }
        takeOwn(own);
        otherPeriods(inputs);
        QMap<UnitId, Submission> submissions = pickSubmissions(inputs, m_period);
        for (const Unit &unit : units)
            m_result.standings.append(standing(unit, submissions.take(unit.id)));
        for (auto it = submissions.begin(); it != submissions.end(); ++it)
            foreign(it.key(), it.value());
        sheet->setData(m_data);
        m_result.data = sheet->data();
        ownSources(*sheet);
        totalSources(*sheet);
        return m_result;
    }

private:
    const FormSpec &m_target;
    const UnitTree &m_tree;
    UnitId m_unit;
    Period m_period;
    TotalReader m_totals;
    QList<FormColumn> m_columns;
    FormData m_data;
    QHash<UnitId, QString> m_rowOf;
    Consolidation m_result;

    void find(Severity severity, const QString &code, const QString &text, const QString &row = {})
    {
        m_result.findings.append({severity, code, text, row.isEmpty() || m_columns.isEmpty() ? QString() : CellRef{row, m_columns.first().key}.text()});
    }

    [[nodiscard]] QString nameOf(const UnitId &id) const
    {
        std::optional<Unit> unit = m_tree.find(id, m_period.until());
        if (!unit)
            unit = m_tree.find(id);
        return unit ? unit->name : id.value;
    }

    /// The row for what the office did itself: the first that is typed in.
    [[nodiscard]] const FormRow *ownRow() const
    {
        const auto found = std::find_if(m_target.rows.begin(), m_target.rows.end(), [](const FormRow &row) {
            return row.repeat == FormRow::Repeat::None && row.formula.isEmpty();
        });
        return found == m_target.rows.end() ? nullptr : &*found;
    }

    void takeOwn(const FormData &own)
    {
        m_data = own;
        if (own.cells.isEmpty() || own.form.isEmpty() || (own.form == m_target.id && own.edition == m_target.edition))
            return;
        // The office filed a smaller form for itself: its total is the office's own row here.
        m_data.cells.clear();
        const FormRow *row = ownRow();
        const Result<TotalRow> total = m_totals.read({own}, m_unit, m_period);
        if (!total || !row) {
            find(Severity::Error, u"C4"_s,
                 QCoreApplication::translate("PhoLuat", "Your own figures were not taken over: %1. Enter them in this form.")
                     .arg(total ? QCoreApplication::translate("PhoLuat", "this form has no row for them") : total.error().text));
            return;
        }
        put(row->key, *row, *total, nullptr);
    }

    void otherPeriods(const QList<ConsolidationInput> &inputs)
    {
        QSet<UnitId> seen;
        QList<UnitId> senders;
        for (const ConsolidationInput &input : inputs) {
            if (input.report.period != m_period && !seen.contains(input.report.unit)) {
                seen.insert(input.report.unit);
                senders.append(input.report.unit);
            }
        }
        std::sort(senders.begin(), senders.end());
        for (const UnitId &sender : std::as_const(senders)) {
            find(Severity::Warning, u"C5"_s,
                 QCoreApplication::translate("PhoLuat", "A report of %1 was left out: it is for another period than %2. Consolidate that period by itself.")
                     .arg(nameOf(sender), periodName(m_period)));
        }
    }

    UnitStanding standing(const Unit &unit, const Submission &submission)
    {
        const QString row = m_rowOf.value(unit.id);
        UnitStanding standing{.unit = unit};
        if (submission.isConflict) {
            standing.progress = UnitProgress::Received;
            standing.version = submission.version;
            // neither of the two is taken over, and nothing that an earlier run took over stays
            clear(row);
            find(Severity::Error, u"C2"_s,
                 QCoreApplication::translate("PhoLuat", "%1 sent two different packages as version %2. Counting either could be wrong, so neither is counted. "
                                                        "Ask the unit which one is right, then return the other.").arg(unit.name).arg(submission.version), row);
            return standing;
        }
        if (!submission.input) {
            find(Severity::Warning, u"C1"_s,
                 QCoreApplication::translate("PhoLuat", "%1 is missing: no accepted report for %2 has come in. Remind the unit, or take its report in.")
                     .arg(unit.name, periodName(m_period)), row);
            return standing;
        }
        standing.package = submission.input->package;
        standing.version = submission.version;
        const Result<TotalRow> total = m_totals.read(submission.input->report.forms, unit.id, m_period);
        if (!total) {
            standing.progress = UnitProgress::Received;
            notFitting(unit.name, total.error(), row);
            return standing;
        }
        if (total->spec->level != unit.level) {
            standing.progress = UnitProgress::Received;
            notFitting(unit.name, {ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "its form %1 is for another level").arg(total->spec->id)}, row);
            return standing;
        }
        standing.progress = UnitProgress::Accepted;
        const auto spec = std::find_if(m_target.rows.begin(), m_target.rows.end(), [&](const FormRow &candidate) {
            return row.startsWith(candidate.key + u'.');
        });
        put(row, *spec, *total, submission.input);
        return standing;
    }

    void notFitting(const QString &name, const Error &why, const QString &row)
    {
        find(Severity::Error, u"C4"_s,
             QCoreApplication::translate("PhoLuat", "The report of %1 was not counted: %2. Return it, or install the form it uses.").arg(name, why.text), row);
    }

    /// Takes a whole row out. The cells of a row lie together, so this does not walk through all the others.
    void clear(const QString &row)
    {
        auto cell = m_data.cells.lowerBound({row, {}});
        while (cell != m_data.cells.end() && cell.key().row == row)
            cell = m_data.cells.erase(cell);
    }

    void put(const QString &row, const FormRow &spec, const TotalRow &total, const ConsolidationInput *input)
    {
        const QString sender = input ? nameOf(input->report.unit) : nameOf(m_unit);
        told(row, total, sender);
        clear(row);
        for (const FormColumn &column : m_columns) {
            const Cell below = total.cells.value(column.key);
            const CellRef ref{row, column.key};
            if (spec.notApplicable.contains(column.key)) {
                if (below.value.isNumber() && below.value.number() != 0)
                    find(Severity::Warning, u"C4"_s,
                         QCoreApplication::translate("PhoLuat", "%1 reports %2 in column %3, which does not apply to its row here. The figure is left out. Ask the unit where it belongs.")
                             .arg(sender, cellText(below.value), column.number), row);
                continue;
            }
            const Cell taken{.value = below.value, .estimate = below.estimate};
            if (taken != Cell{})
                m_data.cells.insert(ref, taken);
            if (!input)
                continue;
            for (const auto &[cell, value] : total.parts.value(column.key))
                m_result.sources[ref].append({input->report.unit, sender, input->package, input->report.id, total.spec->id, cell, value});
        }
    }

    /// Says what will not be seen afterwards: figures below without a place here, and figures here that others replace.
    void told(const QString &row, const TotalRow &total, const QString &sender)
    {
        QStringList leftOut;
        for (const auto &[column, value] : total.leftOut) {
            if (value != 0)
                leftOut.append(QCoreApplication::translate("PhoLuat", "column %1 “%2” (%3)").arg(column.number, column.title.vi, cellText(CellValue(value))));
        }
        if (!leftOut.isEmpty())
            find(Severity::Warning, u"C7"_s,
                 QCoreApplication::translate("PhoLuat", "%1 used the form %2, of which these figures have no place in this form and are left out: %3. Look whether they belong into the report's text.")
                     .arg(sender, total.spec->code, leftOut.join(u"; "_s)), row);
        for (const FormColumn &column : m_columns) {
            const CellValue before = m_data.cells.value({row, column.key}).value;
            const CellValue now = total.cells.value(column.key).value;
            if (before.isNumber() && before != now)
                m_result.findings.append({Severity::Information, u"C8"_s,
                                          QCoreApplication::translate("PhoLuat", "Column %1 of the row of %2 held %3 and now holds %4, as in the report that came in. Ask the unit if the old figure was right.")
                                              .arg(column.number, sender, cellText(before), now.isBlank() ? QCoreApplication::translate("PhoLuat", "nothing") : cellText(now)),
                                          CellRef{row, column.key}.text()});
        }
    }

    /// A sender without a row: the office itself under another name, a unit already inside another's total, or a stranger.
    void foreign(const UnitId &id, const Submission &submission)
    {
        const std::optional<Unit> unit = m_tree.find(id, m_period.until());
        const FormRow *row = ownRow();
        const bool isOffice = unit && row && unit->level == UnitLevel::Department && id != m_unit && unit->parent == m_unit
                              && std::any_of(m_target.rows.begin(), m_target.rows.end(), [&](const FormRow &candidate) {
                                     return std::any_of(candidate.exceptNames.begin(), candidate.exceptNames.end(),
                                                        [&](const QString &name) { return unit->name.startsWith(name); });
                                 });
        if (isOffice && submission.isConflict) {
            find(Severity::Error, u"C2"_s,
                 QCoreApplication::translate("PhoLuat", "%1 sent two different packages as version %2. Counting either could be wrong, so neither is counted. "
                                                        "Ask the unit which one is right, then return the other.").arg(unit->name).arg(submission.version), row->key);
            return;
        }
        if (isOffice && submission.input) {
            const bool isTyped = std::any_of(m_data.cells.keyBegin(), m_data.cells.keyEnd(), [&](const CellRef &ref) { return ref.row == row->key; });
            if (const Result<TotalRow> total = m_totals.read(submission.input->report.forms, id, m_period); !total)
                notFitting(unit->name, total.error(), row->key);
            else if (!isTyped)
                put(row->key, *row, *total, submission.input);
            else
                find(Severity::Warning, u"C2"_s,
                     QCoreApplication::translate("PhoLuat", "%1 sent a report, but its row was filled in here as well. What was filled in here counts. Clear the row to take the report over.")
                         .arg(unit->name), row->key);
            return;
        }
        for (const Unit &above : m_tree.ancestry(id, m_period.until())) {
            if (above.id != id && m_rowOf.contains(above.id)) {
                find(Severity::Error, u"C3"_s,
                     QCoreApplication::translate("PhoLuat", "%1 reports to %2, whose total already holds its figures. Counting it again would double them, so it is not counted. "
                                                            "Return it and name the right receiver.").arg(nameOf(id), above.name), m_rowOf.value(above.id));
                return;
            }
        }
        find(Severity::Error, u"C3"_s,
             QCoreApplication::translate("PhoLuat", "%1 does not report to this office in %2, so its figures are not counted. Return the report and name the right receiver.")
                 .arg(nameOf(id), periodName(m_period)));
    }

    void ownSources(const FormSheet &sheet)
    {
        for (auto it = m_result.data.cells.begin(); it != m_result.data.cells.end(); ++it) {
            if (it->value.isBlank() || m_result.sources.contains(it.key()) || (sheet.isComputed(it.key()) && !it->overwritten))
                continue;
            m_result.sources.insert(it.key(), {{m_unit, nameOf(m_unit), {}, {}, m_target.id, it.key(), it->value}});
        }
    }

    /// A total comes from what its parts come from, each once, in the order of the form.
    void totalSources(const FormSheet &sheet)
    {
        QSet<CellRef> done;
        const auto gather = [&](const auto &self, const CellRef &ref) -> void {
            if (done.contains(ref))
                return;
            done.insert(ref);
            if (!sheet.isComputed(ref) || m_result.sources.contains(ref))
                return;
            QList<CellSource> all;
            QSet<std::pair<UnitId, CellRef>> seen;
            for (const CellRef &part : sheet.sources(ref)) {
                self(self, part);
                const auto below = m_result.sources.constFind(part);
                if (below == m_result.sources.constEnd())
                    continue;
                for (const CellSource &source : *below) {
                    const auto key = std::pair(source.unit, source.cell);
                    if (!seen.contains(key)) {
                        seen.insert(key);
                        all.append(source);
                    }
                }
            }
            if (!all.isEmpty())
                m_result.sources.insert(ref, all);
        };
        for (const LaidRow &row : sheet.rows()) {
            for (const FormColumn &column : sheet.columns())
                gather(gather, {row.key, column.key});
        }
    }
};

} // namespace

Findings checkAgainstBelow(const FormSheet &sheet, const Consolidation &consolidated, const QString &language)
{
    Findings findings;
    for (const LaidRow &row : sheet.rows()) {
        if (row.unit.isNull())
            continue;
        for (const FormColumn &column : sheet.columns()) {
            const CellRef ref{row.key, column.key};
            const Cell below = consolidated.data.cells.value(ref);
            const QList<CellSource> sources = consolidated.sources.value(ref);
            const bool isFromBelow = std::any_of(sources.begin(), sources.end(), [&](const CellSource &source) { return source.unit == row.unit; });
            const Cell here = sheet.cell(ref);
            // a computed cell that agrees is not stored: its parts are compared one by one
            if (!isFromBelow || below.value.isBlank() || here.value == below.value)
                continue;
            findings.append({Severity::Error, u"V2"_s,
                             QCoreApplication::translate("PhoLuat", "Row “%1”, column %2: %3 stands here, but the total of the unit's own form is %4. Correct one of them, or explain the difference.")
                                 .arg(row.title, column.number, here.value.isBlank() ? QCoreApplication::translate("PhoLuat", "nothing") : cellText(here.value, language),
                                      cellText(below.value, language)),
                             ref.text(), !here.explanation.trimmed().isEmpty()});
        }
    }
    return findings;
}

Consolidation consolidate(const FormSpec &target, const QList<FormSpec> &known, const UnitTree &tree, const UnitId &unit,
                          const Period &period, const FormData &own, const QList<ConsolidationInput> &inputs)
{
    return Consolidator(target, known, tree, unit, period).run(own, inputs);
}

} // namespace PhoLuat
