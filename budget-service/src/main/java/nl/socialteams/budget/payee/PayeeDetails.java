// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

/** Name and account of a payee, as they lie sealed. */
record PayeeDetails(String name, String iban) {}
