// SPDX-License-Identifier: EUPL-1.2
/**
 * Made-up cases, as many as are asked for: the files of the demonstration and some fuller ones,
 * told to case-service itself once, and then copied in its database with identifiers, days, teams
 * and seals of their own.
 */
package nl.socialteams.bench.madeup;
