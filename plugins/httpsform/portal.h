// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "description.h"

#include "transfer/rules.h"

#include <optional>

namespace HttpsForm {

/// A described portal during one call: its session, and the words its steps have kept so far.
class Portal final {
public:
    /// `host` may be null, when there is nobody to tell.
    Portal(const Description &description, const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost *host);

    /// Passes the log-in steps; what went wrong otherwise.
    [[nodiscard]] std::optional<PhoLuat::DeliveryOutcome> logIn();
    /// One request of the description.
    [[nodiscard]] PhoLuat::HttpAnswer exchange(const Step &step);
    [[nodiscard]] bool isThere(const Step &step, const PhoLuat::HttpAnswer &answer) const;
    [[nodiscard]] bool isAbsent(const Step &step, const PhoLuat::HttpAnswer &answer) const { return anyHolds(step.absent, answer, m_words); }
    /// What an answer means that is neither: as described, else by the written rule.
    [[nodiscard]] PhoLuat::DeliveryOutcome judged(const Step &step, const PhoLuat::HttpAnswer &answer, PhoLuat::HttpStep at) const;
    /// What proves it, word for word and without secrets.
    [[nodiscard]] QString receipt(const Step &step, const PhoLuat::HttpAnswer &answer) const;
    [[nodiscard]] const Words &words() const { return m_words; }

private:
    [[nodiscard]] PhoLuat::HttpDoor door() const;
    [[nodiscard]] PhoLuat::HttpRequest requestOf(const Step &step) const;
    [[nodiscard]] QUrl urlOf(const Step &step) const;
    void keepCookies(const PhoLuat::HttpAnswer &answer);
    [[nodiscard]] QString serversWords(const Step &step, const PhoLuat::HttpAnswer &answer) const;

    const Description &m_description;
    const PhoLuat::DeliveryJob &m_job;
    PhoLuat::DeliveryHost *m_host;
    Words m_words;
    QMap<QByteArray, QByteArray> m_cookies;
    QStringList m_secrets;
    qint64 m_out = 0; ///< of the package, bytes, as the host was told last
};

} // namespace HttpsForm
