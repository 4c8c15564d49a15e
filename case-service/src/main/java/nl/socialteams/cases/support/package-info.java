// SPDX-License-Identifier: EUPL-1.2
/**
 * Support (ondersteuning, C6), existing and new, each placed by life domain and by tilt ring, with
 * provider, law, period and unit cost where known. What was known before a correction or an ending
 * stays.
 */
package nl.socialteams.cases.support;
