// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "domain/valuejson.h"

#include <QJsonDocument>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;

/// Row P5 of reliability.md: packages arrive in any order, twice, and against each other; the end is the same.
class TestOrders final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;
    QStringList m_packages;

    Result<QString> made(const QString &name, const PackageId &id, int version, int seed, const QString &unit, const QString &replaces)
    {
        auto report = demonstrationReport(m_house.forms, *m_house.units, {unit}, demonstrationPeriod(), seed);
        if (!report)
            return std::unexpected(report.error());
        report->version = version;
        Content content{.package = {}, .folder = std::make_shared<QTemporaryDir>()};
        content.package.info = {.id = id, .version = version, .sender = {unit}, .senderName = u"Huyện"_s, .receiver = {u"bd-stp"_s}, .receiverName = u"Sở Tư pháp"_s,
                                .period = demonstrationPeriod(), .replaces = replaces, .createdAt = theMoment.addDays(version == 1 ? 400 : 0), .program = u"pholuat test"_s, .reports = {report->id}};
        content.package.reports = {*report};
        auto sealed = pack(content, m_house.forms, *m_house.units, theMoment);
        if (!sealed)
            return std::unexpected(sealed.error());
        const QString file = m_files.filePath(name);
        if (auto copied = copyOut(sealed->file, file); !copied)
            return std::unexpected(copied.error());
        m_digests.insert(name, sealed->record.key.digest);
        return file;
    }

    /// What came in and the total made of it, whatever the order.
    QString endState(Desk &desk)
    {
        const auto records = desk.packages(Direction::Received);
        if (!records)
            return records.error().text;
        QStringList lines;
        for (const PackageRecord &record : *records)
            lines << u"%1/%2 %3 %4"_s.arg(record.key.id.value).arg(record.key.version).arg(record.key.digest).arg(int(record.decision));
        lines.sort();
        const auto total = wait(consolidateInbox(*desk.workspace, m_house.tools(), u"pbgdpl-results"_s, demonstrationPeriod(), true));
        if (!total)
            return total.error().text;
        Report holder;
        holder.forms = {total->data};
        lines << QString::fromUtf8(QJsonDocument(toJson(holder)).toJson(QJsonDocument::Compact).replace(holder.id.value.toUtf8(), ""));
        for (auto cell = total->sources.cbegin(); cell != total->sources.cend(); ++cell) {
            for (const CellSource &source : *cell)
                lines << source.unit.value + u' ' + source.package.digest + u' ' + source.cell.row + u'/' + source.cell.column;
        }
        return lines.join(u'\n');
    }

    QMap<QString, QString> m_digests;

private slots:
    void init() { failOnAnyWarning(); }

    void initTestCase()
    {
        const PackageId first{u"00000000-0000-4000-8000-000000000001"_s};
        const PackageId second{u"00000000-0000-4000-8000-000000000002"_s};
        const PackageId third{u"00000000-0000-4000-8000-000000000003"_s};
        const auto add = [this](const Result<QString> &file) {
            VERIFY_RESULT(file);
            m_packages.append(*file);
        };
        add(made(u"a1.zip"_s, first, 1, 1, u"d550"_s, {}));
        add(made(u"a2.zip"_s, second, 2, 2, u"d550"_s, m_digests[u"a1.zip"_s])); // the correction, dated before what it corrects
        add(made(u"b1.zip"_s, third, 1, 3, u"d549"_s, {}));
        add(made(u"b1-other.zip"_s, third, 1, 4, u"d549"_s, {})); // another content under the same id and version
        QVERIFY(QFile::copy(m_packages[0], m_files.filePath(u"a1 (1).zip"_s)));
        m_packages.append(m_files.filePath(u"a1 (1).zip"_s));
        add(made(u"c1.zip"_s, {u"00000000-0000-4000-8000-000000000004"_s}, 1, 5, u"d547"_s, {}));
        QCOMPARE(m_packages.size(), 6);
    }

    void everyOrderEndsTheSame()
    {
        // One in 24 of the 720 orders; all of them with PHOLUAT_LONG=1.
        const int step = qEnvironmentVariableIntValue("PHOLUAT_LONG") == 1 ? 1 : 24;
        QList<int> order{0, 1, 2, 3, 4, 5};
        QString expected;
        int number = 0;
        int tried = 0;
        do {
            if (number++ % step != 0)
                continue;
            Desk desk(m_house, u"bd-stp"_s, Role::Justice);
            DO(desk.open());
            for (const int which : std::as_const(order)) {
                const auto outcomes = take(desk, {m_packages[which]});
                VERIFY_RESULT(outcomes);
                QVERIFY2(isAcceptable(outcomes->first().judgement.reasons), qPrintable(m_packages[which]));
            }
            const QString state = endState(desk);
            if (expected.isEmpty()) {
                expected = state;
                QCOMPARE(desk.packages(Direction::Received)->size(), 5); // the copy is no sixth
                // Nothing is counted twice, the correction counts, and what contradicts itself does not count.
                QVERIFY2(state.contains(u"d550 "_s + m_digests[u"a2.zip"_s]), qPrintable(state));
                QVERIFY(!state.contains(u"d550 "_s + m_digests[u"a1.zip"_s]));
                QVERIFY(!state.contains(u"d549 "_s));
                QVERIFY(state.contains(u"d547 "_s + m_digests[u"c1.zip"_s]));
            }
            QCOMPARE(state, expected);
            ++tried;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(number, 720);
        qInfo("%d of 720 orders tried, one end", tried);
    }
};

QTEST_MAIN(TestOrders)
#include "tst_orders.moc"
