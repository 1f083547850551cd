// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sendinghost.h"

#include "transfer/withoutsecrets.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The answer of the database on its way from one thread to another.
struct Answer {
    QMutex mutex;
    QWaitCondition came;
    std::optional<bool> isGood;

    void give(bool good)
    {
        const QMutexLocker lock(&mutex);
        isGood = good;
        came.wakeAll();
    }
};

} // namespace

bool DatabaseWait::carryOut(std::function<Result<>(Stores &)> work) const
{
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(m_there.get(), [workspace = m_workspace, answer, work = std::move(work)] {
        if (!workspace) {
            answer->give(false);
            return;
        }
        // Given when the future ends, however it does: by an Error, or cancelled because the workspace closes.
        workspace->ask<void>(work).then(QtFuture::Launch::Sync, [answer](const Result<> &result) { answer->give(result.has_value()); })
            .onCanceled([answer] { answer->give(false); });
    }, Qt::QueuedConnection);
    QMutexLocker lock(&answer->mutex);
    // The program closes: nobody may be left who answers.
    while (!answer->isGood && !m_control->isClosing())
        answer->came.wait(&answer->mutex, QDeadlineTimer(50ms));
    return answer->isGood.value_or(false);
}

QString keepable(QString text, const QStringList &secrets)
{
    constexpr qsizetype mostLetters = 256 * 1024;
    text = withoutSecrets(text, secrets);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (text.size() > mostLetters) {
        text.truncate(mostLetters);
        text += u"\n[…]"_s;
    }
    return text;
}

bool SendingHost::isStopped() const
{
    return m_needs.control->isStopped() || (m_needs.isCancelled && m_needs.isCancelled());
}

bool SendingHost::goOn(qint64 bytes)
{
    m_needs.control->setBytes(bytes);
    if (isStopped())
        return false;
    auto left = m_bandwidth.waitAfter(bytes, std::chrono::milliseconds(m_clock.elapsed()));
    while (left > 0ms) {
        const auto part = std::min<std::chrono::milliseconds>(left, 100ms);
        if (!m_needs.control->sleep(part) || isStopped())
            return false;
        left -= part;
    }
    return true;
}

bool SendingHost::remember(const QString &memory)
{
    const bool isKept = m_needs.database.carryOut([ref = m_needs.ref, holder = m_needs.holder, memory](Stores &stores) -> Result<> {
        return stores.database.transaction<void>([&]() -> Result<> {
            auto row = stores.packages.delivery(ref.key, ref.destination);
            if (!row)
                return std::unexpected(row.error());
            // Another desk may have taken it over, and be done with it.
            if (!*row || (*row)->state != Delivery::State::Sending)
                return failure(ErrorKind::Conflict, {});
            const auto heldBy = stores.packages.claimDelivery(ref.key, ref.destination, holder);
            if (!heldBy)
                return std::unexpected(heldBy.error());
            if (!heldBy->isEmpty())
                return failure(ErrorKind::Conflict, {});
            (*row)->memory = memory;
            return stores.packages.saveDelivery(**row, {});
        });
    });
    if (isKept)
        m_memory = memory;
    return isKept;
}

void SendingHost::note(const QString &request, const QString &answer)
{
    const Exchange exchange{m_needs.ref.key, m_needs.ref.destination, 0, {}, keepable(request, m_needs.secrets), keepable(answer, m_needs.secrets)};
    (void)m_needs.database.carryOut([exchange](Stores &stores) { return stores.packages.addExchange(exchange); });
}

} // namespace PhoLuat
