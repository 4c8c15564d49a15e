// SPDX-License-Identifier: EUPL-1.2
/**
 * The proof of a destruction (bewijs van vernietiging, G5): its number, the day, by whom, on what
 * ground and how many rows of which table. Nothing in it leads to a person. Each is chained to the
 * one before it, so that a changed or missing one shows.
 */
package nl.socialteams.cases.destructionproof;
