// SPDX-License-Identifier: EUPL-1.2
/**
 * This service's own copy of what figures need of a case, by pseudonym, kept up to date by
 * case-service's events: first and last self-sufficiency by domain (B5), and the support that ran
 * with its cost (B9). Nothing else of a case is kept.
 */
package nl.socialteams.budget.casecopy;
