// SPDX-License-Identifier: EUPL-1.2
/**
 * Destruction of a file (vernietiging, G5): everything that is known of a client, in one
 * transaction, from all tables, proposed by the privacy officer and confirmed by another person.
 * What others keep is taken back by tombstones; what remains is a proof without a person in it, and
 * the classes by which old totals still come out.
 */
package nl.socialteams.cases.destruction;
