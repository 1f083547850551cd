// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/secrets.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QPromise>
#include <QThread>
#include <QTimer>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"vn.pholuat"_s;
    return name;
}

/// Belongs to no destination: theirs have a slash.
QString probeKey()
{
    return u"probe"_s;
}

QString keyOf(const QString &destination, const QString &field)
{
    return destination + u'/' + field;
}

/// Overwrites what only this one holds.
void wipe(QByteArray &secret)
{
    secret.fill('\0');
    secret.clear();
}

template<class T>
struct Promise {
    Promise() { promise->start(); }
    void finish(Result<T> result) const
    {
        promise->addResult(std::move(result));
        promise->finish();
    }
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();
};

template<class T>
Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() > 0)
        return future.takeResult();
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The program is closing, so the keychain was not asked. Start it again."));
}

} // namespace

SecretStore::SecretStore(std::chrono::milliseconds most, QObject *parent)
    : QObject(parent)
    , m_most(most)
{
}

SecretStore::~SecretStore()
{
    close();
    for (QByteArray &secret : m_kept)
        wipe(secret);
}

void SecretStore::close()
{
    const std::unique_ptr<QObject> desk = [this] {
        const QMutexLocker lock(&m_mutex);
        return std::move(m_desk);
    }();
}

void SecretStore::onDesk(std::function<void()> work)
{
    const QMutexLocker lock(&m_mutex);
    if (m_desk)
        QMetaObject::invokeMethod(m_desk.get(), std::move(work), Qt::QueuedConnection);
}

/// `then` is called on the thread of the store when the job has an answer or had its time; then judge() was called.
void SecretStore::ask(QKeychain::Job *job, const QString &key, std::function<void()> then)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    const auto waiting = std::make_shared<std::function<void()>>(std::move(then));
    // Whatever is waiting goes with the desk; only this connection keeps it.
    connect(job, &QKeychain::Job::finished, m_desk.get(), [this, job, waiting] {
        judge(job);
        if (const auto answer = std::exchange(*waiting, nullptr))
            answer();
    });
    // The job stays: the keychain may still answer it, and nobody else would be there to hear.
    QTimer::singleShot(m_most, m_desk.get(), [this, late = std::weak_ptr(waiting)] {
        const auto question = late.lock();
        if (!question || !*question)
            return;
        m_isSilent = true;
        judge(nullptr);
        std::exchange(*question, nullptr)();
    });
    job->start();
}

void SecretStore::judge(const QKeychain::Job *job)
{
    if (job && m_isSilent)
        return; // too late
    const QMutexLocker lock(&m_mutex);
    if (!job)
        m_trouble = QCoreApplication::translate("PhoLuat", "it does not answer");
    else if (job->error() == QKeychain::NoError)
        m_trouble.clear();
    else if (job->error() == QKeychain::EntryNotFound)
        return; // says nothing about the keychain
    else if (job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser)
        m_trouble = QCoreApplication::translate("PhoLuat", "it is locked");
    else if (job->error() == QKeychain::NoBackendAvailable || job->errorString().isEmpty())
        m_trouble = QCoreApplication::translate("PhoLuat", "there is none");
    else
        m_trouble = job->errorString().simplified();
}

/// A locked keychain says "nothing here" to whoever reads or removes; only writing proves that it is open.
void SecretStore::probe(std::function<void()> then)
{
    if (m_isSilent || m_wasOpen)
        return then();
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(probeKey());
    ask(job, probeKey(), [this, job, then] {
        m_wasOpen = !m_isSilent && job->error() == QKeychain::NoError;
        if (!m_wasOpen)
            return then();
        ask(new QKeychain::DeletePasswordJob(service()), probeKey(), then);
    });
}

QFuture<Result<>> SecretStore::tryOut()
{
    const Promise<void> promise;
    onDesk([this, promise] {
        m_wasOpen = false;
        probe([promise] { promise.finish({}); });
    });
    return promise.promise->future();
}

QFuture<Result<QString>> SecretStore::read(const QString &destination, const QString &field)
{
    const Promise<QString> promise;
    onDesk([this, promise, key = keyOf(destination, field)] {
        if (const auto kept = m_kept.constFind(key); kept != m_kept.cend())
            return promise.finish(QString::fromUtf8(*kept));
        if (m_isSilent)
            return promise.finish(QString());
        auto *job = new QKeychain::ReadPasswordJob(service());
        ask(job, key, [this, job, promise] {
            if (!m_isSilent && job->error() == QKeychain::NoError)
                return promise.finish(job->textData());
            probe([promise] { promise.finish(QString()); });
        });
    });
    return promise.promise->future();
}

QFuture<Result<>> SecretStore::write(const QString &destination, const QString &field, const QString &secret)
{
    const Promise<void> promise;
    onDesk([this, promise, key = keyOf(destination, field), secret] {
        // In memory until the keychain says that it has it, and for good when it never does.
        remember(key, secret.toUtf8());
        if (m_isSilent)
            return promise.finish({});
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(secret);
        ask(job, key, [this, job, key, promise] {
            m_wasOpen = !m_isSilent && job->error() == QKeychain::NoError;
            if (m_wasOpen)
                forget(key);
            promise.finish({});
        });
    });
    return promise.promise->future();
}

QFuture<Result<>> SecretStore::remove(const QString &destination, const QString &field)
{
    const Promise<void> promise;
    onDesk([this, promise, key = keyOf(destination, field)] {
        const bool wasKeptHere = m_kept.contains(key);
        forget(key);
        if (m_isSilent)
            return promise.finish({});
        m_wasOpen = false;
        probe([this, key, wasKeptHere, promise] {
            const auto end = [promise, wasKeptHere](bool isGone, const QString &detail) {
                if (isGone || wasKeptHere)
                    return promise.finish({});
                promise.finish(failure(ErrorKind::Unreachable,
                                       QCoreApplication::translate("PhoLuat", "The password could not be removed: the computer's keychain cannot be opened. It may still be kept there; "
                                                                              "open the keychain and remove it again."),
                                       detail, u"secrets.keychain"_s));
            };
            if (!m_wasOpen)
                return end(false, {});
            auto *job = new QKeychain::DeletePasswordJob(service());
            ask(job, key, [this, job, end] {
                const bool isGone = !m_isSilent && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
                end(isGone, m_isSilent ? QString() : job->errorString());
            });
        });
    });
    return promise.promise->future();
}

Result<QString> SecretStore::readNow(const QString &destination, const QString &field)
{
    Q_ASSERT(QThread::currentThread() != thread());
    return waited(read(destination, field));
}

void SecretStore::remember(const QString &key, const QByteArray &secret)
{
    forget(key);
    m_kept.insert(key, QByteArray(secret.constData(), secret.size())); // nobody else's copy, so that overwriting reaches it
}

void SecretStore::forget(const QString &key)
{
    const auto kept = m_kept.find(key);
    if (kept == m_kept.end())
        return;
    wipe(*kept);
    m_kept.erase(kept);
}

bool SecretStore::lastsOnlyForThisRun() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_trouble.isEmpty();
}

QString SecretStore::notice() const
{
    const QMutexLocker lock(&m_mutex);
    if (m_trouble.isEmpty())
        return {};
    return QCoreApplication::translate("PhoLuat", "The computer's keychain cannot be used (%1), so passwords are kept only until the program is closed and never written to a file. "
                                                  "Open the keychain to keep them, or type them again next time.")
        .arg(m_trouble);
}

} // namespace PhoLuat
