// SPDX-License-Identifier: EUPL-1.2
/**
 * Subsidies and service agreements by organisation and year, with what they are reduced by and what
 * is left, and what programmes cost (R9). Nobody is counted.
 */
package nl.socialteams.reporting.subsidies;
