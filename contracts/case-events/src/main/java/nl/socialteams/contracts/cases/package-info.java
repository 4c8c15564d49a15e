// SPDX-License-Identifier: EUPL-1.2
/**
 * What case-service tells the others: registrations by pseudonymous ids and classes, never a name,
 * a number or a date of birth. Each event carries the whole state of its aggregate.
 */
package nl.socialteams.contracts.cases;
