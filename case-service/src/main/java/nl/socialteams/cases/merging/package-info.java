// SPDX-License-Identifier: EUPL-1.2
/**
 * Two clients found to be one, and two households found to be one (C3): merged, and unmerged where
 * that was wrong. Registrations and cases stay what they are; reports count a merged client once,
 * since the events of both name the same client.
 */
package nl.socialteams.cases.merging;
