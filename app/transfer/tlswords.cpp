// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/tlswords.h"

#include "transfer/http.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString day(const QDateTime &moment)
{
    return moment.toLocalTime().date().toString(u"dd/MM/yyyy"_s);
}

QString nameOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? certificate.subjectDisplayName() : names.first();
}

QString reasonFor(const QString &host, const QSslError &error, const QSslCertificate &served)
{
    const QSslCertificate certificate = error.certificate().isNull() ? served : error.certificate();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (error.error()) {
    case QSslError::CertificateNotYetValid:
        return QCoreApplication::translate("PhoLuat", "The certificate of %1 is valid only from %2 on, and this computer's date is %3. "
                                                      "Set the computer's clock right; if it is right, tell the people who run the server.")
            .arg(host, day(certificate.effectiveDate()), day(now));
    case QSslError::CertificateExpired:
        return QCoreApplication::translate("PhoLuat", "The certificate of %1 ran out on %2; this computer's date is %3. "
                                                      "If that date is wrong, set the clock right; if not, tell the people who run the server.")
            .arg(host, day(certificate.expiryDate()), day(now));
    case QSslError::HostNameMismatch:
        return QCoreApplication::translate("PhoLuat", "The server that answered for %1 shows a certificate for another one (%2), so nothing was sent. "
                                                      "Check the address in the settings, and whether the network asks you to log in first.")
            .arg(host, nameOf(certificate));
    case QSslError::SelfSignedCertificate:
        return QCoreApplication::translate("PhoLuat", "The certificate of %1 vouches for itself, so nothing proves whose server it is. "
                                                      "Ask the people who run it for their root certificate and name its file in the settings.")
            .arg(host);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return QCoreApplication::translate("PhoLuat", "The certificate of %1 was withdrawn, so nothing was sent. Tell the people who run the server.").arg(host);
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: {
        const QStringList issuers = served.issuerInfo(QSslCertificate::CommonName);
        return QCoreApplication::translate("PhoLuat", "The certificate of %1 was issued by \"%2\", which this computer does not know, so nothing was sent. "
                                                      "Ask for the issuer's root certificate and name its file in the settings.")
            .arg(host, issuers.isEmpty() ? served.issuerDisplayName() : issuers.first());
    }
    default:
        return QCoreApplication::translate("PhoLuat", "The certificate of %1 could not be accepted: %2. Nothing was sent; tell the people who run the server.")
            .arg(host, error.errorString());
    }
}

/// What a person can act on first: the clock, then the name, then who issued it.
int weight(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateExpired:
        return 0;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return 1;
    case QSslError::HostNameMismatch:
        return 2;
    case QSslError::SelfSignedCertificate:
        return 3;
    default:
        return 4;
    }
}

QList<QSslCertificate> rootsIn(const QString &caFile)
{
    return QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
}

} // namespace

QString tlsTrouble(const QUrl &url, const QString &caFile, const QString &libraryWords)
{
    constexpr int patienceMs = 5000;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty())
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + rootsIn(caFile));
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    if (isThisMachine(url.host()))
        socket.setProxy(QNetworkProxy::NoProxy);
    QList<QSslError> errors;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&errors](const QList<QSslError> &found) { errors = found; });
    socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
    socket.waitForEncrypted(patienceMs);
    const QSslCertificate served = socket.peerCertificate();
    socket.abort();
    if (errors.isEmpty())
        return QCoreApplication::translate("PhoLuat", "No secure connection to %1 came about: %2. The server may be too old; nothing was sent. Tell the people who run it.")
            .arg(url.host(), libraryWords);
    return reasonFor(url.host(), *std::ranges::min_element(errors, {}, weight), served);
}

bool holdsRoots(const QString &caFile)
{
    return !rootsIn(caFile).isEmpty();
}

} // namespace PhoLuat
