// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

struct FormSaid {
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

/// Forms out as files, and workbooks back in, by the real console program on the demonstration workspace.
class FormFileVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        expect(run({u"new"_s, m_workspace, u"--unit"_s, u"d550"_s, u"--on"_s, u"2020-12-31"_s}), 0, u"made"_s);
        expect(run({u"form"_s, u"begin"_s, m_workspace, u"2020-y"_s}), 0, u"tt20-2013/10c"_s);
        expect(run({u"form"_s, u"begin"_s, m_workspace, u"2020-y"_s}), 1, u"already"_s);
        expect(run({u"form"_s, u"begin"_s, m_workspace, u"2020"_s}), 2, u"2020-6m"_s);
    }
    void init() { failOnAnyWarning(); }

    void everyKindIsWritten()
    {
        const FormSaid said = run({u"form"_s, u"export"_s, m_workspace, m_form, u"--pdf"_s, u"--docx"_s, u"--xlsx"_s, u"--csv"_s, u"--workbook"_s, u"--period"_s, u"2020-y"_s});
        QVERIFY2(said.code == 0, qPrintable(said.out + said.err));
        const QStringList files = said.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(files.size(), 5);
        for (const QString &file : files)
            QVERIFY2(QFile(m_folder.filePath(file)).size() > 300, qPrintable(file));
    }

    void aWorkbookComesBack()
    {
        expect(run({u"form"_s, u"export"_s, m_workspace, m_form, u"--workbook"_s, u"--out"_s, m_folder.filePath(u"sổ.xlsx"_s), u"--period"_s, u"2020-y"_s}), 0, u"sổ.xlsx"_s);
        const FormSaid same = run({u"--json"_s, u"form"_s, u"import"_s, m_workspace, m_folder.filePath(u"sổ.xlsx"_s)});
        QCOMPARE(same.code, 0);
        QCOMPARE(same.objects().size(), 1);
        QCOMPARE(same.objects().first()["differences"_L1].toInt(-1), 0);
        QVERIFY(same.objects().first()["same"_L1].toInt() > 10);
    }

    void differencesAreShownAndTaken()
    {
        // The text table with another figure and some nonsense in the first row that is filled in.
        const QString path = m_folder.filePath(u"bảng.csv"_s);
        expect(run({u"form"_s, u"export"_s, m_workspace, m_form, u"--csv"_s, u"--out"_s, path, u"--period"_s, u"2020-y"_s}), 0, u"bảng.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        file.close();
        static const QRegularExpression figures(u"(\nR1,\"[^\"]*\"),[^,]*,[^,]*,"_s);
        QVERIFY(text.contains(figures));
        text.replace(figures, u"\\1,87654,nhiều,"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        const QStringList import{u"form"_s, u"import"_s, m_workspace, path};
        expect(run(import), 1, u"--form"_s); // it does not say what it is
        const QStringList whole = import + QStringList{u"--form"_s, m_form, u"--period"_s, u"2020-y"_s};
        const FormSaid shown = run(QStringList{u"--json"_s} + whole);
        QCOMPARE(shown.code, 1);
        const QList<QJsonObject> objects = shown.objects();
        const auto cell = std::ranges::find_if(objects, [](const QJsonObject &one) { return one["cell"_L1] == "R1/c1"_L1; });
        QVERIFY(cell != objects.end());
        QCOMPARE((*cell)["wouldBe"_L1].toString(), u"87.654"_s);
        QVERIFY((*cell)["proposed"_L1].toBool());
        QVERIFY((*cell)["where"_L1].toString().contains(u"C3"_s));
        const auto trouble = std::ranges::find_if(objects, [](const QJsonObject &one) { return one["cell"_L1] == "R1/c2"_L1; });
        QVERIFY(trouble != objects.end() && !(*trouble)["canBeTaken"_L1].toBool());
        QCOMPARE((*trouble)["reasons"_L1].toArray().first()["code"_L1].toString(), u"W3"_s);
        // Nothing was taken by looking.
        expect(run(whole), 1, u"would take 1 of"_s);
        expect(run(whole + QStringList{u"--apply"_s}), 1, u"took 1 of"_s);
        expect(run(whole + QStringList{u"--apply"_s}), 1, u"took 0 of"_s);
    }

    void whatIsWrongIsSaid()
    {
        expect(run({u"form"_s}), 2, u"form"_s);
        expect(run({u"form"_s, u"burn"_s, m_workspace, m_form}), 2, u"form export"_s);
        expect(run({u"form"_s, u"export"_s, m_workspace, m_form}), 2, u"--docx"_s);
        expect(run({u"form"_s, u"export"_s, m_workspace, u"99z"_s, u"--pdf"_s}), 4, u"99z"_s);
        expect(run({u"form"_s, u"import"_s, m_workspace, m_folder.filePath(u"none.xlsx"_s)}), 4, u"none.xlsx"_s);
        QFile bad(m_folder.filePath(u"bad.xlsx"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("PK\3\4 no workbook");
        bad.close();
        expect(run({u"form"_s, u"import"_s, m_workspace, bad.fileName()}), 3, QString());
    }

private:
    [[nodiscard]] FormSaid run(const QStringList &words) const
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

    void expect(const FormSaid &told, int code, const QString &said) const
    {
        QVERIFY2(told.code == code && (told.out + told.err).contains(said), qPrintable(u"exit %1\n%2%3"_s.arg(told.code).arg(told.out, told.err)));
    }

    QTemporaryDir m_folder;
    const QString m_workspace = m_folder.filePath(u"w.pholuat"_s);
    const QString m_form = u"10c"_s;
};

QTEST_GUILESS_MAIN(FormFileVerbsTest)
#include "tst_formfileverbs.moc"
