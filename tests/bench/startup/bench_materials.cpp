// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stores.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

/// Makes a workspace with so many materials: bench_materials FILE COUNT
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto database = Database::open({.file = arguments[1]}, {.create = true});
    if (!database) {
        QTextStream(stderr) << database.error().text << Qt::endl;
        return 1;
    }
    MaterialStore materials(**database);
    SettingStore settings(**database);
    if (!settings.setIdentity({{u"d550"_s}, Role::Official, u"Trần Văn Bình"_s}))
        return 1;
    const int count = arguments[2].toInt();
    const auto filled = (*database)->transaction<void>([&]() -> Result<> {
        for (int i = 0; i < count; ++i) {
            Material material;
            material.id = MaterialId::make();
            material.title = u"Tờ gấp số %1 về Luật Đất đai"_s.arg(i);
            material.kind = u"TOGAP"_s;
            material.body.blocks = {Block{.kind = Block::Kind::Paragraph, .text = {Inline{.text = u"Điều kiện chuyển nhượng quyền sử dụng đất, mục %1."_s.arg(i)}}}};
            if (auto saved = materials.save(material, u"bench"_s); !saved)
                return std::unexpected(saved.error());
        }
        return {};
    });
    return filled ? 0 : 1;
}
