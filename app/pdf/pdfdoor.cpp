// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfdoor.h"

#include "pdf/answers.h"
#include "pdf/errors.h"
#include "pdf/lane.h"
#include "pdf/trust.h"
#include "pdf/wire.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <deque>
#include <vector>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using PdfWire::Kind;

struct PdfDoor::Parts {
    QString signerPath;
    PdfLimits limits;
    QString trustFolder;
    std::unique_ptr<QTemporaryDir> trust; ///< the copy that the worker reads
    std::vector<std::unique_ptr<QTemporaryDir>> oldTrust;
    int makingTrust = 0;    ///< databases of certificates that are being made
    bool isTrustNew = true; ///< the next worker needs another
    std::deque<PdfRequest> queue;
    std::deque<PdfRequest> signatureQueue;
    std::unique_ptr<PdfLane> signer; ///< made when it is first needed
    QThreadPool pool; ///< reads files and checks answers, so that the window's thread does neither
    std::vector<std::unique_ptr<PdfLane>> lanes;

    [[nodiscard]] PdfLane *laneFor(const QString &file) const;
    void dispatch();
    void dispatchSignatures();
    void makeSigner();
    template<class T, class Check>
    [[nodiscard]] QFuture<Result<T>> ask(Kind kind, const QString &file, const QByteArray &arguments, Check check, const QString &before = {});
};

PdfLane *PdfDoor::Parts::laneFor(const QString &file) const
{
    PdfLane *best = nullptr;
    const auto rank = [&](const PdfLane &lane) { return lane.holds(file) ? 2 : lane.isRunning() ? 1 : 0; };
    for (const auto &lane : lanes) {
        if (lane->isFree() && (best == nullptr || rank(*lane) > rank(*best)))
            best = lane.get();
    }
    return best;
}

void PdfDoor::Parts::dispatch()
{
    while (!queue.empty()) {
        if (queue.front().isCanceled()) {
            queue.pop_front();
            continue;
        }
        PdfLane *lane = laneFor(queue.front().file);
        if (lane == nullptr)
            return;
        PdfRequest request = std::move(queue.front());
        queue.pop_front();
        lane->serve(std::move(request));
    }
}

/// NSS keeps a database open and locks it: the worker gets a copy of its own, in a folder that goes with it.
void PdfDoor::Parts::makeSigner()
{
    isTrustNew = false;
    if (!trust)
        trust = std::make_unique<QTemporaryDir>();
    QString folder;
    if (QFile::exists(trust->filePath(u"cert9.db"_s)))
        folder = u"sql:"_s + trust->path(); // made from certificates
    // Not pkcs11.txt: it may name modules of tokens, and the places they were made in.
    for (const QString &name : {u"cert9.db"_s, u"key4.db"_s}) {
        if (!trustFolder.isEmpty() && QFile::copy(QDir(trustFolder).filePath(name), trust->filePath(name)))
            folder = u"sql:"_s + trust->path();
    }
    signer = std::make_unique<PdfLane>(signerPath, limits, pool, folder);
    // Queued: a worker that cannot start would otherwise fail one request inside the other.
    QObject::connect(signer.get(), &PdfLane::freed, signer.get(), [this] { dispatchSignatures(); }, Qt::QueuedConnection);
}

void PdfDoor::Parts::dispatchSignatures()
{
    if (makingTrust > 0)
        return; // comes again when it is made
    if (signer && isTrustNew && signer->isFree())
        signer.release()->deleteLater(); // it may be the one that calls
    if (!signer)
        makeSigner();
    while (!signatureQueue.empty() && signer->isFree()) {
        PdfRequest request = std::move(signatureQueue.front());
        signatureQueue.pop_front();
        if (!request.isCanceled())
            signer->serve(std::move(request));
    }
}

template<class T, class Check>
QFuture<Result<T>> PdfDoor::Parts::ask(Kind kind, const QString &file, const QByteArray &arguments, Check check, const QString &before)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    const QFuture<Result<T>> future = promise->future();
    promise->start();
    PdfRequest request{.kind = kind, .file = file, .before = before, .arguments = arguments, .finish = {}, .isCanceled = {}};
    request.isCanceled = [promise] { return promise->isCanceled(); };
    request.finish = [promise, check, this](Result<QByteArray> answer) {
        if (promise->isCanceled())
            return;
        if (!answer) {
            promise->addResult(std::unexpected(std::move(answer.error())));
            promise->finish();
            return;
        }
        pool.start([promise, check, payload = std::move(*answer)] {
            promise->addResult(check(payload));
            promise->finish();
        });
    };
    if (kind == Kind::Signatures) {
        signatureQueue.push_back(std::move(request));
        dispatchSignatures();
        return future;
    }
    queue.push_back(std::move(request));
    dispatch();
    return future;
}

PdfDoor::PdfDoor(QString workerPath, int workers, QObject *parent, PdfLimits limits)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    const int count = workers > 0 ? workers : std::max(1, QThread::idealThreadCount());
    m_parts->pool.setMaxThreadCount(count);
    const QFileInfo worker(workerPath);
    m_parts->signerPath = worker.dir().filePath(worker.fileName().replace(u"pdf-render"_s, u"pdf-sign"_s));
    m_parts->limits = limits;
    for (int i = 0; i < count; ++i) {
        auto lane = std::make_unique<PdfLane>(workerPath, limits, m_parts->pool);
        // Queued: a worker that cannot start would otherwise fail one request inside the other.
        connect(lane.get(), &PdfLane::freed, this, [this] { m_parts->dispatch(); }, Qt::QueuedConnection);
        m_parts->lanes.push_back(std::move(lane));
    }
}

PdfDoor::~PdfDoor()
{
    m_parts->queue.clear();
    m_parts->signatureQueue.clear();
    m_parts->signer.reset();
    m_parts->lanes.clear();
    m_parts->pool.waitForDone();
}

QFuture<Result<PdfFacts>> PdfDoor::facts(const QString &file)
{
    return m_parts->ask<PdfFacts>(Kind::Facts, file, {}, [](const QByteArray &payload) { return PdfAnswers::facts(payload); });
}

QFuture<Result<QImage>> PdfDoor::page(const QString &file, int page, double dpi)
{
    if (!(dpi >= 1 && dpi <= 4800))
        return readyFuture<QImage>(std::unexpected(PdfErrors::error(u"pdf.too-large-page"_s, u"dpi %1"_s.arg(dpi))));
    return m_parts->ask<QImage>(Kind::Page, file, PdfWire::Writer().number(page).real(dpi).bytes(),
                                [](const QByteArray &payload) { return PdfAnswers::image(payload, PdfWire::pixelLimit); });
}

QFuture<Result<QImage>> PdfDoor::thumbnail(const QString &file, int page, int edge)
{
    if (edge < 1 || edge > PdfWire::edgeLimit)
        return readyFuture<QImage>(std::unexpected(PdfErrors::error(u"pdf.too-large-page"_s, u"edge %1"_s.arg(edge))));
    return m_parts->ask<QImage>(Kind::Thumbnail, file, PdfWire::Writer().number(page).number(edge).bytes(),
                                [edge](const QByteArray &payload) { return PdfAnswers::image(payload, edge); });
}

QFuture<Result<QString>> PdfDoor::text(const QString &file, qsizetype limit)
{
    return m_parts->ask<QString>(Kind::Text, file, PdfWire::Writer().large(limit).bytes(),
                                 [limit](const QByteArray &payload) { return PdfAnswers::text(payload, limit); });
}

QFuture<Result<QList<PdfTextBox>>> PdfDoor::textBoxes(const QString &file, int page)
{
    return m_parts->ask<QList<PdfTextBox>>(Kind::Boxes, file, PdfWire::Writer().number(page).bytes(),
                                           [](const QByteArray &payload) { return PdfAnswers::boxes(payload); });
}

QFuture<Result<QStringList>> PdfDoor::selfTest()
{
    return m_parts->ask<QStringList>(Kind::SelfTest, {}, {}, [](const QByteArray &payload) { return PdfAnswers::names(payload); });
}

QFuture<Result<PdfSignatures>> PdfDoor::signatures(const QString &file)
{
    return m_parts->ask<PdfSignatures>(Kind::Signatures, file, PdfWire::Writer().flag(false).bytes(),
                                       [](const QByteArray &payload) { return PdfAnswers::signatures(payload).transform([](const auto &answer) { return answer.first; }); });
}

QFuture<Result<PdfSignatures>> PdfDoor::signedCopy(const QString &original, const QString &signedFile)
{
    const auto check = [](const QByteArray &payload) -> Result<PdfSignatures> {
        const auto answer = PdfAnswers::signatures(payload);
        if (!answer)
            return std::unexpected(answer.error());
        if (auto trouble = troubleWithSignedCopy(answer->second, answer->first))
            return std::unexpected(*trouble);
        return answer->first;
    };
    return m_parts->ask<PdfSignatures>(Kind::Signatures, signedFile, PdfWire::Writer().flag(true).bytes(), check, original);
}

void PdfDoor::setTrust(const QString &folder)
{
    m_parts->trustFolder = folder;
    m_parts->isTrustNew = true;
    if (m_parts->signer && m_parts->signer->isFree())
        m_parts->signer.reset();
    auto place = std::make_unique<QTemporaryDir>();
    const QString path = place->path();
    if (m_parts->signer)
        m_parts->oldTrust.push_back(std::move(m_parts->trust)); // in use until that worker ends
    m_parts->trust = std::move(place);
    if (folder.isEmpty())
        return;
    ++m_parts->makingTrust;
    m_parts->pool.start([this, folder, path] {
        const QList<QByteArray> certificates = PdfTrust::certificatesIn(folder);
        // Without it nobody is trusted, which every signature then says.
        if (!certificates.isEmpty() && !PdfTrust::makeDatabase(certificates, path))
            qWarning("No authority was taken from the folder of certificates.");
        QMetaObject::invokeMethod(this, [this] {
            --m_parts->makingTrust;
            m_parts->dispatchSignatures();
        }, Qt::QueuedConnection);
    });
}

void PdfDoor::warmUp()
{
    if (std::ranges::none_of(m_parts->lanes, [](const auto &lane) { return lane->isRunning(); }))
        m_parts->lanes.front()->warmUp();
}

} // namespace PhoLuat
