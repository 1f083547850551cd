// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sending, and what became of it.
#include "console/await.h"
#include "console/console.h"
#include "document/receiptpdf.h"
#include "work/ledger.h"
#include "work/outbox.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

/// Stable words for scripts.
QString stateWord(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Queued: return u"queued"_s;
    case Delivery::State::Sending: return u"sending"_s;
    case Delivery::State::Delivered: return u"delivered"_s;
    case Delivery::State::Refused: return u"refused"_s;
    case Delivery::State::Waiting: return u"waiting"_s;
    case Delivery::State::Unclear: return u"unclear"_s;
    case Delivery::State::Held: return u"held"_s;
    }
    return {};
}

QString stateSentence(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Queued: return translated(QT_TRANSLATE_NOOP("PhoLuat", "in the outbox"));
    case Delivery::State::Sending: return translated(QT_TRANSLATE_NOOP("PhoLuat", "being sent"));
    case Delivery::State::Delivered: return translated(QT_TRANSLATE_NOOP("PhoLuat", "delivered"));
    case Delivery::State::Refused: return translated(QT_TRANSLATE_NOOP("PhoLuat", "refused"));
    case Delivery::State::Waiting: return translated(QT_TRANSLATE_NOOP("PhoLuat", "waiting"));
    case Delivery::State::Unclear: return translated(QT_TRANSLATE_NOOP("PhoLuat", "not known whether it arrived; it is asked about"));
    case Delivery::State::Held: return translated(QT_TRANSLATE_NOOP("PhoLuat", "waits for a person"));
    }
    return {};
}

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// One delivery as an outcome: an object with --json, a line for people; what did not arrive raises the exit code.
void tell(Console &console, const PackageRecord &record, const Destination &destination, const Delivery &delivery)
{
    const QString name = destination.name.isEmpty() ? destination.id : destination.name;
    if (delivery.state != Delivery::State::Delivered) {
        const QString why = delivery.trouble.isEmpty() ? stateSentence(delivery.state) : delivery.trouble;
        console.out.failed({delivery.state == Delivery::State::Refused ? ErrorKind::Refused : ErrorKind::Unreachable, why, {}, u"delivery."_s + stateWord(delivery.state)},
                           u"%1 → %2"_s.arg(record.fileName, name));
        return;
    }
    QJsonObject fields = described(record, record.fileName);
    fields[u"destination"_s] = destination.id;
    fields[u"state"_s] = stateWord(delivery.state);
    fields[u"receipt"_s] = delivery.receipt;
    fields[u"at"_s] = moment(delivery.at);
    console.out.done(QCoreApplication::translate("PhoLuat", "delivered: %1").arg(u"%1 → %2"_s.arg(record.fileName, name)) + u'\n' + delivery.receipt, fields);
}

Result<QList<Destination>> destinationsOf(Workspace &workspace)
{
    return await(workspace.ask<QList<Destination>>([](Stores &stores) { return stores.packages.destinations(); }));
}

/// The places named by --to and --folder; a folder becomes a destination of the workspace.
std::optional<QList<Destination>> placesFrom(Console &console, Workspace &workspace, const Arguments &arguments)
{
    QStringList ids = arguments.options.value(u"to"_s);
    const QStringList folders = arguments.options.value(u"folder"_s);
    for (const QString &path : folders) {
        const QString folder = QFileInfo(path).absoluteFilePath();
        const Destination made{u"folder:"_s + folder, u"folder"_s, QFileInfo(folder).fileName(), {{u"folder"_s, folder}}};
        const auto saved = await(workspace.ask<void>([made, who = workspace.identity().person](Stores &stores) { return stores.packages.saveDestination(made, who); }));
        if (!saved) {
            console.out.failed(saved.error());
            return std::nullopt;
        }
        ids.append(made.id);
    }
    if (ids.isEmpty()) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Say where to: --folder PATH, or --to a destination of the workspace."));
        return std::nullopt;
    }
    const auto known = destinationsOf(workspace);
    if (!known) {
        console.out.failed(known.error());
        return std::nullopt;
    }
    QList<Destination> places;
    for (const QString &id : std::as_const(ids)) {
        const auto found = std::ranges::find_if(*known, [&](const Destination &one) { return one.id == id || one.name == id; });
        if (found == known->end()) {
            console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" any more, so nothing was sent. Choose another in the settings.").arg(id)}, id);
            return std::nullopt;
        }
        if (!places.contains(*found))
            places.append(*found);
    }
    return places;
}

void runSend(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto record = packageFrom(console, *workspace, arguments.words.value(1), PackageRecord::Direction::Sealed);
    if (!record)
        return;
    const auto places = placesFrom(console, *workspace, arguments);
    if (!places)
        return;
    // All at once: one that does not answer keeps no other waiting.
    QList<QFuture<Result<Delivery>>> sendings;
    for (const Destination &place : *places)
        sendings.append(deliver(*workspace, console.tools, record->key, place.id));
    qsizetype arrived = 0;
    for (qsizetype i = 0; i < places->size(); ++i) {
        const auto delivery = await(sendings.at(i));
        if (!delivery) {
            console.out.failed(delivery.error(), u"%1 → %2"_s.arg(record->fileName, places->at(i).name));
            continue;
        }
        arrived += delivery->state == Delivery::State::Delivered ? 1 : 0;
        tell(console, *record, places->at(i), *delivery);
    }
    if (places->size() > 1)
        console.out.line(QCoreApplication::translate("PhoLuat", "%1 of %2 destinations have it.").arg(arrived).arg(places->size()));
}

/// --pause and --go-on of whole destinations; false when one could not be done.
bool setPauses(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const auto places = destinationsOf(workspace);
    if (!places) {
        console.out.failed(places.error());
        return false;
    }
    Outbox outbox(workspace, console.tools);
    for (const auto &[option, paused] : {std::pair{u"pause"_s, true}, std::pair{u"go-on"_s, false}}) {
        const QStringList words = arguments.options.value(option);
        for (const QString &word : words) {
            const auto place = std::ranges::find_if(*places, [&](const Destination &one) { return one.id == word || one.name == word; });
            const auto done = place == places->end()
                ? Result<>(failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" in the workspace, so nothing was done. List them: pholuat-console destination list FILE").arg(word)))
                : await(outbox.setDestinationPaused(place->id, paused));
            if (!done) {
                console.out.failed(done.error(), word);
                return false;
            }
            console.out.done((paused ? QCoreApplication::translate("PhoLuat", "paused: %1") : QCoreApplication::translate("PhoLuat", "goes on: %1")).arg(place->name),
                             {{u"kind"_s, u"destination"_s}, {u"id"_s, place->id}, {u"name"_s, place->name}, {u"paused"_s, paused}});
        }
    }
    return true;
}

void runOutbox(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    if (arguments.has(u"pause"_s) || arguments.has(u"go-on"_s)) {
        (void)setPauses(console, *workspace, arguments);
        return;
    }
    const auto before = await(workspace->ask<QList<Delivery>>([](Stores &stores) { return stores.packages.openDeliveries(); }));
    const auto places = destinationsOf(*workspace);
    const auto records = await(workspace->ask<QList<PackageRecord>>([](Stores &stores) { return stores.packages.all(PackageRecord::Direction::Sealed, PackageStore::Content::HeadOnly); }));
    if (!before || !places || !records) {
        console.out.failed(!before ? before.error() : !places ? places.error() : records.error());
        return;
    }
    {
        Outbox outbox(*workspace, console.tools);
        QEventLoop loop;
        const bool once = arguments.has(u"once"_s);
        QObject::connect(&outbox, &Outbox::settled, &loop, [&] {
            const OutboxStatus status = outbox.status();
            if (once || status.open == status.forPerson)
                loop.quit();
        });
        QObject::connect(&outbox, &Outbox::troubled, &loop, [&](const Error &error) { console.out.line(error.text); });
        outbox.start();
        if (!workspace->isReadOnly())
            loop.exec();
    }
    qsizetype arrived = 0;
    for (const Delivery &was : *before) {
        const auto now = await(workspace->ask<std::optional<Delivery>>([was](Stores &stores) { return stores.packages.delivery(was.key, was.destination); }));
        const auto record = std::ranges::find(*records, was.key, &PackageRecord::key);
        const auto place = std::ranges::find(*places, was.destination, &Destination::id);
        if (!now || !*now || record == records->end())
            continue;
        arrived += (*now)->state == Delivery::State::Delivered ? 1 : 0;
        tell(console, *record, place == places->end() ? Destination{.id = was.destination, .plugin = {}, .name = {}} : *place, **now);
    }
    console.out.line(before->isEmpty() ? QCoreApplication::translate("PhoLuat", "The outbox is empty.")
                                       : QCoreApplication::translate("PhoLuat", "%1 of %2 were delivered.").arg(arrived).arg(before->size()));
}

/// What a person found out about a package whose arrival nobody could be asked about.
void runSettle(Console &console, const Arguments &arguments, bool isThere)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto record = packageFrom(console, *workspace, arguments.words[1], PackageRecord::Direction::Sealed);
    if (!record)
        return;
    const auto places = placesFrom(console, *workspace, arguments);
    if (!places)
        return;
    Outbox outbox(*workspace, console.tools);
    for (const Destination &place : *places) {
        const auto settled = await(isThere ? outbox.markDelivered(record->key, place.id, arguments.value(u"words"_s)) : outbox.sendAnew(record->key, place.id));
        if (!settled) {
            console.out.failed(settled.error(), u"%1 → %2"_s.arg(record->fileName, place.name));
        } else if (settled->state == Delivery::State::Delivered) {
            tell(console, *record, place, *settled);
        } else {
            QJsonObject fields = described(*record, record->fileName);
            fields[u"destination"_s] = place.id;
            fields[u"state"_s] = stateWord(settled->state);
            console.out.done(QCoreApplication::translate("PhoLuat", "%1 → %2 will be sent from its start; send what waits with: pholuat-console outbox").arg(record->fileName, place.name), fields);
        }
    }
}

void runMarkDelivered(Console &console, const Arguments &arguments) { runSettle(console, arguments, true); }
void runSendAnew(Console &console, const Arguments &arguments) { runSettle(console, arguments, false); }

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

Error notWritten(const QString &path)
{
    return {ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "%1 could not be written. Choose another folder, or make room, then try again.").arg(path)};
}

void runExplainDelivery(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto record = packageFrom(console, *workspace, arguments.words[1], PackageRecord::Direction::Sealed);
    if (!record)
        return;
    struct Story {
        Delivery delivery;
        QList<Exchange> exchanges;
    };
    const auto stories = await(workspace->ask<QList<Story>>([key = record->key](Stores &stores) -> Result<QList<Story>> {
        auto all = stores.packages.deliveries();
        if (!all)
            return std::unexpected(all.error());
        QList<Story> found;
        for (const Delivery &delivery : std::as_const(*all)) {
            if (delivery.key != key)
                continue;
            auto exchanges = stores.packages.exchanges(key, delivery.destination);
            if (!exchanges)
                return std::unexpected(exchanges.error());
            found.append({delivery, *exchanges});
        }
        return found;
    }));
    const auto places = destinationsOf(*workspace);
    const auto ledger = await(ledgerOf(*workspace));
    if (!stories || !places || !ledger) {
        console.out.failed(!stories ? stories.error() : !places ? places.error() : ledger.error(), record->fileName);
        return;
    }
    console.out.line(QCoreApplication::translate("PhoLuat", "%1\n  sealed %2, for %3\n  digest %4\n  SHA-256 of the file %5")
                         .arg(record->fileName, moment(record->at), record->info.receiverName, record->key.digest, record->sha256));
    for (const LedgerLine &line : *ledger) {
        if (line.package == record->key && !line.answeredAt.isNull()) {
            console.out.line(QCoreApplication::translate("PhoLuat", "  answered %1: %2").arg(moment(line.answeredAt), line.remark.isEmpty() ? QCoreApplication::translate("PhoLuat", "accepted") : line.remark));
            break;
        }
    }
    if (stories->isEmpty())
        console.out.done(QCoreApplication::translate("PhoLuat", "  It was never put into the outbox."), described(*record, record->fileName));
    for (const Story &story : *stories) {
        const auto place = std::ranges::find(*places, story.delivery.destination, &Destination::id);
        const Destination known = place == places->end() ? Destination{.id = story.delivery.destination, .plugin = {}, .name = {}} : *place;
        QJsonObject fields = described(*record, record->fileName);
        fields[u"destination"_s] = known.id;
        fields[u"state"_s] = stateWord(story.delivery.state);
        fields[u"at"_s] = moment(story.delivery.at);
        fields[u"attempts"_s] = story.delivery.attempts;
        fields[u"bytes"_s] = story.delivery.offset;
        fields[u"receipt"_s] = story.delivery.receipt;
        fields[u"trouble"_s] = story.delivery.trouble;
        fields[u"nextAt"_s] = moment(story.delivery.nextAt);
        QJsonArray exchanges;
        QString text = QCoreApplication::translate("PhoLuat", "  %1: %2, %3, attempts: %4").arg(known.name.isEmpty() ? known.id : known.name, stateSentence(story.delivery.state), moment(story.delivery.at)).arg(story.delivery.attempts);
        for (const QString &part : {story.delivery.trouble, story.delivery.receipt}) {
            if (!part.isEmpty())
                text += u"\n    "_s + QString(part).replace(u"\n"_s, u"\n    "_s);
        }
        for (const Exchange &exchange : story.exchanges) {
            exchanges.append(QJsonObject{{u"number"_s, exchange.number}, {u"at"_s, moment(exchange.at)}, {u"request"_s, exchange.request}, {u"answer"_s, exchange.answer}});
            text += u"\n    %1. %2\n      > %3\n      < %4"_s.arg(QString::number(exchange.number), moment(exchange.at), QString(exchange.request).replace(u"\n"_s, u"\n      > "_s),
                                                              QString(exchange.answer).replace(u"\n"_s, u"\n      < "_s));
        }
        fields[u"exchanges"_s] = exchanges;
        console.out.done(text, fields);
        if (!arguments.has(u"receipt"_s) || (arguments.has(u"at"_s) && arguments.value(u"at"_s) != known.id && arguments.value(u"at"_s) != known.name))
            continue;
        if (story.delivery.state != Delivery::State::Delivered)
            continue;
        const auto pdf = receiptPdf(*record, known, story.delivery, story.exchanges, story.delivery.at);
        if (!pdf)
            console.out.failed(pdf.error(), record->fileName);
        else if (!writeFile(arguments.value(u"receipt"_s), *pdf))
            console.out.failed(notWritten(arguments.value(u"receipt"_s)), arguments.value(u"receipt"_s));
        else
            console.out.line(QCoreApplication::translate("PhoLuat", "  receipt: %1").arg(arguments.value(u"receipt"_s)));
    }
}

void runLedger(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto ledger = await(ledgerOf(*workspace));
    if (!ledger) {
        console.out.failed(ledger.error(), arguments.words.first());
        return;
    }
    for (const LedgerLine &line : *ledger) {
        const QString state = line.delivery ? stateWord(line.delivery->state) : u"unsent"_s;
        QJsonObject fields{{u"file"_s, line.fileName}, {u"kind"_s, line.subject == LedgerLine::Subject::Report ? u"report"_s : line.subject == LedgerLine::Subject::Material ? u"material"_s : u"return"_s},
                           {u"id"_s, line.id}, {u"title"_s, line.title}, {u"version"_s, line.version}, {u"package"_s, line.package.id.value}, {u"digest"_s, line.package.digest},
                           {u"sha256"_s, line.sha256}, {u"sealedAt"_s, moment(line.sealedAt)}, {u"destination"_s, line.destination}, {u"state"_s, state},
                           {u"remark"_s, line.remark}, {u"answeredAt"_s, moment(line.answeredAt)}, {u"answerDigest"_s, line.answerDigest}};
        if (line.delivery) {
            fields[u"at"_s] = moment(line.delivery->at);
            fields[u"receipt"_s] = line.delivery->receipt;
            fields[u"trouble"_s] = line.delivery->trouble;
        }
        console.out.done(u"%1  %2  → %3  %4  %5"_s.arg(line.title, line.fileName, line.destination.isEmpty() ? u"–"_s : line.destination,
                                                       line.delivery ? stateSentence(line.delivery->state) : QCoreApplication::translate("PhoLuat", "never sent"),
                                                       line.delivery ? moment(line.delivery->at) : QString()), fields);
    }
    const auto write = [&](const QString &path, const Result<QByteArray> &bytes) {
        if (!bytes)
            console.out.failed(bytes.error(), path);
        else if (!writeFile(path, *bytes))
            console.out.failed(notWritten(path), path);
        else
            console.out.line(QCoreApplication::translate("PhoLuat", "written: %1").arg(path));
    };
    if (arguments.has(u"csv"_s))
        write(arguments.value(u"csv"_s), ledgerCsv(*ledger));
    if (arguments.has(u"xlsx"_s))
        write(arguments.value(u"xlsx"_s), ledgerXlsx(*ledger, console.clock()));
}

} // namespace

QList<Verb> deliveryVerbs()
{
    return {
        {u"send"_s, u"FILE.pholuat [PACKAGE] --folder PATH… | --to DESTINATION…"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "delivers a sealed package to one or several destinations at once and keeps the receipts")), {u"folder"_s, u"to"_s}, {}, 1, runSend, 2},
        {u"outbox"_s, u"FILE.pholuat [--once] | --pause DESTINATION… | --go-on DESTINATION…"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "sends what waits in the outbox until it is empty; --once tries every destination once; --pause and --go-on hold a whole destination and let it go again, also after a restart")),
         {u"pause"_s, u"go-on"_s}, {u"once"_s}, 1, runOutbox, 1},
        {u"mark-delivered"_s, u"FILE.pholuat PACKAGE --to DESTINATION… --words TEXT"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "keeps that a person found the package there: who confirmed it, when, in which words")), {u"to"_s, u"words"_s}, {}, 2, runMarkDelivered, 2},
        {u"send-anew"_s, u"FILE.pholuat PACKAGE --to DESTINATION…"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "a person found that the package is not there: it is sent again from its start")), {u"to"_s}, {}, 2, runSendAnew, 2},
        {u"explain-delivery"_s, u"FILE.pholuat PACKAGE [--receipt FILE.pdf] [--at DESTINATION]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "what became of a package at each destination, with every exchange word for word")), {u"receipt"_s, u"at"_s}, {}, 2, runExplainDelivery, 2},
        {u"ledger"_s, u"FILE.pholuat [--csv FILE.csv] [--xlsx FILE.xlsx]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "what was sent where and when, with which digest, and what came back")), {u"csv"_s, u"xlsx"_s}, {}, 1, runLedger, 1},
    };
}

} // namespace PhoLuat
