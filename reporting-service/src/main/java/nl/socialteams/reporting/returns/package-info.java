// SPDX-License-Identifier: EUPL-1.2
/**
 * Return of the working budget (R8): financial, by the norms that were applied, from low to high;
 * and social, by the change of self-sufficiency in the cases that money was spent on.
 */
package nl.socialteams.reporting.returns;
