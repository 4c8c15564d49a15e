// SPDX-License-Identifier: EUPL-1.2
/**
 * Residents who take part in the neighbourhood exchange (Buurtservice/Wijkkracht). Everything else
 * knows them by a pseudonymous id; who they are stands here only, and is never looked for by
 * address (A10, G4).
 */
package nl.socialteams.areas.participant;
