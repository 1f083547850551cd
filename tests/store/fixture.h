// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"
#include "store/query.h"
#include "store/stores.h"
#include "support/failatnth.h"
#include "support/postgres.h"
#include "support/testing.h"

#include <QObject>

namespace PhoLuat::Testing {

/// Every Store test runs on both engines from one source:
///   void x_data() { m_engines.rows(); }
///   void x() { OPEN_WORKSPACE(database); … }
class Engines final {
public:
    static void rows()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    /// A fresh place for the row that runs now; nothing in it when there is no server.
    [[nodiscard]] DatabaseLocation newPlace()
    {
        QFETCH(bool, onServer);
        if (onServer)
            return {.postgres = m_server.newDatabase()};
        return {.file = m_folder.filePath(QStringLiteral("w%1.pholuat").arg(++m_files))};
    }
    [[nodiscard]] QString trouble() const { return m_server.trouble(); }
    [[nodiscard]] PostgresServer &server() { return m_server; }

    /// A clock that moves only when told.
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-07-01T08:30:00.000Z"), Qt::ISODateWithMs);
    FailAtNth faults;
    Database::Pause pause; ///< what happens between the pieces of long work; asked anew each time

    [[nodiscard]] Result<std::unique_ptr<Database>> open(const DatabaseLocation &place, bool create = true)
    {
        return Database::open(place, {.create = create, .clock = [this] { return now; }, .fault = faults.fault(),
                                      .pause = [this] { return pause ? pause() : Result<>(); }});
    }

private:
    QTemporaryDir m_folder;
    PostgresServer m_server;
    int m_files = 0;
};

/// Carries the expression out once and prints its error when it answers one.
#define DO(expression) \
    do { \
        const auto done = (expression); \
        VERIFY_RESULT(done); \
    } while (false)

#define OPEN_WORKSPACE(name) \
    const DatabaseLocation name##Place = m_engines.newPlace(); \
    if (name##Place.file.isEmpty() && name##Place.postgres.isEmpty()) \
        QSKIP(qPrintable(m_engines.trouble())); \
    auto name##Opened = m_engines.open(name##Place); \
    VERIFY_RESULT(name##Opened); \
    Database &name = **name##Opened

/// Lengthens the journal by so many rows, all right, without going through it one by one.
[[nodiscard]] inline Result<> lengthenJournal(Database &database, int rows)
{
    return database.transaction<void>([&]() -> Result<> {
        const auto end = oneText(database.parts(), QStringLiteral("select value from facts where name = 'journal.end'"));
        if (!end)
            return std::unexpected(end.error());
        int number = end->value_or(QString()).section(u' ', 0, 0).toInt();
        QString chain = end->value_or(QString()).section(u' ', 1);
        constexpr int inOneGo = 500;
        for (int left = rows; left > 0; left -= inOneGo) {
            QStringList lines;
            for (int i = 0; i < std::min(left, inOneGo); ++i) {
                chain = proofOf({chain, QString::number(++number), QStringLiteral("then"), {}, QStringLiteral("x"), {}, {}, {}, {}});
                lines << QStringLiteral("(%1, 'then', '', 'x', '', '', '', '', '%2')").arg(number).arg(chain);
            }
            const auto added = execute(database.parts(), QStringLiteral("insert into journal (number, happened_at, who, what, id, action, value_before, value_after, chain) values ") + lines.join(u','));
            if (!added)
                return std::unexpected(added.error());
        }
        const auto moved = execute(database.parts(), QStringLiteral("update facts set value = ? where name = 'journal.end'"), {QStringLiteral("%1 %2").arg(number).arg(chain)});
        return moved ? Result<>() : std::unexpected(moved.error());
    });
}

/// Two materials are equal but for what a Store sets.
inline Material asStored(Material material, const Material &stored)
{
    material.revision = stored.revision;
    material.changedAt = stored.changedAt;
    return material;
}

inline Material leaflet(const QString &title, const QString &text)
{
    Material material;
    material.id = MaterialId::make();
    material.title = title;
    material.kind = QStringLiteral("TOGAP");
    material.body.blocks = {{.kind = Block::Kind::Paragraph, .text = {{.text = text}}}};
    return material;
}

} // namespace PhoLuat::Testing
