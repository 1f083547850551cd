// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/lane.h"

#include "pdf/errors.h"

#include <QProcessEnvironment>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using PdfWire::Kind;

namespace {

/// The worker inherits what its libraries need to be found, and no more: no session, no proxies, no names.
QProcessEnvironment workerEnvironment(const QString &trust)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : {u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s, u"PATH"_s, u"SystemRoot"_s, u"FONTCONFIG_PATH"_s,
                                u"FONTCONFIG_FILE"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!trust.isEmpty())
        environment.insert(u"PHOLUAT_TRUST"_s, trust);
    return environment;
}

Kind answerOf(Kind request)
{
    return request == Kind::Page || request == Kind::Thumbnail ? Kind::Image : request;
}

} // namespace

PdfLane::PdfLane(QString workerPath, PdfLimits limits, QThreadPool &pool, QString trust)
    : m_workerPath(std::move(workerPath))
    , m_limits(limits)
    , m_pool(pool)
    , m_trust(std::move(trust))
{
    m_time.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] {
        release(true);
        fail(PdfErrors::tooSlow(m_limits.time.count()));
    });
    connect(&m_idle, &QTimer::timeout, this, [this] { release(false); });
}

PdfLane::~PdfLane()
{
    *m_stop = true;
    if (m_process != nullptr)
        release(true);
    const auto ending = findChildren<QProcess *>(Qt::FindDirectChildrenOnly);
    for (QProcess *process : ending)
        process->kill();
    for (QProcess *process : ending)
        process->waitForFinished(); // killed: a moment, and nothing is left behind
}

void PdfLane::serve(PdfRequest request)
{
    m_request = std::move(request);
    ++m_number;
    m_idle.stop();
    m_time.start(m_limits.time);
    if (m_process == nullptr)
        startProcess();
    if (!m_request) // it did not start
        return;
    if (m_request->file.isEmpty()) {
        send({.key = {}, .bytes = {}, .isKnown = true}, {});
        return;
    }
    using Documents = std::pair<DocumentFile, QByteArray>;
    const auto reading = inBackground<Documents>(m_pool, [path = m_request->file, before = m_request->before, known = m_known, stop = m_stop](const auto &) -> Result<Documents> {
        auto document = readDocument(path, before.isEmpty() ? known : DocumentKey(), *stop);
        auto earlier = before.isEmpty() ? Result<DocumentFile>() : readDocument(before, {}, *stop);
        if (!document || !earlier)
            return std::unexpected(!document ? document.error() : earlier.error());
        return Documents(*std::move(document), earlier->bytes);
    });
    whenDone(reading, this, [this, number = m_number](const Result<Documents> &documents) {
        if (number != m_number || !m_request)
            return; // too late
        if (!documents)
            complete(std::unexpected(documents.error()));
        else if (documents->first.isKnown && m_known != documents->first.key)
            complete(std::unexpected(PdfErrors::error(u"pdf.crash"_s, u"the worker ended while the file was looked up"_s)));
        else
            send(documents->first, documents->second);
    });
}

void PdfLane::warmUp()
{
    if (m_process == nullptr)
        startProcess();
    if (m_process != nullptr)
        m_idle.start(m_limits.idle);
}

void PdfLane::startProcess()
{
    m_known = {};
    m_hasGreeted = false;
    m_header.reset();
    m_process = new QProcess(this);
    m_process->setProgram(m_workerPath);
    m_process->setProcessEnvironment(workerEnvironment(m_trust));
#ifdef PHOLUAT_SANITIZED
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
#else
    m_process->setStandardErrorFile(QProcess::nullDevice());
#endif
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PdfLane::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QString detail = (status == QProcess::CrashExit ? u"signal %1"_s : u"exit code %1"_s).arg(code);
        release(false);
        fail(PdfErrors::error(m_hasGreeted ? u"pdf.crash"_s : u"pdf.worker"_s, detail));
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        const QString detail = m_process->errorString();
        release(false);
        fail(PdfErrors::error(u"pdf.worker"_s, detail));
    });
    m_process->start(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void PdfLane::send(const DocumentFile &document, const QByteArray &before)
{
    m_time.start(m_limits.time);
    if (!document.isKnown) {
        m_known = document.key;
        m_process->write(PdfWire::packedHeader({Kind::Open, 0, m_number, static_cast<quint32>(document.bytes.size())}));
        m_process->write(document.bytes);
    }
    if (!m_request->before.isEmpty()) {
        m_process->write(PdfWire::packedHeader({Kind::OpenBefore, 0, m_number, static_cast<quint32>(before.size())}));
        m_process->write(before);
    }
    m_process->write(PdfWire::packedHeader({m_request->kind, 0, m_number, static_cast<quint32>(m_request->arguments.size())})
                     + m_request->arguments);
}

void PdfLane::read()
{
    while (m_process != nullptr) {
        if (!m_header) {
            if (m_process->bytesAvailable() < PdfWire::headerBytes)
                return;
            m_header = PdfWire::unpackedHeader(m_process->read(PdfWire::headerBytes));
            if (!m_header || !accept(*m_header)) {
                release(true);
                fail(PdfErrors::error(u"pdf.worker"_s, u"a message that was not agreed on"_s));
                return;
            }
            m_payload = QByteArray(m_header->length, Qt::Uninitialized);
            m_filled = 0;
        }
        const qint64 got = m_process->read(m_payload.data() + m_filled, m_payload.size() - m_filled);
        if (got > 0)
            m_filled += got;
        if (m_filled < m_payload.size())
            return;
        takeAnswer();
    }
}

bool PdfLane::accept(const PdfWire::Header &header)
{
    if (!m_hasGreeted)
        return header.kind == Kind::Hello;
    return m_request && header.request == m_number && (header.kind == Kind::Failure || header.kind == answerOf(m_request->kind));
}

bool PdfLane::acceptHello(const QByteArray &payload)
{
    PdfWire::Reader reader(payload);
    (void)reader.text(100);
    const bool mayWork = reader.flag();
    (void)reader.number();
    (void)reader.number();
    (void)reader.number();
    (void)reader.text(500);
    const int open = reader.number();
    return mayWork && open == 0 && reader.isWhole();
}

void PdfLane::takeAnswer()
{
    const PdfWire::Header header = *m_header;
    m_header.reset();
    const QByteArray payload = std::exchange(m_payload, {});
    if (header.kind == Kind::Hello) {
        m_hasGreeted = acceptHello(payload);
        if (!m_hasGreeted) {
            release(true);
            fail(PdfErrors::error(u"pdf.worker"_s, u"the worker is not in its sandbox: "_s + QString::fromUtf8(payload).left(500)));
        }
        return;
    }
    if ((header.flags & PdfWire::farewell) != 0)
        release(false);
    if (header.kind == Kind::Failure) {
        PdfWire::Reader reader(payload);
        const QString code = reader.text(40);
        complete(std::unexpected(PdfErrors::error(code, reader.text(500))));
        return;
    }
    complete(payload);
}

void PdfLane::complete(Result<QByteArray> result)
{
    m_time.stop();
    if (m_process != nullptr)
        m_idle.start(m_limits.idle);
    if (!m_request)
        return;
    const PdfRequest request = std::move(*m_request);
    m_request.reset();
    request.finish(std::move(result));
    emit freed();
}

void PdfLane::fail(const Error &error)
{
    complete(std::unexpected(error));
}

void PdfLane::release(bool kill)
{
    m_known = {};
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        connect(process, &QProcess::errorOccurred, process, [process] {
            if (process->state() == QProcess::NotRunning)
                process->deleteLater();
        });
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
        else if (kill)
            process->kill();
        else
            process->closeWriteChannel();
    }
}

} // namespace PhoLuat
