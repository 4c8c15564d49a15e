// SPDX-License-Identifier: EUPL-1.2
/**
 * Files whose retention term has ended (vernietigingslijst, G5): what the privacy officer proposes
 * for destruction, by pseudonym, with what stands in the way.
 */
package nl.socialteams.cases.duefile;
