// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"
#include "domain/valuejson.h"
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"
#include "store/uses.h"

#include <QCoreApplication>

#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString proofOfRow(const QString &id, const QString &content)
{
    return proofOf({id, content});
}

Result<Report> reportFromRow(const Database::Parts &parts, const QString &id, const QString &content, const QString &proof)
{
    if (proofOfRow(id, content) != proof)
        return std::unexpected(damagedRow(parts, u"report"_s, id));
    return reportFromJson(objectOf(content));
}

Result<QList<Report>> readReports(Database::Parts &parts, const QString &sql, const QVariantList &values)
{
    QList<Report> reports;
    const Result<> read = eachRow(parts, sql, values, [&](const Row &row) -> Result<> {
        Result<Report> report = reportFromRow(parts, row.text(0), row.text(1), row.text(2));
        if (!report)
            return std::unexpected(report.error());
        reports.append(*report);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return reports;
}

Result<std::optional<Report>> storedOf(Database::Parts &parts, const ReportId &id)
{
    Result<QList<Report>> reports = readReports(parts, u"select id, content, proof from reports where id = ?"_s, {id.value});
    if (!reports)
        return std::unexpected(reports.error());
    return reports->isEmpty() ? std::optional<Report>() : reports->first();
}

bool isSealed(ReportState state)
{
    return state != ReportState::Draft && state != ReportState::Checked;
}

/// What a seal closes: all but how far the report has come.
bool sameContent(Report a, Report b)
{
    for (Report *one : {&a, &b}) {
        one->revision = 0;
        one->state = {};
        one->changedAt = {};
        // Found out later by looking at the file, not written by anybody.
        for (Attachment &attachment : one->attachments) {
            attachment.pages = -1;
            attachment.text.clear();
            attachment.trouble.clear();
        }
    }
    return a == b;
}

Result<> mayFollow(const Report &before, const Report &after)
{
    if (!isSealed(before.state) || after.version > before.version)
        return {};
    if (isSealed(after.state) && after.version == before.version && sameContent(before, after))
        return {};
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate("PhoLuat", "The report is not saved: version %1 is sealed and never changes. "
                                                          "Begin a new version to correct it.").arg(before.version),
                   {}, u"store.sealed"_s);
}

/// JSON has no word for infinity; stored, it would come back as a damaged report.
Result<> allFinite(const Report &report)
{
    for (const FormData &form : report.forms) {
        for (auto cell = form.cells.cbegin(); cell != form.cells.cend(); ++cell) {
            if (!std::isfinite(cell->value.number()) || !std::isfinite(cell->estimate.number()))
                return failure(ErrorKind::Refused,
                               QCoreApplication::translate("PhoLuat", "The report is not saved: the cell %1 of form %2 holds no real number. Type it again.")
                                   .arg(cell.key().text(), form.form),
                               {}, u"store.number"_s);
        }
    }
    return {};
}

QString cellNote(const Cell &cell)
{
    QString note = cell.value.isBlank() ? u""_s : toJson(cell.value).toVariant().toString();
    if (cell.overwritten)
        note += u'*';
    if (!cell.explanation.isEmpty())
        note += u" ("_s + cell.explanation.left(100) + u')';
    if (!cell.note.isEmpty())
        note += u" ["_s + cell.note.left(100) + u']';
    return note;
}

/// The cells that differ, as they were in `from`: what an auditor asks for.
QJsonObject differingCells(const Report &from, const Report &other)
{
    constexpr int most = 200; // a whole form pasted at once stands in report and hash
    QJsonObject cells;
    for (const FormData &form : from.forms) {
        const auto same = std::ranges::find(other.forms, form.form, &FormData::form);
        for (auto cell = form.cells.cbegin(); cell != form.cells.cend() && cells.size() < most; ++cell) {
            if (same == other.forms.cend() || same->cells.value(cell.key()) != *cell)
                cells.insert(form.form + u'|' + cell.key().text(), cellNote(*cell));
        }
    }
    return cells;
}

QString noteOf(const Report &report, const Report &other, const QString &proof)
{
    return jsonText({{u"revision"_s, report.revision}, {u"version"_s, report.version}, {u"state"_s, reportStateWord(report.state)},
                     {u"sha256"_s, proof}, {u"cells"_s, differingCells(report, other)}});
}

Result<> keepSealed(Database::Parts &parts, const Report &report, const QString &content, const QString &proof)
{
    if (!isSealed(report.state))
        return {};
    const auto kept = execute(parts, u"insert into report_versions (report, version, sealed_at, proof, content) values (?, ?, ?, ?, ?) on conflict do nothing"_s,
                              {report.id.value, report.version, parts.now(), proof, content});
    if (!kept)
        return std::unexpected(kept.error());
    return nameBlobs(parts, u"report version"_s, report.id.value, report.version, hashesOf(report.attachments));
}

Result<Report> write(Database::Parts &parts, Report report, const QString &who)
{
    if (Result<> finite = allFinite(report); !finite)
        return std::unexpected(finite.error());
    const Result<std::optional<Report>> stored = storedOf(parts, report.id);
    if (!stored)
        return std::unexpected(stored.error());
    const std::optional<Report> &before = *stored;
    const QString name = report.unit.value + u' ' + report.period.key();
    if (before && before->revision != report.revision)
        return std::unexpected(lostRace(name));
    if (before) {
        if (Result<> allowed = mayFollow(*before, report); !allowed)
            return std::unexpected(allowed.error());
    }
    const auto twin = oneText(parts, u"select id from reports where unit = ? and period = ? and id <> ?"_s,
                              {report.unit.value, report.period.key(), report.id.value});
    if (!twin)
        return std::unexpected(twin.error());
    if (*twin)
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("PhoLuat", "The report is not saved: this unit has a report for this period already. "
                                                              "Open that one and go on there."),
                       **twin, u"store.twin"_s);

    report.revision += 1;
    report.changedAt = QDateTime::fromString(parts.now(), Qt::ISODateWithMs);
    const QString content = jsonText(toJson(report));
    const QString proof = proofOfRow(report.id.value, content);
    const auto written = execute(parts,
        u"insert into reports (id, revision, version, unit, period, state, changed_at, proof, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "on conflict (id) do update set revision = excluded.revision, version = excluded.version, unit = excluded.unit, period = excluded.period, "
        "state = excluded.state, changed_at = excluded.changed_at, proof = excluded.proof, content = excluded.content"_s,
        {report.id.value, report.revision, report.version, report.unit.value, report.period.key(), reportStateWord(report.state),
         jsonMoment(report.changedAt), proof, content});
    if (!written)
        return std::unexpected(written.error());
    if (Result<> kept = keepSealed(parts, report, content, proof); !kept)
        return std::unexpected(kept.error());
    if (Result<> named = nameBlobs(parts, u"report"_s, report.id.value, 0, hashesOf(report.attachments)); !named)
        return std::unexpected(named.error());
    const QString was = before ? noteOf(*before, report, proofOfRow(before->id.value, jsonText(toJson(*before)))) : QString();
    const QString is = noteOf(report, before.value_or(Report{}), proof);
    if (Result<> noted = addToJournal(parts, {who, u"report"_s, report.id.value, u"save"_s, was, is}); !noted)
        return std::unexpected(noted.error());
    return report;
}

} // namespace

Result<Report> ReportStore::save(const Report &report, const QString &who)
{
    return m_database.transaction<Report>([&] { return write(m_database.parts(), report, who); });
}

Result<Report> ReportStore::find(const ReportId &id)
{
    const Result<std::optional<Report>> stored = storedOf(m_database.parts(), id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored || (*stored)->id != id)
        return std::unexpected(*stored ? damagedRow(m_database.parts(), u"report"_s, id.value) : notHere(id.value));
    return **stored;
}

Result<Report> ReportStore::find(const UnitId &unit, const Period &period)
{
    // Reports of one desk are few: read without the index, so that a damaged index cannot hide one.
    Result<QList<Report>> reports = readReports(m_database.parts(), u"select id, content, proof from reports where unit || '' = ? and period = ?"_s,
                                                {unit.value, period.key()});
    if (!reports)
        return std::unexpected(reports.error());
    for (const Report &report : std::as_const(*reports)) {
        if (report.unit == unit && report.period == period)
            return report;
    }
    return std::unexpected(notHere(unit.value + u' ' + period.key()));
}

Result<QList<Report>> ReportStore::all()
{
    Result<QList<Report>> reports = readReports(m_database.parts(), u"select id, content, proof from reports"_s, {});
    if (reports) {
        std::ranges::sort(*reports, [](const Report &a, const Report &b) {
            return std::tuple(b.period.until(), b.period.key(), a.unit.value) < std::tuple(a.period.until(), a.period.key(), b.unit.value);
        });
    }
    return reports;
}

Result<QList<Report>> ReportStore::versions(const ReportId &id)
{
    return readReports(m_database.parts(), u"select report, content, proof from report_versions where report = ? order by version desc"_s, {id.value});
}

Result<> ReportStore::remove(const ReportId &id, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const Result<std::optional<Report>> stored = storedOf(parts, id);
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored)
            return std::unexpected(notHere(id.value));
        if (auto gone = execute(parts, u"delete from reports where id = ?"_s, {id.value}); !gone)
            return std::unexpected(gone.error());
        if (Result<> forgotten = forgetBlobs(parts, u"report"_s, id.value, 0); !forgotten)
            return forgotten;
        const QString was = noteOf(**stored, {}, proofOfRow(id.value, jsonText(toJson(**stored))));
        return addToJournal(parts, {who, u"report"_s, id.value, u"remove"_s, was, {}});
    });
}

} // namespace PhoLuat
