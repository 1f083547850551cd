// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches 100,000 generated materials without typing accents, beside `grep -c` of the same phrase over the same texts,
// folded, a line each. The generated workspace is kept in the build folder. One line of JSON: the slowest query counts.
#include "store/stores.h"
#include "vietnamese/fold.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

constexpr int materials = 100'000;
constexpr int rounds = 9;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_search: %s\n", qPrintable(why));
    std::exit(1);
}

template<class T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error().text + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Sentences of the trade, so that words are as common and as rare as they are in an office.
QString sentence(QRandomGenerator &random)
{
    static const QStringList phrases{
        u"hòa giải ở cơ sở"_s, u"phổ biến, giáo dục pháp luật"_s, u"phòng, chống bạo lực gia đình"_s, u"Luật Đất đai"_s, u"an toàn giao thông"_s,
        u"bảo vệ môi trường"_s, u"trợ giúp pháp lý"_s, u"quyền trẻ em"_s, u"bình đẳng giới"_s, u"tiếp cận thông tin"_s, u"khiếu nại, tố cáo"_s,
        u"nghĩa vụ quân sự"_s, u"phòng, chống ma túy"_s, u"hôn nhân và gia đình"_s, u"bảo hiểm xã hội"_s, u"xử lý vi phạm hành chính"_s,
        u"phòng cháy, chữa cháy"_s, u"đồng bào dân tộc thiểu số"_s, u"biên giới, hải đảo"_s, u"hương ước, quy ước"_s, u"hộ tịch"_s, u"chứng thực"_s};
    static const QStringList verbs{u"tuyên truyền về"_s, u"hướng dẫn thực hiện"_s, u"hỏi đáp"_s, u"tập huấn cho cán bộ xã"_s, u"đề nghị Ủy ban nhân dân huyện"_s,
                                   u"người dân cần biết"_s, u"tổ chức hội nghị"_s, u"tiểu phẩm"_s};
    QString text = verbs.at(random.bounded(int(verbs.size()))) + u' ' + phrases.at(random.bounded(int(phrases.size())));
    if (random.bounded(4) == 0)
        text += u" theo Nghị định số %1/%2/NĐ-CP"_s.arg(1 + random.bounded(180)).arg(2005 + random.bounded(20));
    return text + u" tại thôn %1. "_s.arg(random.bounded(5000));
}

void generate(const QString &file, const QString &texts)
{
    std::fprintf(stderr, "bench_search: making %d materials once (about two minutes)\n", materials);
    QFile::remove(file);
    const auto database = must(Database::open({.file = file}, {.create = true}));
    MaterialStore store(*database);
    QFile lines(texts);
    if (!lines.open(QIODevice::WriteOnly))
        stop(lines.errorString());
    QRandomGenerator random(1);
    for (int made = 0; made < materials;) {
        must(database->transaction<void>([&]() -> Result<> {
            for (int i = 0; i < 2000; ++i, ++made) {
                Material material;
                material.id = MaterialId::make();
                material.kind = u"TOGAP"_s;
                material.title = sentence(random).trimmed();
                for (int paragraph = 0; paragraph < 4; ++paragraph)
                    material.body.blocks.append({.text = {{.text = sentence(random) + sentence(random)}}});
                lines.write(vnFold(material.title + u' ' + plainText(material.body)).toUtf8() + '\n');
                if (auto saved = store.save(material, u"bench"_s); !saved)
                    return std::unexpected(saved.error());
            }
            return {};
        }));
    }
}

template<class Work>
double medianMilliseconds(Work work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(rounds / 2);
}

double rounded(double number)
{
    return std::round(number * 100) / 100;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QStringLiteral(PHOLUAT_CACHE);
    QDir().mkpath(folder);
    const QString file = folder + u"/materials.pholuat"_s;
    const QString texts = folder + u"/texts"_s;
    if (!QFile::exists(file)) {
        const QString making = folder + u"/making.pholuat"_s;
        generate(making, texts);
        if (!QFile::rename(making, file))
            stop(u"the workspace could not be renamed"_s);
    }

    const auto database = must(Database::open({.file = file}, {.readOnly = true}));
    MaterialStore store(*database);
    QJsonObject queries;
    double ours = 0;
    double peer = 0;
    for (const QString &typed : {u"hoa giai o co so"_s, u"luat dat dai"_s, u"30/2020/nd-cp"_s, u"thon 4321"_s, u"bao luc gia dinh"_s, u"p"_s}) {
        qsizetype found = 0;
        const double time = medianMilliseconds([&] { found = must(store.search({.text = typed})).size(); });
        const double grep = medianMilliseconds([&] {
            QProcess process;
            process.start(u"grep"_s, {u"-c"_s, u"-F"_s, typed, texts});
            if (!process.waitForFinished())
                stop(process.errorString());
        });
        queries.insert(typed, QJsonObject{{u"ours_ms"_s, rounded(time)}, {u"peer_ms"_s, rounded(grep)}, {u"shown"_s, found}});
        if (time > ours) {
            ours = time;
            peer = grep;
        }
    }
    const QJsonObject line{{u"name"_s, u"search"_s}, {u"ours_ms"_s, rounded(ours)}, {u"peer"_s, u"grep -c -F over the folded texts"_s},
                           {u"peer_ms"_s, rounded(peer)}, {u"ratio"_s, rounded(ours / peer)}, {u"goal"_s, u"< 50 ms"_s},
                           {u"materials"_s, materials}, {u"queries"_s, queries}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
