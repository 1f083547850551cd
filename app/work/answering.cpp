// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/packing.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QFuture<Result<PackageRecord>> answer(Workspace &workspace, Tools tools, const PackageKey &package, bool accept, const QString &remark, const QString &file)
{
    const Steps<PackageRecord> steps(&workspace);
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    QThreadPool *const pool = &tools.pool;
    const QString who = workspace.identity().person;
    const UnitId own = workspace.identity().unit;
    const QDateTime made = workspace.clock()();

    constexpr int shortestRemark = 10;
    if (!accept && remark.trimmed().size() < shortestRemark) {
        steps.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The package was not returned: the remark has to say in at least %1 characters what is to be corrected.").arg(shortestRemark)));
        return steps.future();
    }

    const auto read = [=](Stores &stores) -> Result<Content> {
        auto received = stores.packages.find(package);
        if (!received)
            return std::unexpected(received.error());
        if (received->direction != PackageRecord::Direction::Received || received->info.kind != PackageKind::Submission)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This package cannot be answered: only submissions that came in can be accepted or returned. Choose one of those in the inbox."));
        Content content{.package = {}, .folder = folderFor(work->location())};
        PackageInfo &info = content.package.info;
        info = received->info;
        info.id = PackageId::make();
        info.kind = PackageKind::Return;
        info.sender = own;
        info.senderName = received->info.receiverName;
        info.receiver = received->info.sender;
        info.receiverName = received->info.senderName;
        info.replaces = package.digest; // the package this one answers
        info.createdAt = made;
        info.program = u"pholuat "_s + QString::fromLatin1(PHOLUAT_VERSION);
        content.package.remark = accept ? QString() : remark.trimmed();
        return content;
    };
    steps.after(workspace.ask<Content>(read), [=](const Content &content) {
        const UnitTree *const tree = &work->units();
        const auto make = [=](QPromise<Result<Sealed>> &) { return pack(content, *forms, *tree, made); };
        steps.after(inBackground<Sealed>(*pool, make), [=](const Sealed &sealed) {
            const auto decide = [=](Stores &stores) -> Result<PackageRecord> {
                return keepSealed(stores, sealed, who, [&] {
                    const auto decision = accept ? PackageRecord::Decision::Accepted : PackageRecord::Decision::Returned;
                    return stores.packages.decide(package, decision, remark.trimmed(), who);
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
