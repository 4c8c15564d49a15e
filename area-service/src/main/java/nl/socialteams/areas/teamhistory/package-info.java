// SPDX-License-Identifier: EUPL-1.2
/**
 * What teams were called, which programmes they took part in and when they worked (A2), as it is
 * known and was known before.
 */
package nl.socialteams.areas.teamhistory;
