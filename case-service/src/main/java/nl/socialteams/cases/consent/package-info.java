// SPDX-License-Identifier: EUPL-1.2
/**
 * Consent (C13): to which organisation or other team, for which purpose, of which parts of the file
 * and which life domains something may be told; how it was given, limited and withdrawn, and when.
 * It is data that other features ask before they tell anything, and it holds from one moment to the
 * next.
 */
package nl.socialteams.cases.consent;
