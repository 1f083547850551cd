// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/outboxrules.h"
#include "support/testing.h"
#include "transfer/networks.h"
#include "work/sendinghost.h"

#include <QTimeZone>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Delivery::State;
using Outcome = DeliveryOutcome::State;

namespace {

Delivery one(const QString &id, const QString &destination, State state = State::Queued, int attempts = 0, int version = 1)
{
    return {.key = {{id}, version, u"d"_s + id + QString::number(version)}, .destination = destination, .state = state, .attempts = attempts};
}

OutboxState stateOf(const QList<Delivery> &open, const SendingPolicy &policy = {})
{
    OutboxState state{.open = open, .destinations = {{u"a"_s, u"x"_s, u"A"_s, {}, policy, {}}, {u"b"_s, u"x"_s, u"B"_s}}, .now = QDateTime({2026, 7, 1}, {10, 0})};
    state.steadyMs = 1'000'000;
    state.addresses = {u"10.1.2.3"_s};
    return state;
}

/// "p/a q/b" in the order of the answer.
QString words(const QList<DeliveryRef> &refs)
{
    QStringList all;
    for (const DeliveryRef &ref : refs)
        all.append(ref.key.id.value + (ref.key.version > 1 ? QString::number(ref.key.version) : QString()) + u'/' + ref.destination);
    all.sort();
    return all.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(PhoLuat::OutboxState)

class TestOutboxRules final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void whatGoesNow_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<QString>("starts");
        QTest::newRow("nothing") << stateOf({}) << QString();
        QTest::newRow("one a destination, the oldest") << stateOf({one(u"p"_s, u"a"_s), one(u"q"_s, u"a"_s), one(u"q"_s, u"b"_s), one(u"p"_s, u"b"_s)}) << u"p/a q/b"_s;
        QTest::newRow("no such destination") << stateOf({one(u"p"_s, u"gone"_s)}) << QString();
        QTest::newRow("fewest attempts first") << stateOf({one(u"p"_s, u"a"_s, State::Waiting, 4), one(u"q"_s, u"a"_s)}) << u"q/a"_s;
        QTest::newRow("an earlier version first") << stateOf({one(u"p"_s, u"a"_s, State::Queued, 0, 2), one(u"p"_s, u"a"_s, State::Waiting, 3, 1)}) << u"p/a"_s;
        QTest::newRow("a later version waits for one that is held") << stateOf({one(u"p"_s, u"a"_s, State::Held), one(u"p"_s, u"a"_s, State::Queued, 0, 2)}) << QString();
        QTest::newRow("elsewhere it does not wait") << stateOf({one(u"p"_s, u"a"_s, State::Held), one(u"p"_s, u"b"_s, State::Queued, 0, 2)}) << u"p2/b"_s;
        QTest::newRow("a question for a person holds only its own") << stateOf({one(u"p"_s, u"a"_s, State::Held), one(u"q"_s, u"a"_s)}) << u"q/a"_s;
        QTest::newRow("a wrong password holds all") << stateOf({one(u"p"_s, u"a"_s, State::Held, 1), one(u"q"_s, u"a"_s), one(u"q"_s, u"b"_s)}) << u"q/b"_s;
        QTest::newRow("unclear is asked about in its turn") << stateOf({one(u"p"_s, u"a"_s, State::Unclear, 1)}) << u"p/a"_s;
        QTest::newRow("left by a kill, cleared up first") << stateOf({one(u"q"_s, u"a"_s), one(u"p"_s, u"a"_s, State::Sending, 1)}) << u"p/a"_s;
        QTest::newRow("ask me") << stateOf({one(u"p"_s, u"a"_s), one(u"p"_s, u"b"_s)}, {.start = SendingPolicy::Start::AskMe}) << u"p/b"_s;
        QTest::newRow("ask me was answered") << stateOf({one(u"p"_s, u"a"_s, State::Waiting)}, {.start = SendingPolicy::Start::AskMe}) << u"p/a"_s;
        QTest::newRow("out of hours") << stateOf({one(u"p"_s, u"a"_s)}, {.from = {18, 0}, .to = {6, 0}}) << QString();
        QTest::newRow("within hours") << stateOf({one(u"p"_s, u"a"_s)}, {.from = {9, 0}, .to = {11, 0}}) << u"p/a"_s;
        QTest::newRow("in the network") << stateOf({one(u"p"_s, u"a"_s)}, {.network = u"10.1.0.0/16"_s}) << u"p/a"_s;
        QTest::newRow("in another network") << stateOf({one(u"p"_s, u"a"_s)}, {.network = u"10.2.0.0/16"_s}) << QString();
        QTest::newRow("no network at all") << stateOf({one(u"p"_s, u"a"_s)}, {.network = u"office"_s}) << QString();

        Delivery paused = one(u"p"_s, u"a"_s);
        paused.isPaused = true;
        QTest::newRow("paused keeps no other back") << stateOf({paused, one(u"q"_s, u"a"_s)}) << u"q/a"_s;
        OutboxState state = stateOf({one(u"p"_s, u"a"_s), one(u"q"_s, u"b"_s)});
        state.paused = {u"a"_s};
        QTest::newRow("paused destination") << state << u"q/b"_s;
        state.wanted = {refOf(state.open[0])};
        QTest::newRow("paused destination, but wanted now") << state << u"p/a q/b"_s;

        state = stateOf({one(u"p"_s, u"a"_s, State::Waiting, 3), one(u"q"_s, u"a"_s), one(u"q"_s, u"b"_s)});
        state.due = {{refOf(state.open[0]), state.steadyMs + 1}};
        QTest::newRow("a destination that failed is left alone") << state << u"q/b"_s;
        state.wanted = {refOf(state.open[1])};
        QTest::newRow("left alone, but wanted now") << state << u"q/a q/b"_s;
        state.wanted.clear();
        state.due = {{refOf(state.open[0]), state.steadyMs}};
        QTest::newRow("its time has come") << state << u"q/a q/b"_s;

        state = stateOf({one(u"p"_s, u"a"_s, State::Sending, 1), one(u"q"_s, u"a"_s), one(u"q"_s, u"b"_s)});
        state.running = {refOf(state.open[0])};
        QTest::newRow("one at a time") << state << u"q/b"_s;
        state.running.clear();
        state.due = {{refOf(state.open[0]), state.steadyMs + 20'000}};
        QTest::newRow("another desk is at it") << state << u"q/b"_s;

        state = stateOf({one(u"p"_s, u"a"_s), one(u"q"_s, u"a"_s)}, {.start = SendingPolicy::Start::AskMe, .from = {18, 0}, .to = {6, 0}, .network = u"10.9.0.0/16"_s});
        state.wanted = {refOf(state.open[1])};
        QTest::newRow("a person's word overrules all rules") << state << u"q/a"_s;
    }
    void whatGoesNow()
    {
        QFETCH(OutboxState, state);
        QFETCH(QString, starts);
        const OutboxPlan plan = planOutbox(state);
        QCOMPARE(words(plan.start), starts);
        for (const Delivery &delivery : std::as_const(state.open)) // and it is said why not, for each
            QCOMPARE(plan.waits.value(refOf(delivery)) == OutboxWait::Nothing, plan.start.contains(refOf(delivery)) || state.running.contains(refOf(delivery)));
    }

    void aSendingStopsWhenItsHoursAreOver()
    {
        OutboxState state = stateOf({one(u"p"_s, u"a"_s, State::Sending, 1)}, {.from = {18, 0}, .to = {6, 0}});
        state.running = {refOf(state.open[0])};
        QCOMPARE(words(planOutbox(state).stop), u"p/a"_s);
        state.wanted = state.running;
        QCOMPARE(words(planOutbox(state).stop), QString());
        state.wanted.clear();
        state.now.setTime({2, 0});
        QCOMPARE(words(planOutbox(state).stop), QString());
    }

    void whenToLookAgain()
    {
        QVERIFY(!planOutbox(stateOf({})).lookAgain);
        QVERIFY(!planOutbox(stateOf({one(u"p"_s, u"a"_s, State::Held, 1)})).lookAgain); // only a person can help
        OutboxState state = stateOf({one(u"p"_s, u"a"_s, State::Waiting, 1)});
        state.due = {{refOf(state.open[0]), state.steadyMs + 7'000}};
        QCOMPARE(planOutbox(state).lookAgain, 7s);
        state.due = {{refOf(state.open[0]), state.steadyMs + 7'000'000}};
        QCOMPARE(planOutbox(state).lookAgain, 5min);
        state = stateOf({one(u"p"_s, u"a"_s)}, {.network = u"10.9.0.0/16"_s});
        QCOMPARE(planOutbox(state).lookAgain, 60s); // a network comes without a word
    }

    void hours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<int>("minutes"); // until they begin
        const QTime none;
        QTest::newRow("none") << none << none << QTime(3, 0) << 0;
        QTest::newRow("half said") << QTime(18, 0) << none << QTime(3, 0) << 0;
        QTest::newRow("the whole day") << QTime(8, 0) << QTime(8, 0) << QTime(3, 0) << 0;
        QTest::newRow("before") << QTime(9, 0) << QTime(11, 0) << QTime(8, 30) << 30;
        QTest::newRow("first minute") << QTime(9, 0) << QTime(11, 0) << QTime(9, 0) << 0;
        QTest::newRow("last minute") << QTime(9, 0) << QTime(11, 0) << QTime(10, 59) << 0;
        QTest::newRow("over") << QTime(9, 0) << QTime(11, 0) << QTime(11, 0) << 22 * 60;
        QTest::newRow("over midnight, evening") << QTime(18, 0) << QTime(6, 0) << QTime(23, 59) << 0;
        QTest::newRow("over midnight, midnight") << QTime(18, 0) << QTime(6, 0) << QTime(0, 0) << 0;
        QTest::newRow("over midnight, morning") << QTime(18, 0) << QTime(6, 0) << QTime(5, 59) << 0;
        QTest::newRow("over midnight, day") << QTime(18, 0) << QTime(6, 0) << QTime(6, 0) << 12 * 60;
    }
    void hours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        QFETCH(int, minutes);
        const SendingPolicy policy{.from = from, .to = to};
        QCOMPARE(isInHours(policy, now), minutes == 0);
        QCOMPARE(untilHours(policy, now), std::chrono::minutes(minutes));
    }

    void networks()
    {
        QVERIFY(isInNetwork({u"192.168.10.7"_s}, u"192.168.10.0/24"_s));
        QVERIFY(isInNetwork({u"172.16.0.1"_s, u"192.168.10.7"_s}, u" 192.168.10.7 "_s));
        QVERIFY(!isInNetwork({u"192.168.11.7"_s}, u"192.168.10.0/24"_s));
        QVERIFY(isInNetwork({u"2001:db8::5"_s}, u"2001:db8::/32"_s));
        QVERIFY(!isInNetwork({u"2001:db8::5"_s}, u"0.0.0.0/0"_s));
        QVERIFY(!isInNetwork({}, u"0.0.0.0/0"_s));
        QVERIFY(!isInNetwork({u"192.168.10.7"_s}, u"the office"_s));
        QVERIFY(!isNetwork(u"192.168.10.0/33"_s));
        QVERIFY(isNetwork(u"192.168.10.0/24"_s));
    }

    void aWaitIsNeverLongerThanItWasMeant_data()
    {
        QTest::addColumn<qint64>("clockMovedBy"); // seconds since it was written
        QTest::addColumn<qint64>("left");
        constexpr qint64 tenYears = 10LL * 365 * 86'400;
        QTest::newRow("at once") << qint64(0) << qint64(300);
        QTest::newRow("a minute later") << qint64(60) << qint64(240);
        QTest::newRow("over") << qint64(3000) << qint64(0);
        QTest::newRow("back an hour") << qint64(-3600) << qint64(300);
        QTest::newRow("back ten years") << -tenYears << qint64(300);
        QTest::newRow("on ten years") << tenYears << qint64(0);
    }
    void aWaitIsNeverLongerThanItWasMeant()
    {
        QFETCH(qint64, clockMovedBy);
        QFETCH(qint64, left);
        Delivery delivery = one(u"p"_s, u"a"_s, State::Waiting, 1);
        delivery.at = QDateTime({2026, 7, 1}, {3, 0}, QTimeZone::UTC);
        delivery.nextAt = delivery.at.addSecs(300);
        QCOMPARE(waitLeft(delivery, delivery.at.addSecs(clockMovedBy)), std::chrono::seconds(left));
        delivery.nextAt = {};
        QCOMPARE(waitLeft(delivery, delivery.at.addSecs(clockMovedBy)), 0s);
        delivery.nextAt = delivery.at.addYears(50); // no destination may ask for so much
        QVERIFY(waitLeft(delivery, delivery.at) <= 24h);
    }

    void onlyTheFirstAttemptDoesNotAsk()
    {
        QVERIFY(!mustAsk(one(u"p"_s, u"a"_s)));
        QVERIFY(!mustAsk(one(u"p"_s, u"a"_s, State::Waiting)));
        QVERIFY(mustAsk(one(u"p"_s, u"a"_s, State::Waiting, 1)));
        QVERIFY(mustAsk(one(u"p"_s, u"a"_s, State::Sending)));
        QVERIFY(mustAsk(one(u"p"_s, u"a"_s, State::Unclear)));
        QVERIFY(mustAsk(one(u"p"_s, u"a"_s, State::Refused, 1)));
        Delivery remembered = one(u"p"_s, u"a"_s);
        remembered.memory = u"https://x/1"_s;
        QVERIFY(mustAsk(remembered));
    }

    void howAnAttemptEnds_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("wasSent");
        QTest::addColumn<StopReason>("stop");
        QTest::addColumn<State>("after");
        QTest::addColumn<bool>("isTimed");
        using Stop = StopReason;
        QTest::newRow("delivered") << State::Queued << Outcome::Delivered << true << Stop::None << State::Delivered << false;
        QTest::newRow("delivered though cancelled") << State::Queued << Outcome::Delivered << true << Stop::Cancelled << State::Delivered << false;
        QTest::newRow("was there already") << State::Unclear << Outcome::Delivered << false << Stop::None << State::Delivered << false;
        QTest::newRow("nobody there") << State::Queued << Outcome::Unreachable << true << Stop::None << State::Waiting << true;
        QTest::newRow("in doubt, nobody there to ask") << State::Unclear << Outcome::Unreachable << false << Stop::None << State::Unclear << true;
        QTest::newRow("killed, nobody there to ask") << State::Sending << Outcome::Unreachable << false << Stop::None << State::Unclear << true;
        QTest::newRow("was absent, then nobody there") << State::Unclear << Outcome::Unreachable << true << Stop::None << State::Waiting << true;
        QTest::newRow("no answer") << State::Queued << Outcome::Unclear << true << Stop::None << State::Unclear << true;
        QTest::newRow("refused") << State::Queued << Outcome::Refused << true << Stop::None << State::Refused << false;
        QTest::newRow("held") << State::Queued << Outcome::Held << true << Stop::None << State::Held << false;
        QTest::newRow("an answer only ask() may give") << State::Queued << Outcome::Absent << true << Stop::None << State::Waiting << true;
        QTest::newRow("paused") << State::Queued << Outcome::Stopped << true << Stop::Paused << State::Waiting << false;
        QTest::newRow("closing while in doubt") << State::Unclear << Outcome::Stopped << false << Stop::Closing << State::Unclear << false;
        QTest::newRow("stopped by itself") << State::Queued << Outcome::Stopped << true << Stop::None << State::Waiting << true;
        QTest::newRow("cancelled") << State::Queued << Outcome::Stopped << true << Stop::Cancelled << State::Refused << false;
        QTest::newRow("cancelled in doubt") << State::Queued << Outcome::Unclear << true << Stop::Cancelled << State::Refused << false;
    }
    void howAnAttemptEnds()
    {
        QFETCH(State, before);
        QFETCH(Outcome, outcome);
        QFETCH(bool, wasSent);
        QFETCH(StopReason, stop);
        QFETCH(State, after);
        QFETCH(bool, isTimed);
        const QDateTime now({2026, 7, 1}, {3, 0}, QTimeZone::UTC);
        Delivery was = one(u"p"_s, u"a"_s, before, 2);
        Delivery row = was;
        row.state = State::Sending;
        row.attempts = 3;
        row.memory = u"https://x/1"_s;
        const Delivery end = afterAttempt(was, row, {{.state = outcome, .receipt = u"r"_s, .trouble = u"t"_s, .bytes = 5}, wasSent, stop, 90s, now});
        QCOMPARE(end.state, after);
        QCOMPARE(end.nextAt, isTimed ? now.addSecs(90) : QDateTime());
        QCOMPARE(end.attempts, 3);
        QCOMPARE(end.receipt, after == State::Delivered ? u"r"_s : QString());
        QCOMPARE(end.trouble.isEmpty(), after == State::Delivered);
        QCOMPARE(end.memory.isEmpty(), after == State::Delivered);
        if (stop == StopReason::Cancelled && outcome == Outcome::Unclear)
            QVERIFY(end.trouble.contains(u"not known"_s));
    }

    void bandwidth()
    {
        Bandwidth none(0);
        QCOMPARE(none.waitAfter(1'000'000'000, 0ms), 0ms);
        // However the bytes come, over ten seconds no more go than ten seconds and the one saved up allow.
        for (const qint64 block : {100, 1000, 7777, 50'000}) {
            Bandwidth bandwidth(10'000);
            std::chrono::milliseconds now = 0ms;
            qint64 total = 123'456'789; // where an earlier attempt had come to
            QCOMPARE(bandwidth.waitAfter(total, now), 0ms);
            qint64 sent = 0;
            while (now < 10s) {
                now += bandwidth.waitAfter(total += block, now);
                sent += block;
            }
            QVERIFY2(sent <= 110'000 + block && sent >= 100'000 - block, qPrintable(QString::number(sent)));
        }
    }

    void secretsAreNotKept()
    {
        QCOMPARE(keepable(u"PUT /x?key=s%C3%ACn and sìn"_s, {u"sìn"_s}), u"PUT /x?key=s%C3%ACn and sìn"_s); // too short to be one
        const QString secret = u"mật khẩu 1"_s;
        const QString said = u"a %1 b %2 c %3"_s.arg(secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)), QString::fromLatin1(secret.toUtf8().toBase64()));
        const QString kept = keepable(said, {secret});
        QVERIFY(!kept.contains(secret));
        QVERIFY(!kept.contains(QString::fromLatin1(QUrl::toPercentEncoding(secret))));
        QVERIFY(!kept.contains(QString::fromLatin1(secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals))));
        QVERIFY(!keepable(QString(QChar(u'\0')), {}).contains(QChar(u'\0')));
        QVERIFY(keepable(QString(1'000'000, u'x'), {}).size() < 300'000);
    }
};

QTEST_GUILESS_MAIN(TestOutboxRules)
#include "tst_outboxrules.moc"
