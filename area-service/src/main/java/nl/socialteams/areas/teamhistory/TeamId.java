// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

import java.util.UUID;

/** A team, of which something is known. */
public record TeamId(String municipality, UUID id) {}
