// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tablexlsx.h"

#include "pdfpeers.h"
#include "support/testing.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TableXlsxTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void textsStayTexts()
    {
        const TextTable table{u"Sổ [gửi]: a/b"_s, {u"Tên"_s, u"Mã"_s}, {{u"=HYPERLINK(\"http://x\")"_s, u"0012"_s}, {u"Tờ gấp <số 1> & \x01khác"_s, QString(40'000, u'x')}, {u"thiếu"_s}}};
        const auto bytes = tableXlsx(table, QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::UTC));
        VERIFY_RESULT(bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"t.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        const auto part = [&](const QString &name) { return QString::fromUtf8(runPeer(u"unzip"_s, {u"-p"_s, file.fileName(), name}).output); };
        const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
        const QString texts = part(u"xl/sharedStrings.xml"_s);
        QVERIFY(!sheet.contains(u"<f>"_s));
        QVERIFY(sheet.contains(u"state=\"frozen\""_s) && sheet.contains(u"<autoFilter"_s));
        QVERIFY(texts.contains(u"=HYPERLINK"_s) && texts.contains(u"0012"_s));
        QVERIFY2(texts.contains(u"Tờ gấp &lt;số 1&gt; &amp; khác"_s), qPrintable(texts.left(500)));
        QVERIFY(texts.contains(QString(32'000, u'x') + u'…'));
        QVERIFY(part(u"xl/workbook.xml"_s).contains(u"name=\"Sổ gửi ab\""_s));
        // The same again is the same file.
        QCOMPARE(*tableXlsx(table, QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::UTC)), *bytes);
        VERIFY_RESULT(tableXlsx({u"Trống"_s, {u"a"_s}, {}}, QDateTime::currentDateTime()));
    }
};

QTEST_GUILESS_MAIN(TableXlsxTest)
#include "tst_tablexlsx.moc"
