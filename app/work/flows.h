// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/render.h"
#include "extend/registry.h"
#include "forms/consolidation.h"
#include "forms/reportingrules.h"
#include "package/package.h"
#include "pdf/pdfdoor.h"
#include "work/workspace.h"

#include <functional>

namespace PhoLuat {

/// Form editions that ship and those of an office's own, with the terms they are filed in; data, read once: by whoever asks
/// first, on whatever thread. Copies share it.
class FormLibrary final {
public:
    /// Where they lie; what is empty is left out.
    struct Folders {
        QString forms = {};   ///< those that ship: ":/forms"
        QString periods = {}; ///< names of periods, cut-off days, deadlines: ":/periods"
        QString local = {};   ///< an office's own: form files anywhere in it, files of terms in its folder "periods"
    };

    FormLibrary() : FormLibrary(Folders()) {} ///< without any form
    /// Reads nothing before it is asked for.
    explicit FormLibrary(const Folders &folders);
    explicit FormLibrary(const QString &forms) : FormLibrary(Folders{.forms = forms}) {}
    /// Reads them now. Errors: Damaged naming the file.
    [[nodiscard]] static Result<FormLibrary> read(const Folders &folders);
    [[nodiscard]] static Result<FormLibrary> read(const QString &forms) { return read(Folders{.forms = forms}); }
    /// Reads them now unless they are read. Errors: as read(); there are no forms then. A local file never is an error: see
    /// troubles().
    [[nodiscard]] Result<> ready() const;
    [[nodiscard]] const QList<FormSpec> &all() const;
    [[nodiscard]] std::shared_ptr<const FormSpec> find(const QString &id, int edition) const;
    /// The form a unit of that level files for the indicator on a day: of several the youngest, of equally old ones a local.
    [[nodiscard]] std::shared_ptr<const FormSpec> forLevel(const QString &indicator, UnitLevel level, QDate day) const;
    [[nodiscard]] const ReportingRules &rules() const;
    [[nodiscard]] QString localFolder() const;
    [[nodiscard]] bool isLocal(const FormSpec &form) const;
    /// Local files that are not used, and why; the place is the file, then "#" and a JSON Pointer when it is known.
    [[nodiscard]] const Findings &troubles() const;
    /// Reads everything again, for whoever put a file there. What all() answered before stays as it was.
    [[nodiscard]] Result<> reload() const;

private:
    struct Shelf;
    std::shared_ptr<Shelf> m_shelf;
};

/// A destination's secret by the key of its field; empty when there is none. Asked on a pool thread, may wait.
using SecretReader = std::function<Result<QString>(const QString &destination, const QString &field)>;

/// What the Flows use beside the workspace; handed in by the two main.cpp.
struct Tools {
    const FormLibrary &forms;
    PdfDoor &pdf;
    Registry &registry;
    QThreadPool &pool;
    SecretReader secret = {}; ///< nothing: no destination here has secrets
};

/// Takes a PDF into the workspace and onto the material: bytes first, then facts and text from the worker.
/// A PDF that cannot be read is still attached and says why.
[[nodiscard]] QFuture<Result<Attachment>> attachPdf(Workspace &workspace, Tools tools, const MaterialId &material, const QString &file);

/// What sealing would find wrong: rules of the forms, empty titles, attachments without bytes.
/// Of reports without anything in `compared` (work/comparing.h) only what their own figures say is looked at. A large change that
/// nobody explained forbids sealing. Without `receiver` the office above each unit is taken for it.
struct ComparedReports;
[[nodiscard]] Findings checkBeforeSealing(const Workspace &workspace, const Tools &tools, const QList<Material> &materials, const QList<Report> &reports,
                                          const QMap<QString, ComparedReports> &compared, const UnitId &receiver = {});
[[nodiscard]] Findings checkBeforeSealing(const Workspace &workspace, const Tools &tools, const QList<Material> &materials, const QList<Report> &reports);

struct SealRequest {
    QList<MaterialId> materials = {};
    QList<ReportId> reports = {};
    UnitId receiver = {};
    QString file = {};  ///< also written here when given
    QStringList destinations = {}; ///< ids: what their profiles ask for is added, what they do not take ends it
    QString signedCover = {}; ///< the file of prepareCover() (work/coversigning.h), signed outside; refused when anything but signatures was added
};
/// Renders everything, makes the cover, seals, keeps the package in the workspace and locks what went in.
[[nodiscard]] QFuture<Result<PackageRecord>> seal(Workspace &workspace, Tools tools, const SealRequest &request);

/// Sends a sealed package once, now, whatever its destination's rules say; the Outbox (work/outbox.h) is what tries
/// again. The state of every step is in the database before the next begins; a destination that may have it is asked first.
[[nodiscard]] QFuture<Result<Delivery>> deliver(Workspace &workspace, Tools tools, const PackageKey &package, const QString &destination);

struct ReceiveOutcome {
    QString file;
    PackageStore::Taken taken = PackageStore::Taken::New;
    Judgement judgement;
    PackageKey key = {};
};
/// Judges and takes in packages, one after another; a bad one is an outcome, not an end. Each is wholly in or wholly out.
[[nodiscard]] QFuture<Result<QList<ReceiveOutcome>>> receive(Workspace &workspace, Tools tools, const QStringList &files);

/// The unit whose form a desk consolidates: a department of Justice consolidates for its province.
[[nodiscard]] UnitId consolidatedUnit(const UnitTree &tree, const UnitId &unit, QDate day);

/// The consolidated form of the workspace's own unit for a period, from everything accepted (or, with
/// `withUndecided`, everything valid and not returned).
[[nodiscard]] QFuture<Result<Consolidation>> consolidateInbox(Workspace &workspace, Tools tools, const QString &indicator, const Period &period, bool withUndecided);

/// Makes a return package for a received one: accepted, or returned with the remarks prepared on its cells and paragraphs
/// (work/remarks.h) and one on the whole, which needs at least 10 characters when there are no others.
[[nodiscard]] QFuture<Result<PackageRecord>> answer(Workspace &workspace, Tools tools, const PackageKey &package, bool accept, const QString &remark, const QString &file = {});

/// Fills a workspace with the demonstration: a province's office, the plan as a material, a report.
[[nodiscard]] QFuture<Result<>> makeDemonstration(Workspace &workspace, Tools tools, Role role);

} // namespace PhoLuat
