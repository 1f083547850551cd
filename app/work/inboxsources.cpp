// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/inboxsources.h"

#include "transfer/http.h"
#include "work/workfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString listSetting()
{
    return u"inbox.sources"_s;
}

/// What is missing in it; empty when it may be kept.
QString troubleWith(const InboxSource &source)
{
    if (source.name.trimmed().isEmpty())
        return QCoreApplication::translate("PhoLuat", "Give the source a name.");
    if (source.place.trimmed().isEmpty())
        return source.kind == InboxSource::Kind::Folder ? QCoreApplication::translate("PhoLuat", "Choose the folder.")
                                                        : QCoreApplication::translate("PhoLuat", "Write the folder's address as https://…");
    if (source.kind == InboxSource::Kind::Folder)
        return {};
    const QUrl url(source.place.trimmed());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisMachine(url.host()))))
        return QCoreApplication::translate("PhoLuat", "Write the folder's address as https://…");
    if (!url.userInfo().isEmpty())
        return QCoreApplication::translate("PhoLuat", "The address holds a name or a password. Write them into their own fields.");
    return {};
}

} // namespace

InboxSources::InboxSources(Workspace &workspace, const Tools &tools, const Needs &needs) : m_workspace(workspace), m_tools(tools), m_needs(needs)
{
    m_steady.start();
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString &path) {
        for (const InboxSource &source : std::as_const(m_sources)) {
            if (source.kind == InboxSource::Kind::Folder && source.place == path && !source.isPaused)
                lookIn(source.id, m_needs.soon);
        }
    });
}

InboxSources::~InboxSources()
{
    *m_isStopped = true;
}

void InboxSources::start()
{
    if (std::exchange(m_isStarted, true) || m_workspace.isReadOnly())
        return;
    const auto asked = read(); // take() begins with what is read
    Q_UNUSED(asked)
}

QFuture<Result<QList<InboxSource>>> InboxSources::read()
{
    const auto future = m_workspace.ask<QList<InboxSource>>([](Stores &stores) -> Result<QList<InboxSource>> {
        const auto text = stores.settings.value(listSetting());
        return text ? inboxSourcesFrom(*text) : std::unexpected(text.error());
    });
    whenDone(future, this, [this](const Result<QList<InboxSource>> &sources) {
        if (sources)
            take(*sources);
    });
    return future;
}

void InboxSources::take(const QList<InboxSource> &sources)
{
    const QList<InboxSource> before = std::exchange(m_sources, sources);
    std::erase_if(m_places, [&](const auto &place) { return std::ranges::find(m_sources, place.first, &InboxSource::id) == m_sources.end(); });
    for (const InboxSource &source : std::as_const(m_sources)) {
        Place &place = m_places[source.id];
        const auto old = std::ranges::find(before, source.id, &InboxSource::id);
        if (old == before.end() || *old != source)
            place.failures = 0;
        if (source.isPaused && place.timer)
            place.timer->stop();
        else if (m_isStarted && !source.isPaused && (old == before.end() || *old != source))
            lookIn(source.id, 0ms);
    }
    watchFolders();
    emit changed();
}

void InboxSources::watchFolders()
{
    QStringList wanted;
    for (const InboxSource &source : std::as_const(m_sources)) {
        if (m_isStarted && source.kind == InboxSource::Kind::Folder && !source.isPaused && QFileInfo(source.place).isDir())
            wanted.append(source.place);
    }
    const QStringList watched = m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

QFuture<Result<>> InboxSources::change(const std::function<Result<>(QList<InboxSource> &)> &how, const QString &forget)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto future = promise->future();
    const auto work = [how, forget](Stores &stores) -> Result<QList<InboxSource>> {
        return stores.database.transaction<QList<InboxSource>>([&]() -> Result<QList<InboxSource>> {
            const auto text = stores.settings.value(listSetting());
            if (!text)
                return std::unexpected(text.error());
            auto sources = inboxSourcesFrom(*text);
            if (!sources)
                return sources;
            if (auto changed = how(*sources); !changed)
                return std::unexpected(changed.error());
            if (auto written = stores.settings.setValue(listSetting(), inboxSourcesText(*sources)); !written)
                return std::unexpected(written.error());
            if (!forget.isEmpty()) {
                if (auto written = stores.settings.setValue(sourceMemorySetting(forget), {}); !written)
                    return std::unexpected(written.error());
            }
            return sources;
        });
    };
    whenDone(m_workspace.ask<QList<InboxSource>>(work), this, [this, promise](const Result<QList<InboxSource>> &sources) {
        if (sources)
            take(*sources);
        promise->addResult(sources ? Result<>() : std::unexpected(sources.error()));
        promise->finish();
    });
    return future;
}

QFuture<Result<>> InboxSources::save(const InboxSource &source)
{
    if (const QString trouble = troubleWith(source); !trouble.isEmpty())
        return readyFuture<void>(failure(ErrorKind::Refused, trouble, {}, u"inbox.source"_s));
    const auto old = std::ranges::find(m_sources, source.id, &InboxSource::id);
    const bool isElsewhere = old != m_sources.end() && (old->place != source.place || old->kind != source.kind);
    return change([source](QList<InboxSource> &sources) -> Result<> {
        const auto known = std::ranges::find(sources, source.id, &InboxSource::id);
        if (known != sources.end())
            *known = source;
        else
            sources.append(source);
        return {};
    }, isElsewhere ? source.id : QString());
}

QFuture<Result<>> InboxSources::remove(const QString &id)
{
    return change([id](QList<InboxSource> &sources) -> Result<> {
        sources.removeIf([&id](const InboxSource &one) { return one.id == id; });
        return {};
    }, id);
}

void InboxSources::lookNow(const QString &id)
{
    if (m_places.contains(id))
        look(id);
}

void InboxSources::lookIn(const QString &id, std::chrono::milliseconds time)
{
    Place &place = m_places[id];
    if (place.standing.isLooking) {
        place.again = place.again || time <= m_needs.soon;
        return;
    }
    if (!place.timer) {
        place.timer = std::make_unique<QTimer>();
        place.timer->setSingleShot(true);
        connect(place.timer.get(), &QTimer::timeout, this, [this, id] { look(id); });
    }
    // An earlier alarm stays.
    if (!place.timer->isActive() || place.timer->remainingTimeAsDuration() > time)
        place.timer->start(time);
}

void InboxSources::look(const QString &id)
{
    const auto source = std::ranges::find(m_sources, id, &InboxSource::id);
    if (source == m_sources.end() || m_workspace.isReadOnly())
        return;
    Place &place = m_places[id];
    if (place.standing.isLooking) {
        place.again = true;
        return;
    }
    if (place.timer)
        place.timer->stop();
    place.standing.isLooking = true;
    place.again = false;
    if (source->kind == InboxSource::Kind::WebDav && !m_downloads)
        m_downloads = folderFor(m_workspace.location());
    emit changed();
    const LookOrder order{.source = *source, .waiting = place.waiting, .nowMs = m_steady.elapsed(), .still = m_needs.still, .isStopped = m_isStopped, .downloads = m_downloads};
    whenDone(lookAtSource(m_workspace, m_tools, order), this, [this, source = *source](const Result<LookEnd> &end) { ended(source, end); });
}

void InboxSources::ended(const InboxSource &source, const Result<LookEnd> &end)
{
    const auto found = m_places.find(source.id);
    if (found == m_places.end())
        return; // removed meanwhile
    Place &place = found->second;
    place.standing.isLooking = false;
    if (end) {
        place.standing.last = *end;
        place.waiting = end->waiting;
    } else {
        place.standing.last.trouble = end.error().text;
    }
    place.standing.waiting = place.waiting.size();
    place.failures = place.standing.last.trouble.isEmpty() ? 0 : place.failures + 1;
    const auto now = std::ranges::find(m_sources, source.id, &InboxSource::id);
    watchFolders();
    if (place.again)
        lookIn(source.id, 0ms);
    else if (place.standing.waiting > 0 && place.failures == 0)
        lookIn(source.id, m_needs.still + 50ms);
    else if (m_isStarted && now != m_sources.end() && !now->isPaused)
        lookIn(source.id, restOf(source, place));
    emit changed();
    if (isResting())
        emit rested();
}

/// Longer after every failure, so that a server that is down is left alone; a person's "now" does not wait.
std::chrono::milliseconds InboxSources::restOf(const InboxSource &source, const Place &place) const
{
    const auto every = source.kind == InboxSource::Kind::Folder ? m_needs.folderEvery : m_needs.webEvery;
    return source.kind == InboxSource::Kind::Folder ? every : every * std::clamp(place.failures, 1, 6);
}

SourceStanding InboxSources::standing(const QString &id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? SourceStanding() : place->second.standing;
}

bool InboxSources::isResting() const
{
    return std::ranges::none_of(m_places, [](const auto &place) {
        const Place &one = place.second;
        return one.standing.isLooking || one.again || (one.standing.waiting > 0 && one.failures == 0);
    });
}

} // namespace PhoLuat
