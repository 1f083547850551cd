// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P6: many packages at once, some of them bad, as files and in bulk archives.
#include "loop.h"

#include "archive/bulk.h"

#include <QElapsedTimer>
#include <QGuiApplication>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;
using Taken = PackageStore::Taken;

namespace {

qint64 residentKibibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

class TestBulkReceiving final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    [[nodiscard]] QString at(const QString &name) const { return m_files.filePath(name); }

    /// A small package without renderings, quickly made.
    [[nodiscard]] Result<QString> small(const QString &folder, int number)
    {
        auto report = demonstrationReport(m_house.forms, *m_house.units, {u"d550"_s}, demonstrationPeriod(), number);
        if (!report)
            return std::unexpected(report.error());
        PackageContent content;
        content.info = {.id = PackageId::make(), .sender = {u"d550"_s}, .senderName = u"Huy\u1ec7n"_s, .receiver = {u"bd-stp"_s}, .receiverName = u"S\u1edf T\u01b0 ph\u00e1p"_s,
                        .period = demonstrationPeriod(), .createdAt = theMoment, .program = u"pholuat test"_s};
        content.reports = {*report};
        QDir().mkpath(folder);
        const QString path = folder + u'/' + packageFileName(content.info);
        const auto sealed = sealPackage(path, content);
        return sealed ? Result<QString>(path) : std::unexpected(sealed.error());
    }

private slots:
    void init() { failOnAnyWarning(); }

    void archivesAreLikeFolders()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        QList<BulkSource> sources;
        for (int i = 0; i < 5; ++i) {
            const auto made = small(at(u"five"_s), i);
            VERIFY_RESULT(made);
            sources.append({QFileInfo(*made).fileName(), *made});
        }
        QVERIFY(writeBytes(at(u"note.txt"_s), "no package"));
        sources.append({u"zz-note.txt"_s, at(u"note.txt"_s)});
        VERIFY_RESULT(writeBulk(at(u"year.tar.zst"_s), sources));
        const auto outcomes = take(justice, {at(u"year.tar.zst"_s)});
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), 6);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(outcomes->at(i).judgement.verdict, Verdict::Valid);
            QCOMPARE(outcomes->at(i).taken, Taken::New);
            QVERIFY(outcomes->at(i).file.startsWith(at(u"year.tar.zst/"_s)));
        }
        QVERIFY(outcomes->at(5).judgement.verdict == Verdict::Damaged || outcomes->at(5).judgement.verdict == Verdict::Refused);
        QCOMPARE(justice.packages(Direction::Received)->size(), 5);
        // Again, as files this time: all known.
        const auto again = take(justice, {at(u"five"_s)});
        VERIFY_RESULT(again);
        QCOMPARE(again->size(), 5);
        for (const ReceiveOutcome &outcome : *again)
            QCOMPARE(outcome.taken, Taken::Known);

        // An archive that is cut is refused whole, before anything of it is taken.
        Desk other(m_house, u"bd-stp"_s, Role::Justice);
        DO(other.open());
        QVERIFY(writeBytes(at(u"cut.tar.zst"_s), bytesOf(at(u"year.tar.zst"_s)).chopped(2000)));
        const auto cut = take(other, {at(u"cut.tar.zst"_s), sources.first().file});
        VERIFY_RESULT(cut);
        QCOMPARE(cut->size(), 2);
        QCOMPARE(cut->at(0).judgement.reasons.first().code, u"tar.truncated"_s);
        QCOMPARE(cut->at(0).judgement.verdict, Verdict::Damaged);
        QCOMPARE(cut->at(1).taken, Taken::New);
        QCOMPARE(other.packages(Direction::Received)->size(), 1);
    }

    /// PHOLUAT_LONG=1: 3,000 of them.
    void manyWithSomeBad()
    {
        const int count = qEnvironmentVariableIntValue("PHOLUAT_LONG") == 1 ? 3000 : 300;
        int bad = 0;
        const QString folder = at(u"many"_s);
        for (int i = 0; i < count; ++i) {
            const auto made = small(folder, i);
            VERIFY_RESULT(made);
            if (i % 20 != 7)
                continue;
            ++bad;
            QByteArray bytes = bytesOf(*made);
            switch (bad % 3) {
            case 0: bytes.chop(bytes.size() / 2); break;
            case 1: bytes = "<html>502 Bad Gateway</html>"; break;
            default: bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            }
            QVERIFY(writeBytes(*made, bytes));
        }
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const qint64 before = residentKibibytes();
        QElapsedTimer clock;
        clock.start();
        const auto future = receive(*justice.workspace, m_house.tools(), {folder});
        QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 3'000'000));
        const auto outcomes = future.result();
        const qint64 grown = (residentKibibytes() - before) / 1024;
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), count);
        int taken = 0;
        int named = 0;
        for (const ReceiveOutcome &outcome : *outcomes) {
            if (outcome.judgement.verdict == Verdict::Valid && outcome.taken == Taken::New)
                ++taken;
            else if (outcome.judgement.reasons.value(0).text.count(u'.') >= 3)
                ++named;
        }
        qInfo("%d in, %d refused with a reason, %lld MiB more memory, %.0f packages a second", taken, named, grown, count * 1000.0 / static_cast<double>(std::max<qint64>(clock.elapsed(), 1)));
        QCOMPARE(taken, count - bad);
        QCOMPARE(named, bad);
        QCOMPARE(justice.packages(Direction::Received)->size(), count - bad);
#ifndef PHOLUAT_SANITIZED
        QVERIFY2(grown <= 100, qPrintable(QString::number(grown)));
#endif
    }
};

int main(int argc, char **argv)
{
    // The long form takes longer than Qt Test lets one function run.
    if (qEnvironmentVariableIntValue("PHOLUAT_LONG") == 1)
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QGuiApplication application(argc, argv);
    TestBulkReceiving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bulkreceiving.moc"
