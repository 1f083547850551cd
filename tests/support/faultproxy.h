// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>
#include <QThread>

class QRandomGenerator;

namespace PhoLuat::Testing {

/// What goes wrong on one connection.
enum class Fault {
    None,
    Refuse,         ///< hung up on before anything is said
    CutRequest,     ///< ends in the middle of the request
    ResetRequest,   ///< the same with a TCP reset
    StallRequest,   ///< takes no more of the request, and says nothing
    SwallowAnswer,  ///< the server gets and does everything; its answer is dropped
    ResetAnswer,    ///< the same with a TCP reset
    CutAnswer,      ///< ends in the middle of the answer
    StallAnswer,    ///< the answer stops in the middle
    Trickle,        ///< 1 KiB/s from some point of the request on, for a while, then cut
    LongerLength,   ///< the answer says it is longer than it is
    Canned,         ///< the server hears nothing; `answer` is given, as a captive portal or a gateway does
    CannedAfter,    ///< the server does everything; `answer` is given instead of its own
    Endless,        ///< the server hears nothing; `answer`, then bytes without end
};

struct FaultPlan {
    Fault fault = Fault::None;
    int connection = 0;     ///< counted from the call of plan(); -1: each one
    double at = 0.5;        ///< where in the request or answer, as a share
    bool inHead = false;    ///< `at` is a share of the request's head instead of the whole
    QByteArray answer = {}; ///< for Canned and its kin, with its head
};

/// One request as it came to the proxy.
struct SeenRequest {
    QByteArray method;
    QByteArray target;
    QByteArray head;
    qint64 bodyBytes = 0; ///< that came; an upload cut half way counts as far as it went
};

/// Stands on loopback between a plugin and its real server, in a thread of its own, and spoils the connections it is told to.
/// One request a connection, which is how HttpDoor speaks.
class FaultProxy final {
public:
    explicit FaultProxy(quint16 serverPort);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// From now on; forgets what was seen.
    void plan(const QList<FaultPlan> &plans);
    [[nodiscard]] QList<SeenRequest> seen() const;
    [[nodiscard]] int fired() const; ///< connections spoiled since plan()
    [[nodiscard]] qint64 bodyBytes(const QByteArray &method) const; ///< of all requests with that method

private:
    friend class FaultPlumber;
    [[nodiscard]] FaultPlan next(qsizetype &index, qsizetype &generation);
    void note(qsizetype index, qsizetype generation, const SeenRequest &request);
    void count();

    mutable QMutex m_mutex;
    QList<FaultPlan> m_plans;
    QList<SeenRequest> m_seen;
    qsizetype m_generation = 0;
    int m_fired = 0;
    quint16 m_serverPort = 0;
    quint16 m_port = 0;
    QThread m_thread;
};

/// The twelve faults of reliability row N1.
[[nodiscard]] const QList<Fault> &networkFaults();
/// One of them on the given connection, its place chosen by the seed: head, middle, last bytes.
[[nodiscard]] FaultPlan faultAt(Fault fault, int connection, QRandomGenerator &random);
[[nodiscard]] QString faultName(Fault fault);

/// 200 and a log-in page.
[[nodiscard]] QByteArray portalPage();
/// A 200 whose few bytes would unpack to gigabytes, unasked for.
[[nodiscard]] QByteArray gzipBomb();
[[nodiscard]] QByteArray cannedAnswer(int status, const QByteArray &headers = {}, const QByteArray &body = {});

} // namespace PhoLuat::Testing
