// SPDX-License-Identifier: EUPL-1.2
/**
 * The return of the working budget (rendement): financial, from effects and norms; social, from how
 * self-sufficiency and participation of the cases concerned changed. Every assumption is in the
 * answer, and the answer can be worked out with other norms without touching what was recorded
 * (B5).
 */
package nl.socialteams.budget.returns;
