// SPDX-License-Identifier: EUPL-1.2
/**
 * Registrations (aanmeldingen): who came, through which entry, with which question, where, and with
 * which team that was on that date (C1).
 */
package nl.socialteams.cases.registration;
