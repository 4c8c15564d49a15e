// SPDX-License-Identifier: EUPL-1.2
/**
 * What is recorded once and never changed: figures with a source. A norm, a scheme or a tariff gets
 * another edition; anything else is corrected by a fact that comes in its place. So an answer of
 * last year can be given again (B5, B6, B7, B9).
 */
package nl.socialteams.budget.fact;
