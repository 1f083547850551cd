// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/inboxlook.h"

#include "archive/zip.h"
#include "transfer/davfolder.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atATime = 20;       ///< judged before the next are looked at
constexpr qsizetype rememberEvery = 100; ///< what a kill may have judged again

/// A file that was asked for: here it is, or why not.
struct Fetched {
    SeenFile file;
    QString path = {};
    std::optional<Error> trouble = {};
};

/// One look at one source.
class SourceLook final : public std::enable_shared_from_this<SourceLook> {
public:
    SourceLook(Workspace &workspace, const Tools &tools, const LookOrder &order) : m_work(workspace), m_tools(tools), m_order(order), m_steps(&workspace) {}

    [[nodiscard]] QFuture<Result<LookEnd>> start()
    {
        const auto read = [key = sourceMemorySetting(m_order.source.id)](Stores &stores) { return stores.settings.value(key); };
        m_steps.after(m_work.ask<QString>(read), [self = shared_from_this()](const QString &text) {
            self->m_end.memory = SourceMemory::from(text);
            self->list();
        });
        return m_steps.future();
    }

private:
    /// On a pool thread; the password is asked for there, because a keychain may take its time.
    [[nodiscard]] static Result<DavFolder> davFolder(const LookOrder &order, const Tools &tools)
    {
        DavFolder::Needs needs{.address = order.source.place, .user = order.source.user, .caFile = order.source.caFile, .goOn = [stopped = order.isStopped] { return !*stopped; }};
        if (!order.source.user.isEmpty() && tools.secret) {
            const auto password = tools.secret(order.source.secretOwner(), inboxSecretField());
            if (!password)
                return std::unexpected(password.error());
            if (password->isEmpty())
                return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This computer does not know the password of the source \"%1\". Type it in the inbox, under Sources.").arg(order.source.name), {}, u"inbox.password"_s);
            needs.password = *password;
        }
        return DavFolder(needs);
    }

    [[nodiscard]] static Result<SourceListing> listedNow(const LookOrder &order, const Tools &tools)
    {
        if (order.source.kind == InboxSource::Kind::Folder)
            return listFolder(order.source.place);
        const auto folder = davFolder(order, tools);
        if (!folder)
            return std::unexpected(folder.error());
        auto listed = folder->list();
        if (!listed)
            return std::unexpected(listed.error());
        SourceListing listing{.leftOut = listed->leftOut};
        for (const DavFile &file : std::as_const(listed->files)) {
            if (isPackageName(file.name))
                listing.files.append({file.name, file.stamp(), file.bytes, file.url.toString(QUrl::FullyEncoded), file.etag});
        }
        return listing;
    }

    void list()
    {
        const auto work = [order = m_order, tools = m_tools](QPromise<Result<SourceListing>> &) -> Result<SourceListing> { return listedNow(order, tools); };
        whenDone(inBackground<SourceListing>(m_tools.pool, work), &m_work, [self = shared_from_this()](const Result<SourceListing> &listing) {
            if (!listing) {
                self->m_end.trouble = listing.error().text;
                self->m_end.needsPerson = listing.error().kind == ErrorKind::Refused || listing.error().kind == ErrorKind::NotFound;
                self->m_end.waiting = self->m_order.waiting;
                self->end();
                return;
            }
            for (const SeenFile &file : listing->files)
                self->m_listed.insert(file.name);
            self->m_end.leftOut = listing->leftOut;
            const LookPlan plan = planLook(*listing, self->m_end.memory, self->m_order.waiting, self->m_order.nowMs, self->m_order.still);
            self->m_end.waiting = plan.waiting;
            self->m_left = plan.take;
            self->next();
        });
    }

    void next()
    {
        if (m_left.isEmpty() || *m_order.isStopped || m_steps.isCancelled() || m_isCutOff) {
            end();
            return;
        }
        const qsizetype count = m_order.source.kind == InboxSource::Kind::Folder ? std::min(atATime, m_left.size()) : 1;
        const QList<SeenFile> files = m_left.first(count);
        m_left.remove(0, count);
        if (m_order.source.kind == InboxSource::Kind::Folder) {
            QList<Fetched> here;
            for (const SeenFile &file : files)
                here.append({file, file.place});
            take(here);
            return;
        }
        const auto work = [order = m_order, tools = m_tools, file = files.first()](QPromise<Result<Fetched>> &) -> Result<Fetched> { return fetched(order, tools, file); };
        whenDone(inBackground<Fetched>(m_tools.pool, work), &m_work, [self = shared_from_this()](const Result<Fetched> &here) { self->take({*here}); });
    }

    [[nodiscard]] static Fetched fetched(const LookOrder &order, const Tools &tools, const SeenFile &file)
    {
        const qint64 most = ArchiveLimits().archiveBytes;
        Fetched here{.file = file};
        if (file.bytes > most) {
            here.trouble = Error{ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "\"%1\" is larger than a package may be, so it was not fetched. Ask the sender for smaller packages.").arg(file.name), {}, u"dav.large"_s};
            return here;
        }
        const auto folder = davFolder(order, tools);
        if (!folder) {
            here.trouble = folder.error();
            return here;
        }
        // By what it is as much as by its name: parts of another content are never gone on with.
        const QString part = QString::fromLatin1(QCryptographicHash::hash((file.name + u'\n' + file.stamp).toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
        QDir(order.downloads->path()).mkpath(part);
        here.path = order.downloads->filePath(part + u'/' + file.name);
        if (const auto got = folder->fetch({file.name, QUrl::fromEncoded(file.place.toLatin1()), file.bytes, file.etag, {}}, here.path, most); !got)
            here.trouble = got.error();
        return here;
    }

    void take(const QList<Fetched> &files)
    {
        QStringList paths;
        for (const Fetched &one : files) {
            if (one.trouble)
                fail(one);
            else
                paths.append(one.path);
        }
        if (paths.isEmpty()) {
            next();
            return;
        }
        whenDone(receive(m_work, m_tools, paths), &m_work, [self = shared_from_this(), files](const Result<QList<ReceiveOutcome>> &outcomes) {
            if (!outcomes) {
                self->m_end.trouble = outcomes.error().text;
                self->end();
                return;
            }
            for (const Fetched &one : files) {
                if (!one.trouble)
                    self->note(one, *outcomes);
            }
            self->remember(rememberEvery, [self] { self->next(); });
        });
    }

    /// What could not be fetched: refused for good, or tried again at the next look.
    void fail(const Fetched &one)
    {
        if (one.trouble->kind == ErrorKind::Refused && one.trouble->code == "dav.large"_L1) {
            keep(one.file, one.trouble->text);
            ++m_end.refused;
            return;
        }
        ++m_end.later;
        m_end.trouble = one.trouble->text;
        m_isCutOff = one.trouble->kind != ErrorKind::NotFound; // the others would fare no better
        m_end.waiting.insert(one.file.name, {one.file.stamp, m_order.nowMs - m_order.still.count()});
    }

    void keep(const SeenFile &file, const QString &trouble)
    {
        m_end.memory.files.insert(file.name, {file.stamp, trouble, m_work.clock()().toUTC()});
        ++m_unwritten;
    }

    void note(const Fetched &one, const QList<ReceiveOutcome> &outcomes)
    {
        if (m_order.source.kind == InboxSource::Kind::WebDav)
            QFile::remove(one.path);
        QString trouble;
        bool isSeen = false;
        bool isLater = false;
        for (const ReceiveOutcome &outcome : outcomes) {
            if (outcome.file != one.path && !outcome.file.startsWith(one.path + u'/')) // those of a bulk archive are below it
                continue;
            isSeen = true;
            const Verdict verdict = outcome.judgement.verdict;
            if (verdict == Verdict::Valid || verdict == Verdict::Warning) {
                ++(outcome.taken == PackageStore::Taken::New ? m_end.taken : outcome.taken == PackageStore::Taken::Known ? m_end.known : m_end.conflicts);
                continue;
            }
            const QString why = outcome.judgement.reasons.isEmpty() ? QString() : outcome.judgement.reasons.last().text;
            const bool isOurs = std::ranges::any_of(outcome.judgement.reasons, [](const Finding &reason) { return reason.code == "receive.copy"_L1 || reason.code == "receive.store"_L1; });
            isLater = isLater || isOurs;
            if (isOurs)
                m_end.trouble = why;
            else
                ++m_end.refused;
            if (trouble.isEmpty())
                trouble = why.isEmpty() ? QCoreApplication::translate("PhoLuat", "It is no package that can be taken in.") : why;
        }
        // Not reached because it was stopped, or not to be read now: as if it had not been seen.
        if (!isSeen || isLater) {
            m_end.later += isLater ? 1 : 0;
            m_end.waiting.insert(one.file.name, {one.file.stamp, m_order.nowMs - m_order.still.count()});
            return;
        }
        keep(one.file, trouble);
    }

    void remember(qsizetype unless, const std::function<void()> &then)
    {
        if (m_unwritten < unless) {
            then();
            return;
        }
        m_unwritten = 0;
        m_end.memory.bound(m_listed);
        const auto write = [key = sourceMemorySetting(m_order.source.id), text = m_end.memory.text()](Stores &stores) { return stores.settings.setValue(key, text); };
        m_steps.inAnyCaseAfter(m_work.ask<void>(write), then);
    }

    void end()
    {
        m_end.at = m_work.clock()().toUTC();
        remember(1, [self = shared_from_this()] { self->m_steps.end(self->m_end); });
    }

    Workspace &m_work;
    Tools m_tools;
    LookOrder m_order;
    Steps<LookEnd> m_steps;
    LookEnd m_end;
    QList<SeenFile> m_left;
    QSet<QString> m_listed;
    qsizetype m_unwritten = 0;
    bool m_isCutOff = false;
};

} // namespace

QFuture<Result<LookEnd>> lookAtSource(Workspace &workspace, Tools tools, const LookOrder &order)
{
    return std::make_shared<SourceLook>(workspace, tools, order)->start();
}

} // namespace PhoLuat
