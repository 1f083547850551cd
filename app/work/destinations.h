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

/// The profiles that can be chosen; one of the office's own that this program cannot read is left out and said here.
struct KnownProfiles {
    QList<DestinationProfile> profiles = {};
    QList<Error> troubles = {};
};

/// The profiles that ship and the office's own, which win over a shipped one of the same id. On the database thread.
/// Errors: Damaged (a shipped profile), those of the database.
[[nodiscard]] Result<KnownProfiles> knownProfiles(Stores &stores);
/// Takes in a profile file of the office's own; answers it. On the database thread. Errors: as readProfile().
[[nodiscard]] Result<DestinationProfile> importProfile(Stores &stores, const QByteArray &json, const QString &fileName);

/// A destination with its profile. Errors: NotFound (the profile it names).
[[nodiscard]] Result<ChosenDestination> withProfile(const Destination &destination, const QList<DestinationProfile> &profiles);
/// The destinations of these ids, in their order. Errors: NotFound (a destination, or the profile it names).
[[nodiscard]] Result<QList<ChosenDestination>> chosenDestinations(Stores &stores, const QStringList &ids);

/// What of this would not be taken at one of them; before sealing.
[[nodiscard]] Findings checkForDestinations(const QList<ChosenDestination> &chosen, const QList<Material> &materials, const QList<Report> &reports);
/// Likewise for the size of what was sealed.
[[nodiscard]] Findings checkForDestinations(const QList<ChosenDestination> &chosen, qint64 packageBytes);

} // namespace PhoLuat
