// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

namespace PhoLuat {

// Who decides: remarks on a received package, put down one after another, kept until answer() takes them along.

[[nodiscard]] QFuture<Result<QList<Remark>>> preparedRemarks(Workspace &workspace, const PackageKey &package);
/// Adds remarks to what is prepared about a received package that still waits for a decision; answers all that are
/// prepared now. Texts are tidied, the role and the quotation of a paragraph filled in.
/// Errors: Refused when the package has no such cell or paragraph, is decided on, or the bounds are passed.
[[nodiscard]] QFuture<Result<QList<Remark>>> prepareRemarks(Workspace &workspace, Tools tools, const PackageKey &package, const QList<Remark> &added);
/// Takes one of them back, by its place in the list.
[[nodiscard]] QFuture<Result<QList<Remark>>> dropPreparedRemark(Workspace &workspace, const PackageKey &package, int index);

/// That the place is in the package, completed: the form of a cell when only one has it, the quotation of a paragraph.
/// Errors: Refused, saying what there is instead.
[[nodiscard]] Result<RemarkPlace> placeIn(const PackageRecord &package, RemarkPlace place, const FormLibrary &forms, const UnitTree &tree);

// Who is answered: remarks that came with returns of packages sealed here.

struct AuthorRemark {
    enum class State {
        Open,
        Changed,  ///< the figure is another one than in the returned package
        Settled,  ///< somebody said so
        Replaced, ///< a newer version was sealed since
    };
    ReceivedRemark kept;
    State state = State::Open;
    UnitId from = {};
    QString fromName = {};
    PackageKey package = {};     ///< the returned one
    PackageInfo info = {};       ///< of the returned one
    CellValue before = {};       ///< Cell: the figure it is about, as it was sent
    [[nodiscard]] bool isOpen() const { return state == State::Open; }
};

/// All of them, newest package first; the states are made of what is stored now.
[[nodiscard]] QFuture<Result<QList<AuthorRemark>>> authorRemarks(Workspace &workspace, Tools tools);
[[nodiscard]] QFuture<Result<>> settleRemark(Workspace &workspace, const ReceivedRemark &remark, bool isSettled);

/// "T · column c5", "paragraph 3: “Đã uống rượu …”", "the whole package": for lists and the console.
[[nodiscard]] QString placeWords(const RemarkPlace &place);

} // namespace PhoLuat
