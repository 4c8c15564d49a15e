// SPDX-License-Identifier: EUPL-1.2
/**
 * The one plan of a household (plan, C7): drafted at the kitchen table and saved incomplete; from
 * the resident's agreement on its rules apply, and every agreed version stays readable. An
 * intervention belongs to a case, and only who sees that case sees it; children without a case are
 * in that of a parent.
 */
package nl.socialteams.cases.plan;
