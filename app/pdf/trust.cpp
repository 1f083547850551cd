// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/trust.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 64;
constexpr qint64 largestFile = 256 * 1024;
constexpr int patienceMs = 20'000;

QList<QByteArray> certificatesOf(const QByteArray &bytes)
{
    static const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray end = "-----END CERTIFICATE-----";
    if (bytes.startsWith('\x30'))
        return {bytes};
    QList<QByteArray> all;
    for (qsizetype at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype until = bytes.indexOf(end, at);
        if (until < 0)
            break;
        const QByteArray der = QByteArray::fromBase64(bytes.sliced(at, until - at));
        if (der.startsWith('\x30'))
            all.append(der);
    }
    return all;
}

bool certutil(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"certutil"_s, arguments);
    return process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

QList<QByteArray> PdfTrust::certificatesIn(const QString &folder)
{
    QList<QByteArray> all;
    if (folder.isEmpty())
        return all;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.pem"_s, u"*.crt"_s, u"*.cer"_s, u"*.der"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files.first(std::min(files.size(), mostFiles))) {
        QFile file(info.filePath());
        if (info.size() <= largestFile && file.open(QIODevice::ReadOnly))
            all += certificatesOf(file.read(largestFile));
    }
    return all;
}

Result<> PdfTrust::makeDatabase(const QList<QByteArray> &certificates, const QString &place)
{
    const QString database = u"sql:"_s + place;
    int taken = 0;
    if (certutil({u"-N"_s, u"-d"_s, database, u"--empty-password"_s})) {
        for (qsizetype i = 0; i < certificates.size(); ++i) {
            const QString name = place + u"/authority-%1.der"_s.arg(i);
            QFile file(name);
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(certificates.at(i)) == certificates.at(i).size();
            file.close();
            taken += isWritten && certutil({u"-A"_s, u"-d"_s, database, u"-n"_s, u"authority %1"_s.arg(i), u"-t"_s, u",C,"_s, u"-i"_s, name}) ? 1 : 0;
            file.remove();
        }
    }
    if (taken > 0)
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "None of the authorities you trust could be read, so no signature is called proved. Check the folder of certificates in the settings, and that the package libnss3-tools is installed."), {}, u"pdf.trust"_s);
}

} // namespace PhoLuat
