// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.UUID;

/**
 * Where the resident lives, and with which team that is.
 *
 * @param partId null where no part was named
 * @param team null where no team serves it
 */
public record Placement(UUID partId, UUID team) {}
