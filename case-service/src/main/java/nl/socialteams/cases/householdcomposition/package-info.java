// SPDX-License-Identifier: EUPL-1.2
/**
 * Who lives in a household (samenstelling van het huishouden, C3): members join and leave, on both
 * time axes, with what was known before a correction. A member is a client, or somebody without a
 * file of their own, such as a child whom the parent's plan is also about. Nobody lives in two
 * households on one day.
 */
package nl.socialteams.cases.householdcomposition;
