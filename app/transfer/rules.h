// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/http.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace PhoLuat {

/// Where in a delivery an answer came.
enum class HttpStep {
    Ask,    ///< is it there? sends nothing
    Create, ///< makes the place, the upload, the post
    Send,   ///< the bytes themselves
    Finish, ///< gives the final name, completes
    Verify, ///< looks at what arrived
};

/// What to do about an answer that is not a success.
enum class HttpRule {
    Again,    ///< later: certainly nothing was stored, or storing it again does no harm
    AskFirst, ///< the server may have done it: ask before anything is sent again
    Afresh,   ///< what was begun is gone: begin anew
    Absent,   ///< asked, and it is not there
    Held,     ///< a person must act: credentials, address, rights
    Refused,  ///< the destination does not take this package
    Stopped,  ///< the host said so
};

/// The written rule, one row a status (reliability row N3):
///
///   status                  Ask     Create    Send      Finish    Verify
///   400 bad request         held    refused   refused   refused   held
///   401 credentials         held    held      held      held      held
///   403 rights              held    held      held      held      held
///   404 not there           absent  held      afresh    ask       ask       creating: the address is wrong; finishing: perhaps done already
///   409 conflict            again   held      ask       ask       ask       creating: the folder above is missing; sending: the offset differs
///   410 gone                absent  held      afresh    ask       ask
///   412 precondition        held    ask       ask       ask       ask       something of that name is there: whose is it?
///   413 too large           held    refused   refused   refused   held
///   415 type not taken      held    refused   refused   refused   held
///   422 content not taken   held    refused   refused   refused   held
///   423 locked              again   again     again     again     ask
///   425 too early           again   again     again     again     ask
///   429 too many requests   again   again     again     again     ask       not before Retry-After
///   460 digest of a piece   again   again     ask       afresh    ask       (tus checksum) sending: the piece was dropped; finishing: the whole is wrong
///   500 fault               again   ask       ask       ask       ask
///   502 bad gateway         again   ask       ask       ask       ask
///   503 not now             again   again     ask       ask       ask       not before Retry-After
///   504 gateway time-out    again   ask       ask       ask       ask
///   507 no space            again   again     again     again     again
///
/// Others: 3xx, 405, 411, 417, 426, 428, 431, 501, 505, 511: held; 406, 414, 451: refused; 416: ask (held when asking); 408: as 503;
/// other 4xx: held; other 5xx: as 500.
struct HttpRuleRow {
    int status = 0;
    std::array<HttpRule, 5> rules; ///< by HttpStep
};

[[nodiscard]] HttpRule httpRule(int status, HttpStep step);

/// A rule with its sentence.
struct HttpVerdict {
    HttpRule rule = HttpRule::Again;
    QString trouble = {}; ///< what happened, why, what to do, with the server's own words
    int retryAfter = 0;   ///< seconds, at most a week; 0: none asked for
};

/// Judges an exchange that was not the success its step needs: by how it ended, a page where none belongs (a network's log-in
/// page, again later), else by the written rule. `now` reads a Retry-After that is a date.
[[nodiscard]] HttpVerdict judge(const HttpAnswer &answer, HttpStep step, const QDateTime &now);

/// What the server itself says, as plain text of at most 300 letters: the message of a JSON answer, the words of a page, else
/// the reason of its status line. No mark-up, no control or direction marks.
[[nodiscard]] QString serverWords(const HttpAnswer &answer);

/// HTML's numbered entities and the five that servers write everywhere, as the letters they stand for; one pass, each once.
[[nodiscard]] QString withoutEntities(const QString &text);

/// Retry-After in seconds from now (RFC 9110, 10.2.3), between 0 and a week.
[[nodiscard]] int retryAfter(const HttpAnswer &answer, const QDateTime &now);

/// A verdict as a plugin's outcome. `Afresh` is for the plugin itself; past it, it means: again later, from the beginning.
template<class Outcome>
[[nodiscard]] Outcome outcomeOf(const HttpVerdict &verdict)
{
    Outcome outcome;
    using State = typename Outcome::State;
    switch (verdict.rule) {
    case HttpRule::Again:
    case HttpRule::Afresh:
        outcome.state = State::Unreachable;
        break;
    case HttpRule::AskFirst:
        outcome.state = State::Unclear;
        break;
    case HttpRule::Absent:
        outcome.state = State::Absent;
        break;
    case HttpRule::Held:
        outcome.state = State::Held;
        break;
    case HttpRule::Refused:
        outcome.state = State::Refused;
        break;
    case HttpRule::Stopped:
        outcome.state = State::Stopped;
        break;
    }
    outcome.trouble = verdict.trouble;
    outcome.retryAfter = verdict.retryAfter;
    return outcome;
}

} // namespace PhoLuat
