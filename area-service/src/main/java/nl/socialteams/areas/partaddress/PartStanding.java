// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.UUID;

/** How an address stands to a part of its neighbourhood. */
public record PartStanding(UUID partId, String name, Standing standing) {}
