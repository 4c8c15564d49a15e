// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.util.UUID;

/** A provision that a register keeps, after a load. */
public record Loaded(UUID provisionId, boolean isNew, boolean isChanged) {}
