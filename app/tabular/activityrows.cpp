// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/activityrows.h"

#include "forms/formsheet.h"
#include "tabular/activityheaders.h"
#include "vietnamese/fold.h"
#include "vietnamese/numbers.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerRowsLookedAt = 30;
constexpr int headerColumnsLookedAt = 200;

QString shownText(const SheetCell &cell)
{
    return cell.kind == SheetCell::Kind::Blank ? QString() : cell.text.simplified();
}

/// One row on its way into an Activity; each field says what it did not understand.
class RowReader final {
public:
    RowReader(const TableSheet &sheet, const ActivityColumns &columns, const ActivityWords &words) : m_sheet(sheet), m_columns(columns), m_words(words) {}

    ActivityRow read(int row, const UnitId &unit)
    {
        m_row = {.row = row};
        m_row.activity.unit = unit;
        for (auto target = m_columns.targets.cbegin(); target != m_columns.targets.cend(); ++target) {
            m_place = cellName(row, target.key());
            take(*target, m_sheet.shownAt(row, target.key()));
        }
        if (m_row.activity.kind.isEmpty())
            m_row.activity.kind = m_columns.kind;
        // What a cell said already is not said twice.
        for (Finding finding : checkActivity(m_row.activity)) {
            finding.place = placeOf(finding.place);
            if (!std::ranges::contains(m_row.findings, finding.place, &Finding::place))
                m_row.findings.append(finding);
        }
        m_row.activity.origin = importKey(m_row.activity);
        return m_row;
    }

private:
    QString placeOf(const QString &field) const
    {
        for (auto target = m_columns.targets.cbegin(); target != m_columns.targets.cend(); ++target) {
            if (*target == field || target->startsWith(field + u':'))
                return cellName(m_row.row, target.key());
        }
        return cellName(m_row.row, 0);
    }

    void say(Severity severity, const QString &code, const QString &text) { m_row.findings.append({severity, u"row."_s + code, text, m_place}); }

    void take(const QString &target, const SheetCell &cell)
    {
        Activity &activity = m_row.activity;
        if (cell.kind == SheetCell::Kind::Blank) {
            if (!cell.formula.isEmpty())
                say(Severity::Error, u"formula"_s, QCoreApplication::translate("PhoLuat", "The formula here was never computed, so there is no figure. Open the file in a spreadsheet, save it and try again."));
            return;
        }
        if (cell.kind == SheetCell::Kind::Error) {
            say(Severity::Error, u"error"_s, QCoreApplication::translate("PhoLuat", "“%1” is a spreadsheet's sign for a formula that failed. Correct it in the file.").arg(cell.text));
            return;
        }
        const qsizetype colon = target.indexOf(u':');
        const QString field = target.left(colon);
        const QString code = colon < 0 ? QString() : target.mid(colon + 1);
        if (field == u"date")
            activity.date = day(cell);
        else if (field == u"until")
            activity.until = day(cell);
        else if (field == u"kind")
            activity.kind = kind(cell);
        else if (field == u"how")
            activity.how = how(cell);
        else if (field == u"place")
            activity.place = shownText(cell).left(1000);
        else if (field == u"topic")
            activity.topic = shownText(cell).left(2000);
        else if (field == u"note")
            activity.note = cell.text.trimmed().left(5000);
        else if (field == u"moneySource")
            activity.moneySource = moneySource(cell);
        else if (field == u"sessions")
            activity.sessions = figure(cell);
        else if (field == u"cost")
            activity.cost = figure(cell);
        else if (field == u"attendances")
            add(activity.attendances, code, cell);
        else if (field == u"copies")
            add(activity.copies, code, cell);
        else if (field == u"counts")
            add(activity.counts, code, cell);
    }

    void add(QMap<QString, qint64> &figures, const QString &code, const SheetCell &cell)
    {
        // Two columns of one target are added up: "tờ gấp" and "sách" are both copies.
        if (const std::optional<qint64> number = figure(cell))
            figures[code] += *number;
    }

    QDate day(const SheetCell &cell)
    {
        if (cell.isDate())
            return cell.moment.date();
        constexpr double leastSerial = 32'874; // 01/01/1990
        constexpr double mostSerial = 73'415;  // 31/12/2100
        if (cell.kind == SheetCell::Kind::Number && cell.number >= leastSerial && cell.number <= mostSerial) {
            say(Severity::Information, u"serial"_s, QCoreApplication::translate("PhoLuat", "%1 was read as a spreadsheet's day number: %2.").arg(cell.text, fieldDate(momentOfSerial(cell.number).date())));
            return momentOfSerial(cell.number).date();
        }
        QString text = shownText(cell);
        if (const auto read = parseDate(text))
            return *read;
        // "05/01/2020 08:30" and "2020-01-05T08:30"
        if (const auto read = parseDate(text.section(u' ', 0, 0).section(u'T', 0, 0)))
            return *read;
        say(Severity::Error, u"date"_s, QCoreApplication::translate("PhoLuat", "“%1” is no day. Days are written 05/01/2020 or 2020-01-05. Correct it in the file, or choose another column.").arg(text.left(60)));
        return {};
    }

    std::optional<qint64> figure(const SheetCell &cell)
    {
        double number = cell.number;
        if (cell.isDate()) {
            say(Severity::Error, u"number"_s, QCoreApplication::translate("PhoLuat", "A day stands where a figure belongs. A spreadsheet may have made a day of what was typed. Correct it in the file."));
            return std::nullopt;
        }
        if (cell.kind == SheetCell::Kind::Text) {
            const Result<CellValue> value = cellFromText(cell.text);
            if (!value) {
                say(Severity::Error, u"number"_s, value.error().text);
                return std::nullopt;
            }
            if (!value->isNumber())
                return std::nullopt;
            number = value->number();
        } else if (cell.kind != SheetCell::Kind::Number) {
            say(Severity::Error, u"number"_s, QCoreApplication::translate("PhoLuat", "There is a yes or no where a figure belongs. Correct it in the file."));
            return std::nullopt;
        }
        if (number < 0 || number > 1e12 || number != std::floor(number)) {
            say(Severity::Error, u"number"_s, QCoreApplication::translate("PhoLuat", "%1 is no count: it takes a whole number from 0 to 10¹². Correct it in the file.").arg(cell.text.left(40)));
            return std::nullopt;
        }
        return qint64(number);
    }

    QString kind(const SheetCell &cell)
    {
        const FoundTerm found = kindOf(shownText(cell), m_words.kinds);
        if (found.code.isEmpty()) {
            if (m_columns.kind.isEmpty())
                say(Severity::Error, u"kind"_s, QCoreApplication::translate("PhoLuat", "“%1” is no kind of event that is known here. Use a name of the list, or choose a kind for such rows.").arg(shownText(cell).left(60)));
            else
                say(Severity::Warning, u"kind"_s, QCoreApplication::translate("PhoLuat", "“%1” is not known as a kind; the kind chosen for such rows is taken.").arg(shownText(cell).left(60)));
        } else if (!found.isExact) {
            const auto term = std::ranges::find(m_words.kinds, found.code, &Term::code);
            say(Severity::Information, u"kind"_s, QCoreApplication::translate("PhoLuat", "“%1” was read as “%2”.").arg(shownText(cell).left(60), term == m_words.kinds.cend() ? found.code : term->vi));
        }
        return found.code;
    }

    Activity::How how(const SheetCell &cell)
    {
        const QString folded = vnFold(cell.text);
        if (folded.contains(u"truc tuyen") || folded.contains(u"online") || folded == u"co" || folded == u"x" || folded == u"yes" || (cell.kind == SheetCell::Kind::Truth && cell.number > 0))
            return Activity::How::Online;
        if (folded.contains(u"truc tiep") || folded.contains(u"person") || folded == u"khong" || folded == u"no" || cell.kind == SheetCell::Kind::Truth)
            return Activity::How::InPerson;
        say(Severity::Warning, u"how"_s, QCoreApplication::translate("PhoLuat", "“%1” says neither in person nor online, so it is left open.").arg(shownText(cell).left(60)));
        return Activity::How::Unsaid;
    }

    QString moneySource(const SheetCell &cell)
    {
        const FoundTerm found = termOf(shownText(cell), m_words.moneySources);
        if (found.code.isEmpty())
            say(Severity::Warning, u"source"_s, QCoreApplication::translate("PhoLuat", "“%1” is no source of money that is known here, so it is left open.").arg(shownText(cell).left(60)));
        return found.code;
    }

    const TableSheet &m_sheet;
    const ActivityColumns &m_columns;
    const ActivityWords &m_words;
    ActivityRow m_row;
    QString m_place;
};

bool isEmptyRow(const TableSheet &sheet, const ActivityColumns &columns, int row)
{
    return std::ranges::all_of(columns.targets.keys(), [&](int column) { return sheet.at(row, column).isBlank() && sheet.at(row, column).formula.isEmpty(); });
}

/// The line of totals at a table's end is no event.
bool isTotal(const TableSheet &sheet, int row)
{
    for (int column = 0; column < std::min(sheet.columns, 4); ++column) {
        const QString folded = vnFold(sheet.at(row, column).text);
        if (folded.isEmpty())
            continue;
        return folded == u"tong" || folded.startsWith(u"tong cong") || folded.startsWith(u"tong so") || folded == u"cong" || folded == u"total";
    }
    return false;
}

} // namespace

QList<ActivityTarget> activityTargets(const ActivityWords &words, const QString &language)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PhoLuat", text); };
    QList<ActivityTarget> targets{
        {u"date"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Day"))},
        {u"until"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Last day"))},
        {u"kind"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Kind"))},
        {u"how"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "In person or online"))},
        {u"place"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Place"))},
        {u"topic"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Topic"))},
        {u"sessions"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Sessions"))},
        {u"cost"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Cost (đồng)"))},
        {u"moneySource"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Source of money"))},
        {u"note"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Note"))},
    };
    const auto add = [&](const QString &field, const QString &pattern, const QList<Term> &terms) {
        for (const Term &term : terms)
            targets.append({field + u':' + term.code, pattern.arg(term.name(language))});
    };
    add(u"attendances"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Attendances: %1")), words.groups);
    add(u"copies"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Copies: %1")), words.languages);
    targets.append({u"copies:dtts:"_s, say(QT_TRANSLATE_NOOP("PhoLuat", "Copies: minority languages, not told apart"))});
    add(u"counts"_s, u"%1"_s, words.counts);
    return targets;
}

ActivityColumns guessColumns(const TableBook &book, const ActivityWords &words)
{
    ActivityColumns best;
    best.headerRow = -1;
    qsizetype most = 0;
    for (int sheetIndex = 0; sheetIndex < book.sheets.size(); ++sheetIndex) {
        const TableSheet &sheet = book.sheets[sheetIndex];
        if (sheet.isHidden)
            continue;
        for (int row = 0; row < std::min(sheet.rows, headerRowsLookedAt); ++row) {
            ActivityColumns guess{.sheet = sheetIndex, .headerRow = row};
            QSet<QString> known;
            for (int column = 0; column < std::min(sheet.columns, headerColumnsLookedAt); ++column) {
                const SheetCell cell = sheet.at(row, column);
                const QString target = cell.kind == SheetCell::Kind::Text && cell.text.size() <= 120 ? targetOfHeading(cell.text, words) : QString();
                if (target.isEmpty() || known.contains(target))
                    continue;
                known.insert(target);
                guess.targets.insert(column, target);
            }
            // A heading without a day is a title that happens to hold such words.
            if (known.contains(u"date"_s) && known.size() > std::max<qsizetype>(most, 1)) {
                most = known.size();
                best = guess;
            }
        }
    }
    return best;
}

QString headerSignature(const TableBook &book, const ActivityColumns &columns)
{
    QStringList headings;
    const TableSheet sheet = book.sheets.value(columns.sheet);
    for (int column = 0; columns.headerRow >= 0 && column < std::min(sheet.columns, headerColumnsLookedAt); ++column)
        headings.append(vnFold(sheet.at(columns.headerRow, column).text));
    while (!headings.isEmpty() && headings.last().isEmpty())
        headings.removeLast();
    return headings.join(u'|');
}

QJsonObject toJson(const ActivityColumns &columns)
{
    QJsonObject targets;
    for (auto target = columns.targets.cbegin(); target != columns.targets.cend(); ++target)
        targets.insert(QString::number(target.key()), *target);
    return {{u"kind"_s, columns.kind}, {u"targets"_s, targets}};
}

ActivityColumns activityColumnsFromJson(const QJsonObject &object)
{
    ActivityColumns columns;
    columns.kind = object.value(u"kind"_s).toString();
    const QJsonObject targets = object.value(u"targets"_s).toObject();
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        bool isNumber = false;
        const int column = target.key().toInt(&isNumber);
        if (isNumber && column >= 0 && !target->toString().isEmpty())
            columns.targets.insert(column, target->toString());
    }
    return columns;
}

QList<ActivityRow> activityRows(const TableBook &book, const ActivityColumns &columns, const ActivityWords &words, const UnitId &unit)
{
    QList<ActivityRow> rows;
    if (columns.sheet < 0 || columns.sheet >= book.sheets.size() || columns.targets.isEmpty())
        return rows;
    const TableSheet &sheet = book.sheets[columns.sheet];
    QSet<QString> seen;
    RowReader reader(sheet, columns, words);
    for (int row = columns.headerRow + 1; row < sheet.rows; ++row) {
        if (isEmptyRow(sheet, columns, row) || isTotal(sheet, row))
            continue;
        ActivityRow read = reader.read(row, unit);
        read.isTwin = seen.contains(read.activity.origin);
        seen.insert(read.activity.origin);
        rows.append(std::move(read));
    }
    return rows;
}

void markKnown(QList<ActivityRow> &rows, const QList<Activity> &stored)
{
    QSet<QString> keys;
    for (const Activity &activity : stored) {
        keys.insert(importKey(activity));
        if (!activity.origin.isEmpty())
            keys.insert(activity.origin);
    }
    for (ActivityRow &row : rows)
        row.isKnown = keys.contains(row.activity.origin);
}

} // namespace PhoLuat
