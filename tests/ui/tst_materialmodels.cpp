// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/attachmentsmodel.h"
#include "materials/basesmodel.h"
#include "materials/materialsmodel.h"
#include "materials/outlinemodel.h"
#include "materials/pdfview.h"
#include "materials/textdiff.h"

#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestMaterialModels final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void materials()
    {
        MaterialsModel model({{Term{u"TOGAP"_s, u"Tờ gấp"_s, {}}}, {}, {}, {}});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now({2021, 1, 12}, {3, 0}, QTimeZone::UTC);
        MaterialSummary one{{u"1"_s}, u"Đất đai"_s, u"TOGAP"_s, MaterialState::Draft, now.addDays(-1)};
        MaterialSummary two{{u"2"_s}, u"Cư trú"_s, u"LA"_s, MaterialState::Sealed, now};
        model.setMaterials({one, two}, now);
        QCOMPARE(model.idAt(model.index(0)), one.id);
        QVERIFY(model.index(0).data(MaterialsModel::LineRole).toString().startsWith(u"Tờ gấp"_s));
        QVERIFY(model.index(1).data(MaterialsModel::LineRole).toString().startsWith(u"LA"_s));
        model.setSort(MaterialsModel::Sort::Title);
        QCOMPARE(model.idAt(model.index(0)), two.id);
        model.setSort(MaterialsModel::Sort::Best);
        QCOMPARE(model.idAt(model.index(0)), one.id);
        one.title = u"Đất"_s;
        model.setMaterials({one, two}, now);
        QCOMPARE(model.index(0).data().toString(), u"Đất"_s);
        model.setMaterials({}, now);
        QCOMPARE(model.rowCount(), 0);
    }

    void bases()
    {
        BasesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(u" Luật  A "_s);
        model.append(u"Luật B"_s);
        QCOMPARE(model.bases().first().citation, u"Luật A"_s);
        QVERIFY(model.setData(model.index(1, BasesModel::CheckedColumn), u"5/1/2020"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, BasesModel::CheckedColumn), u"mai"_s, Qt::EditRole));
        QCOMPARE(model.bases().last().checkedOn, QDate(2020, 1, 5));
        QVERIFY(!model.setData(model.index(0, BasesModel::CitationColumn), u"  "_s, Qt::EditRole));
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
        model.setReadOnly(true);
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void attachments()
    {
        AttachmentsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Attachment attachment{{u"1"_s}, u"Kế hoạch.pdf"_s, u"application/pdf"_s, 2048, QString(64, u'a'), 3};
        Attachment broken = attachment;
        broken.id = {u"2"_s};
        broken.trouble = u"Không đọc được"_s;
        model.setAttachments({attachment, broken});
        QVERIFY(model.index(0).data().toString().contains(u"Kế hoạch.pdf"_s));
        QVERIFY(model.index(1).data().toString().contains(u"Không đọc được"_s));
        QVERIFY(!model.hasThumbnail(attachment.sha256));
        model.setThumbnail(attachment.sha256, QPixmap(8, 8));
        QVERIFY(model.index(0).data(Qt::DecorationRole).canConvert<QPixmap>());
    }

    void outline()
    {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int run = 0; run < 50; ++run) {
            Body body;
            for (int i = random.bounded(12); i > 0; --i) {
                Block block;
                block.kind = random.bounded(3) ? Block::Kind::Heading : Block::Kind::Paragraph;
                block.level = 1 + random.bounded(4);
                block.text = {Inline{Inline::Kind::Text, QString::number(i), false, false, {}}};
                body.blocks.append(block);
            }
            model.setBody(body);
            QVERIFY(!model.setBody(body));
            int headings = 0;
            std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
                for (int row = 0; row < model.rowCount(parent); ++row) {
                    const QModelIndex index = model.index(row, 0, parent);
                    QCOMPARE(index.data(OutlineModel::NumberRole).toInt(), headings);
                    ++headings;
                    walk(index);
                }
            };
            walk({});
            QCOMPARE(headings, int(std::ranges::count(body.blocks, Block::Kind::Heading, &Block::kind)));
        }
    }

    void differencesAreToldWordByWord()
    {
        using Kind = TextChange::Kind;
        QCOMPARE(textDiff(u"một hai ba"_s, u"một bốn ba"_s), (QList<TextChange>{{Kind::Same, u"một "_s}, {Kind::Removed, u"hai "_s}, {Kind::Added, u"bốn "_s}, {Kind::Same, u"ba"_s}}));
        QCOMPARE(textDiff(u"như nhau"_s, u"như nhau"_s), (QList<TextChange>{{Kind::Same, u"như nhau"_s}}));
        const QString html = diffHtml(textDiff(QString(), u"<b>"_s), u"#f00"_s, u"#0f0"_s);
        QVERIFY(html.contains(u"&lt;b&gt;"_s));
    }

    void differencesGiveBothTextsBack()
    {
        QRandomGenerator random(11);
        const QStringList words{u"a "_s, u"b\n"_s, u"c "_s, u"\n"_s, u"đ"_s};
        const auto text = [&] {
            QString result;
            for (int i = random.bounded(20); i > 0; --i)
                result += words.at(random.bounded(int(words.size())));
            return result;
        };
        for (int run = 0; run < 300; ++run) {
            const QString before = text();
            const QString after = text();
            QString a;
            QString b;
            for (const TextChange &change : textDiff(before, after)) {
                if (change.kind != TextChange::Kind::Added)
                    a += change.text;
                if (change.kind != TextChange::Kind::Removed)
                    b += change.text;
            }
            QCOMPARE(a, before);
            QCOMPARE(b, after);
        }
    }

    void wordsAreFoundInAPdfWithoutAccents()
    {
        const QList<PdfTextBox> boxes{{{0, 0, 10, 5}, u"Luật"_s}, {{12, 0, 10, 5}, u"Đất"_s}, {{24, 0, 10, 5}, u"đai."_s}, {{0, 9, 10, 5}, u"luật"_s}};
        QCOMPARE(findInBoxes(boxes, u"dat dai"_s), (QList<QList<QRectF>>{{boxes.at(1).rect, boxes.at(2).rect}}));
        QCOMPARE(findInBoxes(boxes, u"LUAT"_s).size(), 2);
        QCOMPARE(findInBoxes(boxes, u"   "_s).size(), 0);
        QCOMPARE(findInBoxes({}, u"x"_s).size(), 0);
    }
};

QTEST_MAIN(TestMaterialModels)
#include "tst_materialmodels.moc"
