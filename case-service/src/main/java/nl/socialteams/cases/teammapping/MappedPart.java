// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.util.UUID;

/** A named part of a neighbourhood. */
public record MappedPart(UUID partId, String name) {}
