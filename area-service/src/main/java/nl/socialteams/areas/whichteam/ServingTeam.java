// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.UUID;

/** A team by its id and name. */
record ServingTeam(UUID id, String name) {}
