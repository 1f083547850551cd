// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/edit.h"
#include "work/workspace.h"

#include <QHash>

/// The kinds of Values that are edited, and what is different between them; seen only by the Workspace's own files.
namespace PhoLuat {

template<>
struct EditId<Material> {
    static constexpr int value = 1;
};
template<>
struct EditId<Report> {
    static constexpr int value = 2;
};

/// A Value that is open for editing.
template<class Value>
struct Live {
    Value value;
    bool isDirty = false;   ///< differs from what was last handed to the Store
    bool hasFailed = false; ///< the last save did not succeed
    int saving = 0;         ///< saves whose answers are on the way
};

template<class Value>
using LiveValues = QHash<decltype(Value::id), Live<Value>>;

[[nodiscard]] inline Result<Material> storeValue(Stores &stores, const Material &value, const QString &who)
{
    return stores.materials.save(value, who);
}

[[nodiscard]] inline Result<Report> storeValue(Stores &stores, const Report &value, const QString &who)
{
    return stores.reports.save(value, who);
}

[[nodiscard]] inline Result<Material> loadValue(Stores &stores, const MaterialId &id)
{
    return stores.materials.find(id);
}

[[nodiscard]] inline Result<Report> loadValue(Stores &stores, const ReportId &id)
{
    return stores.reports.find(id);
}

[[nodiscard]] constexpr Change::What whatOf(const Material &) { return Change::What::Material; }
[[nodiscard]] constexpr Change::What whatOf(const Report &) { return Change::What::Report; }

/// What left the office stays as it was; corrections are new versions.
[[nodiscard]] inline bool isLocked(const Material &material) { return material.state == MaterialState::Sealed || material.state == MaterialState::Published; }
[[nodiscard]] inline bool isLocked(const Report &report) { return report.state != ReportState::Draft && report.state != ReportState::Checked; }

/// Undoing a step made in the version that was sealed would bring that version's figures and number back.
[[nodiscard]] inline bool isOfAnotherVersion(const Material &, const Material &) { return false; }
[[nodiscard]] inline bool isOfAnotherVersion(const Report &a, const Report &b) { return a.version != b.version; }

[[nodiscard]] inline QString nameOf(const Material &material) { return material.title; }
[[nodiscard]] inline QString nameOf(const Report &report) { return report.unit.value + u' ' + report.period.key(); }

} // namespace PhoLuat
