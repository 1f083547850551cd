// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "domain/valuejson.h"
#include "work/remarks.h"

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

    Result<QString> answerMade(const QString &name, const PackageId &id, int version, const PackageRecord &about, const QString &sender, const QString &remark, const QList<Remark> &remarks)
    {
        Content content{.package = {}, .folder = std::make_shared<QTemporaryDir>()};
        content.package.info = about.info;
        content.package.info.id = id;
        content.package.info.version = version;
        content.package.info.kind = PackageKind::Return;
        content.package.info.sender = {sender};
        content.package.info.receiver = about.info.sender;
        content.package.info.replaces = about.key.digest;
        content.package.info.createdAt = theMoment.addDays(version == 1 ? 400 : 0); // says nothing
        content.package.remark = remark;
        content.package.remarks = remarks;
        auto sealed = pack(content, m_house.forms, *m_house.units, theMoment);
        if (!sealed)
            return std::unexpected(sealed.error());
        const QString file = m_files.filePath(name);
        if (auto copied = copyOut(sealed->file, file); !copied)
            return std::unexpected(copied.error());
        return file;
    }

    /// What the author knows of the answers to what was sent.
    QString authorsState(Desk &desk)
    {
        QStringList lines;
        for (const auto direction : {Direction::Sealed, Direction::Received}) {
            const auto records = desk.packages(direction);
            if (!records)
                return records.error().text;
            for (const PackageRecord &record : *records)
                lines << u"%1/%2 %3 %4 %5"_s.arg(record.key.id.value).arg(record.key.version).arg(record.key.digest).arg(int(record.decision)).arg(record.remark);
        }
        const auto remarks = wait(authorRemarks(*desk.workspace, m_house.tools()));
        if (!remarks)
            return remarks.error().text;
        for (const AuthorRemark &remark : *remarks)
            lines << u"%1 %2 %3 %4 %5"_s.arg(remark.kept.about, remark.kept.answer).arg(remark.kept.number).arg(int(remark.state)).arg(remark.kept.remark.text);
        const auto reports = desk.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); });
        if (!reports)
            return reports.error().text;
        for (const Report &report : *reports)
            lines << u"%1 %2 %3"_s.arg(report.id.value).arg(report.version).arg(int(report.state));
        const auto materials = desk.ask<QList<MaterialSummary>>([](Stores &stores) { return stores.materials.search({}); });
        if (!materials)
            return materials.error().text;
        for (const MaterialSummary &material : *materials)
            lines << u"%1 %2"_s.arg(material.id.value).arg(int(material.state));
        lines.sort();
        return lines.join(u'\n');
    }

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

    /// The same for answers: two sealed packages and six returns that repeat, correct and contradict each other.
    void everyOrderOfReturnsEndsTheSame()
    {
        QTemporaryDir folder;
        const QString before = folder.filePath(u"before.pholuat"_s);
        QStringList returns;
        PackageRecord yearly;
        PackageRecord text;
        {
            Desk desk(m_house);
            DO(desk.open());
            const auto report = desk.addReport();
            VERIFY_RESULT(report);
            const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
            VERIFY_RESULT(material);
            const auto first = sealReport(desk, report->id);
            VERIFY_RESULT(first);
            const auto second = wait(seal(*desk.workspace, m_house.tools(), {.materials = {material->id}, .reports = {}, .receiver = {u"bd-stp"_s}}));
            VERIFY_RESULT(second);
            yearly = *first;
            text = *second;
            DO(wait(desk.workspace->askLong<void>([before](Stores &stores) { return stores.database.backup(before); })));
        }
        const RemarkPlace cell{.kind = RemarkPlace::Kind::Cell, .report = yearly.info.reports.first(), .form = yearly.reports.first().forms.first().form,
                               .cell = yearly.reports.first().forms.first().cells.firstKey()};
        const RemarkPlace paragraph{.kind = RemarkPlace::Kind::Paragraph, .material = text.info.materials.first(), .paragraph = 1, .quotation = u"Đã uống"_s};
        const RemarkPlace elsewhere{.kind = RemarkPlace::Kind::Paragraph, .material = {u"no-such-material"_s}, .paragraph = 3, .quotation = u"Ở đâu"_s};
        const PackageId one{u"00000000-0000-4000-8000-00000000000a"_s};
        const PackageId two{u"00000000-0000-4000-8000-00000000000b"_s};
        const PackageId three{u"00000000-0000-4000-8000-00000000000c"_s};
        const auto add = [&returns](const Result<QString> &file) {
            VERIFY_RESULT(file);
            returns.append(*file);
        };
        add(answerMade(u"r1.zip"_s, one, 1, yearly, u"bd-stp"_s, u"Bị thay bằng bản sau."_s, {{cell, u"Cũ."_s}}));
        add(answerMade(u"r2.zip"_s, one, 2, yearly, u"bd-stp"_s, u"Cột 10 chưa khớp."_s, {{cell, u"Mới."_s}, {elsewhere, u"Không có chỗ này."_s}}));
        add(answerMade(u"foreign.zip"_s, two, 1, yearly, u"d550"_s, {}, {})); // another unit has no say
        add(answerMade(u"t1.zip"_s, three, 1, text, u"bd-stp"_s, u"Nêu rõ điều luật."_s, {{paragraph, u"Khoản nào?"_s}}));
        add(answerMade(u"t1-other.zip"_s, three, 1, text, u"bd-stp"_s, {}, {})); // another content under the same id and version, and it accepts
        QVERIFY(QFile::copy(returns[1], m_files.filePath(u"r2 (1).zip"_s)));
        returns.append(m_files.filePath(u"r2 (1).zip"_s));
        QCOMPARE(returns.size(), 6);

        const int step = qEnvironmentVariableIntValue("PHOLUAT_LONG") == 1 ? 1 : 24;
        QList<int> order{0, 1, 2, 3, 4, 5};
        QString expected;
        int number = 0;
        int tried = 0;
        do {
            if (number++ % step != 0)
                continue;
            Desk desk(m_house);
            QVERIFY(QFile::copy(before, desk.location.file));
            DO(desk.open());
            for (const int which : std::as_const(order)) {
                const auto outcomes = take(desk, {returns[which]});
                VERIFY_RESULT(outcomes);
                QVERIFY2(isAcceptable(outcomes->first().judgement.reasons), qPrintable(returns[which]));
            }
            const QString state = authorsState(desk);
            if (expected.isEmpty()) {
                expected = state;
                const auto find = [&desk](const PackageKey &key) { return desk.ask<PackageRecord>([key](Stores &stores) { return stores.packages.find(key); }); };
                QCOMPARE(find(yearly.key)->decision, PackageRecord::Decision::Returned);
                QCOMPARE(find(yearly.key)->remark, u"Cột 10 chưa khớp."_s);
                QCOMPARE(find(text.key)->decision, PackageRecord::Decision::Conflict); // and somebody has to ask
                QCOMPARE(desk.stored(yearly.info.reports.first())->state, ReportState::Returned);
                QCOMPARE(desk.stored(text.info.materials.first())->state, MaterialState::Draft); // the stricter word
                const auto remarks = wait(authorRemarks(*desk.workspace, m_house.tools()));
                QStringList texts;
                for (const AuthorRemark &remark : *remarks)
                    texts << remark.kept.remark.text;
                texts.sort();
                QCOMPARE(texts, QStringList({u"Cột 10 chưa khớp."_s, u"Khoản nào?"_s, u"Mới."_s, u"Nêu rõ điều luật."_s, u"“Ở đâu”: Không có chỗ này."_s}));
                QCOMPARE(desk.packages(Direction::Received)->size(), 5); // the copy is no sixth
            }
            QCOMPARE(state, expected);
            ++tried;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(number, 720);
        qInfo("%d of 720 orders of returns tried, one end", tried);
    }
};

QTEST_MAIN(TestOrders)
#include "tst_orders.moc"
