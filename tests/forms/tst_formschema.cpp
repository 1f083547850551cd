// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formspec.h"
#include "package/schema.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList shippedFiles()
{
    QStringList found;
    QDirIterator it(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms"), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    found.sort();
    return found;
}

/// The value with one thing somewhere inside it spoiled.
QJsonValue spoiled(const QJsonValue &value, QRandomGenerator &random)
{
    static const QList<QJsonValue> odd = {QJsonValue(), true, 0, -1, 1.5, 1e300, u""_s, u" "_s, u"x y"_s, u"R1 +"_s, u"2020-13-01"_s, QJsonArray(), QJsonArray{1, 1}, QJsonObject(),
                                          QJsonObject{{u"vi"_s, 5}}, QJsonObject{{u"vi"_s, u""_s}}};
    const bool isHere = random.bounded(4) == 0;
    if (value.isObject() && !value.toObject().isEmpty() && !isHere) {
        QJsonObject object = value.toObject();
        const QString key = object.keys()[random.bounded(object.size())];
        switch (random.bounded(5)) {
        case 0: object.remove(key); break;
        case 1: object.insert(key + u'x', object.value(key)); break;
        default: object.insert(key, spoiled(object.value(key), random));
        }
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && !isHere) {
        QJsonArray array = value.toArray();
        const int at = static_cast<int>(random.bounded(array.size()));
        switch (random.bounded(5)) {
        case 0: array.removeAt(at); break;
        case 1: array.append(array[at]); break;
        default: array[at] = spoiled(array[at], random);
        }
        return array;
    }
    return odd[random.bounded(odd.size())];
}

} // namespace

/// The shape that ships as a JSON Schema, and the reader, which knows more: what the reader takes has the shape.
class TestFormSchema final : public QObject {
    Q_OBJECT

    QJsonObject m_schema;

private slots:
    void initTestCase()
    {
        m_schema = QJsonDocument::fromJson(fileOf(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/schemas/form.schema.json"))).object();
        QVERIFY(!m_schema.isEmpty());
    }
    void init() { failOnAnyWarning(); }

    void whatShipsHasTheShape()
    {
        const QStringList files = shippedFiles();
        QVERIFY(files.size() >= 15);
        for (const QString &path : files) {
            const auto checked = checkSchema(m_schema, QJsonDocument::fromJson(fileOf(path)).object());
            QVERIFY2(checked.has_value(), qPrintable(path + u": "_s + (checked ? QString() : checked.error().text + checked.error().detail)));
            const auto spec = readFormSpec(fileOf(path));
            VERIFY_RESULT(spec);
            // what the program writes has it too, and reads back the same
            const QByteArray written = writeFormSpec(*spec);
            VERIFY_RESULT(checkSchema(m_schema, QJsonDocument::fromJson(written).object()));
            const auto again = readFormSpec(written);
            VERIFY_RESULT(again);
            QVERIFY2(*again == *spec, qPrintable(path));
        }
    }

    void whatTheReaderTakesHasTheShape()
    {
        QRandomGenerator random(8);
        const QStringList files = shippedFiles();
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < 1500; ++i) {
            const QJsonObject good = QJsonDocument::fromJson(fileOf(files[random.bounded(files.size())])).object();
            const QJsonObject bad = spoiled(good, random).toObject();
            const QByteArray bytes = QJsonDocument(bad).toJson(QJsonDocument::Compact);
            const auto spec = readFormSpec(bytes);
            if (spec) {
                ++taken;
                const auto checked = checkSchema(m_schema, bad);
                QVERIFY2(checked.has_value(), qPrintable((checked ? QString() : checked.error().text) + QString::fromUtf8(bytes)));
                continue;
            }
            ++refused;
            QCOMPARE(spec.error().kind, ErrorKind::Damaged);
            // located: a JSON Pointer into this very document
            const QString pointer = spec.error().detail.section(u": "_s, 0, 0);
            QVERIFY2(pointer.startsWith(u'/'), qPrintable(spec.error().detail));
        }
        QVERIFY(refused > 800 && taken > 20);
    }

    void hostileFilesAreRefused()
    {
        const QString folder = corpus(u"json"_s);
        if (folder.isEmpty())
            QSKIP("the corpus of JSON files is not beside the project");
        int count = 0;
        QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const auto spec = readFormSpec(fileOf(path));
            QVERIFY2(!spec, qPrintable(path));
            QVERIFY2(spec.error().kind == ErrorKind::Damaged && !spec.error().text.isEmpty(), qPrintable(path));
            ++count;
        }
        QVERIFY(count > 100);
    }
};

QTEST_GUILESS_MAIN(TestFormSchema)
#include "tst_formschema.moc"
