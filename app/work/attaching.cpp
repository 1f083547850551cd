// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/flows.h"
#include "work/steps.h"

#include "base/nfc.h"

#include <QCoreApplication>

#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// What the PDF's worker said, kept beside the bytes. A PDF that cannot be read is attached all the same.
void describe(Attachment &attachment, const Result<PdfFacts> &facts, const Result<QString> &text)
{
    if (!facts) {
        attachment.trouble = facts.error().text;
        return;
    }
    if (facts->state == "unreadable"_L1)
        attachment.trouble = facts->findings.isEmpty() ? QCoreApplication::translate("PhoLuat", "The PDF is damaged and could not be read. It is attached as it is; ask for a good copy.") : facts->findings.first().text;
    else if (facts->needsPassword)
        attachment.trouble = QCoreApplication::translate("PhoLuat", "The PDF asks for a password, so it cannot be shown here. It is attached as it is.");
    else
        attachment.pages = facts->pages;
    if (text)
        attachment.text = nfc(*text);
}

} // namespace

QFuture<Result<Attachment>> attachPdf(Workspace &workspace, Tools tools, const MaterialId &material, const QString &file)
{
    const Steps<Attachment> steps(&workspace);
    Workspace *const work = &workspace;
    PdfDoor *const pdf = &tools.pdf;
    const QFileInfo info(file);

    steps.after(workspace.openMaterial(material), [=](const Material &) {
        steps.after(work->askLong<QString>([file](Stores &stores) { return stores.blobs.add(file); }), [=](const QString &digest) {
            // Facts and text are wanted, not needed: their Errors become a word on the attachment.
            whenDone(pdf->facts(file), work, [=](const Result<PdfFacts> &facts) {
                whenDone(pdf->text(file), work, [=](const Result<QString> &text) {
                    Attachment attachment{AttachmentId::make(), nfc(info.fileName()), u"application/pdf"_s, info.size(), digest};
                    describe(attachment, facts, text);
                    std::optional<Material> now = work->material(material);
                    if (!now) {
                        steps.end(failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The material was removed while its PDF was being read. The PDF itself is untouched.")));
                        return;
                    }
                    now->attachments.append(attachment);
                    work->editMaterial(*now, QCoreApplication::translate("PhoLuat", "Attach %1").arg(attachment.name), {});
                    if (!work->material(material)->attachments.contains(attachment)) {
                        steps.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The file %1 was not attached: \"%2\" is sealed or the workspace is read only. Make a new material and attach it there.").arg(attachment.name, now->title)));
                        return;
                    }
                    steps.end(attachment);
                });
            });
        });
    });
    return steps.future();
}

} // namespace PhoLuat
