// SPDX-License-Identifier: EUPL-1.2
/**
 * The difference with the regular schemes (verschil met de reguliere regeling) over a period, in
 * money and in days, as the decision of 2017 asks for (B6).
 */
package nl.socialteams.budget.schemedifference;
