// SPDX-License-Identifier: EUPL-1.2
/**
 * Loans (uitleningen): a thing is reserved, handed out and returned. The database promises and
 * lends a thing to one person at a time (A10).
 */
package nl.socialteams.areas.loan;
