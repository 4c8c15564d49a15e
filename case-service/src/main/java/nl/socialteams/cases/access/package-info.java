// SPDX-License-Identifier: EUPL-1.2
/**
 * The rights that operations of case-service ask for, and the municipalities that a caller sees.
 */
package nl.socialteams.cases.access;
