// SPDX-License-Identifier: EUPL-1.2
/**
 * Residents who take part in a collective activity: as many as there are places, however many ask
 * at once (A10).
 */
package nl.socialteams.areas.participation;
