// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/documentfile.h"
#include "pdf/pdfdoor.h"
#include "pdf/wire.h"

#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace PhoLuat {

/// One thing asked of a worker. Destroying a request that was not finished cancels its future.
struct PdfRequest {
    PdfWire::Kind kind = PdfWire::Kind::Facts;
    QString file; ///< empty: needs no document
    QString before = {}; ///< what the document was made from, for a signed copy
    QByteArray arguments;
    std::function<void(Result<QByteArray>)> finish;
    std::function<bool()> isCanceled;
};

/// One worker process and the request it works on. It starts the process when there is work, kills it when the time is
/// over or it does not speak as agreed, and starts the next one for the next request.
class PdfLane final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfLane)
public:
    /// `trust` is a folder with an NSS database; empty for workers that do not ask for one.
    PdfLane(QString workerPath, PdfLimits limits, QThreadPool &pool, QString trust = {});
    /// Kills the process and gathers it.
    ~PdfLane() override;

    [[nodiscard]] bool isFree() const { return !m_request; }
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    [[nodiscard]] bool holds(const QString &file) const { return isRunning() && m_known.path == file; }
    /// Call only when it is free.
    void serve(PdfRequest request);
    /// Starts the process ahead of the first request.
    void warmUp();

signals:
    void freed();

private:
    void startProcess();
    void send(const DocumentFile &document, const QByteArray &before);
    void read();
    [[nodiscard]] bool accept(const PdfWire::Header &header);
    [[nodiscard]] bool acceptHello(const QByteArray &payload);
    void takeAnswer();
    void complete(Result<QByteArray> result);
    void fail(const Error &error);
    /// Lets the process go; with `kill` at once, else by closing its pipe.
    void release(bool kill);

    const QString m_workerPath;
    const PdfLimits m_limits;
    QThreadPool &m_pool;
    const QString m_trust;
    QProcess *m_process = nullptr; ///< a child of this lane, like those that are still ending
    QTimer m_time;
    QTimer m_idle;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::optional<PdfRequest> m_request;
    quint32 m_number = 0; ///< of the request
    DocumentKey m_known;  ///< the document that the process has open
    bool m_hasGreeted = false;
    std::optional<PdfWire::Header> m_header; ///< of the message that is arriving
    QByteArray m_payload;
    qsizetype m_filled = 0;
};

} // namespace PhoLuat
