// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// PDFs onto materials, and what the check before sealing says of them.
class TestAttaching final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    [[nodiscard]] QString goodPdf()
    {
        const QString path = m_files.filePath(u"Quyết định.pdf"_s);
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(100, 400, u"Signed"_s);
        writer.newPage();
        painter.drawText(100, 400, u"Second"_s);
        painter.end();
        return path;
    }


private slots:
    void init() { failOnAnyWarning(); }

    void aPdfIsAttachedWithItsFacts()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const QString file = goodPdf();
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, file));
        VERIFY_RESULT(attached);
        QCOMPARE(attached->pages, 2);
        QCOMPARE(attached->trouble, QString());
        QCOMPARE(attached->name, u"Quyết định.pdf"_s);
        QCOMPARE(attached->size, QFileInfo(file).size());
        DO(wait(desk.workspace->flush()));
        const auto stored = desk.stored(material->id);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->attachments.size(), 1);
        QCOMPARE(stored->attachments.first().sha256, attached->sha256);
        const auto bytes = desk.ask<QByteArray>([sha = attached->sha256](Stores &stores) { return stores.blobs.bytes(sha); });
        VERIFY_RESULT(bytes);
        QCOMPARE(*bytes, bytesOf(file));
        desk.workspace->undoStack().undo();
        QVERIFY(desk.workspace->material(material->id)->attachments.isEmpty());
    }

    void aPdfThatCannotBeReadIsAttachedAndSaysSo()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const QString broken = m_files.filePath(u"hỏng.pdf"_s);
        QVERIFY(writeBytes(broken, "%PDF-1.7\n" + QByteArray(5000, 'x')));
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, broken));
        VERIFY_RESULT(attached);
        QVERIFY(!attached->trouble.isEmpty());
        const Findings findings = checkBeforeSealing(*desk.workspace, m_house.tools(), {*desk.workspace->material(material->id)}, {});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, u"M3"_s);
        QVERIFY(isAcceptable(findings)); // still attachable, still sendable

        const auto missing = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, m_files.filePath(u"không có.pdf"_s)));
        QVERIFY(!missing);
        QCOMPARE(desk.workspace->material(material->id)->attachments.size(), 1);
        const auto nowhere = wait(attachPdf(*desk.workspace, m_house.tools(), {u"no-such"_s}, broken));
        QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    }

    void aPasswordIsSaid()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed: no protected PDF can be made");
        const QString locked = m_files.filePath(u"khóa.pdf"_s);
        QCOMPARE(QProcess::execute(qpdf, {u"--encrypt"_s, u"secret"_s, u"secret"_s, u"256"_s, u"--"_s, goodPdf(), locked}), 0);
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, locked));
        VERIFY_RESULT(attached);
        QVERIFY2(attached->trouble.contains(u"password"_s), qPrintable(attached->trouble));
    }

    void nothingIsAttachedToWhatIsSealed()
    {
        Desk desk(m_house);
        DO(desk.open());
        Material sealed = leaflet(u"Đã ký"_s);
        sealed.state = MaterialState::Sealed;
        const auto material = wait(desk.workspace->addMaterial(sealed));
        VERIFY_RESULT(material);
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, goodPdf()));
        QVERIFY(!attached);
        QCOMPARE(attached.error().kind, ErrorKind::Refused);
    }

    void theCheckNamesWhatIsWrong()
    {
        Desk desk(m_house);
        DO(desk.open());
        Material empty;
        empty.id = MaterialId::make();
        Material old = leaflet(u"Cũ"_s);
        old.bases = {{u"Luật cũ"_s}};
        old.bases[0].status = LawStatus::Expired;
        auto report = demonstrationReport(m_house.forms, *m_house.units, desk.identity.unit, demonstrationPeriod(), 1);
        VERIFY_RESULT(report);
        QVERIFY(isAcceptable(checkBeforeSealing(*desk.workspace, m_house.tools(), {}, {*report})));
        Report unknown = *report;
        unknown.forms[0].edition = 999;
        Report wrong = *report;
        for (auto cell = wrong.forms[0].cells.begin(); cell != wrong.forms[0].cells.end(); ++cell) {
            if (cell->value.isNumber())
                cell->value = CellValue(-1.5);
        }
        const auto codes = [&](const QList<Material> &materials, const QList<Report> &reports) {
            QStringList list;
            const Findings findings = checkBeforeSealing(*desk.workspace, m_house.tools(), materials, reports);
            for (const Finding &finding : findings)
                list << finding.code;
            return list;
        };
        QCOMPARE(codes({empty}, {}), (QStringList{u"M1"_s, u"M2"_s}));
        QCOMPARE(codes({old}, {}), QStringList{u"M4"_s});
        QCOMPARE(codes({}, {unknown}), QStringList{u"F1"_s});
        QVERIFY(codes({}, {wrong}).contains(u"V10"_s));
    }
};

QTEST_MAIN(TestAttaching)
#include "tst_attaching.moc"
