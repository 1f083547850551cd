// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"
#include "support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

struct FormsSaid {
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

/// Forms by the real console program.
class FormVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void listedComparedAndTakenIn()
    {
        const FormsSaid list = forms({u"--json"_s, u"forms"_s, u"list"_s});
        QCOMPARE(list.code, 0);
        const qsizetype shipped = list.objects().size();
        QVERIFY(shipped >= 17);
        const QString next = changed(u"next.json"_s, "\"edition\": 1", "\"edition\": 2");
        expect(forms({u"forms"_s, u"check"_s, next}), 0, u"valid (form)"_s);
        expect(forms({u"forms"_s, u"import"_s, next}), 0, u"edition 2"_s);
        expect(forms({u"forms"_s, u"import"_s, next}), 0, u"edition 2"_s); // once more is fine
        QCOMPARE(forms({u"--json"_s, u"forms"_s, u"list"_s}).objects().size(), shipped + 1);
        expect(forms({u"forms"_s, u"compare"_s, u"tt20-2013/10d#1"_s, next}), 0, u"same"_s);
        const QString other = changed(u"other.json"_s, "c6 + c7 + c8", "c6 + c7");
        const FormsSaid compared = forms({u"--json"_s, u"forms"_s, u"compare"_s, u"tt20-2013/10d#1"_s, other});
        QCOMPARE(compared.code, 1);
        QCOMPARE(compared.objects().size(), 1);
        QCOMPARE(compared.objects().first()["before"_L1].toString(), u"c6 + c7 + c8"_s);
        QCOMPARE(compared.objects().first()["what"_L1].toString(), u"changed"_s);
    }

    void whatIsWrongIsSaid()
    {
        expect(forms({u"forms"_s}), 2, u"forms"_s);
        expect(forms({u"forms"_s, u"eat"_s}), 2, u"forms check"_s);
        expect(forms({u"forms"_s, u"compare"_s, u"tt20-2013/10d"_s}), 2, u"forms compare"_s);
        expect(forms({u"forms"_s, u"compare"_s, u"tt20-2013/10d"_s, u"none"_s}), 4, u"none"_s);
        expect(forms({u"forms"_s, u"check"_s, m_folder.filePath(u"none.json"_s)}), 4, u"none.json"_s);
        // Every wrong place in one go.
        const QString wrong = changed(u"wrong.json"_s, "c6 + c7 + c8", "c6 + c99", "R1 + R2 + R3", "R1 + R9");
        const FormsSaid told = forms({u"--json"_s, u"forms"_s, u"check"_s, wrong});
        QCOMPARE(told.code, 3);
        QCOMPARE(told.objects().first()["verdict"_L1].toString(), u"refused"_s);
        QCOMPARE(told.objects().first()["reasons"_L1].toArray().size(), 2);
        QCOMPARE(told.objects().first()["reasons"_L1][0]["where"_L1].toString(), u"/columns/2/parts/0/formula: 6"_s);
        expect(forms({u"forms"_s, u"import"_s, wrong}), 3, u"/columns/2/parts/0/formula"_s);
        expect(forms({u"forms"_s, u"check"_s, changed(u"circle.json"_s, "c6 + c7 + c8", "c5 + c7")}), 3, u"circle"_s);
        expect(forms({u"forms"_s, u"check"_s, changed(u"word.json"_s, "\"estimate\"", "\"estimat\"")}), 3, u"estimat"_s);
        expect(forms({u"forms"_s, u"check"_s, changed(u"cut.json"_s, "\"rows\": [", "\"rows\": ")}), 3, QString());
        expect(forms({u"forms"_s, u"import"_s, changed(u"clash.json"_s, "10d/BTP", "99x/BTP")}), 1, u"another content"_s);
        QCOMPARE(QDir(m_folder.filePath(u"own"_s)).entryList({u"*99*"_s}).size(), 0);
    }

private:
    [[nodiscard]] FormsSaid forms(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"PHOLUAT_LANGUAGE"_s, u"en"_s);
        surroundings.insert(u"PHOLUAT_FORMS"_s, m_folder.filePath(u"own"_s));
        process.setProcessEnvironment(surroundings);
        process.start(program(u"pholuat-console"_s), words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, u"did not end: "_s + process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    void expect(const FormsSaid &told, int code, const QString &said) const
    {
        QVERIFY2(told.code == code && (told.out + told.err).contains(said), qPrintable(u"exit %1\n%2%3"_s.arg(told.code).arg(told.out, told.err)));
    }

    /// Form R with other words in it.
    [[nodiscard]] QString changed(const QString &name, const QByteArray &before, const QByteArray &after, const QByteArray &before2 = {}, const QByteArray &after2 = {}) const
    {
        QFile from(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms/tt20-2013/10d.json"));
        QFile to(m_folder.filePath(name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return {};
        QByteArray text = from.readAll().replace(before, after);
        if (!before2.isEmpty())
            text.replace(before2, after2);
        to.write(text);
        return to.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FormVerbsTest)
#include "tst_formverbs.moc"
