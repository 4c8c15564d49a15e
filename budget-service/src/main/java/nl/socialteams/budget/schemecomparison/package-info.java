// SPDX-License-Identifier: EUPL-1.2
/**
 * Scheme comparison afterwards (vergelijking met een reguliere regeling): had a regular scheme
 * applied, what would it have paid, how long would it have taken, what is the difference. Recorded
 * with the edition of the rule and never changed; the newest comparison of an expenditure counts
 * (B6).
 */
package nl.socialteams.budget.schemecomparison;
