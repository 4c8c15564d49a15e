// SPDX-License-Identifier: EUPL-1.2
/**
 * Letting go of who a payee was (vernietiging, G4, G5), once nothing is to be paid any more and the
 * financial administration need not be kept: with a proof, and with the pseudonym that expenditures
 * point at left behind.
 */
package nl.socialteams.budget.payeedestruction;
