// SPDX-License-Identifier: EUPL-1.2
/**
 * Clients who look like one (C3): by the same citizen service number, or else by a family name that
 * sounds the same with the same birth date. Compared by keyed hashes, and signalled to the team
 * that works in the file that was there; who registers somebody learns nothing of it.
 */
package nl.socialteams.cases.duplicates;
