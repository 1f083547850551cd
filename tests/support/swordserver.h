// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHttpServer>
#include <QList>
#include <QString>

namespace PhoLuat::Testing {

struct Deposited {
    QByteArray slug;
    QByteArray fileName;
    QByteArray packaging;
    QByteArray onBehalfOf;
    QByteArray sha256;
};

/// A repository of ours that follows SWORD v2 as far as a deposit needs it: service document, binary deposit with its checks,
/// receipt, statement, feed, error documents. In the thread that makes it; guards against no second deposit.
class SwordServer final {
public:
    enum class Mood { Well, Full, TooLarge, Closed, Page, Elsewhere, WrongContent, NoMediation };

    SwordServer();
    SwordServer(const SwordServer &) = delete;
    SwordServer &operator=(const SwordServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    Mood mood = Mood::Well;
    QList<Deposited> deposits;
    bool hasFeed = true;
    bool saysEntry = true;  ///< the receipt comes with the answer, not only its address
    bool isRdf = false;     ///< statements as RDF instead of Atom
    QByteArray service;     ///< instead of its own, when not empty

private:
    [[nodiscard]] QHttpServerResponse deposit(const QHttpServerRequest &request);
    [[nodiscard]] QByteArray entry(qsizetype number) const;

    QHttpServer m_server;
    quint16 m_port = 0;
};

} // namespace PhoLuat::Testing
