// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formspec.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QJsonObject good()
{
    return QJsonDocument::fromJson(R"json({
        "id": "test/1", "edition": 2, "code": "1/TEST", "title": {"vi": "Biểu thử", "en": "Test form"}, "regulation": {"vi": "Thông tư"},
        "unitOfMeasure": {"vi": "cuộc"}, "certainty": "unconfirmed", "from": "2014-01-16", "to": "2025-07-01", "level": "province",
        "indicator": "test", "totalRow": "T", "periods": ["6m", "y", "official"],
        "columns": [
            {"title": {"vi": "Nhóm"}, "parts": [
                {"key": "c1", "number": "1", "title": {"vi": "Tổng"}, "unit": {"vi": "bản"}, "formula": "c2 + c3", "estimate": true},
                {"title": {"vi": "Chia ra"}, "parts": [
                    {"key": "c2", "number": "2", "title": {"vi": "Một"}},
                    {"key": "c3", "number": "3", "title": {"vi": "Hai"}}]}]},
            {"key": "c4", "number": "4", "title": {"vi": "Khác"}}],
        "rows": [
            {"key": "T", "title": {"vi": "Tổng số"}, "formula": "R1 + R2"},
            {"key": "R1", "parent": "T", "title": {"vi": "1. Sở"}, "notApplicable": ["c4"]},
            {"key": "R2", "parent": "T", "title": {"vi": "2. Huyện"}, "formula": "sum(R2.*)", "repeat": "unit", "unitKinds": ["district"], "exceptNames": ["X"]}],
        "rules": [{"code": "V4", "severity": "warning", "condition": "c2 >= c3", "message": {"vi": "Sai", "en": "Wrong"}}],
        "note": "for editors"})json").object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// Puts a value at a path such as "columns.0.parts.1.key"; an undefined value takes the key out.
QJsonValue changed(const QJsonValue &in, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (in.isArray()) {
        QJsonArray list = in.toArray();
        list[step.toInt()] = changed(list[step.toInt()], path, value);
        return list;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = changed(object.value(step), path, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

class TestFormSpec final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void readsAll()
    {
        const auto spec = readFormSpec(bytes(good()));
        VERIFY_RESULT(spec);
        QCOMPARE(spec->id, u"test/1"_s);
        QCOMPARE(spec->edition, 2);
        QCOMPARE(spec->title.in(u"en"_s), u"Test form"_s);
        QCOMPARE(spec->regulation.in(u"en"_s), u"Thông tư"_s);
        QCOMPARE(spec->certainty, Certainty::Unconfirmed);
        QCOMPARE(spec->from, QDate(2014, 1, 16));
        QCOMPARE(spec->to, QDate(2025, 7, 1));
        QCOMPARE(spec->level, UnitLevel::Province);
        QCOMPARE(spec->periods, (QList{Period::Kind::HalfYear, Period::Kind::Year, Period::Kind::OfficialYear}));
        const QList<FormColumn> leaves = spec->leafColumns();
        QCOMPARE(leaves.size(), 4);
        QCOMPARE(leaves[0].key, u"c1"_s);
        QCOMPARE(leaves[0].formula, u"c2 + c3"_s);
        QVERIFY(leaves[0].estimate);
        QVERIFY(!leaves[1].estimate);
        QVERIFY(spec->hasEstimates());
        QCOMPARE(leaves[3].key, u"c4"_s);
        QCOMPARE(spec->columns[0].parts[1].title.vi, u"Chia ra"_s);
        QCOMPARE(spec->rows[2].repeat, FormRow::Repeat::PerUnit);
        QCOMPARE(spec->rows[2].unitKinds, QStringList{u"district"_s});
        QCOMPARE(spec->rows[2].exceptNames, QStringList{u"X"_s});
        QCOMPARE(spec->rows[1].notApplicable, QStringList{u"c4"_s});
        QCOMPARE(spec->rules[0].severity, Severity::Warning);
    }

    void locatesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const QJsonValue gone(QJsonValue::Undefined);
        for (const QString &key : {u"id"_s, u"edition"_s, u"code"_s, u"title"_s, u"regulation"_s, u"certainty"_s, u"from"_s, u"level"_s, u"indicator"_s, u"totalRow"_s,
                                   u"periods"_s, u"columns"_s, u"rows"_s}) {
            QTest::newRow(qPrintable(u"without "_s + key)) << key << gone << (u'/' + key);
            QTest::newRow(qPrintable(u"null "_s + key)) << key << QJsonValue(QJsonValue::Null) << (u'/' + key);
        }
        const auto add = [](const char *name, const QString &path, const QJsonValue &value, const QString &place) { QTest::newRow(name) << path << value << place; };
        add("unknown key", u"colour"_s, u"red"_s, u"/colour"_s);
        add("unknown key in a column", u"columns.1.width"_s, 3, u"/columns/1/width"_s);
        add("unknown key in a group", u"columns.0.key"_s, u"g"_s, u"/columns/0/key"_s);
        add("unknown key in a row", u"rows.1.bold"_s, true, u"/rows/1/bold"_s);
        add("unknown key in a text", u"title.fr"_s, u"x"_s, u"/title/fr"_s);
        add("unknown key in a rule", u"rules.0.if"_s, u"x"_s, u"/rules/0/if"_s);
        add("edition of a half", u"edition"_s, 1.5, u"/edition"_s);
        add("edition as text", u"edition"_s, u"1"_s, u"/edition"_s);
        add("title without Vietnamese", u"title"_s, QJsonObject{{u"en"_s, u"x"_s}}, u"/title/vi"_s);
        add("title as text", u"title"_s, u"x"_s, u"/title"_s);
        add("no such day", u"from"_s, u"2014-02-30"_s, u"/from"_s);
        add("day of another kind", u"from"_s, u"16/01/2014"_s, u"/from"_s);
        add("ends before it begins", u"to"_s, u"2013-01-01"_s, u"/to"_s);
        add("unknown level", u"level"_s, u"village"_s, u"/level"_s);
        add("unknown certainty", u"certainty"_s, u"perhaps"_s, u"/certainty"_s);
        add("unknown period", u"periods"_s, QJsonArray{u"week"_s}, u"/periods"_s);
        add("period twice", u"periods"_s, QJsonArray{u"y"_s, u"y"_s}, u"/periods"_s);
        add("no period", u"periods"_s, QJsonArray{}, u"/periods"_s);
        add("no columns", u"columns"_s, QJsonArray{}, u"/columns"_s);
        add("empty group", u"columns.0.parts"_s, QJsonArray{}, u"/columns/0/parts"_s);
        add("column is a number", u"columns.1"_s, 5, u"/columns/1"_s);
        add("column key twice", u"columns.1.key"_s, u"c1"_s, u"/columns/1/key"_s);
        add("column key like a row", u"rows.1.key"_s, u"c1"_s, u"/rows/1/key"_s);
        add("row key twice", u"rows.1.key"_s, u"T"_s, u"/rows/1/key"_s);
        add("key with a point", u"rows.1.key"_s, u"R.1"_s, u"/rows/1/key"_s);
        add("key of formulas", u"rows.1.key"_s, u"sum"_s, u"/rows/1/key"_s);
        add("column without number", u"columns.1.number"_s, gone, u"/columns/1/number"_s);
        add("estimate as text", u"columns.1.estimate"_s, u"yes"_s, u"/columns/1/estimate"_s);
        add("parent is missing", u"rows.1.parent"_s, u"R9"_s, u"/rows/1/parent"_s);
        add("parent is below", u"rows.1.parent"_s, u"R2"_s, u"/rows/1/parent"_s);
        add("parent is itself", u"rows.1.parent"_s, u"R1"_s, u"/rows/1/parent"_s);
        add("unknown repeat", u"rows.2.repeat"_s, u"month"_s, u"/rows/2/repeat"_s);
        add("repeat without kinds", u"rows.2.unitKinds"_s, gone, u"/rows/2/unitKinds"_s);
        add("kinds without repeat", u"rows.1.unitKinds"_s, QJsonArray{u"commune"_s}, u"/rows/1/unitKinds"_s);
        add("unknown kind", u"rows.2.unitKinds"_s, QJsonArray{u"village"_s}, u"/rows/2/unitKinds"_s);
        add("- in no column", u"rows.1.notApplicable"_s, QJsonArray{u"c9"_s}, u"/rows/1/notApplicable"_s);
        add("total row is missing", u"totalRow"_s, u"R9"_s, u"/totalRow"_s);
        add("unknown severity", u"rules.0.severity"_s, u"fatal"_s, u"/rules/0/severity"_s);
        add("rule without message", u"rules.0.message"_s, gone, u"/rules/0/message"_s);
        add("column formula", u"columns.0.parts.0.formula"_s, u"c2 + c99"_s, u"/columns/0/parts/0/formula: 6"_s);
        add("row formula", u"rows.0.formula"_s, u"R1 + "_s, u"/rows/0/formula: 6"_s);
        add("rule is a number", u"rules.0.condition"_s, u"c1 + c2"_s, u"/rules/0/condition: 1"_s);
    }
    void locatesWhatIsWrong()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto spec = readFormSpec(bytes(changed(good(), path.split(u'.'), value).toObject()));
        QVERIFY(!spec);
        QCOMPARE(spec.error().kind, ErrorKind::Damaged);
        QTEST(spec.error().detail, "place");
        QVERIFY2(spec.error().text.contains(spec.error().detail.section(u": "_s, 0, 0)), qPrintable(spec.error().text));
    }

    void locatesCircles()
    {
        const auto refused = [](const QString &path, const QString &formula) {
            const auto spec = readFormSpec(bytes(changed(good(), path.split(u'.'), formula).toObject()));
            return spec ? QString() : spec.error().detail;
        };
        QCOMPARE(refused(u"columns.0.parts.0.formula"_s, u"c1 + c2"_s), u"/columns/0/parts/0/formula: T/c1 T/c1"_s);
        // T reads R1, R1 the units' rows under R2, and those nothing: no circle; R1 reading T is one
        QCOMPARE(refused(u"rows.1.formula"_s, u"sum(R2.*)"_s), QString());
        QCOMPARE(refused(u"rows.1.formula"_s, u"T"_s).section(u':', 0, 0), u"/rows/0/formula"_s);
        QCOMPARE(refused(u"columns.0.parts.1.parts.0.formula"_s, u"T.c1"_s).section(u':', 0, 0), u"/columns/0/parts/0/formula"_s);
    }

    void aRowWithoutCellsCannotBeRead()
    {
        QJsonObject form = good();
        form = changed(form, {u"rows"_s, u"2"_s, u"formula"_s}, QJsonValue(QJsonValue::Undefined)).toObject();
        const auto spec = readFormSpec(bytes(form));
        QVERIFY(!spec);
        QCOMPARE(spec.error().detail, u"/rows/0/formula: 6"_s);
        VERIFY_RESULT(readFormSpec(bytes(changed(form, {u"rows"_s, u"0"_s, u"formula"_s}, u"sum(R1, R2.*)"_s).toObject())));
    }

    void readsWhatOneReviewerMarks()
    {
        QJsonObject form = good();
        form.insert(u"certainty"_s, u"confirmed"_s);
        form.insert(u"complete"_s, false);
        form.insert(u"name"_s, u"S"_s);
        form.insert(u"source"_s, u"seen in a public copy"_s);
        form = changed(form, {u"rows"_s, u"1"_s, u"certainty"_s}, u"unconfirmed"_s).toObject();
        form = changed(form, {u"columns"_s, u"1"_s, u"cumulative"_s}, false).toObject();
        const auto spec = readFormSpec(bytes(form));
        VERIFY_RESULT(spec);
        QVERIFY(!spec->complete);
        QCOMPARE(spec->name, u"S"_s);
        QCOMPARE(spec->source, u"seen in a public copy"_s);
        QCOMPARE(spec->note, u"for editors"_s);
        QCOMPARE(spec->rows[0].certainty, Certainty::Confirmed);
        QCOMPARE(spec->rows[1].certainty, Certainty::Unconfirmed);
        QCOMPARE(spec->rules[0].certainty, Certainty::Confirmed);
        QVERIFY(spec->leafColumns()[0].cumulative);
        QVERIFY(!spec->leafColumns()[3].cumulative);
    }

    void readsTakeovers()
    {
        QJsonObject form = good();
        const QJsonObject takeover{{u"form"_s, u"old/1"_s}, {u"edition"_s, 3}, {u"columns"_s, QJsonObject{{u"c2"_s, u"a + b"_s}}}, {u"rows"_s, QJsonObject{{u"X"_s, u"R1"_s}}}};
        form.insert(u"takeovers"_s, QJsonArray{takeover});
        const auto spec = readFormSpec(bytes(form));
        VERIFY_RESULT(spec);
        QVERIFY(spec->takeover(u"old/1"_s, 3));
        QVERIFY(!spec->takeover(u"old/1"_s, 2));
        QCOMPARE(spec->takeover(u"old/1"_s, 3)->columns.value(u"c2"_s), u"a + b"_s);
        const auto refused = [&](const QString &path, const QJsonValue &value) {
            const auto bad = readFormSpec(bytes(changed(form, path.split(u'.'), value).toObject()));
            return bad ? QString() : bad.error().detail;
        };
        QCOMPARE(refused(u"takeovers.0.columns"_s, QJsonObject{}), u"/takeovers/0/columns"_s);
        QCOMPARE(refused(u"takeovers.0.columns.c9"_s, u"a"_s), u"/takeovers/0/columns/c9"_s);
        QCOMPARE(refused(u"takeovers.0.columns.c2"_s, u"a +"_s), u"/takeovers/0/columns/c2: 4"_s);
        QCOMPARE(refused(u"takeovers.0.rows.Y"_s, u"R9"_s), u"/takeovers/0/rows/Y"_s);
        QCOMPARE(refused(u"takeovers"_s, QJsonArray{takeover, takeover}), u"/takeovers/1/form"_s);
        QCOMPARE(refused(u"takeovers.0.form"_s, QJsonValue(QJsonValue::Undefined)), u"/takeovers/0/form"_s);
    }

    void writesWhatItReads()
    {
        QJsonObject form = good();
        form.insert(u"name"_s, u"S"_s);
        form.insert(u"complete"_s, false);
        form.insert(u"takeovers"_s, QJsonArray{QJsonObject{{u"form"_s, u"old"_s}, {u"edition"_s, 1}, {u"columns"_s, QJsonObject{{u"c2"_s, u"a"_s}}}, {u"note"_s, u"“quoted” \"\\\n"_s}}});
        form = changed(form, {u"columns"_s, u"0"_s, u"parts"_s, u"1"_s, u"certainty"_s}, u"confirmed"_s).toObject();
        const auto spec = readFormSpec(bytes(form));
        VERIFY_RESULT(spec);
        const QByteArray written = writeFormSpec(*spec);
        const auto again = readFormSpec(written);
        VERIFY_RESULT(again);
        QCOMPARE(*again, *spec);
        QCOMPARE(writeFormSpec(*again), written);
    }

    void refusesWhatIsNoJson()
    {
        QVERIFY(!readFormSpec("").has_value());
        QVERIFY(!readFormSpec("[]").has_value());
        QVERIFY(!readFormSpec("{\"id\": \"a\", \"id\": \"b\"}").has_value());
        const auto cut = readFormSpec(bytes(good()).chopped(10));
        QVERIFY(!cut);
        QVERIFY(cut.error().text.contains(u"line"_s));
    }

    void refusesEndlessGroups()
    {
        QJsonObject group{{u"key"_s, u"c9"_s}, {u"number"_s, u"9"_s}, {u"title"_s, QJsonObject{{u"vi"_s, u"x"_s}}}};
        for (int i = 0; i < 20; ++i)
            group = {{u"title"_s, QJsonObject{{u"vi"_s, u"x"_s}}}, {u"parts"_s, QJsonArray{group}}};
        const auto spec = readFormSpec(bytes(changed(good(), {u"columns"_s, u"1"_s}, group).toObject()));
        QVERIFY(!spec);
        QVERIFY(spec.error().detail.startsWith(u"/columns/1/parts"_s));
    }

    void refusesFormsWithoutEnd()
    {
        QJsonArray rows = good().value(u"rows"_s).toArray();
        QJsonArray columns = good().value(u"columns"_s).toArray();
        const QJsonObject title{{u"vi"_s, u"x"_s}};
        for (int i = 0; i < 2100; ++i)
            rows.append(QJsonObject{{u"key"_s, u"X%1"_s.arg(i)}, {u"parent"_s, u"T"_s}, {u"title"_s, title}});
        const auto refused = [](const QJsonObject &form) {
            const auto spec = readFormSpec(bytes(form));
            return spec ? QString() : spec.error().detail.section(u':', 0, 0);
        };
        QCOMPARE(refused(changed(good(), {u"rows"_s}, rows).toObject()), u"/rows"_s);
        for (int i = 0; i < 600; ++i)
            columns.append(QJsonObject{{u"key"_s, u"y%1"_s.arg(i)}, {u"number"_s, u"1"_s}, {u"title"_s, title}});
        QCOMPARE(refused(changed(good(), {u"columns"_s}, columns).toObject()), u"/columns"_s);
        // each row sums up all the others, twenty times
        while (rows.size() > 1500)
            rows.removeLast();
        QJsonArray greedy;
        for (const QJsonValue &row : std::as_const(rows)) {
            QJsonObject object = row.toObject();
            if (object.value(u"key"_s).toString().startsWith(u'X'))
                object.insert(u"formula"_s, u"sum(T.*)"_s + u"+sum(T.*)"_s.repeated(20));
            greedy.append(object);
        }
        QCOMPARE(refused(changed(good(), {u"rows"_s}, greedy).toObject()), u"/rows"_s);
        // and a form of an honest size is read
        QCOMPARE(refused(changed(good(), {u"rows"_s}, rows).toObject()), QString());
    }

    void bringsTextsToNfc()
    {
        const auto spec = readFormSpec(bytes(changed(good(), {u"title"_s, u"vi"_s}, u"Tie\u0302\u0301ng"_s).toObject()));
        VERIFY_RESULT(spec);
        QCOMPARE(spec->title.vi, u"Tiếng"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormSpec)
#include "tst_formspec.moc"
