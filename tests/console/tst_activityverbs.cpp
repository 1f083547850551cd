// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

struct LogSaid {
    int code = -1;
    QString out;
    QString err;
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
            all.append(readStrictJson(line.toUtf8()).value_or(QJsonValue()).toObject());
        return all;
    }
};

} // namespace

/// The log of events by the real console program.
class ActivityVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { expect(run({u"new"_s, m_workspace, u"--unit"_s, u"bd-stp"_s, u"--on"_s, u"2020-12-31"_s}), 0, u"made"_s); }
    void init() { failOnAnyWarning(); }

    void addedListedAndAddedUp()
    {
        expect(run({u"activity"_s, u"add"_s, m_workspace, u"05/01/2020"_s, u"hoi nghi"_s, u"topic=Luật Đất đai"_s, u"attendances:NHANDAN=1.234"_s, u"copies:vi=60"_s, u"cost=0"_s}), 0, u"added"_s);
        expect(run({u"activity"_s, u"add"_s, m_workspace, u"2020-12-20"_s, u"TRUYENTHANH"_s, u"counts:broadcasts=4"_s}), 0, u"added"_s);
        const LogSaid listed = run({u"--json"_s, u"activity"_s, u"list"_s, m_workspace, u"--search"_s, u"dat dai"_s});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.objects().size(), 1);
        QCOMPARE(listed.objects().first()["attendances"_L1]["NHANDAN"_L1].toInt(), 1234);
        QCOMPARE(listed.objects().first()["cost"_L1].toInt(-1), 0);
        expect(run({u"activity"_s, u"list"_s, m_workspace, u"--from"_s, u"01/12/2020"_s}), 0, u"20/12/2020"_s);
        expect(run({u"activity"_s, u"totals"_s, m_workspace}), 0, u"1.234 attendances"_s);
        const LogSaid figures = run({u"--json"_s, u"activity"_s, u"totals"_s, m_workspace, u"--form"_s, u"tt20-2013/10d"_s, u"--period"_s, u"2020-y"_s});
        QCOMPARE(figures.code, 0);
        const QList<QJsonObject> cells = figures.objects();
        const auto people = std::ranges::find_if(cells, [](const QJsonObject &one) { return one["cell"_L1] == "R1/c2"_L1; });
        QVERIFY(people != cells.end());
        QCOMPARE((*people)["number"_L1].toInt(), 1234);
        QCOMPARE((*people)["sources"_L1].toArray().size(), 1);
        // The plan's appendix is part of the narrative report: 20 December is next year's.
        const LogSaid plan = run({u"--json"_s, u"activity"_s, u"totals"_s, m_workspace, u"--form"_s, u"kh2020-binhdinh/d"_s, u"--period"_s, u"2020-y"_s});
        QCOMPARE(plan.code, 0);
        for (const QJsonObject &cell : plan.objects())
            QVERIFY(cell["cell"_L1] != "R1/c13"_L1);
    }

    void tablesAreTakenInOnce()
    {
        const QString table = m_folder.filePath(u"sổ.csv"_s);
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Ngày;Hình thức;Nội dung;Số người\n07/02/2020;Hội nghị;Một;45\n08/02/2020;Hội nghị;Hai;nhiều\n"_s.toUtf8());
        file.close();
        expect(run({u"activity"_s, u"import"_s, m_workspace, table, u"--dry-run"_s}), 1, u"would take 1 of 2"_s);
        expect(run({u"activity"_s, u"import"_s, m_workspace, table}), 1, u"took 1 of 2"_s);
        const LogSaid again = run({u"activity"_s, u"import"_s, m_workspace, table});
        expect(again, 1, u"took 0 of 2"_s);
        expect(again, 1, u"in the log already"_s);
        expect(again, 1, u"D3"_s);
    }

    void whatIsWrongIsSaid()
    {
        expect(run({u"activity"_s}), 2, u"activity"_s);
        expect(run({u"activity"_s, u"drop"_s, m_workspace}), 2, u"activity add"_s);
        expect(run({u"activity"_s, u"add"_s, m_workspace, u"05/01/2020"_s, u"THI"_s, u"colour=red"_s}), 2, u"colour"_s);
        expect(run({u"activity"_s, u"add"_s, m_workspace, u"32/01/2020"_s, u"THI"_s}), 1, u"32/01/2020"_s);
        expect(run({u"activity"_s, u"add"_s, m_workspace, u"05/01/2020"_s, u"THI"_s, u"cost=-5"_s}), 1, u"cost"_s);
        expect(run({u"activity"_s, u"list"_s, m_workspace, u"--from"_s, u"mai"_s}), 2, u"mai"_s);
        expect(run({u"activity"_s, u"totals"_s, m_workspace, u"--form"_s, u"none"_s, u"--period"_s, u"2020-y"_s}), 2, u"--form"_s);
        expect(run({u"activity"_s, u"import"_s, m_workspace, m_folder.filePath(u"none.xlsx"_s)}), 4, u"none.xlsx"_s);
        QFile bad(m_folder.filePath(u"bad.xlsx"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("PK\3\4 no workbook");
        bad.close();
        expect(run({u"activity"_s, u"import"_s, m_workspace, bad.fileName()}), 3, QString());
    }

private:
    [[nodiscard]] LogSaid run(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"PHOLUAT_LANGUAGE"_s, u"en"_s);
        process.setProcessEnvironment(surroundings);
        process.setWorkingDirectory(m_folder.path());
        process.start(program(u"pholuat-console"_s), words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, u"did not end: "_s + process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    void expect(const LogSaid &told, int code, const QString &said) const
    {
        QVERIFY2(told.code == code && (told.out + told.err).contains(said), qPrintable(u"exit %1\n%2%3"_s.arg(told.code).arg(told.out, told.err)));
    }

    QTemporaryDir m_folder;
    const QString m_workspace = m_folder.filePath(u"w.pholuat"_s);
};

QTEST_GUILESS_MAIN(ActivityVerbsTest)
#include "tst_activityverbs.moc"
