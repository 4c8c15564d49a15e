// SPDX-License-Identifier: EUPL-1.2
/**
 * Tailor-made plan (maatwerkplan, C12): for a household with problems in several life domains where
 * regular solutions fell short. First the perspective, then steps; the household's own contact and
 * the expert who advises are never the same person; watched by its next review. At most one runs
 * for a household.
 */
package nl.socialteams.cases.tailormadeplan;
