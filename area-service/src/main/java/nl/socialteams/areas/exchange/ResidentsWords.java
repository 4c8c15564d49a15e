// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

/** What a resident asks or offers in their own words; lies sealed in the database. */
record ResidentsWords(String description) {}
