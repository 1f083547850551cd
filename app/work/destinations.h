// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/destinationprofile.h"
#include "work/workspace.h"

namespace PhoLuat {

/// Where a package is meant to go, with what is known of what is taken there.
struct ChosenDestination {
    Destination destination;
    std::optional<DestinationProfile> profile = {}; ///< nothing: everything is taken
};

/// The profiles that ship and the office's own, which win over a shipped one of the same id. On the database thread.
/// Errors: Damaged (a profile), those of the database.
[[nodiscard]] Result<QList<DestinationProfile>> knownProfiles(Stores &stores);
/// Takes in a profile file of the office's own; answers it. On the database thread. Errors: as readProfile().
[[nodiscard]] Result<DestinationProfile> importProfile(Stores &stores, const QByteArray &json, const QString &fileName);

/// The destinations of these ids, in their order. Errors: NotFound (a destination, or the profile it names).
[[nodiscard]] Result<QList<ChosenDestination>> chosenDestinations(Stores &stores, const QStringList &ids);

/// What of this would not be taken at one of them; before sealing.
[[nodiscard]] Findings checkForDestinations(const QList<ChosenDestination> &chosen, const QList<Material> &materials, const QList<Report> &reports);
/// Likewise for the size of what was sealed.
[[nodiscard]] Findings checkForDestinations(const QList<ChosenDestination> &chosen, qint64 packageBytes);

} // namespace PhoLuat
