// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHttpServer>
#include <QList>
#include <QMap>
#include <QString>

namespace PhoLuat::Testing {

/// One package a portal took.
struct TakenPackage {
    QString key;
    QString title;
    QString fileName;
    QString sha256; ///< of the bytes that came
    qint64 bytes = 0;
    int number = 0;
};

/// A portal of ours on loopback, in the thread that makes it: as people build them, with nothing that guards against a second
/// upload, so that every duplicate is seen. Two faces: JSON with a token (api/…), and pages with a form and cookies (web/…).
class SmallPortal final {
public:
    enum class Mood { Well, Full, TooLarge, Closed, Page, Elsewhere, Refusing };

    SmallPortal();
    SmallPortal(const SmallPortal &) = delete;
    SmallPortal &operator=(const SmallPortal &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    Mood mood = Mood::Well;
    QList<TakenPackage> taken;
    QList<QByteArray> paths; ///< of all requests, percent-encoded as they came
    QMap<QString, QByteArray> places; ///< what lies at files/…

private:
    void makeApi();
    void makeWeb();
    [[nodiscard]] QHttpServerResponse take(const QHttpServerRequest &request);
    [[nodiscard]] std::optional<QHttpServerResponse> moody() const;

    QHttpServer m_server;
    quint16 m_port = 0;
};

/// The parts of a multipart/form-data body: field name to (file name, bytes).
[[nodiscard]] QMap<QString, std::pair<QString, QByteArray>> partsOf(const QByteArray &contentType, const QByteArray &body);

} // namespace PhoLuat::Testing
