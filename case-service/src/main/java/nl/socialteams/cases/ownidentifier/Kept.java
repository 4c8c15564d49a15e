// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import java.util.UUID;

/**
 * What was delivered under an own identifier, and answered.
 *
 * @param answer ids only
 */
public record Kept(Named named, UUID registration, ToldMembers told, Record answer) {}
