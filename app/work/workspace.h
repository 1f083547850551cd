// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "domain/unittree.h"
#include "store/stores.h"
#include "work/urgency.h"

#include <QObject>
#include <QUndoStack>

namespace PhoLuat {

/// The one signal of the workspace: what changed, and how.
struct Change {
    enum class Kind { Added, Changed, Removed };
    enum class What { Material, Report, Package, Delivery, Destination, Identity, Activity };
    Kind kind = Kind::Changed;
    What what = What::Material;
    QString id;
};

/// The Stores of the open workspace, handed to work on the database thread.
struct Stores {
    explicit Stores(Database &opened)
        : database(opened), materials(opened), blobs(opened), reports(opened), packages(opened), remarks(opened), settings(opened), journal(opened) {}
    Database &database;
    MaterialStore materials;
    BlobStore blobs;
    ReportStore reports;
    PackageStore packages;
    RemarkStore remarks;
    SettingStore settings;
    JournalStore journal;
};

/// The open work: one database on a thread of its own, the undo stack, the change channel, autosave.
/// Lives on the window's thread. Values being edited live here; pages show them and push Edits.
class Workspace final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)
public:
    /// Everything it needs is handed in; nothing global.
    struct Needs {
        Clock clock = systemClock();
        std::shared_ptr<const UnitTree> units;
        int autosaveMs = 500; ///< typing settles for so long before it is committed; at most 1 s is ever lost
        Database::Fault fault = {}; ///< only the tests hand one in
        int proveAfterMs = 0; ///< when positive: the file's pages are proved so long after opening, or before the first change
    };

    [[nodiscard]] static QFuture<Result<std::shared_ptr<Workspace>>> open(const DatabaseLocation &location, bool create, const Needs &needs);
    ~Workspace() override; ///< saves what is pending, then closes

    [[nodiscard]] QString name() const;               ///< file name for the status line
    [[nodiscard]] DatabaseLocation location() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const UnitTree &units() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] const Identity &identity() const;   ///< unit null: nobody yet, first-run page
    [[nodiscard]] QFuture<Result<>> setIdentity(const Identity &identity);
    [[nodiscard]] QUndoStack &undoStack();
    [[nodiscard]] QDateTime savedAt() const;          ///< of the last commit

    /// Found in the background after opening, likewise told by damageFound().
    [[nodiscard]] std::optional<Error> damage() const;

    /// Runs `work(Stores &)` on the database thread, in order. `T` is what the Result holds. For what is short: what takes
    /// files in or out, seals or copies goes through askLong().
    template<class T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(Stores &)> work)
    {
        return askAt<T>(Urgency::Ordinary, std::move(work));
    }
    /// Likewise, one after another, when nothing else is asked; in the pauses of the Stores what is typed is saved and what
    /// is asked is answered. When the workspace is closed meanwhile it stops there with Refused, or is not begun and its
    /// future is cancelled.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> askLong(std::function<Result<T>(Stores &)> work)
    {
        return askAt<T>(Urgency::Long, std::move(work));
    }

    /// Puts an edited value in place of another, undoable, autosaved; edits of the same `gesture` and id merge.
    /// The value must have been loaded by open…() before. `changed` is emitted at once, the commit follows.
    void editMaterial(const Material &after, const QString &text, const QString &gesture);
    void editReport(const Report &after, const QString &text, const QString &gesture);
    /// The value being edited, as it is now (may be ahead of the database by the autosave delay).
    [[nodiscard]] std::optional<Material> material(const MaterialId &id) const;
    [[nodiscard]] std::optional<Report> report(const ReportId &id) const;
    [[nodiscard]] QFuture<Result<Material>> openMaterial(const MaterialId &id);
    [[nodiscard]] QFuture<Result<Report>> openReport(const ReportId &id);
    /// Stores a new Value; its id is made when it has none.
    [[nodiscard]] QFuture<Result<Material>> addMaterial(const Material &material);
    [[nodiscard]] QFuture<Result<Report>> addReport(const Report &report);
    [[nodiscard]] QFuture<Result<>> removeMaterial(const MaterialId &id);
    /// The person's choice after `conflicted`: her Value is saved over the stored one, which stays in the history, or gives
    /// way to it. What was sealed meanwhile is never overwritten; `conflicted` asks again when it cannot be done.
    void resolveConflict(const Change &where, bool keepMine);
    /// Commits what is pending now; the future is done when it is on disk.
    [[nodiscard]] QFuture<Result<>> flush();
    /// For Flows that changed the database themselves: tells the pages.
    void announce(const Change &change);
    /// Likewise: reads these Values again and tells the pages; done when they are here. What is being typed stays.
    QFuture<Result<>> reload(const QList<MaterialId> &materials, const QList<ReportId> &reports);
    /// While these are held, edits of them are refused: they are being sealed. Each hold needs its unhold.
    void hold(const QList<MaterialId> &materials, const QList<ReportId> &reports);
    void unhold(const QList<MaterialId> &materials, const QList<ReportId> &reports);
    /// For what may run only once at a time; false when it runs already.
    [[nodiscard]] bool claim(const QString &work);
    void unclaim(const QString &work);

signals:
    /// The proofs that go on after opening found what opening would have refused.
    void damageFound(const PhoLuat::Error &error);
    void changed(const PhoLuat::Change &change);
    void saved(const QDateTime &at);
    /// An autosave failed or met another's change; the edited value is still here and is tried again.
    void saveFailed(const PhoLuat::Error &error);
    /// Somebody else changed the Value that was to be saved; nothing more is tried before resolveConflict() or another
    /// edit. `saveFailed` follows.
    void conflicted(const PhoLuat::Change &where, const PhoLuat::Error &error);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    template<class T>
    [[nodiscard]] QFuture<Result<T>> askAt(Urgency urgency, std::function<Result<T>(Stores &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        post(urgency, [promise, work = std::move(work)](Stores &stores) {
            promise->addResult(work(stores));
            promise->finish();
        });
        return future;
    }
    void post(Urgency urgency, std::function<void(Stores &)> work);
    [[nodiscard]] Result<> openStores(bool create);
    [[nodiscard]] Result<> beginIdleWork();
    void proveRest();
    void tellDamage(const Error &error);
    void keepPlace();
    template<class Value>
    void edit(const Value &after, const QString &text, const QString &gesture);
    template<class Value>
    void put(const Value &value);
    template<class Value>
    void save(const decltype(Value::id) &id);
    template<class Value>
    void takeStored(const Value &stored);
    template<class Value>
    void resolve(const decltype(Value::id) &id, bool keepMine);
    void savePending();
    std::unique_ptr<Parts> m_parts;
};

} // namespace PhoLuat
