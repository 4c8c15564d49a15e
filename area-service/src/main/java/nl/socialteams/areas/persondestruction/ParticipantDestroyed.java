// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.util.List;
import java.util.UUID;

/**
 * A participant is no more; told within the transaction. What they took part in is told to others
 * again, under the id that leads to nobody.
 *
 * @param entries requests and offers
 */
public record ParticipantDestroyed(List<UUID> entries, List<UUID> loans) {}
