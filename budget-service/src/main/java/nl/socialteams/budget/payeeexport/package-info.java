// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything that is held of a payee (inzage, G4, G5): who it is, what was spent on it and paid to
 * it, and who saw that, for the payee who asks.
 */
package nl.socialteams.budget.payeeexport;
