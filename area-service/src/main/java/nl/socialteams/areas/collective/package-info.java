// SPDX-License-Identifier: EUPL-1.2
/**
 * Collective activities (collectieve activiteiten): one activity in answer to like needs, with the
 * neighbourhoods, days and cases it is for, and who takes part. The database counts the places and
 * refuses the one too many (A10, C15).
 */
package nl.socialteams.areas.collective;
