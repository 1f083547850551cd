// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/packing.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Why a package is not answered so.
std::optional<Error> refusal(bool accept, const QString &onTheWhole, const QList<Remark> &remarks)
{
    constexpr int shortestRemark = 10;
    if (accept && !remarks.isEmpty())
        return Error{ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The package was not accepted: %n remark(s) on its cells and paragraphs are prepared. Return it with them, or remove them first.", nullptr, int(remarks.size())), {}, u"answer.remarks"_s};
    if (!accept && remarks.isEmpty() && onTheWhole.size() < shortestRemark)
        return Error{ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The package was not returned: the remark has to say in at least %1 characters what is to be corrected.").arg(shortestRemark)};
    return std::nullopt;
}

} // namespace

QFuture<Result<PackageRecord>> answer(Workspace &workspace, Tools tools, const PackageKey &package, bool accept, const QString &remark, const QString &file)
{
    const Steps<PackageRecord> steps(&workspace);
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    QThreadPool *const pool = &tools.pool;
    const QString who = workspace.identity().person;
    const UnitId own = workspace.identity().unit;
    const QDateTime made = workspace.clock()();

    const QString onTheWhole = tidiedRemark(remark.left(2 * RemarkLimits::whole));
    if (remark.size() > RemarkLimits::whole) {
        steps.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The package was not answered: the remark has %1 characters, and it may have at most %2. Shorten it, or put remarks on cells and paragraphs.").arg(remark.size()).arg(RemarkLimits::whole)));
        return steps.future();
    }

    const auto read = [=](Stores &stores) -> Result<Content> {
        auto received = stores.packages.find(package);
        if (!received)
            return std::unexpected(received.error());
        if (received->direction != PackageRecord::Direction::Received || received->info.kind != PackageKind::Submission)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This package cannot be answered: only submissions that came in can be accepted or returned. Choose one of those in the inbox."));
        auto remarks = stores.remarks.prepared(package.digest);
        if (!remarks)
            return std::unexpected(remarks.error());
        if (auto refused = refusal(accept, onTheWhole, *remarks))
            return std::unexpected(*refused);
        Content content{.package = {}, .folder = folderFor(work->location())};
        PackageInfo &info = content.package.info;
        info = received->info;
        // Another answer to the same package is the next version of the first one: the later word counts, whichever comes first.
        const auto earlier = stores.packages.answers(PackageRecord::Direction::Sealed, package.digest);
        if (!earlier)
            return std::unexpected(earlier.error());
        info.id = earlier->isEmpty() ? PackageId::make() : earlier->first().key.id;
        info.version = 1;
        for (const PackageRecord &one : *earlier)
            info.version = std::max(info.version, one.key.version + 1);
        info.kind = PackageKind::Return;
        info.sender = own;
        info.senderName = received->info.receiverName;
        info.receiver = received->info.sender;
        info.receiverName = received->info.senderName;
        info.replaces = package.digest; // the package this one answers
        info.createdAt = made;
        info.program = u"pholuat "_s + QString::fromLatin1(PHOLUAT_VERSION);
        if (!accept) {
            content.package.remark = onTheWhole.isEmpty() ? remarkOnTheWhole(*remarks) : onTheWhole;
            content.package.remarks = *std::move(remarks);
        }
        return content;
    };
    steps.after(workspace.ask<Content>(read), [=](const Content &content) {
        const UnitTree *const tree = &work->units();
        const auto make = [=](QPromise<Result<Sealed>> &) { return pack(content, *forms, *tree, made); };
        steps.after(inBackground<Sealed>(*pool, make), [=](const Sealed &sealed) {
            const auto decide = [=](Stores &stores) -> Result<PackageRecord> {
                return keepSealed(stores, sealed, who, [&]() -> Result<> {
                    const auto now = stores.remarks.prepared(package.digest);
                    if (!now)
                        return std::unexpected(now.error());
                    if (*now != sealed.record.remarks)
                        return failure(ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "The package was not answered: a remark was added or removed while the answer was being made. Look at the remarks, then answer again."));
                    if (auto gone = stores.remarks.setPrepared(package.digest, {}, who); !gone)
                        return gone;
                    const auto decision = accept ? PackageRecord::Decision::Accepted : PackageRecord::Decision::Returned;
                    return stores.packages.decide(package, decision, sealed.record.remark, who);
                });
            };
            steps.inAnyCaseAfter(work->askLong<PackageRecord>(decide), [=](const PackageRecord &record) {
                work->announce({Change::Kind::Changed, Change::What::Package, package.id.value});
                if (!file.isEmpty()) {
                    if (auto copied = copyOut(sealed.file, file); !copied) {
                        steps.end(std::unexpected(copied.error()));
                        return;
                    }
                }
                steps.end(record);
            });
        });
    });
    return steps.future();
}

} // namespace PhoLuat
