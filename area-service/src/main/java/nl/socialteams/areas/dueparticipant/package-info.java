// SPDX-License-Identifier: EUPL-1.2
/**
 * Participants of the exchange who have had nothing for longer than they are kept (G5), so that
 * they are destroyed.
 */
package nl.socialteams.areas.dueparticipant;
