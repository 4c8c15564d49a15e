// SPDX-License-Identifier: EUPL-1.2
/**
 * Files as CBS publishes them, taken over as they are (A1, A6): read as a stream of any length with
 * constant memory, a refused line stops no other, and what was taken over is there at once when the
 * file is through, or not at all. Each import stays on record with what it read and refused.
 */
package nl.socialteams.areas.cbsfile;
