// SPDX-License-Identifier: EUPL-1.2
/**
 * Scheme comparison (R8): what a regular scheme would have paid for an expenditure, how long it
 * would have taken, and the difference.
 */
package nl.socialteams.reporting.schemecomparison;
