// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QtPlugin>

namespace PhoLuat {

/// A field of a plugin's settings, from its JSON card ("settings": [...]): the window draws it, so plugins need no widgets.
struct SettingField {
    QString key;
    QString label;    ///< translated by the card: "label": {"vi": …, "en": …}
    QString kind;     ///< "text", "folder", "file", "number", "switch", "secret", "choice"
    QString standard; ///< default value
    QStringList choices = {};
    bool required = false;
};

/// A file that goes with what is published.
struct PublishedFile {
    QString file; ///< where its bytes lie for the time of the call
    QString name; ///< as people read it
    QString mediaType;
};

/// A material of the package as a web page shows it; handed in only when the card says "wants": ["materials"].
struct PublishedMaterial {
    QString id; ///< the same in every version of the material
    QString title;
    QString summary;
    QString kind;
    QString field;
    QString html; ///< the body, safe: our closed set of elements
    QList<PublishedFile> files;
};

/// One package on its way to one destination. Plain, so that a plugin links none of our libraries.
struct DeliveryJob {
    QMap<QString, QString> settings; ///< with the secrets, which leave this struct for nowhere but the wire
    QString file; ///< empty in ask(), unless the card wants materials: the package may not have been copied out yet
    QString name; ///< ASCII, ends in ".zip"
    QString sha256;
    qint64 bytes = 0;
    QString key;                  ///< idempotency key: the same for every attempt at this package and destination
    QString memory;               ///< what the plugin last gave to DeliveryHost::remember; empty before the first attempt
    QMap<QString, QString> facts; ///< "unit", "unitName", "receiver", "receiverName", "kind", "period", "version", "replaces", "title"
    QList<PublishedMaterial> materials;
};

/// What became of a call. Plain.
struct DeliveryOutcome {
    enum class State {
        Delivered,   ///< it is there, and `receipt` proves it
        Absent,      ///< only from ask(): it is not there, or only its first `bytes`
        Unreachable, ///< try again later; certainly not delivered, or delivering again does no harm
        Unclear,     ///< all bytes went out and no answer came: ask() before anything is sent again
        Refused,     ///< the destination does not take this package: its own words in `trouble`
        Held,        ///< a person must act first: credentials, certificate, host key, settings
        Stopped,     ///< the host said so
    };

    State state = State::Unreachable;
    QString receipt = {}; ///< what proves it, word for word; kept for years
    QString trouble = {}; ///< what happened, why, what to do
    qint64 bytes = 0;
    int retryAfter = 0; ///< seconds the destination asks to be left alone; 0: it did not say
};

/// What the program does for a plugin during a call.
class DeliveryHost {
public:
    virtual ~DeliveryHost() = default;
    /// So many bytes are there. False: stop as soon as you can. May wait, to keep to the bandwidth a person allows.
    [[nodiscard]] virtual bool goOn(qint64 bytes) = 0;
    /// On disk when it answers true (an upload's address before its first byte). False: it could not be kept; stop.
    [[nodiscard]] virtual bool remember(const QString &memory) = 0;
    /// One request and its answer, word for word and without secrets: the proof of years later.
    virtual void note(const QString &request, const QString &answer) = 0;
};

/// A kind of destination. Called on a background thread; one call at a time for one package and destination, several
/// destinations at once: an object keeps nothing between calls. Words for people are in the program's language.
class DestinationPlugin {
public:
    virtual ~DestinationPlugin() = default;

    /// Tries the settings without sending anything; empty when all is well, else what is wrong and what to do.
    [[nodiscard]] virtual QString tryConnection(const QMap<QString, QString> &settings) = 0;
    /// Whether the package is there, sending nothing. The program asks before every attempt but the first.
    [[nodiscard]] virtual DeliveryOutcome ask(const DeliveryJob &job, DeliveryHost &host) = 0;
    /// Sends it, going on where an earlier attempt ended when the destination can.
    [[nodiscard]] virtual DeliveryOutcome send(const DeliveryJob &job, DeliveryHost &host) = 0;
};

} // namespace PhoLuat

Q_DECLARE_INTERFACE(PhoLuat::DestinationPlugin, "vn.pholuat.DestinationPlugin/2.0")
